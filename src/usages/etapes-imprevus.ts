import type { CodeRegle } from '../droit/codes.ts';
import { type Fondement, fonder } from '../droit/fondement.ts';
import { type CodePoint, point } from '../droit/lectures.ts';
import {
  APRES_L_EMBAUCHE,
  APRES_LA_SIGNATURE,
  appuyer,
  type Contexte,
  type Ebauche,
  type Etape,
  poser,
  SI_CELA_ARRIVE,
} from './etapes-forme.ts';

interface Imprevu {
  readonly code: string;
  readonly titre: string;
  readonly phrase: string;
  readonly regle: CodeRegle;
  readonly pratique: Fondement;
  /** Ce que les sources laissent ouvert là où la règle est dite. */
  readonly ouverts: readonly CodePoint[];
}

/** Ce qui interrompt ou déplace le contrat d'aide (P-115 à P-122), dit par la règle du régime quand elle est connue. */
const IMPREVUS: readonly Imprevu[] = [
  {
    code: 'si-absence',
    titre: "Si l'assistant s'absente",
    phrase:
      "Sous deux mois environ, rien à faire ; sans remplacement en vue, signalez l'absence à la caisse. Entre deux et trois mois, les pages lues ne disent rien de plus.",
    regle: 'absence',
    pratique: fonder('P-117', 'P-118'),
    ouverts: ['absence-de-deux-a-trois-mois'],
  },
  {
    code: 'si-absence-longue',
    titre: "Si l'absence dépasse trois mois sans remplacement",
    phrase: "Avec votre accord écrit, un avenant suspend l'aide et les objectifs ; un autre constate la reprise.",
    regle: 'suspension',
    pratique: fonder('P-119'),
    ouverts: ['depart-de-la-suspension', 'effets-de-la-suspension'],
  },
  {
    code: 'si-depart',
    titre: "Si l'assistant part",
    phrase:
      "Remplacé aussitôt, l'aide continue : envoyez le nouveau contrat de travail. Sinon, prévenez la caisse, qui peut suspendre l'aide et les objectifs.",
    regle: 'remplacement',
    pratique: fonder('P-115', 'P-116'),
    ouverts: [],
  },
  {
    code: 'si-changement-de-situation',
    titre: 'Si vous déménagez loin, ou changez de spécialité',
    phrase:
      "La caisse met fin au contrat et un autre suit, comme pour un nouvel installé : c'est le cas quand vos patients ne peuvent pas vous suivre.",
    regle: 'changement-de-situation',
    pratique: fonder('P-120', 'P-121'),
    ouverts: [],
  },
  {
    code: 'si-resiliation',
    titre: 'Si vous voulez sortir du contrat',
    phrase: 'Lettre recommandée avec accusé de réception, deux mois de préavis.',
    regle: 'resiliation',
    pratique: fonder('P-122'),
    ouverts: ['prorata-a-la-resiliation'],
  },
];

const imprevu = (contexte: Contexte, { code, titre, phrase, regle, pratique, ouverts }: Imprevu): Ebauche => {
  const { fondements, points, muette } = appuyer(contexte, regle, pratique);
  const lacune = points[0] === undefined ? undefined : point(points[0]);
  const commun = {
    code,
    phase: 'imprevus',
    titre,
    acteur: 'medecin',
    nature: 'obligation',
    quand: SI_CELA_ARRIVE,
    repere: APRES_LA_SIGNATURE,
    faits: ['signature', 'demande.cadre'],
  } as const;
  return muette && lacune?.nature === 'lacune'
    ? { ...commun, phrase: `${lacune.enonce} Posez la question à la caisse.`, fondements, points }
    : { ...commun, phrase, fondements: [...fondements, pratique], points: [...points, ...ouverts] };
};

const TOUJOURS: readonly Ebauche[] = [
  {
    code: 'si-changement-d-horaire',
    phase: 'imprevus',
    titre: "Si l'horaire change",
    phrase: "Écrivez-le à l'assistant quinze jours avant.",
    acteur: 'employeur',
    nature: 'obligation',
    quand: SI_CELA_ARRIVE,
    repere: APRES_L_EMBAUCHE,
    fondements: [fonder('P-81')],
  },
  {
    code: 'si-somme-reclamee',
    phase: 'imprevus',
    titre: 'Si la caisse réclame une somme',
    phrase:
      "La procédure générale laisse deux mois pour payer, répondre ou saisir la commission de recours amiable. Qu'elle vaille pour cette aide n'a pas été établi.",
    acteur: 'medecin',
    nature: 'conseil',
    quand: SI_CELA_ARRIVE,
    repere: APRES_LA_SIGNATURE,
    fondements: [fonder('P-124', 'F-131b')],
    points: ['indu-applicable', 'recouvrement'],
  },
];

/** Ce qui n'a pas de jour tant qu'il n'est pas arrivé. */
export const etapesSiCelaArrive = (contexte: Contexte): readonly Etape[] =>
  [...IMPREVUS.map((un) => imprevu(contexte, un)), ...TOUJOURS].map(poser);
