import type { Certitude } from '../../../commun/connu.ts';
import { jourDe } from '../../../commun/jour.ts';
import type { Bareme } from '../../../droit/bareme.ts';
import type { CodeColonne } from '../../../droit/codes.ts';
import { etabli } from '../../../droit/fondement.ts';
import { type CodePoint, POINTS, point } from '../../../droit/lectures.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import type { FaitLu, PointLu, SourceLue } from '../../../explication/arbre.ts';
import { composer } from '../../../explication/typographie.ts';
import { type Evaluation, evaluer } from '../../../regles/evaluation.ts';
import type { Situation } from '../../../regles/situation.ts';
import { expliquerSituation } from '../../../usages/expliquer-situation.ts';
import { laPlusFaible } from '../annees/fourchette.ts';
import { RECUEIL } from '../droit/emplois.ts';
import { direPeriode, periodeDeSignature } from '../droit/periodes.ts';
import {
  type Contexte,
  duNoeud,
  lire,
  lirePoints,
  lireSources,
  lireSourcesCitees,
  noeudsDe,
  type Raison,
  VIDE,
} from './raison.ts';
import { raisonDeLAnnee, raisonDuTotal, raisonDuVersement } from './raisons-des-sommes.ts';
import type { LigneDeCalcul, Sujet } from './sujet.ts';

/** Le texte d'un régime que nul n'a lu ici ; les autres l'ont été, au moins en partie. */
const TEXTES_NON_LUS: Readonly<Partial<Record<CodeColonne, CodePoint>>> = {
  'convention-2024': 'textes-de-2024',
  'collectif-2026': 'texte-de-l-aide-collective',
};

const colonneDe = ({ regime, cadre }: Evaluation, situation: Situation): CodeColonne | null =>
  cadre === 'collectif' && (situation.signature ?? 0) >= COLONNES['collectif-2026'].du ? 'collectif-2026' : regime;

const aTrancher = ({ code }: PointLu): boolean => {
  const lu = point(code);
  return lu.nature === 'lacune' || lu.retenue === 'indetermine';
};

const reunirLesPoints = (points: readonly PointLu[]): readonly PointLu[] => {
  const uniques = [...new Map(points.map((un) => [un.code, un])).values()];
  return [...uniques.filter(aTrancher), ...uniques.filter((un) => !aTrancher(un))];
};

const reunirLesSources = (sources: readonly SourceLue[]): readonly SourceLue[] => [
  ...new Map(sources.map((source) => [source.cle, source])).values(),
];

const reunirLesFaits = (faits: readonly FaitLu[]): readonly FaitLu[] => [
  ...new Map(faits.map((fait) => [fait.cle, fait])).values(),
];

const raisonDeLObjectif = (indicateur: string, contexte: Contexte): Raison => {
  const { evaluation, arbre } = contexte;
  const rang = evaluation.objectifs.cibles.findIndex((une) => une.indicateur === indicateur);
  const base = duNoeud(noeudsDe(arbre, 'objectifs')[rang], 'hausse', contexte);
  const autres = evaluation.objectifs.manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : []));
  return { ...base, points: [...base.points, ...lirePoints(autres, contexte)] };
};

/** Une somme qu'un barème a réduite : son compte, et la certitude d'une seule source. */
const compterSelon = (lignes: readonly LigneDeCalcul[] | undefined, raison: Raison): Raison =>
  lignes === undefined ? raison : { ...raison, lignes, certitude: laPlusFaible(raison.certitude, 'source-unique') };

const raisonDuSujet = (sujet: Sujet, contexte: Contexte): Raison => {
  const { arbre } = contexte;
  switch (sujet.genre) {
    case 'condition': {
      const noeud = noeudsDe(arbre, 'eligibilite').find(({ code }) => code === sujet.code);
      return duNoeud(noeud, sujet.code, contexte);
    }
    case 'annee':
      return compterSelon(sujet.lignes, raisonDeLAnnee(sujet.annee, contexte));
    case 'total':
      return compterSelon(sujet.lignes, raisonDuTotal(contexte));
    case 'versement':
      return raisonDuVersement(sujet.annee, sujet.rang, contexte);
    case 'objectif':
      return raisonDeLObjectif(sujet.indicateur, contexte);
    case 'echeance': {
      const noeud = arbre?.parties.find(({ code }) => code === sujet.code);
      return duNoeud(noeud, sujet.code, contexte);
    }
    case 'point':
      return { ...VIDE, points: lirePoints([sujet.point], contexte) };
    case 'etabli': {
      const { enonce, sources, certitude, reserve } = etabli(sujet.etabli);
      const points = (Object.keys(POINTS) as CodePoint[]).filter((cle) => point(cle).fondements.includes(sujet.etabli));
      return {
        ...VIDE,
        regle: [composer(enonce)],
        certitude,
        reserve: reserve === undefined ? null : composer(reserve),
        sources: lireSources(sources),
        points: certitude === 'contestee' ? lirePoints(points, contexte) : [],
      };
    }
    case 'calcul':
      return {
        ...VIDE,
        regle: [composer(sujet.regle)],
        lignes: sujet.lignes,
        reserve: sujet.reserve === undefined ? null : composer(sujet.reserve),
        ...(sujet.suite === undefined
          ? {}
          : {
              volets: sujet.suite.volets,
              hypotheses: sujet.suite.hypotheses,
              sources: lireSourcesCitees(sujet.suite.sources),
              points: lirePoints(sujet.suite.points, contexte),
            }),
      };
  }
};

const GENRES_DE_SITUATION: readonly Sujet['genre'][] = [
  'condition',
  'annee',
  'total',
  'versement',
  'objectif',
  'echeance',
];

/** Les valeurs d'une règle sous un texte. Un montant se lit plutôt sur sa frise. */
const valeursDe = (regle: Raison['page'], colonne: CodeColonne | null): readonly LigneDeCalcul[] =>
  regle === null || colonne === null || regle === 'montant'
    ? []
    : RECUEIL.filter((ligne) => ligne.regle === regle && ligne.colonne === colonne).flatMap(
        ({ objetEnClair, enClair, du, au }) => {
          const propre = au !== null || jourDe(du) !== COLONNES[colonne].du;
          const periode = propre ? `, ${direPeriode({ du: jourDe(du), au: au === null ? null : jourDe(au) })}` : '';
          return objetEnClair === null ? [] : [{ nom: `${objetEnClair}${periode}`, valeur: enClair }];
        },
      );

/** Ce qui vaut pour toute règle lue dans une situation : le jour de signature choisit le texte, et le texte a sa période. */
const completer = (raison: Raison, sujet: Sujet, { colonne, situation }: Contexte): Raison => {
  const sources = reunirLesSources(raison.sources);
  const points = reunirLesPoints(raison.points);
  if (!GENRES_DE_SITUATION.includes(sujet.genre)) return { ...raison, sources, points };
  const officiel = sources.some(({ nature }) => nature === 'texte-officiel');
  const lacune = colonne === null ? undefined : TEXTES_NON_LUS[colonne];
  return {
    ...raison,
    sources,
    points,
    valeurs: valeursDe(raison.page, colonne),
    faits: reunirLesFaits([lire('signature', situation), ...raison.faits]),
    validite: colonne === null ? null : `pour les contrats signés ${direPeriode(periodeDeSignature(colonne))}`,
    nonLu:
      colonne === null || lacune === undefined || officiel ? null : { point: lacune, nom: COLONNES[colonne].libelle },
  };
};

/**
 * La raison d'un sujet. `situation` : celle de la personne, à défaut d'une autre portée par le sujet. `bareme` : celui
 * avec lequel l'écran a jugé.
 */
export const trouverRaison = (sujet: Sujet, situation: Situation, bareme?: Bareme): Raison => {
  const lue = sujet.situation ?? situation;
  const evaluation = evaluer(lue, bareme);
  const explication = expliquerSituation(lue, bareme, undefined);
  const contexte: Contexte = {
    situation: lue,
    evaluation,
    arbre: explication.accepte ? explication.valeur[0] : undefined,
    colonne: colonneDe(evaluation, lue),
    bareme,
  };
  return completer(raisonDuSujet(sujet, contexte), sujet, contexte);
};

const NOMBRES_EN_LETTRES = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** Ce que valent les sources ensemble : « quatre concordent, le texte officiel manque ». */
export const direLEnsemble = ({ sources, bareme, certitude, nonLu }: Raison): string => {
  const nombre = NOMBRES_EN_LETTRES[sources.length] ?? String(sources.length);
  const ensemble: Readonly<Record<Certitude, string>> = {
    confirmee: sources.length === 1 ? 'une seule, officielle' : `${nombre} concordent`,
    'source-unique': sources.length === 1 ? 'une seule' : `${nombre}, dont une seule dit tout`,
    contestee: sources.length === 1 ? 'une seule, qui ne tranche pas' : `${nombre}, qui ne tranchent pas`,
  };
  const desTextes = certitude === null ? nombre : ensemble[certitude];
  const avecLeBareme = sources.length === 0 ? 'votre barème seul' : `votre barème, et ${nombre} autres`;
  const dit = bareme === null ? desTextes : sources.length === 1 ? 'votre barème, et une autre' : avecLeBareme;
  return nonLu === null ? dit : `${dit}, le texte officiel manque`;
};
