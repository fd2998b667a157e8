import { CERTITUDES, REGIMES_EN_CLAIR, REPONSES } from '../../explication/libelles.ts';
import { direManque } from '../../explication/phrases.ts';
import { composer, ecrireDateCourte, ecrireNombre, ecrireSomme } from '../../explication/typographie.ts';
import { ETATS_EN_CLAIR } from '../../explication/vie.ts';
import {
  type AnneeFiscale,
  type Compte,
  type Comptes,
  type Encaissement,
  type Intervalle,
  type JourDEncaissement,
  type ScenarioComptable,
  UNITE_DE_POIDS,
  type VueComptable,
} from '../../usages/comptable/forme.ts';
import { CLES_EN_CLAIR, direScenario, FISCALITES_EN_CLAIR, nombreDeLectures } from '../../usages/comptable/phrases.ts';
import { A_DETERMINER, anneeSure, ETATS_D_ENCAISSEMENT } from '../../usages/comptable/tables.ts';
import type { Version } from '../../usages/reponse.ts';
import { aligner } from './tableau.ts';

type Ligne = readonly string[];

const INDETERMINE = 'indéterminé';

const somme = ({ bas, haut }: Intervalle): string => {
  if (bas === haut) return ecrireSomme(bas);
  if (haut === null) return bas === 0 ? INDETERMINE : `${ecrireSomme(bas)} au moins`;
  return `de ${ecrireSomme(bas)} à ${ecrireSomme(haut)}`;
};

const net = ({ net: reste }: Compte): string => (reste === null ? '' : somme(reste));

const cout = ({ cout: duPoste }: Compte): string => {
  if (duPoste === null) return '';
  if (duPoste.montant !== null) return ecrireSomme(duPoste.montant);
  return duPoste.connu === 0 ? INDETERMINE : `${ecrireSomme(duPoste.connu)} au moins`;
};

const quand = (jour: JourDEncaissement): string => {
  switch (jour.genre) {
    case 'jour':
      return `le ${ecrireDateCourte(jour.le)}`;
    case 'fenetre':
      return `du ${ecrireDateCourte(jour.du)} au ${ecrireDateCourte(jour.au)}`;
    case 'inconnu':
      return `jour non publié, pas avant le ${ecrireDateCourte(jour.pasAvant)}`;
  }
};

const nommer = ({ annee, rang }: Encaissement): string => {
  if (annee === null) return 'aide';
  return `année ${annee}${rang === null ? '' : `, ${rang}`}`;
};

const titre = (texte: string): readonly string[] => ['', texte];

/** Sans les colonnes qu'aucune ligne ne remplit : un tableau sans coût n'a ni coût ni net. */
const sansVides = (lignes: readonly Ligne[]): readonly Ligne[] => {
  const utiles = (lignes[0] ?? []).map(
    (_, rang) => rang === 0 || lignes.slice(1).some((ligne) => (ligne[rang] ?? '') !== ''),
  );
  return lignes.map((ligne) => ligne.filter((_, rang) => utiles[rang]));
};

/** Une première colonne de noms, s'il y en a à distinguer. */
const sousLesNoms = (
  noms: readonly string[],
  lignes: readonly Ligne[],
  aDroite: readonly number[],
): readonly string[] =>
  noms.every((nom) => nom === '')
    ? aligner(lignes, aDroite)
    : aligner(
        lignes.map((ligne, rang) => [noms[rang] ?? '', ...ligne]),
        aDroite.map((colonne) => colonne + 1),
      );

const encaissements = ({ encaissements: tous, contrats }: VueComptable): readonly string[] => {
  if (tous.length === 0) return [...titre('Encaissements'), 'Aucun : l’aide n’est pas due.'];
  return [
    ...titre('Encaissements'),
    ...sousLesNoms(
      tous.map(({ contrat }) => (contrats.length > 1 ? (contrats[contrat]?.nom ?? '') : '')),
      tous.map((un) => [
        nommer(un),
        quand(un.jour),
        `${un.modulee ? '≤ ' : ''}${somme(un.somme)}`,
        String(anneeSure(un) ?? A_DETERMINER),
        ETATS_D_ENCAISSEMENT[un.etat],
        un.certitude === null ? '' : CERTITUDES[un.certitude],
      ]),
      [2],
    ),
  ];
};

/** Ce que l'année peut recevoir de plus, quand un versement n'a pas d'année sûre. */
const enPlus = ({ datee, aide }: AnneeFiscale): string =>
  datee.haut === aide.haut ? '' : `jusqu'à ${aide.haut === null ? INDETERMINE : ecrireSomme(aide.haut)}`;

const lignesDesComptes = ({ annees, sansAnnee, total }: Comptes): readonly Ligne[] => [
  ['année', 'aide datée', 'aide possible', 'coût', 'net'],
  ...annees.map((annee) => [String(annee.annee), somme(annee.datee), enPlus(annee), cout(annee), net(annee)]),
  ...(sansAnnee.haut === 0 ? [] : [[A_DETERMINER, somme(sansAnnee), '', '', '']]),
  ['total', somme(total.aide), '', cout(total), net(total)],
];

const A_DROITE = [1, 2, 3, 4];

const anneesFiscales = ({ comptes, fiscalite }: VueComptable): readonly string[] => [
  ...titre('Années fiscales, par date d’encaissement, objectifs atteints'),
  `  ${FISCALITES_EN_CLAIR[fiscalite]}`,
  ...aligner(sansVides(lignesDesComptes(comptes)), A_DROITE),
];

const anneesDeContrat = ({ contrats }: VueComptable): readonly string[] => {
  const lignes = contrats.flatMap(({ annees }) =>
    annees.map(({ annee, debut, aide, cout: duPoste, net: reste }) => [
      `année ${annee}`,
      `dès le ${ecrireDateCourte(debut)}`,
      somme(aide),
      duPoste === null ? '' : ecrireSomme(duPoste),
      reste === null ? '' : somme(reste),
    ]),
  );
  if (lignes.length === 0) return [];
  const noms = contrats.flatMap(({ nom, annees }) => annees.map(() => (contrats.length > 1 ? (nom ?? '') : '')));
  return [
    ...titre('Années de contrat'),
    ...sousLesNoms(['', ...noms], sansVides([['', '', 'aide', 'coût', 'net'], ...lignes]), [2, 3, 4]),
  ];
};

const ligneDeScenario = (scenario: ScenarioComptable, toutes: number): Ligne => [
  direScenario(scenario, toutes),
  somme(scenario.comptes.total.aide),
  cout(scenario.comptes.total),
  net(scenario.comptes.total),
  scenario.netSansHausse === null ? '' : somme(scenario.netSansHausse),
];

const scenarios = (vue: VueComptable): readonly string[] => {
  if (vue.scenarios.length === 0) return [];
  return [
    ...titre('Scénarios, sur la durée du contrat'),
    ...aligner(
      sansVides([
        ['', 'aide', 'coût', 'net', 'net sans hausse'],
        ...vue.scenarios.map((scenario) => ligneDeScenario(scenario, nombreDeLectures(vue))),
      ]),
      A_DROITE,
    ),
  ];
};

const partage = ({ partage: lu }: VueComptable): readonly string[] => {
  if (lu === null) return [];
  const total = lu.medecins.reduce((cumul, { poids }) => cumul + poids, 0);
  return lu.medecins.flatMap(({ nom, poids, comptes }) => [
    ...titre(
      `Part de ${nom}, ${CLES_EN_CLAIR[lu.cle]} (${
        lu.cle === 'heures'
          ? `${ecrireNombre(poids / UNITE_DE_POIDS)} h sur ${ecrireNombre(total / UNITE_DE_POIDS)}`
          : `${ecrireNombre(poids / 100)} %`
      })`,
    ),
    ...aligner(sansVides(lignesDesComptes(comptes)), A_DROITE),
  ]);
};

const tete = ({ contrats }: VueComptable): readonly string[] =>
  contrats.map(({ nom, regime, eligibilite, signature, etat }) =>
    [
      `  ${nom === null ? '' : `${nom} : `}${regime === null ? 'régime indéterminé' : REGIMES_EN_CLAIR[regime]}`,
      signature === undefined ? 'signature non dite' : `signé le ${ecrireDateCourte(signature)}`,
      etat === null ? `éligibilité : ${REPONSES[eligibilite.reponse]}` : `contrat ${ETATS_EN_CLAIR[etat]}`,
    ].join(', '),
  );

/** La vue de l'expert-comptable pour un terminal. */
export const ecrireTableauComptable = (vue: VueComptable, { programme, droit }: Version): string => {
  const manques = [...new Set(vue.manques.filter(({ manque }) => manque === 'fait').map(direManque))];
  return [
    `Pour l'expert-comptable, au ${ecrireDateCourte(vue.au)}`,
    ...tete(vue),
    ...encaissements(vue),
    ...anneesFiscales(vue),
    ...anneesDeContrat(vue),
    ...scenarios(vue),
    ...partage(vue),
    ...titre('Ce qui est supposé'),
    ...vue.suppositions.map(({ phrase }) => `- ${phrase}`),
    ...(vue.alertes.length === 0 ? [] : [...titre('À vérifier'), ...vue.alertes.map(({ phrase }) => `! ${phrase}`)]),
    ...(manques.length === 0 ? [] : [...titre('Ce qui manque'), ...manques.map((manque) => `- ${manque}`)]),
    ...titre('Ce que les textes lus ne disent pas'),
    ...vue.reserves.map(({ titre: nom, enonce }) => `- ${nom} : ${enonce}`),
    '',
    `Tandem ${programme}, droit tenu au ${droit}. Ce n'est ni un conseil fiscal ni un service de l'Assurance Maladie : faites relire par l'expert-comptable.`,
  ]
    .map(composer)
    .join('\n');
};
