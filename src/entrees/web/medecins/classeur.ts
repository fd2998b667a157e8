import type { Ecart } from '../../contrat-json/refus.ts';

export type DemandeDeClasseur =
  | { readonly quoi: 'lire'; readonly contenu: Blob }
  | { readonly quoi: 'ecrire'; readonly csv: string };

export type ReponseDeClasseur =
  | { readonly quoi: 'lu'; readonly csv: string }
  | { readonly quoi: 'refuse'; readonly ecarts: readonly Ecart[] }
  | { readonly quoi: 'ecrit'; readonly classeur: Blob }
  | { readonly quoi: 'illisible' };

/** Un passage par le travailleur des classeurs : lancé, servi, arrêté. `annuler` l'arrête avant. */
export const passerParUnClasseur = (
  demande: DemandeDeClasseur,
): { readonly fini: Promise<ReponseDeClasseur>; readonly annuler: () => void } => {
  const ouvrier = new Worker(new URL('./ouvrier-classeur.ts', import.meta.url), { type: 'module' });
  const fini = new Promise<ReponseDeClasseur>((rendre) => {
    ouvrier.onmessage = ({ data }: MessageEvent<ReponseDeClasseur>) => rendre(data);
    ouvrier.onerror = () => rendre({ quoi: 'illisible' });
  }).finally(() => ouvrier.terminate());
  ouvrier.postMessage(demande);
  return { fini, annuler: () => ouvrier.terminate() };
};
