import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { desFaits, effacer, geler, lireChemin, uneSituationEntiere } from '../../outils/situations-arbitraires.ts';
import { ajouterJours, type Jour } from '../commun/jour.ts';
import { composer } from '../explication/typographie.ts';
import type { Situation } from '../regles/situation.ts';
import { etapesDeSituation } from './etapes.fixture.ts';
import { type Etape, PHASES, PHASES_EN_CLAIR, premierJour, type Quand } from './etapes.ts';

vi.setConfig({ testTimeout: 60_000 });

const TIRAGES = { numRuns: 300 };
const uneSituationOubliee = fc.tuple(uneSituationEntiere, desFaits).map(([entiere, faits]) => effacer(entiere, faits));

const jours = ({ quand }: Etape): readonly Jour[] => {
  switch (quand.forme) {
    case 'jour':
      return [quand.le];
    case 'periode':
      return [quand.du, quand.au];
    case 'sans-jour':
      return [];
  }
};

const estDatee = (quand: Quand): boolean => quand.forme !== 'sans-jour';

/** Ce qui manque à l'écriture d'une étape : fondement, typographie, longueur. */
const malEcrite = ({ code, titre, phrase, quandEnClair, fondements, sources, certitude }: Etape): readonly string[] => [
  ...(fondements.flatMap(({ cles }) => cles).length > 0 ? [] : [`${code} : sans fondement`]),
  ...[titre, phrase, quandEnClair]
    .filter((texte) => texte.trim() === '' || composer(texte) !== texte)
    .map((texte) => `${code} : « ${texte} » n'est pas composé`),
  ...(/[.?]$/.test(phrase) && phrase.split(/[.?] (?=[A-ZÀÉ])/).length <= 2 ? [] : [`${code} : ${phrase}`]),
  ...(sources.length > 0 || certitude === 'contestee' ? [] : [`${code} : sûre sans source`]),
];

/** Ce qu'une étape sans jour dit de faux sur ce qui lui manque. */
const malExcusee = ({ code, quand, points, certitude }: Etape, situation: Situation): readonly string[] => {
  if (quand.forme !== 'sans-jour') return [];
  const nommes = quand.manques.flatMap((manque) => (manque.manque === 'fait' ? [manque.cle] : []));
  const ouverts = quand.manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : []));
  const parUnFait = nommes.length > 0;
  const parUnTexte = !parUnFait && ouverts.length > 0;
  return [
    ...((quand.raison === 'fait') === parUnFait && (quand.raison === 'texte') === parUnTexte
      ? []
      : [`${code} : raison`]),
    ...nommes.filter((cle) => lireChemin(situation, cle) !== undefined).map((cle) => `${code} : ${cle} est su`),
    ...ouverts.filter((point) => !points.includes(point)).map((point) => `${code} : ${point} n'est pas nommé`),
    ...(ouverts.length > 0 && certitude !== 'contestee' ? [`${code} : trop sûre`] : []),
  ];
};

/** Les sigles que le glossaire explique. */
const EXPLIQUES = new Set(
  [...readFileSync(new URL('../../GLOSSAIRE.md', import.meta.url), 'utf8').matchAll(/^- \*\*([^*`]+)\*\*/gm)].flatMap(
    ([, mot = '']) => mot.split(/[ -]/),
  ),
);

describe('toutes les étapes, que tout soit su ou non', () => {
  it('se suivent par jours croissants, chacune avec son code', () => {
    fc.assert(
      fc.property(uneSituationOubliee, (situation) => {
        const etapes = etapesDeSituation(situation);
        const dates = etapes.map(premierJour).filter((jour) => jour !== undefined);
        expect(dates).toEqual([...dates].sort((a, b) => a - b));
        expect(new Set(etapes.map(({ code }) => code)).size).toBe(etapes.length);
      }),
      TIRAGES,
    );
  });

  it('ne précèdent jamais le premier geste daté : la DPAE ou la signature', () => {
    fc.assert(
      fc.property(uneSituationOubliee, (situation) => {
        const { signature, assistant } = situation;
        const bornes = [signature, assistant.embauche === undefined ? undefined : ajouterJours(assistant.embauche, -8)];
        const debut = Math.min(...bornes.filter((borne) => borne !== undefined));
        const trop = etapesDeSituation(situation).filter((etape) => jours(etape).some((jour) => jour < debut));
        expect(trop.map(({ code }) => code)).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('ont chacune un fondement, des sources nommées, un titre et une phrase composés', () => {
    fc.assert(
      fc.property(uneSituationOubliee, (situation) => {
        expect(etapesDeSituation(situation).flatMap(malEcrite)).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('n’emploient que des sigles du glossaire', () => {
    fc.assert(
      fc.property(uneSituationOubliee, (situation) => {
        const textes = etapesDeSituation(situation).flatMap(({ titre, phrase }) => [titre, phrase]);
        const sigles = new Set(textes.flatMap((texte) => texte.match(/\b[A-Z]{2,}\d*\b/g) ?? []));
        expect([...sigles].filter((sigle) => !EXPLIQUES.has(sigle))).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('disent pourquoi elles n’ont pas de jour : le fait nommé manque bien, le texte manque', () => {
    fc.assert(
      fc.property(uneSituationOubliee, (situation) => {
        expect(etapesDeSituation(situation).flatMap((etape) => malExcusee(etape, situation))).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('ne touchent pas à la situation et se répètent à l’identique', () => {
    fc.assert(
      fc.property(uneSituationOubliee, (situation) => {
        const gelee = geler(situation);
        expect(etapesDeSituation(gelee)).toEqual(etapesDeSituation(gelee));
      }),
      { numRuns: 50 },
    );
  });
});

describe('oublier des faits', () => {
  it('ne fait jamais dire un jour que le fait connu démentirait', () => {
    fc.assert(
      fc.property(uneSituationEntiere, desFaits, (entiere, faits) => {
        const sues = new Map(etapesDeSituation(entiere).map((etape) => [etape.code, etape.quand]));
        const dementis = etapesDeSituation(effacer(entiere, faits))
          .filter(({ quand }) => estDatee(quand))
          // L'alerte des deux ans s'efface quand l'échéance du régime tombe ce jour-là.
          .filter(({ code }) => code !== 'vigilance-a-deux-ans' || sues.has(code))
          .filter(({ code, quand }) => JSON.stringify(sues.get(code)) !== JSON.stringify(quand));
        expect(dementis.map(({ code }) => code)).toEqual([]);
      }),
      TIRAGES,
    );
  });

  it('ne date aucune étape du contrat d’aide sans signature, ni de l’emploi sans embauche', () => {
    fc.assert(
      fc.property(uneSituationEntiere, (entiere) => {
        const sansRien = effacer(entiere, ['signature', 'assistant.embauche']);
        expect(etapesDeSituation(sansRien).filter(({ quand }) => estDatee(quand))).toEqual([]);
        const sansSignature = etapesDeSituation(effacer(entiere, ['signature']));
        const datees = sansSignature.filter(({ quand }) => estDatee(quand)).map(({ repere }) => repere?.de);
        expect(new Set(datees)).toEqual(new Set(['embauche']));
      }),
      TIRAGES,
    );
  });
});

describe('les phases', () => {
  it('ont chacune un nom et au moins une étape', () => {
    expect(Object.keys(PHASES_EN_CLAIR)).toEqual([...PHASES]);
    fc.assert(
      fc.property(uneSituationEntiere, (situation) => {
        fc.pre(situation.assistant.titre !== 'cqp');
        const vues = new Set(etapesDeSituation(situation).map(({ phase }) => phase));
        expect(PHASES.filter((phase) => !vues.has(phase))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
