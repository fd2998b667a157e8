import type { PointConteste } from './point.ts';

const PAGES_DU_BILAN = [
  'ameli-bilan-quatre-ans',
  'caducee-bilan-quatre-ans',
  'viva-bilan',
  'concours-pluripro-bilan-2025',
] as const;

/** Ce que les sources disent de deux façons sur le métier, l'employeur et les chiffres. Aucune règle n'en dépend. */
export const CONTESTES_PRATIQUE = {
  'arrets-et-transports': {
    nature: 'conteste',
    titre: 'Arrêts de travail et bons de transport : que peut faire l’assistant ?',
    regles: [],
    colonnes: [],
    fondements: ['P-14', 'P-24'],
    lectures: {
      preparer: {
        enonce: 'Il prépare ; le médecin prescrit et signe.',
        tenuePar: ['arrete-2019-11-07', 'ordre-article-30'],
      },
      deleguer: {
        enonce: 'Ces prescriptions figurent parmi les tâches à déléguer.',
        tenuePar: ['urps-nouvelle-aquitaine', 'assistants-medicaux-org-metier'],
      },
    },
    retenue: 'preparer',
    motif: 'L’assistant n’est pas un professionnel de santé, et le médecin en répond.',
  },
  'indemnite-de-licenciement': {
    nature: 'conteste',
    titre: 'Indemnité de licenciement : la convention collective ou la loi ?',
    regles: [],
    colonnes: [],
    fondements: ['P-75', 'P-76'],
    lectures: {
      convention: {
        enonce: 'Un cinquième de mois par année.',
        tenuePar: ['convention-collective-1147-article-25'],
      },
      loi: { enonce: 'Un quart de mois par année jusqu’à dix ans, à partir de huit mois.', tenuePar: [] },
    },
    retenue: 'indetermine',
    motif: 'La plus favorable l’emporte, mais la loi n’a pas été vérifiée dans une source.',
  },
  'niveaux-de-la-grille': {
    nature: 'conteste',
    titre: 'Grille de salaires : l’assistant commence-t-il au niveau 4 ou 5 ?',
    regles: [],
    colonnes: [],
    fondements: ['P-56'],
    lectures: {
      'cinq-a-neuf': { enonce: 'Du niveau 5 au niveau 9.', tenuePar: ['fmf-grille-des-salaires'] },
      'quatre-a-neuf': { enonce: 'Du niveau 4 au niveau 9.', tenuePar: ['cardiologues-nouvelle-grille'] },
    },
    retenue: 'cinq-a-neuf',
    motif: 'Deux syndicats ne lisent pas la même grille ; le niveau 4 appelle une alerte.',
  },
  'nombre-d-organismes': {
    nature: 'conteste',
    titre: 'Combien d’organismes forment au CQP ?',
    regles: [],
    colonnes: [],
    fondements: ['P-40'],
    lectures: {
      'trente-et-un': { enonce: '31, sur la page de la branche.', tenuePar: ['branche-cqp-rncp-40913'] },
      'trente-sept': { enonce: '37, en octobre 2024.', tenuePar: ['csmf-lettre-octobre-2024'] },
    },
    retenue: 'indetermine',
    motif: 'Le nombre bouge : seule la liste du jour de la branche fait foi.',
  },
  'nombre-de-contrats': {
    nature: 'conteste',
    titre: 'Combien de contrats en 2024 ?',
    regles: [],
    colonnes: [],
    fondements: [],
    lectures: {
      'juin-2024': { enonce: 'Un peu plus de 7 500 au 30 juin 2024.', tenuePar: ['egora-observatoire-septembre-2025'] },
      'octobre-2024': { enonce: '7 240 à la fin d’octobre 2024.', tenuePar: PAGES_DU_BILAN },
      'fin-2024': { enonce: '8 111 à la fin de 2024.', tenuePar: ['assistants-medicaux-org-actualites'] },
    },
    retenue: 'indetermine',
    motif:
      'Les périmètres diffèrent (signés, en cours, centres de santé ?) sans être dits : ne jamais mêler ces séries.',
  },
  'nombre-de-contrats-2022': {
    nature: 'conteste',
    titre: 'Combien de contrats à l’automne 2022 ?',
    regles: [],
    colonnes: [],
    fondements: ['P-52'],
    lectures: {
      'premier-octobre': { enonce: '3 545 au 1er octobre.', tenuePar: ['quotidien-novembre-2022'] },
      octobre: { enonce: 'Environ 3 400 en octobre.', tenuePar: ['quotidien-charge-de-travail-2022'] },
      decembre: { enonce: 'Environ 3 100 assistants en poste en décembre.', tenuePar: ['medscape-formation'] },
    },
    retenue: 'indetermine',
    motif: 'Des contrats d’un côté, des assistants en poste de l’autre : les périmètres ne sont pas dits.',
  },
  'part-des-generalistes': {
    nature: 'conteste',
    titre: 'Quelle part de généralistes à la fin d’octobre 2024 ?',
    regles: [],
    colonnes: [],
    fondements: [],
    lectures: {
      'soixante-treize': { enonce: '5 283 sur 7 240, soit 73 %.', tenuePar: PAGES_DU_BILAN },
      'soixante-dix-sept': { enonce: '77 % de généralistes et 23 % d’autres spécialités.', tenuePar: [] },
    },
    retenue: 'soixante-treize',
    motif: 'Les deux nombres publiés donnent 73 % ; les pages qui impriment 77 % n’ont pas été relevées par leur nom.',
  },
  'hausse-a-quatre-ans': {
    nature: 'conteste',
    titre: 'Hausse de la patientèle médecin traitant mesurée après l’embauche',
    regles: [],
    colonnes: [],
    fondements: ['P-138'],
    lectures: {
      'dix-neuf-et-demi': {
        enonce: '19,5 % en quatre ans.',
        tenuePar: [
          'ameli-bilan-quatre-ans',
          'caducee-bilan-quatre-ans',
          'egora-cinq-ans-apres',
          'concours-pluripro-bilan-2025',
        ],
      },
      'dix-huit-neuf': {
        enonce: '18,9 % à un endroit, environ 20 % à un autre, en deux ans.',
        tenuePar: ['viva-bilan'],
      },
    },
    retenue: 'dix-neuf-et-demi',
    motif: 'La page de la caisse nationale est la référence.',
  },
} as const satisfies Record<string, PointConteste>;
