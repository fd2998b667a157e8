import type { Etabli } from './etabli.ts';

/** Ce que les sources établissent pour les contrats signés avant le 22 juin 2024. */
export const AVANT_2024 = {
  // Choix du régime
  X1: {
    enonce:
      "Le jour de la signature du contrat choisit le régime : avant le 1er mai 2023, l'avenant 7 ; du 1er mai 2023 au 21 juin 2024, le règlement arbitral ; depuis le 22 juin 2024, la convention de 2024.",
    sources: ['ameli-reglement-arbitral-mai-2023', 'ameli-ce-qui-change-juin-2024'],
    certitude: 'confirmee',
    reserve:
      "Les pages parlent des contrats « signés avant » ou « après » ; que ce soit la signature et non l'embauche s'en déduit.",
  },
  X2: {
    enonce:
      "La convention de 2016 a été modifiée par neuf avenants avant le règlement arbitral : il n'y a pas eu d'avenant 10.",
    sources: ['houdart-reglement-arbitral'],
    certitude: 'source-unique',
  },
  X3: {
    enonce: "Aucun second assistant n'est financé avant 2024.",
    sources: ['ameli-modalites-generales', 'agipi', 'assistants-medicaux-org-actualites'],
    certitude: 'confirmee',
  },
  X4: {
    enonce: "Aucune règle des 65 ans n'existe avant 2024.",
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
  },
  X5: {
    enonce: "Avant 2024, les montants ne montent qu'au P90 et au P95.",
    sources: ['ordre-bulletin-74', 'ameli-ce-qui-change-juin-2024', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
    reserve: "Aucune majoration au P70 n'a été trouvée.",
  },

  // Avenant 7 : éligibilité
  A1: {
    enonce:
      "Le médecin est en secteur 1, ou en secteur 2 avec l'Optam ou l'Optam-CO ; le secteur 2 sans Optam est exclu.",
    sources: [
      'csmf-criteres',
      'reagjir-mode-emploi',
      'oriff-pl',
      'ameli-levier-acces-aux-soins-2022',
      'snmv-lettre-109',
    ],
    certitude: 'confirmee',
  },
  A2: {
    enonce:
      "Le médecin a un exercice coordonné (MSP, ESP, équipe de soins spécialisés, CPTS) ou s'engage à en rejoindre un dans les 2 ans.",
    sources: [
      'csmf-criteres',
      'reagjir-mode-emploi',
      'oriff-pl',
      'paps-centre-val-de-loire-embauche',
      'credit-agricole',
      'fmf-avenant-7',
    ],
    certitude: 'confirmee',
  },
  A2b: {
    enonce: "Les 2 ans courent depuis la signature du contrat, ou depuis l'embauche de l'assistant.",
    sources: ['csmf-criteres', 'fmf-avenant-7', 'credit-agricole'],
    certitude: 'contestee',
    reserve: "Une source dit la signature, deux disent l'embauche.",
  },
  A2c: {
    enonce: "À l'hiver 2022-2023, au moins une CPAM a pressé les signataires qui n'avaient rejoint ni MSP ni CPTS.",
    sources: ['fmf-envers-du-decor'],
    certitude: 'source-unique',
  },
  A3: {
    enonce: "Le médecin exerce dans un cabinet d'au moins 2 médecins.",
    sources: ['csmf-criteres', 'paps-centre-val-de-loire-embauche', 'oriff-pl', 'credit-agricole', 'snmv-lettre-109'],
    certitude: 'confirmee',
  },
  A3a: {
    enonce: 'Une MSP multisite vaut exercice regroupé, même pour un médecin seul sur son site.',
    sources: ['csmf-criteres', 'csmf-negociation-mai-2019'],
    certitude: 'confirmee',
  },
  A3b: {
    enonce: 'En zone sous-dense, le médecin peut exercer seul.',
    sources: ['oriff-pl', 'paps-centre-val-de-loire-embauche', 'snmv-lettre-109', 'recomedicales-novembre-2022'],
    certitude: 'confirmee',
  },
  'A3b-b': {
    enonce: "Une page régionale admet le médecin seul à l'embauche qui s'engage à rejoindre un groupe dans les 2 ans.",
    sources: ['paps-paca'],
    certitude: 'contestee',
    reserve: 'On ne sait pas si la dérogation est permanente ou vaut un délai de 2 ans.',
  },
  A3c: {
    enonce:
      'Une présentation de congrès admet un généraliste seul en ZIP ou en ZAC avec plus de 640 patients adultes, ou avec plus de 1 107 patients adultes, ou partageant avec un confrère à moins de 20 minutes.',
    sources: ['medscape-premiere-partie'],
    certitude: 'contestee',
    reserve: 'Une seule source, et ses puces ont perdu leurs « et » et leurs « ou ».',
  },
  'A3c-b': {
    enonce:
      "La même série montre un médecin seul, hors ZIP et ZAC, qui partage un assistant avec un confrère d'une MSP à une vingtaine de minutes.",
    sources: ['medscape-seconde-partie'],
    certitude: 'source-unique',
  },
  A4a: {
    enonce: 'Le généraliste est médecin traitant de plus de 640 patients adultes, le P30 de sa spécialité.',
    sources: [
      'csmf-criteres',
      'reagjir-mode-emploi',
      'remede-2019',
      'credit-agricole',
      'paps-paca',
      'recomedicales-assistant-medical',
    ],
    certitude: 'confirmee',
  },
  A4b: {
    enonce:
      "Pour les autres spécialités, le seuil est le P30 de la file active, une valeur par spécialité en annexe de l'avenant.",
    sources: ['csmf-criteres', 'paps-centre-val-de-loire-embauche'],
    certitude: 'confirmee',
    reserve: "Les valeurs n'ont pas été trouvées.",
  },
  A4c: {
    enonce: 'On ne sait pas si 640 patients tout juste suffisent.',
    sources: [
      'csmf-criteres',
      'reagjir-mode-emploi',
      'remede-2019',
      'credit-agricole',
      'paps-paca',
      'recomedicales-assistant-medical',
    ],
    certitude: 'contestee',
    reserve: 'Presque toutes les pages écrivent « plus de 640 ».',
  },
  A5a: {
    enonce: 'Le médecin nouvellement installé est dispensé de la patientèle minimale.',
    sources: ['csmf-criteres', 'reagjir-mode-emploi', 'snmv-lettre-109'],
    certitude: 'confirmee',
  },
  A5b: {
    enonce: 'Le médecin reconnu travailleur handicapé (RQTH) est dispensé de la patientèle minimale.',
    sources: ['csmf-criteres'],
    certitude: 'source-unique',
    reserve: 'La liste lue est coupée après ce cas.',
  },
  A5c: {
    enonce: 'Le généraliste dont plus de 20 % des patients ont moins de 16 ans est dispensé de la patientèle minimale.',
    sources: ['reagjir-mode-emploi'],
    certitude: 'source-unique',
  },
  A5d: {
    enonce: 'Le médecin en exercice mixte, ville et hôpital, est dispensé de la patientèle minimale.',
    sources: ['snmv-lettre-109'],
    certitude: 'source-unique',
  },
  A6a: {
    enonce: 'Liste 1 : généralistes et de nombreuses spécialités médicales sont admis dans tout le pays.',
    sources: ['csmf-negociation-mai-2019', 'biopsii', 'reagjir-mode-emploi', 'oriff-pl'],
    certitude: 'confirmee',
  },
  A6b: {
    enonce:
      'Liste 2 : les autres spécialités ne sont admises que dans les 30 % de départements les moins denses pour elles.',
    sources: ['csmf-negociation-mai-2019', 'biopsii', 'oriff-pl', 'paps-centre-val-de-loire-embauche'],
    certitude: 'confirmee',
  },
  'A6b-b': {
    enonce: "Cette densité compte les médecins de secteur 1 et ceux de secteur 2 avec l'Optam ou l'Optam-CO.",
    sources: ['biopsii'],
    certitude: 'source-unique',
  },
  A6c: {
    enonce: 'Un premier projet en trois groupes (moitié ou quart des départements) a été abandonné en mai 2019.',
    sources: ['csmf-negociation-mai-2019'],
    certitude: 'source-unique',
  },
  A6d: {
    enonce: 'Les radiologues sont sur la liste 2.',
    sources: ['imago-radiologues'],
    certitude: 'source-unique',
  },
  'A6d-c': {
    enonce: 'Les anesthésistes et les chirurgiens sont sur la liste 2.',
    sources: ['credit-agricole'],
    certitude: 'source-unique',
  },
  'A6d-d': {
    enonce: 'La médecine vasculaire est admise partout.',
    sources: ['snmv-lettre-109'],
    certitude: 'source-unique',
  },
  'A6d-b': {
    enonce: 'Des cardiologues, des ophtalmologues et des pédiatres figurent parmi les signataires.',
    sources: ['ameli-dynamique-septembre-2020', 'sml-statistiques'],
    certitude: 'source-unique',
    reserve: "Cela ne prouve pas qu'ils soient sur la liste 1.",
  },
  A6e: {
    enonce: 'Radiologie, départements imprimés par la presse : 08, 09, 10, 15, 43, 46, 48, 53, 88, 89 et 91.',
    sources: ['imago-radiologues'],
    certitude: 'source-unique',
    reserve: 'Liste peut-être incomplète : 30 % des départements en feraient une trentaine.',
  },
  A6f: {
    enonce: 'Le médecin reconnu travailleur handicapé (RQTH) est admis dans tout le pays.',
    sources: ['csmf-negociation-mai-2019'],
    certitude: 'source-unique',
    reserve: 'Résultat de la négociation de mai 2019.',
  },
  A6g: {
    enonce: "L'annexe qui porte les listes est dite « annexe 3 » par une page ; le contrat type est l'annexe 34.",
    sources: ['biopsii', 'avenant-7-annexe-34'],
    certitude: 'contestee',
    reserve: "Le numéro exact n'est pas établi.",
  },
  A7: {
    enonce: "L'option à temps plein n'est ouverte qu'en zone sous-dense.",
    sources: [
      'egora-janvier-2021',
      'csmf-contreparties',
      'paps-paca',
      'csmf-negociation-mai-2019',
      'ameli-reglement-arbitral-mai-2023',
    ],
    certitude: 'confirmee',
  },
  A7b: {
    enonce: 'La zone sous-dense est la ZIP seule, ou la ZIP et la ZAC.',
    sources: ['ameli-reglement-arbitral-mai-2023', 'csmf-negociation-mai-2019', 'medscape-premiere-partie'],
    certitude: 'contestee',
    reserve:
      'La caisse nomme la ZIP, une page donne 18 % de la population, une autre dit ZIP ou ZAC pour le médecin seul.',
  },

  // Avenant 7 : options et montants
  A10: {
    enonce:
      'Par an et par médecin, en années 1, 2, puis 3 et suivantes (maximum) : tiers temps 12 000, 9 000 et 7 000 € ; mi-temps 18 000, 13 500 et 10 500 € ; temps plein 36 000, 27 000 et 21 000 €.',
    sources: [
      'avenant-7-article-9-5-2-2',
      'egora-janvier-2021',
      'ordre-bulletin-74',
      'paps-paca',
      'recomedicales-assistant-medical',
      'ameli-ce-qui-change-juin-2024',
    ],
    certitude: 'confirmee',
  },
  A11: {
    enonce:
      "De P90 à P95, les années 3 et suivantes vont jusqu'à 8 350 € (tiers temps), 12 500 € (mi-temps) et 25 000 € (temps plein) ; les années 1 et 2 ne changent pas.",
    sources: [
      'avenant-7-article-9-5-2-2',
      'ordre-bulletin-74',
      'ameli-ce-qui-change-juin-2024',
      'fmf-avenant-7',
      'recomedicales-assistant-medical',
    ],
    certitude: 'confirmee',
  },
  A12: {
    enonce: "Au-dessus du P95, le montant de l'année 1 est gardé pendant tout le contrat.",
    sources: ['avenant-7-article-9-5-2-2', 'ordre-bulletin-74', 'ameli-ce-qui-change-juin-2024', 'fmf-avenant-7'],
    certitude: 'confirmee',
  },
  A13: {
    enonce: 'Le rang se lit sur la patientèle médecin traitant « et/ou » la file active.',
    sources: ['avenant-7-article-9-5-2-2'],
    certitude: 'source-unique',
    reserve: "La règle quand les deux rangs diffèrent n'a pas été trouvée.",
  },
  A14: {
    enonce:
      "Au P95 tout juste, l'avenant (« au-dessus du 95e ») et la page de 2024 (« P95 et plus ») ne donnent pas la même bande.",
    sources: ['avenant-7-article-9-5-2-2', 'ameli-ce-qui-change-juin-2024'],
    certitude: 'contestee',
  },
  A15: {
    enonce:
      'Le tiers temps est décrit comme un partage avec deux confrères, le mi-temps comme un assistant pour deux médecins.',
    sources: ['egora-janvier-2021'],
    certitude: 'source-unique',
  },
  A15b: {
    enonce: 'Les quotités sont des minimums.',
    sources: ['csmf-contreparties'],
    certitude: 'source-unique',
  },
  A15c: {
    enonce: 'Le mi-temps fait 17,5 heures par semaine, le temps plein 35 heures.',
    sources: ['assistants-medicaux-org-questions'],
    certitude: 'source-unique',
    reserve: 'Page mise à jour en juillet 2024.',
  },
  A16: {
    enonce:
      "L'échelle revient à 36 000 € par ETP en année 1, 27 000 € en année 2 et 21 000 € ensuite ; les montants de P90 à P95 sont arrondis (25 000 / 3 = 8 333, fixé à 8 350 €).",
    sources: [
      'avenant-7-article-9-5-2-2',
      'egora-janvier-2021',
      'ordre-bulletin-74',
      'paps-paca',
      'recomedicales-assistant-medical',
      'ameli-ce-qui-change-juin-2024',
    ],
    certitude: 'contestee',
    reserve: 'Simple calcul sur les montants publiés.',
  },

  // Avenant 7 : objectifs
  A20: {
    enonce:
      'Le généraliste a deux indicateurs, patientèle médecin traitant adulte et file active ; les autres spécialités ont la seule file active.',
    sources: ['csmf-contreparties', 'paps-centre-val-de-loire-embauche', 'quotidien-bonne-affaire-2019'],
    certitude: 'confirmee',
    reserve: "L'une des trois sources ne vaut que pour le généraliste.",
  },
  A20b: {
    enonce: 'Le pédiatre aurait les deux objectifs.',
    sources: ['fmf-objectifs'],
    certitude: 'contestee',
    reserve: "La page date du régime suivant, et la patientèle de l'avenant 7 compte des adultes.",
  },
  A21: {
    enonce: "L'objectif est à atteindre au plus tard en année 3 ; il ne pèse sur l'argent qu'à partir de là.",
    sources: ['csmf-contreparties', 'paps-centre-val-de-loire-embauche', 'fmf-renouvellements'],
    certitude: 'confirmee',
  },
  'A22-1': {
    enonce: 'Tiers temps : +20 % de P30 à P50, +4 % de P90 à P95, maintien au-dessus du P95.',
    sources: ['avenant-7-article-9-5-2-2', 'egora-janvier-2021', 'csmf-contreparties'],
    certitude: 'confirmee',
  },
  'A22-1b': {
    enonce: 'Tiers temps : +15 % de P50 à P70, +7,5 % de P70 à P90.',
    sources: ['avenant-7-article-9-5-2-2'],
    certitude: 'source-unique',
  },
  'A22-2': {
    enonce: "Mi-temps : la hausse va jusqu'à 25 % ; au-dessus du P95, il suffit de maintenir.",
    sources: ['egora-janvier-2021', 'csmf-contreparties'],
    certitude: 'confirmee',
    reserve: "Les hausses de P50 à P90 n'ont pas été trouvées.",
  },
  'A22-2b': {
    enonce: 'Mi-temps : les 25 % viseraient P30 à P50 et les 6 % P90 à P95.',
    sources: ['egora-janvier-2021', 'generalistes-csmf-mai-2019'],
    certitude: 'contestee',
    reserve: 'Lecture par analogie avec le tiers temps, et une presse antérieure à la signature.',
  },
  'A22-2c': {
    enonce: 'Mi-temps : hors des 5 % de médecins du haut, la plus petite hausse est de 6 %.',
    sources: ['egora-janvier-2021'],
    certitude: 'source-unique',
  },
  'A22-2d': {
    enonce: 'Un projet de mai 2019 donnait 4 à 25 % pour un assistant partagé à deux.',
    sources: ['remede-2019'],
    certitude: 'source-unique',
    reserve: 'Projet seulement.',
  },
  'A22-3': {
    enonce: 'Temps plein, au-dessus du P95 : +5 % ou maintien.',
    sources: ['csmf-contreparties', 'egora-janvier-2021'],
    certitude: 'contestee',
    reserve: "Une source dit +5 %, l'autre le maintien.",
  },
  'A22-3b': {
    enonce: 'Temps plein : les 35 % viseraient P30 à P50 et les 12,5 % P90 à P95.',
    sources: ['egora-janvier-2021', 'generalistes-csmf-mai-2019'],
    certitude: 'contestee',
    reserve: 'Lecture par analogie avec le tiers temps, et une presse antérieure à la signature.',
  },
  'A22-3c': {
    enonce: "Temps plein : la hausse va jusqu'à 35 %.",
    sources: ['egora-janvier-2021', 'csmf-contreparties'],
    certitude: 'confirmee',
    reserve: "Les hausses de P50 à P90 n'ont pas été trouvées.",
  },
  'A22-3d': {
    enonce: 'Temps plein : hors des 5 % de médecins du haut, la plus petite hausse est de 12,5 %.',
    sources: ['egora-janvier-2021'],
    certitude: 'source-unique',
  },
  'A22-4': {
    enonce: 'Les mêmes pourcentages valent pour la patientèle médecin traitant et/ou la file active.',
    sources: ['avenant-7-article-9-5-2-2'],
    certitude: 'source-unique',
  },
  A23: {
    enonce:
      "La base du pourcentage n'est pas établie : deux cas publiés ne collent pas à la patientèle du médecin multipliée par le taux de sa bande.",
    sources: ['fmf-renouvellements', 'quotidien-bonne-affaire-2019'],
    certitude: 'contestee',
  },
  A23b: {
    enonce:
      'Contrat à mi-temps de 2019, médecin décrit vers le 80e percentile : de 975 à 1 196 patients médecin traitant (+221, soit +22,67 %) et de 2 355 à 2 649 en file active (+294, soit +12,48 %).',
    sources: ['fmf-renouvellements'],
    certitude: 'source-unique',
  },
  A23c: {
    enonce: 'Exemple de presse de 2019 : un généraliste de 900 patients doit en gagner 234 (+26 %).',
    sources: ['quotidien-bonne-affaire-2019'],
    certitude: 'source-unique',
    reserve: "L'option n'est pas visible.",
  },
  A23d: {
    enonce: "Un syndicat reproche au dispositif un effet d'escalier.",
    sources: ['fmf-envers-du-decor'],
    certitude: 'source-unique',
  },
  A24: {
    enonce:
      'Le médecin nouvellement installé doit entrer en 3 ans dans la moitié haute des médecins (P50), pour la patientèle adulte ou la file active.',
    sources: ['remede-2019'],
    certitude: 'source-unique',
    reserve: "Tiré du projet d'avenant ; une page donne la même règle pour le régime suivant.",
  },
  A24a: {
    enonce: 'Après ces 3 ans, un nouvel objectif était fixé, à atteindre en 1 an (2 ans depuis 2024).',
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
    reserve: 'Vaut au moins pour le règlement arbitral.',
  },
  'A24a-b': {
    enonce: "Ce nouvel objectif en 1 an vaudrait aussi pour l'avenant 7.",
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'contestee',
    reserve: 'La page ne permet pas de le dire.',
  },
  A25: {
    enonce:
      "La croissance attendue était d'environ 20 % en moyenne ; sur 305 contrats, on a mesuré +9,9 % en patientèle médecin traitant et +5,3 % en file active.",
    sources: ['fmf-envers-du-decor', 'ameli-levier-acces-aux-soins-2022', 'quotidien-novembre-2022'],
    certitude: 'confirmee',
    reserve: 'À ne prendre que comme ordre de grandeur.',
  },

  // Avenant 7 : mesure
  A30: {
    enonce: 'La patientèle médecin traitant adulte compte les patients de 16 ans ou plus qui ont déclaré le médecin.',
    sources: ['csmf-criteres', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
  },
  A31: {
    enonce: "La file active compte les patients différents vus au moins une fois dans l'année, à tout âge.",
    sources: ['csmf-criteres', 'paps-centre-val-de-loire-embauche', 'paps-martinique'],
    certitude: 'confirmee',
  },
  A32: {
    enonce: 'La CPAM donne ses chiffres au médecin et fixe ses objectifs à la signature.',
    sources: ['csmf-contreparties', 'ordre-bulletin-74'],
    certitude: 'confirmee',
  },
  A34: {
    enonce: 'Pour le généraliste, le P30 de la patientèle adulte est 640.',
    sources: [
      'csmf-criteres',
      'reagjir-mode-emploi',
      'remede-2019',
      'credit-agricole',
      'paps-paca',
      'recomedicales-assistant-medical',
    ],
    certitude: 'confirmee',
  },
  A34b: {
    enonce: 'Pour le généraliste, le P50 de la patientèle adulte est de 800 et quelques patients.',
    sources: ['remede-2019'],
    certitude: 'source-unique',
    reserve: 'Valeur approchée.',
  },
  A34c: {
    enonce: 'Le nombre 1 107 a été publié sans rang ; ce serait le P70.',
    sources: ['medscape-premiere-partie'],
    certitude: 'contestee',
  },

  // Avenant 7 : versements
  A40: {
    enonce: "En année 1, 70 % du montant est versé dans les 15 jours qui suivent l'embauche.",
    sources: ['ordre-bulletin-74', 'recomedicales-novembre-2022'],
    certitude: 'confirmee',
    reserve: "La date et la condition des 30 % restants n'ont pas été trouvées.",
  },
  A41: {
    enonce: 'Les années 1 et 2 ne sont pas modulées selon les résultats.',
    sources: ['paps-centre-val-de-loire-embauche', 'paps-paca', 'fmf-renouvellements'],
    certitude: 'confirmee',
  },
  A42: {
    enonce: "À partir de l'année 3, le montant est un maximum, modulé selon les engagements tenus.",
    sources: ['avenant-7-article-9-5-2-2', 'paps-centre-val-de-loire-embauche', 'paps-paca'],
    certitude: 'confirmee',
    reserve: "Deux des trois pages partagent le même texte ; la formule n'a pas été trouvée.",
  },
  A43: {
    enonce:
      "À l'hiver 2022-2023, une CPAM a annoncé à des médecins, au bilan des 3 ans, la fin de l'aide faute de croissance.",
    sources: ['fmf-envers-du-decor'],
    certitude: 'source-unique',
  },
  A44: {
    enonce: 'Tous les six mois, le médecin et la CPAM échangent sur les difficultés à tenir les engagements.',
    sources: ['ordre-bulletin-74'],
    certitude: 'source-unique',
  },

  // Avenant 7 : vie du contrat
  A50: {
    enonce: 'Le contrat dure 5 ans et se renouvelle.',
    sources: [
      'ordre-bulletin-74',
      'paps-centre-val-de-loire-embauche',
      'oriff-pl',
      'snmv-lettre-109',
      'credit-agricole',
    ],
    certitude: 'confirmee',
    reserve: 'Une source dit « renouvelable une fois ».',
  },
  A50b: {
    enonce: "Le contrat ne se renouvellerait qu'une fois.",
    sources: ['credit-agricole'],
    certitude: 'contestee',
    reserve: 'Les autres sources ne posent pas de limite.',
  },
  A51: {
    enonce: "Le contrat est individuel, entre un médecin et sa CPAM ou CGSS, sur le modèle de l'annexe 34.",
    sources: ['avenant-7-annexe-34'],
    certitude: 'source-unique',
  },

  // Avenant 7 : recrutement, missions, formation
  A60: {
    enonce:
      'Les missions tiennent en trois domaines, donnés à titre indicatif : administratif, préparation et déroulement de la consultation, organisation et coordination.',
    sources: [
      'convention-2016-article-9-1',
      'caducee-avenant-7',
      'keyce-note-medecins',
      'ameli-temps-medical-2019',
      'whats-up-doc-dispositions',
    ],
    certitude: 'confirmee',
  },
  A60b: {
    enonce: 'Le médecin choisit les missions ; elles ne se réduisent pas au secrétariat.',
    sources: ['reagjir-mode-emploi'],
    certitude: 'source-unique',
  },
  A61: {
    enonce: 'Une secrétaire ne devient assistante que si son ancien poste est pourvu.',
    sources: ['cpts-du-val', 'snmv-lettre-109', 'fncs-recrutement'],
    certitude: 'confirmee',
  },
  A61b: {
    enonce: "L'ancien poste serait à pourvoir dans les 6 mois.",
    sources: ['fncs-recrutement'],
    certitude: 'contestee',
    reserve: 'Délai des centres de santé, compté depuis la prise de poste ; par analogie seulement pour le libéral.',
  },
  A62: {
    enonce: "La formation commence dans les 2 ans de l'embauche, la qualification s'obtient dans les 3 ans.",
    sources: ['cpts-du-val', 'acoorde-lecture-avenant-7', 'egora-centre-de-formation'],
    certitude: 'confirmee',
  },
  A63: {
    enonce:
      "Peuvent exercer : les titulaires d'un diplôme d'État d'infirmier, d'aide-soignant ou d'auxiliaire de puériculture, et ceux du CQP d'assistant médical.",
    sources: ['arrete-2019-11-07', 'recomedicales-assistant-medical', 'femasif', 'france-assos-sante'],
    certitude: 'confirmee',
  },
  A64: {
    enonce: "Sans le CQP, la formation d'adaptation à l'emploi (FAE) est à suivre dans les 3 ans de la prise de poste.",
    sources: ['arrete-2019-11-07', 'recomedicales-assistant-medical', 'egora-centre-de-formation'],
    certitude: 'confirmee',
  },
  A65: {
    enonce: 'La VAE est une voie possible.',
    sources: ['cpts-du-val', 'reagjir-mode-emploi', 'acoorde-lecture-avenant-7'],
    certitude: 'confirmee',
  },

  // Avenants 8 et 9
  B1: {
    enonce:
      "Selon un site professionnel, l'avenant 8 puis le règlement arbitral ont ouvert à tous les médecins une aide que l'avenant 7 réservait à l'exercice coordonné.",
    sources: ['acoorde-lecture-avenant-7'],
    certitude: 'source-unique',
    reserve: "Les articles modifiés n'ont pas été trouvés.",
  },
  B1b: {
    enonce:
      'En janvier 2020, la négociation a rouvert le dossier : 259 contrats étaient signés, dont 53 à temps plein.',
    sources: ['generalistes-csmf-janvier-2020'],
    certitude: 'source-unique',
  },
  B1c: {
    enonce: "Les cas de généralistes seuls décrits en congrès viendraient de l'avenant 8.",
    sources: ['medscape-premiere-partie', 'medscape-seconde-partie'],
    certitude: 'contestee',
    reserve: 'Simple déduction.',
  },
  B1d: {
    enonce:
      "En 2022, trois publications exigent encore l'exercice regroupé et coordonné ; en septembre 2021, la caisse présente encore l'aide sous l'avenant 7.",
    sources: ['oriff-pl', 'ameli-levier-acces-aux-soins-2022', 'snmv-lettre-109', 'ameli-aide-embauche-septembre-2021'],
    certitude: 'confirmee',
  },
  B1e: {
    enonce: "L'avenant 8 n'a donc pas aboli ces deux conditions ; il n'a pu qu'ajouter des dérogations.",
    sources: ['oriff-pl', 'ameli-levier-acces-aux-soins-2022', 'snmv-lettre-109', 'ameli-aide-embauche-septembre-2021'],
    certitude: 'contestee',
    reserve: 'Déduit des publications de 2021 et 2022.',
  },
  B2: {
    enonce: "L'avenant 9 ne change rien à cette aide.",
    sources: ['ameli-avenant-9'],
    certitude: 'contestee',
    reserve: "Déduit de ce qu'aucun changement n'a été trouvé.",
  },
  B2b: {
    enonce: "Les montants et les trois options sont les mêmes à l'été 2021 et à l'automne 2022.",
    sources: ['ordre-bulletin-74', 'ameli-levier-acces-aux-soins-2022', 'recomedicales-novembre-2022'],
    certitude: 'confirmee',
  },
  B2c: {
    enonce:
      "L'avenant 9, signé le 30 juillet 2021, porte sur les visites à domicile aux patients âgés en ALD, la santé mentale, l'enfant et le numérique.",
    sources: ['ameli-avenant-9'],
    certitude: 'source-unique',
  },

  // Règlement arbitral : éligibilité
  R1: {
    enonce: "Le médecin est en secteur 1, ou en secteur 2 avec l'Optam ou l'Optam-CO.",
    sources: [
      'ameli-reglement-arbitral-mai-2023',
      'jhp-aout-2023',
      'acoorde-lecture-avenant-7',
      'recomedicales-assistant-medical',
    ],
    certitude: 'confirmee',
  },
  R2: {
    enonce: 'La patientèle minimale est le P30 de la distribution nationale au 31 décembre 2021, adultes et enfants.',
    sources: ['jhp-aout-2023', 'paps-martinique'],
    certitude: 'confirmee',
  },
  R2a: {
    enonce: 'Pour le généraliste, le P30 est de 775 patients médecin traitant, adultes et enfants.',
    sources: [
      'acoorde-lecture-avenant-7',
      'recomedicales-assistant-medical',
      'paps-martinique',
      'mesdocs-aide-collective',
    ],
    certitude: 'confirmee',
  },
  'R2a-b': {
    enonce: 'À 775 patients tout juste : « au moins 775 » suffit, « plus de 775 » non.',
    sources: ['acoorde-lecture-avenant-7', 'mesdocs-aide-collective', 'paps-martinique', 'jhp-aout-2023'],
    certitude: 'contestee',
    reserve: "Deux pages écrivent l'un, deux l'autre.",
  },
  R2b: {
    enonce: 'Pour les autres spécialités, le seuil est le P30 de la file active de la spécialité.',
    sources: ['paps-martinique', 'ameli-reglement-arbitral-mai-2023'],
    certitude: 'confirmee',
    reserve: "Les valeurs n'ont pas été trouvées.",
  },
  R3: {
    enonce:
      "Sont supprimés l'exercice en groupe (2 médecins), l'exercice coordonné, l'option à tiers temps et la ZIP exigée pour le temps plein.",
    sources: ['ameli-reglement-arbitral-mai-2023', 'concours-pluripro-reglement-arbitral', 'cpts-issy'],
    certitude: 'confirmee',
    reserve: 'La presse ne vaut que pour le groupe et la coordination, la page de CPTS que pour le tiers temps.',
  },
  R4: {
    enonce:
      "Toutes les spécialités sont admises, sauf radiologie, radiothérapie, stomatologie, anesthésie, anatomo-cyto-pathologie et médecine nucléaire ; il n'y a plus de restriction de territoire.",
    sources: ['jhp-aout-2023', 'cpts-bas-chablais', 'concours-pluripro-reglement-arbitral'],
    certitude: 'confirmee',
    reserve: 'La presse ne vaut que pour le principe.',
  },
  R4a: {
    enonce: 'Les chirurgiens sont admis si leurs actes CCAM font moins de 20 % de leurs honoraires.',
    sources: ['jhp-aout-2023', 'cpts-bas-chablais'],
    certitude: 'confirmee',
    reserve: "Une page précise « sans dépassement » ; la période de douze mois n'est écrite que pour 2024.",
  },
  R4b: {
    enonce: "Des pages de 2023 disent encore que l'éligibilité des spécialistes dépend du territoire.",
    sources: ['recomedicales-juin-2023', 'recomedicales-juillet-2023'],
    certitude: 'contestee',
    reserve: "Jugées périmées : la suppression de la restriction l'emporte.",
  },
  R5: {
    enonce: 'Le médecin nouvellement installé est admis.',
    sources: ['jhp-aout-2023'],
    certitude: 'source-unique',
  },
  R6: {
    enonce: "Le contrat peut être aménagé pour un médecin handicapé ou atteint d'une maladie chronique.",
    sources: ['jhp-aout-2023'],
    certitude: 'source-unique',
    reserve: "Pour l'exercice mixte, seule la page de 2024 parle d'aménagements.",
  },

  // Règlement arbitral : options et montants
  R10: {
    enonce:
      'Par an, en années 1, 2, puis 3 et suivantes (maximum) : mi-temps 18 000, 13 500 et 10 500 € ; temps plein 36 000, 27 000 et 21 000 €. De P90 à P94, années 3 et suivantes : 12 500 et 25 000 €. Au P95 et plus, chaque année : 18 000 et 36 000 €.',
    sources: [
      'ameli-ce-qui-change-juin-2024',
      'ameli-reglement-arbitral-mai-2023',
      'recomedicales-assistant-medical',
      'cpts-issy',
    ],
    certitude: 'confirmee',
  },
  R11: {
    enonce: 'Pour le généraliste, on a publié en 2023 les seuils P90 = 1 503 et P95 = 1 721 patients médecin traitant.',
    sources: ['recomedicales-juillet-2023', 'recomedicales-decembre-2024'],
    certitude: 'contestee',
    reserve: 'Retirés par leur auteur en décembre 2024 : ils ne placent aucun médecin dans une bande.',
  },
  R12: {
    enonce: 'Le tiers temps ne peut plus être souscrit depuis le 1er mai 2023.',
    sources: ['ameli-ce-qui-change-juin-2024', 'ameli-reglement-arbitral-mai-2023', 'cpts-issy'],
    certitude: 'confirmee',
  },
  R13: {
    enonce:
      "Aucun contrat du règlement arbitral n'atteint l'année 3 avant le 1er mai 2025 ; seule l'année 2 des contrats signés du 1er mai au 21 juin 2023 est à l'ancien montant.",
    sources: ['ameli-reglement-arbitral-mai-2023', 'ameli-ce-qui-change-juin-2024', 'agipi', 'quotidien-b-a-ba'],
    certitude: 'confirmee',
    reserve: "Calcul de dates : les montants de l'année 3 n'ont jamais été payés tels quels.",
  },

  // Règlement arbitral : objectifs
  R20: {
    enonce: 'Le généraliste a deux indicateurs, patientèle médecin traitant et file active.',
    sources: ['fmf-objectifs', 'concours-pluripro-reglement-arbitral'],
    certitude: 'confirmee',
  },
  R20b: {
    enonce: 'Le pédiatre a les deux mêmes indicateurs ; les autres spécialités ont la seule file active.',
    sources: ['fmf-objectifs'],
    certitude: 'source-unique',
  },
  R21: {
    enonce:
      'Les deux objectifs sont fixés, mais un seul des deux doit augmenter, selon le directeur délégué de la caisse nationale mi-2023.',
    sources: ['concours-pluripro-reglement-arbitral'],
    certitude: 'source-unique',
    reserve: 'À vérifier dans le texte.',
  },
  R22: {
    enonce:
      "L'objectif individuel part de l'activité du moment, se réduit au maintien pour une grande patientèle, et compte à partir de l'année 3.",
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
  },
  R23: {
    enonce:
      'Exemple publié : un généraliste de 1 300 patients, assistant à temps plein, doit en gagner 260 (20 %) en 3 ans.',
    sources: ['recomedicales-juin-2023'],
    certitude: 'source-unique',
    reserve: 'La page cite le simulateur de la caisse.',
  },
  R25: {
    enonce:
      'Le médecin nouvellement installé a 3 ans pour atteindre la médiane (P50) de sa spécialité, puis 1 an pour un nouvel objectif.',
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
  },

  // Règlement arbitral : versements
  R30: {
    enonce:
      "L'année 1 est versée en entier dans le mois qui suit le contrat, l'année 2 à la date anniversaire, les suivantes en deux fois 50 %.",
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
    reserve: 'La page cite celle de la caisse du 23 mai 2023.',
  },
  R31: {
    enonce: 'Les années 1 et 2 ne sont pas modulées.',
    sources: ['fmf-renouvellements', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
  },
  R32: {
    enonce: "À partir de l'année 3, le montant est modulé selon les objectifs atteints.",
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
    reserve: "La formule n'a pas été trouvée.",
  },

  // Règlement arbitral : vie du contrat
  R40: {
    enonce: "Le contrat dure 5 ans et se renouvelle ; l'aide est pérenne.",
    sources: ['cpts-issy', 'quotidien-b-a-ba'],
    certitude: 'confirmee',
    reserve: 'La seconde source décrit 2024.',
  },
  R41: {
    enonce:
      'Le médecin résilie par lettre recommandée avec accusé de réception à la caisse, avec un préavis de 2 mois.',
    sources: ['recomedicales-juillet-2023'],
    certitude: 'source-unique',
    reserve: 'La page cite la brochure de la caisse.',
  },
  R42: {
    enonce:
      "Absence ou départ de l'assistant (maternité, maladie, démission) : prévenir la caisse, pour que les objectifs soient suspendus.",
    sources: ['recomedicales-juillet-2023', 'ameli-questions-reponses'],
    certitude: 'confirmee',
    reserve: "À signaler quand aucun remplacement n'est en vue.",
  },
  R42a: {
    enonce: 'Une absence courte, de moins de 2 mois environ, a un effet négligeable : rien à faire.',
    sources: ['assistants-medicaux-org-absence'],
    certitude: 'source-unique',
    reserve: 'Page de décembre 2024.',
  },
  R42b: {
    enonce:
      "Absence de plus de 3 mois sans remplacement possible : le contrat est suspendu depuis le début du congé ou depuis que la CPAM le sait, avec l'accord écrit du médecin ; un avenant note la suspension, un autre la reprise ou l'arrivée d'un remplaçant.",
    sources: ['assistants-medicaux-org-derogation-cpn', 'assistants-medicaux-org-actualites'],
    certitude: 'confirmee',
    reserve:
      "Deux pages d'un même éditeur ; décision de la commission paritaire nationale de date inconnue, mise en ligne en février 2025.",
  },
  R43: {
    enonce:
      'Le médecin qui déménage dans son département, trop loin pour garder ses patients, est traité en nouvel installé : la CPAM résilie, un nouveau contrat est signé avec des objectifs adaptés.',
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
    reserve: 'Décision de la commission paritaire nationale, mise en ligne en 2025.',
  },
  R44: {
    enonce: "Le médecin qui change de spécialité à l'Ordre est traité en nouvel installé.",
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
    reserve: 'Décision de la commission paritaire nationale, mise en ligne en 2025.',
  },

  // Règlement arbitral : recrutement, secrétariat, formation
  R50: {
    enonce: "L'employeur est le médecin, un groupe de médecins ou un groupement d'employeurs.",
    sources: ['jhp-aout-2023', 'paps-martinique', 'ameli-questions-reponses', 'recomedicales-juillet-2023'],
    certitude: 'confirmee',
  },
  R50b: {
    enonce: "Chaque médecin signe son propre contrat d'aide, même quand une SISA sert de groupement d'employeurs.",
    sources: ['ameli-questions-reponses'],
    certitude: 'source-unique',
  },
  R51: {
    enonce:
      "Pour une ancienne secrétaire, l'aide suppose d'embaucher une autre secrétaire dans les 6 mois, ou de prendre un télésecrétariat (preuve à la signature) pour un temps au moins égal.",
    sources: ['cpts-bas-chablais'],
    certitude: 'source-unique',
    reserve: 'Page sans date, qui mêle les règles de 2023 et de 2024.',
  },
  R51b: {
    enonce: "L'admission d'une « autre organisation » du secrétariat daterait de 2024.",
    sources: ['cpts-bas-chablais', 'assistants-medicaux-org-actualites'],
    certitude: 'contestee',
    reserve: 'On ne sait pas quelle part est de 2023 et quelle part de 2024.',
  },
  R52: {
    enonce: "La formation commence dans les 2 ans ; le CQP s'obtient dans les 3 ans, la FAE aussi.",
    sources: ['egora-centre-de-formation', 'acoorde-lecture-avenant-7'],
    certitude: 'confirmee',
  },
  R52b: {
    enonce: 'Une page sans date imprime 2 ans à côté des montants du règlement arbitral.',
    sources: ['cpts-issy', 'quotidien-b-a-ba'],
    certitude: 'contestee',
    reserve: 'Le passage à 2 ans est présenté ailleurs comme une nouveauté de 2024.',
  },
  R53: {
    enonce: 'Un délégué de la caisse accompagne le médecin la première année.',
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
  },

  // Passage d'un régime à l'autre
  T1: {
    enonce: "Les contrats de l'avenant 7 en cours au 1er mai 2023 vont à leur terme dans leurs conditions.",
    sources: ['fmf-renouvellements', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
  },
  T2: {
    enonce: 'Ils ne se renouvellent pas, sauf ceux à tiers temps.',
    sources: ['fmf-renouvellements'],
    certitude: 'source-unique',
    reserve: 'La page cite le règlement arbitral.',
  },
  T3: {
    enonce: 'Le médecin peut demander à passer au nouveau régime.',
    sources: ['recomedicales-juin-2023'],
    certitude: 'source-unique',
  },
  T4: {
    enonce:
      "Au terme d'un contrat à mi-temps de 2019, au moins une CPAM a proposé un nouveau contrat aux objectifs relevés, dont l'aide repart à l'année 1.",
    sources: ['fmf-renouvellements'],
    certitude: 'contestee',
    reserve:
      'La direction de la caisse avait dit à un syndicat que les objectifs de départ seraient seulement maintenus.',
  },
  T5: {
    enonce: "La revalorisation du 22 juin 2024 s'applique aux contrats plus anciens à leur date anniversaire.",
    sources: ['ameli-ce-qui-change-juin-2024', 'agipi', 'quotidien-b-a-ba'],
    certitude: 'confirmee',
    reserve: "Un anniversaire tombant le 22 juin 2024 n'est réglé par aucune source.",
  },
  T5b: {
    enonce:
      'Montants revalorisés, en années 1, 2, puis 3 et suivantes : mi-temps 19 000, 14 000 et 11 000 € (P90 à P94 : 13 000 €, P95 et plus : 19 000 €) ; temps plein 38 000, 28 000 et 22 000 € (P90 à P94 : 26 000 €, P95 et plus : 38 000 €).',
    sources: ['ameli-ce-qui-change-juin-2024', 'recomedicales-decembre-2024'],
    certitude: 'confirmee',
  },
  T5c: {
    enonce: 'Tiers temps revalorisé : 7 350 € en années 3 et suivantes, 8 767 € de P90 à P94, 12 600 € au P95 et plus.',
    sources: ['ameli-ce-qui-change-juin-2024'],
    certitude: 'source-unique',
  },
  T5d: {
    enonce: 'Tiers temps revalorisé : 9 450 € en année 2.',
    sources: ['ameli-ce-qui-change-juin-2024', 'agipi'],
    certitude: 'confirmee',
  },
} as const satisfies Record<string, Etabli>;
