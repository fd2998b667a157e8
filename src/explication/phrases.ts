import type { Reponse } from '../commun/connu.ts';

import type { CodeCondition, CodeRegle } from '../droit/codes.ts';
import { point } from '../droit/lectures.ts';
import { regimeAu } from '../droit/regimes/index.ts';
import type { Alerte } from '../regles/coherence.ts';
import type { Condition, Manque } from '../regles/constat.ts';
import type { Echeance } from '../regles/formation.ts';
import type { Cle, Situation } from '../regles/situation.ts';
import { lireFait, nommerFait } from './libelles.ts';
import { composer, ecrireNombre, ecrirePart, enumerer } from './typographie.ts';

/** Ce que dit chaque règle, en une phrase. Un code sans phrase ne compile pas. */
export const REGLES_EN_PHRASE: Readonly<Record<CodeRegle, string>> = {
  'option-ouverte': "L'option demandée est ouverte à la signature dans ce régime.",
  secteur: 'Le médecin exerce en secteur 1, ou en secteur 2 avec Optam.',
  statut: "Le médecin est installé ; un remplaçant ne signe pas de contrat d'aide.",
  specialite: 'La spécialité du médecin est admise.',
  'activite-chirurgicale':
    "Un chirurgien n'est admis que si ses actes techniques (CCAM) restent une petite part de ses honoraires.",
  territoire: 'Certaines spécialités ne sont admises que dans les départements où elles manquent le plus.',
  'patientele-minimale': 'La patientèle du médecin atteint le trentième centile (P30) de sa spécialité.',
  'exercice-regroupe': 'Le cabinet compte au moins deux médecins, sauf dérogation.',
  'exercice-coordonne': "Le médecin exerce de façon coordonnée, ou s'engage à le faire.",
  zone: 'Le cabinet est dans une zone où les médecins manquent.',
  'second-assistant':
    'Un second assistant est ouvert au généraliste hors MEP, déjà au temps plein, en troisième année au moins, objectifs atteints.',
  secretariat: "L'assistant ne prend pas la place d'une secrétaire : si elle change de poste, le sien est repourvu.",
  'collectif-ouvert': 'Le contrat collectif est ouvert au jour de la signature.',
  'collectif-forme': 'La société qui signe est une SCP, une SCM ou une SISA.',
  'collectif-adherents': 'Les adhérents sont des généralistes hors MEP, en secteur 1 ou en secteur 2 avec Optam.',
  'collectif-seuil': 'La patientèle moyenne des adhérents atteint le P30.',
  'collectif-etp': "Le nombre d'ETP demandés ne dépasse pas celui des adhérents, bonus compris.",
  'contrat-individuel': "Aucun adhérent n'a encore un contrat individuel.",
  regime: 'Le jour de signature choisit le régime du contrat.',
  bande: 'La bande est le rang de la patientèle du médecin dans la distribution nationale, à la signature.',
  montant: "L'aide de chaque année se lit dans le tableau publié, au premier jour de l'année du contrat.",
  'majoration-p90-p95': "Du rang 90 au rang 95, l'aide est plus haute à partir de la troisième année.",
  'majoration-p95': "À partir du rang 95, l'aide de la première année est gardée chaque année.",
  revalorisation: 'Un contrat déjà signé prend le nouveau montant à son anniversaire.',
  modulation: "À partir de la troisième année, la somme versée dépend de l'atteinte des objectifs.",
  versement: 'Les sommes sont versées selon le calendrier du régime.',
  indicateurs:
    'Le généraliste et le pédiatre sont mesurés sur deux indicateurs, les autres spécialités sur la file active.',
  hausse: "La hausse demandée dépend de l'option et de la patientèle de départ.",
  'maintien-65-ans': 'Un médecin de 65 ans ou plus maintient sa patientèle, une petite baisse étant admise.',
  'objectif-nouvel-installe': 'Un nouvel installé rejoint la médiane (P50) de sa spécialité.',
  'tres-grande-patientele': 'Une très grande patientèle est seulement maintenue.',
  'delai-des-objectifs': 'Les objectifs sont à atteindre avant une échéance comptée depuis la signature.',
  'nouvel-objectif': 'Après la médiane, un nouvel objectif est fixé au nouvel installé.',
  'debut-formation': "La formation de l'assistant commence dans un délai compté depuis l'embauche.",
  certification: "L'assistant obtient le CQP, ou l'attestation de formation d'adaptation s'il est diplômé.",
  duree: 'Le contrat dure cinq ans.',
  renouvellement: 'Le contrat se renouvelle à son terme.',
  resiliation: 'Le médecin résilie par lettre recommandée, avec un préavis.',
  absence: "L'absence de l'assistant sans remplacement est signalée à la caisse.",
  suspension: "Une longue absence sans remplacement suspend l'aide et les objectifs, par avenant.",
  remplacement: "Un nouvel assistant poursuit le contrat d'aide.",
  'changement-de-situation': 'Un déménagement trop lointain ou un changement de spécialité met fin au contrat.',
  'changement-d-option': "L'option peut changer en cours de contrat.",
  'nouveau-contrat-possible': 'Un délai court avant de pouvoir signer un nouveau contrat.',
  recouvrement: 'Une somme versée à tort peut être réclamée.',
  missions: "Le médecin choisit les missions de l'assistant, qui n'est pas un professionnel de santé.",
};

/** Ce qu'une condition répond à une personne. Les valeurs lues viennent de sa situation. */
type Phrase = Readonly<Record<Exclude<Reponse, 'indetermine'>, string>> & {
  /** La même réponse quand un fait précis l'a décidée. */
  readonly ouiPar?: string;
  readonly nonPar?: string;
  /** La même réponse quand ce fait-là l'a décidée, et qu'il se dit mieux autrement. */
  readonly nonSelon?: Readonly<Partial<Record<Cle, string>>>;
};

const PHRASES_DE_CONDITION: Readonly<Record<CodeCondition, Phrase>> = {
  'option-ouverte': {
    oui: "L'option {demande.option} est ouverte.",
    non: "L'option {demande.option} n'est pas ouverte à cette date.",
  },
  secteur: {
    oui: 'Votre secteur convient : {medecin.secteur}.',
    non: "Votre secteur n'ouvre pas droit à l'aide : {medecin.secteur}.",
  },
  statut: { oui: 'Votre statut convient : {medecin.statut}.', non: 'Un remplaçant ne peut pas signer.' },
  specialite: {
    oui: 'Votre spécialité est admise : {medecin.specialite}.',
    non: 'Votre spécialité est exclue : {medecin.specialite}.',
  },
  'activite-chirurgicale': {
    oui: 'Vos actes techniques ne font pas obstacle ({medecin.partCcam} de vos honoraires).',
    non: 'Vos actes techniques (CCAM) pèsent trop dans vos honoraires : {medecin.partCcam}, pour un plafond de {plafond-ccam}.',
  },
  territoire: {
    oui: 'Votre spécialité est admise là où vous exercez.',
    non: "Votre spécialité n'est pas admise dans votre département.",
  },
  'patientele-minimale': {
    oui: 'Votre patientèle atteint le P30 de votre spécialité.',
    ouiPar: "Vous êtes dispensé d'atteindre le P30 ({decisif}).",
    non: 'Votre patientèle est sous le minimum (P30 de votre spécialité).',
  },
  'exercice-regroupe': {
    oui: 'Votre cabinet compte au moins deux médecins.',
    ouiPar: "Vous êtes dispensé d'exercer dans un cabinet de groupe ({decisif}).",
    non: 'Vous exercez seul, hors des cas de dérogation connus.',
  },
  'exercice-coordonne': {
    oui: 'Exercice coordonné : {medecin.exercice.coordonne}.',
    non: "Vous n'exercez pas de façon coordonnée et ne vous y engagez pas.",
  },
  zone: {
    oui: 'Votre zone convient : {medecin.zone}.',
    non: 'Votre zone ne convient pas à cette demande : {medecin.zone}.',
  },
  'second-assistant': {
    oui: 'Les conditions propres au second assistant sont remplies.',
    non: 'Une condition propre au second assistant manque.',
    nonPar: 'Une condition propre au second assistant manque ({decisif}).',
    nonSelon: {
      'contratEnCours.annee':
        'Un second assistant ne se demande pas avant la {annee-du-second}e année du contrat du premier.',
    },
  },
  secretariat: {
    oui: 'Le secrétariat est repourvu comme il se doit.',
    non: "Le secrétariat n'est pas repourvu comme il se doit.",
    nonPar: "Le secrétariat n'est pas repourvu comme il se doit ({decisif}).",
  },
  'collectif-ouvert': {
    oui: 'Le contrat collectif est ouvert à cette date.',
    non: "Le contrat collectif n'est pas encore ouvert à cette date.",
  },
  'collectif-forme': {
    oui: 'La forme de la société convient : {groupe.forme}.',
    non: 'Cette forme de société ne peut pas signer : {groupe.forme}.',
  },
  'collectif-adherents': {
    oui: 'Tous les adhérents peuvent adhérer.',
    non: 'Un adhérent au moins ne peut pas adhérer : il faut des généralistes hors MEP, secteur 1 ou Optam.',
  },
  'collectif-seuil': {
    oui: 'La patientèle moyenne des adhérents atteint le seuil.',
    non: "La patientèle moyenne des adhérents n'atteint pas le seuil.",
  },
  'collectif-etp': {
    oui: "Le nombre d'ETP demandés ({groupe.etp}) respecte le plafond.",
    non: "Le nombre d'ETP demandés ({groupe.etp}) dépasse le plafond.",
  },
  'contrat-individuel': {
    oui: "Aucun adhérent n'a de contrat individuel en cours.",
    non: "Un adhérent a encore un contrat individuel : il doit d'abord le résilier.",
  },
};

const CHAMP = /\{([^}]+)\}/g;

/** Une borne que pose le texte du jour de signature ; `undefined` là où il n'en pose pas. */
const lireBorne = (nom: string, { signature }: Situation): string | undefined => {
  const regime = signature === undefined ? undefined : regimeAu(signature);
  if (nom === 'plafond-ccam' && regime?.specialites.forme === 'exclusions') {
    return ecrirePart(regime.specialites.plafondCcam * 10);
  }
  if (nom === 'annee-du-second' && regime?.secondAssistant.forme === 'ouvert') {
    return ecrireNombre(regime.secondAssistant.anneeMinimale.annee);
  }
  return undefined;
};

const remplir = (phrase: string, condition: Condition, situation: Situation): string =>
  composer(
    phrase.replace(CHAMP, (_, nom: string) => {
      const { decisif } = condition;
      if (nom === 'decisif' && decisif !== undefined) {
        return `${nommerFait(decisif)} : ${lireFait(decisif, situation) ?? 'non su'}`;
      }
      const borne = lireBorne(nom, situation);
      if (borne !== undefined) return borne;
      const cle = condition.faits.find((fait) => fait === nom);
      return (cle === undefined ? undefined : lireFait(cle, situation)) ?? 'non su';
    }),
  );

/** Un manque, dit à la personne : ce qu'elle peut donner, ou ce que nul texte lu ne dit. */
export const direManque = (manque: Manque): string =>
  composer(manque.manque === 'fait' ? nommerFait(manque.cle) : `« ${point(manque.point).titre} »`);

/** « Indéterminé » : faute de quels faits, faute de quels textes. */
export const direLesManques = (manques: readonly Manque[]): string => {
  const faits = manques.filter((manque) => manque.manque === 'fait').map(direManque);
  const textes = manques.filter((manque) => manque.manque === 'texte').map(direManque);
  return composer(
    [
      ...(faits.length > 0 ? [`Il manque : ${enumerer(faits)}.`] : []),
      ...(textes.length > 0 ? [`Les textes lus ne tranchent pas : ${enumerer(textes)}.`] : []),
    ].join(' '),
  );
};

const choisirPhrase = ({ code, decisif }: Condition, valeur: 'oui' | 'non'): string => {
  const phrase = PHRASES_DE_CONDITION[code];
  const selon = valeur === 'non' && decisif !== undefined ? phrase.nonSelon?.[decisif] : undefined;
  if (selon !== undefined) return selon;
  const precise = valeur === 'oui' ? phrase.ouiPar : phrase.nonPar;
  return decisif !== undefined && precise !== undefined ? precise : phrase[valeur];
};

/** La phrase d'une condition. */
export const direCondition = (condition: Condition, situation: Situation): string =>
  condition.valeur === 'indetermine'
    ? `${composer('Indéterminé.')} ${direLesManques(condition.manques)}`
    : remplir(choisirPhrase(condition, condition.valeur), condition, situation);

const ATTENDUS: Readonly<Record<Echeance['quoi'], string>> = {
  cqp: 'CQP obtenu',
  fae: "Attestation de formation d'adaptation (FAE) obtenue",
  'cqp-ou-fae': "CQP, ou attestation de formation d'adaptation (FAE), obtenu",
  'formation-engagee': 'Formation commencée',
  'nouvel-objectif': 'Nouvel objectif à atteindre',
  'nouveau-contrat': 'Un nouveau contrat redevient possible',
};

export const direEcheance = ({ quoi }: Echeance): string => composer(ATTENDUS[quoi]);

const ALERTES: Readonly<Record<Alerte['code'], string>> = {
  'patientele-incoherente':
    'La bande donnée et vos effectifs ne disent pas la même chose. La bande a été retenue ; vérifiez les deux avec votre caisse.',
};

export const direBaremeFictif = (nom: string): string =>
  composer(`Le barème ${nom} est fictif : cette réponse ne vaut que comme exemple.`);

export const direAlerte = ({ code }: Alerte): string => composer(ALERTES[code]);
