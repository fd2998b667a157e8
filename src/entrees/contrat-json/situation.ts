import * as z from 'zod';
import { type Jour, lireJour } from '../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import {
  BANDES,
  FORMES_DE_GROUPE,
  MOYENS_DE_SECRETARIAT,
  OPTIONS,
  SECTEURS,
  STATUTS,
  TITRES,
  ZONES,
} from '../../droit/codes.ts';
import { DEPARTEMENTS } from '../../droit/departements.ts';
import { CODES_SPECIALITES } from '../../droit/specialites.ts';
import type { Exercice, Situation } from '../../regles/situation.ts';
import { contradictions } from './contradictions.ts';
import { lireEcarts } from './ecarts.ts';
import { effectif, jour, part } from './elements.ts';
import type { Ecart } from './refus.ts';

const specialite = z.enum(CODES_SPECIALITES);
const exercice = z.union([z.boolean(), z.enum(['oui', 'engagement', 'non'])], {
  error: () => 'Écrivez oui, engagement ou non.',
});

const patientele = z.strictObject({
  mt: effectif.optional(),
  mtAdultes: effectif.optional(),
  mtEnfants: effectif.optional(),
  fileActive: effectif.optional(),
  partMoins16: part.optional(),
});

const medecin = z.strictObject({
  specialite: specialite.optional(),
  mep: z.boolean().optional(),
  secteur: z.enum(SECTEURS).optional(),
  statut: z.enum(STATUTS).optional(),
  age: z.int().min(18).max(120).optional(),
  departement: z.enum(Object.keys(DEPARTEMENTS)).optional(),
  zone: z.enum(ZONES).optional(),
  rqth: z.boolean().optional(),
  ald: z.boolean().optional(),
  exerciceMixte: z.boolean().optional(),
  exercice: z
    .strictObject({
      regroupe: exercice.optional(),
      mspMultisite: z.boolean().optional(),
      coordonne: exercice.optional(),
      confrereAMoinsDe20Min: z.boolean().optional(),
    })
    .optional(),
  patientele: patientele.optional(),
  percentile: z.number().nonnegative().max(100).optional(),
  bande: z.enum(BANDES).optional(),
  partCcam: part.optional(),
});

const adherent = z.strictObject({
  specialite: specialite.optional(),
  mep: z.boolean().optional(),
  secteur: z.enum(SECTEURS).optional(),
  mt: effectif.optional(),
  fileActive: effectif.optional(),
  contratIndividuel: z.boolean().optional(),
});

/** L'entrée de `evaluer` : une clé laissée de côté veut dire « pas su », jamais « non ». */
export const schemaDeSituation = z
  .strictObject({
    signature: jour.optional(),
    demande: z
      .strictObject({
        cadre: z.enum(['individuel', 'collectif']).optional(),
        assistant: z.enum(['premier', 'second']).optional(),
        option: z.enum(OPTIONS).optional(),
        partage: z.boolean().optional(),
      })
      .optional(),
    medecin: medecin.optional(),
    contratEnCours: z
      .strictObject({
        option: z.enum(OPTIONS).optional(),
        signature: jour.optional(),
        annee: z.int().min(1).max(50).optional(),
        objectifsAtteints: z.boolean().optional(),
      })
      .optional(),
    groupe: z
      .strictObject({
        forme: z.enum(FORMES_DE_GROUPE).optional(),
        adherents: z.array(adherent).max(1000).optional(),
        associes: effectif.optional(),
        etp: z.number().min(0.5).max(1000).multipleOf(0.5).optional(),
        pamsuAvecDocteurJunior: effectif.optional(),
        lieuDeFormationAgree: z.boolean().optional(),
        dejaGagnes: z.strictObject({ mt: effectif.optional(), fileActive: effectif.optional() }).optional(),
      })
      .optional(),
    assistant: z
      .strictObject({
        embauche: jour.optional(),
        titre: z.enum(TITRES).optional(),
        ancienSecretaire: z.boolean().optional(),
        secretariatRemplace: z
          .strictObject({
            moyen: z.enum(MOYENS_DE_SECRETARIAT).optional(),
            le: jour.optional(),
            tempsEquivalent: z.boolean().optional(),
          })
          .optional(),
      })
      .optional(),
    bareme: z
      .string()
      .superRefine((nom, contexte) => {
        if (/^[a-z0-9-]+$/.test(nom) && nom.length <= 100) return;
        const message =
          'Un barème se désigne par son nom (lettres minuscules, chiffres, tirets), jamais par un chemin.';
        contexte.addIssue({ code: 'custom', message });
      })
      .meta({ pattern: '^[a-z0-9-]+$' })
      .optional(),
  })
  .meta({ id: 'Situation', title: 'Situation à évaluer' });

export type EntreeDeSituation = z.infer<typeof schemaDeSituation>;

const enJour = (texte: string | undefined): Jour | undefined => (texte === undefined ? undefined : lireJour(texte));

const enExercice = (valeur: boolean | Exercice | undefined): Exercice | undefined =>
  typeof valeur === 'boolean' ? (valeur ? 'oui' : 'non') : valeur;

/** Le document validé, dans la forme que lisent les règles : jours en nombres, oubliés lus comme le contrat le dit. */
export const versSituation = (entree: EntreeDeSituation): Situation => {
  const { demande, medecin: m, contratEnCours: c, groupe: g, assistant: a } = entree;
  const secretariat = a?.secretariatRemplace;
  return {
    signature: enJour(entree.signature),
    demande: {
      cadre: demande?.cadre,
      assistant: demande?.assistant,
      option: demande?.option,
      partage: demande?.partage ?? false,
    },
    medecin: {
      specialite: m?.specialite,
      mep: m?.mep,
      secteur: m?.secteur,
      statut: m?.statut,
      age: m?.age,
      departement: m?.departement,
      zone: m?.zone,
      rqth: m?.rqth,
      ald: m?.ald,
      exerciceMixte: m?.exerciceMixte,
      regroupe: enExercice(m?.exercice?.regroupe),
      mspMultisite: m?.exercice?.mspMultisite ?? false,
      coordonne: enExercice(m?.exercice?.coordonne),
      confrereAMoinsDe20Min: m?.exercice?.confrereAMoinsDe20Min,
      patientele: {
        mt: m?.patientele?.mt,
        mtAdultes: m?.patientele?.mtAdultes,
        mtEnfants: m?.patientele?.mtEnfants,
        fileActive: m?.patientele?.fileActive,
        partMoins16: m?.patientele?.partMoins16,
      },
      percentile: m?.percentile,
      bande: m?.bande,
      partCcam: m?.partCcam,
    },
    contratEnCours: {
      option: c?.option,
      signature: enJour(c?.signature),
      annee: c?.annee,
      objectifsAtteints: c?.objectifsAtteints,
    },
    groupe: {
      forme: g?.forme,
      adherents: g?.adherents?.map((un) => ({
        specialite: un.specialite,
        mep: un.mep,
        secteur: un.secteur,
        mt: un.mt,
        fileActive: un.fileActive,
        contratIndividuel: un.contratIndividuel,
      })),
      associes: g?.associes,
      etp: g?.etp,
      pamsuAvecDocteurJunior: g?.pamsuAvecDocteurJunior,
      lieuDeFormationAgree: g?.lieuDeFormationAgree,
      dejaGagnes: { mt: g?.dejaGagnes?.mt ?? 0, fileActive: g?.dejaGagnes?.fileActive ?? 0 },
    },
    assistant: {
      embauche: enJour(a?.embauche),
      titre: a?.titre,
      ancienSecretaire: a?.ancienSecretaire,
      secretariatRemplace: {
        moyen: secretariat?.moyen,
        le: enJour(secretariat?.le),
        tempsEquivalent: secretariat?.tempsEquivalent,
      },
    },
  };
};

export interface SituationLue {
  readonly situation: Situation;
  readonly bareme: string | undefined;
}

/** La suite de la lecture, pour un document dont le schéma a déjà admis chaque feuille. */
export const lireEntreeAdmise = (entree: EntreeDeSituation): Resultat<SituationLue, readonly Ecart[]> => {
  const situation = versSituation(entree);
  const ecarts = contradictions(situation);
  return ecarts.length > 0 ? refuser(ecarts) : accepter({ situation, bareme: entree.bareme });
};

/** Lit une situation inconnue : la valide, la refuse avec ses écarts, ou la rend prête pour les règles. */
export const lireSituation = (document: unknown): Resultat<SituationLue, readonly Ecart[]> => {
  const lu = schemaDeSituation.safeParse(document);
  return lu.success ? lireEntreeAdmise(lu.data) : refuser(lireEcarts(lu.error));
};
