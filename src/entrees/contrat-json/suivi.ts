import * as z from 'zod/mini';
import { lireEuros } from '../../commun/centimes.ts';
import { type Jour, lireJour } from '../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import {
  type Acte,
  AUTEURS_DE_RESILIATION,
  CODES_ACTES,
  MOTIFS_D_ABSENCE,
  OBJETS_D_AVENANT,
} from '../../contrat/actes.ts';
import { recevoirActes } from '../../contrat/recevoir.ts';
import { INDICATEURS, MOYENS_DE_SECRETARIAT, OPTIONS, TITRES } from '../../droit/codes.ts';
import { direRefus } from '../../explication/vie.ts';
import type { Situation } from '../../regles/situation.ts';
import { contradictions } from './contradictions.ts';
import { lireEcarts } from './ecarts.ts';
import { effectif, jour, somme, texte } from './elements.ts';
import type { Ecart } from './refus.ts';
import { schemaDeSituation, versSituation } from './situation.ts';

const ACTES_MAXIMAUX = 10_000;
const annee = z.int().check(z.minimum(1), z.maximum(5));
const dates = {
  id: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  effet: jour,
  enregistre: z.optional(jour),
};

const releve = z
  .strictObject({
    mt: z.optional(effectif),
    mtAdultes: z.optional(effectif),
    mtEnfants: z.optional(effectif),
    fileActive: z.optional(effectif),
  })
  .check(
    z.superRefine(({ mt, mtAdultes, mtEnfants }, contexte) => {
      const complet = mtAdultes !== undefined && mtEnfants !== undefined;
      const partiel = (mtAdultes ?? 0) + (mtEnfants ?? 0);
      if (mt === undefined || (complet ? mt === partiel : mt >= partiel)) return;
      contexte.addIssue({
        code: 'custom',
        path: ['mt'],
        message: `${mt} patients déclarés ne s’accordent pas avec ${partiel}.`,
      });
    }),
  );

const objectifSigne = z.strictObject({
  indicateur: z.enum(INDICATEURS),
  depart: z.optional(effectif),
  cible: effectif,
  auPlusTard: jour,
});

const acte = z.discriminatedUnion(
  'acte',
  [
    z.strictObject({
      acte: z.literal('signature'),
      ...dates,
      objectifs: z.optional(z.array(objectifSigne).check(z.maxLength(2))),
    }),
    z.strictObject({ acte: z.literal('embauche'), ...dates, titre: z.optional(z.enum(TITRES)) }),
    z.strictObject({
      acte: z.literal('secretariat'),
      ...dates,
      moyen: z.optional(z.enum(MOYENS_DE_SECRETARIAT)),
      tempsEquivalent: z.optional(z.boolean()),
    }),
    z.strictObject({ acte: z.literal('debut-formation'), ...dates }),
    z.strictObject({ acte: z.literal('certification'), ...dates, titre: z.optional(z.enum(TITRES)) }),
    z.strictObject({
      acte: z.literal('absence'),
      ...dates,
      fin: z.optional(jour),
      motif: z.optional(z.enum(MOTIFS_D_ABSENCE)),
      remplacee: z.optional(z.boolean()),
      accordEcrit: z.optional(z.boolean()),
    }),
    z.strictObject({ acte: z.literal('depart'), ...dates }),
    z.strictObject({ acte: z.literal('remplacement'), ...dates, titre: z.optional(z.enum(TITRES)) }),
    z.strictObject({ acte: z.literal('mesure'), ...dates, patientele: releve }),
    z.strictObject({
      acte: z.literal('avenant'),
      ...dates,
      objet: z.enum(OBJETS_D_AVENANT),
      option: z.optional(z.enum(OPTIONS)),
    }),
    z.strictObject({ acte: z.literal('renouvellement'), ...dates }),
    z.strictObject({ acte: z.literal('demenagement'), ...dates, patienteleConservee: z.optional(z.boolean()) }),
    z.strictObject({ acte: z.literal('changement-specialite'), ...dates }),
    z.strictObject({
      acte: z.literal('resiliation'),
      ...dates,
      recue: z.optional(jour),
      par: z.optional(z.enum(AUTEURS_DE_RESILIATION)),
    }),
    z.strictObject({ acte: z.literal('decision'), ...dates, annee, montant: somme, reference: z.optional(texte) }),
    z.strictObject({
      acte: z.literal('versement'),
      ...dates,
      annee,
      rang: z.int().check(z.minimum(1), z.maximum(12)),
      montant: somme,
    }),
    z.strictObject({ acte: z.literal('recouvrement'), ...dates, annee: z.optional(annee), montant: somme }),
    z.strictObject({
      acte: z.literal('annulation'),
      ...dates,
      vise: z.string().check(z.minLength(1), z.maxLength(100)),
    }),
  ],
  { error: () => `Acte inconnu. Écrivez l’un de ceux-ci : ${CODES_ACTES.join(', ')}.` },
);

/** L'entrée de `suivre` : un contrat, ses actes et le jour où on le regarde. */
export const schemaDeSuivi = z
  .strictObject({
    au: z.optional(jour),
    connuLe: z.optional(jour),
    situation: schemaDeSituation,
    actes: z.array(acte).check(z.maxLength(ACTES_MAXIMAUX)),
  })
  .register(z.globalRegistry, { id: 'Contrat', title: 'Contrat à suivre' });

type ActeEcrit = z.infer<typeof acte>;

const jourLu = (lu: string): Jour => {
  const valeur = lireJour(lu);
  if (valeur === undefined) throw new Error(`Jour déjà validé, pourtant illisible : ${lu}`);
  return valeur;
};
const jourOuRien = (lu: string | undefined) => (lu === undefined ? undefined : jourLu(lu));
const sommeLue = (montant: number) => {
  const centimes = lireEuros(montant);
  if (centimes === undefined) throw new Error('Somme déjà validée, pourtant illisible');
  return centimes;
};

const versActe = (ecrit: ActeEcrit, place: number): Acte => {
  const base = { place, id: ecrit.id, effet: jourLu(ecrit.effet), enregistre: jourOuRien(ecrit.enregistre) };
  switch (ecrit.acte) {
    case 'signature':
      return {
        ...base,
        acte: ecrit.acte,
        objectifs: (ecrit.objectifs ?? []).map((objectif) => ({
          indicateur: objectif.indicateur,
          depart: objectif.depart,
          cible: objectif.cible,
          auPlusTard: jourLu(objectif.auPlusTard),
        })),
      };
    case 'embauche':
    case 'remplacement':
    case 'certification':
      return { ...base, acte: ecrit.acte, titre: ecrit.titre };
    case 'secretariat':
      return { ...base, acte: ecrit.acte, moyen: ecrit.moyen, tempsEquivalent: ecrit.tempsEquivalent };
    case 'absence':
      return {
        ...base,
        acte: ecrit.acte,
        fin: jourOuRien(ecrit.fin),
        motif: ecrit.motif,
        remplacee: ecrit.remplacee,
        accordEcrit: ecrit.accordEcrit,
      };
    case 'mesure': {
      const { mt, mtAdultes, mtEnfants, fileActive } = ecrit.patientele;
      return { ...base, acte: ecrit.acte, patientele: { mt, mtAdultes, mtEnfants, fileActive } };
    }
    case 'avenant':
      return { ...base, acte: ecrit.acte, objet: ecrit.objet, option: ecrit.option };
    case 'demenagement':
      return { ...base, acte: ecrit.acte, patienteleConservee: ecrit.patienteleConservee ?? false };
    case 'resiliation':
      return { ...base, acte: ecrit.acte, recue: jourOuRien(ecrit.recue), par: ecrit.par ?? 'medecin' };
    case 'decision':
      return {
        ...base,
        acte: ecrit.acte,
        annee: ecrit.annee,
        montant: sommeLue(ecrit.montant),
        reference: ecrit.reference,
      };
    case 'versement':
      return { ...base, acte: ecrit.acte, annee: ecrit.annee, rang: ecrit.rang, montant: sommeLue(ecrit.montant) };
    case 'recouvrement':
      return { ...base, acte: ecrit.acte, annee: ecrit.annee, montant: sommeLue(ecrit.montant) };
    case 'annulation':
      return { ...base, acte: ecrit.acte, vise: ecrit.vise };
    case 'debut-formation':
    case 'depart':
    case 'renouvellement':
    case 'changement-specialite':
      return { ...base, acte: ecrit.acte };
  }
};

export interface ContratLu {
  readonly situation: Situation;
  readonly bareme: string | undefined;
  readonly actes: readonly Acte[];
  readonly au: Jour | undefined;
  readonly connuLe: Jour | undefined;
}

/** Lit un contrat : le valide, refuse ses écarts avec leur chemin, juge ses actes ensemble. */
export const lireContrat = (document: unknown): Resultat<ContratLu, readonly Ecart[]> => {
  const lu = schemaDeSuivi.safeParse(document);
  if (!lu.success) return refuser(lireEcarts(lu.error));
  const situation = versSituation(lu.data.situation);
  const ecarts = contradictions(situation);
  if (ecarts.length > 0) return refuser(ecarts.map((un) => ({ ...un, chemin: `situation.${un.chemin}` })));
  const recus = recevoirActes(lu.data.actes.map(versActe), situation);
  if (!recus.accepte) {
    return refuser(
      recus.refus.map((refus) => ({ chemin: `actes[${refus.place}].${refus.champ}`, message: direRefus(refus) })),
    );
  }
  return accepter({
    situation,
    bareme: lu.data.situation.bareme,
    actes: recus.valeur,
    au: jourOuRien(lu.data.au),
    connuLe: jourOuRien(lu.data.connuLe),
  });
};

/** Un document est un contrat dès qu'il porte des actes. */
export const estUnContrat = (document: unknown): boolean =>
  typeof document === 'object' && document !== null && 'actes' in document;
