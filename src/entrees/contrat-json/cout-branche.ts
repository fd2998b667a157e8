import * as z from 'zod/mini';
import { type Centimes, lireEuros } from '../../commun/centimes.ts';
import { type BaremeDeBranche, CHARGES_NON_LUES } from '../../droit/paie/bareme-de-branche.ts';
import { NIVEAU_MAXIMAL, NIVEAU_MINIMAL } from '../../droit/paie/grille-1147.ts';
import { direLesFormes } from './ecarts.ts';
import { jour, somme, texte } from './elements.ts';
import { doublons, periodeLue } from './periodes.ts';
import type { Ecart } from './refus.ts';

const DIX_MILLE = 10_000;
const provenance = { source: texte, auteur: texte };
const periode = { du: jour, au: z.optional(jour) };

export const niveau = z.int().check(z.minimum(NIVEAU_MINIMAL), z.maximum(NIVEAU_MAXIMAL));

/** Un taux en part, jusqu'à `maximum`, à quatre décimales au plus : 0,0104 pour 1,04 %. */
export const tauxJusqua = (maximum: number) =>
  z.number().check(
    z.nonnegative(),
    z.maximum(maximum),
    z.superRefine((valeur, contexte) => {
      if (Number.isInteger(Math.round(valeur * 1e9) / 1e5)) return;
      const message = 'Un taux s’écrit avec quatre décimales au plus (0,0104 pour 1,04 %).';
      contexte.addIssue({ code: 'custom', message });
    }),
  );

/** Le fichier par lequel la personne qui tient la grille ou les taux de la branche comble ce que Tandem n'a pas lu. */
export const schemaDeBaremeDeBranche = z
  .strictObject({
    nom: z.string().check(z.maxLength(100), z.regex(/^[a-z0-9-]+$/)),
    titre: texte,
    fictif: z.boolean(),
    ...provenance,
    salaires: z.array(z.strictObject({ niveau, ...periode, montant: somme, ...provenance })).check(z.maxLength(1000)),
    charges: z
      .array(
        z.strictObject({
          code: z.enum(CHARGES_NON_LUES),
          ...periode,
          regle: z.discriminatedUnion(
            'forme',
            [
              z.strictObject({ forme: z.literal('taux'), part: tauxJusqua(1) }),
              z.strictObject({ forme: z.literal('somme'), parAn: somme }),
            ],
            { error: direLesFormes },
          ),
          ...provenance,
        }),
      )
      .check(z.maxLength(100)),
  })
  .register(z.globalRegistry, { id: 'BaremeDeBranche', title: 'Barème de branche apporté par une personne' });

type Entree = z.infer<typeof schemaDeBaremeDeBranche>;

export const enCentimes = (montant: number): Centimes => {
  const valeur = lireEuros(montant);
  if (valeur === undefined) throw new Error(`Somme déjà validée, pourtant illisible : ${montant}`);
  return valeur;
};

export const enDixMillemes = (part: number): number => Math.round(part * DIX_MILLE);

/** Ce qui ne tient pas dans un barème de branche bien formé. */
export const incoherencesDeBranche = ({ salaires, charges }: Entree): readonly Ecart[] => [
  ...doublons('baremeDeBranche.salaires', salaires, (a, b) => a.niveau === b.niveau),
  ...doublons('baremeDeBranche.charges', charges, (a, b) => a.code === b.code),
];

/** Le barème validé, dans la forme que lisent les règles. */
export const versBaremeDeBranche = (entree: Entree): BaremeDeBranche => ({
  nom: entree.nom,
  titre: entree.titre,
  fictif: entree.fictif,
  source: entree.source,
  auteur: entree.auteur,
  salaires: entree.salaires.map((s) => ({
    ...periodeLue(s),
    niveau: s.niveau,
    montant: enCentimes(s.montant),
    source: s.source,
    auteur: s.auteur,
  })),
  charges: entree.charges.map((c) => ({
    ...periodeLue(c),
    code: c.code,
    regle:
      c.regle.forme === 'taux'
        ? { forme: 'taux', dixMillemes: enDixMillemes(c.regle.part) }
        : { forme: 'somme', parAn: enCentimes(c.regle.parAn) },
    source: c.source,
    auteur: c.auteur,
  })),
});
