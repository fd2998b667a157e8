import type { Certitude } from '../../../commun/connu.ts';
import type { CleEtabli, Fondement } from '../../../droit/fondement.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Sujet } from '../pourquoi/sujet.ts';

/** Un chiffre qui s'ouvre sur le point établi qui le donne ; `fin` lui reste collée. */
export interface ChiffreCite {
  readonly texte: string;
  readonly fin: string;
  readonly etabli: CleEtabli;
  readonly certitude: Certitude;
  readonly surtitre: string;
}

export type Morceau = string | ChiffreCite;

export const enTexte = (morceau: Morceau): string =>
  typeof morceau === 'string' ? morceau : `${morceau.texte}${morceau.fin}`;

/** Cite un chiffre par le premier point de son fondement. */
export const citerLeChiffre = (
  texte: string,
  fin: string,
  surtitre: string,
  [fondement]: readonly Fondement[],
  certitude: Certitude | null = fondement?.certitude ?? null,
): Morceau => {
  const etabli = fondement?.cles[0];
  return etabli === undefined || certitude === null
    ? `${texte}${fin}`
    : { texte, fin, etabli, certitude, surtitre: composer(surtitre) };
};

export const sujetDuChiffre = ({ texte, etabli, surtitre }: ChiffreCite): Sujet => ({
  genre: 'etabli',
  etabli,
  titre: composer(`Pourquoi ${texte} ?`),
  surtitre,
});
