import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { preparerDesVisites } from '../essais/visite.fixture.ts';

const visiter = preparerDesVisites();
/** axe relit tout l'écran : sur une machine chargée, il lui faut du temps. */
const LENT_MS = 60_000;

const propre = (texte: string | null): string => (texte ?? '').replaceAll('\u00a0', ' ');
const lireLaPhrase = async (page: Page): Promise<string> =>
  propre(await page.locator('.partage-phrase').textContent()).replaceAll(/ \(pourquoi : [^)]*\)/g, '');
const ouvrir = (page: Page, adresse: string, chemin = 'partage') => page.goto(new URL(chemin, adresse).href);
const montrerLExemple = (page: Page) => page.getByRole('button', { name: 'Voir un exemple' }).click();

const defautsDe = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
};

/** Les sommes d'une colonne du bilan, en centimes ; la dernière est celle du groupe. */
const lireLaColonne = async (page: Page, colonne: number): Promise<readonly number[]> => {
  const lignes = page.locator('.partage-bilan tr:not(.partage-rang-de-barre)').filter({ has: page.locator('td') });
  const textes = await lignes.locator(`:nth-child(${colonne})`).allTextContents();
  return textes.map((texte) => {
    const somme = /[−]?[\d\u00a0]+(?:,\d\d)?(?=\u00a0€)/.exec(texte.replace('−\u00a0', '−'))?.[0] ?? '';
    return Math.round(Number(somme.replaceAll('\u00a0', '').replace('−', '-').replace(',', '.')) * 100);
  });
};

const remplirUnMedecin = async (page: Page, id: number, nom: string, mt: number): Promise<void> => {
  const fiche = page.locator('.partage-fiche').nth(id - 1);
  if ((await fiche.getAttribute('open')) === null) await fiche.locator('summary').first().click();
  await page.locator(`#m${id}-nom`).fill(nom);
  await fiche.getByRole('radio', { name: 'Mi-temps' }).check({ force: true });
  await page.locator(`#m${id}-specialite`).selectOption('medecine-generale');
  await page.locator(`#m${id}-secteur`).selectOption('secteur-1');
  await fiche.getByRole('radio', { name: 'Installé', exact: true }).check({ force: true });
  await page.locator(`#m${id}-mt`).fill(String(mt));
  await page.locator(`#m${id}-bande`).selectOption('p50-p70');
};

describe('trois médecins se partagent leurs assistants', () => {
  it('on les saisit : chacun a son aide et son dû, et les sommes sont exactes au centime', () =>
    visiter({}, async ({ page, adresse, plaintes }) => {
      await ouvrir(page, adresse);
      await expect.poll(() => lireLaPhrase(page)).toMatch(/^Indéterminé, pour l’instant\. Il manque \d+ réponses/);
      await page.getByRole('button', { name: 'Ajouter un médecin' }).click();
      await remplirUnMedecin(page, 1, 'Dr Roche', 1100);
      await remplirUnMedecin(page, 2, 'Dr Vidal', 900);
      await remplirUnMedecin(page, 3, 'Dr Nguyen', 1000);
      await page
        .getByRole('group', { name: 'Est-il déjà secrétaire' })
        .or(page.locator('#groupe-ancien-secretaire'))
        .getByRole('radio', { name: 'Non' })
        .check({ force: true });
      await page.locator('#a1-heures').fill('35');
      await page.locator('#a1-cout').fill('32 426,01');
      await page.getByRole('button', { name: 'Répartir à parts égales' }).click();
      await expect
        .poll(() => lireLaPhrase(page))
        .toMatch(/^Indéterminé\. Les contrats demandés \(3 × mi-temps\) supposent 52 h 30/);

      await page.getByRole('button', { name: 'Ajouter un assistant' }).click();
      await page.locator('#a2-heures').fill('17,5');
      await page.locator('#a2-cout').fill('15 228');
      await page.getByRole('button', { name: 'Répartir à parts égales' }).click();
      await page.locator('#employeur').selectOption({ label: 'Dr Vidal' });
      await expect
        .poll(() => lireLaPhrase(page))
        .toBe(
          'Oui, les trois médecins peuvent signer. Ensemble, l’aide atteint au plus 198 000 € en cinq ans, les assistants en coûtent 238 270 €. Il reste 40 270 € à payer à trois.',
        );
      const [recus, parts] = [await lireLaColonne(page, 3), await lireLaColonne(page, 4)];
      expect(recus).toEqual([6_600_000, 6_600_000, 6_600_000, 19_800_000]);
      expect(parts.at(-1)).toBe(5 * 4_765_401);
      expect(parts.slice(0, 3).reduce((a, b) => a + b, 0)).toBe(parts.at(-1));
      expect(propre(await page.locator('.partage-avance').textContent())).toMatch(
        /^La première année, Dr Vidal paie 47 654,01 € de salaire et de charges ; Dr Roche et Dr Nguyen lui versent 31 769,3\d €\.$/,
      );

      await page.getByText('Selon les patients déclarés').click();
      const selonLesPatients = await lireLaColonne(page, 4);
      expect(selonLesPatients.slice(0, 3).reduce((a, b) => a + b, 0)).toBe(selonLesPatients.at(-1));
      expect(selonLesPatients[0]).toBeGreaterThan(selonLesPatients[2] ?? 0);
      expect(plaintes).toEqual([]);
    }));

  it('l’adresse ne porte ni nom, ni nombre, ni plan', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await remplirUnMedecin(page, 1, 'Dr Roche', 1234);
      await page.waitForTimeout(400);
      expect(page.url()).not.toMatch(/Roche|1234|medecine-generale/);
    }));

  it('un chiffre s’ouvre sur sa raison, celle de ce médecin, et mène à sa réponse', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await montrerLExemple(page);
      const chiffre = page.getByRole('button', { name: 'aide, Dr B., cinq ans' }).first();
      await chiffre.click();
      await expect.poll(() => page.locator('.panneau').textContent()).toContain('Dr B.\u00a0: aide en cinq ans');
      await expect.poll(() => page.locator('.partage-saisies').isVisible()).toBe(false);
      await page.keyboard.press('Escape');
      await expect.poll(() => chiffre.evaluate((element) => element === document.activeElement)).toBe(true);
      await chiffre.click();
      await page
        .getByRole('button', { name: 'modifier : Votre bande de patientèle' })
        .or(page.getByRole('button', { name: /modifier.*bande/ }))
        .first()
        .click();
      await expect
        .poll(() => page.locator('#m2-bande').evaluate((element) => element === document.activeElement))
        .toBe(true);
    }));
});

describe('au clavier seul', () => {
  it('on ajoute un médecin, on choisit son option, on répartit, on ouvre une question', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      const allerA = async (cible: string): Promise<void> => {
        for (let pas = 0; pas < 150; pas += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate((selecteur) => document.activeElement?.matches(selecteur) === true, cible)) return;
        }
        throw new Error(`Le clavier n’atteint pas ${cible}`);
      };
      await allerA('#m1-nom');
      await page.keyboard.type('Dr A.');
      await allerA('#m1-option input');
      await page.keyboard.press('Space');
      await expect
        .poll(() => page.locator('.partage-fiche').first().locator('summary').first().textContent())
        .toContain('Dr A.');
      await allerA('#a1-heures');
      await page.keyboard.type('35');
      await allerA('.partage-heures input');
      await page.keyboard.type('17h30');
      await page.keyboard.press('Tab');
      await page.keyboard.type('17,5');
      await expect.poll(() => page.locator('.partage-heures tfoot').textContent()).toContain('complet');
      await allerA('.partage-question summary');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.partage-question').first().getAttribute('open')).not.toBeNull();
      await expect
        .poll(() =>
          page
            .locator('.partage-question summary')
            .first()
            .evaluate((element) => getComputedStyle(element).outlineWidth),
        )
        .toBe('3px');
    }));
});

describe('le plan en fichier', () => {
  it('s’enregistre et se rouvre tel quel', () =>
    visiter({ acceptDownloads: true }, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await montrerLExemple(page);
      await page.getByText('À parts égales', { exact: true }).click();
      const phrase = await lireLaPhrase(page);
      const [fichier] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Enregistrer le plan' }).click(),
      ]);
      const chemin = await fichier.path();
      expect(JSON.parse(readFileSync(chemin, 'utf8'))).toMatchObject({ tandem: 'partage', version: 1, cle: 'egal' });
      await page.getByRole('button', { name: 'Repartir de zéro' }).click();
      await expect.poll(() => lireLaPhrase(page)).not.toBe(phrase);
      await page.getByLabel('Fichier d’un plan de partage').setInputFiles(chemin);
      await expect.poll(() => lireLaPhrase(page)).toBe(phrase);
      await expect.poll(() => page.locator('#a1-heures').inputValue()).toBe('35');
    }));

  it('illisible, est refusé avec une phrase ; abîmé, dit champ par champ ce qu’il a perdu ; le plan d’avant se reprend', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await remplirUnMedecin(page, 1, 'Dr Roche', 1100);
      const donner = (contenu: string) =>
        page
          .getByLabel('Fichier d’un plan de partage')
          .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(contenu) });
      const fautes = page.locator('.partage-fautes');
      await donner('{"tandem":"part');
      await expect.poll(() => fautes.textContent()).toContain('Ce fichier n’est pas lisible');
      await expect.poll(() => page.locator('#m1-nom').inputValue()).toBe('Dr Roche');
      await donner(
        JSON.stringify({
          tandem: 'partage',
          version: 1,
          cle: 'heures',
          medecins: [{ reponses: { secteur: 'nord' } }, {}],
          assistants: [],
        }),
      );
      await expect
        .poll(() => fautes.textContent().then(propre))
        .toContain('Médecin 1 : « "nord" » ne répond pas à « Secteur de conventionnement »');
      await page.getByRole('button', { name: 'Reprendre le plan d’avant' }).click();
      await expect.poll(() => page.locator('#m1-nom').inputValue()).toBe('Dr Roche');
    }));
});

describe('une saisie fautive', () => {
  it('se dit à côté du champ, et ne défait rien', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await montrerLExemple(page);
      await page.locator('#a1-cout').fill('-5');
      await page.locator('#a1-cout').blur();
      await expect
        .poll(() => page.locator('#a1-cout-erreur').textContent())
        .toBe('Ce nombre ne peut pas être négatif.');
      expect(propre(await page.locator('#bilan .partage-encart').textContent())).toContain('le coût de Temps plein');
      const premiere = page.locator('.partage-heures input').first();
      await premiere.fill('13');
      expect(propre(await page.locator('.partage-heures tfoot').textContent())).toContain('reste 1 h');
    }));
});

/** Tout déplier, et une faute de saisie : l'écran au plus plein. */
const remplirTout = async (page: Page): Promise<void> => {
  await montrerLExemple(page);
  await page.locator('details').evaluateAll((tous) => {
    for (const un of tous) un.setAttribute('open', '');
  });
  await page.getByText('À la main, en pourcentages').click();
  await page.locator('#m1-part').fill('200');
  await page.locator('#m1-part').blur();
};

describe('aucun défaut d’accessibilité', () => {
  it.each([
    [1440, 'light', 'vide'],
    [1440, 'light', 'plein'],
    [1440, 'dark', 'plein'],
    [390, 'light', 'plein'],
    [390, 'dark', 'vide'],
    [390, 'light', 'raison'],
  ] as const)(
    'à %i pixels, en thème %s, état %s',
    (width, colorScheme, etat) =>
      visiter({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' }, async ({ page, adresse }) => {
        await ouvrir(page, adresse);
        await page.locator('.partage-saisies').waitFor();
        if (etat === 'plein') await remplirTout(page);
        if (etat === 'raison') {
          await montrerLExemple(page);
          await page.locator('.partage-verdict .chiffre').first().click();
          await page.locator('.panneau').waitFor();
        }
        expect(await defautsDe(page)).toEqual([]);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
          .toBeLessThanOrEqual(0);
      }),
    LENT_MS,
  );

  it.each([1440, 390])('dans la déclaration, à %i pixels', (width) =>
    visiter({ viewport: { width, height: 900 } }, async ({ page, adresse }) => {
      await ouvrir(page, adresse, 'accessibilite');
      await page.getByRole('heading', { level: 1, name: 'Déclaration d’accessibilité' }).waitFor();
      await expect
        .poll(() => page.locator('.accessibilite-phrase').textContent())
        .toContain('Non conforme, faute d’audit.');
      expect(await defautsDe(page)).toEqual([]);
    }),
  );
});

describe('sur le papier', () => {
  it('le plan de trois médecins tient sur une page, sans les saisies', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await montrerLExemple(page);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('.partage-imprime').isVisible()).toBe(true);
      await expect.poll(() => page.locator('.partage-saisies').isVisible()).toBe(false);
    }));
});
