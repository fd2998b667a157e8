import * as z from 'zod';
import type { EvenementDuDossier, PointDuDossier } from '../../usages/documents/dossier.ts';
import { schemaDuReleve, versReleve } from './dossier-contrats.ts';
import {
  adresse,
  type Champs,
  comptes,
  jourSu,
  ligne,
  liste,
  personne,
  recit,
  siSu,
  sommeSue,
} from './dossier-elements.ts';
import { jour, somme } from './elements.ts';

type Fait<Nom extends keyof EvenementDuDossier> = Champs<NonNullable<EvenementDuDossier[Nom]>>;

const desComptes = z.strictObject(comptes);

/** Ce qui arrive au contrat d'aide, et que l'on écrit à la caisse. Aucune cause d'absence : elle ne la regarde pas. */
export const schemaDeLEvenement = z.strictObject({
  absence: z
    .strictObject({
      debut: jour.optional(),
      retourPrevu: jour.optional(),
      remplacement: z.boolean().optional(),
    } satisfies Fait<'absence'>)
    .optional(),
  depart: z
    .strictObject({
      le: jour.optional(),
      remplace: z.boolean().optional(),
      remplacant: z.strictObject(personne).optional(),
      remplaceLe: jour.optional(),
    } satisfies Fait<'depart'>)
    .optional(),
  suspension: z.strictObject({ aPartirDu: jour.optional() } satisfies Fait<'suspension'>).optional(),
  reprise: z
    .strictObject({
      le: jour.optional(),
      par: z.enum(['retour', 'remplacant']).optional(),
    } satisfies Fait<'reprise'>)
    .optional(),
  demenagement: z
    .strictObject({
      le: jour.optional(),
      ancienneAdresse: adresse.optional(),
      nouvelleAdresse: adresse.optional(),
      patientelePeutSuivre: z.boolean().optional(),
    } satisfies Fait<'demenagement'>)
    .optional(),
  resiliation: z.strictObject({ fin: jour.optional() } satisfies Fait<'resiliation'>).optional(),
  renouvellement: z
    .strictObject({
      proposeLe: jour.optional(),
      departs: desComptes.optional(),
      actuels: desComptes.optional(),
      proposes: desComptes.optional(),
    } satisfies Fait<'renouvellement'>)
    .optional(),
  effectifs: z
    .strictObject({
      au: jour.optional(),
      caisse: desComptes.optional(),
      medecin: desComptes.optional(),
    } satisfies Fait<'effectifs'>)
    .optional(),
  indu: z
    .strictObject({
      notifieLe: jour.optional(),
      recuLe: jour.optional(),
      reference: ligne.optional(),
      montant: somme.optional(),
      nature: ligne.optional(),
      motif: recit.optional().describe('Le motif qu’écrit la caisse.'),
      reponse: z.enum(['contester', 'observer']).optional(),
      observations: recit.optional(),
    } satisfies Fait<'indu'>)
    .optional(),
} satisfies Champs<EvenementDuDossier>);

/** Un point de suivi avec la caisse : ni nom de patient, ni cause d'absence. */
export const schemaDuPoint = z.strictObject({
  le: jour.optional(),
  participants: liste(ligne).optional(),
  releve: schemaDuReleve.optional(),
  difficultes: liste(recit).optional(),
  decisions: liste(recit).optional(),
  prochainLe: jour.optional(),
} satisfies Champs<PointDuDossier>);

export const versEvenement = ({
  absence,
  depart,
  suspension,
  reprise,
  demenagement,
  resiliation,
  renouvellement,
  effectifs,
  indu,
}: z.infer<typeof schemaDeLEvenement>): EvenementDuDossier => ({
  absence: siSu(absence, (une) => ({ ...une, debut: jourSu(une.debut), retourPrevu: jourSu(une.retourPrevu) })),
  depart: siSu(depart, (un) => ({ ...un, le: jourSu(un.le), remplaceLe: jourSu(un.remplaceLe) })),
  suspension: siSu(suspension, ({ aPartirDu }) => ({ aPartirDu: jourSu(aPartirDu) })),
  reprise: siSu(reprise, (une) => ({ ...une, le: jourSu(une.le) })),
  demenagement: siSu(demenagement, (un) => ({ ...un, le: jourSu(un.le) })),
  resiliation: siSu(resiliation, ({ fin }) => ({ fin: jourSu(fin) })),
  renouvellement: siSu(renouvellement, (un) => ({ ...un, proposeLe: jourSu(un.proposeLe) })),
  effectifs: siSu(effectifs, (ceux) => ({ ...ceux, au: jourSu(ceux.au) })),
  indu: siSu(indu, (un) => ({
    ...un,
    notifieLe: jourSu(un.notifieLe),
    recuLe: jourSu(un.recuLe),
    montant: sommeSue(un.montant),
  })),
});

export const versPoint = (point: z.infer<typeof schemaDuPoint>): PointDuDossier => ({
  ...point,
  le: jourSu(point.le),
  releve: siSu(point.releve, versReleve),
  prochainLe: jourSu(point.prochainLe),
});
