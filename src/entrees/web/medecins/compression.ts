import { type AsyncUnzipOptions, type UnzipCallback, unzipSync, type Zippable, zipSync } from 'fflate/browser';

/*
 * Ce que les lecteurs et écrivains de classeurs prennent de `fflate`, sans ses travailleurs : la politique de sécurité les
 * refuse, et le classeur est déjà dans le sien. La construction de la page met ce fichier à la place de `fflate`.
 */

export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';

const enErreur = (cause: unknown) => Object.assign(new Error('Archive illisible', { cause }), { code: 0 });

/** Comme `zip` de `fflate`, sans attendre. */
export const zip = (fichiers: Zippable, rendre: (erreur: Error | null, archive: Uint8Array) => void): void =>
  rendre(null, zipSync(fichiers));

/** Comme `unzip` de `fflate`, sans attendre. */
export const unzip = (archive: Uint8Array, options: AsyncUnzipOptions | UnzipCallback, suite?: UnzipCallback): void => {
  const rendre = typeof options === 'function' ? options : suite;
  try {
    rendre?.(
      null,
      unzipSync(
        archive,
        typeof options === 'function' ? undefined : { ...(options.filter && { filter: options.filter }) },
      ),
    );
  } catch (cause) {
    rendre?.(enErreur(cause), {});
  }
};
