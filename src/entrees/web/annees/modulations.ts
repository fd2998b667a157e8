import type { ModulationDeBareme } from '../../../droit/bareme.ts';

type Forme = ModulationDeBareme['regle']['forme'];

interface LectureDeLaModulation {
  readonly nom: string;
  /** Ce que la lecture ferait verser, en une phrase. */
  readonly enonce: string;
}

/** Les lectures possibles d'une formule que nul texte lu ne donne. Une forme sans nom ne compile pas. */
export const LECTURES_DE_LA_MODULATION: Readonly<Record<Forme, LectureDeLaModulation>> = {
  'pro-rata': {
    nom: 'Au prorata',
    enonce: 'La caisse verse la part du maximum qui correspond à la part des objectifs atteinte.',
  },
  'tout-ou-rien': {
    nom: 'Tout ou rien',
    enonce: 'La caisse verse le maximum si les objectifs sont atteints, et rien sinon.',
  },
  plancher: {
    nom: 'Au prorata, avec un plancher',
    enonce: 'La caisse ne verse rien sous un plancher d’atteinte, et la part atteinte au-dessus.',
  },
  paliers: { nom: 'Par paliers', enonce: 'La caisse verse une part du maximum fixée par palier d’atteinte.' },
};
