import type { CodePoint } from '../droit/lectures.ts';

const CONTRAT = 'Bonjour, pour un contrat d’aide à l’emploi d’un assistant médical';
const AVENANT_7 = `${CONTRAT} signé sous l’avenant 7 (avant le 1er mai 2023)`;
const ARBITRAL = `${CONTRAT} signé sous le règlement arbitral (du 1er mai 2023 au 21 juin 2024)`;
const DEPUIS_2023 = `${CONTRAT} signé sous le règlement arbitral ou la convention médicale de 2024 (depuis le 1er mai 2023)`;
const CONVENTION = `${CONTRAT} signé sous la convention médicale de 2024 (depuis le 22 juin 2024)`;
const TOUT_REGIME = `${CONTRAT} (avenant 7, règlement arbitral ou convention médicale de 2024)`;
const COLLECTIF =
  'Bonjour, pour un contrat collectif d’aide à l’emploi d’assistants médicaux (convention médicale de 2024)';
const BRANCHE = 'Question à la branche des cabinets médicaux (IDCC 1147). Bonjour,';
const CNAM = 'Question à la caisse nationale de l’Assurance Maladie. Bonjour,';

/**
 * La question exacte à poser pour chaque point contesté et chaque lacune : sans donnée d'une personne, prête à coller.
 * Elle s'adresse à la caisse, sauf quand elle commence par « Question à… ».
 */
export const QUESTIONS: Readonly<Record<CodePoint, string>> = {
  // Avenant 7
  'seuil-640': `${AVENANT_7}, un généraliste qui a exactement 640 patients adultes atteint-il la patientèle minimale, ou en faut-il plus de 640 ?`,
  'ald-avenant-7': `${AVENANT_7}, une affection de longue durée du médecin le dispense-t-elle de la patientèle minimale, comme la reconnaissance de travailleur handicapé ? Pourriez-vous m’indiquer le texte ?`,
  'zone-temps-plein': `${AVENANT_7}, l’option à temps plein était-elle ouverte dans les seules ZIP, ou aussi dans les ZAC ? Pourriez-vous m’indiquer le texte qui définit la zone ?`,
  'zone-derogation-solo': `${AVENANT_7}, un médecin seul était-il admis dans les seules ZIP, ou aussi dans les ZAC ?`,
  'derogation-solo-duree': `${AVENANT_7}, le médecin seul en zone sous-dense peut-il le rester pendant tout le contrat, ou doit-il rejoindre un groupe dans les deux ans ?`,
  'regroupement-engagement': `${AVENANT_7}, un médecin seul à l’embauche remplit-il la condition de regroupement s’il s’engage à rejoindre un groupe dans les deux ans ? Cet engagement vaut-il partout, ou en zone sous-dense seulement ?`,
  'solo-1107': `${AVENANT_7}, un généraliste seul, hors zone sous-dense, qui a plus de 1 107 patients adultes est-il dispensé du cabinet de groupe ? Pourriez-vous m’indiquer le texte ?`,
  'confrere-vingt-minutes': `${AVENANT_7}, partager l’assistant avec un confrère installé à moins de vingt minutes vaut-il exercice regroupé ?`,
  'depart-des-deux-ans': `${AVENANT_7}, le délai de deux ans pour rejoindre un exercice coordonné court-il depuis la signature du contrat d’aide ou depuis l’embauche de l’assistant ?`,
  'avenant-8': `${AVENANT_7}, l’avenant 8 a-t-il modifié les conditions d’exercice regroupé et coordonné ? Pourriez-vous m’indiquer l’article ?`,
  'annexe-des-listes': `${AVENANT_7}, quel est le numéro de l’annexe qui porte les listes de spécialités et de départements ?`,
  'bord-p95': `${AVENANT_7}, un médecin placé exactement au 95e percentile relève-t-il des montants et des objectifs « au-dessus du P95 », ou de ceux de P90 à P95 ?`,
  'temps-plein-p95': `${AVENANT_7}, que demande l’option à temps plein à un médecin placé au-dessus du P95 : maintenir sa patientèle, ou l’augmenter de 5 % ?`,
  'base-du-pourcentage': `${AVENANT_7}, la hausse en pourcentage se calcule-t-elle sur la patientèle du médecin à la signature, ou sur une valeur nationale ? Pourriez-vous me donner le calcul et son texte ?`,
  'placement-des-hausses': `${AVENANT_7}, quelle hausse de patientèle est demandée pour chaque bande de percentiles, au mi-temps et au temps plein ?`,
  'pediatre-avenant-7': `${AVENANT_7}, un pédiatre a-t-il un objectif de patientèle médecin traitant en plus de la file active ?`,
  'renouvellement-avenant-7': `${AVENANT_7} à mi-temps ou à temps plein, le contrat se renouvelle-t-il à son terme, ou faut-il signer un nouveau contrat sous le régime du jour ?`,
  'renouvellement-tiers-temps': `${AVENANT_7} à tiers temps, le contrat peut-il encore être renouvelé depuis le 22 juin 2024 ?`,
  'renouvellement-une-fois': `${AVENANT_7}, le renouvellement est-il possible une seule fois ou sans limite ?`,
  'seuils-generaliste-avenant-7': `${AVENANT_7}, quelles sont les valeurs nationales du P50, du P70, du P90 et du P95 de la patientèle adulte des généralistes ? À quel rang correspondent 1 107 patients ?`,
  'distribution-de-reference-avenant-7': `${AVENANT_7}, à quelle date est arrêtée la distribution nationale qui donne les percentiles ?`,
  'specialites-avenant-7': `${AVENANT_7}, pourriez-vous m’envoyer les deux listes complètes de spécialités éligibles ?`,
  'departements-avenant-7': `${AVENANT_7}, pourriez-vous m’envoyer la liste des départements ouverts à chaque spécialité restreinte ?`,
  'secretariat-avenant-7': `${AVENANT_7}, quand la secrétaire du cabinet devient assistante, dans quel délai et par quels moyens son poste doit-il être repris ?`,
  'contenu-de-l-avenant-8': `${AVENANT_7}, quels articles sur cette aide l’avenant 8 a-t-il modifiés, et depuis quelle date ?`,
  'silence-de-l-avenant-9': `${AVENANT_7}, pourriez-vous me confirmer que l’avenant 9 n’a rien changé à cette aide ?`,
  'solde-de-la-premiere-annee': `${AVENANT_7}, quand et à quelle condition les 30 % restants de la première année sont-ils versés ?`,
  'hausses-avenant-7': `${AVENANT_7}, quelle hausse est demandée au mi-temps et au temps plein entre le P50 et le P70, et entre le P70 et le P90 ?`,
  'sous-p30-objectif': `${AVENANT_7}, quel objectif est fixé à un médecin admis sous le P30 par dérogation ?`,
  'objectif-nouvel-installe-avenant-7': `${AVENANT_7}, quel objectif est fixé à un médecin nouvellement installé, puis dans quel délai un nouvel objectif lui est-il donné ?`,
  'clauses-annexe-34': `${AVENANT_7}, pourriez-vous m’envoyer le contrat type de l’annexe 34, avec ses clauses de résiliation, d’absence, de suspension, de remplacement et de changement de situation ?`,

  // Depuis 2023 : droit et mesure
  'seuil-775': `${DEPUIS_2023}, un généraliste qui a exactement 775 patients atteint-il la patientèle minimale, ou en faut-il plus de 775 ?`,
  'compte-des-775': `${DEPUIS_2023}, les 775 patients du P30 des généralistes comptent-ils les enfants ?`,
  'seuil-mep': `${DEPUIS_2023}, quel P30 s’applique à un médecin généraliste à exercice particulier (MEP) : celui des généralistes, ou un autre ?`,
  'ccam-20': `${DEPUIS_2023}, un chirurgien dont les actes CCAM font exactement 20 % des honoraires est-il éligible ?`,
  'ccam-orl-gynecologue-2023': `${ARBITRAL}, le test des 20 % d’actes CCAM vise-t-il aussi les ORL et les gynécologues ?`,
  'periode-du-test-ccam-2023': `${ARBITRAL}, sur quelle période se calcule la part d’actes CCAM d’un chirurgien ?`,
  'territoire-des-specialistes': `${ARBITRAL}, l’éligibilité d’un spécialiste dépend-elle encore de son département ?`,
  'coordination-depuis-2023': `${DEPUIS_2023}, un exercice regroupé ou coordonné est-il encore demandé ?`,
  'moyenne-du-groupe': `${COLLECTIF}, la moyenne de 775 patients se calcule-t-elle sur les médecins adhérents ou sur tous les associés ?`,
  'collectif-optam-co': `${COLLECTIF}, un médecin en secteur 2 avec Optam-CO (Optam-ACO) peut-il adhérer ?`,
  'remplacant-avant-2024': `${CONTRAT} signé avant le 22 juin 2024 (avenant 7 ou règlement arbitral), un médecin remplaçant pouvait-il signer ?`,
  'adaptation-du-seuil': `${DEPUIS_2023}, comment la patientèle minimale et les objectifs sont-ils adaptés pour un médecin sous le P30 : handicap, affection de longue durée, exercice mixte ou installation récente ?`,
  'secretariat-autre-moyen-2023': `${ARBITRAL}, le télésecrétariat, ou une autre organisation que l’embauche d’une secrétaire, était-il admis pour reprendre le poste de secrétaire ?`,
  'avant-le-dispositif':
    'Bonjour, une aide à l’emploi d’un assistant médical pouvait-elle être signée avant le 1er septembre 2019 ?',
  'seuils-des-percentiles': `${TOUT_REGIME}, quelles sont les valeurs nationales du P30, du P50, du P70, du P90 et du P95 pour ma spécialité, en patientèle médecin traitant et en file active ?`,
  'mise-a-jour-des-seuils': `${DEPUIS_2023}, les percentiles du 31 décembre 2021 ont-ils été mis à jour, et depuis quelle date ?`,
  'bornes-des-bandes': `${DEPUIS_2023}, quels percentiles séparent les bandes du tableau des objectifs ?`,
  'indicateur-de-la-bande': `${TOUT_REGIME}, quel nombre place un généraliste dans une bande de percentiles quand sa patientèle médecin traitant et sa file active n’ont pas le même rang ?`,
  'periode-de-mesure': `${TOUT_REGIME}, sur quelle période et à quelle date la patientèle est-elle mesurée, au départ puis pour l’objectif ?`,
  'activite-comptee-en-file-active': `${TOUT_REGIME}, les patients vus seulement en téléconsultation, par un remplaçant ou par un collaborateur comptent-ils dans la file active ?`,

  // Bandes, sommes et objectifs
  'bord-p90': `${TOUT_REGIME}, un médecin placé exactement au 90e percentile relève-t-il de la bande P90 à P94 ?`,
  'p94-ou-p95': `${DEPUIS_2023}, un médecin placé exactement au 95e percentile relève-t-il de la bande « P95 et plus » ?`,
  'seuils-1503-1721': `${TOUT_REGIME}, quels sont le P90 et le P95 des généralistes ? Les nombres 1 503 et 1 721 sont-ils encore valables ?`,
  'bande-figee': `${TOUT_REGIME}, la bande de percentiles à la signature vaut-elle pour les cinq années, ou est-elle relue chaque année ?`,
  'un-objectif-sur-deux': `${DEPUIS_2023}, un généraliste ou un pédiatre doit-il atteindre ses deux objectifs (patientèle médecin traitant et file active), ou un seul suffit-il quand l’autre est maintenu ?`,
  'exemple-260': `${DEPUIS_2023}, dans l’exemple publié de 260 patients de plus pour 1 300, s’agit-il d’un pourcentage de la patientèle de départ ou d’un nombre fixe par temps plein ?`,
  'arrondi-de-la-revalorisation': `${TOUT_REGIME}, les montants en vigueur depuis le 22 juin 2024 sont-ils ceux du tableau publié, ou ceux d’avant augmentés de 5 % exactement ?`,
  'revalorisation-du-jour-meme': `${CONTRAT} signé sous l’avenant 7 ou le règlement arbitral, dont l’anniversaire tombe le 22 juin 2024, quel montant s’applique à l’année qui s’ouvre ce jour-là ?`,
  'premier-versement': `${DEPUIS_2023}, la première année est-elle versée en entier dans le mois de la signature, ou à 70 % après l’embauche ?`,
  'annee-d-imposition-de-l-aide':
    'Question à l’expert-comptable. Bonjour, à quel exercice rattacher l’aide à l’emploi d’un assistant médical : celui où elle est versée, ou celui que couvre l’année du contrat ?',
  'imposition-de-l-aide':
    'Question au service des impôts ou à l’expert-comptable. Bonjour, dans quelle catégorie de revenus un médecin libéral déclare-t-il l’aide de l’Assurance Maladie à l’emploi d’un assistant médical ?',
  'second-assistant-montants': `${CONVENTION}, quels sont les montants année par année et les objectifs d’un second assistant médical (1,5 ou 2 ETP au total) ?`,
  'option-sans-bareme': `${DEPUIS_2023}, existe-t-il un barème pour une option inférieure au mi-temps ?`,
  'jours-des-versements': `${TOUT_REGIME}, individuel ou collectif, à quelles dates les sommes de chaque année sont-elles versées ?`,
  'role-du-second-versement': `${DEPUIS_2023}, à partir de la troisième année, le second versement est-il ajusté selon le résultat mesuré ?`,
  modulation: `${TOUT_REGIME}, individuel ou collectif, pourriez-vous me donner la formule exacte qui réduit l’aide à partir de la troisième année, avec un exemple chiffré ?`,
  'deux-indicateurs-dans-la-modulation': `${TOUT_REGIME}, comment l’aide de la troisième année se calcule-t-elle quand un objectif est atteint et l’autre non ?`,
  'bornes-de-la-modulation': `${TOUT_REGIME}, sous quel niveau de résultat l’aide n’est-elle plus versée, et un dépassement de l’objectif a-t-il un effet ?`,
  'modulation-des-cas-particuliers': `${CONVENTION}, comment l’aide est-elle modulée pour un médecin au-dessus du P90, de 65 ans ou plus, ou nouvellement installé ?`,
  'objectifs-2023-2024': `${DEPUIS_2023}, pourriez-vous m’envoyer le tableau des objectifs par bande de percentiles et par option, pour ma spécialité ?`,
  'tres-grande-patientele': `${DEPUIS_2023}, à partir de quel percentile suffit-il de maintenir sa patientèle ?`,
  'valeur-du-p50': `${DEPUIS_2023}, quelle est la médiane (P50) que doit atteindre un nouvel installé de ma spécialité ?`,
  'jour-du-test-de-65-ans': `${CONVENTION}, à quelle date regarde-t-on si le médecin a 65 ans : à la signature, au bilan ou au renouvellement ?`,
  'nouvel-installe-de-65-ans': `${CONVENTION}, quel objectif s’applique à un médecin de 65 ans ou plus qui vient de s’installer : le maintien, ou la médiane de la spécialité ?`,

  // Vie du contrat et démarches
  'renouvellement-effets': `${TOUT_REGIME}, au renouvellement, l’aide repart-elle au montant de la première année et de nouveaux objectifs sont-ils fixés, ou les objectifs de départ sont-ils seulement maintenus ?`,
  'depart-de-la-suspension': `${DEPUIS_2023}, quand l’assistant est absent plus de trois mois, la suspension part-elle du premier jour de l’arrêt ou du jour où la caisse est prévenue ?`,
  'absence-de-deux-a-trois-mois': `${DEPUIS_2023}, que se passe-t-il quand l’assistant est absent entre deux et trois mois sans être remplacé ?`,
  'effets-de-la-suspension': `${DEPUIS_2023}, une suspension prolonge-t-elle le terme du contrat, déplace-t-elle la date anniversaire, ou réduit-elle l’aide déjà versée pour l’année ?`,
  'absence-du-medecin': `${TOUT_REGIME}, quel effet ont une maternité ou un arrêt maladie du médecin sur l’aide et sur les objectifs ?`,
  'formation-reglement-arbitral': `${ARBITRAL}, l’assistant doit-il obtenir le CQP dans les trois ans ou dans les deux ans de son embauche ?`,
  'fae-delai-de-l-arrete': `${CONVENTION}, l’attestation de formation d’adaptation à l’emploi est-elle demandée dans les deux ans de l’embauche, ou dans les trois ans de l’arrêté du 7 novembre 2019 ?`,
  'formation-embauche-avant-2024': `${CONVENTION}, individuel ou collectif, le délai de deux ans pour se former s’applique-t-il à un assistant embauché avant le 22 juin 2024 ?`,
  'sanction-du-delai-de-formation': `${TOUT_REGIME}, individuel ou collectif, que devient l’aide quand l’assistant n’est pas formé dans le délai ?`,
  'cdd-ou-cdi': `${TOUT_REGIME}, un assistant en CDD ouvre-t-il droit à l’aide, et dans quels cas ?`,
  'textes-de-2024': `${CONVENTION}, pourriez-vous m’envoyer le contrat type annexé et les références des articles de la convention sur cette aide ?`,
  'avenants-a-la-convention-de-2024': `${CONVENTION}, un avenant a-t-il modifié cette aide depuis 2025 ?`,
  'texte-de-l-aide-collective': `${COLLECTIF}, pourriez-vous m’envoyer le texte validé par la commission paritaire nationale ?`,
  'delai-d-embauche': `${TOUT_REGIME}, dans quel délai après la signature l’assistant doit-il être embauché ?`,
  'changement-d-option': `${TOUT_REGIME}, individuel ou collectif, peut-on changer d’option ou de nombre d’ETP en cours de contrat, et avec quel effet sur l’aide et les objectifs ?`,
  'resiliation-par-la-caisse': `${DEPUIS_2023}, dans quels cas, avec quelle mise en demeure et quel préavis la caisse peut-elle résilier ?`,
  'prorata-a-la-resiliation': `${TOUT_REGIME}, individuel ou collectif, que faut-il rendre de l’aide de l’année quand le contrat est résilié avant l’anniversaire ?`,
  'resiliation-collective': `${COLLECTIF}, sous quelle forme et avec quel préavis la société peut-elle résilier ?`,
  'absence-collective': `${COLLECTIF}, que deviennent l’aide et les objectifs quand un assistant est absent ou part, ou quand un médecin déménage ou change de spécialité ?`,
  'attente-apres-contrat-individuel': `${TOUT_REGIME}, individuel, quel délai faut-il attendre après la fin ou la résiliation pour signer un nouveau contrat ?`,
  controles: `${TOUT_REGIME}, individuel ou collectif, quels contrôles sont prévus, et quelles pièces faut-il garder, pendant combien de temps ?`,
  recouvrement: `${TOUT_REGIME}, individuel ou collectif, par quelle procédure une somme versée à tort est-elle reprise ?`,
  'indu-applicable': `${TOUT_REGIME}, individuel ou collectif, la procédure d’indu de l’article L. 133-4 du code de la sécurité sociale s’applique-t-elle à cette aide, et sinon quelle procédure ?`,
  'pieces-du-dossier': `${TOUT_REGIME}, pourriez-vous m’envoyer la liste des pièces à fournir à la signature, puis pendant le contrat ?`,
  'teleservice-et-delais': `${CONVENTION}, individuel ou collectif, peut-on déposer et signer le dossier en ligne, et quels sont les délais habituels de traitement et de paiement ?`,

  // Métier, employeur et formation
  'arrets-et-transports':
    'Question à l’Ordre des médecins. Bonjour, un assistant médical peut-il préparer un arrêt de travail ou un bon de transport pour la signature du médecin, et où s’arrête son rôle ?',
  'actes-infirmiers':
    'Question à l’Ordre des infirmiers. Bonjour, un infirmier embauché comme assistant médical peut-il faire des actes infirmiers et les facturer, et un assistant médical peut-il vacciner ?',
  'gestes-par-analogie':
    'Question à l’Ordre des médecins. Bonjour, un assistant médical peut-il prendre la température et la saturation avec un appareil automatique, et mesurer l’IPS avec un Doppler manuel ?',
  'jurisprudence-exercice-illegal':
    'Question à l’Ordre des médecins. Bonjour, connaissez-vous une décision sur l’exercice illégal de la médecine qui concerne un assistant médical ?',
  'indemnite-de-licenciement': `${BRANCHE} l’indemnité de licenciement se calcule-t-elle selon l’article 25 de la convention collective, ou selon le code du travail quand il est plus favorable ?`,
  'niveaux-de-la-grille': `${BRANCHE} à quels niveaux de la grille peut-on classer un assistant médical, et le niveau 4 est-il admis ?`,
  'salaires-de-branche': `${BRANCHE} pourriez-vous m’envoyer les grilles de salaires minimaux par niveau depuis 2021, avec les avenants de 2025 et 2026 ?`,
  'treizieme-mois': `${BRANCHE} un treizième mois est-il dû au personnel des cabinets médicaux ?`,
  'prevoyance-et-sante': `${BRANCHE} quels sont le taux de prévoyance des non-cadres, les assureurs recommandés et l’accord sur les frais de santé ?`,
  'formalites-d-employeur':
    'Question à l’Urssaf ou à l’inspection du travail. Bonjour, quelles formalités un cabinet médical doit-il remplir dès son premier salarié ?',
  'cout-d-un-groupement':
    'Question au groupement d’employeurs. Bonjour, quel est votre tarif pour la mise à disposition d’un assistant médical, et que comprend-il ?',
  'duree-de-la-fae': `${BRANCHE} quelle est aujourd’hui la durée de la formation d’adaptation à l’emploi d’assistant médical, et quels organismes sont admis ?`,
  'nombre-d-organismes': `${BRANCHE} pourriez-vous m’envoyer la liste à jour des organismes habilités à préparer au CQP d’assistant médical ?`,
  'prix-du-cqp':
    'Question à l’OPCO EP. Bonjour, quel est le prix du CQP d’assistant médical, et quelle part en prenez-vous en charge cette année pour un cabinet médical (IDCC 1147) ?',
  'attente-en-formation':
    'Question à l’organisme de formation. Bonjour, quand est la prochaine place libre pour le CQP d’assistant médical ?',
  'treize-heures-du-cqp': `${BRANCHE} à quoi servent les 13 heures du CQP d’assistant médical (279 heures) qui ne sont pas dans les quatre blocs ?`,

  // Paie et horaire
  'contributions-de-branche': `${BRANCHE} quels sont les taux des contributions à la formation et au paritarisme dus par un cabinet médical, et à qui les verser ?`,
  'cotisation-de-sante-au-travail':
    'Question au service de santé au travail. Bonjour, quelle est la cotisation annuelle d’un cabinet médical pour un assistant médical ?',
  'paie-avant-2026':
    'Question à l’expert-comptable. Bonjour, pourriez-vous m’envoyer le coût employeur de l’assistant médical pour les mois d’avant 2026, d’après ses fiches de paie ?',
  'paie-outre-mer':
    'Question à la caisse générale de sécurité sociale. Bonjour, quelles réductions de cotisations s’appliquent outre-mer au salaire d’un assistant médical, et quelle convention collective ?',
  'paie-a-onze-salaries':
    'Question à l’Urssaf. Bonjour, quelles contributions un cabinet médical doit-il de plus à partir de onze salariés ?',
  'apprentissage-des-autres-formes':
    'Question à l’Urssaf. Bonjour, une SISA, une SCM ou un groupement d’employeurs qui emploie un assistant médical doit-il la taxe d’apprentissage ?',
  'taxe-d-une-annee-incomplete':
    'Question au service des impôts. Bonjour, comment les tranches de la taxe sur les salaires s’appliquent-elles à un assistant médical embauché en cours d’année ?',
  'durees-legales-du-travail':
    'Question à l’inspection du travail. Bonjour, quelles durées maximales, quel repos et quelles règles du dimanche et des heures supplémentaires s’appliquent au personnel d’un cabinet médical ?',
  'coupure-a-temps-plein': `${BRANCHE} la coupure d’une journée d’un assistant médical à temps plein a-t-elle une durée maximale ?`,
  'pause-courte': `${BRANCHE} une pause de trente minutes au plus coupe-t-elle la demi-journée d’un salarié à temps partiel, et est-elle payée ?`,

  // Chiffres
  'nombre-de-contrats': `${CNAM} combien de contrats d’assistant médical étaient en cours au 30 juin, à la fin d’octobre et à la fin de 2024, et sur quel périmètre ?`,
  'nombre-de-contrats-2022': `${CNAM} combien de contrats d’assistant médical étaient en cours à l’automne 2022, et sur quel périmètre ?`,
  'part-des-generalistes': `${CNAM} à la fin d’octobre 2024, quelle part des contrats d’assistant médical est tenue par des généralistes : 73 % ou 77 % ?`,
  'hausse-a-quatre-ans': `${CNAM} de combien, et en combien de temps, la patientèle médecin traitant des généralistes dotés d’un assistant médical a-t-elle augmenté ?`,
  'resultats-a-trois-ans': `${CNAM} quelle part des contrats d’assistant médical atteint ses objectifs à trois ans, et combien ont été réduits, repris ou résiliés ?`,
  'depense-annuelle': `${CNAM} quelle est la dépense annuelle de l’aide à l’emploi d’un assistant médical depuis 2019 ?`,
  'serie-des-contrats': `${CNAM} combien de contrats d’assistant médical par année et par département depuis 2019 ?`,
  'medecins-eligibles': `${CNAM} combien de médecins sont éligibles à l’aide à l’emploi d’un assistant médical, généralistes et autres spécialités ?`,
  'captv-et-fir':
    'Question à l’agence régionale de santé. Bonjour, un financement CAPTV ou FIR peut-il s’ajouter à l’aide à l’emploi d’un assistant médical ?',
  'outils-des-syndicats':
    'Question au syndicat de médecins. Bonjour, proposez-vous à vos adhérents un tableur ou un simulateur de l’aide à l’emploi d’un assistant médical ?',
  'recits-de-terrain':
    'Question à l’URPS des médecins. Bonjour, pourriez-vous m’indiquer des médecins ou des assistants médicaux prêts à raconter leur expérience de ce contrat ?',
};
