/** Un hasard qui se rejoue : la même graine et le même rang tirent toujours le même cas. */

export interface Hasard {
  readonly entier: (borne: number) => number;
  /** De `bas` à `haut`, bornes comprises. */
  readonly entre: (bas: number, haut: number) => number;
  readonly parmi: <Valeur>(valeurs: readonly Valeur[]) => Valeur;
  readonly chance: (part: number) => boolean;
  /** La valeur tirée, ou `undefined` une fois sur `1 / part` : un fait que l'on ne sait pas. */
  readonly su: <Valeur>(part: number, valeur: Valeur) => Valeur | undefined;
}

const suiteDe = (depart: number): (() => number) => {
  let etat = depart >>> 0;
  return () => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Mêle la graine, le nom et le rang : deux épreuves de même graine ne tirent pas la même suite. */
const meler = (graine: number, nom: string, rang: number): number => {
  let resume = 2_166_136_261;
  for (const caractere of `${graine} ${nom} ${rang}`) {
    resume = Math.imul(resume ^ (caractere.codePointAt(0) ?? 0), 16_777_619);
  }
  return resume;
};

export const hasardDe = (graine: number, nom: string, rang: number): Hasard => {
  const suivant = suiteDe(meler(graine, nom, rang));
  const entier = (borne: number): number => Math.floor(suivant() * borne);
  return {
    entier,
    entre: (bas, haut) => bas + entier(haut - bas + 1),
    parmi: (valeurs) => {
      const valeur = valeurs[entier(valeurs.length)];
      if (valeur === undefined) throw new Error('Aucune valeur à tirer');
      return valeur;
    },
    chance: (part) => suivant() < part,
    su: (part, valeur) => (suivant() < part ? undefined : valeur),
  };
};

/** La graine change chaque jour : au fil du temps, les épreuves voient d'autres cas. */
export const graineParDefaut = (maintenant: Date): number =>
  Number(maintenant.toISOString().slice(0, 10).replaceAll('-', ''));
