import { composer } from '../../explication/typographie.ts';

/** Une entrée refusée : où, et pourquoi, dans une phrase qu'une personne comprend. Rien n'est écrit ni gardé. */
export interface Ecart {
  /** `medecin.secteur`, `actes[2].effet` ; vide pour le document entier. */
  readonly chemin: string;
  readonly message: string;
}

/** Le chemin tel que le contrat l'écrit : `groupe.adherents[1].mt`. */
export const ecrireChemin = (segments: readonly PropertyKey[]): string =>
  segments.reduce<string>(
    (chemin, segment) =>
      typeof segment === 'number'
        ? `${chemin}[${segment}]`
        : chemin === ''
          ? String(segment)
          : `${chemin}.${String(segment)}`,
    '',
  );

/** Une ligne par écart : le chemin, puis la phrase. */
export const direEcarts = (ecarts: readonly Ecart[]): string =>
  ecarts.map(({ chemin, message }) => `${chemin === '' ? 'document' : chemin}\u00a0: ${composer(message)}`).join('\n');
