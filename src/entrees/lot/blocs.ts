import type { Jour } from '../../commun/jour.ts';
import { type Bilan, type Compteur, creerCompteur } from './bilan.ts';
import type { Noter } from './cellules.ts';
import { colonneDe } from './colonnes.ts';
import { type Comparaison, creerComparaison, type LigneComparee } from './comparaison.ts';
import type { EnTete } from './correspondance.ts';
import type { Codage, Separateur } from './forme.ts';
import {
  type BaremesParNom,
  creerTraitementDeCellules,
  evaluerUneLigne,
  type LigneEvaluee,
  type Metier,
  type Rejet,
  traiterDocument,
} from './lignes.ts';
import { suivreDocument } from './lignes-suivies.ts';
import { parcourirDocuments, parcourirTableau } from './parcours.ts';
import { cellulesDe, ecrireCsv, ecrireNdjson, ecrireRejets, estComparee, estEvaluee, type Rendue } from './sortie.ts';

/** Ce que l'entrée contient, et ce que l'on en fait. */
export type Entree =
  | { readonly genre: 'tableau'; readonly codage: Codage; readonly separateur: Separateur; readonly enTete: EnTete }
  | { readonly genre: 'documents'; readonly commande: 'evaluer' | 'suivre' };

export interface Tache {
  readonly entree: Entree;
  readonly sortie: 'csv' | 'ndjson';
  /** Un fichier met les rejets à part, en tableau ; un flux les rend parmi les réponses, en NDJSON. */
  readonly rejets: 'csv' | 'ndjson';
  /** Celui de l'entrée, ou le point-virgule. */
  readonly separateur: Separateur;
  readonly baremes: BaremesParNom;
  /** Le barème des lignes qui n'en nomment aucun. */
  readonly baremeDOffice?: string | undefined;
  /** Deux jours à comparer, au lieu d'évaluer. */
  readonly comparaison?: Comparaison | undefined;
  readonly aujourdHui: Jour;
}

/** Ce qu'un bloc a donné, prêt à être écrit. */
export interface BlocTraite {
  readonly sortie: string;
  readonly rejets: string;
  readonly bilan: Bilan;
}

type Issue = Rendue | Rejet;
const estRefus = (issue: Issue): issue is Rejet => 'raison' in issue;

type LireLignes = (texte: string, premiereLigne: number, noter: Noter) => readonly Issue[];

const creerLectureDeTableau = (
  { separateur, enTete }: Extract<Entree, { genre: 'tableau' }>,
  metier: Metier<LigneEvaluee | LigneComparee>,
): LireLignes => {
  const traiter = creerTraitementDeCellules(enTete, metier);
  return (texte, premiereLigne, noter) =>
    parcourirTableau(texte, premiereLigne, separateur, (cellules, ligne) => traiter(cellules, ligne, noter));
};

const creerLectureDeDocuments =
  (faire: (document: unknown, ligne: number, id: string) => Issue): LireLignes =>
  (texte, premiereLigne) =>
    parcourirDocuments(texte, premiereLigne, faire);

const creerLectureDe = (tache: Tache): LireLignes => {
  const { entree, baremes, baremeDOffice, comparaison, aujourdHui } = tache;
  if (entree.genre === 'documents' && entree.commande === 'suivre') {
    return creerLectureDeDocuments((document, ligne, id) => suivreDocument(document, ligne, id, baremes, aujourdHui));
  }
  const metier: Metier<LigneEvaluee | LigneComparee> = {
    baremes,
    baremeDOffice,
    conclure: comparaison === undefined ? evaluerUneLigne : creerComparaison(comparaison),
  };
  return entree.genre === 'tableau'
    ? creerLectureDeTableau(entree, metier)
    : creerLectureDeDocuments((document, ligne, id) => traiterDocument(document, ligne, id, metier));
};

/** Où compter un rejet. Les clés inventées d'un NDJSON abîmé sont sans nombre : elles sont comptées ensemble. */
export const nommerLaFaute = ({ colonne }: Rejet, { entree }: Pick<Tache, 'entree'>): string => {
  if (colonne === '') return 'la ligne entière';
  if (entree.genre === 'tableau') return colonne;
  return colonneDe(colonne)?.chemin.replace(/\[\d+\]/g, '[]') ?? 'une autre clé';
};

const rendreBloc = (issues: readonly Issue[], compteur: Compteur, tache: Tache): BlocTraite => {
  const rejets: Rejet[] = [];
  const rendues: Rendue[] = [];
  for (const issue of issues) {
    if (estRefus(issue)) {
      rejets.push(issue);
      compteur.rejeter(nommerLaFaute(issue, tache));
      continue;
    }
    rendues.push(issue);
    if (estComparee(issue)) compteur.compterComparee(issue);
    else if (estEvaluee(issue)) compteur.compterEvaluee(issue);
    else compteur.compterSuivie(issue);
  }
  const sortie =
    tache.sortie === 'ndjson' ? ecrireNdjson(rendues) : ecrireCsv(rendues.map(cellulesDe), tache.separateur);
  const misesAPart = tache.rejets === 'ndjson' ? ecrireNdjson(rejets) : ecrireRejets(rejets, tache.separateur);
  return { sortie, rejets: misesAPart, bilan: compteur.rendre() };
};

/**
 * Prépare un ouvrier : il lit un bloc, en fait des lignes, les écrit. Le même bloc donne les mêmes octets, quels que
 * soient les blocs d'avant.
 */
export const creerTraitement = (tache: Tache): ((texte: string, premiereLigne: number) => BlocTraite) => {
  const lire = creerLectureDe(tache);
  return (texte, premiereLigne) => {
    const compteur = creerCompteur();
    return rendreBloc(lire(texte, premiereLigne, compteur.noter), compteur, tache);
  };
};

/** Un bloc, seul. */
export const traiterBloc = (texte: string, premiereLigne: number, tache: Tache): BlocTraite =>
  creerTraitement(tache)(texte, premiereLigne);

/** Une ligne qui ne peut pas être lue du tout : mise à part avec sa raison. */
export const rejeterBloc = (ligne: number, raison: string, tache: Tache): BlocTraite =>
  rendreBloc([{ ligne, colonne: '', raison }], creerCompteur(), tache);
