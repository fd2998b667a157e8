import type { Bareme } from '../droit/bareme.ts';
import { DROIT_TENU_AU } from '../droit/version.ts';
import { evaluer } from '../regles/evaluation.ts';
import type { Situation } from '../regles/situation.ts';
import { ecrireReponse, type ReponseDEvaluation } from './reponse.ts';

/** Évalue une situation et rend la réponse publiée, avec ses phrases et ses sources. */
export const evaluerSituation = (
  situation: Situation,
  bareme: Bareme | undefined,
  programme: string,
): ReponseDEvaluation =>
  ecrireReponse(evaluer(situation, bareme), situation, bareme, { programme, droit: DROIT_TENU_AU });
