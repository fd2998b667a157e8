import type { Indicateur } from '../../../droit/codes.ts';
import type { Regime } from '../../../droit/regime.ts';
import type { Situation } from '../../../regles/situation.ts';
import type { Champ, Etage, Reponses } from './champs.ts';

export const GROUPES = ['vous', 'cabinet', 'patientele', 'assistant'] as const;
export type Groupe = (typeof GROUPES)[number];

export interface Question {
  readonly id: string;
  readonly groupe: Groupe;
  readonly titre: string;
  /** Une ligne sous le titre ; elle peut dépendre du régime, jamais d'une date écrite ici. */
  readonly aide?: string | ((regime: Regime | undefined) => string);
  /** Posée même quand le cœur ne la demande pas : elle sert à nommer la caisse, ou précise sans rien bloquer. */
  readonly toujours?: true | ((situation: Situation) => boolean);
  /** Posée aussi quand le cœur mesure cet indicateur, même si rien ne lui manque. */
  readonly mesure?: Indicateur;
  /** Ce qu'une personne peut choisir autrement : sert à dire ce qui changerait un « non ». */
  readonly levier?: true;
  readonly champs: readonly [Champ, ...Champ[]];
}

/** La suite qu'une réponse attend : « secteur 2 » est dit, l'Optam ne l'est pas. */
export const suiteAttendue = (
  { champs }: Question,
  reponses: Reponses,
): { readonly etage: Etage; readonly libelle: string } | undefined => {
  const [champ] = champs;
  if (champ.genre !== 'choix' || champ.etage === undefined) return undefined;
  const { etage, choix, id } = champ;
  if (reponses.get(id) !== etage.nonSu) return undefined;
  return { etage, libelle: choix.find(({ code }) => code === etage.nonSu)?.libelle ?? etage.libelle };
};
