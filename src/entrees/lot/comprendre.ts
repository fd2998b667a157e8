import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import type { Entree } from './blocs.ts';
import { type Correspondance, lireEnTete } from './correspondance.ts';
import { couper, type Lecteur, type Reglages } from './decoupe.ts';
import { estUtf16, lireLignes, reconnaitre, type Separateur } from './forme.ts';

/*
 * Ce qu'il y a à lire, sans rien prendre de la machine : la ligne de commande le demande à un fichier du disque, la page
 * à un fichier déposé.
 */

/** Au-delà, une ligne est mise à part sans être lue. En octets. */
export const LIGNE_MAXIMALE = { tableau: 1_000_000, documents: 20_000_000 } as const;
/** Ce qu'il faut d'un tableau pour reconnaître sa forme, en octets. */
export const EXTRAIT = 1_000_000;

/** Une entrée comprise : ce qu'elle contient, et où commencent ses lignes. */
export interface EntreeComprise {
  readonly entree: Entree;
  readonly separateur: Separateur;
  /** Où commencent les lignes, après la marque et l'en-tête. */
  readonly depart: number;
  readonly premiereLigne: number;
  readonly ignorees: readonly string[];
}

const refuserEnTete = (message: string) => refuser([{ chemin: 'en-tête', message }]);

const comprendreTableau = (
  lecteur: Lecteur,
  correspondance: Correspondance,
): Resultat<EntreeComprise, readonly Ecart[]> => {
  const tampon = new Uint8Array(EXTRAIT);
  const lus = lecteur.lire(tampon, 0);
  const extrait = tampon.subarray(0, lus);
  if (estUtf16(extrait)) return refuserEnTete('Ce fichier est en UTF-16. Enregistrez-le en UTF-8.');
  const { codage, separateur, marque } = reconnaitre(extrait, lus === lecteur.taille);
  const reglages: Reglages = { separateur: separateur.charCodeAt(0), tailleDeBloc: 1, ligneMaximale: EXTRAIT };
  const premier = couper(lecteur, marque, 1, reglages).next();
  if (premier.done === true) return refuserEnTete('Le fichier est vide.');
  const { fin, illisible } = premier.value;
  if (illisible !== undefined) return refuserEnTete(illisible);
  const texte = new TextDecoder(codage).decode(extrait.subarray(marque, fin));
  if (/\r(?!\n)/.test(texte)) {
    return refuserEnTete(
      'Ses lignes finissent par un retour chariot seul. Enregistrez-le avec des fins de ligne ordinaires.',
    );
  }
  const lue = lireEnTete(lireLignes(texte, separateur)[0] ?? [], correspondance);
  if (!lue.accepte) return lue;
  const enTete = lue.valeur;
  return accepter({
    entree: { genre: 'tableau', codage, separateur, enTete },
    separateur,
    depart: fin,
    premiereLigne: 1 + texte.split('\n').length - (texte.endsWith('\n') ? 1 : 0),
    ignorees: enTete.ignorees,
  });
};

/** Comprend ce qui est à lire : où commencent les lignes, comment elles sont écrites, où va chaque colonne. */
export const comprendre = (
  lecteur: Lecteur,
  demande: {
    readonly genre: 'tableau' | 'documents';
    readonly commande: 'evaluer' | 'suivre';
    readonly correspondance: Correspondance;
  },
): Resultat<EntreeComprise, readonly Ecart[]> => {
  if (demande.genre === 'tableau') return comprendreTableau(lecteur, demande.correspondance);
  const debut = new Uint8Array(3);
  lecteur.lire(debut, 0);
  const depart = debut[0] === 0xef && debut[1] === 0xbb ? 3 : 0;
  return accepter({
    entree: { genre: 'documents', commande: demande.commande },
    separateur: ';',
    depart,
    premiereLigne: 1,
    ignorees: [],
  });
};
