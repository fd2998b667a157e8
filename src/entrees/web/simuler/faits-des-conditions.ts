import type { CodeCondition } from '../../../droit/codes.ts';
import { DEPARTEMENTS } from '../../../droit/departements.ts';
import { valeurAu } from '../../../droit/depuis.ts';
import type { Regime } from '../../../droit/regime.ts';
import { COLLECTIF } from '../../../droit/regimes/index.ts';
import { BANDES_EN_CLAIR, lireFait } from '../../../explication/libelles.ts';
import { direCondition, direManque } from '../../../explication/phrases.ts';
import { composer, ecrireNombre, enumerer } from '../../../explication/typographie.ts';
import type { Condition, Manque } from '../../../regles/constat.ts';
import { nombreConnu, patienteleComptee } from '../../../regles/patientele.ts';
import type { Adherent, Cle, Situation } from '../../../regles/situation.ts';
import type { Reponses } from '../entretien/champs.ts';
import { type Question, suiteAttendue } from '../entretien/question.ts';
import { nommerLesFaits } from '../entretien/verdict.ts';

/** Le nom court de chaque condition. */
export const NOMS_DES_CONDITIONS: Readonly<Record<CodeCondition, string>> = {
  'option-ouverte': 'Temps de travail',
  secteur: 'Secteur',
  statut: 'Situation',
  specialite: 'Spécialité',
  'activite-chirurgicale': 'Actes techniques',
  territoire: 'Territoire',
  'patientele-minimale': 'Patientèle minimale',
  'exercice-regroupe': 'Cabinet de groupe',
  'exercice-coordonne': 'Exercice coordonné',
  zone: 'Zone',
  'second-assistant': 'Second assistant',
  secretariat: 'Secrétariat',
  'collectif-ouvert': 'Contrat collectif',
  'collectif-forme': 'Forme de la société',
  'collectif-adherents': 'Adhérents',
  'collectif-seuil': 'Patientèle du groupe',
  'collectif-etp': 'Temps pleins',
  'contrat-individuel': 'Contrats individuels',
};

/** Le fait qui, lu tel quel, dit pourquoi la condition est remplie. */
const FAIT_LU: Readonly<Partial<Record<CodeCondition, Cle>>> = {
  'option-ouverte': 'demande.option',
  secteur: 'medecin.secteur',
  statut: 'medecin.statut',
  specialite: 'medecin.specialite',
  'exercice-regroupe': 'medecin.exercice.regroupe',
  'exercice-coordonne': 'medecin.exercice.coordonne',
  zone: 'medecin.zone',
  'collectif-forme': 'groupe.forme',
};

const enMinuscule = (texte: string): string =>
  /^\p{Lu}\p{Lu}/u.test(texte) ? texte : texte.charAt(0).toLowerCase() + texte.slice(1);

/** « 850 pour un minimum de 775 », « rang 36 », « du P50 au P70 » : sur quoi la patientèle a été jugée. */
const direLaPatientele = ({ medecin, signature }: Situation, regime: Regime | undefined): string | undefined => {
  if (medecin.bande !== undefined) return BANDES_EN_CLAIR[medecin.bande];
  if (medecin.percentile !== undefined) return `rang ${ecrireNombre(medecin.percentile)} sur 100`;
  if (regime === undefined || signature === undefined || medecin.specialite !== 'medecine-generale') return undefined;
  const { compte, seuilGeneraliste } = regime.patientele;
  const seuil = valeurAu(seuilGeneraliste, signature);
  const effectif = patienteleComptee(compte, medecin.patientele);
  const nombre = nombreConnu(effectif);
  if (seuil === undefined || effectif.auMoins === 0) return undefined;
  const compteDe = compte === 'adultes' ? ' adultes' : '';
  const ecrit = nombre === undefined ? `au moins ${ecrireNombre(effectif.auMoins)}` : ecrireNombre(nombre);
  return `${ecrit}${compteDe} pour un minimum de ${ecrireNombre(seuil.valeur)}`;
};

const enNombre = (nombre: number, nom: string): string => `${ecrireNombre(nombre)} ${nom}${nombre > 1 ? 's' : ''}`;

const direLaMoyenne = (adherents: readonly Adherent[]): string => {
  const somme = adherents.reduce((total, { mt }) => total + (mt ?? 0), 0);
  const moyenne = Math.floor((somme / adherents.length) * 10) / 10;
  return `${ecrireNombre(moyenne)} en moyenne pour un minimum de ${ecrireNombre(COLLECTIF.seuil.moyenne)}`;
};

/** Ce que dit une condition quand son fait ne se lit pas tel quel. */
const FAIT_COMPOSE: Readonly<
  Partial<Record<CodeCondition, (situation: Situation, regime: Regime | undefined) => string | undefined>>
> = {
  'patientele-minimale': direLaPatientele,
  'activite-chirurgicale': (situation) => {
    const part = lireFait('medecin.partCcam', situation);
    return part === undefined ? undefined : `${part} des honoraires`;
  },
  territoire: ({ medecin }) => DEPARTEMENTS[medecin.departement ?? ''],
  'collectif-adherents': ({ groupe }) => enNombre(groupe.adherents?.length ?? 0, 'généraliste'),
  'collectif-seuil': ({ groupe }) => direLaMoyenne(groupe.adherents ?? []),
  'collectif-etp': ({ groupe }) =>
    groupe.etp === undefined
      ? undefined
      : `${ecrireNombre(groupe.etp)} pour ${enNombre(groupe.adherents?.length ?? 0, 'adhérent')}`,
};

const direLeFait = (
  { code, decisif }: Condition,
  situation: Situation,
  regime: Regime | undefined,
): string | undefined => {
  // Un fait décisif dispense de la condition : sa phrase le dit mieux que le fait attendu.
  if (decisif !== undefined) return undefined;
  const cle = FAIT_LU[code];
  if (cle === undefined) return FAIT_COMPOSE[code]?.(situation, regime);
  const lu = lireFait(cle, situation);
  return lu === undefined ? undefined : enMinuscule(lu);
};

const FAITS_NOMMES = 3;

/** « il manque : votre secteur » ; faute de textes, le titre de ce qui n'est pas tranché. */
const direCeQuiManque = (manques: readonly Manque[]): string => {
  const faits = nommerLesFaits(manques);
  const autres = faits.length - FAITS_NOMMES;
  const suite = autres > 0 ? `, et ${autres === 1 ? 'une autre réponse' : `${autres} autres réponses`}` : '';
  const dits = faits.length === 0 ? '' : `il manque : ${faits.slice(0, FAITS_NOMMES).join(', ')}${suite}`;
  const textes = manques.filter(({ manque }) => manque === 'texte').map(direManque);
  const nonTranches = textes.length === 0 ? '' : `les textes lus ne tranchent pas : ${enumerer(textes)}`;
  return composer([dits, nonTranches].filter((une) => une !== '').join(' ; '));
};

/** « secteur 2, Optam non su » : ce que l'on lit sous une condition dont la réponse n'est donnée qu'à demi. */
export const lireADemi = (
  { manques }: Condition,
  questions: readonly Question[],
  reponses: Reponses,
): string | undefined => {
  const cles = new Set<string>(manques.flatMap((manque) => (manque.manque === 'fait' ? [manque.cle] : [])));
  const suite = questions
    .filter(({ champs }) => champs.some(({ cle }) => cles.has(cle)))
    .map((question) => suiteAttendue(question, reponses))
    .find((une) => une !== undefined);
  return suite === undefined ? undefined : enMinuscule(suite.libelle);
};

const direEnUneLigne = (condition: Condition, situation: Situation): string =>
  enMinuscule(direCondition(condition, situation)).replace(/\.$/, '');

/** Ce que l'on lit sous le nom d'une condition : le fait qui la remplit, ce qui la refuse, ou ce qui lui manque. */
export const lireLaCondition = (condition: Condition, situation: Situation, regime: Regime | undefined): string => {
  switch (condition.valeur) {
    case 'indetermine':
      return direCeQuiManque(condition.manques);
    case 'oui':
      return composer(direLeFait(condition, situation, regime) ?? direEnUneLigne(condition, situation));
    case 'non':
      return direEnUneLigne(condition, situation);
  }
};

const LETTRES = [
  'zéro',
  'une',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];
const enLettres = (nombre: number): string => LETTRES[nombre] ?? String(nombre);

/** « six sur six » ; « cinq remplies, une en attente » ; « quatre sur six, deux manquent ». */
export const compterLesConditions = (conditions: readonly Condition[]): string => {
  const combien = (valeur: Condition['valeur']) => conditions.filter((une) => une.valeur === valeur).length;
  const [oui, non, attente] = [combien('oui'), combien('non'), combien('indetermine')];
  if (non === 0 && attente > 0) {
    const remplies = oui === 0 ? 'aucune remplie' : `${enLettres(oui)} remplie${oui > 1 ? 's' : ''}`;
    return `${remplies}, ${enLettres(attente)} en attente`;
  }
  return `${oui === 0 ? 'aucune' : enLettres(oui)} sur ${enLettres(conditions.length)}`;
};
