import { ajouterJours, ajouterMois, type Jour } from '../commun/jour.ts';
import { ABSENCE, PREAVIS_DU_CONTRAT, PREPARATION_DU_RENOUVELLEMENT } from '../droit/delais.ts';
import { type Fondement, fonder } from '../droit/fondement.ts';
import { type Manque, manqueDeTexte } from '../regles/constat.ts';
import { type Acte, type ActeDe, estActe } from './actes.ts';
import type { EcheanceSuivie } from './echeances-suivies.ts';
import type { Deroule } from './journal.ts';
import type { CibleSuivie } from './objectifs-suivis.ts';
import { type Solde, sommeVersee } from './solde.ts';

export const CODES_ALERTES = [
  'absence-jour-45',
  'absence-a-signaler',
  'absence-jour-75',
  'absence-a-suspendre',
  'depart-a-signaler',
  'formation-en-retard',
  'formation-prochaine',
  'objectif-en-danger',
  'preavis-court',
  'verse-avant-terme',
  'verse-en-trop',
  'renouvellement-a-preparer',
] as const;
export type CodeAlerte = (typeof CODES_ALERTES)[number];

export interface AlerteDeContrat {
  readonly code: CodeAlerte;
  readonly le: Jour;
  readonly fondement: Fondement;
}

const MOIS_AVANT_LA_FORMATION = 6;

const DEPART = fonder('F-98');
const INDU = fonder('F-131', 'F-131b');
const CALENDRIER = fonder('F-71');
const RENOUVELLEMENT = fonder('F-90');

/** Les absences que personne ne remplace ce jour-là : ni l'acte lui-même, ni un nouvel assistant arrivé depuis ; un départ les clôt. */
const absencesOuvertes = (journal: readonly Acte[], au: Jour): readonly ActeDe<'absence'>[] =>
  journal
    .filter(estActe('absence'))
    .filter(
      ({ effet, fin, remplacee }) =>
        remplacee !== true &&
        (fin === undefined || au <= fin) &&
        !journal.some(({ acte, effet: le }) => (acte === 'remplacement' || acte === 'depart') && le >= effet),
    );

/** Jusqu'au retour prévu ; sans lui, jusqu'au lendemain du jour du suivi, où l'assistant manque encore. */
const retourDe = ({ fin }: ActeDe<'absence'>, au: Jour): Jour => fin ?? ajouterJours(au, 1);

const alertesDAbsence = (absence: ActeDe<'absence'>, au: Jour): readonly AlerteDeContrat[] => {
  const { effet } = absence;
  const jusqua = retourDe(absence, au);
  const aSignaler = jusqua > ajouterMois(effet, ABSENCE.moisASignaler);
  const aSuspendre = jusqua > ajouterMois(effet, ABSENCE.moisASuspendre);
  const [premier, second] = ABSENCE.joursDAlerte;
  const alertes: AlerteDeContrat[] = [];
  if (!aSignaler && au >= ajouterJours(effet, premier)) {
    alertes.push({ code: 'absence-jour-45', le: ajouterJours(effet, premier), fondement: ABSENCE.signaler });
  }
  if (aSignaler) alertes.push({ code: 'absence-a-signaler', le: effet, fondement: ABSENCE.signaler });
  if (aSignaler && !aSuspendre && au >= ajouterJours(effet, second)) {
    alertes.push({ code: 'absence-jour-75', le: ajouterJours(effet, second), fondement: ABSENCE.signaler });
  }
  if (aSuspendre) alertes.push({ code: 'absence-a-suspendre', le: effet, fondement: ABSENCE.suspendre });
  return alertes;
};

/** Entre deux et trois mois, aucun texte ne dit quoi faire (F-102). */
export const manquesDAbsence = (journal: readonly Acte[], au: Jour): readonly Manque[] =>
  absencesOuvertes(journal, au).some((absence) => {
    const jusqua = retourDe(absence, au);
    return (
      jusqua > ajouterMois(absence.effet, ABSENCE.moisASignaler) &&
      jusqua <= ajouterMois(absence.effet, ABSENCE.moisASuspendre)
    );
  })
    ? [manqueDeTexte('absence-de-deux-a-trois-mois')]
    : [];

/**
 * Deux absences du même jour s'alertent par date puis par nature : l'ordre où on les a enregistrées n'y fait rien. Un
 * contrat déjà suspendu n'est plus à suspendre.
 */
const alertesDesAbsences = (journal: readonly Acte[], { etat }: Deroule, au: Jour): readonly AlerteDeContrat[] =>
  absencesOuvertes(journal, au)
    .flatMap((absence) => alertesDAbsence(absence, au))
    .filter(({ code }) => code !== 'absence-a-suspendre' || etat !== 'suspendu')
    .sort((a, b) => a.le - b.le || (a.code < b.code ? -1 : 1));

const departSansRemplacant = (journal: readonly Acte[], { etat }: Deroule): readonly AlerteDeContrat[] => {
  if (etat !== 'en-cours' && etat !== 'renouvele') return [];
  const dernier = journal.findLast(({ acte }) => acte === 'depart' || acte === 'remplacement' || acte === 'embauche');
  return dernier?.acte === 'depart' ? [{ code: 'depart-a-signaler', le: dernier.effet, fondement: DEPART }] : [];
};

const alertesDeFormation = (echeances: readonly EcheanceSuivie[], au: Jour): readonly AlerteDeContrat[] =>
  echeances.flatMap(({ code, le, etat, fondement }): readonly AlerteDeContrat[] => {
    if (le === null || (code !== 'certification' && code !== 'debut-formation') || etat === 'faite') return [];
    if (etat === 'en-retard') return [{ code: 'formation-en-retard', le, fondement }];
    return au >= ajouterMois(le, -MOIS_AVANT_LA_FORMATION) ? [{ code: 'formation-prochaine', le, fondement }] : [];
  });

const alertesDObjectif = (objectifs: readonly CibleSuivie[]): readonly AlerteDeContrat[] =>
  objectifs.flatMap(({ projection, cible, tolerance, definitif, auPlusTard, fondement }) => {
    if (definitif || projection === null || cible === null) return [];
    const attendu = cible * (1 - (tolerance ?? 0) / 10_000);
    return projection.valeur < attendu
      ? [{ code: 'objectif-en-danger' as const, le: auPlusTard, fondement: fondement ?? CALENDRIER }]
      : [];
  });

/** Un versement fait avant le premier jour de son année est un fait : accepté, et signalé. */
const alertesDeVersement = (
  journal: readonly Acte[],
  { annees }: Solde,
  debuts: readonly Jour[],
): readonly AlerteDeContrat[] =>
  journal
    .filter(estActe('versement'))
    .filter(({ annee, effet }) => effet < (annees[annee - 1]?.debut ?? debuts[annee - 1] ?? effet))
    .map(({ effet }) => ({ code: 'verse-avant-terme', le: effet, fondement: CALENDRIER }));

/** Ce qui dépasse, année par année : le trop-perçu d'une année ne se compense pas en silence avec la suivante. */
const tropVerse = (journal: readonly Acte[], { annees }: Solde): number => {
  const net = (annee: number | undefined) =>
    sommeVersee(
      journal.filter((acte) => (acte.acte === 'versement' || acte.acte === 'recouvrement') && acte.annee === annee),
    );
  const exces = annees.reduce((somme, { annee, due, haut }) => {
    const plafond = due ?? haut;
    return plafond === null ? somme : somme + Math.max(0, net(annee) - plafond);
  }, 0);
  // Un recouvrement qui ne dit pas son année rembourse d'abord ce qui dépasse.
  return exces + net(undefined);
};

const alerteDeTropVerse = (
  journal: readonly Acte[],
  { renouvellement }: Deroule,
  solde: Solde,
  au: Jour,
): readonly AlerteDeContrat[] => {
  const plafond = solde.du ?? solde.duMax;
  const dEnsemble = plafond !== null && solde.verse > plafond;
  // Après un renouvellement, on ne sait pas de quel contrat un versement dit l'année : seul l'ensemble se juge.
  const parAnnee = renouvellement === undefined && tropVerse(journal, solde) > 0;
  return dEnsemble || parAnnee ? [{ code: 'verse-en-trop', le: au, fondement: INDU }] : [];
};

/** Le préavis n'est dit que là où un texte le fixe : ni l'avenant 7, ni l'aide collective. */
const alerteDePreavis = (journal: readonly Acte[], preavisFonde: boolean): readonly AlerteDeContrat[] =>
  (preavisFonde ? journal : [])
    .filter(estActe('resiliation'))
    .filter(
      ({ recue, effet, par }) =>
        par === 'medecin' && recue !== undefined && effet < ajouterMois(recue, PREAVIS_DU_CONTRAT.mois),
    )
    .map(({ effet }) => ({ code: 'preavis-court', le: effet, fondement: PREAVIS_DU_CONTRAT.fondement }));

const alerteDeTerme = ({ etat, terme }: Deroule, au: Jour): readonly AlerteDeContrat[] =>
  terme !== undefined &&
  (etat === 'en-cours' || etat === 'suspendu') &&
  au >= ajouterMois(terme, -PREPARATION_DU_RENOUVELLEMENT.mois)
    ? [{ code: 'renouvellement-a-preparer', le: terme, fondement: RENOUVELLEMENT }]
    : [];

interface Vue {
  readonly journal: readonly Acte[];
  readonly deroule: Deroule;
  readonly echeances: readonly EcheanceSuivie[];
  readonly objectifs: readonly CibleSuivie[];
  readonly solde: Solde;
  readonly debuts: readonly Jour[];
  readonly preavisFonde: boolean;
  readonly au: Jour;
}

/** Ce qui demande un geste, au jour du suivi. Un contrat fini n'alerte plus que sur l'argent. */
export const alerter = ({
  journal,
  deroule,
  echeances,
  objectifs,
  solde,
  debuts,
  preavisFonde,
  au,
}: Vue): readonly AlerteDeContrat[] => {
  const vivant = deroule.etat === 'en-cours' || deroule.etat === 'suspendu' || deroule.etat === 'renouvele';
  const deLaVie = vivant
    ? [
        ...alertesDesAbsences(journal, deroule, au),
        ...departSansRemplacant(journal, deroule),
        ...alertesDeFormation(echeances, au),
        ...alertesDObjectif(objectifs),
        ...alerteDeTerme(deroule, au),
      ]
    : [];
  return [
    ...deLaVie,
    ...alerteDePreavis(journal, preavisFonde),
    ...alertesDeVersement(journal, solde, debuts),
    ...alerteDeTropVerse(journal, deroule, solde, au),
  ];
};
