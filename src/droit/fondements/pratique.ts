import type { Etabli } from './etabli.ts';

/** Ce que les sources établissent sur la pratique : missions, profils, contrat de travail, démarches, vie du contrat, résultats. */
export const PRATIQUE = {
  // Missions
  'P-01': {
    enonce:
      'Missions administratives : accueil, création et tenue du dossier, aide à la facturation, aide à installer la télémédecine.',
    sources: [
      'ameli-role-et-missions',
      'cpts-val-d-allier-sud',
      'convention-2016-article-9-1',
      'assistants-medicaux-org-metier',
    ],
    certitude: 'confirmee',
  },
  'P-02': {
    enonce:
      "Missions autour de la consultation : aide à l'habillage et au déshabillage, constantes (tension, poids, taille), mise à jour du dépistage, des vaccins et du mode de vie avec alerte au médecin, remise de tests et de kits de dépistage, préparation et aide aux actes techniques comme l'ECG.",
    sources: [
      'ameli-role-et-missions',
      'cpts-val-d-allier-sud',
      'convention-2016-article-9-1',
      'assistants-medicaux-org-metier',
    ],
    certitude: 'confirmee',
  },
  'P-03': {
    enonce:
      "Missions d'organisation et de coordination : rendez-vous de spécialiste, préparation d'une hospitalisation, contacts avec infirmiers, kinésithérapeutes et sages-femmes, alimentation du DMP et du VSM.",
    sources: [
      'ameli-role-et-missions',
      'cpts-val-d-allier-sud',
      'convention-2016-article-9-1',
      'assistants-medicaux-org-metier',
    ],
    certitude: 'confirmee',
  },
  'P-04': {
    enonce: 'La liste est indicative : le médecin choisit les missions, dans le référentiel du CQP.',
    sources: ['branche-cqp-rncp-40913', 'csmf-assistant-medical', 'ameli-role-et-missions'],
    certitude: 'confirmee',
  },
  'P-05': {
    enonce: 'Les tâches se rangent bien en avant, pendant et après la consultation.',
    sources: ['assistants-medicaux-org-metier'],
    certitude: 'source-unique',
  },
  'P-06': {
    enonce: 'Exemples pour un spécialiste : ECG, IPS, aide à la téléconsultation, aide au remplissage de certificats.',
    sources: ['snmv-lettre-109'],
    certitude: 'source-unique',
  },
  'P-07': {
    enonce: "Les tâches administratives d'un médecin libéral prennent environ 6 h 30 par semaine.",
    sources: ['snmv-lettre-109'],
    certitude: 'source-unique',
    reserve: 'Évaluation reprise par le syndicat en 2022, sans sa source.',
  },

  // Limites légales
  'P-08': {
    enonce:
      "L'assistant n'est pas un professionnel de santé ; ses compétences attestées ne couvrent que des examens avec des appareils entièrement automatiques.",
    sources: ['ameli-aide-embauche-missions', 'cpts-val-d-allier-sud', 'soigner-en-perigord'],
    certitude: 'confirmee',
    reserve: "Les trois pages viennent de l'Assurance Maladie.",
  },
  'P-09': {
    enonce:
      "Le dernier alinéa de l'article L. 4161-1 du code de la santé publique, issu de l'article 67 de la loi du 24 juillet 2019, met ces gestes hors de l'exercice illégal ; l'arrêté du 7 novembre 2019 liste les qualifications.",
    sources: ['arrete-2019-11-07', 'nosdeputes-intervention-512815', 'anfh-assistant-medical'],
    certitude: 'confirmee',
  },
  'P-10': {
    enonce: "L'article L. 4161-2 vise l'exercice illégal de l'art dentaire, non l'assistant médical.",
    sources: ['ordre-chirurgiens-dentistes-exercice-illegal'],
    certitude: 'source-unique',
  },
  'P-11': {
    enonce:
      "Le médecin qui laisse exercer une personne non qualifiée en est complice (article R. 4127-30) ; le contrôle médical n'est pas une excuse ; les peines sont à l'article L. 4161-5.",
    sources: ['ordre-article-30'],
    certitude: 'source-unique',
    reserve: "Commentaire officiel de l'Ordre.",
  },
  'P-12': {
    enonce: 'Ni geste invasif ni diagnostic.',
    sources: ['quotidien-brest-formation'],
    certitude: 'source-unique',
    reserve: "Propos d'un organisme de formation sur le référentiel.",
  },
  'P-13': {
    enonce:
      'Le médecin ne demande pas au personnel des actes hors de sa compétence réglementée, et il assure la responsabilité civile du personnel.',
    sources: ['convention-collective-1147-article-10'],
    certitude: 'source-unique',
    reserve: 'Texte de base.',
  },
  'P-14': {
    enonce: 'Arrêts de travail et bons de transport : à préparer pour la signature du médecin, pas davantage.',
    sources: ['urps-nouvelle-aquitaine', 'assistants-medicaux-org-metier'],
    certitude: 'contestee',
    reserve: 'Deux pages les rangent parmi les tâches à confier ; cette lecture suit les limites légales.',
  },
  'P-15': {
    enonce: 'Le télétravail suit le droit du travail et dépend des missions.',
    sources: ['assistants-medicaux-org-metier'],
    certitude: 'source-unique',
  },

  // Ce qui est permis, tâche par tâche
  'P-16': {
    enonce: 'Accueil, dossier, numérisation, saisie de facturation : permis.',
    sources: [
      'ameli-role-et-missions',
      'cpts-val-d-allier-sud',
      'convention-2016-article-9-1',
      'assistants-medicaux-org-metier',
    ],
    certitude: 'confirmee',
  },
  'P-17': {
    enonce: 'Tension, poids, taille avec un appareil automatique : permis.',
    sources: ['ameli-role-et-missions', 'ameli-aide-embauche-missions', 'cpts-val-d-allier-sud', 'soigner-en-perigord'],
    certitude: 'confirmee',
  },
  'P-18': {
    enonce: 'Température, saturation et mesures semblables avec un appareil automatique : sans doute permis.',
    sources: ['ameli-aide-embauche-missions'],
    certitude: 'contestee',
    reserve: 'Par analogie avec la règle des appareils automatiques.',
  },
  'P-19': {
    enonce: "ECG : l'assistant installe et enregistre avec un appareil automatique ; le médecin lit.",
    sources: ['ameli-role-et-missions', 'ameli-aide-embauche-missions'],
    certitude: 'source-unique',
    reserve: "La page parle de préparation et d'aide.",
  },
  'P-20': {
    enonce: "Test d'angine et kit de dépistage : l'assistant remet, ou réalise le test confié ; le médecin décide.",
    sources: ['ameli-role-et-missions'],
    certitude: 'source-unique',
  },
  'P-21': {
    enonce: 'IPS : avec un appareil automatique seulement.',
    sources: ['snmv-lettre-109', 'ameli-aide-embauche-missions'],
    certitude: 'contestee',
    reserve: "Le Doppler manuel n'est réglé par aucune source.",
  },
  'P-22': {
    enonce: 'Téléconsultation : aide technique et administrative seulement.',
    sources: ['ameli-role-et-missions', 'snmv-lettre-109'],
    certitude: 'source-unique',
    reserve: 'La limite se déduit des missions écrites.',
  },
  'P-23': {
    enonce: "Vaccin, prise de sang, pansement, injection : non pour un assistant qui n'est pas infirmier.",
    sources: ['ameli-aide-embauche-missions', 'cpts-val-d-allier-sud'],
    certitude: 'contestee',
    reserve: "Aucun texte qui le permette n'a été trouvé ; l'infirmier embauché comme assistant reste sans réponse.",
  },
  'P-24': {
    enonce: 'Prescrire, signer, interpréter, poser un diagnostic : non.',
    sources: ['arrete-2019-11-07', 'ordre-article-30'],
    certitude: 'confirmee',
  },
  'P-25': {
    enonce: 'Une garde de nuit par le personnel de jour : non.',
    sources: ['convention-collective-1147-article-18'],
    certitude: 'source-unique',
    reserve: 'Texte de base.',
  },

  // Métiers voisins
  'P-26': {
    enonce: "La secrétaire médicale n'entre pas dans la consultation ; l'assistant ne prend pas son poste.",
    sources: ['quotidien-grille-du-personnel'],
    certitude: 'source-unique',
  },
  'P-27': {
    enonce:
      "L'infirmière Asalée, formée par l'association, suit des protocoles d'éducation thérapeutique ; le dispositif date de 2004.",
    sources: ['cpts-de-la-brie'],
    certitude: 'source-unique',
  },
  'P-28': {
    enonce:
      "L'IPA est une infirmière avec environ deux ans d'études de plus et son propre champ d'exercice, depuis 2016.",
    sources: ['cpts-de-la-brie', 'fni-ipa-asalee'],
    certitude: 'confirmee',
  },

  // Profils
  'P-29': {
    enonce:
      "Quatre voies d'accès : diplôme d'État d'infirmier, d'aide-soignant ou d'auxiliaire de puériculture, ou CQP d'assistant médical.",
    sources: ['arrete-2019-11-07', 'anfh-assistant-medical', 'paps-centre-val-de-loire-devenir'],
    certitude: 'confirmee',
  },
  'P-30': {
    enonce: 'Une personne sans aucun de ces titres peut commencer si la formation suit dans le délai.',
    sources: ['acoorde-formation', 'france-assos-sante', 'cpts-du-val'],
    certitude: 'confirmee',
  },
  'P-31': {
    enonce:
      "Le CQP s'ouvre au niveau du baccalauréat ; des secrétaires sans le baccalauréat, avec environ trois ans d'expérience, ont été admises.",
    sources: ['assistants-medicaux-org-formation', 'aphp-affaires-juridiques-igas', 'swing-sante'],
    certitude: 'confirmee',
  },
  'P-32': {
    enonce:
      "Les autres diplômes paramédicaux ne dispensent de rien : en 2022, une question au Sénat demandait d'élargir la liste.",
    sources: ['senat-question-22012109'],
    certitude: 'source-unique',
  },
  'P-33': {
    enonce: "Profils embauchés en 2024 : 54 % d'anciennes secrétaires, 9 % d'infirmiers, 4 % d'aides-soignants.",
    sources: ['caducee-bilan-quatre-ans', 'echos-etudes-bilan'],
    certitude: 'confirmee',
  },

  // CQP
  'P-34': {
    enonce:
      "Le CQP, de niveau 4, a porté le numéro RNCP 36358 du 22 avril 2022 à avril 2025, puis 40913 jusqu'au 25 juin 2030.",
    sources: ['branche-cqp-rncp-40913', 'france-competences-rncp-40913'],
    certitude: 'confirmee',
  },
  'P-35': {
    enonce: 'Le CQP dure 279 heures ; il en durait 384 avant 2023.',
    sources: ['branche-cqp-rncp-40913', 'france-competences-rncp-40913', 'csmf-lettre-octobre-2024', 'tech-academy'],
    certitude: 'confirmee',
  },
  'P-36': {
    enonce:
      "Quatre blocs : suivi du parcours de santé (77 h), accueil et prise en charge administrative (98 h), hygiène et qualité (35 h), assistance au praticien (56 h, avec l'AFGSU 1).",
    sources: ['assistants-medicaux-org-formation'],
    certitude: 'source-unique',
    reserve: 'Le total fait 266 h ; les 13 h restantes ne sont pas expliquées.',
  },
  'P-37': {
    enonce: 'Les blocs se valident séparément.',
    sources: ['maformation-devenir-assistant'],
    certitude: 'source-unique',
  },
  'P-38': {
    enonce:
      "Le rythme est d'environ deux jours par semaine, avec des entrées toute l'année ; dix mois pour les 384 heures, douze mois selon un organisme pour les 279 heures.",
    sources: ['medscape-formation', 'tech-academy', 'branche-cqp-rncp-40913'],
    certitude: 'confirmee',
  },
  'P-39': {
    enonce:
      "L'organisme estime les heures d'après le profil ; des liens partiels existent avec les titres RNCP 36495, 36632, 36714 et 38144.",
    sources: ['ifsecoi-cqp', 'assistants-medicaux-org-formation'],
    certitude: 'confirmee',
  },
  'P-40': {
    enonce: 'Seul compte un organisme habilité par la CPNEFP.',
    sources: ['branche-cqp-rncp-40913', 'csmf-lettre-octobre-2024'],
    certitude: 'confirmee',
    reserve: 'Leur nombre bouge (12, puis 37, puis 31) : lire la liste à jour.',
  },

  // Formation d'adaptation à l'emploi
  'P-41': {
    enonce: "La formation d'adaptation à l'emploi des diplômés d'État compte 112 heures.",
    sources: [
      'medscape-formation',
      'caducee-igas',
      'aphp-affaires-juridiques-igas',
      'maformation-devenir-assistant',
      'cap-metiers-igas',
    ],
    certitude: 'confirmee',
    reserve: "Quatre des cinq sources rapportent l'Igas de 2023.",
  },
  'P-42': {
    enonce: "L'Igas a proposé de la ramener à 35 heures.",
    sources: ['caducee-igas'],
    certitude: 'source-unique',
    reserve: "Aucune adoption n'a été vue.",
  },
  'P-43': {
    enonce: "En 2023, ni l'organisme ni le contenu n'étaient imposés ; le module administratif du CQP était conseillé.",
    sources: ['medscape-formation'],
    certitude: 'source-unique',
  },
  'P-44': {
    enonce: "L'arrêté du 7 novembre 2019 donne trois ans après la prise de poste pour cette formation.",
    sources: ['arrete-2019-11-07'],
    certitude: 'confirmee',
    reserve: "La convention de 2024 demande deux ans pour l'aide : appliquer le plus strict à l'aide.",
  },
  'P-45': {
    enonce:
      "Délai de qualification : commencer sous deux ans et être certifié sous trois ans dans l'ancien régime, être certifié sous deux ans dans la convention de 2024.",
    sources: ['acoorde-formation', 'egora-centre-de-formation', 'quotidien-b-a-ba', 'cpts-issy'],
    certitude: 'contestee',
    reserve: 'Avertir à deux ans dans tous les cas ; les contrats signés avant le 22 juin 2024 restent en question.',
  },

  // VAE et alternance
  'P-46': {
    enonce:
      "La VAE du CQP demande 1 607 heures, soit une année à temps plein, liées au référentiel ; avec le CERFA 12818*02, les attestations d'employeur et la dernière fiche de paie ; une demande par certification et par an, trois en tout.",
    sources: ['branche-vae'],
    certitude: 'source-unique',
    reserve: 'Page écrite pour le RNCP 36358.',
  },
  'P-47': {
    enonce: "Le CQP n'est pas un titre d'apprentissage ; la Pro-A et l'alternance ont servi de voie.",
    sources: ['aphp-affaires-juridiques-igas'],
    certitude: 'source-unique',
    reserve: "L'Igas recommandait un « titre d'assistant de santé » pour ouvrir l'apprentissage.",
  },

  // Argent de la formation
  'P-48': {
    enonce: 'Le coût moyen était de 12 600 € par stagiaire pour les 384 heures.',
    sources: ['aphp-affaires-juridiques-igas', 'revue-de-territoire-igas'],
    certitude: 'confirmee',
    reserve: "Les deux sources rapportent l'Igas.",
  },
  'P-49': {
    enonce:
      "L'OPCO EP paie, dans la limite de ses fonds ; le salaire pendant la formation n'est plus remboursé par la branche.",
    sources: ['csmf-lettre-octobre-2024'],
    certitude: 'source-unique',
    reserve: "Le remboursement est suspendu au motif que l'aide de la CPAM couvre déjà le salaire.",
  },
  'P-50': {
    enonce:
      "5 millions d'euros promis sur deux ans ne sont pas venus ; les sessions de novembre et décembre 2024 ont glissé de deux mois ; 3 000 à 3 500 assistants étaient formés fin 2024.",
    sources: ['quotidien-alerte-formation', 'egora-objectif-10000-en-peril', 'csmf-lettre-octobre-2024'],
    certitude: 'confirmee',
    reserve: 'Les trois sources rapportent la CPNEFP.',
  },
  'P-51': {
    enonce:
      "L'OPCO EP publie ses critères par branche ; une page de 2026 montre un plafond annuel de 15 000 € hors taxes sous 11 salariés, et un refus quand les fonds manquent.",
    sources: ['opco-ep-criteres'],
    certitude: 'contestee',
    reserve: "La branche de cette page n'est pas identifiée.",
  },
  'P-52': {
    enonce: 'En décembre 2022, environ 400 assistants étaient certifiés pour 3 100 en poste.',
    sources: ['medscape-formation'],
    certitude: 'source-unique',
    reserve: "D'autres comptes de cet automne donnent environ 3 400 en poste.",
  },
  'P-53': {
    enonce: "Pendant des mois, l'assistant est absent deux jours par semaine alors que l'aide court déjà.",
    sources: ['concours-pluripro-temoignage'],
    certitude: 'source-unique',
    reserve: 'Témoignage.',
  },
  'P-143': {
    enonce: "L'Igas voulait la formation engagée au plus tard un an après la signature.",
    sources: [],
    certitude: 'contestee',
    reserve: 'Recommandation relevée sans sa page ; une alerte à un an, non une règle.',
  },

  // Convention collective IDCC 1147 : champ et classification
  'P-54': {
    enonce:
      'La convention vise tout employeur qui exerce la médecine libérale, et les SISA et MSP avec au moins un médecin libéral ; hors personnel employé aussi au domicile du médecin.',
    sources: ['convention-collective-1147', 'lexiconvention'],
    certitude: 'confirmee',
    reserve: "Le texte de base exclut les départements d'outre-mer.",
  },
  'P-55': {
    enonce:
      "Quatre critères notés de 1 à 4 (formation et acquis, complexité, autonomie, relation) donnent un total de 4 à 16 et le salaire minimum ; l'assistant est dans la filière « assistant médical et médico-technique », une des cinq, qui comptent seize emplois-repères.",
    sources: [
      'convention-collective-1147-avenant-76',
      'fmf-grille-des-salaires',
      'cardiologues-nouvelle-grille',
      'quotidien-grille-du-personnel',
    ],
    certitude: 'confirmee',
    reserve: 'Avenant 76 du 27 juin 2019, étendu le 20 mai 2020.',
  },
  'P-56': {
    enonce: "L'assistant médical va du niveau 5 au niveau 9.",
    sources: ['fmf-grille-des-salaires', 'cardiologues-nouvelle-grille'],
    certitude: 'contestee',
    reserve: "Une autre source écrit de 4 à 9 : n'admettre le niveau 4 qu'avec un avertissement.",
  },
  'P-57': {
    enonce:
      "L'employeur fait une fiche de poste, la note et dit par écrit au salarié sa filière, son emploi-repère, son niveau et comment contester.",
    sources: ['cardiologues-obligation-classification'],
    certitude: 'source-unique',
  },
  'P-58': {
    enonce:
      "La date d'effet d'un avenant diffère : la signature ou la date d'effet pour les adhérents d'un syndicat signataire, l'arrêté d'extension pour les autres. Pour l'avenant 87 : 1er juillet 2022 ou 26 août 2022.",
    sources: ['rue-de-la-paye', 'jim-avenant-87'],
    certitude: 'confirmee',
  },

  // Salaires minimaux bruts, pour 151,67 heures par mois
  'P-59': {
    enonce:
      '1er juillet 2019 pour les adhérents, 1er juin 2020 pour les autres (avenant 76) : niveau 4 à 1 581 €, niveaux 5 à 9 de 1 642 à 1 943 €, niveau 11 à 2 169 €, niveau 15 à 3 479 €, niveau 16 à 4 097 €.',
    sources: ['fmf-grille-des-salaires', 'quotidien-grille-du-personnel', 'rue-de-la-paye'],
    certitude: 'source-unique',
    reserve: "Chaque chiffre vient d'une seule page.",
  },
  'P-60': {
    enonce: '1er juin 2021 (avenant 80) : hausse de 2,2 %.',
    sources: ['tripalio-salaires', 'quotidien-hausse-juillet-2022', 'quotidien-hausse-juillet-2023'],
    certitude: 'confirmee',
    reserve: "De 1 678 à 1 986 € environ pour l'assistant, par calcul.",
  },
  'P-61': {
    enonce: '1er juillet 2022 (avenant 87) : hausse de 3 %, niveau 4 à 1 664,48 €.',
    sources: ['jim-avenant-87', 'quotidien-hausse-juillet-2022'],
    certitude: 'source-unique',
    reserve:
      "La hausse est dans les deux sources, le niveau 4 dans une seule. De 1 728 à 2 045 € environ pour l'assistant, par calcul.",
  },
  'P-62': {
    enonce: '1er juillet 2023 (avenant 89) : hausse de 3 %.',
    sources: ['quotidien-hausse-juillet-2023'],
    certitude: 'source-unique',
    reserve:
      "Une seconde source est comptée sans être nommée. De 1 780 à 2 107 € environ pour l'assistant, par calcul.",
  },
  'P-63': {
    enonce: "1er janvier 2024 (avenant 90 du 14 décembre 2023) : de 1 815,79 à 2 159,91 € pour l'assistant.",
    sources: ['assistants-medicaux-org-questions'],
    certitude: 'source-unique',
  },
  'P-64': {
    enonce:
      "Le minimum est le plus haut de la grille et du Smic ; depuis 2024, le Smic peut dépasser le premier niveau de l'assistant.",
    sources: [],
    certitude: 'contestee',
    reserve: "Droit commun ; le Smic n'est relevé dans aucune source ici.",
  },
  'P-65': {
    enonce: 'Le CQP ne donne pas de hausse automatique ; des assistants certifiés en demandent une.',
    sources: ['la-pnyx-petition'],
    certitude: 'source-unique',
  },

  // Repères de coût
  'P-66': {
    enonce: 'En 2019, 1 642 à 1 943 € bruts par mois coûtaient environ 25 600 à 30 300 € par an.',
    sources: ['fmf-grille-des-salaires'],
    certitude: 'source-unique',
    reserve: "Soit un facteur d'environ 1,30, par calcul.",
  },
  'P-67': {
    enonce: '1 600 € nets coûtent environ 2 388 € par mois.',
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
    reserve: 'Soit environ 28 656 € par an, par calcul.',
  },
  'P-68': {
    enonce: 'En 2022, 3 % de plus sur 2 000 € bruts coûtaient 1 036 € par an.',
    sources: ['quotidien-hausse-juillet-2022'],
    certitude: 'source-unique',
    reserve: "Soit un facteur marginal d'environ 1,44, par calcul : un taux unique est faux dans les deux sens.",
  },
  'P-69': {
    enonce: "En 2018, le coût chargé d'un assistant était estimé à 50 000 € environ.",
    sources: ['quotidien-4000-assistants-2018'],
    certitude: 'source-unique',
  },
  'P-70': {
    enonce: "L'aide est imposable : en recettes (« gains divers ») pour un BNC, dans le résultat pour une société.",
    sources: ['octomed-bnc', 'angak-fiscalite-des-aides', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
    reserve: 'Seule la troisième source parle de cette aide même.',
  },

  // Paie : Smic, réduction générale, taxes, complémentaire santé
  'P-144': {
    enonce: 'Smic horaire brut : 12,02 € au 1er janvier 2026, soit 1 823,03 € par mois pour 35 heures.',
    sources: ['decret-2025-1228-smic', 'modele-social-11-1-0', 'openfisca-france'],
    certitude: 'confirmee',
  },
  'P-145': {
    enonce: 'Smic horaire brut : 12,31 € au 1er juin 2026, soit 1 867,02 € par mois pour 35 heures.',
    sources: ['arrete-2026-05-22-smic', 'modele-social-11-1-0', 'openfisca-france'],
    certitude: 'confirmee',
  },
  'P-146': {
    enonce: "Réduction générale (RGDU) : le Smic du 1er janvier 2026 sert toute l'année 2026.",
    sources: ['mon-entreprise-4621', 'mon-entreprise-4622'],
    certitude: 'source-unique',
    reserve: "Le décret n'a pas été lu ; la première page cite le Bulletin officiel de la sécurité sociale.",
  },
  'P-147': {
    enonce:
      'Cotisations, réduction générale et net de 2026 pour un CDI non cadre, dans une entreprise de moins de onze salariés, hors outre-mer.',
    sources: ['modele-social-11-1-0'],
    certitude: 'source-unique',
    reserve: 'Recalculé à part sur des centaines de cas, sans écart.',
  },
  'P-148': {
    enonce:
      'Taxe sur les salaires de 2026, par salarié et par an : 4,25 %, puis 8,50 % au-delà de 9 229 € et 13,60 % au-delà de 18 423 €.',
    sources: ['decret-2026-562-taxe-sur-les-salaires', 'openfisca-france', 'echos-taxe-sur-les-salaires-2026'],
    certitude: 'confirmee',
  },
  'P-149': {
    enonce:
      "Rien n'est dû jusqu'à 1 200 € de taxe sur les salaires par an et par employeur ; de 1 200 à 2 040 €, la taxe baisse des trois quarts de ce qui la sépare de 2 040 €.",
    sources: ['openfisca-france', 'echos-taxe-sur-les-salaires-2026'],
    certitude: 'confirmee',
  },
  'P-150': {
    enonce: 'Le médecin exonéré de TVA doit la taxe sur les salaires pour son personnel.',
    sources: ['cyplom-tva-prestations-medicales'],
    certitude: 'source-unique',
  },
  'P-151': {
    enonce:
      "La base de la taxe sur les salaires est le salaire brut et la part patronale de la complémentaire santé et de la prévoyance, sans l'abattement de 1,75 % de la CSG.",
    sources: ['openfisca-france'],
    certitude: 'contestee',
    reserve:
      "Le modèle de l'Urssaf applique l'abattement, et une page professionnelle écrit « base CSG » ; l'article 231 du code général des impôts n'a pas été lu.",
  },
  'P-152': {
    enonce:
      "La taxe d'apprentissage n'est pas due par une profession libérale imposée en BNC ; elle l'est par une société à l'impôt sur les sociétés.",
    sources: ['bofip-taxe-d-apprentissage-1997', 'architectes-taxe-d-apprentissage', 'ae3-taxe-d-apprentissage'],
    certitude: 'source-unique',
    reserve: "Pages anciennes ; l'article qu'elles citent a été recodifié.",
  },
  'P-153': {
    enonce: "Taxe d'apprentissage : 0,68 % du salaire brut, 0,44 % en Alsace-Moselle.",
    sources: ['modele-social-11-1-0', 'openfisca-france'],
    certitude: 'confirmee',
  },
  'P-154': {
    enonce:
      "Le taux d'accidents du travail est celui que la caisse notifie à l'établissement ; 2,08 % est la moyenne de tous les métiers en 2026, 0,5 % le plus bas.",
    sources: ['modele-social-11-1-0'],
    certitude: 'source-unique',
  },
  'P-155': {
    enonce: 'Alsace-Moselle : Moselle, Bas-Rhin et Haut-Rhin. Le salarié y paie 1,3 % de plus pour la maladie.',
    sources: ['modele-social-11-1-0'],
    certitude: 'source-unique',
    reserve: "Simplification : l'affiliation suit le lieu de travail.",
  },
  'P-156': {
    enonce: "Complémentaire santé la moins chère courante : 40 € par mois, dont la moitié pour l'employeur.",
    sources: ['modele-social-11-1-0'],
    certitude: 'source-unique',
    reserve: 'Valeur proposée par défaut ; celle du cabinet est à demander.',
  },

  // Contrat de travail, temps, paie (texte de base sauf mention)
  'P-71': {
    enonce:
      "Lettre d'engagement : nature et lieux du travail, fonctions, niveau, salaire, heures par semaine, convention collective, période d'essai ; tout changement de fonction par écrit ; la convention reste à disposition du personnel.",
    sources: ['convention-collective-1147-article-19'],
    certitude: 'source-unique',
  },
  'P-72': {
    enonce:
      'Essai : deux mois renouvelables une fois, quatre mois renouvelables pour les cadres ; il est écrit, avec la clause de renouvellement.',
    sources: ['convention-collective-1147-article-21', 'lexiconvention'],
    certitude: 'confirmee',
  },
  'P-73': {
    enonce:
      "Rupture pendant l'essai. Employeur : 24 heures avant huit jours, 48 heures de huit jours à un mois, deux semaines après un mois, un mois après trois mois. Salarié : 48 heures, 24 heures avant huit jours.",
    sources: ['convention-collective-1147-article-21', 'lexiconvention'],
    certitude: 'confirmee',
  },
  'P-74': {
    enonce:
      'Préavis : quinze jours avant six mois, un mois de six mois à deux ans ; après deux ans, deux mois au licenciement et un mois à la démission ; trois mois pour un cadre ; deux heures payées par jour pour chercher un emploi après un licenciement.',
    sources: ['convention-collective-1147-article-25'],
    certitude: 'source-unique',
  },
  'P-75': {
    enonce: 'Indemnité de licenciement : un cinquième de mois par année.',
    sources: ['convention-collective-1147-article-25'],
    certitude: 'source-unique',
    reserve: 'Le droit commun est devenu plus favorable : appliquer le meilleur des deux.',
  },
  'P-76': {
    enonce: "Indemnité légale de licenciement : un quart de mois par année jusqu'à dix ans, à partir de huit mois.",
    sources: [],
    certitude: 'contestee',
    reserve: 'Droit commun, non vérifié dans une source.',
  },
  'P-77': {
    enonce:
      "Prime d'ancienneté : 4 % à 3 ans, 7 % à 6, 10 % à 9, 13 % à 12, 16 % à 15, 18 % à 18, 20 % à 20 ; le nouveau venu garde la moitié de l'ancienneté acquise dans un autre cabinet pour un travail semblable.",
    sources: ['convention-collective-1147-article-14', 'formation-paie-rh-anciennete'],
    certitude: 'confirmee',
  },
  'P-78': {
    enonce:
      "La prime d'ancienneté se calcule sur le salaire réel ou sur le minimum conventionnel (interprétation du 8 décembre 1999).",
    sources: ['resume-idcc-1147'],
    certitude: 'source-unique',
  },
  'P-79': {
    enonce: 'Aucun treizième mois dans les articles lus.',
    sources: ['convention-collective-1147'],
    certitude: 'contestee',
    reserve: 'Lecture partielle de la convention.',
  },
  'P-80': {
    enonce:
      'Journée : amplitude de 10 heures au plus ; deux séances au plus, la plus courte de 3 heures au moins ; 11 heures de repos ; repas de plus de 30 minutes hors du temps de travail sauf astreinte.',
    sources: ['convention-collective-1147-article-15'],
    certitude: 'source-unique',
    reserve: 'Même texte, lu en deux copies.',
  },
  'P-81': {
    enonce:
      "Fermeture du cabinet hors congés : payée, récupérable dans la limite de 40 heures par an ; un changement d'horaire s'écrit quinze jours avant.",
    sources: ['convention-collective-1147-article-15'],
    certitude: 'source-unique',
    reserve: 'Même texte, lu en deux copies.',
  },
  'P-82': {
    enonce:
      'Nuit de 22 h à 6 h : majoration de 100 % ; garde : un dimanche et quatre nuits par mois au plus ; astreinte payée 20 % du salaire horaire.',
    sources: ['convention-collective-1147-article-17', 'convention-collective-1147-article-18'],
    certitude: 'source-unique',
    reserve: 'Texte de base.',
  },
  'P-83': {
    enonce:
      "Temps partiel : 16 heures par semaine au moins, au lieu de 24 ; 5 heures pour le ménage ; moins seulement à la demande écrite et motivée du salarié, à qui l'on répond sous trente jours.",
    sources: ['convention-collective-1147-temps-partiel', 'cpga-temps-partiel', 'le-cardiologue-temps-partiel'],
    certitude: 'confirmee',
  },
  'P-84': {
    enonce:
      'Temps partiel : demi-journées de 3 heures au moins ; sous 24 heures par semaine, six périodes au plus ; une coupure de 2 heures au plus ; amplitude de 10 heures.',
    sources: ['cpga-temps-partiel', 'le-cardiologue-temps-partiel'],
    certitude: 'confirmee',
    reserve: "L'amplitude de 10 heures n'est que dans une des deux sources.",
  },
  'P-85': {
    enonce:
      "Heures complémentaires : +10 % jusqu'au dixième du contrat, +25 % au-delà, dans la limite du tiers, sans atteindre 35 heures.",
    sources: ['le-cardiologue-temps-partiel', 'assistants-medicaux-org-questions'],
    certitude: 'confirmee',
  },
  'P-86': {
    enonce: 'Le salarié peut refuser des heures complémentaires demandées moins de trois jours avant.',
    sources: ['resume-idcc-1147'],
    certitude: 'source-unique',
  },
  'P-87': {
    enonce: "Pour l'aide, le mi-temps est de 17,5 heures et le temps plein de 35 heures par semaine.",
    sources: ['assistants-medicaux-org-questions'],
    certitude: 'source-unique',
    reserve: '17,5 heures dépassent le plancher de 16 heures.',
  },
  'P-88': {
    enonce:
      'Congés : 2,5 jours ouvrables par mois, du 1er juin au 31 mai ; dates affichées deux mois au moins avant la période.',
    sources: ['convention-collective-1147'],
    certitude: 'source-unique',
  },
  'P-89': {
    enonce: "Congés d'ancienneté : 1, 2 et 3 jours de plus à 10, 20 et 30 ans (avenant 90).",
    sources: ['resume-idcc-1147'],
    certitude: 'source-unique',
  },
  'P-90': {
    enonce:
      "Maladie : à partir d'un an d'ancienneté, 100 % du net tant que les indemnités journalières sont versées ; trois jours de carence, aucun pour un accident du travail.",
    sources: ['resume-idcc-1147'],
    certitude: 'source-unique',
  },
  'P-91': {
    enonce:
      "Absence : la maternité et l'accident du travail laissent courir le contrat ; une maladie d'un an au plus ne le rompt pas à elle seule.",
    sources: ['convention-collective-1147-article-29'],
    certitude: 'source-unique',
    reserve: 'Avec des réserves dans le texte.',
  },
  'P-92': {
    enonce:
      'CDD devenu CDI : pas de nouvel essai, ancienneté depuis la première embauche ; plus de six mois de CDD dans le même cabinet font un CDI, sauf remplacement.',
    sources: ['convention-collective-1147-article-23'],
    certitude: 'source-unique',
  },
  'P-93': {
    enonce: 'CDD : un motif (surcroît ou remplacement), deux renouvellements, dix-huit mois, 10 % de fin de contrat.',
    sources: ['assistants-medicaux-org-questions'],
    certitude: 'source-unique',
    reserve: "Un avocat lit un CDI obligatoire dans l'ancien contrat type.",
  },
  'P-94': {
    enonce:
      "Prévoyance de branche obligatoire ; pour les cadres, 3,13 % au 1er avril 2023, dont 2,14 pour l'employeur et 0,99 pour le salarié (avenant 88).",
    sources: ['resume-idcc-1147'],
    certitude: 'source-unique',
    reserve: "Le total des non-cadres n'a pas été lu.",
  },
  'P-95': {
    enonce: "Mutuelle obligatoire dans toutes les entreprises, payée à 50 % au moins par l'employeur.",
    sources: [],
    certitude: 'contestee',
    reserve: 'Droit commun, non vérifié dans une source.',
  },
  'P-96': {
    enonce:
      "La fiche de paie porte la fonction, le niveau, l'ancienneté, les heures, les primes et les dates de congés.",
    sources: ['convention-collective-1147-article-13'],
    certitude: 'source-unique',
  },
  'P-97': {
    enonce:
      "Changement de titulaire ou déménagement du cabinet : le personnel garde ses droits ; refuser peut valoir démission si aucun changement de domicile n'est nécessaire.",
    sources: ['convention-collective-1147-article-30'],
    certitude: 'source-unique',
  },
  'P-98': {
    enonce: "Un cabinet fermé plus de trois mois vaut rupture, avec les droits d'un licenciement.",
    sources: ['convention-collective-1147-article-28'],
    certitude: 'source-unique',
  },

  // Formalités d'embauche
  'P-99': {
    enonce:
      "La DPAE se fait dans les huit jours avant l'embauche : première embauche, Urssaf, chômage, médecine du travail et visite ; retraite complémentaire et prévoyance se demandent à part.",
    sources: ['soigner-en-ile-de-france'],
    certitude: 'source-unique',
  },
  'P-100': {
    enonce: "Le Tese de l'Urssaf, gratuit, fait les déclarations et la fiche de paie.",
    sources: ['ameli-recrutement-en-pratique', 'ameli-questions-reponses', 'recomedicales-assistant-medical'],
    certitude: 'confirmee',
  },
  'P-101': {
    enonce:
      "Dès le premier salarié : document unique, visite d'information et de prévention, registre du personnel, affichages, entretien professionnel, clause de secret et de données personnelles.",
    sources: [],
    certitude: 'contestee',
    reserve: 'Droit commun, non vérifié dans une source.',
  },
  'P-102': {
    enonce: "Le texte de base parle encore d'un examen médical complet à l'embauche.",
    sources: ['convention-collective-1147-article-20'],
    certitude: 'source-unique',
  },
  'P-103': {
    enonce: 'La branche compte 97 100 salariés, 2,8 par cabinet en moyenne.',
    sources: ['skello-convention-collective'],
    certitude: 'source-unique',
  },

  // Démarche avec la CPAM
  'P-104': {
    enonce:
      "Deux contrats existent : le contrat de travail, entre l'employeur et l'assistant, et le contrat d'aide, entre chaque médecin et la CPAM.",
    sources: ['marquenet-avocat'],
    certitude: 'source-unique',
  },
  'P-105': {
    enonce:
      "Le simulateur d'ameli, ouvert en octobre 2023, donne l'aide et les patients ; l'application ameli mémo vérifie l'éligibilité.",
    sources: ['ameli-simulateur', 'ameli-questions-reponses'],
    certitude: 'confirmee',
  },
  'P-106': {
    enonce: "La CPAM fournit les nombres de patients si le médecin ne peut les extraire, et aide à choisir l'option.",
    sources: ['acoorde-lecture-avenant-7', 'ordre-bulletin-74', 'paps-centre-val-de-loire-devenir'],
    certitude: 'confirmee',
  },
  'P-107': {
    enonce: "L'ordre varie : dans les premiers cas, l'assistant était en poste avant la signature du contrat d'aide.",
    sources: ['france-bleu-eure-2019'],
    certitude: 'source-unique',
  },
  'P-108': {
    enonce:
      "Premier versement : 70 % dans les quinze jours de l'embauche pour l'une, la somme entière dans le mois de la signature pour l'autre.",
    sources: ['ordre-bulletin-74', 'recomedicales-assistant-medical'],
    certitude: 'contestee',
    reserve: 'Ancien régime et régime récent.',
  },
  'P-109': {
    enonce: 'Un échange tous les six mois avec la CPAM (avenant 7).',
    sources: ['ordre-bulletin-74'],
    certitude: 'source-unique',
  },
  'P-110': {
    enonce: "Un délégué de l'Assurance Maladie peut accompagner la première année.",
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
  },
  'P-111': {
    enonce:
      "Le contrat type de 2019 identifie la caisse (département, adresse, représentant) et le médecin (nom, inscription à l'Ordre, RPPS, numéro AM, spécialité, adresse).",
    sources: ['avenant-7-annexe-34'],
    certitude: 'source-unique',
    reserve: "Seul l'en-tête de l'annexe a été lu.",
  },
  'P-112': {
    enonce: 'La CPAM demande le contrat de travail, et le nouveau après un remplacement.',
    sources: ['assistants-medicaux-org-employeur'],
    certitude: 'source-unique',
  },
  'P-113': {
    enonce:
      'Pièces que les règles supposent : diplôme ou inscription en formation, puis certificat ; option choisie ; preuve du groupe ou de la coordination pour les anciens contrats.',
    sources: [],
    certitude: 'contestee',
    reserve: "Aucune liste officielle n'a été lue.",
  },
  'P-114': {
    enonce: 'RIB, fiches de paie et fiche de poste : plausibles, selon la caisse.',
    sources: [],
    certitude: 'contestee',
    reserve: "Aucune liste officielle n'a été lue.",
  },

  // Évènements
  'P-115': {
    enonce: "L'assistant part et est remplacé aussitôt : l'aide continue, le nouveau contrat de travail est envoyé.",
    sources: ['assistants-medicaux-org-employeur'],
    certitude: 'source-unique',
  },
  'P-116': {
    enonce:
      "L'assistant part sans être remplacé : la CPAM, prévenue, suspend l'aide et les objectifs jusqu'à l'embauche.",
    sources: ['assistants-medicaux-org-employeur', 'recomedicales-assistant-medical'],
    certitude: 'source-unique',
    reserve: "Une seule des deux sources dit que l'aide aussi est suspendue.",
  },
  'P-117': {
    enonce: 'Une absence de moins de deux mois environ ne demande rien.',
    sources: ['assistants-medicaux-org-absence'],
    certitude: 'source-unique',
  },
  'P-118': {
    enonce: 'Une absence sans remplacement en vue se signale.',
    sources: ['assistants-medicaux-org-absence', 'ameli-questions-reponses'],
    certitude: 'confirmee',
  },
  'P-119': {
    enonce:
      "Une absence de plus de trois mois sans remplacement suspend le contrat, du début de l'absence ou de l'avis, après échange et accord écrit du médecin ; un avenant suspend, un avenant reprend.",
    sources: ['assistants-medicaux-org-derogation-cpn'],
    certitude: 'source-unique',
  },
  'P-120': {
    enonce:
      'Le médecin qui déménage dans le département trop loin pour être suivi est traité en nouvel installé : la CPAM met fin au contrat, un autre suit.',
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
  },
  'P-121': {
    enonce: 'Un changement de spécialité est traité de même.',
    sources: ['assistants-medicaux-org-actualites'],
    certitude: 'source-unique',
  },
  'P-122': {
    enonce: 'Le médecin sort du contrat par lettre recommandée, avec deux mois de préavis.',
    sources: ['recomedicales-assistant-medical'],
    certitude: 'source-unique',
  },
  'P-123': {
    enonce: 'Au bout de cinq ans, le contrat est renouvelable.',
    sources: ['ameli-modalites-generales', 'cpts-issy', 'credit-agricole'],
    certitude: 'confirmee',
    reserve: 'Les objectifs du renouvellement sont discutés ; des pages anciennes écrivent « une fois ».',
  },
  'P-124': {
    enonce:
      'Si la CPAM réclame une somme : notification avec cause, nature, montant et dates ; deux mois pour payer, répondre ou saisir la commission de recours amiable ; suspension pendant la contestation ; trois ans au plus.',
    sources: ['hanffou-avocat', 'labrugere-avocat', 'fmf-indus'],
    certitude: 'confirmee',
    reserve: "L'application à cette aide n'a pas été trouvée.",
  },

  // Secrétaire, partage, employeur
  'P-125': {
    enonce:
      "Une secrétaire en place ne devient assistante que si son poste est repris : l'aide ne remplace pas un emploi.",
    sources: ['snmv-lettre-109', 'cpts-du-val', 'centre-presse-secretaire'],
    certitude: 'confirmee',
  },
  'P-126': {
    enonce: "Des postes mixtes existent, par exemple deux tiers de secrétariat et un tiers d'assistance.",
    sources: ['concours-pluripro-temoignage'],
    certitude: 'source-unique',
  },
  'P-127': {
    enonce: 'Embaucher son conjoint est présenté comme possible par un cabinet de conseil.',
    sources: ['media-sante-d110'],
    certitude: 'source-unique',
    reserve: 'Argument commercial.',
  },
  'P-128': {
    enonce:
      "Trois voies allègent la charge d'employeur : groupement d'employeurs payant, groupement créé dans une SISA, Tese ; chaque médecin signe toujours son contrat d'aide.",
    sources: ['ameli-questions-reponses', 'houdart-sisa'],
    certitude: 'confirmee',
  },
  'P-129': {
    enonce:
      "Groupement dans une SISA (ordonnance et décret de 2021) : changer les statuts, nommer les membres et leur responsabilité solidaire, ne pas prendre de marge, nommer les membres dans chaque contrat de travail, déclarer à l'inspection du travail, choisir la convention collective.",
    sources: ['acoorde-sisa-groupement'],
    certitude: 'source-unique',
    reserve: "Le réseau qui l'explique le juge lourd.",
  },
  'P-130': {
    enonce:
      "GE Santé Services, créé avec des URPS de médecins, s'occupe des entretiens, de la paie, de la formation et des congés.",
    sources: ['assistants-medicaux-org-questions'],
    certitude: 'source-unique',
    reserve: "Son tarif n'a pas été trouvé.",
  },
  'P-131': {
    enonce: "En 2021, deux médecins d'exercices différents, à moins de vingt minutes, pouvaient partager un assistant.",
    sources: ['medscape-seconde-partie', 'medscape-premiere-partie'],
    certitude: 'source-unique',
    reserve: 'Le règlement arbitral a supprimé ensuite la condition de groupe.',
  },
  'P-132': {
    enonce: "Sous l'avenant 7, un mi-temps était « un pour deux médecins », un tiers temps « un pour trois ».",
    sources: ['egora-janvier-2021', 'cmv-mediforce'],
    certitude: 'confirmee',
  },
  'P-133': {
    enonce:
      'Les centres de santé ont leur propre aide (accord national, avenant 3, 2020) : un demi-ETP par médecin à temps plein ; quatre puis huit contrats par centre, sans plafond en zone sous-dense.',
    sources: [
      'ticsante-centres-de-sante',
      'assurance-maladie-centres-de-sante-2020',
      'concours-pluripro-centres-de-sante',
    ],
    certitude: 'confirmee',
  },

  // Difficultés vues sur le terrain
  'P-134': {
    enonce:
      "À la troisième année, une CPAM a annoncé à des médecins la perte de l'aide ; la hausse moyenne, sous 10 %, est loin des 20 % attendus.",
    sources: ['fmf-envers-du-decor'],
    certitude: 'source-unique',
    reserve: 'Source syndicale.',
  },
  'P-135': {
    enonce:
      "Au renouvellement, un généraliste passé de 975 à 1 196 patients et de 2 355 à 2 649 en file active s'est vu proposer des objectifs repartant de sa base agrandie.",
    sources: ['fmf-renouvellements'],
    certitude: 'source-unique',
    reserve: "Source syndicale ; les objectifs proposés n'ont pu être lus.",
  },
  'P-136': {
    enonce: 'Des locaux adaptés sont presque une condition.',
    sources: ['these-lille-2022'],
    certitude: 'source-unique',
  },
  'P-137': {
    enonce: 'Chaque tâche confiée prend un temps de contrôle.',
    sources: ['these-supervision'],
    certitude: 'source-unique',
  },

  // Résultats mesurés
  'P-138': {
    enonce:
      'Après 48 mois, 402 généralistes passent en moyenne de 1 318 à 1 576 patients en médecin traitant, soit +19,5 %, pour un objectif moyen de +8,5 %.',
    sources: ['ameli-bilan-quatre-ans', 'caducee-bilan-quatre-ans', 'viva-bilan', 'egora-patientele-des-generalistes'],
    certitude: 'confirmee',
    reserve: 'Les quatre sources rapportent la Cnam.',
  },
  'P-139': {
    enonce: 'Leurs actes par jour augmentent de 7,2 %, contre 0,5 % sans assistant.',
    sources: ['ameli-bilan-quatre-ans', 'caducee-bilan-quatre-ans', 'viva-bilan', 'egora-patientele-des-generalistes'],
    certitude: 'confirmee',
    reserve: 'Les quatre sources rapportent la Cnam.',
  },
  'P-140': {
    enonce: "Leur file active n'augmente que de 4,5 % : elle paraît l'objectif le plus exposé.",
    sources: ['ameli-bilan-quatre-ans'],
    certitude: 'source-unique',
    reserve: "L'exposition est une déduction.",
  },
  'P-141': {
    enonce: 'Un cabinet dit passer de trois à quatre consultations par heure.',
    sources: ['urps-nouvelle-aquitaine'],
    certitude: 'source-unique',
    reserve: 'Propos de promotion.',
  },
  'P-142': {
    enonce: 'Un reportage parle de 10 à 15 minutes gagnées par consultation.',
    sources: ['franceinfo-reportage'],
    certitude: 'source-unique',
    reserve: 'Propos de promotion.',
  },
} as const satisfies Record<string, Etabli>;
