import { couper, JAMAIS_REFERME, type Lecteur, type Reglages } from './decoupe.ts';

/** Des lignes entières d'un flux, ou une seule ligne que l'on ne peut pas lire. */
export interface BlocDeFlux {
  readonly octets: Uint8Array;
  readonly premiereLigne: number;
  readonly illisible: string | undefined;
}

/** Rend les morceaux d'un flux un à un, puis `undefined` pour toujours. */
export type LireMorceau = () => Promise<Uint8Array | undefined>;

const FIN_DE_LIGNE = 0x0a;

/** Un lecteur sur des octets déjà là. `inacheve` : d'autres viendront, la fin n'est pas celle de l'entrée. */
export const lecteurDOctets = (octets: Uint8Array, inacheve = false): Lecteur => ({
  taille: octets.length + (inacheve ? 1 : 0),
  lire: (tampon, position) => {
    const lus = octets.subarray(position, position + tampon.length);
    tampon.set(lus);
    return lus.length;
  },
});

const joindre = (morceaux: readonly Uint8Array[]): Uint8Array => {
  const tout = new Uint8Array(morceaux.reduce((taille, { length }) => taille + length, 0));
  let place = 0;
  for (const morceau of morceaux) {
    tout.set(morceau, place);
    place += morceau.length;
  }
  return tout;
};

/** Lit jusqu'à tenir au moins `taille` octets, ou tout ce qui reste. */
const remplir = async (deja: Uint8Array, taille: number, lire: LireMorceau) => {
  const morceaux = [deja];
  let tenus = deja.length;
  while (tenus < taille) {
    const morceau = await lire();
    if (morceau === undefined) return { octets: joindre(morceaux), fini: true };
    morceaux.push(morceau);
    tenus += morceau.length;
  }
  return { octets: joindre(morceaux), fini: false };
};

/** Le début d'un flux, gardé le temps de comprendre ce qu'il contient. */
export interface Amorce {
  readonly octets: Uint8Array;
  /** Le flux tient-il en entier dans ces octets ? */
  readonly fini: boolean;
}

/** Lit le début d'un flux : `taille` octets au moins, ou tout s'il est plus court. */
export const amorcer = (lire: LireMorceau, taille: number): Promise<Amorce> => remplir(new Uint8Array(), taille, lire);

interface Detache {
  readonly blocs: readonly BlocDeFlux[];
  /** Ce qui n'est pas encore une ligne entière, et son numéro. */
  readonly reste: Uint8Array;
  readonly ligne: number;
  /** La ligne trop longue déjà rendue n'est pas finie : la suite en est à jeter jusqu'à sa fin. */
  readonly aSauter: boolean;
}

/** Détache les blocs sûrs : tant que le flux n'est pas fini, ce qui touche sa fin provisoire attend la suite. */
const detacher = (octets: Uint8Array, ligne: number, reglages: Reglages, fini: boolean): Detache => {
  const blocs: BlocDeFlux[] = [];
  for (const { debut, fin, premiereLigne, illisible, suivante } of couper(lecteurDOctets(octets), 0, ligne, reglages)) {
    const auBout = fin === octets.length;
    if (!fini && illisible === JAMAIS_REFERME) {
      return { blocs, reste: octets.subarray(debut), ligne: premiereLigne, aSauter: false };
    }
    if (!fini && auBout && illisible === undefined) {
      return { blocs, reste: octets.subarray(debut), ligne: premiereLigne, aSauter: false };
    }
    blocs.push({ octets: octets.subarray(debut, fin), premiereLigne, illisible });
    if (!fini && auBout) {
      const entiere = octets[fin - 1] === FIN_DE_LIGNE;
      return { blocs, reste: new Uint8Array(), ligne: suivante, aSauter: !entiere };
    }
  }
  return { blocs, reste: new Uint8Array(), ligne, aSauter: false };
};

/** Jette la fin d'une ligne déjà mise à part ; rend ce qui vient après elle. */
const sauter = async (lire: LireMorceau): Promise<Uint8Array> => {
  for (let morceau = await lire(); morceau !== undefined; morceau = await lire()) {
    const rang = morceau.indexOf(FIN_DE_LIGNE);
    if (rang !== -1) return morceau.subarray(rang + 1);
  }
  return new Uint8Array();
};

/**
 * Coupe un flux en blocs de lignes entières, numérotées comme si l'entrée était un fichier, à partir de `depart` dans
 * l'amorce. Ne garde jamais plus que la plus longue ligne admise et un bloc.
 */
export async function* couperLeFlux(
  amorce: Amorce,
  depart: number,
  premiereLigne: number,
  reglages: Reglages,
  lire: LireMorceau,
): AsyncGenerator<BlocDeFlux> {
  let octets = amorce.octets.subarray(depart);
  let { fini } = amorce;
  let ligne = premiereLigne;
  for (;;) {
    const detache = detacher(octets, ligne, reglages, fini);
    yield* detache.blocs;
    if (fini) return;
    ligne = detache.ligne;
    const debut = detache.aSauter ? await sauter(lire) : detache.reste;
    // Le reste double avant d'être relu : une très longue ligne n'est pas reparcourue à chaque morceau.
    ({ octets, fini } = await remplir(debut, Math.max(reglages.tailleDeBloc, 2 * debut.length), lire));
  }
}
