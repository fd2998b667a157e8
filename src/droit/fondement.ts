import { type Certitude, plusFaible } from '../commun/connu.ts';
import { AVANT_2024 } from './fondements/avant-2024.ts';
import { CONVENTION_2024 } from './fondements/convention-2024.ts';
import type { Etabli } from './fondements/etabli.ts';
import { PRATIQUE } from './fondements/pratique.ts';
import type { CleTexte } from './textes.ts';

/** Tout ce que les sources établissent, chaque point une seule fois, avec qui le dit et ce que cela vaut. */
export const ETABLIS = { ...AVANT_2024, ...CONVENTION_2024, ...PRATIQUE } as const;
export type CleEtabli = keyof typeof ETABLIS;

export const etabli = (cle: CleEtabli): Etabli => ETABLIS[cle];

/** Ce sur quoi repose une règle ou une valeur. Sa certitude est la plus faible de celles qu'elle cite. */
export interface Fondement {
  readonly cles: readonly CleEtabli[];
  readonly certitude: Certitude;
  /** Un barème apporté par la personne, quand c'est lui qui a donné la valeur. */
  readonly bareme?: string;
}

export const fonder = (...cles: readonly [CleEtabli, ...CleEtabli[]]): Fondement => ({
  cles,
  certitude: cles.reduce<Certitude>((faible, cle) => plusFaible(faible, etabli(cle).certitude), 'confirmee'),
});

/** Une valeur apportée par un barème : une seule source, nommée. */
export const fonderSurBareme = (nom: string): Fondement => ({ cles: [], certitude: 'source-unique', bareme: nom });

/** Les sources d'un fondement, sans répétition, dans l'ordre des points cités. */
export const sourcesDe = (fondement: Fondement): readonly CleTexte[] => [
  ...new Set(fondement.cles.flatMap((cle) => etabli(cle).sources)),
];
