import * as z from 'zod';
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
  specialite: z.enum(CODES_SPECIALITES).optional(),
  adresse: adresse.optional(),
  telephone: ligne.optional(),
  courriel: ligne.optional(),
  rpps: ligne.optional(),
  numeroAm: ligne.optional().describe('Le numéro de facturation à l’Assurance Maladie.'),
  ordre: z
    .strictObject({ departement: ligne.optional(), numero: ligne.optional() })
    .optional()
    .describe('L’inscription au tableau de l’Ordre.'),
} satisfies Champs<MedecinDuDossier>);

export const schemaDuCabinet = z.strictObject({
  nom: ligne.optional(),
  lieux: liste(ligne).optional().describe('Les lieux où l’assistant travaille.'),
} satisfies Champs<CabinetDuDossier>);

export const schemaDeLEmployeur = z.strictObject({
  forme: z.enum(FORMES_JURIDIQUES).optional(),
  denomination: ligne.optional(),
  adresse: adresse.optional(),
  siret: ligne.optional(),
  numeroUrssaf: ligne.optional(),
  codeNaf: ligne.optional(),
  representant: z.strictObject({ ...personne, qualite: ligne.optional() }).optional(),
  membres: liste(z.strictObject({ nom: ligne.optional(), adresse: adresse.optional() }))
    .optional()
    .describe('Un groupement nomme ses membres dans chaque contrat de travail.'),
  baseDeFacturation: ligne.optional(),
  declareALInspectionLe: jour.optional(),
} satisfies Champs<EmployeurDuDossier>);

export const schemaDeLAssistant = z.strictObject({
  ...personne,
  naissance: jour.optional(),
  lieuDeNaissance: ligne.optional(),
  adresse: adresse.optional(),
  titre: z.enum(TITRES).optional(),
  anneesAilleurs: z
    .number()
    .nonnegative()
    .max(ANNEES_AILLEURS_AU_PLUS)
    .optional()
    .describe('Années dans un autre cabinet, à un travail semblable.'),
  autreEmployeur: z
    .strictObject({ nom: ligne.optional(), heures: heuresParSemaine.optional() })
    .optional()
    .describe('Un autre emploi gardé en même temps.'),
} satisfies Champs<AssistantDuDossier>);

export const versEmployeur = (employeur: z.infer<typeof schemaDeLEmployeur>): EmployeurDuDossier => ({
  ...employeur,
  declareALInspectionLe: jourSu(employeur.declareALInspectionLe),
});

export const versAssistant = (assistant: z.infer<typeof schemaDeLAssistant>): AssistantDuDossier => ({
  ...assistant,
  naissance: jourSu(assistant.naissance),
});
