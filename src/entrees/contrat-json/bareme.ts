import * as z from 'zod/mini';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import type { Bareme } from '../../droit/bareme.ts';
import { BANDES, INDICATEURS, OPTIONS } from '../../droit/codes.ts';
import { CODES_SPECIALITES } from '../../droit/specialites.ts';
import { direLesFormes, lireEcarts } from './ecarts.ts';
import { effectif, jour, part, texte } from './elements.ts';
import { doublons, periodeLue } from './periodes.ts';
import type { Ecart } from './refus.ts';

const provenance = { source: texte, auteur: texte };
const periode = { du: jour, au: z.optional(jour) };

const croissant = <Element>(
  elements: readonly Element[],
  cle: (element: Element) => number | undefined,
): number | undefined => {
  let precedent = Number.NEGATIVE_INFINITY;
  for (const [rang, element] of elements.entries()) {
    const valeur = cle(element);
    if (valeur === undefined) continue;
    if (valeur <= precedent) return rang;
    precedent = valeur;
  }
  return undefined;
};

const SEUILS = ['p30', 'p50', 'p70', 'p90', 'p95'] as const;

const seuils = z
  .strictObject({
    specialite: z.enum(CODES_SPECIALITES),
    indicateur: z.enum(INDICATEURS),
    ...periode,
    p30: effectif,
    p50: z.optional(effectif),
    p70: z.optional(effectif),
    p90: z.optional(effectif),
    p95: z.optional(effectif),
    bord: z.enum(['au-moins', 'plus-de']),
    ...provenance,
  })
  .check(
    z.superRefine((valeurs, contexte) => {
      const rang = croissant(SEUILS, (nom) => valeurs[nom]);
      const nom = rang === undefined ? undefined : SEUILS[rang];
      if (nom === undefined) return;
      contexte.addIssue({ code: 'custom', path: [nom], message: 'Les seuils doivent croître du P30 au P95.' });
    }),
  );

const regleDObjectif = z.discriminatedUnion(
  'forme',
  [
    z.strictObject({ forme: z.literal('maintien') }),
    z.strictObject({
      forme: z.literal('hausse'),
      part: part.check(
        z.superRefine((valeur, contexte) => {
          if (Number.isInteger(Math.round(valeur * 1e9) / 1e5)) return;
          contexte.addIssue({
            code: 'custom',
            message: 'Une hausse s’écrit avec quatre décimales au plus (0,2 pour 20 %).',
          });
        }),
      ),
    }),
    z.strictObject({ forme: z.literal('gain'), patients: effectif }),
  ],
  { error: direLesFormes },
);

const objectif = z.strictObject({
  specialites: z.array(z.enum(CODES_SPECIALITES)).check(z.minLength(1), z.maxLength(CODES_SPECIALITES.length)),
  option: z.enum(OPTIONS),
  bande: z.enum(BANDES),
  indicateur: z.enum(INDICATEURS),
  ...periode,
  regle: regleDObjectif,
  ...provenance,
});

const modulation = z.strictObject({
  ...periode,
  atteintes: z.enum(['plus-faible', 'plus-forte', 'moyenne']),
  regle: z.discriminatedUnion(
    'forme',
    [
      z.strictObject({ forme: z.literal('pro-rata') }),
      z.strictObject({ forme: z.literal('tout-ou-rien') }),
      z.strictObject({ forme: z.literal('plancher'), depuis: part }),
      z
        .strictObject({
          forme: z.literal('paliers'),
          paliers: z.array(z.strictObject({ depuis: part, part })).check(z.minLength(1), z.maxLength(100)),
        })
        .check(
          z.superRefine(({ paliers }, contexte) => {
            const rang = croissant(paliers, ({ depuis }) => depuis);
            if (rang === undefined) return;
            contexte.addIssue({
              code: 'custom',
              path: ['paliers', rang, 'depuis'],
              message: 'Les paliers doivent croître.',
            });
          }),
        ),
    ],
    { error: direLesFormes },
  ),
  ...provenance,
});

/** Le fichier par lequel la personne qui tient un texte comble ce que Tandem n'a pas lu. */
export const schemaDeBareme = z
  .strictObject({
    nom: z.string().check(z.maxLength(100), z.regex(/^[a-z0-9-]+$/)),
    titre: texte,
    fictif: z.boolean(),
    ...provenance,
    seuils: z.array(seuils).check(z.maxLength(1000)),
    objectifs: z.array(objectif).check(z.maxLength(5000)),
    modulation: z.array(modulation).check(z.maxLength(100)),
  })
  .register(z.globalRegistry, { id: 'Bareme', title: 'Barème apporté par une personne' });

type EntreeDeBareme = z.infer<typeof schemaDeBareme>;

const incoherences = ({ seuils: s, objectifs, modulation: m }: EntreeDeBareme): readonly Ecart[] => [
  ...doublons('seuils', s, (a, b) => a.specialite === b.specialite && a.indicateur === b.indicateur),
  ...doublons(
    'objectifs',
    objectifs,
    (a, b) =>
      a.option === b.option &&
      a.bande === b.bande &&
      a.indicateur === b.indicateur &&
      a.specialites.some((code) => b.specialites.includes(code)),
  ),
  ...doublons('modulation', m, () => true),
];

const versBareme = (entree: EntreeDeBareme): Bareme => ({
  nom: entree.nom,
  titre: entree.titre,
  fictif: entree.fictif,
  source: entree.source,
  auteur: entree.auteur,
  seuils: entree.seuils.map((s) => ({
    ...periodeLue(s),
    specialite: s.specialite,
    indicateur: s.indicateur,
    valeurs: [s.p30, s.p50, s.p70, s.p90, s.p95],
    bord: s.bord,
    source: s.source,
    auteur: s.auteur,
  })),
  objectifs: entree.objectifs.map((o) => ({
    ...periodeLue(o),
    specialites: o.specialites,
    option: o.option,
    bande: o.bande,
    indicateur: o.indicateur,
    regle: o.regle.forme === 'hausse' ? { forme: 'hausse', dixMillemes: Math.round(o.regle.part * 10_000) } : o.regle,
    source: o.source,
    auteur: o.auteur,
  })),
  modulation: entree.modulation.map((m) => ({ ...m, ...periodeLue(m) })),
});

/** Lit un barème : le valide, le refuse avec le chemin fautif, ou le rend prêt pour les règles. */
export const lireBareme = (document: unknown): Resultat<Bareme, readonly Ecart[]> => {
  const lu = schemaDeBareme.safeParse(document);
  if (!lu.success) return refuser(lireEcarts(lu.error));
  const ecarts = incoherences(lu.data);
  return ecarts.length > 0 ? refuser(ecarts) : accepter(versBareme(lu.data));
};
