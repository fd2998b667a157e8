import { jourDe } from '../commun/jour.ts';
import { fonder } from './fondement.ts';

/** Le CQP d'assistant médical : son inscription au répertoire national (P-34) et ses quatre blocs (P-36). */
export const CQP = {
  rncp: '40913',
  inscritJusquAu: jourDe('2030-06-25'),
  blocs: [
    { nom: 'Suivi du parcours de santé', heures: 77 },
    { nom: 'Accueil et prise en charge administrative', heures: 98 },
    { nom: 'Hygiène et qualité', heures: 35 },
    { nom: 'Assistance opérationnelle au praticien', heures: 56 },
  ],
  fondement: fonder('P-34', 'P-36'),
} as const;

/** Ce que demande la VAE du CQP : un formulaire, et un nombre de demandes (P-46). */
export const VAE = { cerfa: '12818*02', demandesParAn: 1, demandesEnTout: 3, fondement: fonder('P-46') } as const;
