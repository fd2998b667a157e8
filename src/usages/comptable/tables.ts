import { type Centimes, enEuros } from '../../commun/centimes.ts';
import { ecrireJour } from '../../commun/jour.ts';
import { CERTITUDES } from '../../explication/libelles.ts';
import { nommerSources } from '../reponse.ts';
import type { Compte, Comptes, Encaissement, EtatDEncaissement, JourDEncaissement, VueComptable } from './forme.ts';
import { direScenario, nombreDeLectures } from './phrases.ts';

export const ETATS_D_ENCAISSEMENT: Readonly<Record<EtatDEncaissement, string>> = {
  recu: 'reçu',
  repris: 'repris',
  passe: 'jour passé, non enregistré',
  'a-venir': 'attendu',
};

/** Une cellule à plat : un texte, une somme en euros, un entier, ou rien. */
export type CelluleAPlat = string | { readonly euros: number } | { readonly entier: number } | null;

/** Les colonnes du tableau à plat ; chaque ligne remplit celles qui la concernent. */
export const COLONNES_A_PLAT = [
  'Tableau',
  'Médecin',
  'Scénario',
  'Année fiscale',
  'Année de contrat',
  'Versement',
  'Du',
  'Au',
  'État',
  'Aide au moins',
  'Aide au plus',
  'Coût',
  'Net au moins',
  'Net au plus',
  'Certitude',
  'Sources',
] as const;
type Colonne = (typeof COLONNES_A_PLAT)[number];
type LigneAPlat = Readonly<Partial<Record<Colonne, CelluleAPlat>>>;

export const A_DETERMINER = 'à déterminer';
const TOTAL = 'total';
const INDETERMINE = 'indéterminé';

const somme = (centimes: Centimes | null): CelluleAPlat =>
  centimes === null ? INDETERMINE : { euros: enEuros(centimes) };
const entier = (nombre: number | null): CelluleAPlat => (nombre === null ? null : { entier: nombre });

/** Le premier et le dernier jour possibles, écrits ; le dernier manque quand rien ne le borne. */
export const bornesDuJour = (jour: JourDEncaissement): readonly [string, string] => {
  switch (jour.genre) {
    case 'jour':
      return [ecrireJour(jour.le), ecrireJour(jour.le)];
    case 'fenetre':
      return [ecrireJour(jour.du), ecrireJour(jour.au)];
    case 'inconnu':
      return [ecrireJour(jour.pasAvant), ''];
  }
};

/** L'année fiscale d'un encaissement, quand elle est sûre. */
export const anneeSure = ({ annees: { de, a } }: Pick<Encaissement, 'annees'>): number | null => (de === a ? de : null);

const ligneDEncaissement = (un: Encaissement, { contrats }: VueComptable): LigneAPlat => {
  const [du, au] = bornesDuJour(un.jour);
  const annee = anneeSure(un);
  return {
    Tableau: 'encaissement',
    Médecin: contrats[un.contrat]?.nom ?? null,
    'Année fiscale': annee === null ? A_DETERMINER : { entier: annee },
    'Année de contrat': entier(un.annee),
    Versement: entier(un.rang),
    Du: du,
    Au: au === '' ? INDETERMINE : au,
    État: ETATS_D_ENCAISSEMENT[un.etat],
    'Aide au moins': somme(un.somme.bas),
    'Aide au plus': somme(un.somme.haut),
    Certitude: un.certitude === null ? null : CERTITUDES[un.certitude],
    Sources: nommerSources(un.fondements).join(', '),
  };
};

const ligneDeCompte = (compte: Compte, avecCout: boolean): LigneAPlat => ({
  'Aide au moins': somme(compte.datee.bas),
  'Aide au plus': somme(compte.aide.haut),
  Coût: compte.cout === null || !avecCout ? null : somme(compte.cout.montant),
  'Net au moins': compte.net === null ? null : somme(compte.net.bas),
  'Net au plus': compte.net === null ? null : somme(compte.net.haut),
});

const lignesDeComptes = ({ annees, sansAnnee, total }: Comptes, commun: LigneAPlat): readonly LigneAPlat[] => [
  ...annees.map((annee) => ({ ...commun, 'Année fiscale': { entier: annee.annee }, ...ligneDeCompte(annee, true) })),
  {
    ...commun,
    'Année fiscale': A_DETERMINER,
    'Aide au moins': somme(sansAnnee.bas),
    'Aide au plus': somme(sansAnnee.haut),
  },
  { ...commun, 'Année fiscale': TOTAL, ...ligneDeCompte(total, true) },
];

const lignesDesContrats = ({ contrats }: VueComptable): readonly LigneAPlat[] =>
  contrats.flatMap(({ nom, annees }) =>
    annees.map(({ annee, debut, fin, aide, cout, net }) => ({
      Tableau: 'annee-de-contrat',
      Médecin: nom,
      'Année de contrat': { entier: annee },
      Du: ecrireJour(debut),
      Au: ecrireJour((fin - 1) as typeof fin),
      'Aide au moins': somme(aide.bas),
      'Aide au plus': somme(aide.haut),
      Coût: cout === null ? null : somme(cout),
      'Net au moins': net === null ? null : somme(net.bas),
      'Net au plus': net === null ? null : somme(net.haut),
    })),
  );

/** Toute la vue en un seul tableau, une ligne par fait : ce que lit un tableur ou un logiciel comptable. */
export const mettreAPlat = (vue: VueComptable): readonly (readonly CelluleAPlat[])[] => {
  const toutes = nombreDeLectures(vue);
  const lignes: readonly LigneAPlat[] = [
    ...vue.encaissements.map((un) => ligneDEncaissement(un, vue)),
    ...lignesDeComptes(vue.comptes, { Tableau: 'annee-fiscale' }),
    ...lignesDesContrats(vue),
    ...vue.scenarios.flatMap((scenario) =>
      lignesDeComptes(scenario.comptes, { Tableau: 'scenario', Scénario: direScenario(scenario, toutes) }),
    ),
    ...(vue.partage?.medecins ?? []).flatMap(({ nom, comptes }) =>
      lignesDeComptes(comptes, { Tableau: 'partage', Médecin: nom }),
    ),
  ];
  return lignes.map((ligne) => COLONNES_A_PLAT.map((colonne) => ligne[colonne] ?? null));
};
