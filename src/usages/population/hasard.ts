/** Des nombres au hasard qui se rejouent : la même graine donne la même suite. */
export interface Hasard {
  /** De 0 compris à 1 exclu, 53 bits. */
  readonly reel: () => number;
  /** De `bas` à `haut`, bornes comprises. */
  readonly entre: (bas: number, haut: number) => number;
  readonly chance: (part: number) => boolean;
}

const DEUX_PUISSANCE_53 = 2 ** 53;
const tourner = (mot: number, rang: number): number => (mot << rang) | (mot >>> (32 - rang));

/** SplitMix32 : étale une graine de 32 bits sur les quatre mots de départ, comme le demandent les auteurs de xoshiro. */
const etaler = (graine: number): readonly [number, number, number, number] => {
  let etat = graine >>> 0;
  const mot = (): number => {
    etat = (etat + 0x9e3779b9) | 0;
    let t = etat ^ (etat >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return t ^ (t >>> 15);
  };
  return [mot(), mot(), mot(), mot()];
};

/**
 * xoshiro128** de D. Blackman et S. Vigna (« Scrambled Linear Pseudorandom Number Generators », ACM TOMS 47-4, 2021),
 * de période 2^128 − 1 : dix millions de médecins ne la font jamais revenir. Rien ici n'est secret ni imprévisible.
 */
export const creerHasard = (graine: number): Hasard => {
  let [a, b, c, d] = etaler(graine);
  const mot = (): number => {
    const rendu = Math.imul(tourner(Math.imul(b, 5), 7), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = tourner(d, 11);
    return rendu;
  };
  const reel = (): number => ((mot() >>> 5) * 67_108_864 + (mot() >>> 6)) / DEUX_PUISSANCE_53;
  return {
    reel,
    entre: (bas, haut) => bas + Math.floor(reel() * (haut - bas + 1)),
    chance: (part) => reel() < part,
  };
};
