import { direEcarts, type Ecart } from '../contrat-json/refus.ts';

/** Les codes de sortie : 0 une réponse, 1 un outil cassé, 2 une entrée refusée. */
export const REFUSE = 2;

/** Une entrée refusée arrête la commande : les phrases sur la sortie d'erreur, rien sur l'autre. */
export class EntreeRefusee extends Error {
  readonly ecarts: readonly Ecart[];

  constructor(ecarts: readonly Ecart[]) {
    super(direEcarts(ecarts));
    this.ecarts = ecarts;
  }
}

export const refuserEntree = (chemin: string, message: string): never => {
  throw new EntreeRefusee([{ chemin, message }]);
};

/** JSON quand la sortie n'est pas un terminal ou que la personne le demande ; un tableau sinon. */
export const enJson = (options: { readonly json?: boolean; readonly table?: boolean }): boolean =>
  options.json === true || (options.table !== true && process.stdout.isTTY !== true);

export const ecrire = (texte: string): void => {
  process.stdout.write(texte.endsWith('\n') ? texte : `${texte}\n`);
};

export const ecrireJson = (valeur: unknown): void => ecrire(JSON.stringify(valeur, null, 2));
