import type { Centimes } from '../../commun/centimes.ts';
import { ecrireJour, type Jour } from '../../commun/jour.ts';
import { type Cellule, enTexte, type Feuille, VIDE } from '../rapports/classeur.ts';
import {
  basDe,
  calculee,
  difference,
  entetes,
  entier,
  hautDe,
  INDETERMINE,
  lettre,
  NON_RENSEIGNE,
  type Rangee,
  somme,
  total,
} from './classeur-cellules.ts';
import { plageDe, sommeDeLAnnee } from './classeur-encaissements.ts';
import type { AnneeFiscale, Compte, VueComptable } from './forme.ts';
import { retirer } from './intervalle.ts';
import { A_DETERMINER } from './tables.ts';

const PREMIERE = 4;
const COUT = 'E';

/** La ligne du tableur où se lit une année fiscale, et celles de ce qui est à déterminer et du total. */
const lignesDe = ({ comptes }: VueComptable) => {
  const nombre = comptes.annees.length;
  return { derniere: PREMIERE + nombre - 1, aDeterminer: PREMIERE + nombre, total: PREMIERE + nombre + 1 };
};

export const NE_SE_COMPARE_PAS = 'ne se compare pas';

const netDe = (vue: VueComptable, aides: readonly string[], cout: string, net: Centimes | null): Cellule =>
  vue.comparables || vue.passage === null ? difference(aides, cout, net) : enTexte(NE_SE_COMPARE_PAS);

/** Le coût se lit au bas de la feuille « Passage » ; sans elle, la personne l'écrit. */
const coutDe = (vue: VueComptable, colonne: number, compte: Compte): Cellule => {
  if (vue.passage === null || compte.cout === null) return enTexte(NON_RENSEIGNE);
  return calculee(`Passage!${lettre(colonne)}${ligneDuTotal(vue)}`, compte.cout.montant);
};

const possibleDe = (vue: VueComptable, ligne: number, { datee, aide }: AnneeFiscale): Cellule => {
  const criteres = [
    `${plageDe(vue, 'Année fiscale (à changer)')},"${A_DETERMINER}"`,
    `${plageDe(vue, 'Première année possible')},"<="&A${ligne}`,
    `${plageDe(vue, 'Dernière année montrée où il peut tomber')},">="&A${ligne}`,
  ].join(',');
  const sommes = plageDe(vue, 'Aide, au plus');
  const haut = aide.haut === null || datee.haut === null ? null : retirer(aide, datee.haut).haut;
  return calculee(
    `IF(COUNTIFS(${criteres},${sommes},"${INDETERMINE}")>0,"${INDETERMINE}",ROUND(SUMIFS(${sommes},${criteres}),2))`,
    haut,
  );
};

const rangeeDAnnee = (vue: VueComptable, annee: AnneeFiscale, rang: number): Rangee => {
  const ligne = PREMIERE + rang;
  const [bas, haut, possible, cout] = ['B', 'C', 'D', COUT].map((colonne) => `${colonne}${ligne}`);
  return [
    entier(annee.annee),
    calculee(
      `ROUND(SUMIF(${plageDe(vue, 'Année fiscale (à changer)')},A${ligne},${plageDe(vue, 'Aide, au moins')}),2)`,
      annee.datee.bas,
    ),
    calculee(sommeDeLAnnee(vue, `A${ligne}`, plageDe(vue, 'Aide, au plus')), annee.datee.haut),
    possibleDe(vue, ligne, annee),
    coutDe(vue, rang + 1, annee),
    netDe(vue, [bas ?? ''], cout ?? '', basDe(annee.net)),
    netDe(vue, [haut ?? '', possible ?? ''], cout ?? '', hautDe(annee.net)),
  ];
};

const rangeeADeterminer = (vue: VueComptable): Rangee => {
  const { aDeterminer } = lignesDe(vue);
  const { sansAnnee } = vue.comptes;
  return [
    enTexte(A_DETERMINER),
    calculee(
      `ROUND(SUMIF(${plageDe(vue, 'Année fiscale (à changer)')},A${aDeterminer},${plageDe(vue, 'Aide, au moins')}),2)`,
      sansAnnee.bas,
    ),
    calculee(sommeDeLAnnee(vue, `A${aDeterminer}`, plageDe(vue, 'Aide, au plus')), sansAnnee.haut),
  ];
};

const rangeeDuTotal = (vue: VueComptable): Rangee => {
  const { derniere, aDeterminer, total: ligne } = lignesDe(vue);
  const { aide, cout, net } = vue.comptes.total;
  return [
    enTexte('Total', true),
    calculee(`ROUND(SUM(B${PREMIERE}:B${aDeterminer}),2)`, aide.bas),
    total(`C${PREMIERE}:C${aDeterminer}`, aide.haut),
    VIDE,
    vue.passage === null
      ? enTexte(NON_RENSEIGNE)
      : total(`${COUT}${PREMIERE}:${COUT}${derniere}`, cout === null ? null : cout.montant),
    netDe(vue, [`B${ligne}`], `${COUT}${ligne}`, basDe(net)),
    netDe(vue, [`C${ligne}`], `${COUT}${ligne}`, hautDe(net)),
  ];
};

const rangeesDesContrats = (vue: VueComptable): readonly Rangee[] => {
  const debut = lignesDe(vue).total + 4;
  const lignes = vue.contrats.flatMap(({ nom, annees }) => annees.map((annee) => ({ nom, annee })));
  return lignes.map(({ nom, annee }, rang) => {
    const ligne = debut + rang;
    return [
      enTexte(nom === null ? `Année ${annee.annee}` : `${nom}, année ${annee.annee}`),
      somme(annee.aide.bas),
      somme(annee.aide.haut),
      enTexte(`du ${ecrireJour(annee.debut)} au ${ecrireJour((annee.fin - 1) as Jour)}`),
      ...(annee.cout === null ? [VIDE, VIDE, VIDE] : [somme(annee.cout)]),
      ...(annee.cout === null || annee.net === null
        ? []
        : [
            difference([`B${ligne}`], `E${ligne}`, basDe(annee.net)),
            difference([`C${ligne}`], `E${ligne}`, hautDe(annee.net)),
          ]),
    ];
  });
};

/** Les années fiscales, puis les années de contrat : les deux façons de compter, l'une sous l'autre. */
export const composerAnneesFiscales = (vue: VueComptable): Feuille => ({
  nom: 'Années fiscales',
  largeurs: [28, 18, 18, 30, 16, 16, 16],
  lignes: [
    [enTexte('Par année fiscale : date d’encaissement, objectifs atteints', true)],
    [],
    entetes(
      'Année fiscale',
      'Aide datée, au moins',
      'Aide datée, au plus',
      'Sans année sûre, peut y tomber, au plus',
      'Coût',
      'Net, au moins',
      'Net, au plus',
    ),
    ...vue.comptes.annees.map((annee, rang) => rangeeDAnnee(vue, annee, rang)),
    rangeeADeterminer(vue),
    rangeeDuTotal(vue),
    [],
    entetes(
      'Par année de contrat',
      'Aide, au moins',
      'Aide, au plus',
      'Jours',
      'Coût',
      'Net, au moins',
      'Net, au plus',
    ),
    [],
    ...rangeesDesContrats(vue),
  ],
});

const anneesDuPassage = ({ passage }: VueComptable): readonly number[] =>
  [...new Set((passage ?? []).map(({ annee }) => annee))].sort((a, b) => a - b);

const ligneDuTotal = (vue: VueComptable): number => PREMIERE + anneesDuPassage(vue).length;

/** Le coût, des années de contrat (en lignes) aux années civiles (en colonnes). */
export const composerPassage = (vue: VueComptable): readonly Feuille[] => {
  const { passage, comptes } = vue;
  if (passage === null) return [];
  const colonnes = comptes.annees.length;
  const annees = anneesDuPassage(vue);
  const derniere = lettre(colonnes);
  const rangees = annees.map((annee, rang): Rangee => {
    const siens = passage.filter((morceau) => morceau.annee === annee);
    const lignes = comptes.annees.map(({ annee: civile }) => {
      const trouve = siens.find((morceau) => morceau.civile === civile);
      return trouve === undefined ? VIDE : somme(trouve.cout);
    });
    const connus = siens.every(({ cout }) => cout !== null);
    const fait = siens.reduce((cumul, { connu }) => cumul + connu, 0) as Centimes;
    const ligne = PREMIERE + rang;
    return [
      enTexte(`Année de contrat ${annee}`),
      ...lignes,
      total(`B${ligne}:${derniere}${ligne}`, connus ? fait : null),
    ];
  });
  const bas = ligneDuTotal(vue);
  const totaux = [...comptes.annees, comptes.total].map(({ cout }, rang) => {
    const colonne = lettre(rang + 1);
    return total(`${colonne}${PREMIERE}:${colonne}${bas - 1}`, cout === null ? null : cout.montant);
  });
  return [
    {
      nom: 'Passage',
      largeurs: [24, ...comptes.annees.map(() => 14), 16],
      lignes: [
        [enTexte('Coût de l’employeur : des années de contrat aux années civiles, au jour près', true)],
        [],
        [enTexte('', true), ...comptes.annees.map(({ annee }) => entier(annee)), enTexte('Total', true)],
        ...rangees,
        [enTexte('Total', true), ...totaux],
      ],
    },
  ];
};
