import { accepter, type Resultat, refuser } from '../commun/resultat.ts';
import type { Bareme } from '../droit/bareme.ts';
import { expliquer, type Noeud } from '../explication/arbre.ts';
import { evaluer } from '../regles/evaluation.ts';
import type { Situation } from '../regles/situation.ts';

const trouver = (noeud: Noeud, code: string): readonly Noeud[] =>
  noeud.code === code ? [noeud] : noeud.parties.flatMap((partie) => trouver(partie, code));

const codesDe = (noeud: Noeud): readonly string[] => [noeud.code, ...noeud.parties.flatMap(codesDe)];

/** L'arbre des raisons, entier ou réduit à un code ; refusé avec les codes présents si celui-ci n'y est pas. */
export const expliquerSituation = (
  situation: Situation,
  bareme: Bareme | undefined,
  code: string | undefined,
): Resultat<readonly Noeud[], { readonly codes: readonly string[] }> => {
  const arbre = expliquer(evaluer(situation, bareme), situation);
  if (code === undefined) return accepter([arbre]);
  const trouves = trouver(arbre, code);
  return trouves.length > 0 ? accepter(trouves) : refuser({ codes: [...new Set(codesDe(arbre))] });
};
