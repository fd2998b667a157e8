import { type Centimes, enEuros } from '../../commun/centimes.ts';
import { moduler } from '../../regles/modulation.ts';
import { ecrireLesSaisies } from './budget-saisies.ts';
import { adresse, type Cellule, type Classeur, enFormule, enNombre, enTexte, type Feuille, VIDE } from './classeur.ts';
import type { Fourchette, Rapport } from './forme.ts';

const INDETERMINE = 'indéterminé';
const NON_RENSEIGNE = 'non renseigné';
const PREMIERE_LIGNE = 7;
const ATTEINTE = '$B$5';

type Bout = 'bas' | 'haut';
type Rangee = readonly Cellule[];

const somme = (valeur: Fourchette | null, bout: Bout, sinon: string): Cellule =>
  valeur === null ? enTexte(sinon) : enNombre(enEuros(valeur[bout]), 'euros');

const enValeur = (centimes: number | null, sinon: string): number | string =>
  centimes === null ? sinon : enEuros(centimes as Centimes);

/** Le total d'une rangée. Quand les cinq années ne suivent pas un même cas, leur somme n'est pas le total : il est écrit. */
const totaliser = (ligne: number, sommes: readonly (number | null)[], total: number | null, sinon: string): Cellule => {
  const toutes = sommes.every((une) => une !== null);
  const somme = toutes ? sommes.reduce<number>((cumul, une) => cumul + (une ?? 0), 0) : null;
  if (total !== null && somme !== total) return enNombre(enEuros(total as Centimes), 'euros');
  const plage = `${adresse(ligne, 1)}:${adresse(ligne, 5)}`;
  return enFormule(`IF(COUNT(${plage})=5,SUM(${plage}),"${sinon}")`, enValeur(somme, sinon));
};

const rangeeDAide = (rapport: Rapport, ligne: number, titre: string, bout: Bout): Rangee => [
  enTexte(titre),
  ...rapport.annees.map(({ aide }) => somme(aide.valeur, bout, INDETERMINE)),
  totaliser(
    ligne,
    rapport.annees.map(({ aide }) => aide.valeur?.[bout] ?? null),
    rapport.total.aide.valeur?.[bout] ?? null,
    INDETERMINE,
  ),
];

const rangeeDeCout = (rapport: Rapport, ligne: number): Rangee => [
  enTexte('Coût de l’employeur'),
  ...rapport.annees.map(({ cout }) => somme(cout.valeur, 'haut', NON_RENSEIGNE)),
  totaliser(
    ligne,
    rapport.annees.map(({ cout }) => cout.valeur?.haut ?? null),
    rapport.total.cout.valeur?.haut ?? null,
    NON_RENSEIGNE,
  ),
];

/** Aide moins coût, colonne par colonne : la formule se réveille quand la personne écrit un coût. */
const rangeeDeSolde = (titre: string, deLAide: number, duCout: number, soldes: readonly (number | null)[]): Rangee => [
  enTexte(titre, true),
  ...soldes.map((solde, rang) => {
    const [aide, cout] = [adresse(deLAide, rang + 1), adresse(duCout, rang + 1)];
    return enFormule(
      `IF(AND(ISNUMBER(${aide}),ISNUMBER(${cout})),${aide}-${cout},"${INDETERMINE}")`,
      enValeur(solde, INDETERMINE),
    );
  }),
];

const LECTURES = {
  'pro-rata': {
    titre: 'Aide, si la caisse compte au prorata',
    formule: (aide: string) => `ROUND(${aide}*${ATTEINTE},2)`,
  },
  'tout-ou-rien': { titre: 'Aide, si c’est tout ou rien', formule: (aide: string) => `IF(${ATTEINTE}>=1,${aide},0)` },
} as const;

const rangeeDeLecture = (rapport: Rapport, ligne: number, forme: keyof typeof LECTURES, deLAide: number): Rangee => {
  const { titre, formule } = LECTURES[forme];
  const valeurs = rapport.annees.map(({ aide, modulee }) => {
    if (aide.valeur === null) return null;
    return modulee ? moduler(aide.valeur.haut, { forme }, rapport.atteinte) : aide.valeur.haut;
  });
  return [
    enTexte(titre),
    ...rapport.annees.map(({ modulee }, rang) => {
      const aide = adresse(deLAide, rang + 1);
      return enFormule(
        `IF(ISNUMBER(${aide}),${modulee ? formule(aide) : aide},"${INDETERMINE}")`,
        enValeur(valeurs[rang] ?? null, INDETERMINE),
      );
    }),
    totaliser(ligne, valeurs, null, INDETERMINE),
  ];
};

const soldesDe = ({ annees, total }: Rapport, bout: Bout): readonly (number | null)[] =>
  [...annees, total].map(({ solde }) => solde.valeur?.[bout] ?? null);

const enEurosOuNul = (soldes: readonly (number | null)[]): readonly (number | null)[] =>
  soldes.map((solde) => (solde === null ? null : enEuros(solde as Centimes)));

const composerBudgetAnnuel = (rapport: Rapport): Feuille => {
  const [plafond, plancher, cout] = [PREMIERE_LIGNE, PREMIERE_LIGNE + 1, PREMIERE_LIGNE + 2];
  const premiereLecture = cout + 5;
  return {
    nom: 'Budget',
    largeurs: [40, 14, 14, 14, 14, 14, 16],
    lignes: [
      [enTexte(rapport.titre, true)],
      [enTexte(rapport.nom ?? ''), VIDE, VIDE, VIDE, enTexte(`${rapport.faitLe}. ${rapport.droitTenuAu}.`)],
      [enTexte([rapport.verdict.premiere, rapport.verdict.suite.map(({ texte }) => texte).join('')].join(' '))],
      [],
      [enTexte('Part des objectifs atteinte (à changer)'), enNombre(rapport.atteinte, 'pour-cent')],
      [],
      [
        enTexte('En euros', true),
        ...rapport.annees.map(({ annee, debut }) => enTexte(`Année ${annee} ${debut}`.trim(), true)),
        enTexte('Total', true),
      ],
      rangeeDAide(rapport, plafond, 'Aide, au plus', 'haut'),
      rangeeDAide(rapport, plancher, 'Aide, au moins', 'bas'),
      rangeeDeCout(rapport, cout),
      rangeeDeSolde('Solde, au mieux', plafond, cout, soldesDe(rapport, 'haut')),
      rangeeDeSolde('Solde, au pire', plancher, cout, soldesDe(rapport, 'bas')),
      [],
      [enTexte('Lectures possibles de la modulation : nul texte n’en donne la formule.', true)],
      ...rapport.lectures.map((forme, rang) => rangeeDeLecture(rapport, premiereLecture + rang, forme, plafond)),
      [],
      ...ecrireLesSaisies(
        rapport.brut,
        {
          mieux: { ligne: cout + 1, valeurs: enEurosOuNul(soldesDe(rapport, 'haut')) },
          pire: { ligne: cout + 2, valeurs: enEurosOuNul(soldesDe(rapport, 'bas')) },
        },
        premiereLecture + rapport.lectures.length + 1,
      ),
      [],
      ...rapport.hypotheses.map((une) => [enTexte(une)]),
      [enTexte('Tandem, logiciel libre. Ce document n’engage pas l’Assurance Maladie.')],
    ],
  };
};

const composerLeCout = ({ lignesDeCout }: Rapport): readonly Feuille[] => {
  if (lignesDeCout.length === 0) return [];
  const derniere = lignesDeCout.length;
  const total = lignesDeCout.reduce((cumul, { annuel }) => cumul + (annuel ?? 0), 0);
  return [
    {
      nom: 'Coût',
      largeurs: [48, 16, 34],
      lignes: [
        [enTexte('Ligne d’une année', true), enTexte('Euros par an', true), enTexte('Origine', true)],
        ...lignesDeCout.map(({ libelle, annuel, origine }) => [
          enTexte(libelle),
          annuel === null ? enTexte('montant inconnu') : enNombre(enEuros(annuel), 'euros'),
          enTexte(origine),
        ]),
        [enTexte('Total des lignes connues', true), enFormule(`SUM(B2:B${derniere + 1})`, total / 100)],
      ],
    },
  ];
};

const composerLeSuivi = ({ versements, objectifs, echeances }: Rapport): Feuille => ({
  nom: 'Suivi',
  largeurs: [46, 18, 34, 16, 16, 16],
  lignes: [
    ['Versement', 'Somme au plus', 'Jour', 'Reçu le', 'Reçu', 'Écart'].map((titre) => enTexte(titre, true)),
    ...versements.map(({ annee, rang, somme: due, jour }, ligne) => {
      const [attendu, recu] = [adresse(ligne + 1, 1), adresse(ligne + 1, 4)];
      return [
        enTexte(`Année ${annee}, versement ${rang}`),
        somme(due.valeur, 'haut', INDETERMINE),
        enTexte(jour),
        VIDE,
        VIDE,
        enFormule(`IF(AND(ISNUMBER(${attendu}),ISNUMBER(${recu})),${recu}-${attendu},"")`, ''),
      ];
    }),
    [],
    ['Objectif', 'Au plus tard', 'Ce qui est demandé', 'Mesuré le', 'Mesure'].map((titre) => enTexte(titre, true)),
    ...objectifs.map(({ quoi, demande, jour }) => [enTexte(quoi), enTexte(jour), enTexte(demande)]),
    [],
    ['Échéance', 'Certitude', 'Jour', 'Fait le'].map((titre) => enTexte(titre, true)),
    ...echeances.map(({ quoi, jour, certitudeEnClair }) => [enTexte(quoi), enTexte(certitudeEnClair), enTexte(jour)]),
  ],
});

const composerLesSources = ({ sources, points }: Rapport): Feuille => ({
  nom: 'Sources',
  largeurs: [90, 90],
  lignes: [
    [enTexte('Source', true), enTexte('Adresse', true)],
    ...sources.map(({ titre, lien }) => [enTexte(titre), enTexte(lien ?? 'lue en copie')]),
    [],
    [enTexte('Ce que les textes ne tranchent pas', true), enTexte('Question à la caisse', true)],
    ...points.map(({ titre, motif, question }) => [enTexte(`${titre} ${motif}`), enTexte(question)]),
  ],
});

/** Le budget des cinq années et le suivi du contrat, en classeur : les chiffres du rapport, et des formules vivantes. */
export const composerBudget = (rapport: Rapport): Classeur => ({
  feuilles: [
    composerBudgetAnnuel(rapport),
    ...composerLeCout(rapport),
    composerLeSuivi(rapport),
    composerLesSources(rapport),
  ],
});
