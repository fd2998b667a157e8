import type { CodeCondition } from '../../../droit/codes.ts';
import { DEPARTEMENTS } from '../../../droit/departements.ts';
import type { Regime } from '../../../droit/regime.ts';
import { COLLECTIF } from '../../../droit/regimes/index.ts';
import { direLaPatientele, FAIT_LU } from '../../../explication/conditions.ts';
import { lireFait } from '../../../explication/libelles.ts';
import { direCondition, direManque } from '../../../explication/phrases.ts';
import { composer, ecrireNombre, enMinuscule, enumerer } from '../../../explication/typographie.ts';
import type { Condition, Manque } from '../../../regles/constat.ts';
import type { Adherent, Situation } from '../../../regles/situation.ts';
import type { Reponses } from '../entretien/champs.ts';
import { type Question, suiteAttendue } from '../entretien/question.ts';
import { nommerLesFaits } from '../entretien/verdict.ts';

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
