import { ajouter, type Centimes, ZERO } from '../../commun/centimes.ts';
import type { AnneeFiscale, Compte, Comptes, Encaissement, Intervalle, MorceauDeCout } from './forme.ts';
import { additionner, RIEN, retirer } from './intervalle.ts';

/** Ce que l'on compte : des encaissements, un coût (nul s'il n'est pas dit), et si l'un se retire de l'autre. */
export interface ACompter {
  readonly encaissements: readonly Pick<Encaissement, 'annees' | 'somme'>[];
  readonly morceaux: readonly MorceauDeCout[] | null;
  readonly comparables: boolean;
}

const sommer = (morceaux: readonly MorceauDeCout[]): NonNullable<Compte['cout']> => ({
  montant: morceaux.some(({ cout }) => cout === null)
    ? null
    : morceaux.reduce<Centimes>((somme, { cout }) => ajouter(somme, cout ?? ZERO), ZERO),
  connu: morceaux.reduce<Centimes>((somme, { connu }) => ajouter(somme, connu), ZERO),
});

const conclure = (datee: Intervalle, aide: Intervalle, cout: Compte['cout'], comparables: boolean): Compte => ({
  datee,
  aide,
  cout,
  net: cout === null || cout.montant === null || !comparables ? null : retirer(aide, cout.montant),
});

const sommesDe = (encaissements: ACompter['encaissements']): readonly Intervalle[] =>
  encaissements.map(({ somme }) => somme);

const estDatee = ({ annees: { de, a } }: Pick<Encaissement, 'annees'>): boolean => de === a;

const compterLAnnee = (annee: number, { encaissements, morceaux, comparables }: ACompter): AnneeFiscale => {
  const datees = encaissements.filter((un) => estDatee(un) && un.annees.de === annee);
  const possibles = encaissements.filter(
    (un) => !estDatee(un) && un.annees.de <= annee && (un.annees.a === null || annee <= un.annees.a),
  );
  const datee = additionner(sommesDe(datees));
  // Un versement dont l'année n'est pas sûre peut n'y rien apporter.
  const aide = additionner([datee, ...possibles.map(({ somme }) => ({ bas: ZERO, haut: somme.haut }))]);
  const cout = morceaux === null ? null : sommer(morceaux.filter(({ civile }) => civile === annee));
  return { annee, ...conclure(datee, aide, cout, comparables) };
};

/**
 * Compte par année civile, sur les années données. Un versement va dans l'année où il tombe à coup sûr, ou reste à
 * part : les années et ce qui est à part font exactement le total.
 */
export const compter = (aCompter: ACompter, annees: readonly number[]): Comptes => {
  const { encaissements, morceaux, comparables } = aCompter;
  const total = additionner(sommesDe(encaissements));
  return {
    annees: annees.map((annee) => compterLAnnee(annee, aCompter)),
    sansAnnee: encaissements.every(estDatee)
      ? RIEN
      : additionner(sommesDe(encaissements.filter((un) => !estDatee(un)))),
    total: conclure(total, total, morceaux === null ? null : sommer(morceaux), comparables),
  };
};

/** Les années civiles à montrer : toutes celles d'un encaissement, d'un coût ou du contrat, sans trou. */
export const anneesAMontrer = (
  encaissements: readonly Encaissement[],
  morceaux: readonly MorceauDeCout[] | null,
  duContrat: readonly number[],
): readonly number[] => {
  const toutes = [
    ...encaissements.flatMap(({ annees: { de, a } }) => (a === null ? [de] : [de, a])),
    ...(morceaux ?? []).map(({ civile }) => civile),
    ...duContrat,
  ];
  if (toutes.length === 0) return [];
  const premiere = Math.min(...toutes);
  return Array.from({ length: Math.max(...toutes) - premiere + 1 }, (_, rang) => premiere + rang);
};
