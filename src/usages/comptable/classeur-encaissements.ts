import { CERTITUDES } from '../../explication/libelles.ts';
import { composer } from '../../explication/typographie.ts';
import { type Cellule, enTexte, type Feuille, VIDE } from '../rapports/classeur.ts';
import { nommerSources } from '../reponse.ts';
import { entetes, entier, INDETERMINE, lettre, type Rangee, somme } from './classeur-cellules.ts';
import type { Encaissement, Intervalle, VueComptable } from './forme.ts';
import { estExacte } from './intervalle.ts';
import { direScenario, FISCALITES_EN_CLAIR, nombreDeLectures } from './phrases.ts';
import { A_DETERMINER, anneeSure, bornesDuJour, ETATS_D_ENCAISSEMENT } from './tables.ts';

const PREMIERE_LIGNE = 5;
const COLONNES = [
  'Médecin',
  'Année de contrat',
  'Versement',
  'Du',
  'Au',
  'État',
  'Année fiscale (à changer)',
  'Aide, au moins',
  'Aide, au plus',
  'Première année possible',
  'Dernière année montrée où il peut tomber',
  'Certitude',
  'Sources',
] as const;
type Colonne = (typeof COLONNES)[number];

/** Une colonne de sommes d'un scénario : l'un ou l'autre bout, ou les deux quand ils sont égaux. */
export interface ColonneDeScenario {
  readonly titre: string;
  readonly bout: 'bas' | 'haut';
  readonly scenario: number;
}

/** Les colonnes que demandent les scénarios : deux quand une somme n'est que bornée. */
export const colonnesDesScenarios = (vue: VueComptable): readonly ColonneDeScenario[] => {
  const toutes = nombreDeLectures(vue);
  return vue.scenarios.flatMap((lu, scenario): readonly ColonneDeScenario[] => {
    const titre = direScenario(lu, toutes);
    if (lu.sommes.every(estExacte)) return [{ titre, bout: 'haut', scenario }];
    return [
      { titre: `${titre}, au moins`, bout: 'bas', scenario },
      { titre: `${titre}, au plus`, bout: 'haut', scenario },
    ];
  });
};

/** Une colonne de la feuille des encaissements, vue d'une autre feuille : « Encaissements!$G$6:$G$12 ». */
const plage = ({ encaissements }: VueComptable, colonne: number): string => {
  const derniere = PREMIERE_LIGNE + Math.max(1, encaissements.length);
  return `Encaissements!$${lettre(colonne)}$${PREMIERE_LIGNE + 1}:$${lettre(colonne)}$${derniere}`;
};

export const plageDe = (vue: VueComptable, colonne: Colonne): string => plage(vue, COLONNES.indexOf(colonne));
export const plageDuScenario = (vue: VueComptable, rang: number): string => plage(vue, COLONNES.length + rang);

/** Ce qui tombe dans l'année qu'une cellule nomme ; « indéterminé » si une de ces sommes l'est. */
export const sommeDeLAnnee = (vue: VueComptable, annee: string, sommes: string): string => {
  const annees = plageDe(vue, 'Année fiscale (à changer)');
  return `IF(COUNTIFS(${annees},${annee},${sommes},"${INDETERMINE}")>0,"${INDETERMINE}",ROUND(SUMIF(${annees},${annee},${sommes}),2))`;
};

const derniereAnnee = ({ comptes }: VueComptable): number | undefined => comptes.annees.at(-1)?.annee;

const rangeeDe = (
  un: Encaissement,
  place: number,
  vue: VueComptable,
  scenarios: readonly ColonneDeScenario[],
): Rangee => {
  const [du, au] = bornesDuJour(un.jour);
  const sure = anneeSure(un);
  const derniere = un.annees.a ?? derniereAnnee(vue);
  const communes: Readonly<Record<Colonne, Cellule>> = {
    Médecin: enTexte(vue.contrats[un.contrat]?.nom ?? ''),
    'Année de contrat': un.annee === null ? VIDE : entier(un.annee),
    Versement: un.rang === null ? VIDE : entier(un.rang),
    Du: enTexte(du),
    Au: enTexte(au === '' ? INDETERMINE : au),
    État: enTexte(ETATS_D_ENCAISSEMENT[un.etat]),
    'Année fiscale (à changer)': sure === null ? enTexte(A_DETERMINER) : entier(sure),
    'Aide, au moins': somme(un.somme.bas),
    'Aide, au plus': somme(un.somme.haut),
    'Première année possible': entier(un.annees.de),
    'Dernière année montrée où il peut tomber': derniere === undefined ? VIDE : entier(derniere),
    Certitude: enTexte(un.certitude === null ? 'en attente' : CERTITUDES[un.certitude]),
    Sources: enTexte(nommerSources(un.fondements).join(', ')),
  };
  const sommeDuScenario = ({ scenario, bout }: ColonneDeScenario): Cellule => {
    const lue: Intervalle | undefined = vue.scenarios[scenario]?.sommes[place];
    return lue === undefined ? VIDE : somme(lue[bout]);
  };
  return [...COLONNES.map((colonne) => communes[colonne]), ...scenarios.map(sommeDuScenario)];
};

/** Le calendrier des encaissements : changer l'année fiscale d'un versement change toutes les autres feuilles. */
export const composerEncaissements = (vue: VueComptable): Feuille => {
  const scenarios = colonnesDesScenarios(vue);
  return {
    nom: 'Encaissements',
    largeurs: [18, 10, 10, 12, 12, 24, 16, 14, 14, 12, 14, 16, 40, ...scenarios.map(() => 18)],
    lignes: [
      [enTexte('Aide à l’emploi d’un assistant médical : encaissements', true)],
      [enTexte(FISCALITES_EN_CLAIR[vue.fiscalite])],
      [
        enTexte(
          composer(
            `Un versement dont l'année n'est pas sûre porte « ${A_DETERMINER} » : écrivez l'année, les autres feuilles suivent.`,
          ),
        ),
      ],
      [],
      [...entetes(...COLONNES), ...entetes(...scenarios.map(({ titre }) => titre))],
      ...vue.encaissements.map((un, place) => rangeeDe(un, place, vue, scenarios)),
    ],
  };
};
