/** Les deux moteurs du commerce, montés comme leur documentation le dit, une fois, puis interrogés situation par situation. */

import { type ZenDecision, ZenEngine } from '@gorules/zen-engine';
import { type Almanac, Engine, type Event } from 'json-rules-engine';
import { GRAPHE_VIDE, type Graphe } from './graphe-zen.ts';
import { reglesJson } from './regles-json-rules-engine.ts';
import { grapheZen } from './regles-zen.ts';
import { CONDITIONS_DU_SOUS_ENSEMBLE, type Faits, RANGS, type SousReponse } from './sous-ensemble.ts';

export interface Moteur {
  /** La réponse telle que le moteur la rend, attendue comme l'attendrait qui l'emploie. */
  readonly evaluer: (faits: Faits) => Promise<unknown>;
  /** La même, lue dans la forme commune : elle ne sert qu'à comparer. */
  readonly repondre: (faits: Faits) => Promise<SousReponse>;
}

type Rendu = Readonly<Record<string, unknown>>;

const enTexte = (valeur: unknown): string | null => (typeof valeur === 'string' ? valeur : null);
const enSomme = (valeur: unknown): number | null => (typeof valeur === 'number' ? valeur : null);

const lire = (regime: unknown, conditions: Rendu, annees: Rendu): SousReponse => ({
  regime: enTexte(regime),
  conditions: Object.fromEntries(CONDITIONS_DU_SOUS_ENSEMBLE.map((code) => [code, enTexte(conditions[code]) ?? 'oui'])),
  annees: RANGS.map((rang) => enSomme(annees[`annee${rang}`])),
});

const decider = (graphe: Graphe): ZenDecision => new ZenEngine().createDecision(Buffer.from(JSON.stringify(graphe)));

/** Un graphe sans règle : ce que coûte, à lui seul, l'aller et retour entre JavaScript et le moteur. */
export const monterZenSansRegle = (): Pick<Moteur, 'evaluer'> => {
  const decision = decider(GRAPHE_VIDE);
  return { evaluer: (faits) => decision.evaluate(faits) };
};

/** Un graphe lu une fois, puis une décision par situation. */
export const monterZen = (): Moteur => {
  const decision = decider(grapheZen());
  return {
    evaluer: (faits) => decision.evaluate(faits),
    repondre: async (faits) => {
      const { result }: { readonly result: Rendu } = await decision.evaluate(faits);
      return lire(result.regime, Object(result.conditions), result);
    },
  };
};

const poserLesFaits = ({ params }: Event, almanach: Almanac): void => {
  for (const [nom, valeur] of Object.entries(params ?? {})) almanach.addFact(nom, valeur);
};

/** Les règles lues une fois ; celles qui posent des faits les donnent aux étages suivants, comme le moteur le prévoit. */
export const monterJsonRulesEngine = (): Moteur => {
  const moteur = new Engine([], { allowUndefinedFacts: true, replaceFactsInEventParams: true });
  for (const { priority, conditions, event } of reglesJson()) {
    const regle = { priority, conditions, event };
    moteur.addRule(event.type === 'faits' ? { ...regle, onSuccess: poserLesFaits } : regle);
  }
  return {
    evaluer: (faits) => moteur.run(faits),
    repondre: async (faits) => {
      const { events, almanac } = await moteur.run(faits);
      const dits = events.map(({ type, params }) => ({ type, params: params ?? {} }));
      const conditions = dits.filter(({ type }) => type === 'condition');
      const annees = dits.filter(({ type }) => type === 'annee');
      return lire(
        await almanac.factValue('regime'),
        Object.fromEntries(conditions.map(({ params }) => [params.code, params.reponse])),
        Object.fromEntries(annees.map(({ params }) => [`annee${params.annee}`, params.montant])),
      );
    },
  };
};
