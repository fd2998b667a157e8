import type { Etabli } from './etabli.ts';

/** Ce que les sources établissent sur le régime de la convention de 2024. Les numéros F sont ceux de la note de domaine. */
export const CONVENTION_2024 = {
  // Dates d'effet
  'F-01': {
    enonce: "Le règlement arbitral, publié au JO du 30 avril 2023, s'applique depuis le 1er mai 2023.",
    sources: [
      'ameli-reglement-arbitral-mai-2023',
      'acoorde-lecture-avenant-7',
      'concours-pluripro-reglement-arbitral',
      'ameli-ce-qui-change-juin-2024',
    ],
    certitude: 'confirmee',
  },
  'F-01b': {
    enonce:
      "Le règlement arbitral supprime le cabinet d'au moins deux médecins, l'exercice coordonné, le tiers temps pour les nouveaux contrats et la condition de ZIP pour le temps plein. Restent le mi-temps et le temps plein.",
    sources: [
      'ameli-reglement-arbitral-mai-2023',
      'acoorde-lecture-avenant-7',
      'concours-pluripro-reglement-arbitral',
      'ameli-ce-qui-change-juin-2024',
    ],
    certitude: 'confirmee',
  },
  'F-02': {
    enonce: 'La convention médicale de 2024 est signée le 4 juin 2024.',
    sources: ['ameli-ce-qui-change-juin-2024', 'agipi', 'generalistes-csmf-juin-2024', 'quotidien-signature-juin-2024'],
    certitude: 'confirmee',
  },
  'F-03': {
    enonce:
      "La convention de 2024 est en vigueur le 22 juin 2024 ; ses mesures sur les assistants médicaux s'appliquent aussitôt.",
    sources: [
      'ameli-ce-qui-change-juin-2024',
      'ameli-revalorisation-2024',
      'ameli-simulateur',
      'quotidien-b-a-ba',
      'agipi',
    ],
    certitude: 'confirmee',
  },
  'F-04': {
    enonce: "L'arrêté qui approuve la convention de 2024 serait du 20 juin 2024.",
    sources: [],
    certitude: 'contestee',
    reserve: 'Date couramment citée, vue dans aucune source lue.',
  },
  'F-05': {
    enonce: "L'aide collective des généralistes est ouverte depuis le 25 février 2026, après validation par la CPN.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
    reserve: "Le groupement d'employeurs qui le publie cite une page ameli.",
  },
  'F-06': {
    enonce: "Un bonus lié aux docteurs juniors relève le plafond d'ETP du contrat collectif en novembre 2026.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-07': {
    enonce:
      'Les nouveaux montants valent aussitôt pour les contrats signés depuis le 22 juin 2024. Pour les contrats antérieurs, ils valent à partir de la date anniversaire, puis pour tous les versements suivants.',
    sources: ['ameli-ce-qui-change-juin-2024', 'quotidien-b-a-ba', 'agipi', 'ameli-revalorisation-2024'],
    certitude: 'confirmee',
  },
  'F-07b': {
    enonce:
      "Une année de contrat suit les nouveaux montants si elle s'ouvre après le 22 juin 2024, ou si le contrat est signé ce jour-là ; elle suit les anciens si elle s'ouvre avant.",
    sources: ['ameli-ce-qui-change-juin-2024', 'quotidien-b-a-ba', 'agipi', 'ameli-revalorisation-2024'],
    certitude: 'confirmee',
    reserve:
      "Déduit de F-07. Une année ouverte par un anniversaire tombant le 22 juin 2024 même n'est tranchée par aucune source.",
  },
  'F-07c': {
    enonce: "Un contrat dont l'anniversaire tombe le 22 juin 2024 prendrait le nouveau montant ce jour même.",
    sources: ['ameli-ce-qui-change-juin-2024', 'quotidien-b-a-ba', 'agipi', 'ameli-revalorisation-2024'],
    certitude: 'contestee',
    reserve: "C'est une lecture : aucune source ne traite ce jour-là.",
  },
  'F-09': {
    enonce:
      'Les seuils de patientèle ne semblent pas revus chaque année : une page de 2026 reprend encore la distribution du 31 décembre 2021.',
    sources: ['mesdocs-aide-collective', 'acoorde-lecture-avenant-7', 'paps-martinique', 'jhp-aout-2023'],
    certitude: 'contestee',
    reserve: 'Déduit du rapprochement des pages, écrit nulle part.',
  },

  // Le médecin
  'F-10': {
    enonce: 'Le médecin est conventionné en secteur 1, ou en secteur 2 avec Optam ou Optam-CO.',
    sources: [
      'ameli-revalorisation-2024',
      'ameli-reglement-arbitral-mai-2023',
      'quotidien-b-a-ba',
      'mesdocs-dispositif-cpam',
      'acoorde-lecture-avenant-7',
      'jhp-aout-2023',
      'concours-pluripro-bilan-2025',
    ],
    certitude: 'confirmee',
    reserve: "L'option chirurgicale s'appelle Optam-ACO dans les textes de 2024.",
  },
  'F-11': {
    enonce: 'Le secteur 2 sans Optam et le médecin non conventionné sont exclus.',
    sources: ['mesdocs-msp-specialiste-avantages'],
    certitude: 'source-unique',
    reserve: "Une seule page l'écrit ; cela découle de F-10.",
  },
  'F-12': {
    enonce:
      'Six spécialités sont exclues : radiologues, radiothérapeutes, stomatologues, anesthésistes, anatomo-cytopathologistes et médecins nucléaires.',
    sources: [
      'ameli-revalorisation-2024',
      'quotidien-b-a-ba',
      'mesdocs-dispositif-cpam',
      'paps-martinique',
      'jhp-aout-2023',
      'donnees-ouvertes-contrats',
    ],
    certitude: 'confirmee',
  },
  'F-13': {
    enonce:
      'Les chirurgiens sont admis si les actes CCAM font moins de 20 % de leurs honoraires sur les douze mois avant la signature.',
    sources: ['ameli-revalorisation-2024', 'quotidien-b-a-ba', 'jhp-aout-2023'],
    certitude: 'confirmee',
    reserve: "La période de douze mois n'est relevée que pour la convention de 2024.",
  },
  'F-13b': {
    enonce: "Les ORL et les gynécologues sont soumis au même test de 20 % d'honoraires CCAM.",
    sources: ['ameli-revalorisation-2024'],
    certitude: 'source-unique',
  },
  'F-14': {
    enonce: 'Les dépassements ne comptent pas dans les honoraires du test.',
    sources: ['quotidien-b-a-ba'],
    certitude: 'source-unique',
  },
  'F-15': {
    enonce:
      "À 20 % d'honoraires CCAM tout juste, les sources se contredisent : « moins de 20 % » et « 80 % ou plus » d'un côté, « plus de 80 % » de l'autre.",
    sources: ['ameli-revalorisation-2024', 'quotidien-b-a-ba'],
    certitude: 'contestee',
  },
  'F-16': {
    enonce: 'La patientèle atteint au moins le P30 de la distribution nationale au 31 décembre 2021.',
    sources: ['quotidien-b-a-ba', 'mesdocs-aide-collective', 'paps-martinique', 'jhp-aout-2023'],
    certitude: 'confirmee',
    reserve: 'Trois des quatre sources donnent la date du 31 décembre 2021.',
  },
  'F-16b': {
    enonce: 'Le seuil se lit sur la PMT pour les généralistes, sur la file active pour les autres spécialités.',
    sources: ['ameli-reglement-arbitral-mai-2023', 'paps-martinique'],
    certitude: 'confirmee',
  },
  'F-17': {
    enonce: 'Pour les généralistes, le P30 est de 775 patients en PMT.',
    sources: [
      'mesdocs-aide-collective',
      'recomedicales-assistant-medical',
      'acoorde-lecture-avenant-7',
      'paps-martinique',
    ],
    certitude: 'confirmee',
    reserve: "Aucune page ameli n'a pu être lue jusqu'à ce chiffre.",
  },
  'F-17b': {
    enonce: 'Les 775 patients sont comptés adultes et enfants ensemble.',
    sources: ['acoorde-lecture-avenant-7', 'jhp-aout-2023'],
    certitude: 'confirmee',
    reserve: "Une page écrit « plus de 16 ans », reste probable de la règle d'avant 2023.",
  },
  'F-18': {
    enonce:
      'À 775 patients tout juste, les sources se contredisent : « au moins 775 » pour deux, « plus de 775 » ou « au-dessus du P30 » pour deux autres.',
    sources: ['acoorde-lecture-avenant-7', 'mesdocs-aide-collective', 'paps-martinique', 'quotidien-b-a-ba'],
    certitude: 'contestee',
  },
  'F-19': {
    enonce: "L'exercice en groupe et l'exercice coordonné ne sont plus demandés depuis le règlement arbitral.",
    sources: ['ameli-reglement-arbitral-mai-2023', 'acoorde-lecture-avenant-7', 'concours-pluripro-reglement-arbitral'],
    certitude: 'confirmee',
    reserve: "Des pages datées jusqu'en mai 2024 impriment encore l'engagement sous deux ans de l'avenant 7.",
  },
  'F-19b': {
    enonce: "La convention de 2024 ne rétablit ni l'exercice en groupe ni l'exercice coordonné.",
    sources: ['ameli-revalorisation-2024', 'quotidien-b-a-ba', 'paps-martinique'],
    certitude: 'contestee',
    reserve: 'Déduit du silence des pages de 2024.',
  },
  'F-20': {
    enonce: "Le premier assistant, à mi-temps ou à temps plein, n'est soumis à aucune condition de zone.",
    sources: ['ameli-reglement-arbitral-mai-2023', 'recomedicales-lettre-5'],
    certitude: 'confirmee',
  },
  'F-21': {
    enonce: 'Le nouvel installé est admis.',
    sources: ['jhp-aout-2023', 'csmf-criteres'],
    certitude: 'confirmee',
    reserve: "L'une des deux sources décrit le régime antérieur.",
  },
  'F-21b': {
    enonce: 'Le nouvel installé serait dispensé du P30 sous la convention de 2024.',
    sources: ['jhp-aout-2023', 'csmf-criteres', 'remede-2019'],
    certitude: 'contestee',
    reserve: "La dispense n'est écrite que pour l'avenant 7.",
  },
  'F-22': {
    enonce:
      'Le médecin reconnu travailleur handicapé (RQTH) ou en affection de longue durée est admis, avec un contrat adapté ; le simulateur le renvoie à la CPAM.',
    sources: ['ameli-revalorisation-2024', 'ameli-simulateur', 'jhp-aout-2023'],
    certitude: 'confirmee',
    reserve: "La règle d'adaptation n'a pas été trouvée.",
  },
  'F-23': {
    enonce: "L'exercice mixte, en partie libéral et en partie salarié, est admis avec un contrat adapté.",
    sources: ['ameli-revalorisation-2024'],
    certitude: 'source-unique',
    reserve: "La règle d'adaptation n'a pas été trouvée.",
  },
  'F-24': {
    enonce: 'Un remplaçant ne peut pas signer.',
    sources: ['mesdocs-msp-specialiste-avantages'],
    certitude: 'source-unique',
  },
  'F-25': {
    enonce: "Le résultat du simulateur officiel n'est qu'indicatif.",
    sources: ['ameli-simulateur'],
    certitude: 'source-unique',
  },

  // Premier assistant : options et montants
  'F-30': {
    enonce:
      'Aide maximale par année de contrat depuis le 22 juin 2024. Mi-temps : 19 000 €, 14 000 €, puis 11 000 € (13 000 € de P90 à P94 ; 19 000 € chaque année à partir de P95). Temps plein : 38 000 €, 28 000 €, puis 22 000 € (26 000 € de P90 à P94 ; 38 000 € chaque année à partir de P95).',
    sources: [
      'ameli-ce-qui-change-juin-2024',
      'mesdocs-dispositif-cpam',
      'recomedicales-assistant-medical',
      'mesdocs-msp-specialiste-avantages',
      'quotidien-b-a-ba',
      'quotidien-couacs-avril-2025',
      'agipi',
      'assistants-medicaux-org-actualites',
    ],
    certitude: 'confirmee',
    reserve: 'Trois sources portent tout le tableau, une le seul temps plein, quatre autres une partie des chiffres.',
  },
  'F-30b': {
    enonce: 'Tiers temps revalorisé : 9 450 € la deuxième année, au lieu de 9 000 €.',
    sources: ['ameli-ce-qui-change-juin-2024', 'agipi'],
    certitude: 'confirmee',
    reserve: 'Réservé aux contrats en cours.',
  },
  'F-30c': {
    enonce:
      'Tiers temps revalorisé : 7 350 € à partir de la troisième année (avant : 7 000 €), 8 767 € de P90 à P94 (avant : 8 350 €), 12 600 € chaque année à partir de P95 (avant : 12 000 €).',
    sources: ['ameli-ce-qui-change-juin-2024'],
    certitude: 'source-unique',
    reserve: 'Réservé aux contrats en cours.',
  },
  'F-30d': {
    enonce:
      'Avant le 22 juin 2024. Mi-temps : 18 000 €, 13 500 €, puis 10 500 € (12 500 € de P90 à P94 ; 18 000 € chaque année à partir de P95). Temps plein : 36 000 €, 27 000 €, puis 21 000 € (25 000 € de P90 à P94 ; 36 000 € chaque année à partir de P95).',
    sources: [
      'ameli-ce-qui-change-juin-2024',
      'mesdocs-dispositif-cpam',
      'recomedicales-assistant-medical',
      'mesdocs-msp-specialiste-avantages',
    ],
    certitude: 'confirmee',
  },
  'F-31': {
    enonce:
      "La hausse annoncée de 5 % n'est qu'approchée : au mi-temps et au temps plein, elle va de 3,70 % à 5,56 %, les montants étant ceux d'une hausse de 5 % arrondie au millier. On prend le tableau publié, jamais un calcul à 5 %.",
    sources: [
      'ameli-ce-qui-change-juin-2024',
      'mesdocs-dispositif-cpam',
      'recomedicales-assistant-medical',
      'mesdocs-msp-specialiste-avantages',
    ],
    certitude: 'confirmee',
    reserve: 'Déduit du tableau publié.',
  },
  'F-31b': {
    enonce: "L'annexe de la convention pourrait porter des montants arrondis ou non.",
    sources: ['ameli-ce-qui-change-juin-2024'],
    certitude: 'contestee',
    reserve: "Le texte de l'annexe n'a pas été lu ; aucune source ne donne les montants non arrondis.",
  },
  'F-32': {
    enonce: 'Les montants majorés distinguent deux bandes : P90 à P94, et P95 et plus.',
    sources: ['ameli-ce-qui-change-juin-2024', 'mesdocs-dispositif-cpam', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
    reserve: 'Certaines pages écrivent « entre P90 et P95 ».',
  },
  'F-32b': {
    enonce: 'La bande P90 à P94 se lit de P90 inclus à P95 exclu.',
    sources: ['ameli-ce-qui-change-juin-2024', 'mesdocs-dispositif-cpam', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
    reserve: 'Déduit des intitulés de F-32.',
  },
  'F-33': {
    enonce: 'De P90 à P94, les deux premières années suivent les montants ordinaires.',
    sources: [
      'ameli-ce-qui-change-juin-2024',
      'mesdocs-dispositif-cpam',
      'recomedicales-assistant-medical',
      'ordre-bulletin-74',
    ],
    certitude: 'confirmee',
    reserve: "Déduit de l'intitulé du tableau F-30 ; le bulletin de l'Ordre le dit pour le régime antérieur.",
  },
  'F-34': {
    enonce: "À partir de P95, l'aide ne diminue pas.",
    sources: [
      'ameli-ce-qui-change-juin-2024',
      'mesdocs-msp-specialiste-avantages',
      'egora-janvier-2021',
      'ordre-bulletin-74',
    ],
    certitude: 'confirmee',
    reserve: 'Deux des quatre sources décrivent le régime antérieur.',
  },
  'F-37': {
    enonce: "L'aide est pérenne : elle ne s'éteint pas après la troisième année.",
    sources: [
      'ameli-ce-qui-change-juin-2024',
      'ameli-revalorisation-2024',
      'ameli-modalites-generales',
      'ameli-reglement-arbitral-mai-2023',
      'recomedicales-assistant-medical',
      'cpts-issy',
    ],
    certitude: 'confirmee',
  },
  'F-38': {
    enonce: 'Le mi-temps est de 17,5 heures par semaine.',
    sources: ['assistants-medicaux-org-questions'],
    certitude: 'source-unique',
  },
  'F-38b': {
    enonce: 'Le temps plein est de 35 heures par semaine.',
    sources: ['assistants-medicaux-org-questions', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
  },
  'F-39': {
    enonce: 'Un nouveau contrat ne descend pas sous le mi-temps.',
    sources: ['ameli-ce-qui-change-juin-2024', 'ameli-reglement-arbitral-mai-2023', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
  },
  'F-40': {
    enonce:
      'Deux médecins qui partagent un assistant à temps plein signent chacun un contrat à mi-temps et reçoivent chacun 19 000 € la première année.',
    sources: ['mesdocs-msp-specialiste-avantages'],
    certitude: 'source-unique',
  },

  // Second assistant
  'F-41': {
    enonce:
      "Depuis le 22 juin 2024, deux options s'ajoutent : 1,5 ETP ou 2 ETP au total, avec un second assistant à mi-temps ou à temps plein.",
    sources: [
      'ameli-modalites-generales',
      'ameli-simulateur',
      'quotidien-couacs-avril-2025',
      'agipi',
      'assistants-medicaux-org-actualites',
    ],
    certitude: 'confirmee',
  },
  'F-42': {
    enonce: 'Le second assistant est réservé aux généralistes hors MEP.',
    sources: ['ameli-simulateur', 'assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
    reserve: 'Une des deux sources dit seulement « généraliste ».',
  },
  'F-43': {
    enonce: 'Le médecin a déjà un contrat financé à 1 ETP.',
    sources: ['ameli-simulateur', 'assistants-medicaux-org-actualites'],
    certitude: 'confirmee',
  },
  'F-44': {
    enonce: "Le second assistant s'ouvre à partir de la troisième année de ce contrat.",
    sources: ['ameli-simulateur', 'quotidien-couacs-avril-2025', 'assistants-medicaux-org-actualites'],
    certitude: 'confirmee',
  },
  'F-45': {
    enonce: 'Les objectifs du premier contrat sont déjà atteints.',
    sources: ['ameli-simulateur', 'assistants-medicaux-org-actualites', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
  },
  'F-46': {
    enonce: 'Le médecin exerce en ZIP.',
    sources: ['ameli-simulateur', 'assistants-medicaux-org-actualites', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
    reserve: "Aucune source n'ouvre le second assistant à la ZAC.",
  },
  'F-47': {
    enonce: "Pour un second assistant, le médecin s'adresse à la CPAM : le simulateur ne le calcule pas.",
    sources: ['ameli-simulateur'],
    certitude: 'source-unique',
  },

  // Objectifs du contrat individuel
  'F-50': {
    enonce:
      "Les généralistes ont deux objectifs, PMT et file active ; les autres spécialités n'ont que la file active.",
    sources: ['fmf-objectifs', 'ameli-reglement-arbitral-mai-2023', 'paps-paca'],
    certitude: 'confirmee',
  },
  'F-50b': {
    enonce: 'Les pédiatres ont, comme les généralistes, un objectif de PMT et un objectif de file active.',
    sources: ['fmf-objectifs'],
    certitude: 'source-unique',
  },
  'F-51': {
    enonce:
      "Atteindre un objectif ou les deux : la direction de la Cnam disait en 2023 qu'un seul des deux doit augmenter ; la presse de 2025 parle des deux, en augmentation ou en maintien selon le point de départ.",
    sources: ['concours-pluripro-reglement-arbitral', 'quotidien-couacs-avril-2025'],
    certitude: 'contestee',
    reserve: "Concilier les deux est une lecture ; l'annexe n'a pas été lue.",
  },
  'F-52': {
    enonce: 'Le nouvel installé doit atteindre en trois ans la médiane (P50) de sa spécialité.',
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
    reserve: "Sous l'avenant 7, seul un projet de texte le disait (A24).",
  },
  'F-52b': {
    enonce:
      'Après ces trois ans, le nouvel installé reçoit un nouvel objectif, à atteindre en deux ans (un an avant 2024).',
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
  },
  'F-53': {
    enonce:
      'À 65 ans ou plus, le médecin maintient sa patientèle de la signature ; une baisse de 10 % au plus est admise.',
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
    reserve: "Le jour où l'âge s'apprécie n'a pas été trouvé.",
  },
  'F-54': {
    enonce: 'Une très grande patientèle se maintient, sans avoir à augmenter.',
    sources: ['recomedicales-assistant-medical', 'snmv-lettre-109', 'egora-janvier-2021'],
    certitude: 'confirmee',
    reserve:
      "Le centile de départ n'a pas été trouvé pour 2024 ; deux des trois sources décrivent le régime antérieur.",
  },
  'F-55': {
    enonce: "L'objectif est individuel et fixé d'après la patientèle de départ.",
    sources: ['mesdocs-dispositif-cpam', 'mesdocs-msp-specialiste-avantages', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
  },
  'F-55b': {
    enonce: 'Sous le régime antérieur, la hausse demandée diminue quand la patientèle de départ augmente.',
    sources: ['egora-janvier-2021', 'ordre-bulletin-74'],
    certitude: 'confirmee',
  },
  'F-55c': {
    enonce: 'Il en irait de même sous la convention de 2024.',
    sources: ['egora-janvier-2021', 'ordre-bulletin-74'],
    certitude: 'contestee',
    reserve: 'Probable, mais non établi pour 2024.',
  },
  'F-56': {
    enonce: "L'objectif est à trois ans.",
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
  },
  'F-57': {
    enonce:
      'Exemple publié : un généraliste de 1 300 patients déclarés doit en gagner 260 en trois ans pour un temps plein.',
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
    reserve: 'Exemple de juin 2023, inchangé en 2026.',
  },
  'F-57b': {
    enonce: "L'exemple des 260 patients se lit de deux façons : 20 % de 1 300, ou un nombre fixe par ETP.",
    sources: ['recomedicales-assistant-medical'],
    certitude: 'contestee',
  },
  'F-58': {
    enonce: "Un patient compte pour un, sans pondération selon l'âge ou l'affection de longue durée.",
    sources: ['fmf-objectifs'],
    certitude: 'source-unique',
  },
  'F-59': {
    enonce:
      "Le médecin qui déménage dans le département trop loin pour garder ses patients, ou qui change de spécialité à l'Ordre, est traité en nouvel installé : la CPAM met fin au contrat et un autre est signé.",
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
    reserve: 'Dérogation de la CPN.',
  },

  // Mesure de la patientèle
  'F-60': {
    enonce: 'Depuis 2023, la PMT compte les adultes et les enfants ; avant, les adultes seuls.',
    sources: ['acoorde-lecture-avenant-7', 'jhp-aout-2023'],
    certitude: 'confirmee',
  },
  'F-60b': {
    enonce: "La PMT est le nombre d'assurés qui ont déclaré le médecin comme médecin traitant.",
    sources: ['revue-du-praticien-chiffres'],
    certitude: 'source-unique',
  },
  'F-61': {
    enonce: "La file active est le nombre de patients différents, de tout âge, vus au moins une fois dans l'année.",
    sources: ['paps-martinique', 'revue-du-praticien-chiffres', 'csmf-criteres', 'paps-paca'],
    certitude: 'confirmee',
  },
  'F-62': {
    enonce: "Un patient qui ne revient pas l'année suivante sort de la file active.",
    sources: ['fmf-objectifs'],
    certitude: 'source-unique',
    reserve: 'Cela suit aussi de F-61.',
  },
  'F-63': {
    enonce: 'La distribution nationale de référence est celle du 31 décembre 2021.',
    sources: ['mesdocs-aide-collective', 'paps-martinique', 'jhp-aout-2023'],
    certitude: 'confirmee',
  },
  'F-64': {
    enonce: 'Le point de départ du médecin est sa patientèle à la signature.',
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
    reserve: "La période exacte de référence pour 2024 n'a pas été trouvée.",
  },
  'F-64b': {
    enonce:
      "Sous l'avenant 7, le point de départ était le dernier chiffre semestriel : le 30 juin 2019 pour les contrats de septembre 2019 à février 2020, comparé au 30 juin 2020.",
    sources: ['quotidien-1729-contrats'],
    certitude: 'source-unique',
  },
  'F-65': {
    enonce: 'La CPAM fournit les nombres si le médecin ne peut pas les produire.',
    sources: ['acoorde-lecture-avenant-7'],
    certitude: 'source-unique',
  },

  // Versements et modulation
  'F-70': {
    enonce: 'La première année est versée en entier dans le mois qui suit le contrat.',
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
    reserve:
      "Écrit pour le règlement arbitral et gardé ensuite ; le bulletin de l'Ordre de 2021 donne la règle antérieure.",
  },
  'F-71': {
    enonce: 'La deuxième année est versée à la date anniversaire.',
    sources: ['recomedicales-assistant-medical', 'assistants-medicaux-org-actualites'],
    certitude: 'confirmee',
  },
  'F-72': {
    enonce: "À partir de la troisième année, l'aide est versée en deux fois la moitié.",
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
    reserve: "Les dates des deux versements n'ont pas été trouvées.",
  },
  'F-73': {
    enonce: 'Les deux premières années sont versées sans regarder les objectifs.',
    sources: ['quotidien-couacs-avril-2025', 'fmf-renouvellements', 'baker-tilly', 'paps-paca'],
    certitude: 'confirmee',
  },
  'F-74': {
    enonce:
      "À partir de la troisième année, le montant dépend de l'atteinte des objectifs ; 22 000 € pour un temps plein est un maximum.",
    sources: ['quotidien-couacs-avril-2025', 'mesdocs-dispositif-cpam', 'baker-tilly', 'paps-paca'],
    certitude: 'confirmee',
    reserve: "La formule n'a pas été trouvée.",
  },
  'F-77': {
    enonce: 'Des points annuels avec la CPAM sont prévus.',
    sources: ['mesdocs-dispositif-cpam'],
    certitude: 'source-unique',
  },
  'F-77b': {
    enonce: "Sous l'avenant 7, l'échange avec la CPAM était semestriel.",
    sources: ['ordre-bulletin-74'],
    certitude: 'source-unique',
  },
  'F-78': {
    enonce: "L'aide entre dans le résultat du cabinet ; la source parle d'impôt sur les sociétés.",
    sources: ['recomedicales-assistant-medical'],
    certitude: 'contestee',
    reserve: 'Cela ne peut viser que les cabinets soumis à cet impôt.',
  },

  // Vie du contrat
  'F-90': {
    enonce: 'Le contrat dure cinq ans et il est renouvelable.',
    sources: [
      'quotidien-b-a-ba',
      'mesdocs-dispositif-cpam',
      'cpts-issy',
      'marquenet-avocat',
      'paps-paca',
      'mesdocs-msp-specialiste-avantages',
    ],
    certitude: 'confirmee',
  },
  'F-91': {
    enonce:
      "« Renouvelable une fois » ne se lit que sur des pages de l'époque de l'avenant 7, alors que l'aide est dite pérenne.",
    sources: ['baker-tilly', 'credit-agricole'],
    certitude: 'contestee',
    reserve: 'À tenir pour dépassé.',
  },
  'F-92': {
    enonce: 'Au renouvellement, le montant suit les résultats et la taille de la patientèle.',
    sources: ['mesdocs-dispositif-cpam'],
    certitude: 'source-unique',
    reserve: 'Page commerciale.',
  },
  'F-93': {
    enonce:
      "Au renouvellement sous le règlement arbitral, un syndicat lisait une reprise à zéro de l'aide et des objectifs, la Cnam annonçait un simple maintien, et une CPAM au moins a suivi la première lecture.",
    sources: ['fmf-renouvellements'],
    certitude: 'contestee',
    reserve: "Rien n'a été trouvé pour 2024.",
  },
  'F-94': {
    enonce: 'Le médecin résilie par lettre recommandée avec accusé de réception, avec deux mois de préavis.',
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
    reserve: 'Écrit en juillet 2023, inchangé en 2026.',
  },
  'F-95': {
    enonce:
      "Le remboursement au prorata d'un contrat individuel n'est connu que pour le passage au contrat collectif hors de la date anniversaire.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-97': {
    enonce:
      "L'assistant est remplacé : le contrat continue avec le nouveau, et le nouveau contrat de travail est envoyé à la CPAM.",
    sources: ['assistants-medicaux-org-employeur'],
    certitude: 'source-unique',
  },
  'F-98': {
    enonce:
      "L'assistant n'est pas remplacé aussitôt : la CPAM est prévenue et les objectifs peuvent être suspendus, jusqu'au recrutement.",
    sources: ['assistants-medicaux-org-employeur', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
  },
  'F-98b': {
    enonce: "La CPAM peut suspendre l'aide en même temps que les objectifs, puis la reprendre au recrutement.",
    sources: ['assistants-medicaux-org-employeur'],
    certitude: 'source-unique',
  },
  'F-99': {
    enonce: 'Une absence de moins de deux mois environ, pour maladie ou maternité, ne demande rien.',
    sources: ['assistants-medicaux-org-employeur', 'assistants-medicaux-org-absence'],
    certitude: 'source-unique',
    reserve: "Deux pages d'un même éditeur.",
  },
  'F-100': {
    enonce: 'Une absence sans remplacement en vue se signale à la CPAM.',
    sources: ['ameli-questions-reponses', 'assistants-medicaux-org-absence', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
  },
  'F-101': {
    enonce:
      "Un arrêt de plus de trois mois sans remplacement possible suspend le contrat, depuis le début de l'arrêt ou depuis le jour où la CPAM le sait, avec l'accord écrit du médecin ; un avenant le constate, un autre constate la reprise ou l'arrivée d'un remplaçant.",
    sources: ['assistants-medicaux-org-actualites', 'assistants-medicaux-org-derogation-cpn'],
    certitude: 'source-unique',
    reserve: "Dérogation de la CPN ; deux pages d'un même éditeur.",
  },
  'F-102': {
    enonce: "Entre deux et trois mois d'absence environ, les pages lues ne disent pas quoi faire.",
    sources: [
      'assistants-medicaux-org-employeur',
      'assistants-medicaux-org-absence',
      'assistants-medicaux-org-actualites',
      'assistants-medicaux-org-derogation-cpn',
    ],
    certitude: 'contestee',
    reserve: 'Vide entre F-99 et F-101.',
  },
  'F-104': {
    enonce:
      "L'assistant ne remplace pas la secrétaire : si la secrétaire du cabinet devient assistante, son poste est repris.",
    sources: ['assistants-medicaux-org-actualites', 'snmv-lettre-109', 'cpts-du-val'],
    certitude: 'confirmee',
  },
  'F-104b': {
    enonce:
      "L'aide est versée si une autre secrétaire est embauchée dans les six mois, ou si une autre organisation du secrétariat est prouvée à la signature, pour un temps de travail équivalent.",
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
  },

  // Employeur et contrat de travail
  'F-110': {
    enonce:
      "Le médecin embauche lui-même ou passe par un groupement d'employeurs, qui porte alors les obligations de l'employeur contre rémunération.",
    sources: [
      'ameli-questions-reponses',
      'assistants-medicaux-org-questions',
      'recomedicales-assistant-medical',
      'paps-martinique',
      'jhp-aout-2023',
    ],
    certitude: 'confirmee',
  },
  'F-111': {
    enonce:
      "Une MSP en SISA peut créer un groupement d'employeurs en son sein ; chaque médecin signe toujours son propre contrat d'aide.",
    sources: ['ameli-questions-reponses'],
    certitude: 'source-unique',
  },
  'F-112': {
    enonce: "Le Tese de l'Urssaf peut servir.",
    sources: ['ameli-questions-reponses', 'ameli-recrutement-en-pratique', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
  },
  'F-113': {
    enonce: "Avec un groupement d'employeurs, l'aide va au médecin signataire, non au groupement.",
    sources: ['mesdocs-dispositif-cpam'],
    certitude: 'source-unique',
  },
  'F-114': {
    enonce: 'La convention collective est celle du personnel des cabinets médicaux (IDCC 1147, brochure 3168).',
    sources: [
      'ameli-recrutement-en-pratique',
      'assistants-medicaux-org-questions',
      'mesdocs-aide-collective',
      'plussimple-cc-1147',
    ],
    certitude: 'confirmee',
    reserve: "Le numéro de brochure vient d'une seule page.",
  },
  'F-115': {
    enonce:
      "CDD ou CDI : une page d'URPS et de CPAM admet un CDD motivé, renouvelable deux fois, de dix-huit mois au plus, avec 10 % de précarité ; un avocat lit un CDI dans l'ancien contrat type.",
    sources: ['assistants-medicaux-org-questions', 'marquenet-avocat'],
    certitude: 'contestee',
  },
  'F-116': {
    enonce: 'Au 1er janvier 2024, le minimum mensuel brut à temps plein va de 1 815,79 € à 2 159,91 € (avenant 90).',
    sources: ['assistants-medicaux-org-questions'],
    certitude: 'source-unique',
  },

  // Aide collective, à partir du 25 février 2026
  'F-80': {
    enonce:
      "Le contrat collectif est signé par le représentant légal d'une seule société de soins dont les associés sont des professionnels de santé en leur nom propre : SCP ou SCM, ou SISA pour une MSP. Une SEL ne le peut pas.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-81': {
    enonce:
      "Y adhèrent des généralistes hors MEP, associés en leur nom propre, en secteur 1 ou en secteur 2 Optam, chacun par un bulletin d'adhésion ; un associé peut s'abstenir.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-82': {
    enonce: "La PMT moyenne du groupe est d'au moins 775 patients, le P30 au 31 décembre 2021.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
    reserve: "La moyenne porte sur tous les associés ou sur les seuls adhérents : ce n'est pas dit.",
  },
  'F-83': {
    enonce:
      'Par ETP financé, le groupe gagne ensemble 260 patients de PMT et 110 de file active en deux ans, moins les patients déjà gagnés sous des contrats individuels.',
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-84': {
    enonce: "Par ETP : 38 000 € la première année, 28 000 € la deuxième, 22 000 € ensuite ; l'aide est pérenne.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
    reserve: "Aucune majoration P90 ou P95 n'est mentionnée.",
  },
  'F-85': {
    enonce: "Le nombre d'ETP ne dépasse pas le nombre de médecins adhérents.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-86': {
    enonce:
      'À partir de novembre 2026, le plafond gagne 0,5 ETP par médecin PAMSU qui accueille un docteur junior, ou 0,5 par médecin du groupe si la structure est elle-même agréée comme lieu de stage ambulatoire. Exemple publié : quatre médecins dont deux PAMSU, plafond de 5 ETP.',
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-87': {
    enonce: "À partir de la troisième année, l'aide est réduite au prorata si l'objectif n'est pas atteint en entier.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
    reserve: "La formule n'est pas donnée.",
  },
  'F-88': {
    enonce:
      "Si le total du groupe passe sous son niveau de départ et qu'aucune solution n'est trouvée, la CPAM peut résilier ; passer sous le P30, par un départ par exemple, ne suffit pas.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-89': {
    enonce:
      "Un nouvel installé du groupe, de moins de douze mois, atteint le P50 après trois ans d'adhésion : 1 045 patients de PMT et 1 514 de file active.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-150': {
    enonce:
      "Le contrat collectif dure cinq ans, renouvelables ; un médecin entre ou sort à la date anniversaire sans changer le nombre d'ETP choisi.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-151': {
    enonce:
      "Les contrats individuels sont d'abord résiliés, ce qui est possible à tout moment ; hors de leur date anniversaire, un remboursement ou un versement au prorata s'applique.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-152': {
    enonce:
      'Après la résiliation ou la fin du contrat collectif, chaque médecin attend deux ans avant tout nouveau contrat, individuel ou collectif, sauf circonstance exceptionnelle.',
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-153': {
    enonce:
      "L'aide collective va sur le compte bancaire français de la société ; son partage entre médecins leur revient.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-154': {
    enonce:
      "L'employeur est la société, ou un groupement d'employeurs prestataire, si le contrat de travail relève de la convention des cabinets médicaux ; les assistants déjà employés passent par un avenant, avec leur accord.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-155': {
    enonce:
      "Le dossier comprend : extrait RNE de moins de trois mois, statuts datés et signés de tous les médecins associés, nomination des gérants, RIB, contrats de travail, bulletins d'adhésion, et agrément PAMSU si le bonus est demandé.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
  'F-156': {
    enonce:
      "Le CQP s'obtient dans les deux ans de l'embauche, sauf pour l'infirmier, l'aide-soignant et l'auxiliaire de puériculture.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },

  // Missions et formation
  'F-120': {
    enonce:
      'Le médecin choisit les missions dans le référentiel, en trois domaines : administratif ; préparation et déroulement de la consultation ; organisation et coordination.',
    sources: [
      'ameli-modalites-generales',
      'branche-cqp-rncp-40913',
      'convention-2016-article-9-1',
      'ameli-aide-embauche-missions',
      'cpts-du-val',
    ],
    certitude: 'confirmee',
  },
  'F-121': {
    enonce:
      "L'assistant n'est pas un professionnel de santé ; son cadre est l'article L. 4161-1 du code de la santé publique.",
    sources: ['ameli-aide-embauche-missions', 'cpts-val-d-allier-sud'],
    certitude: 'confirmee',
  },
  'F-121b': {
    enonce: "Les compétences certifiées n'autorisent que des examens avec des appareils entièrement automatiques.",
    sources: ['cpts-val-d-allier-sud'],
    certitude: 'source-unique',
  },
  'F-122': {
    enonce:
      "Quatre qualifications sont admises : diplôme d'État d'infirmier, d'aide-soignant ou d'auxiliaire de puériculture, ou CQP d'assistant médical.",
    sources: ['recomedicales-assistant-medical', 'anfh-assistant-medical', 'acoorde-formation', 'paps-paca'],
    certitude: 'confirmee',
  },
  'F-123': {
    enonce:
      "Sous la convention de 2024, le CQP s'obtient dans les deux ans de l'embauche, au lieu de trois ; le médecin employeur en répond.",
    sources: ['quotidien-b-a-ba', 'mesdocs-aide-collective', 'cpts-issy'],
    certitude: 'confirmee',
  },
  'F-123b': {
    enonce:
      "Le même délai de deux ans vaut pour l'attestation de formation d'adaptation à l'emploi des trois diplômés d'État.",
    sources: ['quotidien-b-a-ba'],
    certitude: 'source-unique',
    reserve: 'Une autre page demande cette formation sans redire le délai.',
  },
  'F-124': {
    enonce:
      "L'arrêté du 7 novembre 2019 imprimait trois ans pour la formation d'adaptation à l'emploi ; les deux ans lient le contrat d'aide.",
    sources: ['anfh-assistant-medical', 'acoorde-formation', 'quotidien-b-a-ba'],
    certitude: 'contestee',
    reserve: "Une modification de l'arrêté n'a pas été trouvée.",
  },
  'F-125': {
    enonce:
      "Une page imprime les deux ans à côté des montants d'avant 2024 : le changement pourrait précéder la convention.",
    sources: ['cpts-issy'],
    certitude: 'contestee',
    reserve: "Le cas des assistants embauchés avant le 22 juin 2024 n'est réglé par aucune source.",
  },
  'F-126': {
    enonce: 'Le CQP compte 279 heures.',
    sources: ['branche-cqp-rncp-40913', 'assistants-medicaux-org-formation', 'tech-academy'],
    certitude: 'confirmee',
  },
  'F-126b': {
    enonce: "Le CQP est inscrit au RNCP sous le numéro 40913, jusqu'au 25 juin 2030.",
    sources: ['branche-cqp-rncp-40913'],
    certitude: 'source-unique',
  },
  'F-126c': {
    enonce: "Le CQP était inscrit au RNCP sous le numéro 36358, jusqu'au 24 avril 2025.",
    sources: ['branche-cqp-page-anterieure'],
    certitude: 'source-unique',
  },
  'F-126d': {
    enonce: "Le CQP est de niveau 4, accessible au niveau du baccalauréat, et peut s'obtenir par VAE.",
    sources: ['branche-cqp-rncp-40913'],
    certitude: 'source-unique',
  },

  // Recouvrement
  'F-131': {
    enonce:
      "Droit commun de l'indu réclamé à un professionnel de santé : notification avec cause, nature, montant et dates ; deux mois pour payer ou contester ; prescription de trois ans sauf fraude ; pas de compensation tant que c'est contesté.",
    sources: ['labrugere-avocat', 'fmf-indus'],
    certitude: 'confirmee',
  },
  'F-131b': {
    enonce:
      "L'article L. 133-4 du code de la sécurité sociale, qui vise la facturation, pourrait s'appliquer à cette aide contractuelle.",
    sources: ['labrugere-avocat', 'fmf-indus'],
    certitude: 'contestee',
    reserve: 'Question de droit non tranchée.',
  },

  // Contrats antérieurs sous la convention de 2024
  'F-140': {
    enonce: 'Tous les contrats en cours passent aux nouveaux montants, à leur date anniversaire.',
    sources: ['ameli-ce-qui-change-juin-2024', 'ameli-revalorisation-2024', 'quotidien-b-a-ba', 'agipi'],
    certitude: 'confirmee',
  },
  'F-141': {
    enonce:
      "Les contrats de l'avenant 7 en cours au 1er mai 2023 vont à leur terme ; sous le règlement arbitral ils ne se renouvellent pas tels quels, sauf ceux à tiers temps.",
    sources: ['fmf-renouvellements'],
    certitude: 'source-unique',
    reserve: "Le renouvellement du tiers temps sous la convention de 2024 n'a pas été trouvé.",
  },
  'F-141b': {
    enonce: "Aucun nouveau contrat à tiers temps n'est ouvert depuis le 1er mai 2023.",
    sources: ['ameli-ce-qui-change-juin-2024', 'ameli-reglement-arbitral-mai-2023'],
    certitude: 'confirmee',
  },
  'F-142': {
    enonce: 'Pour le reste, un contrat signé ne change pas, sauf si le médecin demande à passer au nouveau dispositif.',
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
    reserve: 'Écrit pour le règlement arbitral.',
  },
  'F-143': {
    enonce: "Le passage de l'individuel au collectif suit la règle de non-cumul F-151.",
    sources: ['mesdocs-aide-collective'],
    certitude: 'source-unique',
  },
} as const satisfies Record<string, Etabli>;
