import type { Bareme } from '../../../droit/bareme.ts';
import { type Coffre, ouvrirCoffre } from './coffre.ts';
import type { ContratOuvert } from './document.ts';

/** Le contrat que la personne tient ouvert dans cet onglet. */
export interface ContratTenu extends ContratOuvert {
  /** Le nom de son fichier, s'il en vient. */
  readonly nom: string | undefined;
  readonly exemple: boolean;
  /** Les gestes faits depuis le dernier enregistrement. */
  readonly gestes: number;
  readonly bareme: Bareme | undefined;
  /** Change quand un autre contrat est ouvert, pas quand celui-ci reçoit un acte. */
  readonly ouverture: number;
  /** Le navigateur garde un brouillon ; sinon, fermer l'onglet perd ce qui n'est pas enregistré. */
  readonly brouillonGarde: boolean;
}

/** Tient un contrat d'un écran à l'autre, et son brouillon d'un rechargement à l'autre. */
export interface Tenue {
  readonly lire: () => ContratTenu | undefined;
  readonly tenir: (contrat: Omit<ContratTenu, 'brouillonGarde'>) => void;
  readonly fermer: () => void;
  readonly ecouter: (prevenir: () => void) => () => void;
  readonly coffre: Coffre;
}

export const creerTenue = (coffre: Coffre): Tenue => {
  let tenu: ContratTenu | undefined;
  const oreilles = new Set<() => void>();
  const poser = (nouveau: ContratTenu | undefined) => {
    tenu = nouveau;
    for (const prevenir of oreilles) prevenir();
  };
  return {
    coffre,
    lire: () => tenu,
    tenir: (contrat) => {
      const { document, nom, exemple, gestes } = contrat;
      poser({ ...contrat, brouillonGarde: coffre.garder(document, { nom, exemple, gestes }) });
    },
    fermer: () => {
      coffre.vider();
      poser(undefined);
    },
    ecouter: (prevenir) => {
      oreilles.add(prevenir);
      return () => oreilles.delete(prevenir);
    },
  };
};

/** La tenue de l'onglet. */
export const TENUE: Tenue = creerTenue(ouvrirCoffre(() => window.sessionStorage));
