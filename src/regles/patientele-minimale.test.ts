import { describe, expect, it } from 'vitest';
import type { Bande } from '../droit/codes.ts';
import type { CodeSpecialite } from '../droit/specialites.ts';
import {
  laCondition,
  laReponse,
  SIGNATURES,
  unePatientele,
  unePatienteleInconnue,
  uneSignature,
} from './situation.fixture.ts';
import type { Medecin, Patientele } from './situation.ts';

const CODE = 'patientele-minimale';
const AVENANT_7 = SIGNATURES['avenant-7'];
const ARBITRAL = SIGNATURES['reglement-arbitral'];
const CONVENTION = SIGNATURES['convention-2024'];

/** Des adultes et des enfants, `mt` étant leur somme ; la part d'enfants est tenue petite, sauf mention contraire. */
const avec = (mtAdultes: number, mtEnfants: number, partMoins16: number | undefined = 0.1): Patientele =>
  unePatientele({ mt: mtAdultes + mtEnfants, mtAdultes, mtEnfants, partMoins16 });

const reponse = (signature: string, medecin: Partial<Medecin>) => laReponse(uneSignature(signature, medecin), CODE);

describe('le P30 du généraliste en effectifs', () => {
  it.each([
    ['2021-03-01', 639, 'non'],
    ['2021-03-01', 640, 'indéterminé : texte seuil-640'],
    ['2021-03-01', 641, 'oui'],
    ['2023-04-30', 640, 'indéterminé : texte seuil-640'],
  ])(
    'signé le %s, %i adultes et 200 enfants : %s (A4a, A4c ; les enfants ne comptent pas, A30)',
    (signature, adultes, attendu) => {
      expect(reponse(signature, { patientele: avec(adultes, 200) })).toBe(attendu);
    },
  );

  it.each([
    ['2023-05-01', 574, 'non'],
    ['2023-05-01', 575, 'indéterminé : texte seuil-775'],
    ['2023-05-01', 576, 'oui'],
    ['2024-06-22', 574, 'non'],
    ['2024-06-22', 575, 'indéterminé : texte seuil-775'],
    ['2024-06-22', 576, 'oui'],
  ])('signé le %s, %i adultes et 200 enfants : %s (R2a, F-17, F-18)', (signature, adultes, attendu) => {
    expect(reponse(signature, { patientele: avec(adultes, 200) })).toBe(attendu);
  });

  it.each([
    ['2023-04-30', 'oui'],
    ['2023-05-01', 'non'],
  ])('700 adultes sans enfant, signé le %s : %s, le seuil change avec le régime (X1)', (signature, attendu) => {
    expect(reponse(signature, { patientele: avec(700, 0, 0) })).toBe(attendu);
  });

  it('repose sur A4a, R2 ou F-17, et dit ce que valent ses sources', () => {
    const cles = [AVENANT_7, ARBITRAL, CONVENTION].map((signature) => {
      const condition = laCondition(uneSignature(signature), CODE);
      return [condition?.certitude, ...(condition?.fondement.cles ?? [])];
    });
    expect(cles).toEqual([
      ['confirmee', 'A4a'],
      ['confirmee', 'R2', 'F-17'],
      ['confirmee', 'F-17'],
    ]);
  });
});

describe('un effectif mal connu', () => {
  const I = unePatienteleInconnue;
  it.each<[string, Partial<Patientele>, string]>([
    [CONVENTION, { mtAdultes: 800 }, 'oui'],
    [CONVENTION, { mtAdultes: 775 }, 'indéterminé : fait medecin.patientele.mtEnfants'],
    [CONVENTION, { mtAdultes: 700 }, 'indéterminé : fait medecin.patientele.mtEnfants'],
    [CONVENTION, { mtEnfants: 100 }, 'indéterminé : fait medecin.patientele.mtAdultes'],
    [CONVENTION, { mt: 776 }, 'oui'],
    [CONVENTION, { mt: 774 }, 'non'],
    [CONVENTION, { fileActive: 3000 }, 'indéterminé : fait medecin.patientele.mt'],
    [AVENANT_7, { mtAdultes: 641 }, 'oui'],
    [AVENANT_7, { mt: 900, mtEnfants: 259, partMoins16: 0.1 }, 'oui'],
    [AVENANT_7, { mt: 900, mtEnfants: 261, partMoins16: 0.1 }, 'non'],
    [AVENANT_7, { mt: 639, partMoins16: 0.1 }, 'non'],
    [AVENANT_7, { mt: 900, partMoins16: 0.1 }, 'indéterminé : fait medecin.patientele.mtAdultes'],
  ])('signé le %s, %o : %s (F-17, A30, A4a)', (signature, connu, attendu) => {
    expect(reponse(signature, { patientele: { ...I, ...connu } })).toBe(attendu);
  });
});

describe('les moins de 16 ans sous l’avenant 7 (A5c)', () => {
  it.each([
    [0.199, 'non'],
    [0.2, 'non'],
    [0.201, 'oui'],
  ])('600 adultes, part donnée de %d : %s', (part, attendu) => {
    expect(reponse(AVENANT_7, { patientele: avec(600, 100, part) })).toBe(attendu);
  });

  it.each([
    [480, 119, 'non'],
    [480, 120, 'non'],
    [480, 121, 'oui'],
  ])('%i adultes et %i enfants, part non donnée : %s', (adultes, enfants, attendu) => {
    const patientele = { ...avec(adultes, enfants), partMoins16: undefined };
    expect(reponse(AVENANT_7, { patientele })).toBe(attendu);
  });

  it('ne lèvent le seuil ni depuis mai 2023, ni pour une autre spécialité', () => {
    const patientele = avec(400, 200, 0.33);
    expect(reponse('2023-04-30', { patientele })).toBe('oui');
    expect(reponse('2023-05-01', { patientele })).toBe('non');
    expect(reponse(AVENANT_7, { specialite: 'medecine-vasculaire', bande: 'sous-p30', patientele })).toBe('non');
  });

  it('part et enfants non sus : il manque la part', () => {
    const patientele = { ...unePatienteleInconnue, mtAdultes: 600 };
    expect(reponse(AVENANT_7, { patientele })).toBe('indéterminé : fait medecin.patientele.partMoins16');
  });
});

describe('sous le P30, les motifs', () => {
  const SOUS = { patientele: avec(400, 50) };
  const ADAPTATION = 'indéterminé : texte adaptation-du-seuil';
  it.each<[string, Partial<Medecin>, string]>([
    [AVENANT_7, { statut: 'nouvel-installe' }, 'oui'],
    [AVENANT_7, { rqth: true }, 'oui'],
    [AVENANT_7, { exerciceMixte: true }, 'oui'],
    [AVENANT_7, { ald: true }, 'indéterminé : texte ald-avenant-7'],
    [AVENANT_7, {}, 'non'],
    [ARBITRAL, { statut: 'nouvel-installe' }, ADAPTATION],
    [ARBITRAL, { rqth: true }, ADAPTATION],
    [ARBITRAL, { ald: true }, ADAPTATION],
    [ARBITRAL, { exerciceMixte: true }, ADAPTATION],
    [ARBITRAL, {}, 'non'],
    [CONVENTION, { statut: 'nouvel-installe' }, ADAPTATION],
    [CONVENTION, { rqth: true }, ADAPTATION],
    [CONVENTION, { ald: true }, ADAPTATION],
    [CONVENTION, { exerciceMixte: true }, ADAPTATION],
    [CONVENTION, {}, 'non'],
    ['2023-04-30', { rqth: true }, 'oui'],
    ['2023-05-01', { rqth: true }, ADAPTATION],
  ])('signé le %s, %o : %s (A5a, A5b, A5d, R5, R6, F-21 à F-23)', (signature, motif, attendu) => {
    expect(reponse(signature, { ...SOUS, ...motif })).toBe(attendu);
  });

  it.each<[string, Partial<Medecin>, string]>([
    [CONVENTION, { rqth: undefined }, 'indéterminé : fait medecin.rqth'],
    [CONVENTION, { rqth: undefined, ald: undefined }, 'indéterminé : fait medecin.ald, fait medecin.rqth'],
    [AVENANT_7, { statut: undefined }, 'indéterminé : fait medecin.statut'],
    [AVENANT_7, { exerciceMixte: undefined, rqth: true }, 'oui'],
    [AVENANT_7, { ald: true, rqth: undefined }, 'indéterminé : fait medecin.rqth, texte ald-avenant-7'],
    [AVENANT_7, { ald: undefined, rqth: undefined }, 'indéterminé : fait medecin.ald, fait medecin.rqth'],
    // Le texte manque déjà : apprendre un autre motif qui l'appelle n'y changerait rien.
    [CONVENTION, { statut: 'nouvel-installe', rqth: undefined, ald: undefined }, ADAPTATION],
    [ARBITRAL, { statut: 'nouvel-installe', rqth: true, exerciceMixte: undefined }, ADAPTATION],
  ])('signé le %s, non sus (%o) : %s', (signature, motif, attendu) => {
    expect(reponse(signature, { ...SOUS, ...motif })).toBe(attendu);
  });

  it('n’importent pas au-dessus du seuil', () => {
    const inconnus = { statut: undefined, rqth: undefined, ald: undefined, exerciceMixte: undefined } as const;
    for (const signature of [AVENANT_7, ARBITRAL, CONVENTION]) expect(reponse(signature, inconnus)).toBe('oui');
  });
});

describe('le P30 par le rang ou la bande, sans regard aux effectifs', () => {
  it.each<[string, number, string]>([
    [AVENANT_7, 29.9, 'non'],
    [AVENANT_7, 30, 'indéterminé : texte seuil-640'],
    [AVENANT_7, 30.1, 'oui'],
    [ARBITRAL, 29.9, 'non'],
    [ARBITRAL, 30, 'indéterminé : texte seuil-775'],
    [ARBITRAL, 30.1, 'oui'],
    [CONVENTION, 0, 'non'],
    [CONVENTION, 29.9, 'non'],
    [CONVENTION, 30, 'indéterminé : texte seuil-775'],
    [CONVENTION, 30.1, 'oui'],
    [CONVENTION, 100, 'oui'],
  ])('signé le %s, rang %d : %s (A4, R2, F-16, F-18)', (signature, percentile, attendu) => {
    expect(reponse(signature, { percentile })).toBe(attendu);
    const patientele = { ...unePatienteleInconnue, partMoins16: 0.1 };
    expect(reponse(signature, { percentile, patientele })).toBe(attendu);
  });

  it.each<[Bande, string]>([
    ['sous-p30', 'non'],
    ['p30-p50', 'oui'],
    ['p50-p70', 'oui'],
    ['p70-p90', 'oui'],
    ['p90-p95', 'oui'],
    ['p95-et-plus', 'oui'],
  ])('bande %s : %s, dans les trois régimes et pour toute spécialité (F-16)', (bande, attendu) => {
    for (const signature of [AVENANT_7, ARBITRAL, CONVENTION]) {
      for (const specialite of ['medecine-generale', 'cardiologie'] as const) {
        expect(reponse(signature, { bande, specialite })).toBe(attendu);
      }
    }
  });

  it('la bande l’emporte sur le rang 30 et sur les effectifs', () => {
    expect(reponse(CONVENTION, { bande: 'p30-p50', percentile: 30 })).toBe('oui');
    expect(reponse(CONVENTION, { bande: 'sous-p30' })).toBe('non');
  });
});

describe('les autres spécialités : aucun seuil publié (A4b, R2b, F-16)', () => {
  it.each<[string, CodeSpecialite]>([
    [AVENANT_7, 'medecine-vasculaire'],
    [ARBITRAL, 'cardiologie'],
    [CONVENTION, 'cardiologie'],
    [CONVENTION, 'pediatrie'],
  ])('signé le %s, %s, file active connue : c’est le texte qui manque', (signature, specialite) => {
    expect(reponse(signature, { specialite })).toBe('indéterminé : texte seuils-des-percentiles');
  });

  it('file active non sue : il manque le fait et le texte', () => {
    const patientele = unePatientele({ fileActive: undefined });
    expect(reponse(CONVENTION, { specialite: 'cardiologie', patientele })).toBe(
      'indéterminé : fait medecin.patientele.fileActive, texte seuils-des-percentiles',
    );
  });

  it('un nouvel installé de l’avenant 7 n’attend pas de seuil (A5a)', () => {
    expect(reponse(AVENANT_7, { specialite: 'medecine-vasculaire', statut: 'nouvel-installe' })).toBe('oui');
  });

  it('spécialité non sue : c’est elle qui manque', () => {
    expect(reponse(CONVENTION, { specialite: undefined })).toBe('indéterminé : fait medecin.specialite');
  });
});
