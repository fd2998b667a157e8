import * as z from 'zod/mini';

export const CHEMIN_DES_LOTS = '/api/lots';
export const TYPE_DES_LOTS = 'application/x-ndjson';

/** Un exemple de tableau à envoyer, fictif. */
export const EXEMPLE_DE_LOT =
  'id;signature;demande.option;medecin.specialite;medecin.secteur\nfictif-1;22/11/2026;temps-plein;medecine-generale;secteur-1\n';

const ligne = z.int().check(z.describe('Le numéro de la ligne dans le fichier, comme un éditeur de texte le compte.'));
const euros = z.nullable(z.number());
const comptes = z.record(z.string(), z.int());

/** Une ligne de ce que rend un lot, en NDJSON : l'une de ces formes. */
export const schemaDeLigneDeLot = z
  .union([
    z
      .strictObject({
        entree: z.strictObject({
          separateur: z.nullable(z.string()),
          codage: z.string(),
          ignorees: z.array(z.string()),
        }),
      })
      .check(z.describe('La première : ce qui a été reconnu, et les colonnes qui ne sont pas lues.')),
    z
      .looseObject({
        ligne,
        id: z.string(),
        reponse: z.enum(['oui', 'non', 'indetermine']),
        motif: z.string(),
        total: euros,
        totalMin: euros,
        totalMax: euros,
      })
      .check(z.describe('Une situation évaluée ; les sommes sont en euros.')),
    z
      .looseObject({ ligne, id: z.string(), au: z.string(), etat: z.string(), du: euros, verse: z.number() })
      .check(z.describe('Un contrat suivi ; les sommes sont en euros.')),
    z
      .strictObject({ ligne, colonne: z.string(), raison: z.string() })
      .check(z.describe('Une ligne mise à part : sa colonne et pourquoi, jamais son contenu.')),
    z
      .strictObject({
        bilan: z.looseObject({
          lignes: z.int(),
          rejets: z.int(),
          rejetsParColonne: comptes,
          parReponse: comptes,
          parMotif: comptes,
          totauxConnus: z.int(),
          sommeDesTotaux: z.int(),
        }),
      })
      .check(z.describe('La dernière, si le lot est allé au bout ; les sommes sont en centimes.')),
    z
      .strictObject({ erreur: z.string() })
      .check(z.describe('La dernière, si le lot s’est arrêté : ce qui précède reste juste, le reste manque.')),
  ])
  .register(z.globalRegistry, { id: 'LigneDeLot', title: 'Une ligne rendue par un lot' });
