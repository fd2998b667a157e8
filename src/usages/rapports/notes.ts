import { type Fondement, sourcesDe } from '../../droit/fondement.ts';
import { TEXTES } from '../../droit/textes.ts';
import { CERTITUDES } from '../../explication/libelles.ts';
import { composer, ecrireNombre } from '../../explication/typographie.ts';
import type { Rapport } from './forme.ts';

/** Les notes de la page : une même citation n'a qu'un numéro. */
export interface Notes {
  citer(fondements: readonly Fondement[], suite?: string): readonly number[];
  dire(texte: string): readonly number[];
  lister(): Rapport['notes'];
}

const direLeNombre = (autres: number): string =>
  autres === 0
    ? 'Seule source lue.'
    : `Avec ${autres === 1 ? 'une autre source' : `${ecrireNombre(autres)} autres sources`}, en page 2.`;

const direLaCitation = (fondements: readonly Fondement[]): string => {
  const bareme = fondements.find((un) => un.bareme !== undefined)?.bareme;
  if (bareme !== undefined) return `Barème ${bareme}, apporté par vous.`;
  const [premiere, ...autres] = [...new Set(fondements.flatMap(sourcesDe))];
  if (premiere === undefined) return 'Aucune source lue : droit commun, ou relevé sans page.';
  const contestee = fondements.some(({ certitude }) => certitude === 'contestee')
    ? ` Certitude : ${CERTITUDES.contestee}.`
    : '';
  return `${TEXTES[premiere].titre}. ${direLeNombre(autres.length)}${contestee}`;
};

/** Un carnet de notes : chaque citation y prend un numéro, une seule fois. */
export const ouvrirLesNotes = (): Notes => {
  const textes: string[] = [];
  const dire = (texte: string): readonly number[] => {
    const compose = composer(texte);
    const rang = textes.indexOf(compose);
    return [rang === -1 ? textes.push(compose) : rang + 1];
  };
  return {
    citer: (fondements, suite = '') =>
      fondements.length === 0 ? [] : dire(`${direLaCitation(fondements)}${suite === '' ? '' : ` ${suite}`}`),
    dire,
    lister: () => textes.map((texte, rang) => ({ numero: rang + 1, texte })),
  };
};
