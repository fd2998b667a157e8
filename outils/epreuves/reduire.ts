/** Réduit un cas fautif : retire faits et actes, un à un, tant que la faute demeure. */

type Chemin = readonly (string | number)[];

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** Tout ce qui se retire, les plus gros morceaux d'abord : un objet avant ses clés, un acte avant ce qu'il porte. */
const cheminsDe = (valeur: unknown, prefixe: Chemin = []): readonly Chemin[] => {
  const enfants: readonly (readonly [string | number, unknown])[] = Array.isArray(valeur)
    ? valeur.map((element, rang) => [rang, element] as const).reverse()
    : estObjet(valeur)
      ? Object.entries(valeur)
      : [];
  return [
    ...enfants.map(([cle]) => [...prefixe, cle]),
    ...enfants.flatMap(([cle, enfant]) => cheminsDe(enfant, [...prefixe, cle])),
  ];
};

const sans = (valeur: unknown, [cle, ...reste]: Chemin): unknown => {
  if (Array.isArray(valeur)) {
    return reste.length === 0
      ? valeur.filter((_, rang) => rang !== cle)
      : valeur.map((element, rang) => (rang === cle ? sans(element, reste) : element));
  }
  if (!estObjet(valeur) || typeof cle !== 'string') return valeur;
  const { [cle]: enfant, ...autres } = valeur;
  return reste.length === 0 ? autres : { ...valeur, [cle]: sans(enfant, reste) };
};

/** Le plus petit cas trouvé où `demeure` est encore vrai. Glouton : au plus un passage par morceau retiré. */
export const reduire = (entree: unknown, demeure: (candidat: unknown) => boolean): unknown => {
  let courant = entree;
  for (;;) {
    const retrait = cheminsDe(courant)
      .map((chemin) => sans(courant, chemin))
      .find(demeure);
    if (retrait === undefined) return courant;
    courant = retrait;
  }
};
