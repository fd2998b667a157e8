import type { Baremes } from '../../usages/ports.ts';

const lireSiPossible = (baremes: Baremes, nom: string): Uint8Array | undefined => {
  try {
    return baremes.lire(nom);
  } catch {
    // Un barème que la machine ne laisse pas lire n'empêche pas d'ouvrir Tandem : il n'est pas proposé.
    return undefined;
  }
};

/** Les barèmes posés, lus une fois au démarrage : un nom venu d'une requête n'ouvre jamais de fichier. */
export const lireTousLesBaremes = (baremes: Baremes): Baremes => {
  const lus = new Map(
    baremes.lister().flatMap((nom) => {
      const octets = lireSiPossible(baremes, nom);
      return octets === undefined ? [] : [[nom, octets] as const];
    }),
  );
  return { lire: (nom) => lus.get(nom), lister: () => [...lus.keys()] };
};
