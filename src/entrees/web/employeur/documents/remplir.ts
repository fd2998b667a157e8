import { lireEuros } from '../../../../commun/centimes.ts';
import { jourDe } from '../../../../commun/jour.ts';
import { CODES_TACHES, tacheDe } from '../../../../droit/taches.ts';
import { ENTREES, type Entree, sontDesFiches } from './catalogue.ts';
import { poserA } from './chemins.ts';
import type { ChampSimple, DossierSaisi } from './formes-de-champ.ts';

/*
 * Un dossier entier, de valeurs quelconques : de quoi sonder un modèle de document, pour savoir quels faits il lit et
 * quel blanc chacun remplit. Aucune de ces valeurs n'est montrée.
 */

/** Ce qui change d'un dossier de sonde à l'autre : le rang des choix pris, et le temps de travail. */
export interface Variante {
  readonly rang: number;
  readonly heures: number;
}

const UN_JOUR = jourDe('2027-01-04');
const NOTE = 2;
const TACHES_PERMISES = CODES_TACHES.filter((code) => tacheDe(code).permise !== 'non').slice(0, 2);
const SEMAINE = { journees: [{ jour: 'lundi', plages: [{ de: 480, a: 720 }] }] } as const;

/** Les nombres que les contrôles d'un document rapprochent d'un autre : le niveau est le total des quatre notes. */
const nombreA = (chemin: string, bas: number, { heures }: Variante): number => {
  if (chemin === 'poste.heures') return heures;
  return chemin === 'poste.niveau' ? 4 * NOTE : Math.ceil(bas) + 1;
};

/** Une valeur possible d'un champ. */
export const valeurDeSonde = (chemin: string, forme: ChampSimple, variante: Variante): unknown => {
  const { rang } = variante;
  switch (forme.genre) {
    case 'ligne':
    case 'adresse':
    case 'recit':
      return `‹${chemin}›`;
    case 'jour':
      return UN_JOUR;
    case 'somme':
      return lireEuros(1234);
    case 'nombre':
      return nombreA(chemin, forme.bas, variante);
    case 'note':
      return NOTE;
    case 'oui-non':
      return rang % 2 === 0;
    case 'choix': {
      const codes = Object.keys(forme.choix);
      return codes[rang % codes.length];
    }
    case 'lignes':
      return [`‹${chemin} 1›`, `‹${chemin} 2›`];
    case 'taches':
      return TACHES_PERMISES;
    case 'horaire':
      return SEMAINE;
  }
};

/** Chaque endroit où écrire : les champs, et ceux des deux premières fiches de chaque liste. */
export interface Place {
  readonly chemin: string;
  readonly forme: ChampSimple;
}

const FICHES_SONDEES = [0, 1] as const;

const placesDe = (entree: Entree): readonly Place[] =>
  sontDesFiches(entree)
    ? FICHES_SONDEES.flatMap((rang) =>
        entree.champs.map(({ chemin, forme }) => ({ chemin: `${entree.chemin}.${rang}.${chemin}`, forme })),
      )
    : [entree];

export const PLACES: readonly Place[] = ENTREES.flatMap(placesDe);

/** Un dossier où tout est écrit. */
export const remplir = (variante: Variante): DossierSaisi =>
  PLACES.reduce<DossierSaisi>(
    (dossier, { chemin, forme }) => poserA(dossier, chemin, valeurDeSonde(chemin, forme, variante)),
    {},
  );
