import { ajouterJours, enCalendrier, type Jour } from '../../commun/jour.ts';
import type { FormeJuridique } from '../../droit/paie/formes-juridiques.ts';
import { debutDAnnee, reunir } from '../../regles/aide.ts';
import type { Situation } from '../../regles/situation.ts';
import { sansSante } from '../rapports/sante.ts';
import { anneesAMontrer, compter } from './comptes.ts';
import { decrireContrat, placesDesContrats, reunirLesContrats } from './contrats.ts';
import { encaisser } from './encaissements.ts';
import {
  type CoutComptable,
  type HypothesesComptables,
  type MorceauDeCout,
  UNITE_DE_POIDS,
  type VueComptable,
} from './forme.ts';
import { partager } from './partage.ts';
import { direHeuresReparties, supposer } from './phrases.ts';
import { type Contrat, sansModuler } from './prevus.ts';
import { ecrireReserves, ecrireSuppositions, pointsOuverts, reunirLesSources } from './raisons.ts';
import { composerScenarios } from './scenarios.ts';

const DERNIERE_ANNEE = 5;

const fiscaliteDe = (forme: FormeJuridique | undefined): VueComptable['fiscalite'] => {
  if (forme === 'bnc') return 'recettes';
  return forme === 'societe-is' ? 'societe' : 'inconnue';
};

const morceler = (cout: CoutComptable | undefined): readonly MorceauDeCout[] | null =>
  cout === undefined || cout.annees.length === 0
    ? null
    : cout.annees.flatMap(({ annee, civiles }) =>
        civiles.map(({ annee: civile, cout: somme, connu }) => ({ annee, civile, cout: somme, connu })),
      );

/** L'aide et le coût portent-ils sur le même travail ? Un assistant partagé ne se compare qu'avec tous ses médecins. */
const seComparent = (
  { demande }: Situation,
  cout: CoutComptable | undefined,
  { parts }: HypothesesComptables,
): boolean =>
  cout !== undefined &&
  (cout.portee === 'personne' ||
    (!cout.alertes.some(({ code }) => code === 'aide-pour-plusieurs-etp') &&
      (!demande.partage || parts !== undefined)));

const alertesDe = (cout: CoutComptable | undefined, { parts }: HypothesesComptables): VueComptable['alertes'] => {
  const duCout = (cout?.alertes ?? []).filter(({ code }) => code !== 'aide-partagee' || parts === undefined);
  const heures = cout?.heures ?? null;
  if (parts?.cle !== 'heures' || heures === null) return duCout;
  const reparties = parts.medecins.reduce((somme, { poids }) => somme + poids, 0) / UNITE_DE_POIDS;
  return reparties === heures
    ? duCout
    : [...duCout, { code: 'heures-reparties', phrase: direHeuresReparties(reparties, heures) }];
};

/** Les années civiles que le contrat d'aide traverse. */
const anneesTraversees = (contrats: readonly Contrat[]): readonly number[] =>
  contrats.flatMap(({ situation: { signature } }) =>
    signature === undefined
      ? []
      : [signature, ajouterJours(debutDAnnee(signature, DERNIERE_ANNEE + 1), -1)].map(
          (jour) => enCalendrier(jour).annee,
        ),
  );

/**
 * La vue de l'expert-comptable : le calendrier des encaissements, les années fiscales (l'année civile), les scénarios,
 * le partage entre les médecins, ce qui est supposé, ce qui reste ouvert, les sources. Fonction pure : `aujourdHui`
 * dit seulement ce qui est passé. Toutes les sommes sont en centimes entiers.
 */
export const composerVueComptable = (
  situation: Situation,
  cout: CoutComptable | undefined,
  hypotheses: HypothesesComptables,
  aujourdHui: Jour,
): VueComptable => {
  const contrats = reunirLesContrats(situation, hypotheses);
  const dates = hypotheses.dates ?? 'indeterminees';
  const regard = { au: aujourdHui, dates };
  const encaissements = encaisser(contrats, regard, sansModuler);
  const morceaux = morceler(cout);
  const comparables = seComparent(situation, cout, hypotheses);
  const annees = anneesAMontrer(encaissements, morceaux, anneesTraversees(contrats));
  const fiscalite = fiscaliteDe(hypotheses.forme);
  const collectif = contrats[0]?.evaluation.cadre === 'collectif';
  const { parts, coutSansHausse } = hypotheses;
  const codes = supposer({
    fiscalite,
    incertaine: contrats.some(
      ({ suivi, evaluation }) => suivi === undefined && evaluation.eligibilite.reponse === 'indetermine',
    ),
    modulee: encaissements.some(({ modulee }) => modulee),
    sansJour: encaissements.some(({ jour }) => jour.genre !== 'jour'),
    dates,
    cout,
    collectif,
    partage: parts !== undefined,
  });
  const seul = comparables && contrats.length === 1;
  return {
    au: aujourdHui,
    fiscalite,
    contrats: contrats.map((contrat) => decrireContrat(contrat, encaissements, cout, seul)),
    encaissements,
    comptes: compter({ encaissements, morceaux, comparables }, annees),
    passage: morceaux,
    comparables,
    scenarios: composerScenarios({
      contrats,
      regard,
      annees,
      comparables,
      morceaux,
      sansHausse: morceler(coutSansHausse),
    }),
    partage:
      parts === undefined
        ? null
        : partager({
            parts,
            encaissements,
            morceaux,
            annees,
            comparables,
            collectif,
            contratDe: placesDesContrats(parts),
          }),
    coutOrigine: cout?.origine ?? null,
    suppositions: ecrireSuppositions(codes, contrats, cout),
    alertes: alertesDe(cout, hypotheses),
    reserves: ecrireReserves(pointsOuverts(encaissements, contrats, cout, fiscalite)),
    manques: reunir(sansSante(encaissements.flatMap(({ manques }) => manques))),
    sources: reunirLesSources(encaissements, codes, contrats, cout),
  };
};
