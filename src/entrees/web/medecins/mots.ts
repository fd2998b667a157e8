import type { CodeRegime, Option } from '../../../droit/codes.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import { OPTIONS_EN_CLAIR } from '../../../explication/libelles.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import type { Bilan } from '../../lot/bilan.ts';
import { enEuros } from '../entretien/verdict.ts';
import type { LigneJugee } from './ligne.ts';

export const direTexte = (regime: CodeRegime | 'aucun'): string =>
  regime === 'aucun' ? 'Aucun texte' : COLONNES[regime].libelleCourt;

export const OPTIONS_DITES: Readonly<Record<Option | 'non-sue', string>> = {
  ...OPTIONS_EN_CLAIR,
  'non-sue': 'non su',
};

/** « 1 médecin », « 1 240 médecins ». */
export const compterEnMots = (nombre: number, un: string, plusieurs = `${un}s`): string =>
  `${ecrireNombre(nombre)}\u00a0${nombre > 1 ? plusieurs : un}`;

/** La phrase qui ouvre l'écran : elle dit tout le fichier, quels que soient les filtres. */
export const direLeFichier = ({ lignes, parReponse }: Bilan): { readonly premiere: string; readonly suite: string } => {
  const [oui, non, indetermine] = [parReponse.oui ?? 0, parReponse.non ?? 0, parReponse.indetermine ?? 0];
  if (lignes === 0)
    return { premiere: 'Aucune ligne n’a pu être lue.', suite: 'Chacune est plus bas, avec sa raison.' };
  const ont = oui > 1 ? 'ont' : 'a';
  const suite = [
    ...(non > 0 ? [`${ecrireNombre(non)} n'y ${non > 1 ? 'ont' : 'a'} pas droit`] : []),
    ...(indetermine > 0
      ? [`${ecrireNombre(indetermine)} ${indetermine > 1 ? 'restent indéterminés' : 'reste indéterminé'}`]
      : []),
  ].join(', ');
  const douteux = indetermine > 0 ? ' à coup sûr' : '';
  return {
    premiere:
      oui === 0
        ? composer(`Aucun médecin sur ${ecrireNombre(lignes)} n'a droit à l'aide${douteux}.`)
        : composer(`${compterEnMots(oui, 'médecin')} sur ${ecrireNombre(lignes)} ${ont} droit à l'aide.`),
    suite: suite === '' ? '' : composer(`${suite}.`),
  };
};

/** Une somme de la ligne, prête à montrer. */
export type SommeDite =
  | { readonly genre: 'sans-droit' }
  | { readonly genre: 'indeterminee' }
  /** `siOui` : elle ne vaudrait que si la réponse devenait oui. */
  | { readonly genre: 'dite'; readonly texte: string; readonly siOui: boolean };

const direBornes = (reponse: LigneJugee['reponse'], bas: number | null, haut: number | null): SommeDite => {
  if (reponse === 'non') return { genre: 'sans-droit' };
  if (bas === null || haut === null) return { genre: 'indeterminee' };
  const texte = bas === haut ? ecrireNombre(haut) : `de ${ecrireNombre(bas)} à ${ecrireNombre(haut)}`;
  return { genre: 'dite', texte, siOui: reponse === 'indetermine' };
};

/** L'aide d'une année, sans unité. La première porte ses bornes ; les suivantes, quand elles ne sont pas fixées, non. */
export const direAnnee = ({ reponse, annees, annee1Min, annee1Max }: LigneJugee, annee: number): SommeDite => {
  const somme = annees[annee - 1] ?? null;
  return annee === 1 ? direBornes(reponse, annee1Min, annee1Max) : direBornes(reponse, somme, somme);
};

/** L'aide des cinq ans, au plus, sans unité. */
export const direTotal = ({ reponse, totalMin, totalMax }: LigneJugee): SommeDite =>
  direBornes(reponse, totalMin, totalMax);

/** « de 12 à 14 000 € », ou une somme seule. En euros. */
export const ecrireEntre = (bas: number, haut: number): string =>
  bas === haut ? enEuros(haut) : `de ${ecrireNombre(bas)} à ${enEuros(haut)}`;
