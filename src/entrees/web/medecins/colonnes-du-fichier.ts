import { colonneDe, type Genre } from '../../lot/colonnes.ts';
import type { EnTete } from '../../lot/correspondance.ts';

/** Une colonne du fichier que le tableau peut montrer. */
export interface ColonneDuFichier {
  /** `f0`, `f1`… : sa place dans les cellules. */
  readonly cle: string;
  readonly rang: number;
  readonly nom: string;
  /** Ce que le contrat en lit ; absent : elle n'est pas lue, c'est un nom, une commune, un numéro. */
  readonly chemin: string | undefined;
  readonly genre: Genre | undefined;
}

/** Les faits de santé se lisent pour juger, et ne se montrent ni ne s'exportent jamais. */
const CHEMINS_DE_SANTE: ReadonlySet<string> = new Set(['medecin.rqth', 'medecin.ald']);
export const estDeSante = (chemin: string): boolean => CHEMINS_DE_SANTE.has(chemin);

export const colonneDuFichier = (rang: number, nom: string, chemin: string | undefined): ColonneDuFichier => ({
  cle: `f${rang}`,
  rang,
  nom,
  chemin,
  genre: chemin === undefined ? undefined : colonneDe(chemin)?.genre,
});

/** Les colonnes d'un tableau, sans celle de l'identifiant ni celles de santé : d'abord celles que rien ne lit. */
export const colonnesDeLEnTete = ({ noms, id, colonnes }: EnTete): readonly ColonneDuFichier[] => {
  const chemins = new Map(colonnes.map(({ rang, chemin }) => [rang, chemin]));
  const toutes = noms.flatMap((nom, rang): readonly ColonneDuFichier[] => {
    const chemin = chemins.get(rang);
    const cachee = nom === '' || rang === id || (chemin !== undefined && estDeSante(chemin));
    return cachee ? [] : [colonneDuFichier(rang, nom, chemin)];
  });
  return [
    ...toutes.filter(({ chemin }) => chemin === undefined),
    ...toutes.filter(({ chemin }) => chemin !== undefined),
  ];
};
