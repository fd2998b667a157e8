import type { Certitude } from '../../commun/connu.ts';
import type { CleTexte } from '../textes.ts';

/** Un point que les sources établissent. Sans aucune source, il est contesté et sa réserve dit pourquoi. */
export interface Etabli {
  readonly enonce: string;
  readonly sources: readonly CleTexte[];
  readonly certitude: Certitude;
  readonly reserve?: string;
}
