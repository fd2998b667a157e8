import * as z from 'zod';
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

const heures = z.number().nonnegative().max(HEURES_AU_PLUS);

export const schemaDeLaFormation = z.strictObject({
  voie: z.enum(['cqp', 'fae', 'vae']).optional(),
  heures: heures.optional(),
  organisme: ligne.optional(),
  debut: jour.optional(),
  fin: jour.optional(),
  blocsDispenses: liste(ligne).optional(),
  joursDAbsence: ligne.optional().describe('Les jours d’absence au cabinet, par exemple « lundi et mardi ».'),
  cout: somme.optional(),
  opco: z
    .strictObject({
      demandeLe: jour.optional(),
      reponse: z.enum(['acceptee', 'refusee', 'attendue']).optional(),
      reponseLe: jour.optional(),
    } satisfies Champs<NonNullable<FormationDuDossier['opco']>>)
    .optional(),
  preuve: ligne.optional(),
  inscriptionLe: jour.optional(),
} satisfies Champs<FormationDuDossier>);

const periode = z.strictObject({
  employeur: ligne.optional(),
  fonctions: ligne.optional(),
  du: jour.optional(),
  au: jour.optional(),
  heures: heures.optional(),
  attestation: z.boolean().optional(),
} satisfies Champs<PeriodeDExperience>);

export const schemaDeLaVae = z.strictObject({
  periodes: liste(periode).optional(),
  dernierBulletin: jour.optional(),
  demandesDejaFaites: z.int().nonnegative().max(DEMANDES_AU_PLUS).optional(),
} satisfies Champs<VaeDuDossier>);

const part = z.strictObject({
  medecin: ligne.optional(),
  heures: heuresParSemaine.optional(),
  option: z.enum(OPTIONS).optional(),
  missions: recit.optional(),
  cout: somme.optional(),
  aide: somme.optional(),
} satisfies Champs<PartDuMedecin>);

export const schemaDuPartage = z.strictObject({
  parts: liste(part).optional(),
  cle: ligne.optional(),
  conges: ligne.optional(),
  debut: jour.optional(),
  preavisDeSortie: ligne.optional(),
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
