import * as z from 'zod';
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
export type Champs<Partie> = Readonly<Record<keyof Required<Partie>, z.ZodType>>;

const COMMANDES = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
const FINS_DE_LIGNE = /\r\n|[\n\t]/g;

const sansCommande = (texte: z.ZodString, fins: 'une-ligne' | 'plusieurs-lignes') =>
  texte.superRefine((ecrit, contexte) => {
    if (!COMMANDES.test(fins === 'une-ligne' ? ecrit : ecrit.replace(FINS_DE_LIGNE, ' '))) return;
    const message =
      fins === 'une-ligne'
        ? 'Ce texte tient sur une ligne, sans caractère de commande.'
        : 'Ce texte porte un caractère de commande : retirez-le.';
    contexte.addIssue({ code: 'custom', message });
  });

/** Un nom, un numéro, quelques mots : une ligne. */
export const ligne = sansCommande(z.string().min(1).max(LIGNE_AU_PLUS), 'une-ligne');

/** Une adresse, en autant de lignes qu'il faut. */
export const adresse = sansCommande(z.string().min(1).max(ADRESSE_AU_PLUS), 'plusieurs-lignes');

/** Un texte libre. Il est repris tel quel dans le document : ni nom de patient, ni donnée de santé. */
export const recit = sansCommande(z.string().min(1).max(RECIT_AU_PLUS), 'plusieurs-lignes');

export const liste = <Element extends z.ZodType>(element: Element) => z.array(element).max(ELEMENTS_AU_PLUS);

export const heuresParSemaine = z.number().min(HEURES_PAR_SEMAINE_AU_MOINS).max(HEURES_PAR_SEMAINE_AU_PLUS);

export const personne = {
  civilite: z.enum(['madame', 'monsieur']).optional(),
  prenom: ligne.optional(),
  nom: ligne.optional(),
};

/** Des nombres de patients, jamais leurs noms. */
export const comptes = { mt: effectif.optional(), fileActive: effectif.optional() };

export const jourSu = (lu: string | undefined): Jour | undefined => (lu === undefined ? undefined : jourLu(lu));

export const sommeSue = (euros: number | undefined): Centimes | undefined =>
  euros === undefined ? undefined : enCentimes(euros);

/** La valeur relue, quand elle est donnée. */
export const siSu = <Ecrite, Lue>(ecrite: Ecrite | undefined, lire: (ecrite: Ecrite) => Lue): Lue | undefined =>
  ecrite === undefined ? undefined : lire(ecrite);
