import type { Reponse } from '../../commun/connu.ts';
import { ajouterMois, type Jour } from '../../commun/jour.ts';
import type { Acte } from '../../contrat/actes.ts';
import { estActe } from '../../contrat/actes.ts';
import { partAtteinte } from '../../contrat/atteinte.ts';
import { type Suivi, suivreContrat } from '../../contrat/contrat.ts';
import type { CibleSuivie } from '../../contrat/objectifs-suivis.ts';
import type { Indicateur } from '../../droit/codes.ts';
import { ecrireMoisCourt, ecrireNombre } from '../../explication/typographie.ts';
import { moisEntre } from './dates.ts';

export const NOMS_DES_OBJECTIFS: Readonly<Record<Indicateur, string>> = {
  mt: 'Médecin traitant',
  fileActive: 'File active',
};

/** Où en est un objectif, en un mot que l'on peut dessiner. */
export type Allure =
  | 'atteint'
  | 'manque'
  | 'en-avance'
  | 'sur-la-voie'
  | 'a-surveiller'
  | 'trop-tot'
  | 'sans-releve'
  | 'incomplet'
  | 'cible-inconnue';

export const ALLURES_EN_CLAIR: Readonly<Record<Allure, string>> = {
  atteint: 'objectif atteint',
  manque: 'objectif manqué',
  'en-avance': 'cible déjà passée',
  'sur-la-voie': 'sur la bonne voie',
  'a-surveiller': 'à surveiller',
  'trop-tot': 'trop tôt pour le dire',
  'sans-releve': 'aucun relevé',
  incomplet: 'relevé incomplet',
  'cible-inconnue': 'cible indéterminée',
};

const DEFINITIFS: Readonly<Record<Reponse, Allure>> = { oui: 'atteint', non: 'manque', indetermine: 'incomplet' };

/** L'allure d'un objectif : jugée par le cœur s'il est échu, sinon lue sur la projection. */
export const allureDe = (cible: CibleSuivie): Allure => {
  const { derniereMesure, projection } = cible;
  if (cible.cible === null) return 'cible-inconnue';
  if (cible.definitif) return derniereMesure === null ? 'sans-releve' : DEFINITIFS[cible.atteint];
  if (derniereMesure === null) return 'sans-releve';
  if (projection !== null) {
    if (partAtteinte(cible, projection.valeur) !== 1) return 'a-surveiller';
    return cible.atteint === 'oui' ? 'en-avance' : 'sur-la-voie';
  }
  return derniereMesure.valeur === null ? 'incomplet' : 'trop-tot';
};

/** Un effectif relevé un jour, compté comme le régime le compte. */
export interface Point {
  readonly le: Jour;
  readonly valeur: number;
}

const RELEVES_MONTRES = 40;
const DIX_MILLE = 10_000;

/**
 * Les relevés d'un objectif, un par jour, comptés par le cœur : chaque jour de relevé est suivi pour lui-même. Un
 * relevé qui ne suffit pas à cet objectif n'a pas de point.
 */
export const relevesDe = ({ journal, situation }: Suivi, { indicateur, auPlusTard }: CibleSuivie): readonly Point[] => {
  const mesures = journal.filter(estActe('mesure')).filter(({ effet }) => effet <= auPlusTard);
  const signatures: readonly Acte[] = journal.filter(estActe('signature'));
  const jours = [...new Set(mesures.map(({ effet }) => effet))].slice(-RELEVES_MONTRES);
  return jours.flatMap((le): readonly Point[] => {
    const duJour = mesures.filter(({ effet }) => effet === le);
    const suivi = suivreContrat(situation, [...signatures, ...duJour], le);
    const mesure = suivi.objectifs.find((une) => une.indicateur === indicateur)?.derniereMesure;
    return mesure == null || mesure.valeur === null || mesure.le !== le ? [] : [{ le, valeur: mesure.valeur }];
  });
};

/** Ce qu'il faudrait gagner par mois d'ici l'échéance, à côté de ce qui a été gagné par mois jusqu'ici. */
export interface Rythme {
  readonly faut: number;
  readonly gagne: number;
}

const JOURS_DANS_UN_MOIS = 365.25 / 12;

/** Un mois entamé compte pour ce qu'il a de jours. */
const parMois = (effectif: number, debut: Jour, fin: Jour): number => (effectif * JOURS_DANS_UN_MOIS) / (fin - debut);

/** Le rythme d'un objectif à augmenter, quand on connaît son départ, un relevé et sa cible ; arrondi au dixième vers le haut. */
export const rythmeDe = (cible: CibleSuivie, signature: Jour | undefined, au: Jour): Rythme | undefined => {
  const { depart, derniereMesure, auPlusTard, definitif } = cible;
  if (cible.cible === null || depart === null || derniereMesure?.valeur == null || signature === undefined) return;
  const tropCourt = moisEntre(au, auPlusTard) < 1 || moisEntre(signature, derniereMesure.le) < 1;
  if (definitif || tropCourt || cible.cible <= depart) return undefined;
  return {
    faut: Math.ceil(Math.max(0, parMois(cible.cible - derniereMesure.valeur, au, auPlusTard)) * 10) / 10,
    gagne: Math.round(parMois(derniereMesure.valeur - depart, signature, derniereMesure.le) * 10) / 10,
  };
};

/** Ce que l'on a gagné depuis un an, ou depuis la signature si elle est plus récente. */
export const gainRecent = (
  points: readonly Point[],
  depart: number | null,
  signature: Jour | undefined,
): { readonly gain: number; readonly depuis: 'un-an' | 'signature' } | undefined => {
  const dernier = points.at(-1);
  if (dernier === undefined) return undefined;
  const ilYAUnAn = ajouterMois(dernier.le, -12);
  const avant = points.findLast(({ le }) => le <= ilYAUnAn);
  if (avant !== undefined && avant.le > ajouterMois(ilYAUnAn, -2)) {
    return { gain: dernier.valeur - avant.valeur, depuis: 'un-an' };
  }
  return depart === null || signature === undefined
    ? undefined
    : { gain: dernier.valeur - depart, depuis: 'signature' };
};

const signer = (nombre: number): string => (nombre < 0 ? ecrireNombre(nombre) : `+\u00a0${ecrireNombre(nombre)}`);

/** Un maintien n'a rien à gagner : on dit où l'on est du seuil, baisse admise déduite. */
const direMarge = ({ cible, tolerance, derniereMesure, definitif }: CibleSuivie): string => {
  if (cible === null || derniereMesure?.valeur == null || definitif) return '';
  const seuil = Math.ceil((cible * (DIX_MILLE - (tolerance ?? 0))) / DIX_MILLE);
  const ecart = derniereMesure.valeur - seuil;
  const nom = tolerance === null ? 'de la cible' : `du seuil admis, ${ecrireNombre(seuil)}`;
  if (ecart === 0) return `au niveau ${nom}`;
  return `${ecrireNombre(Math.abs(ecart))} ${ecart > 0 ? 'au-dessus' : 'au-dessous'} ${nom}`;
};

/** « + 116 en douze mois, il en reste 144 d'ici sept. 2028 » ; vide quand rien ne se compte encore. */
export const direAvancee = (cible: CibleSuivie, points: readonly Point[], signature: Jour | undefined): string => {
  const gain = gainRecent(points, cible.depart, signature);
  const reste =
    cible.cible === null || cible.derniereMesure?.valeur == null || cible.definitif
      ? 0
      : cible.cible - cible.derniereMesure.valeur;
  const gagne =
    gain === undefined
      ? ''
      : `${signer(gain.gain)} ${gain.depuis === 'un-an' ? 'en douze mois' : 'depuis la signature'}`;
  if (cible.nature === 'maintenir') return [gagne, direMarge(cible)].filter((dit) => dit !== '').join(', ');
  return reste <= 0
    ? gagne
    : `${gagne === '' ? 'Il' : `${gagne}, il`} en reste ${ecrireNombre(reste)} d’ici ${ecrireMoisCourt(cible.auPlusTard)}`;
};

/** L'objectif de chaque alerte « objectif en danger », par son rang parmi les alertes : les alertes suivent l'ordre des objectifs. */
export const objectifsEnDanger = ({ objectifs, alertes }: Suivi): ReadonlyMap<number, Indicateur> => {
  const lents = objectifs.filter((cible) => allureDe(cible) === 'a-surveiller');
  const rangs = alertes.flatMap(({ code }, rang) => (code === 'objectif-en-danger' ? [rang] : []));
  return new Map(
    rangs.flatMap((rang, place) => {
      const lent = lents[place];
      return lent === undefined ? [] : [[rang, lent.indicateur] as const];
    }),
  );
};
