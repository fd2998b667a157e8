import { enCalendrier, type Jour } from '../../commun/jour.ts';
import type { PlanDeVersement } from '../../droit/regime.ts';
import { debutDAnnee } from '../../regles/aide.ts';
import type { Versement } from '../../regles/versements.ts';
import type { Encaissement, EtatDEncaissement, HypothesesComptables, JourDEncaissement } from './forme.ts';

const anneeDe = (jour: Jour): number => enCalendrier(jour).annee;

/** Le premier jour où le premier versement peut venir : la signature, ou l'embauche quand le plan la suit. */
const ouvrir = (plan: PlanDeVersement, signature: Jour, embauche: Jour | undefined): Jour =>
  plan.forme === 'a-l-embauche' && embauche !== undefined && embauche > signature ? embauche : signature;

/**
 * Quand un versement est attendu. Le premier vient dans un délai (un mois, quinze jours), le deuxième à l'anniversaire ;
 * les autres, on ne sait quand. Aucun n'est attendu avant le premier jour de son année de contrat.
 */
export const situer = (
  { annee, auPlusTard }: Versement,
  plan: PlanDeVersement,
  signature: Jour,
  embauche: Jour | undefined,
): JourDEncaissement => {
  const debut = debutDAnnee(signature, annee);
  if (auPlusTard === null) return { genre: 'inconnu', pasAvant: debut };
  const ouverture = annee === 1 ? ouvrir(plan, signature, embauche) : debut;
  if (auPlusTard < ouverture) return { genre: 'inconnu', pasAvant: ouverture };
  return auPlusTard === ouverture
    ? { genre: 'jour', le: auPlusTard }
    : { genre: 'fenetre', du: ouverture, au: auPlusTard };
};

/** Le premier jour possible. */
export const premierJourDe = (jour: JourDEncaissement): Jour => {
  switch (jour.genre) {
    case 'jour':
      return jour.le;
    case 'fenetre':
      return jour.du;
    case 'inconnu':
      return jour.pasAvant;
  }
};

/** Les années civiles où ce jour peut tomber ; « au plus tôt » ne garde que la première, par hypothèse. */
export const anneesPossibles = (
  jour: JourDEncaissement,
  dates: NonNullable<HypothesesComptables['dates']>,
): Encaissement['annees'] => {
  const de = anneeDe(premierJourDe(jour));
  if (dates === 'au-plus-tot' || jour.genre === 'jour') return { de, a: de };
  return { de, a: jour.genre === 'fenetre' ? anneeDe(jour.au) : null };
};

/** Un versement dont le dernier jour est derrière nous, et que rien n'enregistre, est « passé ». */
export const etatAttendu = (jour: JourDEncaissement, au: Jour): EtatDEncaissement => {
  if (jour.genre === 'inconnu') return 'a-venir';
  return (jour.genre === 'jour' ? jour.le : jour.au) < au ? 'passe' : 'a-venir';
};
