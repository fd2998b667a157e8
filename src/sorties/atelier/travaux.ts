import type { DemandeDePaie } from '../../regles/paie/fiche.ts';
import type { Documents } from '../../usages/ports.ts';

/** L'écriture d'un fichier, d'après ce que son écrivain reçoit. */
export type Ecriture = {
  readonly [Nom in keyof Documents]: { readonly genre: Nom; readonly donnee: Parameters<Documents[Nom]>[0] };
}[keyof Documents];

/** Ce qui se fait hors du fil principal : une fiche de paie, ou l'écriture d'un fichier. */
export type Travail = { readonly genre: 'paie'; readonly donnee: DemandeDePaie } | Ecriture;

/** Une livraison par commande, dans l'ordre ; `resultat` est celui du port de même nom. */
export type Livraison =
  | { readonly issue: 'fait'; readonly resultat: unknown }
  | { readonly issue: 'casse'; readonly message: string };
