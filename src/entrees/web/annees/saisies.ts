import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { type CleHypothese, HYPOTHESES } from '../etat/hypotheses.ts';

/** Le nombre que montre un exemple de saisie, dans la phrase d'une faute. */
const EXEMPLES: Readonly<Record<CleHypothese, string>> = {
  'cout-annuel': '32 000',
  tarif: '30 ou 26,50',
  semaines: '44',
  atteinte: '80',
};
/** Ce qui se compte en entiers. */
export const ENTIERES: ReadonlySet<CleHypothese> = new Set(['semaines', 'atteinte']);

const nier = (phrase: string): Resultat<number, string> => refuser(composer(phrase));

/** Ce qu'un champ de nombre admet, et l'exemple que montre la phrase d'une faute. */
export interface NombreAttendu {
  readonly bas: number;
  readonly haut: number;
  readonly entier?: boolean;
  readonly exemple: string;
}

/** Lit un nombre tel qu'une personne l'écrit, ou dit en une phrase ce qu'il faut écrire. */
export const lireNombreEcrit = (
  texte: string,
  { bas, haut, entier = false, exemple }: NombreAttendu,
): Resultat<number, string> => {
  const propre = texte
    .replace(/[\s\u00a0\u202f€%]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  if (/^-\d/.test(propre)) return nier('Ce nombre ne peut pas être négatif.');
  if (!/^\d+(\.\d{1,2})?$/.test(propre)) return nier(`Écrivez un nombre en chiffres, comme ${exemple}.`);
  const nombre = Number(propre);
  if (entier && !Number.isInteger(nombre)) return nier('Écrivez un nombre entier, sans virgule.');
  if (nombre > haut) return nier(`Ce nombre est trop grand : ${ecrireNombre(haut)} au plus.`);
  return nombre < bas ? nier(`Ce nombre est trop petit : ${ecrireNombre(bas)} au moins.`) : accepter(nombre);
};

/** Lit une hypothèse telle qu'une personne l'écrit, ou dit en une phrase ce qu'il faut écrire. */
export const lireHypothese = (cle: CleHypothese, texte: string): Resultat<number, string> =>
  lireNombreEcrit(texte, { ...HYPOTHESES[cle], entier: ENTIERES.has(cle), exemple: EXEMPLES[cle] });
