import type { PointConteste } from './point.ts';

/** Ce que les sources disent de deux façons sur les sommes, la vie du contrat et la formation. */
export const CONTESTES_SOMMES_ET_CONTRAT = {
  'exemple-260': {
    nature: 'conteste',
    titre: 'L’exemple publié : 260 patients de plus pour 1 300',
    regles: ['hausse'],
    colonnes: ['reglement-arbitral', 'convention-2024'],
    fondements: ['F-57', 'F-57b', 'R23'],
    lectures: {
      pourcentage: { enonce: 'Ce sont 20 % de la patientèle de départ.', tenuePar: [] },
      'nombre-fixe': { enonce: 'C’est un nombre fixe par temps plein, comme au contrat collectif.', tenuePar: [] },
    },
    retenue: 'indetermine',
    motif: 'L’exemple va avec les deux : il reste un exemple, jamais une règle.',
  },
  'arrondi-de-la-revalorisation': {
    nature: 'conteste',
    titre: 'Revalorisation de 2024 : le tableau publié ou 5 % calculés ?',
    regles: ['montant', 'revalorisation'],
    colonnes: ['avenant-7', 'reglement-arbitral', 'convention-2024'],
    fondements: ['F-31', 'F-31b'],
    lectures: {
      'tableau-publie': {
        enonce: 'Les montants sont ceux du tableau publié, arrondis au millier pour le mi-temps et le temps plein.',
        tenuePar: [
          'ameli-ce-qui-change-juin-2024',
          'mesdocs-dispositif-cpam',
          'recomedicales-assistant-medical',
          'mesdocs-msp-specialiste-avantages',
        ],
      },
      'cinq-pour-cent': { enonce: 'Les montants sont ceux d’avant, augmentés de 5 % exactement.', tenuePar: [] },
    },
    retenue: 'tableau-publie',
    motif: 'Aucune page n’imprime le calcul exact ; l’annexe de la convention n’a pas été lue.',
  },
  'revalorisation-du-jour-meme': {
    nature: 'conteste',
    titre: 'Une année qui s’ouvre le 22 juin 2024 par anniversaire',
    regles: ['revalorisation'],
    colonnes: ['avenant-7', 'reglement-arbitral'],
    fondements: ['F-07', 'F-07b', 'F-07c', 'T5'],
    lectures: {
      nouveau: { enonce: 'Le nouveau montant s’applique dès ce jour.', tenuePar: [] },
      ancien: { enonce: 'Le nouveau montant attend l’anniversaire suivant.', tenuePar: [] },
    },
    retenue: 'indetermine',
    motif: 'Aucune source ne tranche ce jour.',
  },
  'premier-versement': {
    nature: 'conteste',
    titre: 'Depuis 2023 : la première année versée à l’embauche ou après la signature ?',
    regles: ['versement'],
    colonnes: ['reglement-arbitral', 'convention-2024'],
    fondements: ['F-70', 'R30', 'P-108', 'A40'],
    lectures: {
      'a-l-embauche': {
        enonce: '70 % dans les quinze jours qui suivent l’embauche.',
        tenuePar: ['ordre-bulletin-74', 'recomedicales-novembre-2022'],
      },
      'a-la-signature': {
        enonce: 'La somme entière dans le mois qui suit la signature.',
        tenuePar: ['recomedicales-assistant-medical'],
      },
    },
    retenue: 'a-la-signature',
    motif: 'Les 70 % ne se lisent que sur des pages de l’avenant 7, dont ils restent la règle.',
  },
  'imposition-de-l-aide': {
    nature: 'conteste',
    titre: 'Sous quel impôt vient l’aide ?',
    regles: [],
    colonnes: ['avenant-7', 'reglement-arbitral', 'convention-2024'],
    fondements: ['F-78', 'P-70'],
    lectures: {
      'selon-le-cabinet': {
        enonce: 'Elle suit le régime du cabinet : recettes d’un BNC, ou résultat d’une société.',
        tenuePar: ['octomed-bnc', 'angak-fiscalite-des-aides'],
      },
      'impot-sur-les-societes': {
        enonce: 'Elle est soumise à l’impôt sur les sociétés.',
        tenuePar: ['recomedicales-assistant-medical'],
      },
    },
    retenue: 'selon-le-cabinet',
    motif: 'L’impôt sur les sociétés ne peut viser que les cabinets qui y sont soumis.',
  },
  'renouvellement-une-fois': {
    nature: 'conteste',
    titre: 'Renouvelable une fois, ou sans limite ?',
    regles: ['renouvellement'],
    colonnes: ['avenant-7'],
    fondements: ['A50', 'A50b', 'F-91'],
    lectures: {
      'sans-limite': {
        enonce: 'Le contrat est renouvelable, sans nombre donné.',
        tenuePar: ['ordre-bulletin-74', 'paps-centre-val-de-loire-embauche', 'oriff-pl', 'snmv-lettre-109'],
      },
      'une-fois': { enonce: 'Le contrat est renouvelable une fois.', tenuePar: ['credit-agricole', 'baker-tilly'] },
    },
    retenue: 'sans-limite',
    motif: 'Quatre sources contre une banque et un cabinet comptable ; l’aide est dite pérenne.',
  },
  'renouvellement-effets': {
    nature: 'conteste',
    titre: 'Au renouvellement : repartir de l’année 1 avec de nouveaux objectifs ?',
    regles: ['renouvellement', 'montant', 'hausse'],
    colonnes: ['avenant-7', 'reglement-arbitral', 'convention-2024'],
    fondements: ['F-93', 'T4', 'F-92'],
    lectures: {
      reprise: {
        enonce: 'L’aide repart à l’année 1 et de nouveaux objectifs sont fixés ; une caisse au moins l’a appliqué.',
        tenuePar: ['fmf-renouvellements'],
      },
      maintien: {
        enonce: 'Les objectifs de départ sont seulement maintenus, selon la direction de la caisse nationale.',
        tenuePar: ['fmf-renouvellements'],
      },
    },
    retenue: 'indetermine',
    motif: 'Le même syndicat rapporte les deux positions, sous le règlement arbitral ; rien n’est trouvé pour 2024.',
  },
  'renouvellement-avenant-7': {
    nature: 'conteste',
    titre: 'Avenant 7, mi-temps et temps plein : un renouvellement ou un nouveau contrat ?',
    regles: ['renouvellement'],
    colonnes: ['avenant-7'],
    fondements: ['T1', 'T2', 'F-141', 'P-123'],
    lectures: {
      'nouveau-contrat': {
        enonce: 'Il va à son terme sans se renouveler tel quel : un nouveau contrat se signe.',
        tenuePar: ['fmf-renouvellements'],
      },
      renouvelable: {
        enonce: 'Le contrat est renouvelable au bout de cinq ans, sans exception dite.',
        tenuePar: ['ameli-modalites-generales', 'cpts-issy'],
      },
    },
    retenue: 'indetermine',
    motif: 'Un syndicat cite le règlement arbitral ; les pages générales ne parlent pas des contrats de l’avenant 7.',
  },
  'renouvellement-tiers-temps': {
    nature: 'conteste',
    titre: 'Un contrat à tiers temps se renouvelle-t-il encore ?',
    regles: ['renouvellement', 'option-ouverte'],
    colonnes: ['avenant-7'],
    fondements: ['T2', 'F-141', 'F-141b'],
    lectures: {
      renouvelable: {
        enonce: 'Les contrats à tiers temps se renouvellent, seuls de l’avenant 7.',
        tenuePar: ['fmf-renouvellements'],
      },
      fermee: {
        enonce: 'L’option est fermée depuis le 1er mai 2023.',
        tenuePar: ['ameli-ce-qui-change-juin-2024', 'ameli-reglement-arbitral-mai-2023'],
      },
    },
    retenue: 'indetermine',
    motif: 'L’exception vient du règlement arbitral ; la position depuis juin 2024 n’a pas été trouvée.',
  },
  'depart-de-la-suspension': {
    nature: 'conteste',
    titre: 'De quel jour part la suspension ?',
    regles: ['suspension'],
    colonnes: ['reglement-arbitral', 'convention-2024'],
    fondements: ['F-101', 'R42b', 'P-119'],
    lectures: {
      'debut-de-l-arret': {
        enonce: 'Du premier jour de l’arrêt.',
        tenuePar: ['assistants-medicaux-org-actualites', 'assistants-medicaux-org-derogation-cpn'],
      },
      'jour-de-l-avis': {
        enonce: 'Du jour où la caisse l’apprend.',
        tenuePar: ['assistants-medicaux-org-actualites', 'assistants-medicaux-org-derogation-cpn'],
      },
    },
    retenue: 'indetermine',
    motif: 'La dérogation de la CPN écrit l’un ou l’autre sans dire quand.',
  },
  'formation-reglement-arbitral': {
    nature: 'conteste',
    titre: 'Règlement arbitral : trois ans ou deux pour se former ?',
    regles: ['certification'],
    colonnes: ['reglement-arbitral'],
    fondements: ['R52', 'R52b', 'F-125', 'P-45'],
    lectures: {
      'trois-ans': {
        enonce: 'Deux ans pour commencer, trois pour obtenir.',
        tenuePar: ['egora-centre-de-formation', 'acoorde-lecture-avenant-7', 'acoorde-formation'],
      },
      'deux-ans': { enonce: 'Deux ans pour obtenir, comme en 2024.', tenuePar: ['cpts-issy'] },
    },
    retenue: 'trois-ans',
    motif: 'Deux sources contre une page sans date ; une alerte est donnée à deux ans.',
  },
  'fae-delai-de-l-arrete': {
    nature: 'conteste',
    titre: 'Formation d’adaptation : les trois ans de l’arrêté ou les deux ans du contrat ?',
    regles: ['certification'],
    colonnes: ['convention-2024', 'collectif-2026'],
    fondements: ['F-123b', 'F-124', 'P-44'],
    lectures: {
      'deux-ans': { enonce: 'Deux ans après l’embauche, pour garder l’aide.', tenuePar: ['quotidien-b-a-ba'] },
      'trois-ans': {
        enonce: 'Trois ans après la prise de poste.',
        tenuePar: ['arrete-2019-11-07', 'anfh-assistant-medical', 'acoorde-formation'],
      },
    },
    retenue: 'deux-ans',
    motif: 'L’arrêté borne le droit d’exercer, la convention borne l’aide : le délai le plus court la protège.',
  },
  'cdd-ou-cdi': {
    nature: 'conteste',
    titre: 'L’assistant peut-il être en CDD ?',
    regles: [],
    colonnes: ['avenant-7', 'reglement-arbitral', 'convention-2024'],
    fondements: ['F-115', 'P-93'],
    lectures: {
      'cdd-motive': {
        enonce: 'Oui, avec un motif : deux renouvellements et dix-huit mois au plus.',
        tenuePar: ['assistants-medicaux-org-questions'],
      },
      'cdi-seul': { enonce: 'Non, il faut un CDI.', tenuePar: ['marquenet-avocat'] },
    },
    retenue: 'indetermine',
    motif: 'Un site d’URPS et de CPAM contre un avocat, qui lit l’ancien contrat type.',
  },
} as const satisfies Record<string, PointConteste>;
