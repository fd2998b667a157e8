import * as z from 'zod/mini';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import type { Situation } from '../../regles/situation.ts';
import { UNITE_DE_POIDS } from '../../usages/comptable/forme.ts';
import { tauxJusqua } from './cout-branche.ts';
import { lireEcarts } from './ecarts.ts';
import type { Ecart } from './refus.ts';
import { lireSituation, type SituationLue, schemaDeSituation } from './situation.ts';

const MEDECINS_AU_PLUS = 50;
const HEURES_AU_PLUS = 60;

const heures = z.number().check(
  z.nonnegative(),
  z.maximum(HEURES_AU_PLUS),
  z.superRefine((valeur, contexte) => {
    if (Number.isInteger(Math.round(valeur * 1e9) / 1e5)) return;
    contexte.addIssue({ code: 'custom', message: 'Des heures s’écrivent avec quatre décimales au plus.' });
  }),
);

/** Qui se partage l'assistant, et selon quelle clé. */
export const schemaDeParts = z
  .strictObject({
    cle: z
      .enum(['heures', 'parts'])
      .check(z.describe('Le coût se partage selon les heures de chacun, ou selon des parts dites.')),
    medecins: z
      .array(
        z.strictObject({
          nom: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
          heures: z.optional(heures).check(z.describe('Heures par semaine que l’assistant lui donne.')),
          part: z.optional(tauxJusqua(1)).check(z.describe('Sa part du coût, de 0 à 1 ; les parts font 1.')),
          principal: z
            .optional(z.boolean())
            .check(z.describe('Vrai pour le médecin dont la situation est donnée à la commande.')),
          situation: z
            .optional(schemaDeSituation)
            .check(z.describe('La situation de son propre contrat d’aide, s’il en a un.')),
        }),
      )
      .check(z.minLength(2), z.maxLength(MEDECINS_AU_PLUS)),
  })
  .register(z.globalRegistry, { id: 'Parts', title: 'Partage d’un assistant entre médecins' });

type EntreeDeParts = z.infer<typeof schemaDeParts>;
type MedecinEntre = EntreeDeParts['medecins'][number];
type Cadre = Situation['demande']['cadre'];

/** Le contrat d'aide d'un médecin, tel qu'il est écrit : le nom de son barème reste à chercher. */
export type ContratLuDUnMedecin =
  | { readonly genre: 'principal' | 'aucun' }
  | ({ readonly genre: 'propre' } & SituationLue);

/** Le partage lu : chacun avec son poids, en dix-millièmes d'heure ou de part. */
export interface PartsLues {
  readonly cle: EntreeDeParts['cle'];
  readonly medecins: readonly {
    readonly nom: string;
    readonly poids: number;
    readonly contrat: ContratLuDUnMedecin;
  }[];
}

const enPoids = (valeur: number | undefined): number => Math.round((valeur ?? 0) * UNITE_DE_POIDS);

const poidsDe = (cle: EntreeDeParts['cle'], { heures: h, part }: MedecinEntre): number =>
  enPoids(cle === 'heures' ? h : part);

const ecartsDeLaCle = ({ cle, medecins }: EntreeDeParts): readonly Ecart[] => {
  const [attendu, autre] = cle === 'heures' ? (['heures', 'part'] as const) : (['part', 'heures'] as const);
  const deChacun = medecins.flatMap((medecin, rang): readonly Ecart[] => [
    ...(medecin[attendu] === undefined
      ? [
          {
            chemin: `medecins[${rang}].${attendu}`,
            message: `La clé « ${cle} » demande ce nombre pour chaque médecin.`,
          },
        ]
      : []),
    ...(medecin[autre] === undefined
      ? []
      : [{ chemin: `medecins[${rang}].${autre}`, message: `La clé « ${cle} » ne se sert pas de ce nombre.` }]),
  ]);
  if (deChacun.length > 0) return deChacun;
  const total = medecins.reduce((somme, medecin) => somme + poidsDe(cle, medecin), 0);
  if (total === 0) return [{ chemin: 'medecins', message: 'Il faut qu’un médecin au moins ait une part.' }];
  if (cle === 'heures' || total === UNITE_DE_POIDS) return [];
  const fait = String(total / UNITE_DE_POIDS).replace('.', ',');
  return [{ chemin: 'medecins', message: `Les parts font ${fait} : elles doivent faire 1.` }];
};

const ecartsDesNoms = ({ medecins }: EntreeDeParts): readonly Ecart[] =>
  medecins.flatMap(({ nom }, rang) =>
    medecins.findIndex((autre) => autre.nom === nom) < rang
      ? [
          {
            chemin: `medecins[${rang}].nom`,
            message: 'Ce nom est déjà pris : deux médecins se distinguent par leur nom.',
          },
        ]
      : [],
  );

const ecartsDuGroupe = ({ medecins }: EntreeDeParts): readonly Ecart[] =>
  medecins.flatMap(({ principal, situation }, rang): readonly Ecart[] => [
    ...(principal === true
      ? [{ chemin: `medecins[${rang}].principal`, message: 'L’aide collective est celle du groupe, non d’un médecin.' }]
      : []),
    ...(situation === undefined
      ? []
      : [
          {
            chemin: `medecins[${rang}].situation`,
            message: 'Sous un contrat collectif, un médecin n’a pas de contrat individuel.',
          },
        ]),
  ]);

const ecartsDesContrats = ({ medecins }: EntreeDeParts): readonly Ecart[] => {
  const principaux = medecins.filter(({ principal }) => principal === true).length;
  return [
    ...(principaux === 1
      ? []
      : [
          {
            chemin: 'medecins',
            message: 'Dites quel médecin porte le contrat de la situation : principal vaut true pour lui seul.',
          },
        ]),
    ...medecins.flatMap(({ principal, situation }, rang): readonly Ecart[] => [
      ...(principal === true && situation !== undefined
        ? [{ chemin: `medecins[${rang}].situation`, message: 'Sa situation est celle que la commande lit déjà.' }]
        : []),
      ...(situation?.demande?.cadre === 'collectif'
        ? [
            {
              chemin: `medecins[${rang}].situation.demande.cadre`,
              message: 'Le contrat d’un médecin du partage est individuel.',
            },
          ]
        : []),
    ]),
  ];
};

const prefixer = (ecarts: readonly Ecart[], rang: number): readonly Ecart[] =>
  ecarts.map(({ chemin, message }) => ({ chemin: `medecins[${rang}].situation.${chemin}`, message }));

const contratDe = (
  { principal, situation }: MedecinEntre,
  rang: number,
): Resultat<ContratLuDUnMedecin, readonly Ecart[]> => {
  if (principal === true) return accepter({ genre: 'principal' });
  if (situation === undefined) return accepter({ genre: 'aucun' });
  const lue = lireSituation(situation);
  return lue.accepte ? accepter({ genre: 'propre', ...lue.valeur }) : refuser(prefixer(lue.refus, rang));
};

/**
 * Lit un partage, pour le contrat du cadre donné : individuel (ou non dit), un médecin et un seul porte la situation de
 * la commande ; collectif, l'aide est au groupe. Refuse ses écarts avec leur chemin.
 */
export const lireParts = (document: unknown, cadre: Cadre): Resultat<PartsLues, readonly Ecart[]> => {
  const lu = schemaDeParts.safeParse(document);
  if (!lu.success) return refuser(lireEcarts(lu.error));
  const { cle, medecins } = lu.data;
  const contrats = medecins.map(contratDe);
  const ecarts = [
    ...ecartsDesNoms(lu.data),
    ...ecartsDeLaCle(lu.data),
    ...(cadre === 'collectif' ? ecartsDuGroupe(lu.data) : ecartsDesContrats(lu.data)),
    ...contrats.flatMap((contrat) => (contrat.accepte ? [] : contrat.refus)),
  ];
  if (ecarts.length > 0) return refuser(ecarts);
  return accepter({
    cle,
    medecins: medecins.map((medecin, rang) => {
      const contrat = contrats[rang];
      return {
        nom: medecin.nom,
        poids: poidsDe(cle, medecin),
        contrat: contrat?.accepte === true ? contrat.valeur : { genre: 'aucun' },
      };
    }),
  });
};
