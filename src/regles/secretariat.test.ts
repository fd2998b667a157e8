import { describe, expect, it } from 'vitest';
import { jourDe } from '../commun/jour.ts';
import {
  laCondition,
  laReponse,
  SIGNATURES,
  unAssistant,
  uneSignature,
  uneSituationCollective,
  unSecretariatInconnu,
} from './situation.fixture.ts';
import type { Secretariat, Situation } from './situation.ts';

const CODE = 'secretariat';
const AVENANT_7 = SIGNATURES['avenant-7'];
const ARBITRAL = SIGNATURES['reglement-arbitral'];
const CONVENTION = SIGNATURES['convention-2024'];

/** L'embauche de l'assistant, un mois après la signature. */
const EMBAUCHE: Readonly<Record<string, string>> = {
  [AVENANT_7]: '2021-04-01',
  [ARBITRAL]: '2023-10-01',
  [CONVENTION]: '2024-10-01',
};

interface Remplacement extends Omit<Partial<Secretariat>, 'le'> {
  readonly le?: string;
  readonly embauche?: string;
}

/** L'assistant était la secrétaire du cabinet ; son poste est repourvu ainsi. */
const remplacee = (situation: Situation, { le, embauche, ...volets }: Remplacement, repli: string): Situation => ({
  ...situation,
  assistant: unAssistant({
    embauche: jourDe(embauche ?? repli),
    ancienSecretaire: true,
    secretariatRemplace: { ...unSecretariatInconnu, ...volets, le: le === undefined ? undefined : jourDe(le) },
  }),
});

const avec = (signature: string, remplacement: Remplacement) =>
  remplacee(uneSignature(signature), remplacement, EMBAUCHE[signature] ?? signature);

const TEMPS = { tempsEquivalent: true };
const A7 = 'indéterminé : texte secretariat-avenant-7';
const RA = 'indéterminé : texte secretariat-autre-moyen-2023';

describe('une autre secrétaire est embauchée', () => {
  it.each<[string, string, string]>([
    [AVENANT_7, '2021-03-01', 'oui'],
    [AVENANT_7, '2021-09-30', 'oui'],
    [AVENANT_7, '2021-10-01', 'oui'],
    [AVENANT_7, '2021-10-02', A7],
    [ARBITRAL, '2024-03-31', 'oui'],
    [ARBITRAL, '2024-04-01', 'oui'],
    [ARBITRAL, '2024-04-02', 'non'],
    [CONVENTION, '2025-03-31', 'oui'],
    [CONVENTION, '2025-04-01', 'oui'],
    [CONVENTION, '2025-04-02', 'non'],
  ])(
    'contrat du %s, nouvelle secrétaire le %s : %s (A61, R51, F-104 : six mois après l’embauche)',
    (signature, le, attendu) => {
      expect(laReponse(avec(signature, { moyen: 'embauche', le, ...TEMPS }), CODE)).toBe(attendu);
    },
  );

  it.each([
    ['2024-08-31', '2025-02-28', 'oui'],
    ['2024-08-31', '2025-03-01', 'non'],
    ['2024-08-30', '2025-03-01', 'non'],
    ['2023-08-31', '2024-02-29', 'oui'],
    ['2023-08-31', '2024-03-01', 'non'],
  ])('assistant embauché le %s, nouvelle secrétaire le %s : %s (fin de mois, 29 février)', (embauche, le, attendu) => {
    expect(laReponse(avec(CONVENTION, { moyen: 'embauche', embauche, le, ...TEMPS }), CODE)).toBe(attendu);
  });

  it.each<[string, string]>([
    [AVENANT_7, A7],
    [ARBITRAL, 'non'],
    [CONVENTION, 'non'],
  ])('pour un temps plus court, contrat du %s : %s (A61, R51, F-104)', (signature, attendu) => {
    const le = EMBAUCHE[signature] ?? signature;
    expect(laReponse(avec(signature, { moyen: 'embauche', le, tempsEquivalent: false }), CODE)).toBe(attendu);
  });

  it('attend le jour, l’embauche de l’assistant et le temps qui ne sont pas sus', () => {
    const situation = avec(CONVENTION, { moyen: 'embauche' });
    expect(laReponse(situation, CODE)).toBe(
      'indéterminé : fait assistant.secretariatRemplace.le, fait assistant.secretariatRemplace.tempsEquivalent',
    );
    const sansEmbauche = avec(CONVENTION, { moyen: 'embauche', le: '2024-12-01', ...TEMPS });
    expect(laReponse({ ...sansEmbauche, assistant: { ...sansEmbauche.assistant, embauche: undefined } }, CODE)).toBe(
      'indéterminé : fait assistant.embauche',
    );
  });

  it('n’attend pas le temps si le jour est déjà passé', () => {
    expect(laReponse(avec(CONVENTION, { moyen: 'embauche', le: '2025-04-02' }), CODE)).toBe('non');
  });
});

describe('un télésecrétariat ou une autre organisation', () => {
  it.each<[string, 'telesecretariat' | 'autre', string, string]>([
    [CONVENTION, 'telesecretariat', '2024-08-31', 'oui'],
    [CONVENTION, 'telesecretariat', '2024-09-01', 'oui'],
    [CONVENTION, 'telesecretariat', '2024-09-02', 'non'],
    [CONVENTION, 'autre', '2024-09-01', 'oui'],
    [CONVENTION, 'autre', '2024-09-02', 'non'],
    [AVENANT_7, 'telesecretariat', '2021-03-01', A7],
    [AVENANT_7, 'autre', '2021-03-01', A7],
    [ARBITRAL, 'autre', '2023-09-01', RA],
    [ARBITRAL, 'telesecretariat', '2023-09-01', RA],
  ])('contrat du %s, %s au %s : %s (F-104 : prouvé à la signature ; R51)', (signature, moyen, le, attendu) => {
    expect(laReponse(avec(signature, { moyen, le, ...TEMPS }), CODE)).toBe(attendu);
  });

  it('pour un temps plus court, est refusé (F-104)', () => {
    const remplacement = { moyen: 'telesecretariat', le: '2024-09-01', tempsEquivalent: false } as const;
    expect(laReponse(avec(CONVENTION, remplacement), CODE)).toBe('non');
  });
});

describe('le poste laissé vide', () => {
  it.each([AVENANT_7, ARBITRAL, CONVENTION])('contrat du %s : refusé (A61, F-104)', (signature) => {
    const situation = avec(signature, { moyen: 'aucun' });
    expect(laReponse(situation, CODE)).toBe('non');
    expect(laCondition(situation, CODE)?.certitude).toBe('confirmee');
  });

  it('moyen non su : il manque ce fait, sauf si tous les moyens seraient refusés', () => {
    expect(laReponse(avec(CONVENTION, {}), CODE)).toBe('indéterminé : fait assistant.secretariatRemplace.moyen');
    expect(laReponse(avec(CONVENTION, { le: '2025-04-02' }), CODE)).toBe('non');
  });
});

describe('la condition', () => {
  it('ne s’applique pas sans ancienne secrétaire', () => {
    for (const signature of [AVENANT_7, ARBITRAL, CONVENTION]) {
      expect(laReponse(uneSignature(signature), CODE)).toBe('absente');
    }
  });

  it('attend de savoir s’il y avait une secrétaire, sauf si son poste est repourvu', () => {
    const assistant = unAssistant({ ancienSecretaire: undefined });
    expect(laReponse({ ...uneSignature(CONVENTION), assistant }, CODE)).toBe(
      'indéterminé : fait assistant.ancienSecretaire',
    );
    const repourvu = { moyen: 'embauche', le: jourDe('2024-12-01'), tempsEquivalent: true } as const;
    expect(
      laReponse({ ...uneSignature(CONVENTION), assistant: { ...assistant, secretariatRemplace: repourvu } }, CODE),
    ).toBe('oui');
  });

  it('vaut aussi pour un contrat collectif (F-104)', () => {
    const collective = (le: string) =>
      remplacee(uneSituationCollective(), { moyen: 'embauche', le, ...TEMPS }, '2026-04-01');
    expect(laReponse(collective('2026-10-01'), CODE)).toBe('oui');
    expect(laReponse(collective('2026-10-02'), CODE)).toBe('non');
  });
});
