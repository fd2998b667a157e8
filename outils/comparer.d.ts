/** Le comparateur des vecteurs, écrit en JavaScript sans dépendance pour pouvoir être lancé seul. */
declare module '*/vecteurs/comparer.mjs' {
  export const comparer: (
    attendu: unknown,
    obtenu: unknown,
    chemin?: string,
  ) => readonly { readonly chemin: string; readonly attendu: unknown; readonly obtenu: unknown }[];
}
