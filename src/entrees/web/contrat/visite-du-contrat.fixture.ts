import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ecrireNombre } from '../../../explication/typographie.ts';
import type { ReponseDeSuivi } from '../../../usages/suivre-contrat.ts';
import { RACINE } from '../essais/navigateur.fixture.ts';
import { lisible } from './contrat.fixture.ts';

/** Ce que `./tandem suivre` répond au même document. */
export const suivreEnLigne = (texte: string): Promise<ReponseDeSuivi> =>
  new Promise((trouve, rate) => {
    const processus = execFile(join(RACINE, 'tandem'), ['suivre', '-', '--json'], (erreur, sortie) =>
      erreur === null ? trouve(JSON.parse(sortie) as ReponseDeSuivi) : rate(erreur),
    );
    processus.stdin?.end(texte);
  });

/** L'agenda que `./tandem fiche` écrit du même document. */
export const agendaEnLigne = async (texte: string): Promise<string> => {
  const dossier = await mkdtemp(join(tmpdir(), 'tandem-agenda-'));
  try {
    const sortie = join(dossier, 'contrat.ics');
    await new Promise<void>((fini, rate) => {
      const processus = execFile(join(RACINE, 'tandem'), ['fiche', '-', sortie], (erreur) =>
        erreur === null ? fini() : rate(erreur),
      );
      processus.stdin?.end(texte);
    });
    return await readFile(sortie, 'utf8');
  } finally {
    await rm(dossier, { recursive: true, force: true });
  }
};

/** Ni erreur ni avertissement, politique de sécurité comprise ; une simple information n'est pas une plainte. */
export const serieuses = (plaintes: readonly string[]): readonly string[] =>
  plaintes.filter((plainte) => !plainte.startsWith('info '));

export const aller = async (page: Page, adresse: string): Promise<void> => {
  await page.goto(`${adresse}contrat`);
};

export const bouton = (page: Page, nom: string | RegExp) => page.getByRole('button', { name: nom });

export const ouvrir = (page: Page, nom: string, texte: string): Promise<void> =>
  page
    .getByLabel('Fichier d’un contrat')
    .setInputFiles({ name: nom, mimeType: 'application/json', buffer: Buffer.from(texte) });

export const voirExemple = async (page: Page, adresse: string): Promise<void> => {
  await aller(page, adresse);
  await bouton(page, 'Voir un exemple').click();
  await page.locator('.contrat-frise').waitFor();
};

/** Le texte d'un élément tel qu'on le voit : sans ce que les chiffres disent à qui ne les voit pas. */
export const texteDe = async (page: Page, selecteur: string): Promise<string> =>
  lisible((await page.locator(selecteur).first().textContent()) ?? '').replaceAll(/ \(pourquoi[^)]*\)/g, '');

export const ecrireEuros = (montant: number | null): string =>
  montant === null ? 'indéterminé' : lisible(`${ecrireNombre(montant)} €`);

/** Une somme, ou ses bornes. */
export const ecrireDu = ({ du, duMin, duMax }: ReponseDeSuivi): string =>
  du === null ? `de ${lisible(ecrireNombre(duMin))} à ${ecrireEuros(duMax)}` : ecrireEuros(du);

export const enregistrer = async (page: Page): Promise<string> => {
  const [telecharge] = await Promise.all([
    page.waitForEvent('download'),
    bouton(page, 'Enregistrer le fichier').click(),
  ]);
  return readFile(await telecharge.path(), 'utf8');
};
