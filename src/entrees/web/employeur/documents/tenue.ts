import type { Situation } from '../../../../regles/situation.ts';
import { type Chemin, poserA, retirerLaFiche } from './chemins.ts';
import type { DossierSaisi } from './formes-de-champ.ts';

/** Le dossier que la personne tient dans cet onglet : il sert à tous les documents, et n'est gardé nulle part ailleurs. */
export interface DossierTenu {
  readonly saisi: DossierSaisi;
  /** Les faits de la simulation qu'elle a repris à son compte, même vides. */
  readonly detaches: ReadonlySet<Chemin>;
  /** La situation d'un fichier ouvert : elle a la place de celle de la simulation. */
  readonly situation: Situation | undefined;
  /** Le nom de son fichier, s'il en vient. */
  readonly nom: string | undefined;
  /** Les changements faits depuis le dernier enregistrement. */
  readonly gestes: number;
  /** Change quand un autre dossier est ouvert ou effacé : les champs se remplissent de nouveau. */
  readonly ouverture: number;
}

export const DOSSIER_VIDE: DossierTenu = {
  saisi: {},
  detaches: new Set(),
  situation: undefined,
  nom: undefined,
  gestes: 0,
  ouverture: 0,
};

/** Écrit un fait. Vide, il reste vide : la simulation ne le remplit plus. */
export const ecrireUnFait = (tenu: DossierTenu, chemin: Chemin, valeur: unknown): DossierTenu => ({
  ...tenu,
  saisi: poserA(tenu.saisi, chemin, valeur),
  detaches: new Set([...tenu.detaches, chemin]),
  gestes: tenu.gestes + 1,
});

/** Rend un fait à la simulation. */
export const rendreUnFait = (tenu: DossierTenu, chemin: Chemin): DossierTenu => ({
  ...tenu,
  saisi: poserA(tenu.saisi, chemin, undefined),
  detaches: new Set([...tenu.detaches].filter((un) => un !== chemin)),
  gestes: tenu.gestes + 1,
  ouverture: tenu.ouverture + 1,
});

/** Retire une fiche d'une liste. */
export const oterUneFiche = (tenu: DossierTenu, liste: Chemin, rang: number): DossierTenu => ({
  ...tenu,
  saisi: retirerLaFiche(tenu.saisi, liste, rang),
  gestes: tenu.gestes + 1,
  ouverture: tenu.ouverture + 1,
});

export interface Tenue {
  readonly lire: () => DossierTenu;
  readonly changer: (geste: (tenu: DossierTenu) => DossierTenu) => void;
  readonly ecouter: (prevenir: () => void) => () => void;
}

/** Tient un dossier d'un document à l'autre. `garder` est dit chaque fois qu'il y a, ou non, de quoi perdre. */
export const creerTenue = (garder: (aPerdre: boolean) => void): Tenue => {
  let tenu = DOSSIER_VIDE;
  const oreilles = new Set<() => void>();
  return {
    lire: () => tenu,
    changer: (geste) => {
      tenu = geste(tenu);
      garder(tenu.gestes > 0);
      for (const prevenir of oreilles) prevenir();
    },
    ecouter: (prevenir) => {
      oreilles.add(prevenir);
      return () => oreilles.delete(prevenir);
    },
  };
};

const retenir = (evenement: BeforeUnloadEvent): void => evenement.preventDefault();

/** La tenue de l'onglet : fermer ou recharger la page demande d'abord confirmation tant qu'un changement n'est pas enregistré. */
export const TENUE: Tenue = creerTenue((aPerdre) =>
  aPerdre ? window.addEventListener('beforeunload', retenir) : window.removeEventListener('beforeunload', retenir),
);
