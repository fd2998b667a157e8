import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { construireMoteur } from '../../../sorties/paie/moteur.ts';
import { creerPaie } from '../../../sorties/paie/paie.ts';
import { chiffrerCout } from '../../../usages/chiffrer-cout.ts';
import type { ReponseDeCout } from '../../../usages/chiffrer-cout-forme.ts';
import { lireCout } from '../../contrat-json/cout.ts';
import { lire, lireVerdict, tabulerJusqua } from '../essais/gestes.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites } from '../essais/visite.fixture.ts';

const visiter = preparerDesVisites();
/** Le moteur de paie se construit une fois par page : sur une machine chargée, il lui faut plusieurs secondes. */
const CALCUL = { timeout: 20_000 };
const LENT_MS = 60_000;

const paie = creerPaie(() => Promise.resolve(construireMoteur()));

const EMPLOI = {
  salaireBrut: 2150,
  heures: 35,
  anciennete: { autresCabinets: 0 },
  tauxAtMp: 0.0104,
  mutuelle: { montant: 40, partEmployeur: 0.5 },
  formeJuridique: 'bnc',
  assujettiTva: false,
  autresSalaries: [{ salaireBrut: 1900, santePatronale: 20 }],
};

/** Ce que dit `tandem cout` du généraliste d'aujourd'hui, pour cet emploi. */
const chiffrer = async (emploi: Readonly<Record<string, unknown>>, option: string): Promise<ReponseDeCout> => {
  const lu = lireCout({
    au: '2026-11-22',
    situation: {
      signature: '2026-11-22',
      demande: { cadre: 'individuel', assistant: 'premier', option, partage: false },
      medecin: { specialite: 'medecine-generale', mep: false, secteur: 'secteur-1', departement: '48' },
      assistant: { embauche: '2026-12-22', ancienSecretaire: false },
    },
    emploi,
  });
  if (!lu.accepte) throw new Error(JSON.stringify(lu.refus));
  const situation = lu.valeur.situation?.situation;
  const demande = { ...lu.valeur, situation, bareme: undefined, au: lu.valeur.au ?? Number.NaN };
  const reponse = await chiffrerCout(demande as never, paie, 'essai');
  if (!reponse.accepte) throw new Error(reponse.refus.phrase);
  return reponse.valeur;
};

const enEuros = (montant: number | null): string =>
  String(Math.round(montant ?? Number.NaN)).replace(/\B(?=(\d{3})+$)/g, ' ');

const cinqAnnees = (page: Page): Locator => page.locator('#cinq-annees');
const etat = (page: Page): Locator => cinqAnnees(page).locator('.emploi-etat');
const salaire = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Salaire brut mensuel, pour un temps plein' });

const lireLigne = async (bloc: Locator, titre: RegExp): Promise<readonly string[]> => {
  const rangee = bloc.getByRole('row').filter({ has: bloc.page().getByRole('rowheader', { name: titre }) });
  return Promise.all((await rangee.getByRole('cell').all()).map(lire));
};
const lireLeCout = (page: Page) => lireLigne(cinqAnnees(page), /^Coût de l’employeur/);

const ouvrirLExemple = async (page: Page, surTelephone = false): Promise<void> => {
  await choisir(page, LECTEURS.generalisteDuJour);
  if (surTelephone) await page.getByRole('button', { name: 'La réponse', exact: true }).click();
};

const preciser = async (page: Page): Promise<void> => {
  await page.getByText('Préciser l’emploi et le cabinet').click();
  await page.getByRole('textbox', { name: 'Années passées dans d’autres cabinets' }).fill('0');
  await page.getByRole('textbox', { name: 'Taux d’accidents du travail (AT/MP)' }).fill('1,04');
  await page.getByRole('textbox', { name: 'coût du mois entier' }).fill('40');
  await page.getByRole('textbox', { name: 'part du cabinet' }).fill('50');
  await page.getByLabel('Forme de l’employeur').selectOption('bnc');
  await page.locator('#emploi-tva').getByText('Non', { exact: true }).click();
  await page.locator('#emploi-autres').getByText('De 1 à 9', { exact: true }).click();
  await page.getByRole('textbox', { name: 'son salaire brut' }).fill('1 900');
};

const defautsDe = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).include('#cinq-annees').include('#comparer').analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('un temps plein à 2 150 €', () => {
  it('coûte ce que dit `tandem cout`, dans les cinq années, la comparaison et le verdict', { timeout: LENT_MS }, () =>
    visiter({}, async ({ page, plaintes, demandes }) => {
      await ouvrirLExemple(page);
      expect(demandes.some((adresse) => adresse.includes('travailleur'))).toBe(false);
      await salaire(page).fill('2 150');
      await preciser(page);
      const [plein, demi] = await Promise.all([
        chiffrer(EMPLOI, 'temps-plein'),
        chiffrer({ ...EMPLOI, heures: 17.5, salaireBrut: 1075 }, 'mi-temps'),
      ]);
      const attendu = [...plein.annees.map(({ cout }) => enEuros(cout)), enEuros(plein.total.cout)];
      await expect.poll(() => lireLeCout(page), CALCUL).toEqual(attendu);
      await expect
        .poll(() => lire(etat(page)), CALCUL)
        .toMatch(/^Un mois plein, en nov. 2026, coûte 2 \d{3},\d\d € ; la première année/);
      const comparer = page.locator('#comparer');
      await expect
        .poll(async () => (await lireLigne(comparer, /^Coût de l’employeur/)).slice(0, 2), CALCUL)
        .toEqual([enEuros(demi.total.cout), enEuros(plein.total.cout)]);
      expect(Math.abs((demi.total.cout ?? 0) - (plein.total.cout ?? 0) / 2)).toBeGreaterThan(100);
      await expect.poll(() => lireVerdict(page)).toContain(`l’assistant en coûte ${enEuros(plein.total.cout)} €`);

      await cinqAnnees(page).getByRole('button', { name: 'le coût de l’année 3' }).first().click();
      const panneau = page.getByRole('region', { name: /^Pourquoi/ });
      await expect.poll(() => lire(panneau)).toContain('Réduction générale (RGDU)modèle de l’Urssaf, source unique');
      await expect
        .poll(() => lire(panneau))
        .toContain('Prévoyance de branche, part du cabinetnon compris, montant inconnu');
      await page.keyboard.press('Escape');

      await page.getByText('Un mois, ligne par ligne').click();
      const mois = page.locator('.tableau-du-mois');
      const ecrire = (somme: number | null) =>
        (somme ?? Number.NaN)
          .toFixed(2)
          .replace('.', ',')
          .replace(/\B(?=(\d{3})+,)/g, ' ');
      await expect
        .poll(() => lireLigne(mois, /^Coût du poste/))
        .toEqual([`${ecrire(plein.mensuel)} €`, `${ecrire(plein.annuel)} €`]);
      expect(await defautsDe(page)).toEqual([]);
      // Ni violation de la politique de sécurité, ni demande ailleurs qu'au site.
      expect(plaintes).toEqual([]);
      expect(demandes.every((adresse) => adresse.startsWith('http://127.0.0.1'))).toBe(true);
    }),
  );

  it('une hausse change les années suivantes ; le lien rouvre tout', { timeout: LENT_MS }, () =>
    visiter({}, async ({ page }) => {
      await ouvrirLExemple(page);
      await salaire(page).fill('2150');
      await expect.poll(async () => (await lireLeCout(page)).length, CALCUL).toBe(6);
      const [premiere, deuxieme] = await lireLeCout(page);
      await page.getByRole('textbox', { name: 'Le salaire', exact: true }).fill('2');
      await expect.poll(async () => (await lireLeCout(page))[1], CALCUL).not.toBe(deuxieme);
      expect((await lireLeCout(page))[0]).not.toBe(premiere);
      const avant = await lireLeCout(page);
      await expect.poll(() => page.evaluate(() => window.location.hash)).toContain('e.hausse-salaire=2');
      await page.reload();
      await expect.poll(() => salaire(page).inputValue()).toBe('2\u00a0150');
      await expect.poll(() => lireLeCout(page), CALCUL).toEqual(avant);
      await expect.poll(() => page.locator('.note').count()).toBe(0);
    }),
  );
});

describe('ce qui manque', () => {
  it('un salaire que l’on ne sait pas : indéterminé, et le Smic dit', () =>
    visiter({}, async ({ page, demandes }) => {
      await ouvrirLExemple(page);
      await cinqAnnees(page).getByText('je ne sais pas').first().click();
      await expect
        .poll(() => lire(etat(page)), CALCUL)
        .toMatch(
          /^Coût indéterminé\. Il manque : le salaire brut\. N’est pas connu de Tandem : .*Au moins le Smic, 1 867,02 € brut par mois/,
        );
      await expect.poll(() => lireLeCout(page)).toEqual(['coût indéterminé voir pourquoi']);
      expect(demandes.some((adresse) => adresse.includes('travailleur'))).toBe(false);
    }));

  it('un salaire sous le Smic ou mal écrit : la phrase est sous le champ', () =>
    visiter({}, async ({ page }) => {
      await ouvrirLExemple(page);
      const faute = page.locator('#emploi-salaire-erreur');
      await salaire(page).fill('1 500');
      await expect.poll(() => faute.textContent(), CALCUL).toMatch(/est sous le Smic \(1\u00a0867,02\u00a0€\)/);
      await expect.poll(() => salaire(page).getAttribute('aria-invalid')).toBe('true');
      await salaire(page).fill('beaucoup');
      await salaire(page).blur();
      await expect.poll(() => faute.textContent()).toBe('Écrivez un nombre en chiffres, comme 2\u00a0150.');
      await expect.poll(() => lireLeCout(page)).toEqual(['coût non renseigné écrire le salaire']);
    }));
});

describe('un calcul qui ne se charge pas', () => {
  it.each(['travailleur', 'calculateur'])('sans %s : une phrase, le coût à la main, et un nouvel essai', (part) =>
    visiter({}, async ({ page, contexte }) => {
      const barrage = `**/assets/${part}-*`;
      await contexte.route(barrage, (route) => route.abort());
      await ouvrirLExemple(page);
      await salaire(page).fill('2150');
      await expect
        .poll(() => lire(etat(page)), CALCUL)
        .toMatch(/^Le calcul du salaire n’a pas pu se charger\. L’aide reste juste ; le coût est indéterminé\./);
      await expect.poll(() => lireLigne(cinqAnnees(page), /^Aide/)).toHaveLength(6);
      await page.getByText('Je connais déjà mon coût', { exact: true }).click();
      await page.getByRole('textbox', { name: 'Coût annuel de l’employeur, pour un temps plein' }).fill('32000');
      expect((await lireLeCout(page)).slice(0, 2)).toEqual(['32 000', '32 000']);
      await page.getByText('Le calculer depuis le salaire', { exact: true }).click();
      await expect.poll(() => salaire(page).inputValue()).toBe('2\u00a0150');
      if (part === 'calculateur') return; // Un navigateur ne redemande pas un module qui a déjà manqué.
      await contexte.unroute(barrage);
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await expect.poll(() => lire(etat(page)), CALCUL).toMatch(/^Un mois plein, en nov. 2026, coûte/);
    }),
  );
});

describe('au clavier seul', () => {
  it('on écrit le salaire, on précise, on ouvre le mois et la raison d’un coût', { timeout: LENT_MS }, () =>
    visiter({}, async ({ page }) => {
      await ouvrirLExemple(page);
      await page.locator('#cinq-annees .segment input').first().focus();
      await tabulerJusqua(page, '#emploi-salaire');
      await page.keyboard.type('2150');
      await tabulerJusqua(page, '.emploi-volet summary');
      await page.keyboard.press('Enter');
      await page.locator('#emploi-niveau').waitFor();
      await tabulerJusqua(page, '#emploi-niveau');
      await tabulerJusqua(page, '#emploi-tva input');
      await page.keyboard.press('Space');
      await expect.poll(() => lire(etat(page)), CALCUL).toMatch(/^Un mois plein, en nov. 2026, coûte/);
      await tabulerJusqua(page, '.emploi-volet summary');
      await page.keyboard.press('Enter');
      await page.locator('.tableau-du-mois').waitFor();
      await tabulerJusqua(page, '.tableau-des-annees .chiffre');
    }),
  );
});

describe('sur un téléphone', () => {
  it('tout déplié, se lit sans défaut ni débordement', { timeout: LENT_MS }, () =>
    visiter({ viewport: { width: 390, height: 844 } }, async ({ page }) => {
      await ouvrirLExemple(page, true);
      await salaire(page).fill('2150');
      await preciser(page);
      await expect.poll(() => lire(etat(page)), CALCUL).toMatch(/^Un mois plein, en nov. 2026, coûte/);
      await page.getByText('Un mois, ligne par ligne').click();
      await page.locator('.tableau-du-mois').waitFor();
      expect(await defautsDe(page)).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        .toBe(false);
    }),
  );
});

describe('dans un plan de partage', () => {
  it(
    'un assistant se chiffre depuis son salaire, et les parts font son coût de chaque année',
    { timeout: LENT_MS },
    () =>
      visiter({}, async ({ page, adresse, plaintes }) => {
        await page.goto(new URL('partage', adresse).href);
        await page.getByRole('button', { name: 'Voir un exemple' }).click();
        const assistants = page.locator('.partage-assistant');
        for (const rang of [0, 1]) {
          await assistants.nth(rang).getByText('depuis le salaire').click();
          await page.locator(`#a${rang + 1}-salaire`).fill('2150');
        }
        const annees = page.locator('#annees');
        await expect.poll(() => lire(annees), CALCUL).toContain('compte depuis le premier contrat signé');
        const total = page.locator('.partage-phrase').getByRole('button', { name: 'le coût des cinq années' });
        await expect.poll(() => total.count(), CALCUL).toBe(1);
        for (const rang of [0, 1]) {
          await expect
            .poll(() => lire(assistants.nth(rang).locator('.emploi-etat')))
            .toMatch(/^Un mois plein, en nov. 2026, coûte/);
        }
        await total.click();
        const panneau = page.locator('.panneau');
        await expect.poll(() => lire(panneau)).toContain('calculé mois par mois depuis son salaire');
        expect(plaintes).toEqual([]);
      }),
  );
});
