import type { PointConteste } from './point.ts';

/** Ce que les sources disent de deux façons sur le droit, les sommes et les objectifs, pour l'essentiel depuis 2023. */
export const CONTESTES_DEPUIS_2023 = {
  'seuil-775': {
    nature: 'conteste',
    titre: '775 patients tout juste',
    regles: ['patientele-minimale'],
    colonnes: ['reglement-arbitral', 'convention-2024'],
    fondements: ['F-17', 'F-18', 'R2a', 'R2a-b'],
    lectures: {
      'au-moins': {
        enonce: 'Il faut au moins 775 patients.',
        tenuePar: ['acoorde-lecture-avenant-7', 'mesdocs-aide-collective'],
      },
      'plus-de': {
        enonce: 'Il faut plus de 775 patients.',
        tenuePar: ['paps-martinique', 'jhp-aout-2023', 'quotidien-b-a-ba'],
      },
    },
    retenue: 'indetermine',
    motif: 'Deux pages écrivent « au moins », trois « plus de » ou « au-dessus du P30 ».',
  },
  'compte-des-775': {
    nature: 'conteste',
    titre: 'Les 775 patients : avec les enfants, ou de plus de 16 ans ?',
    regles: ['patientele-minimale'],
    colonnes: ['reglement-arbitral', 'convention-2024'],
    fondements: ['F-17b', 'R2', 'F-60'],
    lectures: {
      'adultes-et-enfants': {
        enonce: 'Adultes et enfants comptent ensemble.',
        tenuePar: ['acoorde-lecture-avenant-7', 'jhp-aout-2023', 'paps-martinique'],
      },
      'plus-de-16-ans': {
        enonce: 'Seuls comptent les patients de plus de 16 ans.',
        tenuePar: ['recomedicales-assistant-medical'],
      },
    },
    retenue: 'adultes-et-enfants',
    motif: 'Trois pages contre une, qui semble garder la règle d’avant 2023.',
  },
  'seuil-mep': {
    nature: 'conteste',
    titre: 'Médecin à exercice particulier : quel P30 ?',
    regles: ['patientele-minimale'],
    colonnes: ['reglement-arbitral', 'convention-2024'],
    fondements: ['F-17', 'F-16'],
    lectures: {
      'meme-seuil': { enonce: 'Le même que les autres généralistes.', tenuePar: [] },
      'autre-seuil': { enonce: 'Un seuil propre aux médecins à exercice particulier.', tenuePar: [] },
    },
    retenue: 'meme-seuil',
    motif: 'Le P30 publié est celui des généralistes hors MEP ; aucune page n’en donne un autre.',
  },
  'ccam-20': {
    nature: 'conteste',
    titre: 'Actes techniques : 20 % des honoraires tout juste',
    regles: ['activite-chirurgicale'],
    colonnes: ['convention-2024'],
    fondements: ['F-13', 'F-15'],
    lectures: {
      'moins-de': {
        enonce: 'Les actes techniques font moins de 20 % des honoraires.',
        tenuePar: ['ameli-revalorisation-2024', 'quotidien-b-a-ba', 'jhp-aout-2023', 'cpts-bas-chablais'],
      },
      'au-plus': {
        enonce: 'La clinique fait au moins 80 % des honoraires : 20 % tout juste passe.',
        tenuePar: ['ameli-revalorisation-2024'],
      },
    },
    retenue: 'indetermine',
    motif: 'La même page de la caisse écrit les deux.',
  },
  'ccam-orl-gynecologue-2023': {
    nature: 'conteste',
    titre: 'Règlement arbitral : le test des 20 % vise-t-il les ORL et les gynécologues ?',
    regles: ['activite-chirurgicale'],
    colonnes: ['reglement-arbitral'],
    fondements: ['R4a', 'F-13b'],
    lectures: {
      vises: { enonce: 'Le test les vise, comme en 2024.', tenuePar: ['ameli-revalorisation-2024'] },
      'non-vises': { enonce: 'Le test ne vise que les chirurgiens.', tenuePar: ['jhp-aout-2023', 'cpts-bas-chablais'] },
    },
    retenue: 'indetermine',
    motif: 'Les pages de 2023 ne nomment que les chirurgiens ; celle de 2024 nomme aussi les ORL et les gynécologues.',
  },
  'territoire-des-specialistes': {
    nature: 'conteste',
    titre: 'Règlement arbitral : le territoire compte-t-il encore pour les spécialistes ?',
    regles: ['territoire', 'specialite'],
    colonnes: ['reglement-arbitral'],
    fondements: ['R4', 'R4b'],
    lectures: {
      'sans-restriction': {
        enonce: 'Il n’y a plus de restriction de territoire.',
        tenuePar: ['jhp-aout-2023', 'cpts-bas-chablais', 'concours-pluripro-reglement-arbitral'],
      },
      'selon-le-territoire': {
        enonce: 'L’éligibilité des spécialistes dépend du territoire.',
        tenuePar: ['recomedicales-juin-2023', 'recomedicales-juillet-2023'],
      },
    },
    retenue: 'sans-restriction',
    motif: 'La page contraire reprend un contenu plus ancien.',
  },
  'coordination-depuis-2023': {
    nature: 'conteste',
    titre: 'Depuis 2023 : le regroupement et la coordination sont-ils encore demandés ?',
    regles: ['exercice-regroupe', 'exercice-coordonne'],
    colonnes: ['reglement-arbitral', 'convention-2024'],
    fondements: ['F-19', 'F-19b', 'R3'],
    lectures: {
      supprimes: {
        enonce: 'Les deux conditions sont supprimées depuis le 1er mai 2023.',
        tenuePar: [
          'ameli-reglement-arbitral-mai-2023',
          'acoorde-lecture-avenant-7',
          'concours-pluripro-reglement-arbitral',
        ],
      },
      'encore-demandes': {
        enonce: 'L’engagement de rejoindre un groupe dans les deux ans vaut encore.',
        tenuePar: ['paps-paca'],
      },
    },
    retenue: 'supprimes',
    motif: 'La page contraire, de mai 2024, porte le contenu de l’avenant 7 ; celles de 2024 ne rétablissent rien.',
  },
  'moyenne-du-groupe': {
    nature: 'conteste',
    titre: 'Contrat collectif : la moyenne de qui ?',
    regles: ['collectif-seuil'],
    colonnes: ['collectif-2026'],
    fondements: ['F-82'],
    lectures: {
      adherents: { enonce: 'La moyenne des médecins adhérents.', tenuePar: [] },
      associes: { enonce: 'La moyenne de tous les associés.', tenuePar: [] },
    },
    retenue: 'adherents',
    motif: 'Ce sont eux qui s’engagent ; la seule page lue ne précise pas.',
  },
  'bord-p90': {
    nature: 'conteste',
    titre: 'Le rang 90 tout juste',
    regles: ['bande', 'majoration-p90-p95'],
    colonnes: ['avenant-7', 'reglement-arbitral', 'convention-2024'],
    fondements: ['A14', 'F-32b'],
    lectures: {
      'dans-la-bande': {
        enonce: 'Au rang 90, le médecin est dans la bande P90 à P94.',
        tenuePar: ['ameli-ce-qui-change-juin-2024', 'mesdocs-dispositif-cpam', 'recomedicales-assistant-medical'],
      },
      'en-dessous': { enonce: 'Il faut être au-dessus du 90e rang.', tenuePar: [] },
    },
    retenue: 'dans-la-bande',
    motif: 'Les tableaux écrivent « P90 à P94 » ; l’avenant 7 dit entre le 90e et le 95e, sans préciser le bord.',
  },
  'p94-ou-p95': {
    nature: 'conteste',
    titre: 'Depuis 2023 : « P90 à P94 » ou « entre P90 et P95 » ?',
    regles: ['bande', 'majoration-p95'],
    colonnes: ['reglement-arbitral', 'convention-2024'],
    fondements: ['F-32', 'F-32b'],
    lectures: {
      'p95-en-haut': {
        enonce: 'Le rang 95 est dans la bande la plus haute.',
        tenuePar: ['ameli-ce-qui-change-juin-2024', 'mesdocs-dispositif-cpam', 'recomedicales-assistant-medical'],
      },
      'p95-en-bas': { enonce: 'Le rang 95 finit la bande qui commence au rang 90.', tenuePar: [] },
    },
    retenue: 'p95-en-haut',
    motif: 'Les trois tableaux lus s’arrêtent à P94 ; « entre P90 et P95 » ne dit pas où va le bord.',
  },
  'seuils-1503-1721': {
    nature: 'conteste',
    titre: 'Généralistes : 1 503 (P90) et 1 721 (P95)',
    regles: ['bande'],
    colonnes: ['avenant-7', 'reglement-arbitral', 'convention-2024'],
    fondements: ['R11'],
    lectures: {
      publies: { enonce: 'Ce sont les seuils de la brochure de 2023.', tenuePar: ['recomedicales-juillet-2023'] },
      retires: {
        enonce: 'Leur auteur les a retirés en décembre 2024.',
        tenuePar: ['recomedicales-decembre-2024'],
      },
    },
    retenue: 'retires',
    motif: 'Une seule page, corrigée par son auteur : ils ne placent aucun médecin dans une bande.',
  },
  'bande-figee': {
    nature: 'conteste',
    titre: 'La bande est-elle figée à la signature ?',
    regles: ['bande'],
    colonnes: ['avenant-7', 'reglement-arbitral', 'convention-2024'],
    fondements: ['F-30'],
    lectures: {
      figee: { enonce: 'La bande à la signature sert les cinq années.', tenuePar: [] },
      relue: { enonce: 'La bande est relue chaque année.', tenuePar: [] },
    },
    retenue: 'figee',
    motif: 'Nul ne l’écrit ; les intitulés des tableaux publiés font penser à la patientèle de départ.',
  },
  'un-objectif-sur-deux': {
    nature: 'conteste',
    titre: 'Faut-il atteindre les deux objectifs, ou un seul ?',
    regles: ['modulation', 'hausse'],
    colonnes: ['reglement-arbitral', 'convention-2024'],
    fondements: ['F-51', 'R21'],
    lectures: {
      'un-seul': {
        enonce: 'Un seul des deux doit augmenter, l’autre est maintenu.',
        tenuePar: ['concours-pluripro-reglement-arbitral'],
      },
      'les-deux': { enonce: 'Les deux doivent être atteints.', tenuePar: ['quotidien-couacs-avril-2025'] },
    },
    retenue: 'indetermine',
    motif: 'La caisse nationale, en 2023, et la presse, en 2025, ne disent pas la même chose.',
  },
} as const satisfies Record<string, PointConteste>;
