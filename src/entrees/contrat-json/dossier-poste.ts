import * as z from 'zod/mini';
import { CODES_TACHES } from '../../droit/taches.ts';
import type { Cotation, PosteDuDossier, TacheAjoutee } from '../../usages/documents/dossier.ts';
import { niveau } from './cout-branche.ts';
import { type Champs, heuresParSemaine, jourSu, ligne, liste, recit, siSu, sommeSue } from './dossier-elements.ts';
import { jour, somme } from './elements.ts';
import { ecartsDesJours, joursDeTravail, versJournees } from './planning.ts';
import type { Ecart } from './refus.ts';

const cotation = z.strictObject({
  note: z.optional(z.literal([1, 2, 3, 4])),
  motif: z.optional(recit),
} satisfies Champs<Cotation>);

export const schemaDuPoste = z.strictObject({
  emploiRepere: z.optional(ligne),
  cotations: z.optional(
    z.strictObject({
      formation: z.exactOptional(cotation),
      complexite: z.exactOptional(cotation),
      autonomie: z.exactOptional(cotation),
      relation: z.exactOptional(cotation),
    }),
  ),
  niveau: z
    .optional(niveau)
    .check(z.describe('Le niveau de la grille ; les quatre notes, toutes données, le donnent aussi.')),
  minimum: z
    .optional(z.strictObject({ montant: z.optional(somme), texte: z.optional(ligne), du: z.optional(jour) }))
    .check(z.describe('Le minimum du niveau, avec le texte qui le donne et son jour d’effet.')),
  fourchette: z.optional(z.strictObject({ bas: z.optional(somme), haut: z.optional(somme) })),
  salaireBrut: z.optional(somme).check(z.describe('Le brut d’un mois, en euros, pour les heures du contrat.')),
  baseDeLAnciennete: z.optional(z.enum(['salaire-reel', 'minimum-conventionnel'])),
  heures: z.optional(heuresParSemaine).check(z.describe('Heures par semaine.')),
  horaire: z
    .optional(
      z.strictObject({
        jours: joursDeTravail,
        remarques: z
          .optional(liste(recit))
          .check(z.describe('Les remarques à reprendre ; sans cette clé, celles de la vérification de l’horaire.')),
      }),
    )
    .check(z.describe('La semaine type, comme dans le document « planning ».')),
  demandeEcrite: z.optional(z.boolean()),
  superieur: z.optional(ligne),
  taches: z
    .optional(z.array(z.enum(CODES_TACHES)).check(z.maxLength(CODES_TACHES.length)))
    .check(z.describe('Sans cette clé, toutes les tâches que les textes permettent sont proposées.')),
  autresTaches: z.optional(
    liste(
      z.strictObject({
        texte: ligne,
        moment: z.enum(['avant', 'pendant', 'apres']),
      } satisfies Champs<TacheAjoutee>),
    ),
  ),
  appareils: z.optional(liste(ligne)),
  logiciels: z.optional(liste(z.strictObject({ nom: z.optional(ligne), acces: z.optional(ligne) }))),
  revueLe: z.optional(jour),
} satisfies Champs<PosteDuDossier>);

type Entree = z.infer<typeof schemaDuPoste>;

export const versPoste = ({ minimum, fourchette, horaire, ...poste }: Entree): PosteDuDossier => ({
  ...poste,
  salaireBrut: sommeSue(poste.salaireBrut),
  minimum: siSu(minimum, ({ montant, texte, du }) => ({ montant: sommeSue(montant), texte, du: jourSu(du) })),
  fourchette: siSu(fourchette, ({ bas, haut }) => ({ bas: sommeSue(bas), haut: sommeSue(haut) })),
  horaire: siSu(horaire, ({ jours, remarques }) => ({ journees: versJournees(jours), remarques })),
  revueLe: jourSu(poste.revueLe),
});

/** Ce qui ne tient pas dans un poste bien formé. */
export const ecartsDuPoste = ({ horaire, fourchette }: Entree): readonly Ecart[] => [
  ...(horaire === undefined ? [] : ecartsDesJours(horaire.jours, 'poste.horaire.jours')),
  ...(fourchette?.bas !== undefined && fourchette.haut !== undefined && fourchette.haut < fourchette.bas
    ? [{ chemin: 'poste.fourchette.haut', message: 'Le haut de la fourchette est sous le bas.' }]
    : []),
];
