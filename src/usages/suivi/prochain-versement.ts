import type { Centimes } from '../../commun/centimes.ts';
import { estActe } from '../../contrat/actes.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import { composer, ecrireSomme } from '../../explication/typographie.ts';
import type { Manque } from '../../regles/constat.ts';
import type { Versement } from '../../regles/versements.ts';
import { tenirCompte } from './compte.ts';

/** Ce que la caisse doit verser ensuite. */
export type ProchainVersement =
  | {
      readonly genre: 'attendu';
      readonly versement: Versement;
      /** Le jour est passé, et rien n'a été reçu. */
      readonly enRetard: boolean;
      /** La somme de l'année, quand la caisse l'a notifiée. */
      readonly decision: Centimes | undefined;
      /** Une suspension ou un avenant rend la somme incertaine. */
      readonly troublee: boolean;
    }
  | {
      readonly genre: 'aucun';
      /** Le solde : des sommes peuvent rester dues quand plus aucun versement n'est prévu ; `null` s'il n'est pas établi. */
      readonly reste: Centimes | null;
    }
  | { readonly genre: 'indetermine'; readonly manques: readonly Manque[] };

const anneesSoldees = (suivi: Suivi): ReadonlySet<number> => {
  const { evaluation } = suivi;
  return new Set(
    tenirCompte(suivi).lignes.flatMap(({ annee, due, verse }) => {
      const plafond =
        due === undefined ? evaluation.aide?.annees.find((une) => une.annee === annee)?.maximum : (due.due ?? due.haut);
      return plafond != null && verse >= plafond ? [annee] : [];
    }),
  );
};

/** Le premier versement que rien n'a encore payé. On n'en prévoit pas quand le contrat est fini ou suspendu. */
export const chercherProchainVersement = (suivi: Suivi): ProchainVersement => {
  const { etat, evaluation, journal, solde, au } = suivi;
  if (etat === 'echu') return { genre: 'aucun', reste: solde.solde };
  if (etat === 'suspendu' || etat === 'resilie' || etat === 'renouvele') {
    return { genre: 'indetermine', manques: solde.manques };
  }
  if (evaluation.versements.length === 0) return { genre: 'indetermine', manques: evaluation.manques };
  const soldees = anneesSoldees(suivi);
  const recus = journal.filter(estActe('versement'));
  const versement = evaluation.versements.find(
    ({ annee, rang }) => !soldees.has(annee) && !recus.some((recu) => recu.annee === annee && recu.rang === rang),
  );
  if (versement === undefined) return { genre: 'aucun', reste: solde.solde };
  const due = solde.annees.find(({ annee }) => annee === versement.annee);
  return {
    genre: 'attendu',
    versement,
    enRetard: etat !== 'projet' && versement.auPlusTard !== null && versement.auPlusTard < au,
    decision: due?.origine === 'decision' ? (due.due ?? undefined) : undefined,
    troublee: due?.touchee ?? solde.annees.some(({ touchee }) => touchee),
  };
};

/** Aucun versement n'est plus prévu : le dit, avec ce qui reste dû. */
export const direAucunVersement = ({ reste }: Extract<ProchainVersement, { readonly genre: 'aucun' }>): string =>
  composer(
    reste === null
      ? 'aucun n’est plus prévu ; ce qui reste à recevoir n’est pas établi.'
      : reste > 0
        ? `aucun n’est plus prévu, et il reste ${ecrireSomme(reste)} à recevoir.`
        : 'aucun, il n’en reste plus à recevoir dans ce contrat.',
  );
