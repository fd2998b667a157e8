import type { Centimes } from '../commun/centimes.ts';
import type { Certitude, Reponse } from '../commun/connu.ts';
import { ajouterMois, type Jour } from '../commun/jour.ts';
import type { Indicateur, NatureDObjectif } from '../droit/codes.ts';
import type { Fondement } from '../droit/fondement.ts';
import type { Manque } from '../regles/constat.ts';
import type { Cible } from '../regles/objectifs.ts';
import { type Effectif, nombreConnu, patienteleComptee } from '../regles/patientele.ts';
import { type Acte, type ActeDe, estActe, type ObjectifSigne } from './actes.ts';

/** Le calcul est le nôtre, non celui d'un texte : plus tôt, une droite ne dirait rien. */
const MOIS_AVANT_PROJECTION = 6;
const DIX_MILLE = 10_000;

/** Ce qu'une lecture de la modulation ferait perdre chaque année si la projection se vérifiait. */
export interface Enjeu {
  readonly nom: 'pro-rata' | 'tout-ou-rien' | 'plancher' | 'paliers';
  readonly atteinte: number;
  readonly montant: Centimes;
  readonly perte: Centimes;
}

export interface Projection {
  readonly le: Jour;
  readonly valeur: number;
}

/** Un objectif, son dernier relevé et s'il est atteint. */
export interface CibleSuivie {
  readonly indicateur: Indicateur;
  readonly nature: NatureDObjectif | null;
  readonly hausse: number | null;
  readonly tolerance: number | null;
  readonly depart: number | null;
  readonly cible: number | null;
  readonly auPlusTard: Jour;
  /** « contrat signé », ou ce qui fonde la règle. */
  readonly origine: 'contrat-signe' | 'regle';
  readonly fondement: Fondement | null;
  readonly certitude: Certitude | null;
  readonly manques: readonly Manque[];
  readonly derniereMesure: { readonly le: Jour; readonly valeur: number | null } | null;
  readonly atteint: Reponse;
  /** L'échéance est-elle passée ? Alors `atteint` ne change plus. */
  readonly definitif: boolean;
  readonly projection: Projection | null;
}

type Compte = 'adultes' | 'adultes-et-enfants';

const signe = ({ indicateur, depart, cible, auPlusTard }: ObjectifSigne, parRegle: Cible | undefined) => {
  const connu = depart ?? parRegle?.depart ?? null;
  return {
    indicateur,
    nature: connu === null ? null : cible > connu ? ('augmenter' as const) : ('maintenir' as const),
    hausse: null,
    tolerance: null,
    depart: connu,
    cible,
    auPlusTard,
    origine: 'contrat-signe' as const,
    fondement: null,
    certitude: 'confirmee' as const,
    manques: [],
  };
};

const parRegle = (cible: Cible) => ({
  indicateur: cible.indicateur,
  nature: cible.nature,
  hausse: cible.hausse,
  tolerance: cible.tolerance,
  depart: cible.depart,
  cible: cible.cible,
  auPlusTard: cible.auPlusTard,
  origine: 'regle' as const,
  fondement: cible.fondement,
  certitude: cible.certitude,
  manques: cible.manques,
});

const effectifReleve = ({ patientele }: ActeDe<'mesure'>, indicateur: Indicateur, compte: Compte): Effectif => {
  if (indicateur === 'mt') return patienteleComptee(compte, { ...patientele, partMoins16: undefined });
  const { fileActive } = patientele;
  return fileActive === undefined
    ? { auMoins: 0, auPlus: Number.POSITIVE_INFINITY, manquants: ['medecin.patientele.fileActive'] }
    : { auMoins: fileActive, auPlus: fileActive, manquants: [] };
};

const ditQuelqueChose = ({ auMoins, auPlus }: Effectif): boolean => auMoins > 0 || auPlus !== Number.POSITIVE_INFINITY;

/** Ce qu'il faut au moins, une baisse admise déduite, au dix-millième près et sans arrondi. */
const suffit = (nombre: number, cible: number, tolerance: number | null): boolean =>
  nombre * DIX_MILLE >= cible * (DIX_MILLE - (tolerance ?? 0));

const juger = (effectif: Effectif, cible: number | null, tolerance: number | null): Reponse => {
  if (cible === null) return 'indetermine';
  if (suffit(effectif.auMoins, cible, tolerance)) return 'oui';
  return suffit(effectif.auPlus, cible, tolerance) ? 'indetermine' : 'non';
};

interface DernierReleve {
  readonly le: Jour;
  /** Un seul d'ordinaire ; plusieurs relevés du même jour peuvent se contredire. */
  readonly effectifs: readonly Effectif[];
}

const dernierReleve = (
  mesures: readonly ActeDe<'mesure'>[],
  indicateur: Indicateur,
  jusqua: Jour,
  compte: Compte,
): DernierReleve | undefined => {
  const utiles = mesures
    .filter(({ effet }) => effet <= jusqua)
    .map((mesure) => ({ le: mesure.effet, effectif: effectifReleve(mesure, indicateur, compte) }))
    .filter(({ effectif }) => ditQuelqueChose(effectif));
  const le = utiles.at(-1)?.le;
  return le === undefined
    ? undefined
    : { le, effectifs: utiles.filter((utile) => utile.le === le).map(({ effectif }) => effectif) };
};

/** La valeur relevée, si le jour n'en dit qu'une et qu'elle est entière. */
const valeurDe = ({ effectifs }: DernierReleve): number | null => {
  const [premier] = effectifs;
  const valeur = premier === undefined ? undefined : nombreConnu(premier);
  return effectifs.every((effectif) => nombreConnu(effectif) === valeur) ? (valeur ?? null) : null;
};

const jugerReleve = (releve: DernierReleve | undefined, cible: number | null, tolerance: number | null): Reponse => {
  const reponses = new Set((releve?.effectifs ?? []).map((effectif) => juger(effectif, cible, tolerance)));
  const [reponse] = reponses;
  return reponses.size === 1 && reponse !== undefined ? reponse : 'indetermine';
};

/** Le premier jour dont un relevé se prolonge jusqu'à l'échéance, six mois après la signature. */
export const premierJourDeProjection = (signature: Jour): Jour => ajouterMois(signature, MOIS_AVANT_PROJECTION);

/** Une droite de la signature au dernier relevé, prolongée jusqu'à l'échéance ; rien avant six mois. */
const projeter = (
  depart: number | null,
  signature: Jour,
  mesure: { readonly le: Jour; readonly valeur: number | null } | null,
  auPlusTard: Jour,
): Projection | null => {
  if (depart === null || mesure === null || mesure.valeur === null) return null;
  if (mesure.le < premierJourDeProjection(signature)) return null;
  const pente = (mesure.valeur - depart) / (mesure.le - signature);
  return { le: auPlusTard, valeur: Math.max(0, Math.round(depart + pente * (auPlusTard - signature))) };
};

/** Les objectifs au jour du suivi : ceux du contrat signé s'il les écrit, sinon ceux de la règle. */
export const suivreObjectifs = (
  journal: readonly Acte[],
  cibles: readonly Cible[],
  signature: Jour | undefined,
  au: Jour,
  compte: Compte,
): readonly CibleSuivie[] => {
  const signes = journal.find(estActe('signature'))?.objectifs ?? [];
  const voulues =
    signes.length > 0
      ? signes.map((objectif) =>
          signe(
            objectif,
            cibles.find(({ indicateur }) => indicateur === objectif.indicateur),
          ),
        )
      : cibles.map(parRegle);
  const mesures = journal.filter(estActe('mesure'));
  return voulues.map((voulue): CibleSuivie => {
    const derniere = dernierReleve(mesures, voulue.indicateur, voulue.auPlusTard, compte);
    const mesure = derniere === undefined ? null : { le: derniere.le, valeur: valeurDe(derniere) };
    return {
      ...voulue,
      derniereMesure: mesure,
      atteint: jugerReleve(derniere, voulue.cible, voulue.tolerance),
      definitif: au >= voulue.auPlusTard,
      projection: signature === undefined ? null : projeter(voulue.depart, signature, mesure, voulue.auPlusTard),
    };
  });
};

/**
 * Les objectifs pris ensemble : atteints quand tous le sont. `complets` dit si l'on sait tout ce qui est mesuré : sans
 * la spécialité, un objectif de patientèle peut s'ajouter.
 */
export const conclureLesObjectifs = (cibles: readonly CibleSuivie[], complets: boolean): Reponse => {
  if (cibles.length === 0) return 'indetermine';
  if (cibles.every(({ atteint }) => atteint === 'oui')) return complets ? 'oui' : 'indetermine';
  return cibles.every(({ atteint }) => atteint === 'non') ? 'non' : 'indetermine';
};
