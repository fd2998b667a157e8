import { type Fondement, fonder } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import type { Acte, CodeActe, ObjetDAvenant } from './actes.ts';

export const ETATS = ['projet', 'en-cours', 'suspendu', 'resilie', 'echu', 'renouvele'] as const;
export type Etat = (typeof ETATS)[number];

export type Role = 'medecin' | 'caisse' | 'groupe';

/** Ce que fait un acte depuis un état : un autre état, le même, ou un refus. */
export type Passage = Etat | 'inchange' | 'refuse';

export interface Transition {
  readonly par: readonly Role[];
  /** Qui le dit ; une lacune quand aucun texte lu n'en parle. */
  readonly fondement: Fondement | { readonly lacune: CodePoint };
  readonly depuis: Readonly<Record<Etat, Passage>>;
}

/** Un acte, un avenant étant distingué par son objet, un déménagement par ce que devient la patientèle. */
export type CleDeTransition =
  | Exclude<CodeActe, 'avenant' | 'demenagement'>
  | `avenant-${ObjetDAvenant}`
  | 'demenagement-proche'
  | 'demenagement-lointain';

const PARTIES: readonly Role[] = ['medecin', 'caisse', 'groupe'];
const EMPLOYEURS: readonly Role[] = ['medecin', 'groupe'];
const CAISSE: readonly Role[] = ['caisse'];

/** Un fait noté à tout moment de la vie du contrat, sans effet sur son état. */
const apresLaSignature: Transition['depuis'] = {
  projet: 'refuse',
  'en-cours': 'inchange',
  suspendu: 'inchange',
  resilie: 'inchange',
  echu: 'inchange',
  renouvele: 'inchange',
};

/** Les quatre actes qui peuvent précéder la signature. */
const aToutMoment: Transition['depuis'] = { ...apresLaSignature, projet: 'inchange' };

/** Un acte qui suppose un contrat vivant. */
const surUnContratVivant = (passage: Passage): Transition['depuis'] => ({
  projet: 'refuse',
  'en-cours': passage,
  suspendu: passage,
  resilie: 'refuse',
  echu: 'refuse',
  renouvele: passage,
});

/** Un événement qui met fin au contrat s'il vit encore, et reste un simple fait sinon. */
const finParEvenement: Transition['depuis'] = {
  ...apresLaSignature,
  'en-cours': 'resilie',
  suspendu: 'resilie',
  renouvele: 'resilie',
};

/** Le seul endroit qui dit ce que chaque acte peut faire, depuis quel état, et par qui. */
export const TRANSITIONS: Readonly<Record<CleDeTransition, Transition>> = {
  signature: {
    par: PARTIES,
    fondement: fonder('X1'),
    depuis: {
      projet: 'en-cours',
      'en-cours': 'refuse',
      suspendu: 'refuse',
      resilie: 'refuse',
      echu: 'refuse',
      renouvele: 'refuse',
    },
  },
  embauche: { par: EMPLOYEURS, fondement: fonder('R50'), depuis: aToutMoment },
  secretariat: { par: EMPLOYEURS, fondement: fonder('F-104'), depuis: aToutMoment },
  'debut-formation': { par: EMPLOYEURS, fondement: fonder('A62'), depuis: aToutMoment },
  certification: { par: EMPLOYEURS, fondement: fonder('F-123'), depuis: aToutMoment },
  absence: { par: EMPLOYEURS, fondement: fonder('F-100'), depuis: apresLaSignature },
  depart: { par: EMPLOYEURS, fondement: fonder('F-98'), depuis: apresLaSignature },
  remplacement: { par: EMPLOYEURS, fondement: fonder('F-97'), depuis: apresLaSignature },
  mesure: { par: PARTIES, fondement: fonder('F-65'), depuis: apresLaSignature },
  'avenant-option': {
    par: PARTIES,
    fondement: { lacune: 'changement-d-option' },
    depuis: surUnContratVivant('inchange'),
  },
  'avenant-suspension': {
    par: PARTIES,
    fondement: fonder('F-98b', 'F-101'),
    depuis: { ...surUnContratVivant('suspendu'), suspendu: 'refuse' },
  },
  'avenant-reprise': {
    par: PARTIES,
    fondement: fonder('F-98', 'F-101'),
    depuis: { ...surUnContratVivant('refuse'), suspendu: 'en-cours' },
  },
  'avenant-collectif': { par: PARTIES, fondement: fonder('F-151'), depuis: surUnContratVivant('inchange') },
  renouvellement: {
    par: PARTIES,
    fondement: { lacune: 'renouvellement-effets' },
    depuis: {
      projet: 'refuse',
      'en-cours': 'refuse',
      suspendu: 'refuse',
      resilie: 'refuse',
      echu: 'renouvele',
      renouvele: 'refuse',
    },
  },
  'demenagement-proche': { par: EMPLOYEURS, fondement: fonder('F-59'), depuis: apresLaSignature },
  'demenagement-lointain': { par: EMPLOYEURS, fondement: fonder('F-59'), depuis: finParEvenement },
  'changement-specialite': { par: EMPLOYEURS, fondement: fonder('F-59'), depuis: finParEvenement },
  resiliation: { par: PARTIES, fondement: fonder('F-94'), depuis: surUnContratVivant('resilie') },
  decision: { par: CAISSE, fondement: { lacune: 'modulation' }, depuis: apresLaSignature },
  versement: { par: CAISSE, fondement: fonder('F-70', 'F-71', 'F-72'), depuis: apresLaSignature },
  recouvrement: { par: CAISSE, fondement: { lacune: 'recouvrement' }, depuis: apresLaSignature },
  annulation: { par: PARTIES, fondement: { lacune: 'controles' }, depuis: apresLaSignature },
};

export const cleDeTransition = (acte: Acte): CleDeTransition => {
  if (acte.acte === 'avenant') return `avenant-${acte.objet}`;
  if (acte.acte === 'demenagement') return acte.patienteleConservee ? 'demenagement-proche' : 'demenagement-lointain';
  return acte.acte;
};
