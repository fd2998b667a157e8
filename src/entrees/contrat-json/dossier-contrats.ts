import * as z from 'zod';
import { OPTIONS } from '../../droit/codes.ts';
import type {
  ContratDAideDuDossier,
  ContratDeTravailDuDossier,
  OffreDuDossier,
  ReleveDuDossier,
} from '../../usages/documents/dossier.ts';
import { adresse, type Champs, comptes, jourSu, ligne, personne, siSu } from './dossier-elements.ts';
import { jour } from './elements.ts';

export const schemaDuContratDeTravail = z.strictObject({
  debut: jour.optional(),
  signeLe: jour.optional(),
  prevoyance: ligne.optional(),
  mutuelle: ligne.optional(),
  retraite: ligne.optional(),
  motif: z.enum(['remplacement', 'surcroit']).optional().describe('Pour une durée déterminée : son motif.'),
  remplace: z.strictObject({ ...personne, qualification: ligne.optional() }).optional(),
  fin: jour.optional(),
  dureeMinimale: ligne.optional(),
  essai: ligne.optional(),
} satisfies Champs<ContratDeTravailDuDossier>);

export const schemaDeLOffre = z.strictObject({
  contrat: z.enum(['cdi', 'cdd']).optional(),
  contact: ligne.optional(),
  clotureLe: jour.optional(),
} satisfies Champs<OffreDuDossier>);

/** Des nombres de patients à un jour, et d'où ils viennent. */
export const schemaDuReleve = z.strictObject({
  ...comptes,
  au: jour.optional(),
  source: ligne.optional().describe('« relevé de la caisse », « logiciel du cabinet ».'),
} satisfies Champs<ReleveDuDossier>);

export const schemaDuContratDAide = z.strictObject({
  signature: jour.optional(),
  option: z.enum(OPTIONS).optional(),
  reference: ligne.optional(),
  caisse: z
    .strictObject({
      nom: ligne.optional(),
      adresse: adresse.optional(),
      departement: ligne.optional(),
      representant: z.strictObject({ ...personne, qualite: ligne.optional(), contact: ligne.optional() }).optional(),
    } satisfies Champs<NonNullable<ContratDAideDuDossier['caisse']>>)
    .optional(),
  releve: schemaDuReleve.optional(),
  secretariat: z
    .enum(['aucun-poste-touche', 'poste-repourvu', 'poste-non-repourvu'])
    .optional()
    .describe('L’embauche prend-elle le poste d’un secrétariat, et ce poste est-il repourvu ?'),
  exerciceCoordonne: ligne.optional(),
  banque: z
    .strictObject({
      titulaire: ligne.optional(),
      iban: ligne.optional(),
      bic: ligne.optional(),
    } satisfies Champs<NonNullable<ContratDAideDuDossier['banque']>>)
    .optional(),
} satisfies Champs<ContratDAideDuDossier>);

export const versContratDeTravail = (contrat: z.infer<typeof schemaDuContratDeTravail>): ContratDeTravailDuDossier => ({
  ...contrat,
  debut: jourSu(contrat.debut),
  signeLe: jourSu(contrat.signeLe),
  fin: jourSu(contrat.fin),
});

export const versOffre = (offre: z.infer<typeof schemaDeLOffre>): OffreDuDossier => ({
  ...offre,
  clotureLe: jourSu(offre.clotureLe),
});

export const versReleve = (releve: z.infer<typeof schemaDuReleve>): ReleveDuDossier => ({
  ...releve,
  au: jourSu(releve.au),
});

export const versContratDAide = (contrat: z.infer<typeof schemaDuContratDAide>): ContratDAideDuDossier => ({
  ...contrat,
  signature: jourSu(contrat.signature),
  releve: siSu(contrat.releve, versReleve),
});
