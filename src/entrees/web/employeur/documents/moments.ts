import { CODES_BROUILLONS, type CodeBrouillon } from '../../../../usages/documents/codes.ts';

/** Les moments où l'on se sert d'un document, dans leur ordre. */
export const MOMENTS = ['recruter', 'embaucher', 'former', 'partager', 'contrat-d-aide', 'courriers'] as const;
export type Moment = (typeof MOMENTS)[number];

export const MOMENTS_EN_CLAIR: Readonly<Record<Moment, { readonly titre: string; readonly quand: string }>> = {
  recruter: { titre: 'Recruter', quand: 'Décrire le poste, le classer, le faire savoir.' },
  embaucher: { titre: 'Embaucher', quand: 'Le contrat de travail, et ce que l’on fait autour.' },
  former: { titre: 'Former', quand: 'La formation que demande l’aide, ou l’expérience qui en tient lieu.' },
  partager: { titre: 'Partager', quand: 'Un assistant pour plusieurs médecins.' },
  'contrat-d-aide': { titre: 'Suivre le contrat d’aide', quand: 'Ce que l’on prépare avec la caisse.' },
  courriers: { titre: 'Écrire à la caisse', quand: 'Une lettre pour chaque événement du contrat d’aide.' },
};

const COURRIER = /^courrier-/;

/** Les documents dont le moment n'est pas celui du contrat d'aide. */
const MOMENTS_DES_DOCUMENTS: Readonly<Partial<Record<CodeBrouillon, Moment>>> = {
  'fiche-de-poste': 'recruter',
  'grille-de-classification': 'recruter',
  'offre-d-emploi': 'recruter',
  'lettre-de-classification': 'embaucher',
  'lettre-d-engagement': 'embaucher',
  'cdi-temps-plein': 'embaucher',
  'cdi-temps-partiel': 'embaucher',
  cdd: 'embaucher',
  'contrat-de-groupement': 'partager',
  'convention-de-partage': 'partager',
  'liste-d-embauche': 'embaucher',
  'plan-de-formation': 'former',
  'dossier-vae': 'former',
};

/** Le moment d'un document. Un document de plus va avec le contrat d'aide tant que rien n'est dit de lui. */
export const momentDe = (code: CodeBrouillon): Moment =>
  COURRIER.test(code) ? 'courriers' : (MOMENTS_DES_DOCUMENTS[code] ?? 'contrat-d-aide');

/** Les documents de chaque moment, dans leur ordre. */
export const parMoment = (): readonly { readonly moment: Moment; readonly codes: readonly CodeBrouillon[] }[] =>
  MOMENTS.map((moment) => ({ moment, codes: CODES_BROUILLONS.filter((code) => momentDe(code) === moment) }));
