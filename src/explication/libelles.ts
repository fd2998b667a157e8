import type { Certitude, Reponse } from '../commun/connu.ts';
import { ecrireJour, type Jour } from '../commun/jour.ts';
import type {
  Bande,
  CodeRegime,
  FormeDeGroupe,
  Indicateur,
  MoyenDeSecretariat,
  NatureDObjectif,
  Option,
  Secteur,
  Statut,
  Titre,
  Zone,
} from '../droit/codes.ts';
import { CONVENTION_DE_2024 } from '../droit/regimes/convention-2024.ts';
import { specialite } from '../droit/specialites.ts';
import type { Cle, Situation } from '../regles/situation.ts';
import { ecrireDate, ecrireNombre, ecrirePart } from './typographie.ts';

export const REPONSES: Readonly<Record<Reponse, string>> = { oui: 'oui', non: 'non', indetermine: 'indéterminé' };

export const CERTITUDES: Readonly<Record<Certitude, string>> = {
  confirmee: 'confirmée',
  'source-unique': 'source unique',
  contestee: 'contestée',
};

export const REGIMES_EN_CLAIR: Readonly<Record<CodeRegime, string>> = {
  'avenant-7': "l'avenant 7 (2019)",
  'reglement-arbitral': 'le règlement arbitral (2023)',
  'convention-2024': 'la convention de 2024',
};

export const OPTIONS_EN_CLAIR: Readonly<Record<Option, string>> = {
  'tiers-temps': 'tiers temps',
  'mi-temps': 'mi-temps',
  'temps-plein': 'temps plein',
};

export const INDICATEURS_EN_CLAIR: Readonly<Record<Indicateur, string>> = {
  mt: 'patientèle médecin traitant',
  fileActive: 'file active',
};

export const NATURES_EN_CLAIR: Readonly<Record<NatureDObjectif, string>> = {
  augmenter: 'augmenter',
  maintenir: 'maintenir',
  'atteindre-p50': 'atteindre la médiane de la spécialité',
};

export const SECTEURS_EN_CLAIR: Readonly<Record<Secteur, string>> = {
  'secteur-1': 'secteur 1',
  'secteur-2': 'secteur 2 sans Optam',
  'secteur-2-optam': 'secteur 2 avec Optam',
  'secteur-2-optam-co': 'secteur 2 avec Optam-CO (Optam-ACO depuis 2024)',
  'non-conventionne': 'non conventionné',
};

export const BANDES_EN_CLAIR: Readonly<Record<Bande, string>> = {
  'sous-p30': 'sous le P30',
  'p30-p50': 'du P30 au P50',
  'p50-p70': 'du P50 au P70',
  'p70-p90': 'du P70 au P90',
  'p90-p95': 'du P90 au P95',
  'p95-et-plus': 'P95 et plus',
};

const estDepuis2024 = (signature: Jour | undefined): boolean =>
  signature !== undefined && signature >= CONVENTION_DE_2024.du;

/** Le secteur, sous le nom que lui donne le texte du jour de signature. */
const direSecteur = (secteur: Secteur, signature: Jour | undefined): string =>
  secteur === 'secteur-2-optam-co' && estDepuis2024(signature)
    ? 'secteur 2 avec Optam-ACO'
    : SECTEURS_EN_CLAIR[secteur];

/** La bande, sous le nom que lui donne le texte du jour de signature. */
const direBande = (bande: Bande, signature: Jour | undefined): string =>
  bande === 'p90-p95' && estDepuis2024(signature) ? 'du P90 au P94' : BANDES_EN_CLAIR[bande];

const STATUTS_EN_CLAIR: Readonly<Record<Statut, string>> = {
  installe: 'installé',
  'nouvel-installe': 'nouvel installé',
  remplacant: 'remplaçant',
};

const ZONES_EN_CLAIR: Readonly<Record<Zone, string>> = { zip: 'ZIP', zac: 'ZAC', 'hors-zone': 'hors zone' };

export const TITRES_EN_CLAIR: Readonly<Record<Titre, string>> = {
  dei: "diplôme d'État d'infirmier",
  deas: "diplôme d'État d'aide-soignant",
  deap: "diplôme d'État d'auxiliaire de puériculture",
  cqp: 'CQP assistant médical',
  aucun: 'aucun de ces titres',
};

export const FORMES_EN_CLAIR: Readonly<Record<FormeDeGroupe, string>> = {
  scp: 'SCP',
  scm: 'SCM',
  sisa: 'SISA',
  sel: 'SEL',
  autre: 'autre forme',
};

const MOYENS_EN_CLAIR: Readonly<Record<MoyenDeSecretariat, string>> = {
  embauche: "embauche d'une autre secrétaire",
  telesecretariat: 'télésecrétariat',
  autre: 'autre organisation',
  aucun: 'aucun remplacement',
};

const EXERCICES_EN_CLAIR = { oui: 'oui', engagement: 'engagement à le faire', non: 'non' } as const;

const ouiNon = (valeur: boolean): string => (valeur ? 'oui' : 'non');
const part = (valeur: number): string => ecrirePart(Math.round(valeur * 10_000));

/** Un fait : comment il se nomme, et comment il se lit dans une situation. */
interface Fait {
  readonly nom: string;
  readonly lire: (situation: Situation) => string | undefined;
}

const si = <Valeur>(valeur: Valeur | undefined, ecrire: (valeur: Valeur) => string): string | undefined =>
  valeur === undefined ? undefined : ecrire(valeur);

type CleSimple = Exclude<Cle, `groupe.adherents[${number}].${string}`>;
type FaitDAdherent = Cle extends infer C ? (C extends `groupe.adherents[${number}].${infer F}` ? F : never) : never;

/** Le nom et la lecture de chaque fait. Un fait sans nom ne compile pas. */
export const FAITS: Readonly<Record<CleSimple, Fait>> = {
  signature: { nom: 'le jour de la signature', lire: (s) => si(s.signature, ecrireDate) },
  'demande.cadre': { nom: 'le cadre du contrat (individuel ou collectif)', lire: (s) => s.demande.cadre },
  'demande.assistant': { nom: 'premier ou second assistant', lire: (s) => s.demande.assistant },
  'demande.option': { nom: "l'option demandée", lire: (s) => si(s.demande.option, (o) => OPTIONS_EN_CLAIR[o]) },
  'demande.partage': { nom: "le partage de l'assistant", lire: (s) => ouiNon(s.demande.partage) },
  'medecin.specialite': {
    nom: 'votre spécialité',
    lire: (s) => si(s.medecin.specialite, (code) => specialite(code).libelle),
  },
  'medecin.mep': { nom: "l'exercice particulier (MEP)", lire: (s) => si(s.medecin.mep, ouiNon) },
  'medecin.secteur': { nom: 'votre secteur', lire: (s) => si(s.medecin.secteur, (x) => direSecteur(x, s.signature)) },
  'medecin.statut': { nom: 'votre statut', lire: (s) => si(s.medecin.statut, (x) => STATUTS_EN_CLAIR[x]) },
  'medecin.age': { nom: 'votre âge à la signature', lire: (s) => si(s.medecin.age, (a) => `${a}\u00a0ans`) },
  'medecin.departement': { nom: 'votre département', lire: (s) => s.medecin.departement },
  'medecin.zone': { nom: 'la zone de votre cabinet', lire: (s) => si(s.medecin.zone, (z) => ZONES_EN_CLAIR[z]) },
  'medecin.rqth': { nom: 'la qualité de travailleur handicapé (RQTH)', lire: (s) => si(s.medecin.rqth, ouiNon) },
  'medecin.ald': { nom: 'une affection de longue durée', lire: (s) => si(s.medecin.ald, ouiNon) },
  'medecin.exerciceMixte': {
    nom: "l'exercice mixte (ville et salariat)",
    lire: (s) => si(s.medecin.exerciceMixte, ouiNon),
  },
  'medecin.exercice.regroupe': {
    nom: "l'exercice dans un cabinet d'au moins deux médecins",
    lire: (s) => si(s.medecin.regroupe, (x) => EXERCICES_EN_CLAIR[x]),
  },
  'medecin.exercice.mspMultisite': { nom: 'la MSP multisite', lire: (s) => ouiNon(s.medecin.mspMultisite) },
  'medecin.exercice.coordonne': {
    nom: "l'exercice coordonné (MSP, ESP, CPTS…)",
    lire: (s) => si(s.medecin.coordonne, (x) => EXERCICES_EN_CLAIR[x]),
  },
  'medecin.exercice.confrereAMoinsDe20Min': {
    nom: 'un confrère partenaire à moins de 20 minutes',
    lire: (s) => si(s.medecin.confrereAMoinsDe20Min, ouiNon),
  },
  'medecin.patientele.mt': {
    nom: 'vos patients déclarés (médecin traitant)',
    lire: (s) => si(s.medecin.patientele.mt, ecrireNombre),
  },
  'medecin.patientele.mtAdultes': {
    nom: 'vos patients adultes déclarés',
    lire: (s) => si(s.medecin.patientele.mtAdultes, ecrireNombre),
  },
  'medecin.patientele.mtEnfants': {
    nom: 'vos patients enfants déclarés',
    lire: (s) => si(s.medecin.patientele.mtEnfants, ecrireNombre),
  },
  'medecin.patientele.fileActive': {
    nom: 'votre file active (patients différents vus dans l’année)',
    lire: (s) => si(s.medecin.patientele.fileActive, ecrireNombre),
  },
  'medecin.patientele.partMoins16': {
    nom: 'la part de vos patients de moins de 16 ans',
    lire: (s) => si(s.medecin.patientele.partMoins16, part),
  },
  'medecin.percentile': {
    nom: 'votre rang dans la distribution nationale',
    lire: (s) => si(s.medecin.percentile, ecrireNombre),
  },
  'medecin.bande': {
    nom: 'votre bande de patientèle',
    lire: (s) => si(s.medecin.bande, (b) => direBande(b, s.signature)),
  },
  'medecin.partCcam': {
    nom: "la part d'actes techniques (CCAM) dans vos honoraires",
    lire: (s) => si(s.medecin.partCcam, part),
  },
  'contratEnCours.option': {
    nom: "l'option de votre contrat en cours",
    lire: (s) => si(s.contratEnCours.option, (o) => OPTIONS_EN_CLAIR[o]),
  },
  'contratEnCours.signature': {
    nom: 'la signature de votre contrat en cours',
    lire: (s) => si(s.contratEnCours.signature, ecrireJour),
  },
  'contratEnCours.annee': { nom: "l'année de votre contrat en cours", lire: (s) => si(s.contratEnCours.annee, String) },
  'contratEnCours.objectifsAtteints': {
    nom: 'vos objectifs en cours sont atteints',
    lire: (s) => si(s.contratEnCours.objectifsAtteints, ouiNon),
  },
  'groupe.forme': { nom: 'la forme de la société', lire: (s) => si(s.groupe.forme, (f) => FORMES_EN_CLAIR[f]) },
  'groupe.adherents': {
    nom: 'les médecins adhérents',
    lire: (s) => si(s.groupe.adherents, (a) => ecrireNombre(a.length)),
  },
  'groupe.associes': { nom: 'le nombre d’associés', lire: (s) => si(s.groupe.associes, ecrireNombre) },
  'groupe.etp': { nom: 'le nombre d’ETP demandés', lire: (s) => si(s.groupe.etp, ecrireNombre) },
  'groupe.pamsuAvecDocteurJunior': {
    nom: 'les maîtres de stage accueillant un docteur junior',
    lire: (s) => si(s.groupe.pamsuAvecDocteurJunior, ecrireNombre),
  },
  'groupe.lieuDeFormationAgree': {
    nom: "l'agrément de la structure comme lieu de formation",
    lire: (s) => si(s.groupe.lieuDeFormationAgree, ouiNon),
  },
  'assistant.embauche': { nom: "le jour d'embauche de l'assistant", lire: (s) => si(s.assistant.embauche, ecrireDate) },
  'assistant.titre': { nom: "le titre de l'assistant", lire: (s) => si(s.assistant.titre, (t) => TITRES_EN_CLAIR[t]) },
  'assistant.ancienSecretaire': {
    nom: "l'ancien poste de l'assistant (secrétaire du cabinet ou non)",
    lire: (s) => si(s.assistant.ancienSecretaire, ouiNon),
  },
  'assistant.secretariatRemplace.moyen': {
    nom: 'la façon dont le secrétariat est remplacé',
    lire: (s) => si(s.assistant.secretariatRemplace.moyen, (m) => MOYENS_EN_CLAIR[m]),
  },
  'assistant.secretariatRemplace.le': {
    nom: 'le jour où le secrétariat est remplacé',
    lire: (s) => si(s.assistant.secretariatRemplace.le, ecrireDate),
  },
  'assistant.secretariatRemplace.tempsEquivalent': {
    nom: 'le temps de travail équivalent du nouveau secrétariat',
    lire: (s) => si(s.assistant.secretariatRemplace.tempsEquivalent, ouiNon),
  },
};

const FAITS_D_ADHERENT: Readonly<Record<FaitDAdherent, string>> = {
  specialite: 'la spécialité',
  mep: "l'exercice particulier (MEP)",
  secteur: 'le secteur',
  mt: 'les patients déclarés',
  fileActive: 'la file active',
  contratIndividuel: 'le contrat individuel en cours',
};

const CHEMIN_D_ADHERENT = /^groupe\.adherents\[(\d+)\]\.(.+)$/;
const estFaitDAdherent = (nom: string): nom is FaitDAdherent => nom in FAITS_D_ADHERENT;
const estCleSimple = (cle: string): cle is CleSimple => cle in FAITS;

/** Le nom d'un fait, pour dire lequel manque. */
export const nommerFait = (cle: Cle): string => {
  if (estCleSimple(cle)) return FAITS[cle].nom;
  const parties = CHEMIN_D_ADHERENT.exec(cle);
  const champ = parties?.[2] ?? '';
  if (parties === null || !estFaitDAdherent(champ)) throw new Error(`Fait sans nom : ${cle}`);
  return `${FAITS_D_ADHERENT[champ]} de l'adhérent n° ${Number(parties[1]) + 1}`;
};

/** La valeur d'un fait telle qu'une personne la lit ; `undefined` quand il n'est pas su. */
export const lireFait = (cle: Cle, situation: Situation): string | undefined =>
  estCleSimple(cle) ? FAITS[cle].lire(situation) : undefined;
