import * as z from 'zod/mini';
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
  debut: z.optional(jour),
  signeLe: z.optional(jour),
  prevoyance: z.optional(ligne),
  mutuelle: z.optional(ligne),
  retraite: z.optional(ligne),
  motif: z.optional(z.enum(['remplacement', 'surcroit'])).check(z.describe('Pour une durée déterminée : son motif.')),
  remplace: z.optional(z.strictObject({ ...personne, qualification: z.optional(ligne) })),
  fin: z.optional(jour),
  dureeMinimale: z.optional(ligne),
  essai: z.optional(ligne),
} satisfies Champs<ContratDeTravailDuDossier>);

export const schemaDeLOffre = z.strictObject({
  contrat: z.optional(z.enum(['cdi', 'cdd'])),
  contact: z.optional(ligne),
  clotureLe: z.optional(jour),
} satisfies Champs<OffreDuDossier>);

/** Des nombres de patients à un jour, et d'où ils viennent. */
export const schemaDuReleve = z.strictObject({
  ...comptes,
  au: z.optional(jour),
  source: z.optional(ligne).check(z.describe('« relevé de la caisse », « logiciel du cabinet ».')),
} satisfies Champs<ReleveDuDossier>);

export const schemaDuContratDAide = z.strictObject({
  signature: z.optional(jour),
  option: z.optional(z.enum(OPTIONS)),
  reference: z.optional(ligne),
  caisse: z.optional(
    z.strictObject({
      nom: z.optional(ligne),
      adresse: z.optional(adresse),
      departement: z.optional(ligne),
      representant: z.optional(z.strictObject({ ...personne, qualite: z.optional(ligne), contact: z.optional(ligne) })),
    } satisfies Champs<NonNullable<ContratDAideDuDossier['caisse']>>),
  ),
  releve: z.optional(schemaDuReleve),
  secretariat: z
    .optional(z.enum(['aucun-poste-touche', 'poste-repourvu', 'poste-non-repourvu']))
    .check(z.describe('L’embauche prend-elle le poste d’un secrétariat, et ce poste est-il repourvu ?')),
  exerciceCoordonne: z.optional(ligne),
  banque: z.optional(
    z.strictObject({
      titulaire: z.optional(ligne),
      iban: z.optional(ligne),
      bic: z.optional(ligne),
    } satisfies Champs<NonNullable<ContratDAideDuDossier['banque']>>),
  ),
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
