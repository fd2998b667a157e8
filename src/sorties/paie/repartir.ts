import { arrondir, type Centimes } from '../../commun/centimes.ts';

/** Efface le bruit des nombres à virgule (559,645 € vaut 55 964,5 centimes, pas 55 964,499…), sans rien arrondir. */
export const enCentimesExacts = (euros: number): number => Math.round(euros * 1e6) / 1e4;

/**
 * Des parts en centimes, arrondies de sorte que leur somme fasse le total arrondi : au plus grand reste. Chaque part est
 * à moins d'un centime de sa valeur exacte. À restes égaux, la première passe devant.
 */
export const repartir = (exactes: readonly number[]): readonly Centimes[] => {
  const total = arrondir(Math.round(exactes.reduce((somme, part) => somme + part, 0) * 1e4) / 1e4);
  const basses = exactes.map(Math.floor);
  let reste = total - basses.reduce((somme, part) => somme + part, 0);
  const parReste = exactes
    .map((exacte, rang) => ({ rang, reste: exacte - Math.floor(exacte) }))
    .sort((a, b) => b.reste - a.reste || a.rang - b.rang);
  const arrondies = [...basses];
  for (const { rang } of parReste) {
    if (reste <= 0) break;
    arrondies[rang] = (arrondies[rang] ?? 0) + 1;
    reste -= 1;
  }
  return arrondies.map((part) => part as Centimes);
};
