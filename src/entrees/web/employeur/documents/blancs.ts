import { type Chemin, ditQuelqueChose, lireA } from './chemins.ts';
import type { DossierSaisi } from './formes-de-champ.ts';
import type { Sonde } from './sonder.ts';

/** Comment un blanc se remplit : par un champ d'ici, par la simulation, ou à la main dans le document. */
export type Remplissage =
  | { readonly par: 'champ'; readonly chemin: Chemin }
  | { readonly par: 'simulation' }
  | { readonly par: 'main' };

/** Ce qui remplit ce blanc dans ce dossier : le premier fait qui y manque encore. */
export const remplissageDe = (blanc: string, { remplissages, calcules }: Sonde, dossier: DossierSaisi): Remplissage => {
  const chemin = remplissages.get(blanc)?.find((un) => !ditQuelqueChose(lireA(dossier, un)));
  if (chemin !== undefined) return { par: 'champ', chemin };
  return calcules.has(blanc) ? { par: 'simulation' } : { par: 'main' };
};

/** « 3 blancs à compléter, dont 1 à la main. 2 notes à vérifier. » */
export const direLesBlancs = (remplissages: readonly Remplissage[], notes: number): string => {
  const nombre = remplissages.length;
  const main = remplissages.filter(({ par }) => par === 'main').length;
  const aLaMain = main === 0 ? '' : main === nombre ? ', à la main' : `, dont ${main} à la main`;
  const blancs =
    nombre === 0 ? 'Chaque champ est rempli.' : `${nombre} ${nombre > 1 ? 'blancs' : 'blanc'} à compléter${aLaMain}.`;
  return notes === 0 ? blancs : `${blancs} ${notes} ${notes > 1 ? 'notes' : 'note'} à vérifier.`;
};
