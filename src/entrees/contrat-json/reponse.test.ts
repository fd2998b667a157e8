import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { desFaits, effacer, uneSituationEntiere } from '../../../outils/situations-arbitraires.ts';
import { ecrireJour, type Jour } from '../../commun/jour.ts';
import type { Bareme } from '../../droit/bareme.ts';
import { unBareme } from '../../regles/bareme.fixture.ts';
import type { Situation } from '../../regles/situation.ts';
import { evaluerSituation } from '../../usages/evaluer-situation.ts';
import type { ReponseDEvaluation } from '../../usages/reponse.ts';
import { schemaDeReponse } from './reponse.ts';
import { lireSituation } from './situation.ts';

vi.setConfig({ testTimeout: 60_000 });

const TIRAGES = { numRuns: 600 };

const unePartielle = fc.tuple(uneSituationEntiere, desFaits).map(([entiere, tus]) => effacer(entiere, tus));
const uneSituation = fc.oneof(uneSituationEntiere, unePartielle);
const unBaremeOuRien = fc.constantFrom<Bareme | undefined>(undefined, unBareme());

const ecrire = (jour: Jour | undefined) => (jour === undefined ? undefined : ecrireJour(jour));

/** Le document JSON qu'une personne aurait envoyé pour cette situation : un fait non su y est laissé de côté. */
const enDocument = (situation: Situation): unknown => {
  const { regroupe, mspMultisite, coordonne, confrereAMoinsDe20Min, ...medecin } = situation.medecin;
  const { secretariatRemplace, ...assistant } = situation.assistant;
  const document = {
    ...situation,
    signature: ecrire(situation.signature),
    medecin: { ...medecin, exercice: { regroupe, mspMultisite, coordonne, confrereAMoinsDe20Min } },
    contratEnCours: { ...situation.contratEnCours, signature: ecrire(situation.contratEnCours.signature) },
    assistant: {
      ...assistant,
      embauche: ecrire(assistant.embauche),
      secretariatRemplace: { ...secretariatRemplace, le: ecrire(secretariatRemplace.le) },
    },
  };
  return JSON.parse(JSON.stringify(document));
};

const repondre = (situation: Situation, bareme?: Bareme): ReponseDEvaluation =>
  evaluerSituation(situation, bareme, '0.0.0');

describe('une situation écrite en JSON', () => {
  it('se relit sans rien perdre', () => {
    fc.assert(
      fc.property(uneSituation, (situation) => {
        expect(lireSituation(enDocument(situation))).toEqual({
          accepte: true,
          valeur: { situation, bareme: undefined },
        });
      }),
      TIRAGES,
    );
  });
});

describe('la réponse en JSON', () => {
  it('est acceptée par son propre schéma, quelle que soit la situation', () => {
    fc.assert(
      fc.property(uneSituation, unBaremeOuRien, (situation, bareme) => {
        const lue = schemaDeReponse.safeParse(repondre(situation, bareme));
        expect(lue.error?.issues).toBeUndefined();
      }),
      TIRAGES,
    );
  });

  it('ne perd ni ne change rien en passant par le texte', () => {
    fc.assert(
      fc.property(uneSituation, unBaremeOuRien, (situation, bareme) => {
        const reponse = repondre(situation, bareme);
        expect(JSON.parse(JSON.stringify(reponse))).toEqual(reponse);
        expect(repondre(structuredClone(situation), bareme)).toEqual(reponse);
      }),
      TIRAGES,
    );
  });

  it.each(['1900-01-01', '2019-08-31', '2196-02-29', '2200-12-31'])(
    'est lisible pour un contrat du %s, un jour que l’entrée accepte',
    (signature) => {
      const lue = lireSituation({
        signature,
        demande: { cadre: 'individuel', assistant: 'premier', option: 'mi-temps' },
      });
      if (!lue.accepte) throw new Error(`Refusé : ${signature}`);
      const reponse = repondre(lue.valeur.situation);
      expect(schemaDeReponse.safeParse(reponse).error?.issues).toBeUndefined();
    },
  );

  it.each(['0001-01-01', '1899-12-31', '2201-01-01', '9999-12-31'])(
    'refuse le %s, une faute de frappe',
    (signature) => {
      expect(lireSituation({ signature })).toMatchObject({ accepte: false, refus: [{ chemin: 'signature' }] });
    },
  );
});

/** Des euros tels qu'un humain les écrit : jamais plus de deux décimales, sans trace de virgule flottante. */
const estNet = (euros: number): boolean =>
  Number.isSafeInteger(Math.round(euros * 100)) && Number(euros.toFixed(2)) === euros;
const enCentimes = (euros: number): number => Math.round(euros * 100);
const ajouter = (sommes: readonly (number | null)[]): number =>
  sommes.reduce<number>((total, somme) => total + enCentimes(somme ?? Number.NaN), 0);

const sommesDe = ({ aide, versements }: ReponseDEvaluation): readonly number[] =>
  [
    aide.total,
    ...(aide.bornes ?? []),
    ...aide.annees.flatMap(({ maximum, bornes, scenarios }) => [
      maximum,
      ...(bornes ?? []),
      ...scenarios.map(({ montant }) => montant),
    ]),
    ...versements.map(({ montant }) => montant),
  ].filter((somme) => somme !== null);

describe('les sommes de la réponse', () => {
  it('sont nettes au centime', () => {
    fc.assert(
      fc.property(uneSituation, unBaremeOuRien, (situation, bareme) => {
        expect(sommesDe(repondre(situation, bareme)).filter((somme) => !estNet(somme))).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('s’additionnent : les versements font leur année, les années font le total', () => {
    fc.assert(
      fc.property(uneSituation, unBaremeOuRien, (situation, bareme) => {
        const { aide, versements } = repondre(situation, bareme);
        const planifiees = versements.length === 0 ? [] : aide.annees;
        const fautes = planifiees.filter(({ annee, maximum }) => {
          const siens = versements.filter((versement) => versement.annee === annee).map(({ montant }) => montant);
          return maximum === null ? siens.some((montant) => montant !== null) : ajouter(siens) !== enCentimes(maximum);
        });
        expect(fautes).toEqual([]);
        const annees = aide.annees.map(({ maximum }) => maximum);
        const toutesConnues = annees.length === 5 && annees.every((maximum) => maximum !== null);
        expect(aide.total === null ? null : enCentimes(aide.total)).toBe(toutesConnues ? ajouter(annees) : null);
      }),
      TIRAGES,
    );
  });

  it('inconnues ont des bornes dans l’ordre, et celles du total tiennent entre celles des années', () => {
    fc.assert(
      fc.property(uneSituation, unBaremeOuRien, (situation, bareme) => {
        const { annees, total, bornes } = repondre(situation, bareme).aide;
        const etendues = annees.map((annee) => annee.bornes ?? [annee.maximum ?? 0, annee.maximum ?? 0]);
        for (const [bas, haut] of etendues) expect(bas).toBeLessThanOrEqual(haut);
        if (bornes === undefined) return;
        expect(total).toBeNull();
        expect(bornes[0]).toBeLessThan(bornes[1]);
        expect(bornes[0]).toBeGreaterThanOrEqual(etendues.reduce((somme, [bas]) => somme + bas, 0));
        expect(bornes[1]).toBeLessThanOrEqual(etendues.reduce((somme, [, haut]) => somme + haut, 0));
      }),
      TIRAGES,
    );
  });

  it('des scénarios vont de rien au maximum, et n’existent qu’à partir de la troisième année', () => {
    fc.assert(
      fc.property(uneSituation, unBaremeOuRien, (situation, bareme) => {
        const fautes = repondre(situation, bareme).aide.annees.filter(
          ({ annee, maximum, modulee, scenarios }) =>
            modulee !== annee >= 3 ||
            scenarios.length > 0 !== (modulee && maximum !== null) ||
            scenarios.some(({ atteinte, montant }) =>
              atteinte === 1 ? montant !== maximum : maximum === null || montant > maximum,
            ),
        );
        expect(fautes).toEqual([]);
      }),
      TIRAGES,
    );
  });
});

describe('les sources de la réponse', () => {
  it('accompagnent chaque condition décidée et chaque somme connue', () => {
    fc.assert(
      fc.property(uneSituation, (situation) => {
        const { eligibilite, aide, versements, objectifs, echeances } = repondre(situation);
        const decidees = [
          ...eligibilite.conditions,
          ...aide.annees.filter(({ maximum }) => maximum !== null),
          ...versements.filter(({ montant }) => montant !== null),
          ...objectifs.cibles.filter(({ cible }) => cible !== null),
          ...echeances.filter(({ le }) => le !== null),
        ];
        expect(decidees.filter(({ sources }) => sources.length === 0)).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('nomment le barème quand c’est lui qui a décidé de la bande', () => {
    const bareme = unBareme();
    fc.assert(
      fc.property(uneSituationEntiere, (entiere) => {
        const { specialite } = entiere.medecin;
        fc.pre(entiere.demande.cadre === 'individuel' && specialite === 'cardiologie');
        const reponse = repondre(effacer(entiere, ['medecin.bande', 'medecin.percentile']), bareme);
        fc.pre(reponse.regime === 'reglement-arbitral' || reponse.regime === 'convention-2024');
        const condition = reponse.eligibilite.conditions.find(({ code }) => code === 'patientele-minimale');
        fc.pre(condition !== undefined && condition.reponse !== 'indetermine');
        expect(condition?.sources).toEqual(['barème essai']);
      }),
      { numRuns: 200 },
    );
  });
});
