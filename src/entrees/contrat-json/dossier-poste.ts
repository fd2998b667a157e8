import * as z from 'zod';
import { CODES_TACHES } from '../../droit/taches.ts';
import type { Cotation, PosteDuDossier, TacheAjoutee } from '../../usages/documents/dossier.ts';
import { niveau } from './cout-branche.ts';
import { type Champs, heuresParSemaine, jourSu, ligne, liste, recit, siSu, sommeSue } from './dossier-elements.ts';
import { jour, somme } from './elements.ts';
import { ecartsDesJours, joursDeTravail, versJournees } from './planning.ts';
import type { Ecart } from './refus.ts';

const cotation = z.strictObject({
  note: z.literal([1, 2, 3, 4]).optional(),
  motif: recit.optional(),
} satisfies Champs<Cotation>);

export const schemaDuPoste = z.strictObject({
  emploiRepere: ligne.optional(),
  cotations: z
    .strictObject({
      formation: cotation.exactOptional(),
      complexite: cotation.exactOptional(),
      autonomie: cotation.exactOptional(),
      relation: cotation.exactOptional(),
    })
    .optional(),
  niveau: niveau.optional().describe('Le niveau de la grille ; les quatre notes, toutes données, le donnent aussi.'),
  minimum: z
    .strictObject({ montant: somme.optional(), texte: ligne.optional(), du: jour.optional() })
    .optional()
    .describe('Le minimum du niveau, avec le texte qui le donne et son jour d’effet.'),
  fourchette: z.strictObject({ bas: somme.optional(), haut: somme.optional() }).optional(),
  salaireBrut: somme.optional().describe('Le brut d’un mois, en euros, pour les heures du contrat.'),
  baseDeLAnciennete: z.enum(['salaire-reel', 'minimum-conventionnel']).optional(),
  heures: heuresParSemaine.optional().describe('Heures par semaine.'),
  horaire: z
    .strictObject({
      jours: joursDeTravail,
      remarques: liste(recit)
        .optional()
        .describe('Les remarques à reprendre ; sans cette clé, celles de la vérification de l’horaire.'),
    })
    .optional()
    .describe('La semaine type, comme dans le document « planning ».'),
  demandeEcrite: z.boolean().optional(),
  superieur: ligne.optional(),
  taches: z
    .array(z.enum(CODES_TACHES))
    .max(CODES_TACHES.length)
    .optional()
    .describe('Sans cette clé, toutes les tâches que les textes permettent sont proposées.'),
  autresTaches: liste(
    z.strictObject({
      texte: ligne,
      moment: z.enum(['avant', 'pendant', 'apres']),
    } satisfies Champs<TacheAjoutee>),
  ).optional(),
  appareils: liste(ligne).optional(),
  logiciels: liste(z.strictObject({ nom: ligne.optional(), acces: ligne.optional() })).optional(),
  revueLe: jour.optional(),
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
