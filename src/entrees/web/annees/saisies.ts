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

/** Lit une hypothèse telle qu'une personne l'écrit, ou dit en une phrase ce qu'il faut écrire. */
export const lireHypothese = (cle: CleHypothese, texte: string): Resultat<number, string> => {
  const { bas, haut } = HYPOTHESES[cle];
  const propre = texte
    .replace(/[\s\u00a0\u202f€]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  if (/^-\d/.test(propre)) return nier('Ce nombre ne peut pas être négatif.');
  if (!/^\d+(\.\d{1,2})?$/.test(propre)) return nier(`Écrivez un nombre en chiffres, comme ${EXEMPLES[cle]}.`);
  const nombre = Number(propre);
  if (ENTIERES.has(cle) && !Number.isInteger(nombre)) return nier('Écrivez un nombre entier, sans virgule.');
  if (nombre > haut) return nier(`Ce nombre est trop grand : ${ecrireNombre(haut)} au plus.`);
  return nombre < bas ? nier(`Ce nombre est trop petit : ${ecrireNombre(bas)} au moins.`) : accepter(nombre);
};
