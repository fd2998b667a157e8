import type { Valeur } from '../entretien/champs.ts';
import {
  type ChampDEmploi,
  EMPLOI_VIDE,
  type EmploiSaisi,
  estChampDEmploi,
  lireReponseDEmploi,
  VOIES,
  type Voie,
} from './emploi-saisi.ts';

/*
 * L'emploi tel qu'un lien ou un fichier le porte. Le lien préfixe chaque clé ; le fichier a un objet à part. Ce qui
 * n'est pas une réponse possible est rendu à l'appelant, qui le dit.
 */

const PREFIXE = 'e.';
const NON_SU = 'non-su';
const VOIE = 'voie';

/** Les clés et les textes que le lien ajoute pour l'emploi ; aucune s'il n'en a rien été dit. */
export const pairesDeLEmploi = ({ voie, dits, nonSus }: EmploiSaisi): readonly (readonly [string, string])[] => [
  ...(voie === undefined ? [] : [[`${PREFIXE}${VOIE}`, voie] as const]),
  ...[...dits].map(([champ, valeur]) => [`${PREFIXE}${champ}`, String(valeur)] as const),
  ...(nonSus.size === 0 ? [] : [[`${PREFIXE}${NON_SU}`, [...nonSus].join(' ')] as const]),
];

export const estCleDeLEmploi = (cle: string): boolean => cle.startsWith(PREFIXE);

const lireVoie = (texte: string): Voie | undefined => VOIES.find((une) => une === texte);

interface EmploiLu {
  readonly emploi: EmploiSaisi;
  /** Les clés dont la valeur n'est pas une réponse possible. */
  readonly ecartees: readonly string[];
}

/** Relit les paires d'un lien qui commencent par le préfixe de l'emploi. */
export const lirePairesDeLEmploi = (paires: Iterable<readonly [string, string]>): EmploiLu => {
  const dits = new Map<ChampDEmploi, Valeur>();
  const nonSus = new Set<ChampDEmploi>();
  const ecartees: string[] = [];
  let voie: Voie | undefined;
  for (const [cle, texte] of paires) {
    if (!estCleDeLEmploi(cle)) continue;
    const champ = cle.slice(PREFIXE.length);
    if (champ === VOIE) {
      voie = lireVoie(texte);
      if (voie === undefined) ecartees.push(cle);
    } else if (champ === NON_SU) {
      for (const un of texte.split(' ')) if (estChampDEmploi(un)) nonSus.add(un);
    } else {
      const valeur = estChampDEmploi(champ) ? lireReponseDEmploi(champ, texte) : undefined;
      if (valeur === undefined || !estChampDEmploi(champ)) ecartees.push(cle);
      else dits.set(champ, valeur);
    }
  }
  for (const champ of dits.keys()) nonSus.delete(champ);
  return { emploi: { ...EMPLOI_VIDE, voie, dits, nonSus }, ecartees };
};

/** L'emploi dans un fichier : un objet, ou rien si la personne n'en a rien dit. */
export const emploiPourFichier = ({ voie, dits, nonSus }: EmploiSaisi) =>
  voie === undefined && dits.size === 0 && nonSus.size === 0
    ? undefined
    : { ...(voie === undefined ? {} : { voie }), reponses: Object.fromEntries(dits), nonSu: [...nonSus] };

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** Relit l'emploi d'un fichier : les mêmes contrôles que ceux du lien. */
export const lireEmploiDUnFichier = (lu: unknown): EmploiLu => {
  if (lu === undefined || lu === null) return { emploi: EMPLOI_VIDE, ecartees: [] };
  if (!estObjet(lu)) return { emploi: EMPLOI_VIDE, ecartees: ['emploi'] };
  const nonSu: readonly unknown[] = Array.isArray(lu.nonSu) ? lu.nonSu : [];
  const reponses = Object.entries(estObjet(lu.reponses) ? lu.reponses : {});
  const estLisible = (valeur: unknown): valeur is Valeur => typeof valeur === 'string' || typeof valeur === 'number';
  const illisibles = reponses.flatMap(([champ, valeur]) => (estLisible(valeur) ? [] : [`${PREFIXE}${champ}`]));
  const { emploi, ecartees } = lirePairesDeLEmploi([
    ...(typeof lu.voie === 'string' ? [[`${PREFIXE}${VOIE}`, lu.voie] as const] : []),
    ...reponses.flatMap(([champ, valeur]) =>
      estLisible(valeur) ? [[`${PREFIXE}${champ}`, String(valeur)] as const] : [],
    ),
    [`${PREFIXE}${NON_SU}`, nonSu.filter((un) => typeof un === 'string').join(' ')] as const,
  ]);
  return { emploi, ecartees: [...ecartees, ...illisibles] };
};
