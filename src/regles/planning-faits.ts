import { JOURNEE, NUIT } from '../droit/paie/temps-de-travail.ts';

export const JOURS_DE_LA_SEMAINE = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
export type JourDeLaSemaine = (typeof JOURS_DE_LA_SEMAINE)[number];

/** Une période de travail, en minutes depuis minuit : `de` avant `a`, dans la même journée. */
export interface Plage {
  readonly de: number;
  readonly a: number;
}

/** Un jour travaillé : une plage au moins, rangées, sans chevauchement. */
export interface Journee {
  readonly jour: JourDeLaSemaine;
  readonly plages: readonly Plage[];
}

/** Une semaine type. `undefined` veut dire « pas su ». */
export interface Planning {
  /** Minutes par semaine écrites au contrat. */
  readonly dureeDuContrat: number | undefined;
  /** Le salarié a-t-il demandé par écrit, avec ses raisons, de travailler moins que le minimum ? */
  readonly demandeEcrite: boolean | undefined;
  /** Dans l'ordre de la semaine, un jour au plus une fois. */
  readonly journees: readonly Journee[];
}

const dureeDe = ({ de, a }: Plage): number => a - de;

/** Minutes travaillées dans la semaine. */
export const dureeDuPlanning = ({ journees }: Planning): number =>
  journees.reduce((total, { plages }) => total + plages.reduce((somme, plage) => somme + dureeDe(plage), 0), 0);

/** Du premier début à la dernière fin, en minutes. */
export const amplitudeDe = ({ plages }: Journee): number => (plages.at(-1)?.a ?? 0) - (plages[0]?.de ?? 0);

/** Ce qui sépare deux plages d'une même journée, en minutes. */
export const coupuresDe = (plages: readonly Plage[]): readonly number[] =>
  plages.slice(1).map(({ de }, rang) => de - (plages[rang]?.a ?? de));

export const dureesDe = (plages: readonly Plage[]): readonly number[] => plages.map(dureeDe);

/** Les mêmes plages, celles que seule une pause courte sépare étant réunies : l'autre lecture d'une demi-journée. */
export const reunirLesPauses = (plages: readonly Plage[]): readonly Plage[] => {
  const reunies: Plage[] = [];
  for (const plage of plages) {
    const derniere = reunies.at(-1);
    const coupee = derniere === undefined || plage.de - derniere.a > JOURNEE.repas.valeur;
    reunies.push(coupee ? plage : { de: (reunies.pop() ?? plage).de, a: plage.a });
  }
  return reunies;
};

/** Minutes travaillées la nuit dans une journée. */
export const nuitDe = ({ plages }: Journee): number =>
  plages.reduce(
    (total, { de, a }) => total + Math.max(0, a - Math.max(de, NUIT.de)) + Math.max(0, Math.min(a, NUIT.a) - de),
    0,
  );

const MINUTES_PAR_JOUR = 24 * 60;

/** Le repos entre la fin d'un jour et la reprise le lendemain, en minutes ; le dimanche précède le lundi suivant. */
export const reposAvant = (journees: readonly Journee[], { jour, plages }: Journee): number | undefined => {
  const rang = JOURS_DE_LA_SEMAINE.indexOf(jour);
  const veille = JOURS_DE_LA_SEMAINE.at(rang - 1);
  const fin = journees.find((une) => une.jour === veille)?.plages.at(-1)?.a;
  return fin === undefined ? undefined : MINUTES_PAR_JOUR - fin + (plages[0]?.de ?? 0);
};
