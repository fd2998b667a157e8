import * as z from 'zod/mini';
import { lireJour } from '../../commun/jour.ts';

const EFFECTIF_MAXIMAL = 1_000_000;
/** Au-delà, ce n'est plus le jour d'un contrat mais une faute de frappe. */
const PREMIERE_ANNEE = 1900;
const DERNIERE_ANNEE = 2200;

/** Un jour `AAAA-MM-JJ` qui existe. */
export const jour = z.string().check(
  z.superRefine((texte, contexte) => {
    if (lireJour(texte) !== undefined) {
      const annee = Number(texte.slice(0, 4));
      if (annee >= PREMIERE_ANNEE && annee <= DERNIERE_ANNEE) return;
      const message = `Écrivez une année de ${PREMIERE_ANNEE} à ${DERNIERE_ANNEE}.`;
      contexte.addIssue({ code: 'custom', message });
      return;
    }
    const message = /^\d{4}-\d{2}-\d{2}$/.test(texte)
      ? `Le jour ${texte} n’existe pas. Écrivez un jour comme 2024-09-01.`
      : 'Un jour s’écrit AAAA-MM-JJ, sans heure, comme 2024-09-01.';
    contexte.addIssue({ code: 'custom', message });
  }),
  z.meta({ format: 'date', description: 'Jour civil, AAAA-MM-JJ.' }),
);

/** Un jour que le programme écrit : cinq ans après une saisie admise, il peut sortir des bornes de la saisie. */
export const jourEcrit = z.string().check(
  z.refine((texte) => lireJour(texte) !== undefined),
  z.meta({ format: 'date', description: 'Jour civil, AAAA-MM-JJ.' }),
);

/** Un nombre de patients ou de personnes. */
export const effectif = z.int().check(z.nonnegative(), z.maximum(EFFECTIF_MAXIMAL));

/** Une part entre 0 et 1. */
export const part = z.number().check(z.nonnegative(), z.maximum(1));

/** Une somme en euros, au centime près au plus. */
export const somme = z.number().check(
  z.nonnegative(),
  z.maximum(100_000_000),
  z.superRefine((montant, contexte) => {
    if (Math.abs(Math.round(montant * 100) / 100 - montant) < 1e-9) return;
    contexte.addIssue({ code: 'custom', message: 'Une somme s’écrit en euros, au centime près.' });
  }),
);

export const texte = z.string().check(z.minLength(1), z.maxLength(500));
