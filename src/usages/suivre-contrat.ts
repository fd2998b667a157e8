import { type Centimes, enEuros } from '../commun/centimes.ts';
import { ecrireJour, type Jour } from '../commun/jour.ts';
import type { Acte } from '../contrat/actes.ts';
import { type Suivi, suivreContrat } from '../contrat/contrat.ts';
import { enjeuxDe } from '../contrat/enjeux.ts';
import type { CibleSuivie } from '../contrat/objectifs-suivis.ts';
import type { AnneeDue } from '../contrat/solde.ts';
import type { Bareme } from '../droit/bareme.ts';
import { DROIT_TENU_AU } from '../droit/version.ts';
import { expliquerSuivi } from '../explication/arbre-du-contrat.ts';
import { direAlerteDeContrat } from '../explication/vie.ts';
import type { Situation } from '../regles/situation.ts';
import { alertesDeBareme, ecrireEcheance, nommerSources } from './reponse.ts';

export interface DemandeDeSuivi {
  readonly situation: Situation;
  readonly actes: readonly Acte[];
  readonly au: Jour;
  readonly connuLe: Jour | undefined;
}

const DIX_MILLE = 10_000;
const enEurosOuNul = (somme: Centimes | null) => (somme === null ? null : enEuros(somme));
const enJourOuNul = (jour: Jour | null) => (jour === null ? null : ecrireJour(jour));

const ecrireCible = (cible: CibleSuivie, suivi: Suivi, bareme: Bareme | undefined) => ({
  indicateur: cible.indicateur,
  nature: cible.nature,
  hausse: cible.hausse === null ? null : cible.hausse / DIX_MILLE,
  ...(cible.tolerance === null ? {} : { tolerance: cible.tolerance / DIX_MILLE }),
  depart: cible.depart,
  cible: cible.cible,
  auPlusTard: ecrireJour(cible.auPlusTard),
  atteint: cible.atteint,
  definitif: cible.definitif,
  derniereMesure:
    cible.derniereMesure === null
      ? null
      : { le: ecrireJour(cible.derniereMesure.le), valeur: cible.derniereMesure.valeur },
  projection:
    cible.projection === null ? null : { le: ecrireJour(cible.projection.le), valeur: cible.projection.valeur },
  enjeux: enjeuxDe(cible, suivi.evaluation, bareme).map((enjeu) => ({
    nom: enjeu.nom,
    atteinte: enjeu.atteinte,
    montant: enEuros(enjeu.montant),
    perte: enEuros(enjeu.perte),
  })),
  sources:
    cible.origine === 'contrat-signe'
      ? ['contrat signé']
      : nommerSources(cible.fondement === null ? [] : [cible.fondement]),
  certitude: cible.certitude,
});

/** D'où vient la somme d'une année : un texte, une décision, le barème de la personne ; vide si rien ne l'établit. */
const sourcesDeLAnnee = ({ origine, fondements }: AnneeDue, bareme: Bareme | undefined): readonly string[] => {
  switch (origine) {
    case 'bareme':
      return nommerSources(fondements);
    case 'decision':
      return ['décision de la caisse'];
    case 'modulation':
      return [...nommerSources(fondements), ...(bareme === undefined ? [] : [`barème ${bareme.nom}`])];
    case 'inconnue':
      return [];
  }
};

/** Le suivi dans la forme publiée : jours écrits, sommes en euros, phrases et arbre des raisons. */
export const ecrireSuivi = (suivi: Suivi, bareme: Bareme | undefined, programme: string) => {
  const { solde, evaluation } = suivi;
  return {
    au: ecrireJour(suivi.au),
    regime: evaluation.regime,
    etat: suivi.etat,
    annee: suivi.annee,
    fin: enJourOuNul(suivi.fin),
    du: enEurosOuNul(solde.du),
    duMin: enEuros(solde.duMin),
    duMax: enEurosOuNul(solde.duMax),
    exigible: enEurosOuNul(solde.exigible),
    verse: enEuros(solde.verse),
    solde: enEurosOuNul(solde.solde),
    annees: solde.annees.map((annee) => ({
      annee: annee.annee,
      debut: ecrireJour(annee.debut),
      du: enEurosOuNul(annee.due),
      bornes: [enEuros(annee.bas), enEurosOuNul(annee.haut)],
      sources: sourcesDeLAnnee(annee, bareme),
    })),
    objectifs: {
      indicateurs: suivi.objectifs.map(({ indicateur }) => indicateur),
      cibles: suivi.objectifs.map((cible) => ecrireCible(cible, suivi, bareme)),
      manques: evaluation.objectifs.manques,
    },
    echeances: suivi.echeances.map((echeance) => ({ ...ecrireEcheance(echeance), etat: echeance.etat })),
    alertes: [
      ...suivi.alertes.map((alerte) => ({
        code: alerte.code,
        le: ecrireJour(alerte.le),
        phrase: direAlerteDeContrat(alerte),
        sources: nommerSources([alerte.fondement]),
      })),
      ...alertesDeBareme(bareme).map((alerte) => ({ ...alerte, le: ecrireJour(suivi.au) })),
    ],
    manques: suivi.manques,
    explication: expliquerSuivi(suivi),
    version: { programme, droit: DROIT_TENU_AU },
  };
};

export type ReponseDeSuivi = ReturnType<typeof ecrireSuivi>;

/** Suit un contrat à un jour et rend la réponse publiée. */
export const suivre = (demande: DemandeDeSuivi, bareme: Bareme | undefined, programme: string): ReponseDeSuivi =>
  ecrireSuivi(suivreContrat(demande.situation, demande.actes, demande.au, demande.connuLe, bareme), bareme, programme);
