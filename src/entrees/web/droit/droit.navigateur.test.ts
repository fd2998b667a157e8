import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deborde, fautesDe } from '../essais/examen.fixture.ts';
import { preparerDesVisites } from '../essais/visite.fixture.ts';

const visiter = preparerDesVisites();

const ouvrir = async (page: Page, adresse: string, chemin = 'droit') => {
  await page.goto(`${adresse}${chemin}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

describe('l’écran « Le droit »', { timeout: 60_000 }, () => {
  it('n’a aucun défaut d’accessibilité, la recherche ouverte', () =>
    visiter({ reducedMotion: 'reduce' }, async ({ page, adresse, plaintes }) => {
      await ouvrir(page, adresse);
      await page.getByRole('radio', { name: 'S’engager' }).check({ force: true });
      await page.getByRole('searchbox').fill('second assistant');
      await page.locator('.droit-compte').waitFor();
      expect(await fautesDe(page)).toEqual([]);
      expect(plaintes.filter((plainte) => !plainte.startsWith('info'))).toEqual([]);
    }));

  it('n’en a pas non plus sur un téléphone, au thème sombre, tout déplié, et ne déborde pas', () =>
    visiter(
      { viewport: { width: 390, height: 900 }, colorScheme: 'dark', reducedMotion: 'reduce' },
      async ({ page, adresse }) => {
        await ouvrir(page, adresse);
        await page.getByRole('radio', { name: 'Être payé' }).check({ force: true });
        await page.getByText('Les mêmes nombres en tableau').click();
        await page.getByText(/^Les \d+ autres points contestés$/).click();
        expect(await fautesDe(page)).toEqual([]);
        await expect.poll(() => deborde(page)).toBe(false);
      },
    ));

  it.each([
    [1440, ['F-30', 'regle-montant']],
    [390, ['un-objectif-sur-deux', 'source-quotidien-b-a-ba']],
  ] as const)('a des pages sans défaut à %i pixels', (width, cles) =>
    visiter({ viewport: { width, height: 900 }, reducedMotion: 'reduce' }, async ({ page, adresse }) => {
      for (const cle of cles) {
        await ouvrir(page, adresse, `droit/${cle}`);
        expect(await fautesDe(page)).toEqual([]);
        await expect.poll(() => deborde(page)).toBe(false);
      }
    }),
  );
});

describe('la recherche', () => {
  it('trouve au clavier, annonce, et mène à la page de la règle', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      const champ = page.getByRole('searchbox', { name: 'Chercher une règle, un montant, un point, une source' });
      await champ.focus();
      await page.keyboard.type('RESILIATION');
      await page
        .getByRole('status')
        .filter({ hasText: /^\d+ résultats$/ })
        .waitFor({ state: 'attached' });
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.droit-resultats').count()).toBe(0);
      await page.keyboard.type(' ');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.locator(':focus').textContent()).toMatch(/^Résiliation/);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/droit/regle-resiliation*');
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Résiliation');
    }));

  it('dit que rien ne porte un mot qu’aucun texte n’a', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await page.getByRole('searchbox').fill('licorne');
      await expect.poll(() => page.locator('.droit-compte').textContent()).toBe('Rien ne porte «\u00a0licorne\u00a0».');
    }));
});

describe('la page d’une règle', () => {
  it('s’ouvre par son adresse, nomme l’onglet, copie son adresse, et mène à ses voisines', () =>
    visiter({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, adresse, demandes }) => {
      await ouvrir(page, adresse, 'droit/F-30');
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toMatch(/38\u00a0000\u00a0€/);
      await page.waitForFunction(() => document.title === 'F-30 – Tandem');
      await page.getByRole('button', { name: 'Copier l’adresse' }).click();
      await page.getByRole('button', { name: /^Copié/ }).waitFor();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${adresse}droit/F-30`);
      await page.getByText('Signaler une erreur').click();
      await expect
        .poll(() => page.locator('.fiche-message').textContent())
        .toContain(`Point établi F-30\u00a0: ${adresse}droit/F-30`);
      await page
        .getByRole('navigation', { name: /Dans la même suite/ })
        .getByRole('link', { name: /F-30b/ })
        .click();
      await page.waitForURL('**/droit/F-30b*');
      expect(demandes.filter((demande) => !demande.startsWith(adresse) && !demande.startsWith('blob:'))).toEqual([]);
    }));

  it('dit, pour un point contesté, les lectures, celle qui est retenue, et la question', () =>
    visiter({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, adresse }) => {
      await ouvrir(page, adresse, 'droit/un-objectif-sur-deux');
      await expect.poll(() => page.getByText('Lecture retenue').textContent()).toContain('indéterminé');
      await page.getByRole('button', { name: /^Copier la question/ }).click();
      await page.getByRole('button', { name: /^Copié/ }).waitFor();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(/^Bonjour, pour un contrat d’aide/);
    }));

  it('dit qu’une clé ne mène à rien, et comment revenir', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse, 'droit/F-30');
      await page.evaluate(() => window.history.pushState(null, '', '/droit/z-1'));
      await page.getByRole('heading', { name: 'Aucune règle ne porte cette adresse' }).waitFor();
      await page.getByRole('link', { name: 'Chercher dans le droit' }).click();
      await page.getByRole('heading', { name: 'Le droit, règle par règle' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/droit');
    }));
});

describe('le tableau règle par texte', () => {
  it('porte sa légende, se filtre par sujet, et ouvre ce qui n’est pas lu', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      const legende = page.getByRole('list', { name: 'Légende du tableau' });
      for (const mot of ['confirmée', 'source unique', 'contestée', 'non lu', 'en gras, ce qui change']) {
        await expect.poll(() => legende.textContent()).toContain(mot);
      }
      await page.getByRole('radio', { name: 'S’engager' }).check({ force: true });
      const tableau = page.getByRole('region', { name: 'Règles sous chaque texte' });
      await expect.poll(() => tableau.getByRole('rowheader', { name: 'Secteur' }).count()).toBe(0);
      await tableau.getByRole('link', { name: 'tableau non lu' }).last().click();
      await page.waitForURL('**/droit/objectifs-2023-2024*');
    }));

  it('ne montre qu’un texte à la fois sur un téléphone, jamais « idem »', () =>
    visiter({ viewport: { width: 390, height: 900 } }, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      const tableau = page.getByRole('region', { name: 'Règles sous chaque texte' });
      await expect.poll(() => tableau.getByRole('columnheader', { name: /^Avenant 7/ }).isVisible()).toBe(false);
      await page.getByRole('radio', { name: 'Règlement arbitral' }).check({ force: true });
      await expect
        .poll(() => tableau.getByRole('columnheader', { name: /^Règlement arbitral/ }).isVisible())
        .toBe(true);
      await expect.poll(() => tableau.getByText('idem').first().isVisible()).toBe(false);
      await expect.poll(() => tableau.getByText('1, 2 avec Optam ou').nth(1).isVisible()).toBe(true);
    }));
});

describe('ce qui change entre deux jours', () => {
  it('suit les jours écrits, et le dit', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      const resume = page.locator('.droit-resume');
      await expect
        .poll(() => resume.textContent())
        .toMatch(/règles changent pour qui signe sous la convention de 2024/);
      await page.getByLabel('Du', { exact: true }).fill('31/10/2026');
      await page.getByLabel('Au', { exact: true }).fill('01/11/2026');
      await expect.poll(() => resume.textContent()).toMatch(/\u00a0: 1 valeur change dans les textes déjà ouverts\.$/);
      await page.getByLabel('Au', { exact: true }).fill('30/10/2026');
      await expect.poll(() => page.getByText('Le premier jour doit précéder le second.').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Aide collective' }).click();
      await expect.poll(() => page.getByLabel('Au', { exact: true }).inputValue()).toBe('25/02/2026');
      await expect.poll(() => resume.textContent()).toMatch(/Aide collective\u00a0: ouverte/);
    }));
});

describe('le droit entier', () => {
  it('se télécharge en JSON, avec sa version et les questions à poser', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      const attendu = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Tout le droit (JSON)' }).click();
      const fichier = await attendu;
      expect(fichier.suggestedFilename()).toBe('tandem-droit.json');
      const flux = await fichier.createReadStream();
      const morceaux: Buffer[] = [];
      for await (const morceau of flux) morceaux.push(Buffer.from(morceau));
      const droit: unknown = JSON.parse(Buffer.concat(morceaux).toString('utf8'));
      expect(droit).toMatchObject({ version: { droit: '2026-11-22' }, licence: 'Licence Ouverte 2.0' });
    }));
});
