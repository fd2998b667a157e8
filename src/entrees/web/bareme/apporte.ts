import type { Bareme } from '../../../droit/bareme.ts';

/** Un barème ouvert par la personne : son document, gardé tel quel, et ce que les règles y lisent. */
export interface BaremeApporte {
  readonly etat: 'apporte';
  readonly document: unknown;
  readonly lu: Bareme;
}

/** Un barème que le lien ou le fichier nomme sans le porter : la personne l'apporte de nouveau, ou s'en passe. */
export interface BaremeAttendu {
  readonly etat: 'attendu';
  readonly nom: string;
}

export type BaremeDeSimulation = BaremeApporte | BaremeAttendu;

const NOM = /^[a-z0-9-]{1,100}$/;

/** Un nom de barème tel que le contrat JSON l'admet ; `undefined` si ce n'en est pas un. */
export const lireNomDeBareme = (nom: unknown): string | undefined =>
  typeof nom === 'string' && NOM.test(nom) ? nom : undefined;

export const nomDuBareme = (bareme: BaremeDeSimulation): string =>
  bareme.etat === 'apporte' ? bareme.lu.nom : bareme.nom;

/** Le barème que les règles lisent ; rien tant que l'on n'en a que le nom. */
export const baremeLu = (bareme: BaremeDeSimulation | undefined): Bareme | undefined =>
  bareme?.etat === 'apporte' ? bareme.lu : undefined;
