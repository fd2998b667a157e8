import { fonder } from '../droit/fondement.ts';
import { APRES_L_EMBAUCHE, type Ebauche, LE_JOUR_DE_L_EMBAUCHE, SANS_DELAI } from './etapes-forme.ts';

const DROIT_COMMUN = {
  acteur: 'employeur',
  nature: 'obligation',
  phase: 'embaucher',
  quand: SANS_DELAI,
  repere: LE_JOUR_DE_L_EMBAUCHE,
} as const;

/** Ce que le relevé nomme sans l'avoir vérifié dans une source (P-101) : aucun délai, et il le dit. */
export const FORMALITES: readonly Ebauche[] = [
  {
    ...DROIT_COMMUN,
    code: 'retraite-prevoyance-mutuelle',
    titre: 'Retraite, prévoyance et mutuelle',
    phrase:
      "La DPAE ne les couvre pas : retraite complémentaire et prévoyance se demandent à part. L'employeur paie la moitié au moins de la mutuelle.",
    fondements: [fonder('P-99', 'P-94', 'P-95')],
    points: ['prevoyance-et-sante'],
  },
  {
    ...DROIT_COMMUN,
    code: 'medecine-du-travail',
    titre: "Médecine du travail : visite d'information",
    phrase:
      "La DPAE demande l'adhésion et la visite. Le texte de base parle encore d'un examen complet à l'embauche ; la règle du jour n'a pas été vérifiée.",
    fondements: [fonder('P-99', 'P-101', 'P-102')],
    points: ['formalites-d-employeur'],
  },
  {
    ...DROIT_COMMUN,
    code: 'document-unique',
    titre: 'Document unique des risques',
    phrase: 'Dès le premier salarié ; la règle du jour est à vérifier.',
    fondements: [fonder('P-101')],
    points: ['formalites-d-employeur'],
  },
  {
    ...DROIT_COMMUN,
    code: 'registre-du-personnel',
    titre: 'Registre du personnel',
    phrase: 'Dès le premier salarié ; la règle du jour est à vérifier.',
    fondements: [fonder('P-101')],
    points: ['formalites-d-employeur'],
  },
  {
    ...DROIT_COMMUN,
    code: 'affichages',
    titre: 'Affichages et convention collective',
    phrase:
      'La convention collective reste à disposition du personnel. Les affichages sont dus dès le premier salarié ; leur liste est à vérifier.',
    fondements: [fonder('P-71', 'P-101')],
    points: ['formalites-d-employeur'],
  },
  {
    ...DROIT_COMMUN,
    code: 'secret-et-donnees',
    titre: 'Secret et données personnelles',
    phrase: 'Une clause de secret professionnel et de données personnelles, à vérifier avec un conseil.',
    fondements: [fonder('P-101')],
    points: ['formalites-d-employeur'],
  },
  {
    ...DROIT_COMMUN,
    code: 'entretien-professionnel',
    titre: 'Entretien professionnel',
    phrase: 'Il est dû aux salariés ; son rythme est à vérifier.',
    repere: APRES_L_EMBAUCHE,
    fondements: [fonder('P-101')],
    points: ['formalites-d-employeur'],
  },
];
