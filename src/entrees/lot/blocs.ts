import type { Jour } from '../../commun/jour.ts';
import { type Bilan, compterLigne, creerCompteur } from './bilan.ts';
import type { EnTete } from './correspondance.ts';
import { type Codage, lireLignes, type Separateur } from './forme.ts';
import { type BaremesParNom, evaluerDocument, evaluerLigne, type LigneEvaluee, type Rejet } from './lignes.ts';
import { type LigneSuivie, suivreDocument } from './lignes-suivies.ts';
import { cellulesDe, ecrireCsv, ecrireNdjson, ecrireRejets } from './sortie.ts';

/** Ce que l'entrée contient, et ce que l'on en fait. */
export type Entree =
  | { readonly genre: 'tableau'; readonly codage: Codage; readonly separateur: Separateur; readonly enTete: EnTete }
  | { readonly genre: 'documents'; readonly commande: 'evaluer' | 'suivre' };

export interface Tache {
  readonly entree: Entree;
  readonly sortie: 'csv' | 'ndjson';
  /** Celui de l'entrée, ou le point-virgule. */
  readonly separateur: Separateur;
  readonly baremes: BaremesParNom;
  readonly aujourdHui: Jour;
}

/** Ce qu'un bloc a donné, prêt à être écrit. */
export interface BlocTraite {
  readonly sortie: string;
  readonly rejets: string;
  readonly bilan: Bilan;
}

type Issue = LigneEvaluee | LigneSuivie | Rejet;
const estRefus = (issue: Issue): issue is Rejet => 'raison' in issue;
const estEvaluee = (issue: LigneEvaluee | LigneSuivie): issue is LigneEvaluee => 'annees' in issue;

const ILLISIBLE: Omit<Rejet, 'ligne'> = {
  colonne: '',
  raison: 'Des octets n’y sont pas du texte dans le codage du fichier.',
};

const compterFins = (texte: string): number => {
  let nombre = 0;
  for (let place = texte.indexOf('\n'); place !== -1; place = texte.indexOf('\n', place + 1)) nombre += 1;
  return nombre;
};

const lireTableau = (
  texte: string,
  premiereLigne: number,
  entree: Extract<Entree, { genre: 'tableau' }>,
  baremes: BaremesParNom,
  noter: Parameters<typeof evaluerLigne>[4],
): readonly Issue[] => {
  let numero = premiereLigne;
  return lireLignes(texte, entree.separateur).flatMap((cellules): readonly Issue[] => {
    const ligne = numero;
    numero += 1;
    for (const cellule of cellules) if (cellule.includes('\n')) numero += compterFins(cellule);
    if (cellules.every((cellule) => cellule.trim() === '')) return [];
    if (cellules.some((cellule) => cellule.includes('\ufffd'))) return [{ ligne, ...ILLISIBLE }];
    return [evaluerLigne(cellules, ligne, entree.enTete, baremes, noter)];
  });
};

const lireJson = (texte: string): { readonly document: unknown } | undefined => {
  try {
    return { document: JSON.parse(texte) };
  } catch {
    return undefined;
  }
};

/** L'identifiant qu'une ligne de NDJSON porte à côté de son document. */
const separerId = (document: unknown): { readonly id: string; readonly reste: unknown } => {
  if (typeof document !== 'object' || document === null || Array.isArray(document) || !('id' in document)) {
    return { id: '', reste: document };
  }
  const { id, ...reste } = document;
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : '', reste };
};

const lireDocuments = (
  texte: string,
  premiereLigne: number,
  tache: Tache,
  commande: 'evaluer' | 'suivre',
): readonly Issue[] =>
  texte.split('\n').flatMap((brut, rang): readonly Issue[] => {
    const ligne = premiereLigne + rang;
    const propre = brut.trim();
    if (propre === '') return [];
    if (propre.includes('\ufffd')) return [{ ligne, ...ILLISIBLE }];
    const lu = lireJson(propre);
    if (lu === undefined) return [{ ligne, colonne: '', raison: 'Ce n’est pas du JSON.' }];
    const { id, reste } = separerId(lu.document);
    return [
      commande === 'suivre'
        ? suivreDocument(reste, ligne, id, tache.baremes, tache.aujourdHui)
        : evaluerDocument(reste, ligne, id, tache.baremes, (chemin) => chemin),
    ];
  });

/** Lit un bloc, évalue chaque ligne, écrit ce qu'elle donne. Fonction pure : le même bloc donne les mêmes octets. */
export const traiterBloc = (texte: string, premiereLigne: number, tache: Tache): BlocTraite => {
  const compteur = creerCompteur();
  const { entree } = tache;
  const issues =
    entree.genre === 'tableau'
      ? lireTableau(texte, premiereLigne, entree, tache.baremes, compteur.noter)
      : lireDocuments(texte, premiereLigne, tache, entree.commande);
  return rendreBloc(issues, compteur, tache);
};

/** Une ligne qui ne peut pas être lue du tout : mise à part avec sa raison. */
export const rejeterBloc = (ligne: number, raison: string, tache: Tache): BlocTraite =>
  rendreBloc([{ ligne, colonne: '', raison }], creerCompteur(), tache);

const rendreBloc = (issues: readonly Issue[], compteur: ReturnType<typeof creerCompteur>, tache: Tache): BlocTraite => {
  const rejets: Rejet[] = [];
  const rendues: (LigneEvaluee | LigneSuivie)[] = [];
  for (const issue of issues) {
    if (estRefus(issue)) {
      rejets.push(issue);
      compteur.rejeter();
      continue;
    }
    rendues.push(issue);
    if (estEvaluee(issue)) compterLigne(compteur, issue);
    else compteur.compter(issue.etat, issue.manques[0] ?? '', issue.du);
  }
  const sortie =
    tache.sortie === 'ndjson'
      ? ecrireNdjson(rendues)
      : ecrireCsv(rendues.filter(estEvaluee).map(cellulesDe), tache.separateur);
  return { sortie, rejets: ecrireRejets(rejets, tache.separateur), bilan: compteur.rendre() };
};
