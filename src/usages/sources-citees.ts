import { type Fondement, sourcesDe } from '../droit/fondement.ts';
import { type CleTexte, TEXTES } from '../droit/textes.ts';
import { composer } from '../explication/typographie.ts';

/** Une source prête à montrer ; `lien` est nul quand seule une copie a été lue. */
export interface SourceCitee {
  readonly cle: CleTexte;
  readonly titre: string;
  readonly lien: string | null;
}

/** Les sources de ces fondements, chacune une fois, avec son titre et son adresse. */
export const citer = (fondements: readonly Fondement[]): readonly SourceCitee[] =>
  [...new Set(fondements.flatMap(sourcesDe))].map((cle) => ({
    cle,
    titre: composer(TEXTES[cle].titre),
    lien: TEXTES[cle].lien,
  }));
