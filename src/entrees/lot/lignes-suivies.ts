import { type Centimes, enEuros } from '../../commun/centimes.ts';
import { ecrireJour, type Jour } from '../../commun/jour.ts';
import { suivreContrat } from '../../contrat/contrat.ts';
import { lireContrat } from '../contrat-json/suivi.ts';
import type { BaremesParNom, Rejet } from './lignes.ts';

/** Ce que rend une ligne d'un lot de contrats. Les sommes sont en euros. */
export interface LigneSuivie {
  readonly ligne: number;
  readonly id: string;
  readonly au: string;
  readonly regime: string | null;
  readonly etat: string;
  readonly annee: number | null;
  readonly fin: string | null;
  readonly du: number | null;
  readonly duMin: number;
  readonly duMax: number | null;
  readonly exigible: number | null;
  readonly verse: number;
  readonly solde: number | null;
  readonly alertes: readonly string[];
  readonly manques: readonly string[];
}

const euros = (somme: Centimes | null): number | null => (somme === null ? null : enEuros(somme));

/** Suit le contrat d'une ligne : les mêmes nombres que `suivre`, sans ses phrases. */
export const suivreDocument = (
  document: unknown,
  ligne: number,
  id: string,
  baremes: BaremesParNom,
  aujourdHui: Jour,
): LigneSuivie | Rejet => {
  const lue = lireContrat(document);
  if (!lue.accepte) {
    const [premier] = lue.refus;
    return { ligne, colonne: premier?.chemin ?? '', raison: premier?.message ?? 'Ligne refusée.' };
  }
  const { situation, actes, connuLe, bareme: nom } = lue.valeur;
  const au = lue.valeur.au ?? aujourdHui;
  const bareme = nom === undefined ? undefined : baremes.get(nom);
  if (nom !== undefined && bareme === undefined) {
    return { ligne, colonne: 'bareme', raison: `Le barème ${nom} n’existe pas.` };
  }
  const suivi = suivreContrat(situation, actes, au, connuLe, bareme);
  const { solde } = suivi;
  return {
    ligne,
    id,
    au: ecrireJour(au),
    regime: suivi.evaluation.regime,
    etat: suivi.etat,
    annee: suivi.annee,
    fin: suivi.fin === null ? null : ecrireJour(suivi.fin),
    du: euros(solde.du),
    duMin: enEuros(solde.duMin),
    duMax: euros(solde.duMax),
    exigible: euros(solde.exigible),
    verse: enEuros(solde.verse),
    solde: euros(solde.solde),
    alertes: suivi.alertes.map(({ code }) => code),
    manques: suivi.manques.map((un) => (un.manque === 'fait' ? `fait:${un.cle}` : `texte:${un.point}`)),
  };
};
