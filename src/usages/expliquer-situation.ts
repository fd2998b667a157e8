import { accepter, type Resultat, refuser } from '../commun/resultat.ts';
import { suivreContrat } from '../contrat/contrat.ts';
import type { Bareme } from '../droit/bareme.ts';
import { expliquer, type Noeud } from '../explication/arbre.ts';
import { expliquerSuivi } from '../explication/arbre-du-contrat.ts';
import { evaluer } from '../regles/evaluation.ts';
import type { Situation } from '../regles/situation.ts';
import type { DemandeDeSuivi } from './suivre-contrat.ts';

export type Explication = Resultat<readonly Noeud[], { readonly codes: readonly string[] }>;

const trouver = (noeud: Noeud, code: string): readonly Noeud[] =>
  noeud.code === code ? [noeud] : noeud.parties.flatMap((partie) => trouver(partie, code));

const codesDe = (noeud: Noeud): readonly string[] => [noeud.code, ...noeud.parties.flatMap(codesDe)];

const reduire = (arbre: Noeud, code: string | undefined): Explication => {
  if (code === undefined) return accepter([arbre]);
  const trouves = trouver(arbre, code);
  return trouves.length > 0 ? accepter(trouves) : refuser({ codes: [...new Set(codesDe(arbre))] });
};

/** L'arbre des raisons d'une situation, entier ou réduit à un code ; refusé avec les codes présents s'il n'y est pas. */
export const expliquerSituation = (
  situation: Situation,
  bareme: Bareme | undefined,
  code: string | undefined,
): Explication => reduire(expliquer(evaluer(situation, bareme), situation), code);

/** L'arbre des raisons d'un contrat à un jour : actes, sommes, objectifs, échéances, puis la règle de départ. */
export const expliquerContrat = (
  { situation, actes, au, connuLe }: DemandeDeSuivi,
  bareme: Bareme | undefined,
  code: string | undefined,
): Explication => reduire(expliquerSuivi(suivreContrat(situation, actes, au, connuLe, bareme)), code);
