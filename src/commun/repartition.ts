/**
 * Partage un total entier selon des poids entiers, au plus fort reste : chacun reçoit sa part entière, puis les unités
 * qui restent vont une à une aux plus grandes fractions. La somme des parts est toujours le total.
 *
 * À fractions égales, la plus petite priorité passe devant. Elle tient au médecin, jamais à sa place dans la liste :
 * ranger les médecins autrement range les parts de même. `undefined` quand aucun poids ne départage.
 */
export const repartir = <Entier extends number>(
  total: Entier,
  poids: readonly number[],
  priorites: readonly number[],
): readonly Entier[] | undefined => {
  const somme = poids.reduce((cumul, un) => cumul + BigInt(un), 0n);
  if (somme === 0n) return undefined;
  const parts = poids.map((un, place) => {
    const produit = BigInt(total) * BigInt(un);
    return { place, entier: produit / somme, fraction: produit % somme };
  });
  const reste = Number(BigInt(total) - parts.reduce((cumul, { entier }) => cumul + entier, 0n));
  const gagnants = new Set(
    [...parts]
      .sort((a, b) => {
        if (a.fraction !== b.fraction) return a.fraction > b.fraction ? -1 : 1;
        return (priorites[a.place] ?? 0) - (priorites[b.place] ?? 0);
      })
      .slice(0, reste)
      .map(({ place }) => place),
  );
  return parts.map(({ place, entier }) => (Number(entier) + (gagnants.has(place) ? 1 : 0)) as Entier);
};

/** La priorité de chacun : son rang d'arrivée, décalé d'un cran à chaque tour, pour que le centime tourne. */
export const prioritesAuTour = (ids: readonly number[], tour: number): readonly number[] => {
  const ordre = [...ids].sort((a, b) => a - b);
  const nombre = ids.length;
  return ids.map((id) => (((ordre.indexOf(id) - tour) % nombre) + nombre) % nombre);
};
