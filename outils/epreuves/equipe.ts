/** Répartit des épreuves sur tous les cœurs, un processus chacun, et rend le compte. */

import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { type Ecart, type Epreuve, jugerSansErreur } from './epreuve.ts';
import { reduire } from './reduire.ts';

/** Une épreuve se prépare dans le processus qui la passe : un moteur coûte cher à monter. */
export type Epreuves = Readonly<Record<string, () => Promise<Epreuve>>>;

/** Des cas à juger, du rang `de` au rang `a` exclu. */
export interface Lot {
  readonly nom: string;
  readonly graine: number;
  readonly de: number;
  readonly a: number;
}

export interface Echec {
  readonly nom: string;
  readonly rang: number;
  /** Le cas réduit ; absent quand une faute semblable a déjà été réduite. */
  readonly reduit?: unknown;
  readonly ecarts: readonly Ecart[];
}

const OUVRIER = '--ouvrier';
const TAILLE_D_UN_LOT = 250;
const REDUITS_AU_PLUS = 3;

const signatureDe = (ecarts: readonly Ecart[]): string => ecarts.map(({ cle }) => cle).join(' ');

/** Juge un cas ; réduit s'il est fautif, en gardant une faute au même endroit. */
export const passer = (
  epreuve: Epreuve,
  nom: string,
  graine: number,
  rang: number,
  aReduire: boolean,
): Echec | null => {
  const entree = epreuve.tirer(graine, rang);
  const ecarts = jugerSansErreur(epreuve, entree);
  if (ecarts.length === 0) return null;
  if (!aReduire) return { nom, rang, ecarts };
  const cles = new Set(ecarts.map(({ cle }) => cle));
  const reduit = reduire(entree, (candidat) => jugerSansErreur(epreuve, candidat).some(({ cle }) => cles.has(cle)));
  return { nom, rang, reduit, ecarts: jugerSansErreur(epreuve, reduit) };
};

const juger = (epreuve: Epreuve, { nom, graine, de, a }: Lot, deja: Map<string, number>): readonly Echec[] => {
  const echecs: Echec[] = [];
  for (let rang = de; rang < a; rang += 1) {
    const echec = passer(epreuve, nom, graine, rang, false);
    if (echec === null) continue;
    const signature = `${nom} ${signatureDe(echec.ecarts)}`;
    const vus = deja.get(signature) ?? 0;
    deja.set(signature, vus + 1);
    echecs.push(vus < REDUITS_AU_PLUS ? (passer(epreuve, nom, graine, rang, true) ?? echec) : echec);
  }
  return echecs;
};

/** Dans un processus ouvrier : attend des lots, rend leurs échecs. Rend faux dans le processus de départ. */
export const travailler = (epreuves: Epreuves): boolean => {
  if (!process.argv.includes(OUVRIER)) return false;
  const pretes = new Map<string, Promise<Epreuve>>();
  const deja = new Map<string, number>();
  const recevoir = async (lot: Lot): Promise<void> => {
    const preparer = epreuves[lot.nom];
    if (preparer === undefined) throw new Error(`Épreuve inconnue : ${lot.nom}`);
    const prete = pretes.get(lot.nom) ?? preparer();
    pretes.set(lot.nom, prete);
    process.send?.(juger(await prete, lot, deja));
  };
  // Une épreuve qui ne se prépare pas arrête l'ouvrier, donc tout le passage.
  process.on('message', (lot: Lot) => void recevoir(lot));
  return true;
};

const decouper = (demandes: Readonly<Record<string, number>>, graine: number): Lot[] =>
  Object.entries(demandes).flatMap(([nom, nombre]) =>
    Array.from({ length: Math.ceil(nombre / TAILLE_D_UN_LOT) }, (_, rang) => ({
      nom,
      graine,
      de: rang * TAILLE_D_UN_LOT,
      a: Math.min(nombre, (rang + 1) * TAILLE_D_UN_LOT),
    })),
  );

/** Fait vivre un ouvrier tant qu'il reste des lots. Un ouvrier qui meurt fait échouer tout le passage. */
const embaucher = (lots: Lot[], rendre: (lot: Lot, echecs: readonly Echec[]) => void): Promise<void> =>
  new Promise((finir, echouer) => {
    const ouvrier: ChildProcess = fork(process.argv[1] ?? '', [OUVRIER]);
    let enCours: Lot | undefined;
    const suivant = (): void => {
      enCours = lots.shift();
      if (enCours === undefined) ouvrier.disconnect();
      else ouvrier.send(enCours);
    };
    ouvrier.on('message', (echecs: readonly Echec[]) => {
      if (enCours !== undefined) rendre(enCours, echecs);
      suivant();
    });
    ouvrier.on('error', echouer);
    ouvrier.on('exit', (code) => {
      if (code === 0 && enCours === undefined) finir();
      else echouer(new Error(`Un processus s’est arrêté (code ${code}) pendant ${JSON.stringify(enCours)}`));
    });
    suivant();
  });

export interface Bilan {
  readonly reussis: Readonly<Record<string, number>>;
  readonly echecs: readonly Echec[];
}

/** Passe tant de cas de chaque épreuve. */
export const repartir = async (
  demandes: Readonly<Record<string, number>>,
  graine: number,
  processus = availableParallelism(),
): Promise<Bilan> => {
  const lots = decouper(demandes, graine);
  const reussis: Record<string, number> = Object.fromEntries(Object.keys(demandes).map((nom) => [nom, 0]));
  const echecs: Echec[] = [];
  const rendre = ({ nom, de, a }: Lot, rates: readonly Echec[]): void => {
    reussis[nom] = (reussis[nom] ?? 0) + (a - de - rates.length);
    echecs.push(...rates);
  };
  await Promise.all(Array.from({ length: Math.min(processus, lots.length) }, () => embaucher(lots, rendre)));
  return { reussis, echecs: echecs.sort((a, b) => (a.nom === b.nom ? a.rang - b.rang : a.nom < b.nom ? -1 : 1)) };
};
