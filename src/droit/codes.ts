/** Les conditions d'éligibilité, dans l'ordre où les textes les posent. */
export const CODES_CONDITIONS = [
  'option-ouverte',
  'secteur',
  'statut',
  'specialite',
  'activite-chirurgicale',
  'territoire',
  'patientele-minimale',
  'exercice-regroupe',
  'exercice-coordonne',
  'zone',
  'second-assistant',
  'secretariat',
  'collectif-ouvert',
  'collectif-forme',
  'collectif-adherents',
  'collectif-seuil',
  'collectif-etp',
  'contrat-individuel',
] as const;
export type CodeCondition = (typeof CODES_CONDITIONS)[number];

/** Les autres règles : sommes, objectifs, formation, vie du contrat. */
export const CODES_AUTRES_REGLES = [
  'regime',
  'bande',
  'montant',
  'majoration-p90-p95',
  'majoration-p95',
  'revalorisation',
  'modulation',
  'versement',
  'indicateurs',
  'hausse',
  'maintien-65-ans',
  'objectif-nouvel-installe',
  'tres-grande-patientele',
  'delai-des-objectifs',
  'nouvel-objectif',
  'debut-formation',
  'certification',
  'duree',
  'renouvellement',
  'resiliation',
  'absence',
  'suspension',
  'remplacement',
  'changement-de-situation',
  'changement-d-option',
  'nouveau-contrat-possible',
  'recouvrement',
  'missions',
] as const;
export type CodeAutreRegle = (typeof CODES_AUTRES_REGLES)[number];

export const CODES_REGLES = [...CODES_CONDITIONS, ...CODES_AUTRES_REGLES] as const;
export type CodeRegle = CodeCondition | CodeAutreRegle;

export const CODES_REGIMES = ['avenant-7', 'reglement-arbitral', 'convention-2024'] as const;
export type CodeRegime = (typeof CODES_REGIMES)[number];

/** Le barème collectif est une échelle de la convention de 2024 : il a sa colonne, pas son régime. */
export const CODES_COLONNES = [...CODES_REGIMES, 'collectif-2026'] as const;
export type CodeColonne = (typeof CODES_COLONNES)[number];

export const OPTIONS = ['tiers-temps', 'mi-temps', 'temps-plein'] as const;
export type Option = (typeof OPTIONS)[number];

/** Les bandes, de la plus petite patientèle à la plus grande. */
export const BANDES = ['sous-p30', 'p30-p50', 'p50-p70', 'p70-p90', 'p90-p95', 'p95-et-plus'] as const;
export type Bande = (typeof BANDES)[number];

export const TITRES = ['dei', 'deas', 'deap', 'cqp', 'aucun'] as const;
export type Titre = (typeof TITRES)[number];

export const SECTEURS = [
  'secteur-1',
  'secteur-2',
  'secteur-2-optam',
  'secteur-2-optam-co',
  'non-conventionne',
] as const;
export type Secteur = (typeof SECTEURS)[number];

export const ZONES = ['zip', 'zac', 'hors-zone'] as const;
export type Zone = (typeof ZONES)[number];

export const STATUTS = ['installe', 'nouvel-installe', 'remplacant'] as const;
export type Statut = (typeof STATUTS)[number];

export const FORMES_DE_GROUPE = ['scp', 'scm', 'sisa', 'sel', 'autre'] as const;
export type FormeDeGroupe = (typeof FORMES_DE_GROUPE)[number];

export const MOYENS_DE_SECRETARIAT = ['embauche', 'telesecretariat', 'autre', 'aucun'] as const;
export type MoyenDeSecretariat = (typeof MOYENS_DE_SECRETARIAT)[number];

export const INDICATEURS = ['mt', 'fileActive'] as const;
export type Indicateur = (typeof INDICATEURS)[number];

export const NATURES_D_OBJECTIF = ['augmenter', 'maintenir', 'atteindre-p50'] as const;
export type NatureDObjectif = (typeof NATURES_D_OBJECTIF)[number];
