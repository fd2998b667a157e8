import * as z from 'zod/mini';
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
  mt: z.optional(effectif),
  mtAdultes: z.optional(effectif),
  mtEnfants: z.optional(effectif),
  fileActive: z.optional(effectif),
  partMoins16: z.optional(part),
});

const medecin = z.strictObject({
  specialite: z.optional(specialite),
  mep: z.optional(z.boolean()),
  secteur: z.optional(z.enum(SECTEURS)),
  statut: z.optional(z.enum(STATUTS)),
  age: z.optional(z.int().check(z.minimum(18), z.maximum(120))),
  departement: z.optional(z.enum(Object.keys(DEPARTEMENTS))),
  zone: z.optional(z.enum(ZONES)),
  rqth: z.optional(z.boolean()),
  ald: z.optional(z.boolean()),
  exerciceMixte: z.optional(z.boolean()),
  exercice: z.optional(
    z.strictObject({
      regroupe: z.optional(exercice),
      mspMultisite: z.optional(z.boolean()),
      coordonne: z.optional(exercice),
      confrereAMoinsDe20Min: z.optional(z.boolean()),
    }),
  ),
  patientele: z.optional(patientele),
  percentile: z.optional(z.number().check(z.nonnegative(), z.maximum(100))),
  bande: z.optional(z.enum(BANDES)),
  partCcam: z.optional(part),
});

const adherent = z.strictObject({
  specialite: z.optional(specialite),
  mep: z.optional(z.boolean()),
  secteur: z.optional(z.enum(SECTEURS)),
  mt: z.optional(effectif),
  fileActive: z.optional(effectif),
  contratIndividuel: z.optional(z.boolean()),
});

/** L'entrée de `evaluer` : une clé laissée de côté veut dire « pas su », jamais « non ». */
export const schemaDeSituation = z
  .strictObject({
    signature: z.optional(jour),
    demande: z.optional(
      z.strictObject({
        cadre: z.optional(z.enum(['individuel', 'collectif'])),
        assistant: z.optional(z.enum(['premier', 'second'])),
        option: z.optional(z.enum(OPTIONS)),
        partage: z.optional(z.boolean()),
      }),
    ),
    medecin: z.optional(medecin),
    contratEnCours: z.optional(
      z.strictObject({
        option: z.optional(z.enum(OPTIONS)),
        signature: z.optional(jour),
        annee: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
        objectifsAtteints: z.optional(z.boolean()),
      }),
    ),
    groupe: z.optional(
      z.strictObject({
        forme: z.optional(z.enum(FORMES_DE_GROUPE)),
        adherents: z.optional(z.array(adherent).check(z.maxLength(1000))),
        associes: z.optional(effectif),
        etp: z.optional(z.number().check(z.minimum(0.5), z.maximum(1000), z.multipleOf(0.5))),
        pamsuAvecDocteurJunior: z.optional(effectif),
        lieuDeFormationAgree: z.optional(z.boolean()),
        dejaGagnes: z.optional(z.strictObject({ mt: z.optional(effectif), fileActive: z.optional(effectif) })),
      }),
    ),
    assistant: z.optional(
      z.strictObject({
        embauche: z.optional(jour),
        titre: z.optional(z.enum(TITRES)),
        ancienSecretaire: z.optional(z.boolean()),
        secretariatRemplace: z.optional(
          z.strictObject({
            moyen: z.optional(z.enum(MOYENS_DE_SECRETARIAT)),
            le: z.optional(jour),
            tempsEquivalent: z.optional(z.boolean()),
          }),
        ),
      }),
    ),
    bareme: z.optional(
      z.string().check(
        z.superRefine((nom, contexte) => {
          if (/^[a-z0-9-]+$/.test(nom) && nom.length <= 100) return;
          const message =
            'Un barème se désigne par son nom (lettres minuscules, chiffres, tirets), jamais par un chemin.';
          contexte.addIssue({ code: 'custom', message });
        }),
        z.meta({ pattern: '^[a-z0-9-]+$' }),
      ),
    ),
  })
  .register(z.globalRegistry, { id: 'Situation', title: 'Situation à évaluer' });

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
