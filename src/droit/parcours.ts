import type { Titre } from './codes.ts';
import { type Fondement, fonder } from './fondement.ts';

/** Une voie vers la qualification, et sa durée. */
export interface Parcours {
  readonly code: 'cqp' | 'fae' | 'vae';
  readonly libelle: string;
  /** Heures de formation, ou d'expérience pour la VAE. */
  readonly heures: number;
  readonly nature: 'formation' | 'experience';
  readonly fondement: Fondement;
}

export const PARCOURS = {
  cqp: { code: 'cqp', libelle: 'CQP assistant médical', heures: 279, nature: 'formation', fondement: fonder('P-35') },
  fae: {
    code: 'fae',
    libelle: "formation d'adaptation à l'emploi (FAE)",
    heures: 112,
    nature: 'formation',
    fondement: fonder('P-41'),
  },
  vae: {
    code: 'vae',
    libelle: "CQP par la validation des acquis de l'expérience (VAE)",
    heures: 1607,
    nature: 'experience',
    fondement: fonder('P-46'),
  },
} as const satisfies Record<string, Parcours>;

/** Les voies ouvertes selon le titre : la FAE à un diplômé d'État, le CQP ou la VAE à qui n'a aucun titre. */
const PARCOURS_DU_TITRE: Readonly<Record<Titre, readonly Parcours[]>> = {
  dei: [PARCOURS.fae],
  deas: [PARCOURS.fae],
  deap: [PARCOURS.fae],
  cqp: [],
  aucun: [PARCOURS.cqp, PARCOURS.vae],
};

/** Les voies d'un titre ; toutes, tant que le titre n'est pas su. */
export const parcoursDe = (titre: Titre | undefined): readonly Parcours[] =>
  titre === undefined ? Object.values(PARCOURS) : PARCOURS_DU_TITRE[titre];
