import * as z from 'zod/mini';
import type { Centimes } from '../../commun/centimes.ts';
import type { Jour } from '../../commun/jour.ts';
import { enCentimes } from './cout-branche.ts';
import { effectif } from './elements.ts';
import { jourLu } from './periodes.ts';

/** Ce que les parties d'un dossier écrivent de la même façon. */

const LIGNE_AU_PLUS = 250;
const ADRESSE_AU_PLUS = 500;
const RECIT_AU_PLUS = 2000;
const ELEMENTS_AU_PLUS = 50;
const HEURES_PAR_SEMAINE_AU_MOINS = 0.5;
const HEURES_PAR_SEMAINE_AU_PLUS = 80;

/** Chaque champ d'une partie du dossier, ni plus ni moins : un champ oublié, ou de trop, ne compile pas. */
export type Champs<Partie> = Readonly<Record<keyof Required<Partie>, z.ZodMiniType>>;

const COMMANDES = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
const FINS_DE_LIGNE = /\r\n|[\n\t]/g;

const sansCommande = (texte: z.ZodMiniString<string>, fins: 'une-ligne' | 'plusieurs-lignes') =>
  texte.check(
    z.superRefine((ecrit, contexte) => {
      if (!COMMANDES.test(fins === 'une-ligne' ? ecrit : ecrit.replace(FINS_DE_LIGNE, ' '))) return;
      const message =
        fins === 'une-ligne'
          ? 'Ce texte tient sur une ligne, sans caractère de commande.'
          : 'Ce texte porte un caractère de commande : retirez-le.';
      contexte.addIssue({ code: 'custom', message });
    }),
  );

/** Un nom, un numéro, quelques mots : une ligne. */
export const ligne = sansCommande(z.string().check(z.minLength(1), z.maxLength(LIGNE_AU_PLUS)), 'une-ligne');

/** Une adresse, en autant de lignes qu'il faut. */
export const adresse = sansCommande(z.string().check(z.minLength(1), z.maxLength(ADRESSE_AU_PLUS)), 'plusieurs-lignes');

/** Un texte libre. Il est repris tel quel dans le document : ni nom de patient, ni donnée de santé. */
export const recit = sansCommande(z.string().check(z.minLength(1), z.maxLength(RECIT_AU_PLUS)), 'plusieurs-lignes');

export const liste = <Element extends z.ZodMiniType>(element: Element) =>
  z.array(element).check(z.maxLength(ELEMENTS_AU_PLUS));

export const heuresParSemaine = z
  .number()
  .check(z.minimum(HEURES_PAR_SEMAINE_AU_MOINS), z.maximum(HEURES_PAR_SEMAINE_AU_PLUS));

export const personne = {
  civilite: z.optional(z.enum(['madame', 'monsieur'])),
  prenom: z.optional(ligne),
  nom: z.optional(ligne),
};

/** Des nombres de patients, jamais leurs noms. */
export const comptes = { mt: z.optional(effectif), fileActive: z.optional(effectif) };

export const jourSu = (lu: string | undefined): Jour | undefined => (lu === undefined ? undefined : jourLu(lu));

export const sommeSue = (euros: number | undefined): Centimes | undefined =>
  euros === undefined ? undefined : enCentimes(euros);

/** La valeur relue, quand elle est donnée. */
export const siSu = <Ecrite, Lue>(ecrite: Ecrite | undefined, lire: (ecrite: Ecrite) => Lue): Lue | undefined =>
  ecrite === undefined ? undefined : lire(ecrite);
