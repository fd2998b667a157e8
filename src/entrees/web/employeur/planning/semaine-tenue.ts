import { SEMAINE_VIDE, type SemaineSaisie } from './semaine.ts';

/** La semaine écrite, tenue d'un écran à l'autre le temps de l'onglet. */
export interface SemaineTenue {
  readonly saisie: SemaineSaisie;
  readonly exemple: boolean;
  /** Change quand une semaine entière est posée : les cases se remplissent de nouveau. */
  readonly ouverture: number;
}

let tenue: SemaineTenue = { saisie: SEMAINE_VIDE, exemple: false, ouverture: 0 };
const oreilles = new Set<() => void>();

export const lireLaTenue = (): SemaineTenue => tenue;

export const ecouterLaTenue = (prevenir: () => void): (() => void) => {
  oreilles.add(prevenir);
  return () => oreilles.delete(prevenir);
};

const poser = (nouvelle: SemaineTenue): void => {
  tenue = nouvelle;
  for (const prevenir of oreilles) prevenir();
};

/** Une case, les heures du contrat ou la demande écrite changent. */
export const changerLaSemaine = (changer: (saisie: SemaineSaisie) => SemaineSaisie): void =>
  poser({ ...tenue, saisie: changer(tenue.saisie), exemple: false });

/** Une semaine entière prend la place de celle qui est là. */
export const poserLaSemaine = (saisie: SemaineSaisie, exemple = false): void =>
  poser({ saisie, exemple, ouverture: tenue.ouverture + 1 });
