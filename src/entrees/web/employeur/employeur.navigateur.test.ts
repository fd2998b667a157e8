import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lireArchive, lireParagraphes } from '../../../sorties/documents/lire-docx.fixture.ts';
import { deborde, enClair, fautesDe } from '../essais/examen.fixture.ts';
import { tabulerJusqua } from '../essais/gestes.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites, type Visite } from '../essais/visite.fixture.ts';

const visiter = preparerDesVisites();

const ecrire = (page: Page, fait: string, texte: string): Promise<void> =>
  page.locator(`[id="fait-${fait}"]`).fill(texte);

/** Télécharge le document, et rend le texte de ses paragraphes. */
const telecharger = async (page: Page): Promise<readonly string[]> => {
  const [don] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger en DOCX' }).click(),
  ]);
  expect(don.suggestedFilename()).toMatch(/^[a-z-]+\.docx$/);
  const octets = await readFile(await don.path());
  return lireParagraphes(lireArchive(octets).get('word/document.xml')?.texte ?? '').map((texte) =>
    texte.replaceAll('\u00a0', ' '),
  );
};

const rienNEstParti = ({ demandes, adresse, plaintes }: Visite): void => {
  const envois = demandes.filter((une) => !une.startsWith(`${adresse}assets/`) && !une.startsWith('blob:'));
  expect(envois.filter((une) => /api|documents\/.*docx/.test(une))).toEqual([]);
  expect(demandes.filter((une) => !une.startsWith(adresse) && !une.startsWith('blob:'))).toEqual([]);
  expect(plaintes.filter((plainte) => !plainte.startsWith('info'))).toEqual([]);
};

const NOM = 'بن عبد الله';
const NOM_PIEGE = '<script>alert(1)</script> {puces-0}';

describe('les documents de l’employeur', { timeout: 60_000 }, () => {
  it('un CDI à temps partiel : repris de la simulation, complété, téléchargé avec ses faits ; rien ne part', () =>
    visiter({}, async (visite) => {
      const { page } = visite;
      await choisir(page, LECTEURS.generalisteDuJour);
      await page.getByRole('link', { name: 'Employer', exact: true }).click();
      await page.getByRole('link', { name: 'Les documents' }).click();
      await page.getByRole('link', { name: /durée indéterminée, à temps partiel/ }).click();
      await page.getByRole('heading', { level: 1, name: /temps partiel/ }).waitFor();

      await expect.poll(() => page.locator('[id="fait-contratDeTravail.debut"]').inputValue()).toBe('22/12/2026');
      await expect.poll(() => enClair(page, '.doc-formulaire')).toContain('Repris de votre simulation.');
      const nom = page.locator('.doc-papier').first().getByRole('button', { name: 'nom de l’assistant' }).first();
      await nom.click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fait-assistant.prenom');
      const avant = await enClair(page, '.doc-etat');

      await ecrire(page, 'assistant.prenom', 'Inès');
      await ecrire(page, 'assistant.nom', NOM);
      await ecrire(page, 'medecins.0.prenom', NOM_PIEGE);
      await page.locator('[id="fait-employeur.forme"]').selectOption('bnc');
      await ecrire(page, 'poste.heures', '20');
      await ecrire(page, 'poste.salaireBrut', '1 228,57');
      await expect.poll(() => enClair(page, '.doc-papier')).toContain(`engage Inès ${NOM} en qualité`);
      await expect.poll(() => enClair(page, '.doc-etat')).not.toBe(avant);
      await expect.poll(() => enClair(page, '.doc-papier')).toContain('22 décembre 2026');

      const texte = (await telecharger(page)).join('\n');
      expect(texte).toContain(`Inès ${NOM}`);
      expect(texte).toContain(`Dr ${NOM_PIEGE}`);
      expect(texte).toContain('1 228,57 € par mois, pour 86,67 heures');
      expect(texte).toContain('(SIRET à compléter)');
      expect(texte).toContain('22 décembre 2026');

      // Le nom écrit une fois sert aux autres documents ; il n'est ni dans le lien, ni gardé par le navigateur.
      await page.getByRole('link', { name: 'Documents', exact: true }).click();
      await page.getByRole('link', { name: 'Lettre d’engagement' }).click();
      await page.getByRole('heading', { level: 1, name: 'Lettre d’engagement' }).waitFor();
      await expect.poll(() => page.locator('[id="fait-assistant.prenom"]').inputValue()).toBe('Inès');
      const garde = await page.evaluate(() =>
        JSON.stringify([location.href, Object.values(localStorage), Object.values(sessionStorage)]),
      );
      expect(garde).not.toMatch(/Inès|In%C3%A8s/);
      rienNEstParti(visite);
    }));

  it('une tâche interdite est refusée avec sa raison ; le dossier s’enregistre, s’efface et se rouvre', () =>
    visiter({}, async (visite) => {
      const { page, adresse } = visite;
      await page.goto(`${adresse}employeur/documents/fiche-de-poste`);
      await ecrire(page, 'cabinet.nom', 'Cabinet des Tilleuls');
      await page.getByRole('checkbox', { name: /^Vaccin/ }).check();
      const refus = page.locator('.doc-refus');
      await refus.waitFor();
      await expect.poll(() => refus.textContent()).toContain('l’assistant ne peut pas le faire');
      await expect.poll(() => refus.getByRole('link').count()).toBeGreaterThan(0);
      expect(await fautesDe(page)).toEqual([]);
      await page.getByRole('checkbox', { name: /^Vaccin/ }).uncheck();
      await page.getByRole('checkbox', { name: /^Électrocardiogramme/ }).check();
      await expect.poll(() => enClair(page, '.doc-papier')).toContain('Électrocardiogramme : installer');

      const [don] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Enregistrer le dossier' }).click(),
      ]);
      const fichier = await don.path();
      expect(JSON.parse(await readFile(fichier, 'utf8'))).toMatchObject({ cabinet: { nom: 'Cabinet des Tilleuls' } });
      await page.getByRole('button', { name: 'Tout effacer' }).click();
      await expect.poll(() => page.locator('[id="fait-cabinet.nom"]').inputValue()).toBe('');
      await page.getByLabel('Fichier d’un dossier').setInputFiles({
        name: 'faux.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"cabinet": {"nom": 3}}'),
      });
      await expect.poll(() => enClair(page, '[role=alert]')).toContain('faux.json n’a pas été ouvert');
      await page.getByLabel('Fichier d’un dossier').setInputFiles({
        name: 'dossier.json',
        mimeType: 'application/json',
        buffer: await readFile(fichier),
      });
      await expect.poll(() => page.locator('[id="fait-cabinet.nom"]').inputValue()).toBe('Cabinet des Tilleuls');
      await expect.poll(() => page.getByRole('checkbox', { name: /^Électrocardiogramme/ }).isChecked()).toBe(true);
      rienNEstParti(visite);
    }));

  it('un planning dont une demi-journée est trop courte : la remarque, son article, et le dossier qui le reprend', () =>
    visiter({}, async (visite) => {
      const { page, adresse } = visite;
      await page.goto(`${adresse}employeur/planning`);
      await page.getByRole('textbox', { name: 'lundi, matin, début' }).focus();
      for (const heure of ['8', '12', '1330', '17h30', '830', '10:30']) {
        await page.keyboard.type(heure);
        await page.keyboard.press('Tab');
        if (heure === '17h30') await tabulerJusqua(page, '[id="mardi.matin.de"]');
      }
      await page.getByRole('textbox', { name: 'Heures par semaine au contrat' }).fill('10');
      await expect
        .poll(() => page.getByRole('textbox', { name: 'mardi, matin, fin' }).inputValue())
        .toBe('10\u00a0h\u00a030');
      await expect
        .poll(() => enClair(page, '.plan-verdict'))
        .toContain('Non, une règle n’est pas respectée. 10 h par semaine');
      const mardi = page.getByRole('region', { name: 'Mardi' });
      expect((await mardi.textContent())?.replaceAll('\u00a0', ' ')).toContain(
        'Une demi-journée de 2 h : elle en dure 3 h au moins.',
      );
      await mardi.getByRole('button', { name: /sources.*demi-journee/ }).click();
      await expect.poll(() => mardi.textContent()).toContain('P-84');
      expect(await fautesDe(page)).toEqual([]);
      await page.getByRole('button', { name: 'Reprendre dans les documents' }).click();
      await page.getByRole('link', { name: 'Fiche de poste de l’assistant médical' }).click();
      await expect.poll(() => enClair(page, '.doc-papier')).toContain('de 8 h 30 à 10 h 30');
      await expect.poll(() => enClair(page, '.doc-papier')).toContain('Horaire : Une demi-journée de 2 h');
      rienNEstParti(visite);
    }));

  it('au clavier seul : du menu au champ d’un blanc, et retour', () =>
    visiter({}, async ({ page, adresse }) => {
      await page.goto(`${adresse}employeur`);
      await tabulerJusqua(page, '.emp-outil a[href="/employeur/documents"]');
      await page.keyboard.press('Enter');
      await tabulerJusqua(page, 'a[href="/employeur/documents/courrier-absence"]');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Signaler l’absence de l’assistant' }).waitFor();
      await tabulerJusqua(page, '.doc-blanc');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fait-medecins.0.prenom');
      await page.keyboard.type('Camille');
      await expect.poll(() => enClair(page, '.doc-papier')).toContain('Dr Camille');
    }));

  it('le coût mène aux cinq années, un document inconnu se dit', () =>
    visiter({}, async ({ page, adresse }) => {
      await page.goto(`${adresse}employeur`);
      await page.getByRole('link', { name: 'Le coût, année par année' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('titre-cinq-annees');
      await page.evaluate(() => history.pushState(null, '', '/employeur/documents/inconnu'));
      await page.getByRole('heading', { level: 1, name: 'Ce document n’existe pas' }).waitFor();
    }));

  it.each([
    [1440, 'light'],
    [390, 'dark'],
  ] as const)('n’ont aucun défaut d’accessibilité à %i pixels, et ne débordent pas à 320', (width, colorScheme) =>
    visiter({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' }, async ({ page, adresse }) => {
      for (const chemin of ['employeur', 'employeur/documents', 'employeur/documents/cdd', 'employeur/planning']) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${adresse}${chemin}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (chemin.endsWith('planning')) await page.getByRole('button', { name: 'Voir un exemple' }).click();
        expect([chemin, await fautesDe(page)]).toEqual([chemin, []]);
        await expect.poll(() => deborde(page)).toBe(false);
        await page.setViewportSize({ width: 320, height: 900 });
        await expect.poll(() => deborde(page)).toBe(false);
      }
    }),
  );
});
