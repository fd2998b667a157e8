import { CODES_CONDITIONS } from '../../droit/codes.ts';
import { DEPARTEMENTS } from '../../droit/departements.ts';
import { regimeAu } from '../../droit/regimes/index.ts';
import { direLaPatientele, FAIT_LU, NOMS_DES_CONDITIONS } from '../../explication/conditions.ts';
import { CERTITUDES, lireFait, REPONSES } from '../../explication/libelles.ts';
import { direCondition, direLesManques } from '../../explication/phrases.ts';
import { composer, enMinuscule } from '../../explication/typographie.ts';
import type { Condition } from '../../regles/constat.ts';
import type { Evaluation } from '../../regles/evaluation.ts';
import type { Situation } from '../../regles/situation.ts';
import type { ConditionDeRapport } from './forme.ts';
import type { Notes } from './notes.ts';
import { sansSante, tientALaSante } from './sante.ts';

const DISPENSE = 'une dispense s’applique ; ce rapport n’en dit pas le motif';
const ATTENTE = 'la réponse tient à un point que ce rapport n’écrit pas';

const enUneLigne = (texte: string): string => enMinuscule(texte).replace(/\.$/, '');

const lireLeFait = ({ code, decisif }: Condition, situation: Situation): string | undefined => {
  if (decisif !== undefined) return undefined;
  if (code === 'patientele-minimale') {
    return direLaPatientele(situation, situation.signature === undefined ? undefined : regimeAu(situation.signature));
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
      nom: NOMS_DES_CONDITIONS[condition.code],
      reponse: condition.valeur,
      mot: REPONSES[condition.valeur],
      lu: composer(lireLaCondition(condition, situation)),
      certitude: condition.certitude,
      certitudeEnClair: condition.certitude === null ? 'en attente' : CERTITUDES[condition.certitude],
      notes: notes.citer([condition.fondement]),
    }));
