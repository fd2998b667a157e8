import * as z from 'zod/mini';
import { TITRES } from '../../droit/codes.ts';
import { FORMES_JURIDIQUES } from '../../droit/paie/formes-juridiques.ts';
import { CODES_SPECIALITES } from '../../droit/specialites.ts';
import type {
  AssistantDuDossier,
  CabinetDuDossier,
  EmployeurDuDossier,
  MedecinDuDossier,
} from '../../usages/documents/dossier.ts';
import { adresse, type Champs, heuresParSemaine, jourSu, ligne, liste, personne } from './dossier-elements.ts';
import { jour } from './elements.ts';

const ANNEES_AILLEURS_AU_PLUS = 60;

export const schemaDuMedecin = z.strictObject({
  ...personne,
  specialite: z.optional(z.enum(CODES_SPECIALITES)),
  adresse: z.optional(adresse),
  telephone: z.optional(ligne),
  courriel: z.optional(ligne),
  rpps: z.optional(ligne),
  numeroAm: z.optional(ligne).check(z.describe('Le numéro de facturation à l’Assurance Maladie.')),
  ordre: z
    .optional(z.strictObject({ departement: z.optional(ligne), numero: z.optional(ligne) }))
    .check(z.describe('L’inscription au tableau de l’Ordre.')),
} satisfies Champs<MedecinDuDossier>);

export const schemaDuCabinet = z.strictObject({
  nom: z.optional(ligne),
  lieux: z.optional(liste(ligne)).check(z.describe('Les lieux où l’assistant travaille.')),
} satisfies Champs<CabinetDuDossier>);

export const schemaDeLEmployeur = z.strictObject({
  forme: z.optional(z.enum(FORMES_JURIDIQUES)),
  denomination: z.optional(ligne),
  adresse: z.optional(adresse),
  siret: z.optional(ligne),
  numeroUrssaf: z.optional(ligne),
  codeNaf: z.optional(ligne),
  representant: z.optional(z.strictObject({ ...personne, qualite: z.optional(ligne) })),
  membres: z
    .optional(liste(z.strictObject({ nom: z.optional(ligne), adresse: z.optional(adresse) })))
    .check(z.describe('Un groupement nomme ses membres dans chaque contrat de travail.')),
  baseDeFacturation: z.optional(ligne),
  declareALInspectionLe: z.optional(jour),
} satisfies Champs<EmployeurDuDossier>);

export const schemaDeLAssistant = z.strictObject({
  ...personne,
  naissance: z.optional(jour),
  lieuDeNaissance: z.optional(ligne),
  adresse: z.optional(adresse),
  titre: z.optional(z.enum(TITRES)),
  anneesAilleurs: z
    .optional(z.number().check(z.nonnegative(), z.maximum(ANNEES_AILLEURS_AU_PLUS)))
    .check(z.describe('Années dans un autre cabinet, à un travail semblable.')),
  autreEmployeur: z
    .optional(z.strictObject({ nom: z.optional(ligne), heures: z.optional(heuresParSemaine) }))
    .check(z.describe('Un autre emploi gardé en même temps.')),
} satisfies Champs<AssistantDuDossier>);

export const versEmployeur = (employeur: z.infer<typeof schemaDeLEmployeur>): EmployeurDuDossier => ({
  ...employeur,
  declareALInspectionLe: jourSu(employeur.declareALInspectionLe),
});

export const versAssistant = (assistant: z.infer<typeof schemaDeLAssistant>): AssistantDuDossier => ({
  ...assistant,
  naissance: jourSu(assistant.naissance),
});
