import { type Centimes, enEuros } from '../../commun/centimes.ts';
import type { Certitude, Reponse } from '../../commun/connu.ts';
import type { Bareme } from '../../droit/bareme.ts';
import type { CodeRegime } from '../../droit/codes.ts';
import type { Manque } from '../../regles/constat.ts';
import { type Evaluation, evaluer } from '../../regles/evaluation.ts';
import type { Situation } from '../../regles/situation.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import { lireEntreeAdmise, lireSituation, type SituationLue } from '../contrat-json/situation.ts';
import type { Noter } from './cellules.ts';
import { creerLecture } from './cellules-admises.ts';
import type { EnTete } from './correspondance.ts';

/** Ce que rend une ligne d'un lot de situations. Les sommes sont en euros. */
export interface LigneEvaluee {
  readonly ligne: number;
  readonly id: string;
  readonly reponse: Reponse;
  readonly certitude: Certitude | null;
  readonly regime: CodeRegime | null;
  /** Le premier refus, sinon le premier manque : `non:secteur`, `fait:medecin.secteur`, `texte:seuil-775`. */
  readonly motif: string;
  readonly annees: readonly (number | null)[];
  readonly total: number | null;
  readonly totalMin: number | null;
  readonly totalMax: number | null;
  readonly cibleMt: number | null;
  readonly cibleFileActive: number | null;
}

/** Une ligne que l'on n'a pas pu lire : où, et pourquoi. Jamais ce qui y était écrit. */
export interface Rejet {
  readonly ligne: number;
  readonly colonne: string;
  readonly raison: string;
}

export type BaremesParNom = ReadonlyMap<string, Bareme>;

/** Le premier refus, sinon le premier manque qui laisse l'éligibilité indéterminée. */
export const motifDe = ({ conditions, eligibilite, manques }: Evaluation): string => {
  const refus = conditions.find(({ valeur }) => valeur === 'non');
  if (refus !== undefined) return `non:${refus.code}`;
  if (eligibilite.reponse === 'oui') return '';
  const attente = conditions.find(({ valeur }) => valeur === 'indetermine');
  const manque: Manque | undefined = attente?.manques[0] ?? manques[0];
  if (manque === undefined) return '';
  return manque.manque === 'fait' ? `fait:${manque.cle}` : `texte:${manque.point}`;
};

const euros = (somme: Centimes | null | undefined): number | null =>
  somme === null || somme === undefined ? null : enEuros(somme);

/** Ce qu'une évaluation donne à une ligne : les mêmes nombres que `evaluer`, sans ses phrases. */
export const resumer = (ligne: number, id: string, evaluation: Evaluation): LigneEvaluee => {
  const { regime, eligibilite, aide, objectifs } = evaluation;
  const total = aide?.total;
  const cible = (nom: 'mt' | 'fileActive') =>
    objectifs.cibles.find(({ indicateur }) => indicateur === nom)?.cible ?? null;
  return {
    ligne,
    id,
    reponse: eligibilite.reponse,
    certitude: eligibilite.certitude,
    regime,
    motif: motifDe(evaluation),
    annees: [0, 1, 2, 3, 4].map((rang) => euros(aide?.annees[rang]?.maximum)),
    total: euros(total?.maximum),
    totalMin: euros(total?.maximum ?? total?.bornes?.[0]),
    totalMax: euros(total?.maximum ?? total?.bornes?.[1]),
    cibleMt: cible('mt'),
    cibleFileActive: cible('fileActive'),
  };
};

/** Ce que l'on fait d'une situation lue : l'évaluer, ou la comparer entre deux jours. */
export type Conclure<Ligne> = (situation: Situation, bareme: Bareme | undefined, ligne: number, id: string) => Ligne;

/** Évalue une situation lue : une ligne d'un lot. */
export const evaluerUneLigne: Conclure<LigneEvaluee> = (situation, bareme, ligne, id) =>
  resumer(ligne, id, evaluer(situation, bareme));

/** Ce qu'il faut pour faire une ligne d'une situation lue. */
export interface Metier<Ligne> {
  readonly baremes: BaremesParNom;
  /** Le barème des lignes qui n'en nomment aucun. */
  readonly baremeDOffice: string | undefined;
  readonly conclure: Conclure<Ligne>;
}

const conclureAvec = <Ligne>(
  { situation, bareme: nomme }: SituationLue,
  ligne: number,
  id: string,
  nommer: (chemin: string) => string,
  { baremes, baremeDOffice, conclure }: Metier<Ligne>,
): Ligne | Rejet => {
  const nom = nomme ?? baremeDOffice;
  const bareme = nom === undefined ? undefined : baremes.get(nom);
  if (nom !== undefined && bareme === undefined) {
    return { ligne, colonne: nommer('bareme'), raison: `Le barème ${nom} n’existe pas.` };
  }
  return conclure(situation, bareme, ligne, id);
};

const rejeter = (ligne: number, refus: readonly Ecart[], nommer: (chemin: string) => string): Rejet => ({
  ligne,
  colonne: nommer(refus[0]?.chemin ?? ''),
  raison: refus[0]?.message ?? 'Ligne refusée.',
});

const memeNom = (chemin: string): string => chemin;

/** Lit un document du contrat JSON et en fait une ligne ; un refus nomme son chemin. */
export const traiterDocument = <Ligne>(
  document: unknown,
  ligne: number,
  id: string,
  metier: Metier<Ligne>,
): Ligne | Rejet => {
  const lue = lireSituation(document);
  return lue.accepte ? conclureAvec(lue.valeur, ligne, id, memeNom, metier) : rejeter(ligne, lue.refus, memeNom);
};

/** Fait des lignes des cellules d'un tableau ; un refus nomme sa colonne. */
export const creerTraitementDeCellules = <Ligne>(enTete: EnTete, metier: Metier<Ligne>) => {
  const lire = creerLecture(enTete);
  const nommer = (chemin: string) => enTete.colonnes.find((une) => une.chemin === chemin)?.nom ?? chemin;
  return (cellules: readonly string[], ligne: number, noter: Noter): Ligne | Rejet => {
    if (cellules.length !== enTete.largeur) {
      const raison = `La ligne a ${cellules.length} cellules, l’en-tête ${enTete.largeur}.`;
      return { ligne, colonne: '', raison };
    }
    const id = enTete.id === undefined ? '' : (cellules[enTete.id] ?? '').trim();
    const cellulesLues = lire(cellules, noter);
    if (!cellulesLues.admise) {
      const repete = enTete.noms.every((nom, rang) => nom === cellules[rang]?.trim());
      return repete
        ? { ligne, colonne: '', raison: 'L’en-tête y est répété.' }
        : { ligne, colonne: cellulesLues.colonne, raison: cellulesLues.raison };
    }
    const lue = lireEntreeAdmise(cellulesLues.document);
    return lue.accepte ? conclureAvec(lue.valeur, ligne, id, nommer, metier) : rejeter(ligne, lue.refus, nommer);
  };
};
