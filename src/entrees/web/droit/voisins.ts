import { CODES_REGLES } from '../../../droit/codes.ts';
import { point } from '../../../droit/lectures.ts';
import { type CleTexte, TEXTES } from '../../../droit/textes.ts';
import type { Fiche } from './adresse.ts';
import { CLES_ETABLIES, CODES_POINTS } from './emplois.ts';
import { NATURES } from './natures.ts';
import { NOMS_DES_SUJETS, sujetDe } from './sujets.ts';

/** Les points établis se suivent par famille : la lettre de leur clé dit d'où ils viennent. */
const FAMILLES: Readonly<Record<string, string>> = {
  A: 'Avenant 7',
  B: 'Avenants 8 et 9',
  F: 'Convention de 2024',
  P: 'Pratique',
  R: 'Règlement arbitral',
  T: 'Passage d’un texte à l’autre',
  X: 'Commun à tous les textes',
};

const familleDe = (cle: string): string => cle.charAt(0);

/** La suite où se range une fiche : son nom, et les fiches dans l'ordre. */
export const suiteDe = (fiche: Fiche): { readonly nom: string; readonly fiches: readonly Fiche[] } => {
  switch (fiche.genre) {
    case 'etabli': {
      const famille = familleDe(fiche.cle);
      return {
        nom: FAMILLES[famille] ?? 'Points établis',
        fiches: CLES_ETABLIES.filter((cle) => familleDe(cle) === famille).map((cle) => ({ genre: 'etabli', cle })),
      };
    }
    case 'point': {
      const { nature } = point(fiche.cle);
      return {
        nom: nature === 'conteste' ? 'Points contestés' : 'Ce que nous n’avons pas lu',
        fiches: CODES_POINTS.filter((cle) => point(cle).nature === nature).map((cle) => ({ genre: 'point', cle })),
      };
    }
    case 'regle': {
      const sujet = sujetDe(fiche.cle);
      return {
        nom: NOMS_DES_SUJETS[sujet],
        fiches: CODES_REGLES.filter((cle) => sujetDe(cle) === sujet).map((cle) => ({ genre: 'regle', cle })),
      };
    }
    case 'source': {
      const { nature } = TEXTES[fiche.cle];
      return {
        nom: `Sources : ${NATURES[nature]}`,
        fiches: (Object.keys(TEXTES) as CleTexte[])
          .filter((cle) => TEXTES[cle].nature === nature)
          .map((cle) => ({ genre: 'source', cle })),
      };
    }
  }
};

/** La fiche d'avant et celle d'après, dans la même suite. */
export const voisinesDe = (
  fiche: Fiche,
): {
  readonly suite: string;
  readonly rang: number;
  readonly nombre: number;
  readonly avant: Fiche | undefined;
  readonly apres: Fiche | undefined;
} => {
  const { nom, fiches } = suiteDe(fiche);
  const rang = fiches.findIndex(({ cle }) => cle === fiche.cle);
  return { suite: nom, rang: rang + 1, nombre: fiches.length, avant: fiches[rang - 1], apres: fiches[rang + 1] };
};
