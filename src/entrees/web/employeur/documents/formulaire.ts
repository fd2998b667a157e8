import type { CodeBrouillon } from '../../../../usages/documents/codes.ts';
import { type Champ, ENTREES, type Entree, type Fiches, sontDesFiches } from './catalogue.ts';
import { GROUPES, type Groupe, type Partie, partieDe } from './groupes.ts';
import { sonder } from './sonder.ts';

/** Les fiches d'une liste dont un document ne montre que certains champs. */
export interface FichesMontrees extends Fiches {
  /** Le document lit-il plus d'une fiche ? Sinon, la première est la seule. */
  readonly plusieurs: boolean;
}

export type EntreeMontree = Champ | FichesMontrees;

export interface PartieMontree {
  readonly titre: string | undefined;
  readonly entrees: readonly EntreeMontree[];
}

export interface GroupeMontre extends Omit<Groupe, 'parties'> {
  readonly parties: readonly PartieMontree[];
}

const montrerLesFiches = (fiches: Fiches, places: ReadonlySet<string>): readonly FichesMontrees[] => {
  const lus = (rang: number) => fiches.champs.filter(({ chemin }) => places.has(`${fiches.chemin}.${rang}.${chemin}`));
  const champs = lus(0);
  return champs.length === 0 ? [] : [{ ...fiches, champs, plusieurs: lus(1).length > 0 }];
};

const montrer = (entree: Entree, places: ReadonlySet<string>): readonly EntreeMontree[] => {
  if (sontDesFiches(entree)) return montrerLesFiches(entree, places);
  return places.has(entree.chemin) ? [entree] : [];
};

/** Le formulaire d'un document : les seuls faits qu'il lit, groupés. */
export const formulaireDe = (code: CodeBrouillon): readonly GroupeMontre[] => {
  const { places } = sonder(code);
  const parPartie = new Map<Partie, EntreeMontree[]>();
  for (const entree of ENTREES) {
    const partie = partieDe(entree.chemin);
    parPartie.set(partie, [...(parPartie.get(partie) ?? []), ...montrer(entree, places)]);
  }
  return GROUPES.flatMap(({ parties, ...groupe }): readonly GroupeMontre[] => {
    const montrees = parties.flatMap((partie): readonly PartieMontree[] => {
      const entrees = parPartie.get(partie) ?? [];
      return entrees.length === 0 ? [] : [{ titre: partie.titre, entrees }];
    });
    return montrees.length === 0 ? [] : [{ ...groupe, parties: montrees }];
  });
};

/** Les chemins d'un groupe dont la valeur se compte : ceux des champs, et des fiches déjà là. */
export const cheminsDuGroupe = (
  { parties }: GroupeMontre,
  nombreDeFiches: (liste: string) => number,
): readonly string[] =>
  parties.flatMap(({ entrees }) =>
    entrees.flatMap((entree) => {
      if (!('champs' in entree)) return [entree.chemin];
      const fiches = entree.plusieurs ? nombreDeFiches(entree.chemin) : 1;
      return Array.from({ length: fiches }, (_, rang) => rang).flatMap((rang) =>
        entree.champs.map(({ chemin }) => `${entree.chemin}.${rang}.${chemin}`),
      );
    }),
  );
