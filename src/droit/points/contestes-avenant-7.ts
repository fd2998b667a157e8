import type { PointConteste } from './point.ts';

/** Ce que les sources disent de deux façons sur les contrats de l'avenant 7. */
export const CONTESTES_AVENANT_7 = {
  'seuil-640': {
    nature: 'conteste',
    titre: 'Avenant 7 : 640 patients tout juste',
    regles: ['patientele-minimale'],
    colonnes: ['avenant-7'],
    fondements: ['A4a', 'A4c'],
    lectures: {
      'plus-de': {
        enonce: 'Il faut plus de 640 patients adultes.',
        tenuePar: [
          'csmf-criteres',
          'reagjir-mode-emploi',
          'remede-2019',
          'credit-agricole',
          'paps-paca',
          'recomedicales-assistant-medical',
        ],
      },
      'au-moins': { enonce: 'Il faut au moins 640 patients adultes : le P30 lui-même suffit.', tenuePar: [] },
    },
    retenue: 'indetermine',
    motif: 'Presque toutes les pages écrivent « plus de 640 » ; le texte de l’avenant n’a pas été lu à cet endroit.',
  },
  'ald-avenant-7': {
    nature: 'conteste',
    titre: 'Avenant 7 : une maladie de longue durée du médecin lève-t-elle le seuil ?',
    regles: ['patientele-minimale'],
    colonnes: ['avenant-7'],
    fondements: ['A5b'],
    lectures: {
      leve: { enonce: 'Elle lève le seuil, comme le handicap.', tenuePar: [] },
      'sans-effet': { enonce: 'La liste s’arrête au handicap.', tenuePar: [] },
    },
    retenue: 'indetermine',
    motif: 'La seule liste lue est coupée après le handicap ; nul ne dit la suite.',
  },
  'zone-temps-plein': {
    nature: 'conteste',
    titre: 'Avenant 7 : la zone qui ouvre le temps plein',
    regles: ['zone'],
    colonnes: ['avenant-7'],
    fondements: ['A7', 'A7b'],
    lectures: {
      'zip-seule': {
        enonce: 'La zone sous-dense est la ZIP.',
        tenuePar: ['ameli-reglement-arbitral-mai-2023', 'csmf-negociation-mai-2019'],
      },
      'zip-et-zac': { enonce: 'La zone sous-dense est la ZIP ou la ZAC.', tenuePar: [] },
    },
    retenue: 'indetermine',
    motif:
      'La caisse nomme la ZIP en 2023, et un syndicat donne 18 % de la population, la taille d’une ZIP ; aucun texte lu ne définit la zone.',
  },
  'zone-derogation-solo': {
    nature: 'conteste',
    titre: 'Avenant 7 : la zone qui permet d’exercer seul',
    regles: ['exercice-regroupe'],
    colonnes: ['avenant-7'],
    fondements: ['A3b', 'A3c', 'A7', 'A7b'],
    lectures: {
      'zip-seule': { enonce: 'La dérogation vaut en ZIP.', tenuePar: [] },
      'zip-et-zac': { enonce: 'La dérogation vaut en ZIP et en ZAC.', tenuePar: ['medscape-premiere-partie'] },
    },
    retenue: 'indetermine',
    motif: 'Les pages parlent de zone sous-dense ; seule une présentation de congrès nomme la ZIP et la ZAC.',
  },
  'derogation-solo-duree': {
    nature: 'conteste',
    titre: 'Avenant 7 : exercer seul en zone sous-dense, pour toujours ou pour deux ans ?',
    regles: ['exercice-regroupe'],
    colonnes: ['avenant-7'],
    fondements: ['A3b', 'A3b-b'],
    lectures: {
      permanente: {
        enonce: 'Le médecin peut rester seul.',
        tenuePar: ['oriff-pl', 'paps-centre-val-de-loire-embauche', 'snmv-lettre-109', 'recomedicales-novembre-2022'],
      },
      'deux-ans': { enonce: 'Il s’engage à rejoindre un groupe dans les deux ans.', tenuePar: ['paps-paca'] },
    },
    retenue: 'indetermine',
    motif: 'Quatre pages ne posent aucun délai, une page régionale en pose un.',
  },
  'regroupement-engagement': {
    nature: 'conteste',
    titre: 'Avenant 7 : s’engager à rejoindre un groupe suffit-il ?',
    regles: ['exercice-regroupe'],
    colonnes: ['avenant-7'],
    fondements: ['A3b', 'A3b-b'],
    lectures: {
      suffit: {
        enonce: 'Être seul à l’embauche et s’engager à rejoindre un groupe dans les deux ans suffit.',
        tenuePar: ['paps-paca'],
      },
      'zone-seulement': {
        enonce: 'Cet engagement ne vaut qu’en zone sous-dense, pour le temps plein.',
        tenuePar: ['paps-paca'],
      },
    },
    retenue: 'indetermine',
    motif: 'La page de l’époque se lit des deux façons.',
  },
  'solo-1107': {
    nature: 'conteste',
    titre: 'Avenant 7 : plus de 1 107 patients dispensent-ils du cabinet de groupe ?',
    regles: ['exercice-regroupe'],
    colonnes: ['avenant-7'],
    fondements: ['A3c', 'A34c'],
    lectures: {
      dispense: {
        enonce: 'Un généraliste seul de plus de 1 107 patients adultes est admis.',
        tenuePar: ['medscape-premiere-partie'],
      },
      'sans-effet': { enonce: 'Ce nombre ne dispense pas du regroupement.', tenuePar: [] },
    },
    retenue: 'indetermine',
    motif: 'Une seule présentation de congrès, dont les puces ont perdu leurs « et » et leurs « ou ».',
  },
  'confrere-vingt-minutes': {
    nature: 'conteste',
    titre: 'Avenant 7 : un confrère à moins de vingt minutes vaut-il un cabinet de groupe ?',
    regles: ['exercice-regroupe'],
    colonnes: ['avenant-7'],
    fondements: ['A3a', 'A3c', 'A3c-b'],
    lectures: {
      admis: {
        enonce: 'Partager l’assistant avec un confrère proche suffit.',
        tenuePar: ['medscape-premiere-partie', 'medscape-seconde-partie'],
      },
      'sans-effet': { enonce: 'Il faut un même cabinet, ou une MSP multisite.', tenuePar: ['csmf-criteres'] },
    },
    retenue: 'indetermine',
    motif: 'Seule une présentation de congrès, en deux articles, admet le confrère proche.',
  },
  'depart-des-deux-ans': {
    nature: 'conteste',
    titre: 'Avenant 7 : d’où partent les deux ans pour rejoindre un exercice coordonné ?',
    regles: ['exercice-coordonne'],
    colonnes: ['avenant-7'],
    fondements: ['A2', 'A2b'],
    lectures: {
      signature: { enonce: 'De la signature du contrat d’aide.', tenuePar: ['csmf-criteres'] },
      embauche: { enonce: 'De l’embauche de l’assistant.', tenuePar: ['fmf-avenant-7', 'credit-agricole'] },
    },
    retenue: 'indetermine',
    motif: 'Un syndicat compte depuis la signature, un autre et une banque depuis l’embauche.',
  },
  'avenant-8': {
    nature: 'conteste',
    titre: 'L’avenant 8 a-t-il levé le regroupement et la coordination ?',
    regles: ['exercice-regroupe', 'exercice-coordonne'],
    colonnes: ['avenant-7'],
    fondements: ['B1', 'B1d', 'B1e'],
    lectures: {
      maintenues: {
        enonce: 'Les deux conditions valent jusqu’au 30 avril 2023.',
        tenuePar: ['oriff-pl', 'ameli-levier-acces-aux-soins-2022', 'snmv-lettre-109'],
      },
      levees: {
        enonce: 'L’avenant 8 ouvre l’aide à tous les médecins dès 2020.',
        tenuePar: ['acoorde-lecture-avenant-7'],
      },
    },
    retenue: 'maintenues',
    motif: 'Trois publications de 2022 exigent encore les deux conditions.',
  },
  'annexe-des-listes': {
    nature: 'conteste',
    titre: 'Avenant 7 : quelle annexe porte les listes de spécialités ?',
    regles: ['specialite', 'territoire'],
    colonnes: ['avenant-7'],
    fondements: ['A6g'],
    lectures: {
      'annexe-3': { enonce: 'Elles sont dans une « annexe 3 ».', tenuePar: ['biopsii'] },
      'autre-numero': {
        enonce:
          'Elles ont un autre numéro : les annexes suivent celles de la convention, et le contrat type est la 34.',
        tenuePar: ['avenant-7-annexe-34'],
      },
    },
    retenue: 'indetermine',
    motif: 'L’annexe elle-même n’a pas été lue ; son numéro ne change aucune réponse.',
  },
  'bord-p95': {
    nature: 'conteste',
    titre: 'Avenant 7 : le rang 95 tout juste',
    regles: ['bande', 'majoration-p95'],
    colonnes: ['avenant-7'],
    fondements: ['A14'],
    lectures: {
      'au-dessus': {
        enonce: 'Au rang 95, le médecin est dans la bande la plus haute.',
        tenuePar: ['ameli-ce-qui-change-juin-2024'],
      },
      'en-dessous': {
        enonce: 'Il faut être au-dessus du 95e rang.',
        tenuePar: ['avenant-7-article-9-5-2-2'],
      },
    },
    retenue: 'indetermine',
    motif: 'L’avenant écrit « au-dessus du 95e », le tableau de 2024 « P95 et plus ».',
  },
  'temps-plein-p95': {
    nature: 'conteste',
    titre: 'Avenant 7, temps plein au-dessus du P95 : maintenir ou gagner 5 % ?',
    regles: ['hausse', 'tres-grande-patientele'],
    colonnes: ['avenant-7'],
    fondements: ['A22-3'],
    lectures: {
      maintenir: { enonce: 'La patientèle est maintenue.', tenuePar: ['egora-janvier-2021'] },
      'plus-5': { enonce: 'La patientèle augmente de 5 %.', tenuePar: ['csmf-contreparties'] },
    },
    retenue: 'indetermine',
    motif: 'Un journal et un syndicat se contredisent.',
  },
  'base-du-pourcentage': {
    nature: 'conteste',
    titre: 'Avenant 7 : de quoi la hausse est-elle un pourcentage ?',
    regles: ['hausse'],
    colonnes: ['avenant-7'],
    fondements: ['A23', 'A23b', 'A23c'],
    lectures: {
      'propre-patientele': { enonce: 'De la patientèle du médecin à la signature.', tenuePar: [] },
      'valeur-nationale': { enonce: 'D’une valeur nationale de la distribution.', tenuePar: [] },
    },
    retenue: 'indetermine',
    motif: 'Nul ne l’écrit, et les deux cas publiés ne collent pas à un pourcentage de la patientèle du médecin.',
  },
  'placement-des-hausses': {
    nature: 'conteste',
    titre: 'Avenant 7, mi-temps et temps plein : quelle hausse pour quelle bande ?',
    regles: ['hausse'],
    colonnes: ['avenant-7'],
    fondements: ['A22-2b', 'A22-3b'],
    lectures: {
      'par-analogie': {
        enonce:
          'Le haut de la fourchette vise les plus petites patientèles, le bas les P90 à P95, comme pour le tiers temps.',
        tenuePar: ['generalistes-csmf-mai-2019'],
      },
      autre: { enonce: 'La fourchette se répartit autrement.', tenuePar: [] },
    },
    retenue: 'indetermine',
    motif: 'Seules les bornes sont publiées ; l’article qui place le haut précède la signature de l’avenant.',
  },
  'pediatre-avenant-7': {
    nature: 'conteste',
    titre: 'Avenant 7 : le pédiatre a-t-il un objectif de patientèle médecin traitant ?',
    regles: ['indicateurs'],
    colonnes: ['avenant-7'],
    fondements: ['A20', 'A20b'],
    lectures: {
      'file-active': {
        enonce: 'La file active seule, comme les autres spécialités.',
        tenuePar: ['csmf-contreparties', 'paps-centre-val-de-loire-embauche'],
      },
      'les-deux': { enonce: 'Les deux objectifs, comme le généraliste.', tenuePar: ['fmf-objectifs'] },
    },
    retenue: 'indetermine',
    motif:
      'La page qui donne deux objectifs au pédiatre vise plutôt le régime suivant, et l’avenant compte les adultes.',
  },
} as const satisfies Record<string, PointConteste>;
