import { ecrireJour } from '../../commun/jour.ts';
import { type CodePoint, point } from '../../droit/lectures.ts';
import type { Noeud } from '../../explication/arbre.ts';
import { CERTITUDES, INDICATEURS_EN_CLAIR, NATURES_EN_CLAIR } from '../../explication/libelles.ts';
import { direLesManques } from '../../explication/phrases.ts';
import { QUESTIONS } from '../../explication/questions.ts';
import { composer, ecrireDate, ecrireNombre, ecrirePart } from '../../explication/typographie.ts';
import type { Evaluation } from '../../regles/evaluation.ts';
import type { Cible } from '../../regles/objectifs.ts';
import type { Situation } from '../../regles/situation.ts';
import { type Etape, etapesDe, premierJour } from '../etapes.ts';
import { INCONNU } from './annees.ts';
import type { HypothesesDeRapport, Rapport, VersementDeRapport } from './forme.ts';
import { estPointDeSante } from './sante.ts';
import { ecrireRond, exacte } from './sommes.ts';

/** Ce qui emplit la seconde page : hypothèses, versements, objectifs, échéances, points contestés, sources. */

const TOUT = 100;

export const direLesHypotheses = ({ cout, atteinte = 1, bareme }: HypothesesDeRapport): readonly string[] => [
  composer(
    atteinte === 1
      ? "L'aide est comptée objectifs atteints : c'est un plafond."
      : `Les objectifs sont supposés atteints à ${ecrireNombre(Math.round(atteinte * TOUT))} % ; la formule de la modulation n'est pas connue.`,
  ),
  ...(bareme === undefined
    ? []
    : [
        composer(
          `Le barème ${bareme.nom} est appliqué${bareme.fictif ? ' ; il est fictif, et ne vaut que comme exemple' : ''}.`,
        ),
      ]),
  ...(cout === undefined
    ? ['Le coût de l’assistant n’est pas renseigné : aucun solde n’est calculé.']
    : [
        composer(
          cout.origine === 'saisi'
            ? 'Le coût est celui que vous avez donné ; il est le même chaque année, à législation constante.'
            : 'Le coût est calculé par le modèle de paie, à législation constante, avant impôt du médecin.',
        ),
        ...cout.suppose,
      ]),
  'Les sommes sont comptées en centimes et montrées en euros ; le total est calculé avant l’arrondi.',
];

export const ecrireVersements = ({ versements }: Evaluation): readonly VersementDeRapport[] =>
  versements.map(({ annee, rang, montant, modulee, auPlusTard, certitude }) => ({
    annee,
    rang,
    somme:
      montant === null
        ? { texte: INCONNU, valeur: null }
        : { texte: composer(`${modulee ? '≤ ' : ''}${ecrireRond(montant)} €`), valeur: exacte(montant) },
    modulee,
    jour: auPlusTard === null ? 'jour indéterminé' : composer(`au plus tard le ${ecrireDate(auPlusTard)}`),
    le: auPlusTard === null ? null : ecrireJour(auPlusTard),
    certitudeEnClair: certitude === null ? 'en attente' : CERTITUDES[certitude],
  }));

const direLaDemande = ({ nature, hausse, tolerance, depart, cible, manques }: Cible): string => {
  if (nature === null) return `${INCONNU}. ${direLesManques(manques)}`;
  const details = [
    ...(hausse !== null && hausse > 0 ? [`hausse de ${ecrirePart(hausse)}`] : []),
    ...(tolerance === null ? [] : [`baisse admise de ${ecrirePart(tolerance)}`]),
    ...(depart === null ? [] : [`départ : ${ecrireNombre(depart)}`]),
    cible === null ? `total à atteindre ${INCONNU}` : `à atteindre : ${ecrireNombre(cible)} patients`,
  ];
  return `${NATURES_EN_CLAIR[nature]} (${details.join(', ')})`;
};

export const ecrireObjectifs = ({ objectifs }: Evaluation): Rapport['objectifs'] =>
  objectifs.cibles.map((cible) => ({
    quoi: composer(INDICATEURS_EN_CLAIR[cible.indicateur]),
    demande: composer(direLaDemande(cible)),
    jour: ecrireDate(cible.auPlusTard),
  }));

const EST_UN_VERSEMENT = /^versement-/;

/** Une obligation datée, ou le terme du contrat : le reste a sa place à l'écran. */
const estEcheance = (etape: Etape): boolean =>
  premierJour(etape) !== undefined &&
  (etape.code === 'terme' || (etape.nature === 'obligation' && !EST_UN_VERSEMENT.test(etape.code)));

export const ecrireEcheances = (situation: Situation, evaluation: Evaluation): Rapport['echeances'] =>
  etapesDe(situation, evaluation)
    .filter(estEcheance)
    .map(({ quandEnClair, titre, certitude }) => ({
      jour: quandEnClair,
      quoi: titre,
      certitudeEnClair: CERTITUDES[certitude],
    }));

const parcourir = (noeud: Noeud): readonly Noeud[] => [noeud, ...noeud.parties.flatMap(parcourir)];

/** Tous les points ouverts que l'explication rencontre, sauf ceux qui nommeraient une maladie. */
export const pointsDe = (arbre: Noeud): readonly CodePoint[] =>
  [...new Set(parcourir(arbre).flatMap(({ points }) => points.map(({ code }) => code)))].filter(
    (code) => !estPointDeSante(code),
  );

const BONJOUR = /^.*?Bonjour, /;

const enMajuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** La question d'un point, sans sa formule de politesse. */
export const questionDe = (code: CodePoint): string => composer(enMajuscule(QUESTIONS[code].replace(BONJOUR, '')));

export const ecrirePoints = (codes: readonly CodePoint[]): Rapport['points'] =>
  codes.map((code) => {
    const lu = point(code);
    return {
      titre: composer(lu.titre),
      motif: composer(lu.nature === 'lacune' ? lu.enonce : lu.motif),
      question: questionDe(code),
    };
  });

/** Toutes les sources que l'explication cite, dans l'ordre où elle les rencontre. */
export const ecrireSources = (arbre: Noeud): Rapport['sources'] => {
  const vues = new Map<string, Rapport['sources'][number]>();
  for (const { sources } of parcourir(arbre)) {
    for (const { cle, titre, lien } of sources) vues.set(cle, { titre: composer(titre), lien });
  }
  return [...vues.values()];
};
