import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, describe, expect, it, vi } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { lireLignes } from '../../lot/forme.ts';
import { executer } from '../essais/navigateur.fixture.ts';
import { preparerDesVisites, type Visite } from '../essais/visite.fixture.ts';
import { ecrireLExemple } from './exemple.ts';
import { LIGNES_AU_PLUS } from './limites.ts';

vi.setConfig({ testTimeout: 90_000 });

const visiter = preparerDesVisites();

const dossier = mkdtempSync(join(tmpdir(), 'tandem-medecins-'));
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

/** Les 200 médecins de l'exemple, un nom en plus, un fait de santé, et une ligne que rien ne sait lire. */
const FICHIER = (() => {
  const [enTete = '', ...lignes] = ecrireLExemple().trimEnd().split('\r\n');
  const corps = lignes.map((ligne, rang) => `${ligne};Dr n° ${rang + 1};${rang % 7 === 0 ? 'oui' : ''}`);
  return [`${enTete};Nom;medecin.rqth`, ...corps, 'une;deux'].join('\r\n');
})();

/** Assez pour tout montrer : les trois réponses, une ligne mise à part. */
const COURT = [...FICHIER.split('\r\n').slice(0, 13), 'une;deux'].join('\r\n');

const faireLeLot = async (contenu: string): Promise<{ sortie: string; bilan: Record<string, unknown> }> => {
  const [entree, sortie] = [join(dossier, 'e.csv'), join(dossier, 's.csv')];
  writeFileSync(entree, contenu);
  await executer(['lot', entree, sortie, '--remplacer']);
  return {
    sortie: readFileSync(sortie, 'utf8'),
    bilan: JSON.parse(readFileSync(`${sortie}.bilan.json`, 'utf8')) as Record<string, unknown>,
  };
};

const allerAMesMedecins = async ({ page, adresse }: Visite): Promise<void> => {
  await page.goto(`${adresse}medecins`);
  await page.getByRole('heading', { level: 1, name: 'Mes médecins' }).waitFor();
};

/** Lâche un fichier sur l'écran, comme une main le ferait. */
const lacher = (page: Page, nom: string, contenu: string): Promise<void> =>
  page.evaluate(
    ([leNom, leContenu]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([leContenu], leNom));
      document
        .querySelector('.medecins')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    [nom, contenu] as const,
  );

const tableau = (page: Page) => page.locator('.med-tableau');
const attendreLeTableau = (page: Page): Promise<void> => tableau(page).waitFor({ timeout: 60_000 });

const recevoir = async (page: Page, faire: () => Promise<void>): Promise<Buffer> => {
  const attendu: Promise<Download> = page.waitForEvent('download');
  await faire();
  return readFileSync(await (await attendu).path());
};

const exporter = (page: Page, bouton: string): Promise<Buffer> =>
  recevoir(page, () => page.getByRole('button', { name: bouton, exact: true }).click());

const chercherDefauts = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
};

const compterLesPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

const enLignes = (csv: string) => lireLignes(csv.replace(/^\ufeff/, ''), ';');

describe('un fichier déposé', () => {
  it('donne les mêmes lignes que ./tandem lot ; filtré, rangé, exporté, ouvert en fiche, sans rien envoyer', () =>
    visiter({}, async (visite) => {
      const { page, demandes, plaintes, adresse } = visite;
      const lot = await faireLeLot(FICHIER);
      await allerAMesMedecins(visite);
      const dejaDemandees = demandes.length;
      await lacher(page, 'liste.csv', FICHIER);
      await attendreLeTableau(page);
      const { parReponse } = lot.bilan as { readonly parReponse: Readonly<Record<string, number>> };
      await expect
        .poll(() => page.getByRole('heading', { level: 1 }).textContent())
        .toContain(`${parReponse.oui}\u00a0médecins sur 200 ont droit à l’aide.`);
      await expect
        .poll(() => page.locator('#mises-a-part tbody tr').allTextContents())
        .toEqual([expect.stringContaining('La ligne a 2 cellules')]);

      await page.getByRole('button', { name: 'Exporter', exact: true }).click();
      expect((await exporter(page, 'En CSV')).toString('utf8')).toBe(lot.sortie);

      await page.locator('.med-reponses .segment').filter({ hasText: 'indéterminé' }).click();
      await page.getByText(`${parReponse.indetermine}\u00a0lignes retenues`, { exact: true }).waitFor();
      await page.getByRole('button', { name: /^Cinq ans/ }).click();
      await page.locator('th[aria-sort="ascending"]').filter({ hasText: 'Cinq ans' }).waitFor();
      await page.getByRole('button', { name: /^Cinq ans/ }).click();
      await page.locator('th[aria-sort="descending"]').waitFor();
      const exportees = enLignes((await exporter(page, 'En CSV')).toString('utf8'));
      const [enTete = [], ...duLot] = enLignes(lot.sortie);
      const colonne = (nom: string) => enTete.indexOf(nom);
      const attendues = duLot.filter((ligne) => ligne[colonne('reponse')] === 'indetermine');
      expect(
        exportees
          .slice(1)
          .map((ligne) => ligne.join(';'))
          .toSorted(),
      ).toEqual(attendues.map((ligne) => ligne.join(';')).toSorted());
      const totaux = exportees.slice(1).flatMap((ligne) => ligne[colonne('totalMax')] || []);
      expect(totaux.map(Number)).toEqual(totaux.map(Number).sort((a, b) => b - a));

      const premier = exportees[1]?.[colonne('id')] ?? '';
      await expect.poll(() => page.locator('.med-nom').first().textContent()).toBe(`${premier}\u00a0: ouvrir sa fiche`);
      await page.locator('.med-nom').first().click();
      const fiche = page.getByRole('article');
      await fiche.waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(premier);
      await expect.poll(() => fiche.textContent()).toContain('Indéterminé');
      const lien = await page.getByRole('link', { name: /Ouvrir dans Simuler/ }).getAttribute('href');
      expect(lien).toMatch(/^\/#v=1&.*&fin=1$/);
      expect(lien).not.toMatch(/rqth|ald=/);
      await page.getByRole('button', { name: 'Retour au tableau' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(premier);

      // Des fichiers du site, sans rien à leur suite ; la politique de sécurité refuse d'ailleurs toute connexion.
      const permises = new RegExp(`^(?:blob:.*|${adresse}(?:assets/ouvrier-[\\w-]+\\.js|tandem\\.svg))$`);
      expect(demandes.slice(dejaDemandees).filter((demande) => !permises.test(demande))).toEqual([]);
      expect(plaintes).toEqual([]);
    }));

  it('un classeur se lit et s’écrit aussi', () =>
    visiter({}, async (visite) => {
      const { page, plaintes } = visite;
      await allerAMesMedecins(visite);
      const lignes = enLignes(ecrireLExemple());
      const classeur = join(dossier, 'medecins.xlsx');
      await writeXlsxFile(
        lignes.map((ligne) => ligne.map((cellule) => (cellule === '' ? null : { value: cellule }))),
      ).toFile(classeur);
      await page.getByLabel('Fichier de médecins').setInputFiles(classeur);
      await attendreLeTableau(page);
      await page.getByRole('button', { name: 'Exporter', exact: true }).click();
      const csv = enLignes((await exporter(page, 'En CSV')).toString('utf8'));
      const xlsx = await readSheet(await exporter(page, 'En classeur XLSX'));
      expect(xlsx.map((ligne) => ligne.map((cellule) => String(cellule ?? '')))).toEqual(csv);
      expect(csv.slice(1)).toEqual(enLignes((await faireLeLot(ecrireLExemple())).sortie).slice(1));
      expect(plaintes).toEqual([]);
    }));

  it('50 001 lignes sont refusées avec une phrase ; 50 000 s’annulent en route', () =>
    visiter({}, async (visite) => {
      const { page } = visite;
      await allerAMesMedecins(visite);
      const avecLignes = (nombre: number) => `id;signature\n${'m;04/01/2027\n'.repeat(nombre)}`;
      await lacher(page, 'trop.csv', avecLignes(LIGNES_AU_PLUS + 1));
      const refus = page.getByRole('alert');
      await refus.waitFor({ timeout: 60_000 });
      await expect.poll(() => refus.textContent()).toContain('plus de 50\u00a0000 lignes');
      await expect.poll(() => refus.textContent()).toContain('./tandem lot');
      await lacher(page, 'juste.csv', avecLignes(LIGNES_AU_PLUS));
      await page.getByRole('button', { name: 'Annuler' }).click();
      await page.getByRole('heading', { name: 'Déposez votre fichier ici.' }).waitFor();
      await expect.poll(() => refus.count()).toBe(0);
      await expect.poll(() => tableau(page).count()).toBe(0);
    }));
});

describe('sans souris', () => {
  it('l’exemple, un tri, une fiche et le retour, au clavier', () =>
    visiter({}, async (visite) => {
      const { page } = visite;
      await allerAMesMedecins(visite);
      await page.getByRole('button', { name: 'Voir un exemple' }).focus();
      await page.keyboard.press('Enter');
      await attendreLeTableau(page);
      await page.getByRole('button', { name: 'Réponse', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.locator('th[aria-sort="ascending"]').filter({ hasText: 'Réponse' }).waitFor();
      await expect.poll(() => page.locator('.med-reponse').first().textContent()).toContain('oui');
      await page.locator('.med-nom').first().focus();
      const nom = await page.locator('.med-nom').first().textContent();
      await page.keyboard.press('Enter');
      await page.getByRole('article').waitFor();
      await page.keyboard.press('Shift+Tab');
      for (let pas = 0; pas < 8; pas += 1) {
        if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Retour au tableau') break;
        await page.keyboard.press('Shift+Tab');
      }
      await page.keyboard.press('Enter');
      await attendreLeTableau(page);
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(nom);
    }));
});

describe('sur le papier', () => {
  it('chaque fiche choisie tient sur une page, et une seule', () =>
    visiter({}, async (visite) => {
      const { page } = visite;
      await allerAMesMedecins(visite);
      await page.getByRole('button', { name: 'Voir un exemple' }).click();
      await attendreLeTableau(page);
      const coches = page.locator('.med-tableau tbody input');
      for (const rang of [0, 3, 5, 7]) await coches.nth(rang).check();
      await page.getByText('4 fiches choisies').waitFor();
      await page.getByRole('button', { name: 'Imprimer ou enregistrer en PDF' }).click();
      await page.locator('.fiches-imprimees .med-fiche').nth(3).waitFor({ state: 'attached' });
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(compterLesPages(pdf)).toBe(4);
      await page.locator('.fiches-imprimees').waitFor({ state: 'detached' });
      await page.locator('.med-nom').first().click();
      await page.getByRole('article').waitFor();
      expect(compterLesPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    }));
});

describe('l’accessibilité', () => {
  it.each([
    [1440, 'light'],
    [390, 'dark'],
  ] as const)('aucun défaut à %i pixels, en thème %s', (width, colorScheme) =>
    visiter({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' }, async (visite) => {
      const { page } = visite;
      await allerAMesMedecins(visite);
      await page.getByText('Les colonnes à remplir, et le modèle').click();
      await page.locator('.med-colonnes-admises').waitFor();
      await lacher(page, 'liste.csv', 'Nom\nA\n');
      await page.getByRole('alert').waitFor();
      expect(await chercherDefauts(page)).toEqual([]);
      await lacher(page, 'liste.csv', COURT);
      await attendreLeTableau(page);
      await page.getByText('Ce qui a été reconnu').click();
      await page.getByText('Colonnes montrées').click();
      await expect.poll(() => page.locator('.med-colonnes').textContent()).not.toContain('rqth');
      await page.getByRole('button', { name: 'Exporter', exact: true }).click();
      expect(await chercherDefauts(page)).toEqual([]);
      await page.locator('.med-nom').first().click();
      await page.getByRole('article').waitFor();
      expect(await chercherDefauts(page)).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        .toBe(false);
    }),
  );
});
