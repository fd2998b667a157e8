import { describe, expect, it } from 'vitest';
import { type Centimes, enEuros } from '../commun/centimes.ts';
import { ecrireJour, jourDe } from '../commun/jour.ts';
import type { Option } from '../droit/codes.ts';
import { CONVENTION_DE_2024 } from '../droit/regimes/convention-2024.ts';
import { totalConnu } from './aide.ts';
import { evaluer } from './evaluation.ts';
import { unAssistant, uneSignature, uneSituationCollective } from './situation.fixture.ts';
import type { Situation } from './situation.ts';
import { planifierVersements } from './versements.ts';

const ecrire = (situation: Situation): readonly string[] =>
  evaluer(situation).versements.map(({ annee, rang, montant, auPlusTard }) => {
    const somme = montant === null ? 'inconnu' : enEuros(montant);
    return `${annee}.${rang} : ${somme}, ${auPlusTard === null ? 'sans jour' : ecrireJour(auPlusTard)}`;
  });

const signer = (signature: string, option: Option, embauche?: string): Situation => ({
  ...uneSignature(signature, { bande: 'p50-p70', zone: 'zip' }, { option }),
  assistant: unAssistant({ embauche: embauche === undefined ? undefined : jourDe(embauche) }),
});

describe('avenant 7 : 70 % dans les quinze jours de l’embauche (A40)', () => {
  it.each<[Option, string, string]>([
    ['tiers-temps', '8400', '3600'],
    ['mi-temps', '12600', '5400'],
    ['temps-plein', '25200', '10800'],
  ])('%s : %s € puis %s €', (option, acompte, reste) => {
    expect(ecrire(signer('2020-01-15', option, '2020-02-10')).slice(0, 2)).toEqual([
      `1.1 : ${acompte}, 2020-02-25`,
      `1.2 : ${reste}, sans jour`,
    ]);
  });

  it.each([
    ['2020-02-15', '2020-03-01'],
    ['2020-02-14', '2020-02-29'],
    ['2021-02-14', '2021-03-01'],
    ['2020-12-17', '2021-01-01'],
    ['2021-03-31', '2021-04-15'],
  ])('embauche le %s : versé au plus tard le %s', (embauche, jour) => {
    expect(ecrire(signer('2020-01-15', 'mi-temps', embauche))[0]).toBe(`1.1 : 12600, ${jour}`);
  });

  it('sans embauche connue : la somme reste, le jour manque, et le dit', () => {
    const situation = signer('2020-01-15', 'mi-temps');
    expect(ecrire(situation)[0]).toBe('1.1 : 12600, sans jour');
    expect(evaluer(situation).manques).toContainEqual({ manque: 'fait', cle: 'assistant.embauche' });
  });

  it('ensuite une ligne par an, sans jour publié', () => {
    const situation = signer('2020-01-15', 'mi-temps', '2020-02-10');
    expect(ecrire(situation).slice(2)).toEqual([
      '2.1 : 13500, sans jour',
      '3.1 : 10500, sans jour',
      '4.1 : 10500, sans jour',
      '5.1 : 10500, sans jour',
    ]);
    expect(evaluer(situation).versements[2]?.manques).toEqual([{ manque: 'texte', point: 'jours-des-versements' }]);
  });
});

describe('depuis mai 2023 : un mois après le contrat, à l’anniversaire, puis deux moitiés (R30, F-70 à F-72)', () => {
  it('règlement arbitral', () => {
    expect(ecrire(signer('2023-09-10', 'mi-temps'))).toEqual([
      '1.1 : 18000, 2023-10-10',
      '2.1 : 14000, 2024-09-10',
      '3.1 : 5500, sans jour',
      '3.2 : 5500, sans jour',
      '4.1 : 5500, sans jour',
      '4.2 : 5500, sans jour',
      '5.1 : 5500, sans jour',
      '5.2 : 5500, sans jour',
    ]);
  });

  it.each([
    ['2023-04-30', '1.1 : 12600, sans jour'],
    ['2023-05-01', '1.1 : 18000, 2023-06-01'],
    ['2024-06-21', '1.1 : 18000, 2024-07-21'],
    ['2024-06-22', '1.1 : 19000, 2024-07-22'],
  ])('le plan change avec le régime : contrat du %s', (signature, premier) => {
    expect(ecrire(signer(signature, 'mi-temps'))[0]).toBe(premier);
  });

  it.each([
    ['2025-01-31', '2025-02-28', '2026-01-31'],
    ['2024-01-31', '2024-02-29', '2025-01-31'],
    ['2024-01-30', '2024-02-29', '2025-01-30'],
    ['2025-01-28', '2025-02-28', '2026-01-28'],
    ['2024-08-31', '2024-09-30', '2025-08-31'],
    ['2024-10-31', '2024-11-30', '2025-10-31'],
    ['2024-12-31', '2025-01-31', '2025-12-31'],
    ['2024-02-29', '2024-03-29', '2025-02-28'],
    ['2025-02-28', '2025-03-28', '2026-02-28'],
  ])('contrat du %s : premier versement au plus tard le %s, deuxième année le %s', (signature, premier, deuxieme) => {
    const jours = ecrire(signer(signature, 'mi-temps')).map((ligne) => ligne.split(', ')[1]);
    expect(jours.slice(0, 2)).toEqual([premier, deuxieme]);
  });

  it('seul le jour de la deuxième année est donné par deux sources (F-71)', () => {
    const { versements } = evaluer(signer('2024-09-15', 'temps-plein'));
    expect(versements.slice(0, 3).map(({ certitude }) => certitude)).toEqual([
      'source-unique',
      'confirmee',
      'source-unique',
    ]);
  });

  it('à partir de la troisième année, chaque somme est un plafond', () => {
    const { versements } = evaluer(signer('2024-09-15', 'temps-plein'));
    expect(versements.map(({ modulee }) => modulee)).toEqual([false, false, true, true, true, true, true, true]);
  });

  it('une somme inconnue reste inconnue, son jour non', () => {
    expect(ecrire(uneSignature('2024-09-15'))[1]).toBe('2.1 : inconnu, 2025-09-15');
  });
});

describe('contrat collectif (F-84)', () => {
  it('une ligne par an, sans jour publié', () => {
    const situation = uneSituationCollective({ etp: 1.5 });
    expect(ecrire(situation)).toEqual([
      '1.1 : 57000, sans jour',
      '2.1 : 42000, sans jour',
      '3.1 : 33000, sans jour',
      '4.1 : 33000, sans jour',
      '5.1 : 33000, sans jour',
    ]);
    expect(evaluer(situation).versements.every(({ manques }) => manques.length === 1)).toBe(true);
  });
});

describe('une somme d’un nombre impair de centimes', () => {
  it('se partage en deux moitiés dont la somme est exacte', () => {
    const { aide } = evaluer(signer('2024-09-15', 'mi-temps'));
    if (aide === null) throw new Error('Aide attendue');
    const impaires = aide.annees.map((annee) => ({ ...annee, maximum: 876_751 as Centimes }));
    const versements = planifierVersements(
      { annees: impaires, total: totalConnu(impaires) },
      jourDe('2024-09-15'),
      undefined,
      CONVENTION_DE_2024.versements,
    );
    const troisieme = versements.filter(({ annee }) => annee === 3).map(({ montant }) => montant);
    expect(troisieme).toEqual([438_375, 438_376]);
  });
});
