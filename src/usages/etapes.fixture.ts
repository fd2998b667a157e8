import { jourDe } from '../commun/jour.ts';
import { evaluer } from '../regles/evaluation.ts';
import { unAssistant, uneSituation } from '../regles/situation.fixture.ts';
import type { Situation } from '../regles/situation.ts';
import { type Etape, etapesDe } from './etapes.ts';

export const etapesDeSituation = (situation: Situation): readonly Etape[] => etapesDe(situation, evaluer(situation));

/** L'étape de ce code, ou `undefined` si la situation n'en a pas. */
export const lEtape = (situation: Situation, code: string): Etape | undefined =>
  etapesDeSituation(situation).find((une) => une.code === code);

/** Le jour d'une étape en clair, sans espaces insécables, ou « absente ». */
export const leJourDe = (situation: Situation, code: string): string =>
  lEtape(situation, code)?.quandEnClair.replaceAll('\u00a0', ' ') ?? 'absente';

/** Les jours, en clair, des codes que nomme `attendus`. */
export const lesJoursDe = (
  situation: Situation,
  attendus: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(attendus).map((code) => [code, leJourDe(situation, code)]));

/** Une situation signée et embauchée ces jours-là. */
export const signee = (
  signature: string,
  embauche: string | undefined,
  sauf: Partial<Situation['assistant']> = {},
): Situation =>
  uneSituation({
    signature: jourDe(signature),
    assistant: unAssistant({ embauche: embauche === undefined ? undefined : jourDe(embauche), ...sauf }),
  });

export const SANS_DELAI = 'Aucun délai n’est écrit dans les sources lues.';
