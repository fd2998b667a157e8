import { type Jour, jourDe } from '../../commun/jour.ts';
import type { Bareme } from '../../droit/bareme.ts';
import { DROIT_TENU_AU } from '../../droit/version.ts';
import { caisseDe } from '../../explication/caisse.ts';
import { CERTITUDES, OPTIONS_EN_CLAIR, REGIMES_EN_CLAIR, TITRES_EN_CLAIR } from '../../explication/libelles.ts';
import { composer, ecrireDate, ecrireDateCourte, ecrireNombre } from '../../explication/typographie.ts';
import type { Evaluation } from '../../regles/evaluation.ts';
import { evaluer } from '../../regles/evaluation.ts';
import type { Situation } from '../../regles/situation.ts';
import { nettoyer } from '../documents/champs.ts';
import {
  ACTEURS_EN_CLAIR,
  type ComplementsDEtapes,
  type Etape,
  etapesDe,
  NATURES_EN_CLAIR,
  PHASES,
  PHASES_EN_CLAIR,
  premierJour,
} from '../etapes.ts';
import { type Carnet, ouvrirLeCarnet } from './appels.ts';
import type { EtapeImprimee, ListeDEtapes } from './etapes-forme.ts';
import { AVERTISSEMENT } from './fiche.ts';
import { estPointDeSante } from './sante.ts';
import { ecrirePoints } from './suite.ts';

const TITRE = 'Les étapes, de l’idée à la fin du contrat d’aide';

const genreDe = ({ quand }: Etape): EtapeImprimee['genre'] => {
  if (quand.forme !== 'sans-jour') return 'jour';
  return quand.raison === 'sans-delai' || quand.raison === 'evenement' ? quand.raison : 'inconnu';
};

const imprimer = (etape: Etape, carnet: Carnet): EtapeImprimee => ({
  code: etape.code,
  titre: etape.titre,
  phrase: etape.phrase,
  quand: genreDe(etape) === 'sans-delai' ? 'sans délai écrit' : etape.quandEnClair.replace(/\.$/, ''),
  genre: genreDe(etape),
  nature: etape.nature,
  qui: composer(`${NATURES_EN_CLAIR[etape.nature]}, ${ACTEURS_EN_CLAIR[etape.acteur]}`),
  certitude: etape.certitude,
  certitudeEnClair: CERTITUDES[etape.certitude],
  appels: carnet.citer(etape.fondements),
});

const direLesDates = ({ signature, assistant }: Situation): string => {
  const dites = [
    ...(signature === undefined ? [] : [`la signature est le ${ecrireDate(signature)}`]),
    ...(assistant.embauche === undefined ? [] : [`l’embauche le ${ecrireDate(assistant.embauche)}`]),
  ];
  const texte = dites.join(', ');
  return texte === ''
    ? 'Ni le jour de la signature ni celui de l’embauche ne sont choisis : les règles sont dites, les jours restent à compter.'
    : `${texte.charAt(0).toUpperCase()}${texte.slice(1)}.`;
};

const direLaSuite = (etapes: readonly Etape[], aujourdHui: Jour): string => {
  const datees = etapes.filter((etape) => premierJour(etape) !== undefined);
  const prochaine = datees.find(
    (etape) => etape.nature !== 'repere' && (premierJour(etape) ?? aujourdHui) >= aujourdHui,
  );
  const nombre =
    datees.length === 0
      ? `${ecrireNombre(etapes.length)} étapes.`
      : `${ecrireNombre(etapes.length)} étapes, dont ${ecrireNombre(datees.length)} datées.`;
  return prochaine === undefined
    ? nombre
    : `${nombre} La prochaine : ${prochaine.titre.charAt(0).toLowerCase()}${prochaine.titre.slice(1)}, ${prochaine.quandEnClair}.`;
};

const enMajuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

const encadrer = ({ signature, demande, assistant }: Situation, { regime }: Evaluation): ListeDEtapes['faits'] => [
  { titre: 'Signature', lignes: [signature === undefined ? 'Jour non choisi' : ecrireDateCourte(signature)] },
  {
    titre: 'Embauche',
    lignes: [assistant.embauche === undefined ? 'Jour non choisi' : ecrireDateCourte(assistant.embauche)],
  },
  {
    titre: 'Régime',
    lignes: [
      composer(enMajuscule(regime === null ? 'indéterminé' : REGIMES_EN_CLAIR[regime])),
      ...(demande.cadre === 'collectif'
        ? ['contrat collectif']
        : demande.option === undefined
          ? []
          : [OPTIONS_EN_CLAIR[demande.option]]),
    ],
  },
  {
    titre: 'Assistant',
    lignes: [
      assistant.titre === undefined
        ? 'Titre non su'
        : composer(
            assistant.titre === 'aucun'
              ? 'Sans titre admis à l’arrivée'
              : enMajuscule(TITRES_EN_CLAIR[assistant.titre]),
          ),
    ],
  },
];

/** Les questions de la situation : celles que l'étape « poser les questions » réunit. */
const questionsDe = (etapes: readonly Etape[]): ListeDEtapes['points'] =>
  ecrirePoints(
    etapes
      .filter(({ code }) => code === 'poser-les-questions')
      .flatMap(({ points }) => points)
      .filter((code) => !estPointDeSante(code)),
  );

/** Ce que l'on imprime : une situation, le barème s'il y en a un, le nom s'il faut en écrire un. */
export interface DemandeDEtapes {
  readonly situation: Situation;
  readonly bareme?: Bareme | undefined;
  readonly nom?: string | undefined;
  readonly complements?: ComplementsDEtapes | undefined;
}

/**
 * Compose la liste des étapes à imprimer : par phase, chacune avec son jour ou sa règle, qui la fait, sa certitude et
 * ses sources. Fonction pure ; `aujourdHui` la date. Aucun nombre de patients, aucune donnée de santé.
 */
export const composerEtapes = (
  { situation, bareme, nom, complements }: DemandeDEtapes,
  aujourdHui: Jour,
): ListeDEtapes => {
  const evaluation = evaluer(situation, bareme);
  const etapes = etapesDe(situation, evaluation, complements);
  const carnet = ouvrirLeCarnet();
  const phases = PHASES.map((phase) => ({
    titre: composer(PHASES_EN_CLAIR[phase]),
    etapes: etapes.filter((etape) => etape.phase === phase).map((etape) => imprimer(etape, carnet)),
  })).filter((phase) => phase.etapes.length > 0);
  return {
    titre: TITRE,
    nom: nettoyer(nom) ?? null,
    faitLe: composer(`Liste du ${ecrireDate(aujourdHui)}`),
    droitTenuAu: composer(`Droit tenu au ${ecrireDate(jourDe(DROIT_TENU_AU))}`),
    avertissement: AVERTISSEMENT,
    premiere: composer(direLesDates(situation)),
    suite: composer(direLaSuite(etapes, aujourdHui)),
    faits: encadrer(situation, evaluation),
    phases,
    destinataire: caisseDe(situation.medecin.departement),
    points: questionsDe(etapes),
    notes: carnet.lister(),
    sources: carnet.sources(),
  };
};
