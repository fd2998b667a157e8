import * as z from 'zod/mini';
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
  absence: z.optional(
    z.strictObject({
      debut: z.optional(jour),
      retourPrevu: z.optional(jour),
      remplacement: z.optional(z.boolean()),
    } satisfies Fait<'absence'>),
  ),
  depart: z.optional(
    z.strictObject({
      le: z.optional(jour),
      remplace: z.optional(z.boolean()),
      remplacant: z.optional(z.strictObject(personne)),
      remplaceLe: z.optional(jour),
    } satisfies Fait<'depart'>),
  ),
  suspension: z.optional(z.strictObject({ aPartirDu: z.optional(jour) } satisfies Fait<'suspension'>)),
  reprise: z.optional(
    z.strictObject({
      le: z.optional(jour),
      par: z.optional(z.enum(['retour', 'remplacant'])),
    } satisfies Fait<'reprise'>),
  ),
  demenagement: z.optional(
    z.strictObject({
      le: z.optional(jour),
      ancienneAdresse: z.optional(adresse),
      nouvelleAdresse: z.optional(adresse),
      patientelePeutSuivre: z.optional(z.boolean()),
    } satisfies Fait<'demenagement'>),
  ),
  resiliation: z.optional(z.strictObject({ fin: z.optional(jour) } satisfies Fait<'resiliation'>)),
  renouvellement: z.optional(
    z.strictObject({
      proposeLe: z.optional(jour),
      departs: z.optional(desComptes),
      actuels: z.optional(desComptes),
      proposes: z.optional(desComptes),
    } satisfies Fait<'renouvellement'>),
  ),
  effectifs: z.optional(
    z.strictObject({
      au: z.optional(jour),
      caisse: z.optional(desComptes),
      medecin: z.optional(desComptes),
    } satisfies Fait<'effectifs'>),
  ),
  indu: z.optional(
    z.strictObject({
      notifieLe: z.optional(jour),
      recuLe: z.optional(jour),
      reference: z.optional(ligne),
      montant: z.optional(somme),
      nature: z.optional(ligne),
      motif: z.optional(recit).check(z.describe('Le motif qu’écrit la caisse.')),
      reponse: z.optional(z.enum(['contester', 'observer'])),
      observations: z.optional(recit),
    } satisfies Fait<'indu'>),
  ),
} satisfies Champs<EvenementDuDossier>);

/** Un point de suivi avec la caisse : ni nom de patient, ni cause d'absence. */
export const schemaDuPoint = z.strictObject({
  le: z.optional(jour),
  participants: z.optional(liste(ligne)),
  releve: z.optional(schemaDuReleve),
  difficultes: z.optional(liste(recit)),
  decisions: z.optional(liste(recit)),
  prochainLe: z.optional(jour),
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
