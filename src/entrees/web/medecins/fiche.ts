import type { Jour } from '../../../commun/jour.ts';
import { type Fondement, sourcesDe } from '../../../droit/fondement.ts';
import type { CodePoint } from '../../../droit/lectures.ts';
import { TEXTES } from '../../../droit/textes.ts';
import { caisseDe } from '../../../explication/caisse.ts';
import { INDICATEURS_EN_CLAIR, nommerFait } from '../../../explication/libelles.ts';
import { direEcheance } from '../../../explication/phrases.ts';
import { composer, ecrireDate } from '../../../explication/typographie.ts';
import type { Manque } from '../../../regles/constat.ts';
import { type Evaluation, evaluer } from '../../../regles/evaluation.ts';
import type { Situation } from '../../../regles/situation.ts';
import type { Rapport } from '../../../usages/rapports/forme.ts';
import { estPointDeSante, sansSante } from '../../../usages/rapports/sante.ts';
import { composerRapport } from '../../../usages/rapports/simulation.ts';
import { ecrirePoints } from '../../../usages/rapports/suite.ts';
import type { LigneRelue } from './registre.ts';

/** Le nom, les nombres et les mots d'une fiche d'une page. Aucune donnée de santé n'y entre. */
export interface FicheDuMedecin {
  readonly ligne: number;
  /** L'identifiant de la ligne et les colonnes du fichier que la personne montre ; vide s'il n'y en a pas. */
  readonly nom: string;
  readonly rapport: Rapport;
  readonly cadre: Situation['demande']['cadre'];
  /** Ce que le médecin peut dire, chaque chose une fois. */
  readonly faits: readonly string[];
  /** Ce que les textes lus ne tranchent pas, et la question exacte : d'abord ce qui tient la réponse. */
  readonly points: Rapport['points'];
  readonly aQui: string;
  readonly echeances: readonly { readonly jour: string; readonly quoi: string }[];
  /** La première source de chaque règle qui décide : le reste est dans « Le droit ». */
  readonly sources: readonly string[];
}

const manquesDeLAide = ({ aide, versements }: Evaluation): readonly Manque[] => [
  ...(aide?.total.manques ?? []),
  ...versements.flatMap(({ manques }) => manques),
];

/** Ce qui manque, dans l'ordre où cela compte : la réponse, la somme, les objectifs, les échéances. */
const manquesDe = (evaluation: Evaluation): readonly Manque[] =>
  sansSante([
    ...evaluation.conditions.flatMap((une) => (une.valeur === 'indetermine' ? une.manques : [])),
    ...(evaluation.regime === null ? evaluation.manques : []),
    ...(evaluation.eligibilite.reponse === 'non'
      ? []
      : [
          ...evaluation.objectifs.manques,
          ...manquesDeLAide(evaluation),
          ...evaluation.echeances.flatMap(({ manques }) => manques),
        ]),
  ]);

const pointsDesManques = (manques: readonly Manque[]): readonly CodePoint[] => [
  ...new Set(
    manques.flatMap((manque) => (manque.manque === 'texte' && !estPointDeSante(manque.point) ? [manque.point] : [])),
  ),
];

const echeancesDe = ({ echeances, objectifs }: Evaluation): FicheDuMedecin['echeances'] => [
  ...echeances.map((echeance) => ({
    jour: echeance.le === null ? 'jour indéterminé' : ecrireDate(echeance.le),
    quoi: direEcheance(echeance),
  })),
  ...objectifs.cibles.map(({ indicateur, auPlusTard }) => ({
    jour: ecrireDate(auPlusTard),
    quoi: composer(`Objectif : ${INDICATEURS_EN_CLAIR[indicateur]}`),
  })),
];

const nommerLaSource = ({ bareme, ...fondement }: Fondement): readonly string[] => {
  if (bareme !== undefined) return [`Barème ${bareme}, apporté avec le fichier`];
  const [premiere] = sourcesDe(fondement);
  return premiere === undefined ? [] : [composer(TEXTES[premiere].titre)];
};

const sourcesDeLaFiche = ({ conditions, aide, objectifs }: Evaluation): readonly string[] => [
  ...new Set(
    [
      ...conditions.map(({ fondement }) => fondement),
      ...(aide?.annees ?? []).flatMap(({ fondements }) => fondements),
      ...objectifs.cibles.map(({ fondement }) => fondement),
    ].flatMap(nommerLaSource),
  ),
];

/** Compose la fiche d'une ligne, avec les mots du rapport de simulation. `aujourdHui` la date. */
export const composerLaFiche = (
  { situation, bareme }: LigneRelue,
  ligne: number,
  nom: string,
  aujourdHui: Jour,
): FicheDuMedecin => {
  const evaluation = evaluer(situation, bareme);
  const manques = manquesDe(evaluation);
  return {
    ligne,
    nom,
    rapport: composerRapport(
      situation,
      { ...(nom === '' ? {} : { nom }), ...(bareme === undefined ? {} : { bareme }) },
      aujourdHui,
    ),
    cadre: situation.demande.cadre,
    faits: [
      ...new Set(manques.flatMap((manque) => (manque.manque === 'fait' ? [composer(nommerFait(manque.cle))] : []))),
    ],
    points: ecrirePoints(pointsDesManques(manques)),
    aQui: caisseDe(situation.medecin.departement),
    echeances: evaluation.eligibilite.reponse === 'non' ? [] : echeancesDe(evaluation),
    sources: sourcesDeLaFiche(evaluation),
  };
};
