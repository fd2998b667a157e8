/** Un refus est une valeur : un code et des faits, jamais une exception. */
export type Resultat<Valeur, Refus> =
  | { readonly accepte: true; readonly valeur: Valeur }
  | { readonly accepte: false; readonly refus: Refus };

export const accepter = <Valeur>(valeur: Valeur): { readonly accepte: true; readonly valeur: Valeur } => ({
  accepte: true,
  valeur,
});

export const refuser = <Refus>(refus: Refus): { readonly accepte: false; readonly refus: Refus } => ({
  accepte: false,
  refus,
});
