/** Une suite d'octets de l'entrée : des lignes entières, ou une seule ligne qu'on ne peut pas lire. */
export interface Bloc {
  readonly debut: number;
  readonly fin: number;
  readonly premiereLigne: number;
  /** Le numéro de la ligne qui vient après. */
  readonly suivante: number;
  /** Pourquoi cette ligne, seule dans son bloc, ne peut pas être lue. */
  readonly illisible: string | undefined;
}

/** L'entrée, lue par morceaux : elle n'est jamais gardée entière. */
export interface Lecteur {
  readonly taille: number;
  /** Remplit le tampon depuis cette position ; rend le nombre d'octets lus. */
  readonly lire: (tampon: Uint8Array, position: number) => number;
}

export interface Reglages {
  /** L'octet qui sépare deux cellules ; `undefined` pour du NDJSON, où un guillemet n'enferme pas de fin de ligne. */
  readonly separateur: number | undefined;
  readonly tailleDeBloc: number;
  readonly ligneMaximale: number;
}

const FIN_DE_LIGNE = 0x0a;
const RETOUR = 0x0d;
const GUILLEMET = 0x22;
const TAMPON = 1 << 20;
/** Pourquoi une ligne est mise à part quand l'entrée finit dans un guillemet. */
export const JAMAIS_REFERME = 'Un guillemet y est ouvert et jamais refermé.';
const enMo = (octets: number): number => Math.round(octets / 1_000_000);
const direTropLongue = (limite: number): string => `La ligne dépasse ${enMo(limite)} Mo.`;
const direOuverteTropLoin = (limite: number): string =>
  `Un guillemet y est ouvert, et rien ne le referme avant ${enMo(limite)} Mo.`;

/** Où l'on en est dans une ligne. */
interface Ligne {
  debut: number;
  numero: number;
  /** Dans une cellule entre guillemets, qui peut contenir des fins de ligne. */
  enferme: boolean;
  /** Un guillemet vient de fermer : un autre juste après ne fait que le doubler. */
  vientDeFermer: boolean;
  debutDeCellule: boolean;
  /** Le début de la ligne de texte suivante, quand un guillemet l'enferme. */
  suivante: number;
}

const ouvrirLigne = (debut: number, numero: number): Ligne => ({
  debut,
  numero,
  enferme: false,
  vientDeFermer: false,
  debutDeCellule: true,
  suivante: -1,
});

/** Avance d'un octet ; dit si la ligne vient de finir. */
const avancer = (ligne: Ligne, octet: number, place: number, separateur: number | undefined): boolean => {
  const venaitDeFermer = ligne.vientDeFermer;
  ligne.vientDeFermer = false;
  if (octet === FIN_DE_LIGNE) {
    if (!ligne.enferme) return true;
    if (ligne.suivante === -1) ligne.suivante = place + 1;
  } else if (octet === GUILLEMET && separateur !== undefined) {
    if (ligne.enferme) {
      ligne.enferme = false;
      ligne.vientDeFermer = true;
    } else if (ligne.debutDeCellule || venaitDeFermer) {
      ligne.enferme = true;
    }
    ligne.debutDeCellule = false;
  } else if (octet !== RETOUR) {
    ligne.debutDeCellule = !ligne.enferme && octet === separateur;
  }
  return false;
};

/** La première fin de ligne depuis cette position, lue par morceaux. */
const chercherFin = (lecteur: Lecteur, depuis: number, tampon: Uint8Array): number => {
  for (let position = depuis; position < lecteur.taille; ) {
    const lus = lecteur.lire(tampon, position);
    if (lus === 0) break;
    const rang = tampon.subarray(0, lus).indexOf(FIN_DE_LIGNE);
    if (rang !== -1) return position + rang + 1;
    position += lus;
  }
  return lecteur.taille;
};

/** Avance jusqu'à la fin d'un bloc, d'une ligne illisible ou de l'entrée. */
const parcourir = (lecteur: Lecteur, depart: number, premiere: number, reglages: Reglages, tampon: Uint8Array) => {
  const { separateur, tailleDeBloc, ligneMaximale } = reglages;
  let ligne = ouvrirLigne(depart, premiere);
  // Les lignes de texte avalées par un guillemet comptent : les numéros restent ceux d'un éditeur de texte.
  let numero = premiere;
  for (let position = depart; position < lecteur.taille; ) {
    const lus = lecteur.lire(tampon, position);
    if (lus === 0) break;
    for (let rang = 0; rang < lus; rang += 1) {
      const octet = tampon[rang] as number;
      const place = position + rang;
      const finie = avancer(ligne, octet, place, separateur);
      if (octet === FIN_DE_LIGNE) numero += 1;
      if (finie) {
        ligne = ouvrirLigne(place + 1, numero);
        if (ligne.debut - depart >= tailleDeBloc) return { ligne, trop: false };
      } else if (place - ligne.debut >= ligneMaximale) {
        return { ligne, trop: true };
      }
    }
    position += lus;
  }
  return { ligne, trop: false };
};

/**
 * Coupe l'entrée en blocs de lignes entières, sans la garder. Une ligne trop longue, ou dont un guillemet ne se referme
 * pas, est mise à part et la lecture reprend à la ligne de texte qui suit : rien d'autre n'est perdu.
 */
export function* couper(lecteur: Lecteur, depart: number, premiereLigne: number, reglages: Reglages): Generator<Bloc> {
  const tampon = new Uint8Array(TAMPON);
  let debut = depart;
  let numero = premiereLigne;
  while (debut < lecteur.taille) {
    const { ligne, trop } = parcourir(lecteur, debut, numero, reglages, tampon);
    const faute = trop || ligne.enferme;
    const finDesLignes = faute || ligne.debut - debut >= reglages.tailleDeBloc ? ligne.debut : lecteur.taille;
    if (finDesLignes > debut) {
      yield { debut, fin: finDesLignes, premiereLigne: numero, suivante: ligne.numero, illisible: undefined };
    }
    debut = finDesLignes;
    numero = ligne.numero;
    if (!faute) continue;
    const enfermee = ligne.enferme && ligne.suivante !== -1;
    const fin = enfermee ? ligne.suivante : chercherFin(lecteur, ligne.debut, tampon);
    const dire = ligne.enferme ? direOuverteTropLoin : direTropLongue;
    const illisible = trop ? dire(reglages.ligneMaximale) : JAMAIS_REFERME;
    yield { debut, fin, premiereLigne: numero, suivante: numero + 1, illisible };
    debut = fin;
    numero += 1;
  }
}
