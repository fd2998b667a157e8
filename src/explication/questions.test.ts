import { describe, expect, it } from 'vitest';
import { POINTS } from '../droit/lectures.ts';
import { QUESTIONS } from './questions.ts';

/** Les dates des textes, les seules qu'une question puisse porter. */
const DATES_DES_TEXTES = [
  '1er septembre 2019',
  '7 novembre 2019',
  '1er mai 2023',
  '21 juin 2024',
  '22 juin 2024',
  '31 décembre 2021',
];

const MOIS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const DATE_EN_LETTRES = new RegExp(`\\d{1,2}(?:er)?\\s(?:${MOIS})\\s\\d{4}`, 'g');

const questions: readonly (readonly [string, string])[] = Object.entries(QUESTIONS);

/** Les codes des questions où le motif se trouve. */
const codesOu = (motif: RegExp) => questions.filter(([, question]) => motif.test(question)).map(([code]) => code);

describe('les questions à poser', () => {
  it('couvrent chaque point, et rien d’autre', () => {
    expect(Object.keys(QUESTIONS).sort()).toEqual(Object.keys(POINTS).sort());
  });

  it('sont toutes différentes', () => {
    expect(new Set(Object.values(QUESTIONS)).size).toBe(questions.length);
  });

  it('finissent par un point ou un point d’interrogation, en trois phrases au plus', () => {
    expect(codesOu(/[^.?]$/)).toEqual([]);
    expect(questions.filter(([, question]) => question.split(/[.?](?:\s|$)/).length - 1 > 3)).toEqual([]);
  });

  it('saluent, et s’adressent à la caisse ou nomment qui peut répondre', () => {
    expect(questions.filter(([, question]) => !/^(?:Question (?:à|au) [^.]+\. )?Bonjour, \S/.test(question))).toEqual(
      [],
    );
  });

  it('nomment le texte, le régime ou l’aide, pour se comprendre seules', () => {
    const seules =
      /avenant 7|règlement arbitral|convention (?:médicale|collective)|assistant|IDCC 1147|cabinet médical/;
    expect(questions.filter(([, question]) => !seules.test(question))).toEqual([]);
  });

  it('ne portent aucune date d’une personne', () => {
    expect(codesOu(/\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4}/)).toEqual([]);
    const dates = questions.flatMap(([, question]) => question.match(DATE_EN_LETTRES) ?? []);
    expect([...new Set(dates)].filter((date) => !DATES_DES_TEXTES.includes(date))).toEqual([]);
  });

  it('ne promettent aucune somme et ne laissent rien à remplir', () => {
    expect(codesOu(/€|euros?\b|…|\.\.\.|_|\[/)).toEqual([]);
  });

  it('suivent la typographie française', () => {
    expect(codesOu(/'| [:;!?%€»]|« |\d \d{3}(?!\d)/)).toEqual([]);
  });
});
