import type { FaitDuProfil, Profil } from '../../../usages/devenir-assistant.ts';
import type { Valeur } from '../entretien/champs.ts';
import { type ChampDuProfil, PROFIL_VIDE } from './champs-du-profil.ts';

/** Ce que la personne a dit d'elle, et ce à quoi elle a répondu « je ne sais pas ». */
export interface Saisi {
  readonly profil: Profil;
  readonly ignores: ReadonlySet<FaitDuProfil>;
}

export const RIEN_DE_SAISI: Saisi = { profil: PROFIL_VIDE, ignores: new Set() };

export type GesteDuCandidat =
  | { readonly geste: 'repondre'; readonly champ: ChampDuProfil; readonly valeur: Valeur | undefined }
  | { readonly geste: 'ignorer'; readonly champ: ChampDuProfil; readonly oui: boolean };

const poser = (champ: ChampDuProfil, profil: Profil, valeur: Valeur | undefined): Profil =>
  !('choix' in champ)
    ? champ.poser(profil, valeur)
    : champ.poser(profil, valeur === undefined ? undefined : String(valeur));

/** Répondre lève le « je ne sais pas » ; « je ne sais pas » efface la réponse. */
export const saisir = ({ profil, ignores }: Saisi, geste: GesteDuCandidat): Saisi => {
  const { cle } = geste.champ;
  const autres = [...ignores].filter((un) => un !== cle);
  if (geste.geste === 'ignorer') {
    return { profil: poser(geste.champ, profil, undefined), ignores: new Set(geste.oui ? [...autres, cle] : autres) };
  }
  return {
    profil: poser(geste.champ, profil, geste.valeur),
    ignores: geste.valeur === undefined ? ignores : new Set(autres),
  };
};
