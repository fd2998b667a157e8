import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ecrireNombre } from '../../../explication/typographie.ts';
import { preparerDesVisites } from '../essais/visite.fixture.ts';
import { documentDuCas, lisible } from './contrat.fixture.ts';
import {
  agendaEnLigne,
  aller,
  bouton,
  ecrireDu,
  ecrireEuros,
  enregistrer,
  ouvrir,
  serieuses,
  suivreEnLigne,
  texteDe,
  voirExemple,
} from './visite-du-contrat.fixture.ts';

const visiter = preparerDesVisites();

describe('le fichier d’un contrat', () => {
  it('montre les mêmes sommes, alertes et échéances que ./tandem suivre', () =>
    visiter({}, async ({ page, adresse, plaintes }) => {
      await aller(page, adresse);
      for (const id of ['VI-09', 'VI-10', 'VI-14', 'VI-16', 'VI-21']) {
        const texte = JSON.stringify(documentDuCas(id));
        const attendu = await suivreEnLigne(texte);
        await ouvrir(page, `${id}.json`, texte);
        await page.getByText(`${id}.json`).first().waitFor();
        for (const somme of ['verse', 'solde', 'exigible'] as const) {
          expect([id, somme, await texteDe(page, `[data-somme=${somme}]`)]).toEqual([
            id,
            somme,
            ecrireEuros(attendu[somme]),
          ]);
        }
        expect([id, await texteDe(page, '[data-somme=du]')]).toEqual([id, ecrireDu(attendu)]);
        const alertes = (await page.locator('.contrat-alerte > p:first-of-type').allTextContents()).map(lisible);
        expect(alertes).toHaveLength(attendu.alertes.length);
        for (const { phrase } of attendu.alertes) expect(alertes.join(' ')).toContain(lisible(phrase));
        const echeances = (await page.locator('.contrat-echeance').allTextContents()).map(lisible).join(' ');
        for (const { quoi } of attendu.echeances) expect(echeances).toContain(lisible(quoi));
      }
      expect(serieuses(plaintes)).toEqual([]);
    }));

  it(
    'donne son agenda, fait ici, le même que ./tandem fiche',
    () =>
      visiter({}, async ({ page, adresse, plaintes }) => {
        await aller(page, adresse);
        const texte = JSON.stringify(documentDuCas('VI-09'));
        await ouvrir(page, 'VI-09.json', texte);
        const [don] = await Promise.all([page.waitForEvent('download'), bouton(page, 'Ajouter à mon agenda').click()]);
        expect(don.suggestedFilename()).toBe('tandem-contrat.ics');
        const jours = (agenda: string) =>
          [...agenda.matchAll(/^DTSTART[^\r]*|^SUMMARY[^\r]*/gm)].map(([ligne]) => ligne);
        const donne = jours(await readFile(await don.path(), 'utf8'));
        expect(donne.length).toBeGreaterThan(4);
        expect(donne).toEqual(jours(await agendaEnLigne(texte)));
        expect(serieuses(plaintes)).toEqual([]);
      }),
    60_000,
  );

  it('mal formé, trop lourd ou trop long, il est refusé d’une phrase et le contrat ouvert reste', () =>
    visiter({}, async ({ page, adresse, plaintes }) => {
      await voirExemple(page, adresse);
      const phrase = await texteDe(page, 'h1');
      const acte = { acte: 'depart', effet: '2025-01-01' };
      for (const [nom, texte, attendu] of [
        ['tronque.json', '{"situation": {"sig', 'Ce n’est pas du JSON'],
        ['simulation.json', '{"tandem": "simulation"}', 'ce n’est pas un contrat suivi'],
        [
          'types.json',
          JSON.stringify({ situation: {}, actes: [{ ...acte, effet: 12 }] }),
          'actes[0].effet : Un texte est attendu.',
        ],
        [
          'long.json',
          JSON.stringify({ situation: {}, actes: Array.from({ length: 100_000 }, () => acte) }),
          'actes : Il y en a trop : 10000 au plus.',
        ],
        ['lourd.json', ' '.repeat(5_000_001), 'Ce fichier pèse 6 Mo ; 5 Mo au plus sont lus ici.'],
      ] as const) {
        await ouvrir(page, nom, texte);
        const refus = page.locator('.fichier-refuse');
        await refus.getByText(nom).waitFor();
        const dit = lisible((await refus.textContent()) ?? '');
        expect(dit).toContain(`${nom} n’a pas été ouvert. Le contrat affiché est resté tel quel.`);
        expect(dit).toContain(attendu);
        await expect.poll(() => texteDe(page, 'h1')).toBe(phrase);
      }
      expect(serieuses(plaintes)).toEqual([]);
    }));
});

describe('la vie d’un contrat', () => {
  it('un relevé, une absence prévue puis déclarée, son annulation ; enregistré et rouvert, il répond pareil', () =>
    visiter({}, async ({ page, adresse, plaintes }) => {
      await voirExemple(page, adresse);

      await bouton(page, 'Saisir des chiffres').click();
      await page.locator('#acte-patientele-mt').fill('1 430');
      await page.locator('#acte-patientele-fileActive').fill('2 120');
      await page.locator('.contrat-apercu').getByText('Projection, file active').waitFor();
      await bouton(page, 'Ajouter au contrat').click();
      await page.getByText('Ajouté au contrat').waitFor();
      await expect.poll(() => texteDe(page, 'h1')).toContain('À ce rythme, les objectifs seront atteints.');

      await bouton(page, 'Déclarer un événement').click();
      await bouton(page, 'Il est absent').click();
      await page.locator('#acte-effet').fill('01/11/2026');
      await page.locator('#acte-fin').fill('15/04/2027');
      await page.locator('#acte-motif').selectOption('maternite');
      const apercu = page.locator('.contrat-apercu');
      await apercu.getByText('dépasse trois mois').waitFor();
      await expect.poll(() => page.locator('.contrat-alerte').count()).toBe(0);
      await bouton(page, 'Renoncer').click();
      await expect.poll(() => page.locator('.contrat-alerte').count()).toBe(0);

      await bouton(page, 'Déclarer un événement').click();
      await bouton(page, 'Il est absent').click();
      await page.locator('#acte-effet').fill('01/11/2026');
      await page.locator('#acte-fin').fill('15/04/2027');
      await page.locator('#acte-motif').selectOption('maternite');
      await bouton(page, 'Ajouter au contrat').click();
      await expect.poll(() => page.locator('.contrat-alerte').count()).toBe(2);
      await expect
        .poll(() => texteDe(page, '.contrat-fichier-etat'))
        .toContain('2 changements ne sont pas enregistrés.');

      await expect.poll(() => texteDe(page, '#documents')).toContain('Demander la suspension de l’aide');
      // Le motif n'est ni dans le brouillon de l'onglet, ni, sans le demander, dans le fichier.
      await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).not.toMatch(/maternite|motif/);
      await bouton(page, /^annuler Absence de l’assistant\s: jusqu’au 15 avril 2027/).click();
      await page.locator('.contrat-apercu').getByText('dépasse trois mois').waitFor();
      await bouton(page, 'Ajouter au contrat').click();
      await page.getByText('Ajouté au contrat').waitFor();
      await expect.poll(() => page.locator('.contrat-alerte').count()).toBe(0);
      await expect.poll(() => page.locator('.contrat-acte-annule').count()).toBe(1);

      const enregistre = await enregistrer(page);
      expect(enregistre).not.toMatch(/maternite|motif/);
      await expect.poll(() => texteDe(page, '.contrat-fichier-etat')).toContain('Rien à enregistrer.');
      const attendu = await suivreEnLigne(JSON.stringify({ ...JSON.parse(enregistre), au: '2026-11-22' }));
      const phrase = await texteDe(page, 'h1');
      const projections = await page.locator('.courbe .courbe-nom').allTextContents();
      await bouton(page, 'Fermer').click();
      await page.getByRole('heading', { name: 'Pas encore de contrat.' }).waitFor();
      await ouvrir(page, 'rouvert.json', enregistre);
      await page.locator('.contrat-frise').waitFor();
      await expect.poll(() => texteDe(page, 'h1')).toBe(phrase);
      await expect.poll(() => page.locator('.courbe .courbe-nom').allTextContents()).toEqual(projections);
      expect(attendu).toMatchObject({ etat: 'en-cours', annee: 2, solde: 0, alertes: [] });
      for (const { projection } of attendu.objectifs.cibles) {
        expect(projections.map(lisible)).toContain(`≈ ${lisible(ecrireNombre(projection?.valeur ?? 0))}`);
      }
      expect(serieuses(plaintes)).toEqual([]);
    }));

  it('refuse d’une phrase, sous son champ, ce que le contrat ne peut pas recevoir', () =>
    visiter({}, async ({ page, adresse }) => {
      await voirExemple(page, adresse);
      await bouton(page, 'Déclarer un événement').click();
      await bouton(page, 'Il est renouvelé').click();
      await bouton(page, 'Ajouter au contrat').click();
      await expect.poll(() => texteDe(page, '#acte-effet-erreur')).toBe('Écrivez le jour du renouvellement.');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('acte-effet');
      await page.locator('#acte-effet').fill('01/02/2027');
      await page.locator('.contrat-refus').waitFor();
      await expect
        .poll(() => texteDe(page, '#acte-effet-erreur'))
        .toBe('Cet acte n’est pas possible : ce jour-là, le contrat est en cours.');
      await bouton(page, 'Ajouter au contrat').click();
      await expect.poll(() => page.locator('.contrat-actes tbody tr').count()).toBe(9);
    }));

  it('se regarde un autre jour, et se lit tel qu’on le connaissait', () =>
    visiter({}, async ({ page, adresse }) => {
      await voirExemple(page, adresse);
      await page.getByLabel('Regardé au').fill('01/10/2027');
      await page
        .getByText(/^Année 3/)
        .first()
        .waitFor();
      await expect
        .poll(() => texteDe(page, 'h1'))
        .toMatch(/^Année 3, rien n’est en retard\. Ce qui est dû à ce jour n’est pas établi/);
      await bouton(page, 'revenir à aujourd’hui').click();
      await expect.poll(() => texteDe(page, 'h1')).toMatch(/^Année 2/);
      await page.getByText('Tel qu’on le connaissait un jour…').click();
      await page.getByLabel('Connu le').fill('01/09/2026');
      await page.locator('.contrat-acte-pas-connu').first().waitFor();
      await expect.poll(() => texteDe(page, 'h1')).toContain('28 000 €');
    }));
});
