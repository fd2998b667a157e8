import * as z from 'zod/mini';
import { OPTIONS } from '../../droit/codes.ts';
import type {
  FormationDuDossier,
  PartageDuDossier,
  PartDuMedecin,
  PeriodeDExperience,
  VaeDuDossier,
} from '../../usages/documents/dossier.ts';
import { type Champs, heuresParSemaine, jourSu, ligne, liste, recit, siSu, sommeSue } from './dossier-elements.ts';
import { jour, somme } from './elements.ts';

const HEURES_AU_PLUS = 100_000;
const DEMANDES_AU_PLUS = 100;

const heures = z.number().check(z.nonnegative(), z.maximum(HEURES_AU_PLUS));

export const schemaDeLaFormation = z.strictObject({
  voie: z.optional(z.enum(['cqp', 'fae', 'vae'])),
  heures: z.optional(heures),
  organisme: z.optional(ligne),
  debut: z.optional(jour),
  fin: z.optional(jour),
  blocsDispenses: z.optional(liste(ligne)),
  joursDAbsence: z.optional(ligne).check(z.describe('Les jours d’absence au cabinet, par exemple « lundi et mardi ».')),
  cout: z.optional(somme),
  opco: z.optional(
    z.strictObject({
      demandeLe: z.optional(jour),
      reponse: z.optional(z.enum(['acceptee', 'refusee', 'attendue'])),
      reponseLe: z.optional(jour),
    } satisfies Champs<NonNullable<FormationDuDossier['opco']>>),
  ),
  preuve: z.optional(ligne),
  inscriptionLe: z.optional(jour),
} satisfies Champs<FormationDuDossier>);

const periode = z.strictObject({
  employeur: z.optional(ligne),
  fonctions: z.optional(ligne),
  du: z.optional(jour),
  au: z.optional(jour),
  heures: z.optional(heures),
  attestation: z.optional(z.boolean()),
} satisfies Champs<PeriodeDExperience>);

export const schemaDeLaVae = z.strictObject({
  periodes: z.optional(liste(periode)),
  dernierBulletin: z.optional(jour),
  demandesDejaFaites: z.optional(z.int().check(z.nonnegative(), z.maximum(DEMANDES_AU_PLUS))),
} satisfies Champs<VaeDuDossier>);

const part = z.strictObject({
  medecin: z.optional(ligne),
  heures: z.optional(heuresParSemaine),
  option: z.optional(z.enum(OPTIONS)),
  missions: z.optional(recit),
  cout: z.optional(somme),
  aide: z.optional(somme),
} satisfies Champs<PartDuMedecin>);

export const schemaDuPartage = z.strictObject({
  parts: z.optional(liste(part)),
  cle: z.optional(ligne),
  conges: z.optional(ligne),
  debut: z.optional(jour),
  preavisDeSortie: z.optional(ligne),
} satisfies Champs<PartageDuDossier>);

export const versFormation = (formation: z.infer<typeof schemaDeLaFormation>): FormationDuDossier => ({
  ...formation,
  debut: jourSu(formation.debut),
  fin: jourSu(formation.fin),
  cout: sommeSue(formation.cout),
  inscriptionLe: jourSu(formation.inscriptionLe),
  opco: siSu(formation.opco, (opco) => ({
    ...opco,
    demandeLe: jourSu(opco.demandeLe),
    reponseLe: jourSu(opco.reponseLe),
  })),
});

export const versVae = (vae: z.infer<typeof schemaDeLaVae>): VaeDuDossier => ({
  ...vae,
  periodes: vae.periodes?.map((une) => ({ ...une, du: jourSu(une.du), au: jourSu(une.au) })),
  dernierBulletin: jourSu(vae.dernierBulletin),
});

export const versPartage = (partage: z.infer<typeof schemaDuPartage>): PartageDuDossier => ({
  ...partage,
  parts: partage.parts?.map((une) => ({ ...une, cout: sommeSue(une.cout), aide: sommeSue(une.aide) })),
  debut: jourSu(partage.debut),
});
