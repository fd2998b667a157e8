import { CODES_CONDITIONS, type CodeCondition } from '../../droit/codes.ts';
import { DEPARTEMENTS } from '../../droit/departements.ts';
import { valeurAu } from '../../droit/depuis.ts';
import type { Regime } from '../../droit/regime.ts';
import { regimeAu } from '../../droit/regimes/index.ts';
import { BANDES_EN_CLAIR, CERTITUDES, lireFait, REPONSES } from '../../explication/libelles.ts';
import { direCondition, direLesManques } from '../../explication/phrases.ts';
import { composer, ecrireNombre } from '../../explication/typographie.ts';
import type { Condition } from '../../regles/constat.ts';
import type { Evaluation } from '../../regles/evaluation.ts';
import { nombreConnu, patienteleComptee } from '../../regles/patientele.ts';
import type { Cle, Situation } from '../../regles/situation.ts';
import type { ConditionDeRapport } from './forme.ts';
import type { Notes } from './notes.ts';
import { sansSante, tientALaSante } from './sante.ts';

/** Le nom court de chaque condition. */
const NOMS: Readonly<Record<CodeCondition, string>> = {
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

const DISPENSE = 'une dispense s’applique ; ce rapport n’en dit pas le motif';
const ATTENTE = 'la réponse tient à un point que ce rapport n’écrit pas';

const enUneLigne = (texte: string): string =>
  (/^\p{Lu}\p{Lu}/u.test(texte) ? texte : texte.charAt(0).toLowerCase() + texte.slice(1)).replace(/\.$/, '');

/** « 850 pour un minimum de 775 » : sur quoi la patientèle a été jugée. */
const lireLaPatientele = ({ medecin, signature }: Situation, regime: Regime | undefined): string | undefined => {
  if (medecin.bande !== undefined) return BANDES_EN_CLAIR[medecin.bande];
  if (medecin.percentile !== undefined) return `rang ${ecrireNombre(medecin.percentile)} sur 100`;
  if (regime === undefined || signature === undefined || medecin.specialite !== 'medecine-generale') return undefined;
  const { compte, seuilGeneraliste } = regime.patientele;
  const seuil = valeurAu(seuilGeneraliste, signature);
  const nombre = nombreConnu(patienteleComptee(compte, medecin.patientele));
  if (seuil === undefined || nombre === undefined) return undefined;
  return `${ecrireNombre(nombre)}${compte === 'adultes' ? ' adultes' : ''} pour un minimum de ${ecrireNombre(seuil.valeur)}`;
};

const lireLeFait = ({ code, decisif }: Condition, situation: Situation): string | undefined => {
  if (decisif !== undefined) return undefined;
  if (code === 'patientele-minimale') {
    return lireLaPatientele(situation, situation.signature === undefined ? undefined : regimeAu(situation.signature));
  }
  if (code === 'territoire') return DEPARTEMENTS[situation.medecin.departement ?? ''];
  const cle = FAIT_LU[code];
  const lu = cle === undefined ? undefined : lireFait(cle, situation);
  return lu === undefined ? undefined : enUneLigne(lu);
};

/** Ce que l'on lit d'une condition : le fait qui la remplit, ce qui la refuse, ou ce qui lui manque. Jamais la santé. */
const lireLaCondition = (condition: Condition, situation: Situation): string => {
  switch (condition.valeur) {
    case 'indetermine':
      return tientALaSante(condition) ? ATTENTE : enUneLigne(direLesManques(sansSante(condition.manques)));
    case 'oui':
      if (tientALaSante(condition)) return DISPENSE;
      return lireLeFait(condition, situation) ?? enUneLigne(direCondition(condition, situation));
    case 'non':
      return enUneLigne(
        direCondition(tientALaSante(condition) ? { ...condition, decisif: undefined } : condition, situation),
      );
  }
};

/** Toutes les conditions, dans l'ordre du droit, avec leurs notes. */
export const lireLesConditions = (
  { conditions }: Evaluation,
  situation: Situation,
  notes: Notes,
): readonly ConditionDeRapport[] =>
  [...conditions]
    .sort((a, b) => CODES_CONDITIONS.indexOf(a.code) - CODES_CONDITIONS.indexOf(b.code))
    .map((condition) => ({
      nom: NOMS[condition.code],
      reponse: condition.valeur,
      mot: REPONSES[condition.valeur],
      lu: composer(lireLaCondition(condition, situation)),
      certitude: condition.certitude,
      certitudeEnClair: condition.certitude === null ? 'en attente' : CERTITUDES[condition.certitude],
      notes: notes.citer([condition.fondement]),
    }));
