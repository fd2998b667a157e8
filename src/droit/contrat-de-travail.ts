import { fonder } from './fondement.ts';

/** L'essai d'un salarié non cadre : sa durée, et combien de fois il se renouvelle (P-72). */
export const ESSAI = { mois: 2, renouvellements: 1, fondement: fonder('P-72') } as const;

/** Le délai de qui rompt l'essai, selon la présence déjà faite (P-73). */
export const RUPTURE_DE_L_ESSAI = {
  delais: [
    { presence: 'moins de huit jours', employeur: '24 heures', salarie: '24 heures' },
    { presence: 'de huit jours à un mois', employeur: '48 heures', salarie: '48 heures' },
    { presence: "plus d'un mois", employeur: 'deux semaines', salarie: '48 heures' },
    { presence: 'plus de trois mois', employeur: 'un mois', salarie: '48 heures' },
  ],
  fondement: fonder('P-73'),
} as const;

/** Ce que l'employeur laisse avant de rompre : après un mois de présence, puis après trois (P-73). */
export const PREVENANCE_DANS_L_ESSAI = { jours: 14, mois: 1, fondement: fonder('P-73') } as const;

/** Le préavis après l'essai, pour un salarié non cadre (P-74). */
export const PREAVIS = {
  delais: [
    { anciennete: 'moins de six mois', licenciement: 'quinze jours', demission: 'quinze jours' },
    { anciennete: 'de six mois à deux ans', licenciement: 'un mois', demission: 'un mois' },
    { anciennete: 'plus de deux ans', licenciement: 'deux mois', demission: 'un mois' },
  ],
  heuresDeRecherche: 2,
  fondement: fonder('P-74'),
} as const;

/** Les congés payés, en jours ouvrables, et ceux que l'ancienneté ajoute (P-88, P-89). */
export const CONGES = {
  parMois: 2.5,
  moisDAffichage: 2,
  anciennete: [
    { annees: 10, jours: 1 },
    { annees: 20, jours: 2 },
    { annees: 30, jours: 3 },
  ],
  fondement: fonder('P-88', 'P-89'),
} as const;

/** Un changement d'horaire s'écrit tant de jours avant (P-81). */
export const PREVENANCE = { jours: 15, fondement: fonder('P-81') } as const;

/** Des heures complémentaires demandées moins de tant de jours avant se refusent (P-86). */
export const REFUS_DES_HEURES_COMPLEMENTAIRES = { jours: 3, fondement: fonder('P-86') } as const;

/** Ce qui borne un CDD (P-93), s'il est admis : F-115 le conteste. */
export const CDD = { renouvellements: 2, mois: 18, finDeContrat: 10, fondement: fonder('P-93', 'F-115') } as const;

/** Au-delà de ces mois de CDD dans le même cabinet, sauf remplacement, le contrat devient un CDI (P-92). */
export const CDD_DEVENU_CDI = { mois: 6, fondement: fonder('P-92') } as const;

/** Le préavis du médecin qui sort du contrat d'aide (P-122). */
export const PREAVIS_DE_RESILIATION = { mois: 2, fondement: fonder('P-122') } as const;

/** Le temps laissé pour payer, répondre ou saisir la commission de recours amiable (P-124). */
export const REPONSE_A_UN_INDU = { mois: 2, fondement: fonder('P-124') } as const;
