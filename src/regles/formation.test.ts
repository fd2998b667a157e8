import { describe, expect, it } from 'vitest';
import { ecrireJour, jourDe } from '../commun/jour.ts';
import type { Titre } from '../droit/codes.ts';
import { evaluer } from './evaluation.ts';
import { unAssistant, uneSignature, uneSituationCollective } from './situation.fixture.ts';
import type { Situation } from './situation.ts';

const embaucher = (signature: string, embauche: string | undefined, titre: Titre | undefined): Situation => ({
  ...uneSignature(signature),
  assistant: unAssistant({ embauche: embauche === undefined ? undefined : jourDe(embauche), titre }),
});

const echeances = (situation: Situation): readonly string[] =>
  evaluer(situation).echeances.map(
    ({ code, quoi, le }) => `${code} (${quoi}) : ${le === null ? 'inconnu' : ecrireJour(le)}`,
  );

const DEBUT = (le: string) => `debut-formation (formation-engagee) : ${le}`;

describe('les échéances de formation, comptées depuis l’embauche', () => {
  it.each<[string, string, Titre, readonly string[]]>([
    ['2020-09-01', '2020-10-01', 'aucun', [DEBUT('2022-10-01'), 'certification (cqp) : 2023-10-01']],
    ['2020-09-01', '2020-10-01', 'dei', [DEBUT('2022-10-01'), 'certification (fae) : 2023-10-01']],
    ['2020-09-01', '2020-10-01', 'deas', [DEBUT('2022-10-01'), 'certification (fae) : 2023-10-01']],
    ['2020-09-01', '2020-10-01', 'deap', [DEBUT('2022-10-01'), 'certification (fae) : 2023-10-01']],
    ['2020-09-01', '2020-10-01', 'cqp', []],
    ['2023-09-01', '2023-10-01', 'aucun', [DEBUT('2025-10-01'), 'certification (cqp) : 2026-10-01']],
    ['2023-09-01', '2023-10-01', 'deap', [DEBUT('2025-10-01'), 'certification (fae) : 2026-10-01']],
    ['2023-09-01', '2023-10-01', 'cqp', []],
    ['2024-09-01', '2024-10-01', 'aucun', ['certification (cqp) : 2026-10-01']],
    ['2024-09-01', '2024-10-01', 'deas', ['certification (fae) : 2026-10-01']],
    ['2024-09-01', '2024-10-01', 'cqp', []],
  ])('contrat du %s, embauche du %s, titre %s : %o (A62, A64, R52, F-123)', (signature, embauche, titre, attendu) => {
    expect(echeances(embaucher(signature, embauche, titre))).toEqual(attendu);
  });

  it.each([
    ['2024-06-21', '2024-07-01', '2027-07-01'],
    ['2024-06-22', '2024-07-01', '2026-07-01'],
  ])('contrat du %s : CQP trois ans avant le 22 juin 2024, deux ans depuis (F-123)', (signature, embauche, le) => {
    expect(echeances(embaucher(signature, embauche, 'aucun')).at(-1)).toBe(`certification (cqp) : ${le}`);
  });

  it.each([
    ['2024-02-29', '2027-02-28'],
    ['2023-08-31', '2026-08-31'],
  ])('embauche du %s sous le règlement arbitral : CQP au plus tard le %s', (embauche, le) => {
    expect(echeances(embaucher('2023-09-01', embauche, 'aucun')).at(-1)).toBe(`certification (cqp) : ${le}`);
  });

  it.each([
    ['2024-06-21', 'inconnu'],
    ['2024-06-22', '2026-06-22'],
    ['2024-06-23', '2026-06-23'],
  ])('contrat de 2024, assistant embauché le %s : CQP %s (F-125)', (embauche, le) => {
    const situation = embaucher('2024-09-01', embauche, 'aucun');
    expect(echeances(situation)).toEqual([`certification (cqp) : ${le}`]);
    expect(evaluer(situation).echeances[0]?.manques).toEqual(
      le === 'inconnu' ? [{ manque: 'texte', point: 'formation-embauche-avant-2024' }] : [],
    );
  });

  it('les deux ans du CQP sont confirmés, ceux de la FAE ne viennent que d’une page (F-123)', () => {
    const certitudes = (['aucun', 'dei'] as const).map(
      (titre) => evaluer(embaucher('2024-09-01', '2024-10-01', titre)).echeances[0]?.certitude,
    );
    expect(certitudes).toEqual(['confirmee', 'source-unique']);
  });

  it.each<[string, string | undefined, Titre | undefined, readonly string[]]>([
    ['2024-09-01', undefined, 'aucun', ['fait assistant.embauche']],
    ['2024-09-01', '2024-10-01', undefined, ['fait assistant.titre']],
    ['2024-09-01', undefined, undefined, ['fait assistant.embauche', 'fait assistant.titre']],
  ])('contrat du %s, embauche %s, titre %s : jour inconnu, faute de %o', (signature, embauche, titre, manques) => {
    const [premiere] = evaluer(embaucher(signature, embauche, titre)).echeances;
    expect(premiere?.le).toBeNull();
    expect(premiere?.manques.map((m) => (m.manque === 'fait' ? `fait ${m.cle}` : `texte ${m.point}`))).toEqual(manques);
  });

  it('d’un contrat collectif : deux ans pour le CQP (F-156), une seule source', () => {
    const situation = { ...uneSituationCollective(), assistant: unAssistant({ embauche: jourDe('2026-04-30') }) };
    expect(echeances(situation)).toEqual(['certification (cqp) : 2028-04-30']);
    expect(evaluer(situation).echeances[0]?.certitude).toBe('source-unique');
  });
});
