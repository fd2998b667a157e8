import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ecrireLeCout as ecrireUnCout } from '../essais/gestes.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites } from '../essais/visite.fixture.ts';

const visiter = preparerDesVisites();

const COUT = 32_426;
const AIDES = [38_000, 28_000, 22_000, 22_000, 22_000];
const TARIF = 30;
const SEMAINES = 44;

const enChiffres = (nombre: number): string => String(Math.abs(nombre)).replace(/\B(?=(\d{3})+$)/g, ' ');
const signer = (nombre: number): string => `${nombre > 0 ? '+' : '−'} ${enChiffres(nombre)}`;
const SOLDES = AIDES.map((aide) => aide - COUT);
const sommer = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0);

/** Ce qu'une personne lit d'un élément : ni ce qui n'est dit qu'aux lecteurs d'écran, ni les espaces insécables. */
const lire = (cible: Locator): Promise<readonly string[]> =>
  cible.evaluateAll((elements) =>
    elements.map((element) => {
      const copie = element.cloneNode(true) as HTMLElement;
      for (const cache of copie.querySelectorAll('.invisible')) cache.remove();
      return (copie.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
    }),
  );

const annees = (page: Page): Locator => page.locator('#cinq-annees');
const lireLigne = (page: Page, titre: RegExp): Promise<readonly string[]> =>
  lire(
    annees(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: titre }) })
      .getByRole('cell'),
  );

const ecrire = async (page: Page, champ: string, valeur: number): Promise<void> => {
  await page.getByRole('textbox', { name: champ }).fill(String(valeur));
};
const ecrireLeCout = (page: Page): Promise<void> => ecrireUnCout(page, COUT);

/** Sur un téléphone, les exemples se déplient et la réponse a sa propre vue. */
const ouvrirLExemple = async (page: Page, surTelephone: boolean): Promise<void> => {
  if (surTelephone) await page.getByText('Essayer avec un médecin inventé').click();
  await choisir(page, LECTEURS.generalisteDuJour);
  if (surTelephone) await page.getByRole('button', { name: 'La réponse', exact: true }).click();
};

const auditer = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .include('#cinq-annees')
    .include('#comparer')
    .include('#equilibre')
    .analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('les cinq années du généraliste d’aujourd’hui', () => {
  it('sans coût, montrent l’aide seule et mènent au champ', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await annees(page).waitFor();
      const aLeFocus = (id: string) => page.locator(id).evaluate((champ) => champ === document.activeElement);
      await expect.poll(() => lireLigne(page, /^Coût/)).toEqual(['coût non renseigné écrire le salaire']);
      await expect.poll(() => annees(page).locator('.graphique .couvercle').count()).toBe(0);
      await annees(page).getByRole('button', { name: 'écrire le salaire' }).first().click();
      await expect.poll(() => aLeFocus('#emploi-salaire')).toBe(true);
      await page.getByText('Je connais déjà mon coût', { exact: true }).click();
      await expect.poll(() => lireLigne(page, /^Coût/)).toEqual(['coût non renseigné écrire le coût']);
      await annees(page).getByRole('button', { name: 'écrire le coût' }).first().click();
      await expect.poll(() => aLeFocus('#hypothese-cout-annuel')).toBe(true);
    }));

  it('pour 32 426 € par an, ont les nombres d’une arithmétique refaite à la main', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await ecrireLeCout(page);
      const [premiere = 0, deuxieme = 0, ...suivantes] = AIDES;
      await expect
        .poll(() => lireLigne(page, /^Aide/))
        .toEqual([
          enChiffres(premiere),
          enChiffres(deuxieme),
          ...suivantes.map((aide) => `≤ ${enChiffres(aide)}`),
          `≤ ${enChiffres(sommer(AIDES))}`,
        ]);
      await expect
        .poll(() => lireLigne(page, /^Coût/))
        .toEqual([...AIDES.map(() => enChiffres(COUT)), enChiffres(COUT * AIDES.length)]);
      await expect.poll(() => lireLigne(page, /^Solde/)).toEqual([...SOLDES.map(signer), signer(sommer(SOLDES))]);
      // Le dessin est au-dessus de ses nombres, et à leur mesure.
      const dessins = annees(page).locator('.graphique .colonne');
      const tetes = annees(page).getByRole('columnheader', { name: /^Année/ });
      for (let rang = 0; rang < AIDES.length; rang += 1) {
        const [dessin, tete] = await Promise.all([dessins.nth(rang).boundingBox(), tetes.nth(rang).boundingBox()]);
        const milieu = (boite: typeof dessin) => (boite === null ? Number.NaN : boite.x + boite.width / 2);
        expect(Math.abs(milieu(dessin) - milieu(tete))).toBeLessThan(1);
      }
      const hauteurs = await dessins.evaluateAll((colonnes) =>
        colonnes.map((colonne) =>
          [...colonne.querySelectorAll('rect[class^=tranche-]')].map((rect) => ({
            genre: rect.getAttribute('class')?.replace('tranche-', '') ?? '',
            hauteur: Number(rect.getAttribute('height')),
          })),
        ),
      );
      const echelle = (hauteurs[0] ?? []).reduce((total, { hauteur }) => total + hauteur, 0) / Math.max(...AIDES, COUT);
      hauteurs.forEach((tranches, rang) => {
        const aide = AIDES[rang] ?? 0;
        const attendues =
          aide > COUT
            ? [
                ['acquise', COUT],
                ['surplus', aide - COUT],
              ]
            : [
                [rang < 2 ? 'acquise' : 'au-plus', aide],
                ['reste', COUT - aide],
              ];
        expect(tranches.map(({ genre, hauteur }) => [genre, Math.round(hauteur / echelle)])).toEqual(attendues);
      });
      await expect.poll(() => lire(dessins.nth(0).locator('text'))).toEqual(['38 000', '+ 5 574']);
      await expect.poll(() => lire(dessins.nth(2).locator('text'))).toEqual(['≤ 22 000', '10 426']);
    }));

  it('s’ouvrent sur leur raison, et rendent le focus', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await ecrireLeCout(page);
      const solde = annees(page)
        .getByRole('button', { name: /le solde de l’année 3/ })
        .first();
      await solde.click();
      const panneau = page.getByRole('region', { name: /^Pourquoi/ });
      const dit = ((await panneau.textContent()) ?? '').replaceAll('\u00a0', ' ');
      expect(dit).toContain('Pourquoi − 10 426 € ?');
      expect(dit).toMatch(/Aide, au plus\s*22 000 €.*Coût de l’employeur\s*32 426 €/);
      await expect.poll(() => solde.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      await expect.poll(() => solde.evaluate((bouton) => bouton === document.activeElement)).toBe(true);
    }));
});

describe('des objectifs qui ne sont pas tous atteints', () => {
  it('à moitié : les deux bouts, puis chaque lecture par son nom ; atteints : de nouveau « ≤ »', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await ecrireLeCout(page);
      const segment = (nom: string) => annees(page).getByText(nom, { exact: true });
      await segment('à moitié').click();
      expect((await lireLigne(page, /^Aide/)).slice(2)).toEqual([...Array(3).fill('0 à 22 000'), '66 000 à 132 000']);
      expect((await lireLigne(page, /^Solde/)).slice(2)).toEqual([
        ...Array(3).fill('− 32 426 à − 10 426'),
        '− 96 130 à − 30 130',
      ]);
      expect((await lireLigne(page, /^Au prorata/)).slice(2)).toEqual([
        ...Array(3).fill('11 000− 21 426'),
        '99 000− 63 130',
      ]);
      expect((await lireLigne(page, /^Tout ou rien/)).slice(2)).toEqual([
        ...Array(3).fill('0− 32 426'),
        '66 000− 96 130',
      ]);
      await expect.poll(() => annees(page).locator('.graphique .tranche-inconnue').count()).toBe(4);
      const curseur = page.getByRole('slider', { name: 'Part des objectifs atteinte' });
      await curseur.fill('70');
      await expect.poll(() => curseur.getAttribute('aria-valuetext')).toBe('70\u00a0% des objectifs');
      expect((await lireLigne(page, /^Au prorata/))[2]).toBe('15 400− 17 026');
      await segment('atteints').click();
      await expect.poll(() => curseur.inputValue()).toBe('100');
      expect((await lireLigne(page, /^Aide/))[2]).toBe('≤ 22 000');
      await expect.poll(() => annees(page).getByRole('rowheader', { name: 'Au prorata' }).count()).toBe(0);
    }));
});

describe('les options côte à côte', () => {
  it('ont leur réponse, leur reste et leurs consultations, et l’équilibre se dit en mots', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await ecrireLeCout(page);
      await ecrire(page, 'Tarif moyen d’une consultation', TARIF);
      await ecrire(page, 'Semaines travaillées dans l’année', SEMAINES);
      const comparer = page.locator('#comparer');
      const ligne = (titre: RegExp) =>
        lire(
          comparer
            .getByRole('row')
            .filter({ has: page.getByRole('rowheader', { name: titre }) })
            .getByRole('cell'),
        );
      const parSemaine = (reste: number) => String(Math.ceil(reste / (TARIF * SEMAINES)));
      expect((await ligne(/^Ouverte/)).map((cellule) => /^(?:Oui|Non|Indéterminé)/.exec(cellule)?.[0])).toEqual([
        'Oui',
        'Oui',
        'Oui',
        'Indéterminé',
        'Non',
      ]);
      await expect.poll(() => ligne(/^Reste/)).toEqual(['15 065', '30 130', '15 065', '30 130', 'indéterminé']);
      expect((await ligne(/^Consultations/)).slice(0, 3)).toEqual([
        parSemaine(COUT / 2 - 11_000),
        parSemaine(COUT - 22_000),
        parSemaine(COUT / 2 - 11_000),
      ]);
      await expect
        .poll(() => lire(comparer.getByRole('columnheader', { name: /votre choix/ })))
        .toEqual(['Temps pleinvotre choix']);
      const [phrase = ''] = await lire(page.locator('#equilibre .phrase-d-equilibre'));
      expect(phrase).toBe(
        'Il vous reste 10 426 € par an à partir de la troisième année, objectifs atteints : 8 consultations de plus par semaine à 30 € pendant 44 semaines.',
      );
      await page.locator('#equilibre').getByRole('button', { name: /^6/ }).click();
      await expect.poll(() => page.getByRole('region', { name: /^Pourquoi/ }).textContent()).toContain('SNMV');
    }));
});

describe.each([1440, 390])('à %i pixels', (width) => {
  it('se lit sans défaut ni débordement', () =>
    visiter({ viewport: { width, height: 900 } }, async ({ page }) => {
      await ouvrirLExemple(page, width < 480);
      await ecrireLeCout(page);
      await ecrire(page, 'Tarif moyen d’une consultation', TARIF);
      await ecrire(page, 'Semaines travaillées dans l’année', SEMAINES);
      await expect.poll(() => annees(page).getByRole('table').isVisible()).toBe(width > 480);
      const rangs = annees(page).locator('.rang');
      await expect.poll(() => rangs.first().isVisible()).toBe(width <= 480);
      await expect.poll(() => lire(rangs.locator('.solde'))).toEqual(SOLDES.map((solde) => `${signer(solde)} €`));
      await annees(page).getByText('à moitié', { exact: true }).click();
      await expect.poll(() => auditer(page)).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        .toBe(false);
    }));
});
