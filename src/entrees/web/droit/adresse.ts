import { CODES_REGLES, type CodeRegle } from '../../../droit/codes.ts';
import { type CleEtabli, ETABLIS } from '../../../droit/fondement.ts';
import { type CodePoint, POINTS } from '../../../droit/lectures.ts';
import { type CleTexte, TEXTES } from '../../../droit/textes.ts';
import { cheminDeRegle } from '../routes.ts';

const REGLE = 'regle-';
const SOURCE = 'source-';

/** Ce dont une adresse `/droit/…` est la page. Un point établi et un point du droit y portent leur clé, sans plus. */
export type Fiche =
  | { readonly genre: 'etabli'; readonly cle: CleEtabli }
  | { readonly genre: 'point'; readonly cle: CodePoint }
  | { readonly genre: 'regle'; readonly cle: CodeRegle }
  | { readonly genre: 'source'; readonly cle: CleTexte };

/** La dernière partie de l'adresse d'une fiche. */
export const cleDeLaFiche = ({ genre, cle }: Fiche): string =>
  genre === 'regle' ? `${REGLE}${cle}` : genre === 'source' ? `${SOURCE}${cle}` : cle;

export const cheminDe = (fiche: Fiche): string => cheminDeRegle(cleDeLaFiche(fiche));

const estEtabli = (cle: string): cle is CleEtabli => Object.hasOwn(ETABLIS, cle);
const estPoint = (cle: string): cle is CodePoint => Object.hasOwn(POINTS, cle);
const estSource = (cle: string): cle is CleTexte => Object.hasOwn(TEXTES, cle);

/** La fiche d'une adresse ; `undefined` si rien du droit ne porte cette clé. */
export const lireFiche = (texte: string): Fiche | undefined => {
  if (estEtabli(texte)) return { genre: 'etabli', cle: texte };
  if (estPoint(texte)) return { genre: 'point', cle: texte };
  const regle = CODES_REGLES.find((code) => texte === `${REGLE}${code}`);
  if (regle !== undefined) return { genre: 'regle', cle: regle };
  const source = texte.startsWith(SOURCE) ? texte.slice(SOURCE.length) : '';
  return estSource(source) ? { genre: 'source', cle: source } : undefined;
};

/** Toutes les fiches : la construction du site écrit une page à l'adresse de chacune. */
export const toutesLesFiches = (): readonly Fiche[] => [
  ...(Object.keys(ETABLIS) as CleEtabli[]).map((cle): Fiche => ({ genre: 'etabli', cle })),
  ...(Object.keys(POINTS) as CodePoint[]).map((cle): Fiche => ({ genre: 'point', cle })),
  ...CODES_REGLES.map((cle): Fiche => ({ genre: 'regle', cle })),
  ...(Object.keys(TEXTES) as CleTexte[]).map((cle): Fiche => ({ genre: 'source', cle })),
];
