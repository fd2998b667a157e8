const TITRES = {
  'fiche-de-poste': "Fiche de poste de l'assistant médical",
  'grille-de-classification': 'Grille de classification',
  'lettre-de-classification': 'Lettre de classement',
  'offre-d-emploi': "Offre d'emploi : assistant médical (F/H)",
  'lettre-d-engagement': "Lettre d'engagement",
  'cdi-temps-plein': 'Contrat de travail à durée indéterminée, à temps plein',
  'cdi-temps-partiel': 'Contrat de travail à durée indéterminée, à temps partiel',
  cdd: 'Contrat de travail à durée déterminée',
  'contrat-de-groupement': "Contrat de travail, l'employeur étant un groupement",
  'liste-d-embauche': "Liste d'embauche",
  'plan-de-formation': 'Plan de formation',
  'dossier-vae': 'Dossier de VAE',
  'convention-de-partage': "Convention de partage d'un assistant médical",
  'note-d-objectifs': "Note d'objectifs",
  'dossier-de-la-caisse': "Dossier de demande d'aide",
  'compte-rendu-de-point': 'Compte rendu de point avec la caisse',
  'courrier-absence': "Signaler l'absence de l'assistant",
  'courrier-depart': "Signaler le départ de l'assistant",
  'courrier-suspension': "Demander la suspension de l'aide",
  'courrier-reprise': "Demander la reprise de l'aide",
  'courrier-demenagement': 'Signaler un déménagement',
  'courrier-resiliation': "Résilier le contrat d'aide",
  'courrier-desaccord-renouvellement': 'Contester les objectifs du renouvellement',
  'courrier-desaccord-effectifs': 'Contester les nombres de patients',
  'courrier-reponse-indu': 'Répondre à une somme réclamée',
} as const;

export type CodeBrouillon = keyof typeof TITRES;

/** Le titre de chaque brouillon, tel qu'on l'écrit : la page le compose. */
export const TITRES_DES_BROUILLONS: Readonly<Record<CodeBrouillon, string>> = TITRES;

/** Les brouillons que Tandem sait rédiger, dans l'ordre où l'on s'en sert. */
export const CODES_BROUILLONS = Object.keys(TITRES) as readonly CodeBrouillon[];
