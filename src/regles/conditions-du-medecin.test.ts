import { describe, expect, it } from 'vitest';
import type { Option, Secteur, Statut } from '../droit/codes.ts';
import { CODES_SPECIALITES, type CodeSpecialite } from '../droit/specialites.ts';
import { laCondition, laReponse, SIGNATURES, uneSignature } from './situation.fixture.ts';

const AVENANT_7 = SIGNATURES['avenant-7'];
const ARBITRAL = SIGNATURES['reglement-arbitral'];
const CONVENTION = SIGNATURES['convention-2024'];

describe('option-ouverte', () => {
  it.each<[string, Option, string]>([
    [AVENANT_7, 'tiers-temps', 'oui'],
    [AVENANT_7, 'mi-temps', 'oui'],
    [AVENANT_7, 'temps-plein', 'oui'],
    ['2023-04-30', 'tiers-temps', 'oui'],
    ['2023-05-01', 'tiers-temps', 'non'],
    ['2023-05-02', 'tiers-temps', 'non'],
    [ARBITRAL, 'mi-temps', 'oui'],
    [ARBITRAL, 'temps-plein', 'oui'],
    ['2024-06-21', 'tiers-temps', 'non'],
    ['2024-06-22', 'tiers-temps', 'non'],
    [CONVENTION, 'mi-temps', 'oui'],
    [CONVENTION, 'temps-plein', 'oui'],
  ])('signé le %s, %s : %s (A10, R12, F-39)', (signature, option, attendu) => {
    expect(laReponse(uneSignature(signature, {}, { option }), 'option-ouverte')).toBe(attendu);
  });

  it.each([ARBITRAL, CONVENTION])(
    'signé le %s, option non sue : indéterminée, le tiers temps est fermé',
    (signature) => {
      const situation = uneSignature(signature, {}, { option: undefined });
      expect(laReponse(situation, 'option-ouverte')).toBe('indéterminé : fait demande.option');
    },
  );

  it('sous l’avenant 7, option non sue : oui, les trois sont ouvertes (A10)', () => {
    expect(laReponse(uneSignature(AVENANT_7, {}, { option: undefined }), 'option-ouverte')).toBe('oui');
  });
});

describe.each([
  [AVENANT_7, 'A1'],
  [ARBITRAL, 'R1'],
  [CONVENTION, 'F-10'],
])('secteur, signé le %s (%s)', (signature, cle) => {
  it.each<[Secteur | undefined, string]>([
    ['secteur-1', 'oui'],
    ['secteur-2-optam', 'oui'],
    ['secteur-2-optam-co', 'oui'],
    ['secteur-2', 'non'],
    ['non-conventionne', 'non'],
    [undefined, 'indéterminé : fait medecin.secteur'],
  ])('%s : %s', (secteur, attendu) => {
    const situation = uneSignature(signature, { secteur });
    expect(laReponse(situation, 'secteur')).toBe(attendu);
    expect(laCondition(situation, 'secteur')?.fondement.cles).toContain(cle);
  });

  it('un oui et un non sont confirmés par plusieurs sources', () => {
    for (const secteur of ['secteur-1', 'secteur-2'] as const) {
      expect(laCondition(uneSignature(signature, { secteur }), 'secteur')?.certitude).toBe('confirmee');
    }
  });
});

describe('statut', () => {
  const AVANT = 'indéterminé : texte remplacant-avant-2024';
  it.each<[string, Statut | undefined, string]>([
    [AVENANT_7, 'installe', 'oui'],
    [AVENANT_7, 'nouvel-installe', 'oui'],
    [AVENANT_7, 'remplacant', AVANT],
    [AVENANT_7, undefined, 'indéterminé : fait medecin.statut'],
    [ARBITRAL, 'installe', 'oui'],
    [ARBITRAL, 'nouvel-installe', 'oui'],
    [ARBITRAL, 'remplacant', AVANT],
    [ARBITRAL, undefined, 'indéterminé : fait medecin.statut'],
    ['2024-06-21', 'remplacant', AVANT],
    ['2024-06-22', 'remplacant', 'non'],
    [CONVENTION, 'installe', 'oui'],
    [CONVENTION, 'nouvel-installe', 'oui'],
    [CONVENTION, undefined, 'indéterminé : fait medecin.statut'],
  ])('signé le %s, %s : %s (A5a, R5, F-21, F-24)', (signature, statut, attendu) => {
    expect(laReponse(uneSignature(signature, { statut }), 'statut')).toBe(attendu);
  });

  it('le refus du remplaçant ne vient que d’une page (F-24)', () => {
    const condition = laCondition(uneSignature(CONVENTION, { statut: 'remplacant' }), 'statut');
    expect([condition?.certitude, condition?.fondement.cles]).toEqual(['source-unique', ['F-24']]);
  });
});

/** Les six spécialités que les pages de 2023 et de 2024 excluent, recopiées de la note. */
const EXCLUES: readonly CodeSpecialite[] = [
  'radiologie',
  'radiotherapie',
  'stomatologie',
  'anesthesie-reanimation',
  'anatomo-cytopathologie',
  'medecine-nucleaire',
];

describe('specialite', () => {
  it.each([ARBITRAL, CONVENTION])(
    'signé le %s, six spécialités sont exclues et aucune autre (R4, F-12)',
    (signature) => {
      const refusees = CODES_SPECIALITES.filter(
        (specialite) => laReponse(uneSignature(signature, { specialite }), 'specialite') === 'non',
      );
      const admises = CODES_SPECIALITES.filter(
        (specialite) => laReponse(uneSignature(signature, { specialite }), 'specialite') === 'oui',
      );
      expect([...refusees].sort()).toEqual([...EXCLUES].sort());
      expect(admises.length).toBe(CODES_SPECIALITES.length - EXCLUES.length);
    },
  );

  it.each<[CodeSpecialite, string]>([
    ['medecine-generale', 'oui'],
    ['medecine-vasculaire', 'oui'],
    ['radiologie', 'oui'],
    ['anesthesie-reanimation', 'oui'],
    ['chirurgie-generale', 'oui'],
    ['cardiologie', 'indéterminé : texte specialites-avenant-7'],
    ['pediatrie', 'indéterminé : texte specialites-avenant-7'],
    ['ophtalmologie', 'indéterminé : texte specialites-avenant-7'],
    ['medecine-nucleaire', 'indéterminé : texte specialites-avenant-7'],
  ])('sous l’avenant 7, %s : %s (A6a, A6d)', (specialite, attendu) => {
    expect(laReponse(uneSignature(AVENANT_7, { specialite }), 'specialite')).toBe(attendu);
  });

  it.each([AVENANT_7, ARBITRAL, CONVENTION])('non sue, signé le %s : indéterminée', (signature) => {
    expect(laReponse(uneSignature(signature, { specialite: undefined }), 'specialite')).toBe(
      'indéterminé : fait medecin.specialite',
    );
  });
});

describe('territoire', () => {
  it.each(['08', '09', '10', '15', '43', '46', '48', '53', '88', '89', '91'])(
    'sous l’avenant 7, un radiologue du %s : oui (A6e)',
    (departement) => {
      const situation = uneSignature(AVENANT_7, { specialite: 'radiologie', departement });
      expect(laReponse(situation, 'territoire')).toBe('oui');
      expect(laCondition(situation, 'territoire')?.certitude).toBe('source-unique');
    },
  );

  it.each(['07', '47', '75', '90', '92', '2A', '971'])(
    'sous l’avenant 7, un radiologue du %s : la liste imprimée est peut-être incomplète (A6e)',
    (departement) => {
      expect(laReponse(uneSignature(AVENANT_7, { specialite: 'radiologie', departement }), 'territoire')).toBe(
        'indéterminé : texte departements-avenant-7',
      );
    },
  );

  it.each<[CodeSpecialite | undefined, string | undefined, string]>([
    ['medecine-generale', '75', 'oui'],
    ['medecine-vasculaire', undefined, 'oui'],
    ['radiologie', undefined, 'indéterminé : fait medecin.departement'],
    ['anesthesie-reanimation', '48', 'indéterminé : texte departements-avenant-7'],
    ['chirurgie-generale', '48', 'indéterminé : texte departements-avenant-7'],
    ['cardiologie', '48', 'indéterminé : texte specialites-avenant-7'],
    [undefined, '48', 'indéterminé : fait medecin.specialite'],
  ])('sous l’avenant 7, %s, département %s : %s (A6a, A6b, A6d)', (specialite, departement, attendu) => {
    expect(laReponse(uneSignature(AVENANT_7, { specialite, departement }), 'territoire')).toBe(attendu);
  });

  it('un radiologue handicapé n’est pas admis partout sur la foi d’une négociation (A6f)', () => {
    const situation = uneSignature(AVENANT_7, { specialite: 'radiologie', departement: '75', rqth: true });
    expect(laReponse(situation, 'territoire')).toBe('indéterminé : texte departements-avenant-7');
  });

  it.each([ARBITRAL, CONVENTION])('ne compte plus, signé le %s (R4)', (signature) => {
    expect(laReponse(uneSignature(signature, { specialite: 'cardiologie' }), 'territoire')).toBe('absente');
  });
});

describe('activite-chirurgicale', () => {
  const ORL_2023 = 'indéterminé : texte ccam-orl-gynecologue-2023';
  const A_20 = 'indéterminé : texte ccam-20';
  const SANS_PART = 'indéterminé : fait medecin.partCcam';
  it.each<[string, CodeSpecialite, number | undefined, string]>([
    [ARBITRAL, 'chirurgie-generale', 0, 'oui'],
    [ARBITRAL, 'chirurgie-generale', 0.199, 'oui'],
    [ARBITRAL, 'chirurgie-generale', 0.2, 'non'],
    [ARBITRAL, 'chirurgie-generale', 0.201, 'non'],
    [ARBITRAL, 'chirurgie-generale', undefined, SANS_PART],
    [ARBITRAL, 'neurochirurgie', 0.3, 'non'],
    [ARBITRAL, 'orl', 0.199, 'oui'],
    [ARBITRAL, 'orl', 0.2, ORL_2023],
    [ARBITRAL, 'gynecologie-obstetrique', 0.4, ORL_2023],
    [ARBITRAL, 'orl', undefined, SANS_PART],
    [CONVENTION, 'chirurgie-generale', 0.199, 'oui'],
    [CONVENTION, 'chirurgie-generale', 0.2, A_20],
    [CONVENTION, 'chirurgie-generale', 0.201, 'non'],
    [CONVENTION, 'chirurgie-generale', undefined, SANS_PART],
    [CONVENTION, 'orl', 0.199, 'oui'],
    [CONVENTION, 'orl', 0.2, A_20],
    [CONVENTION, 'orl', 0.201, 'non'],
    [CONVENTION, 'gynecologie-obstetrique', 0.4, 'non'],
    [CONVENTION, 'gynecologie-medicale', 0.1, 'oui'],
    ['2024-06-21', 'orl', 0.4, ORL_2023],
    ['2024-06-22', 'orl', 0.4, 'non'],
  ])('signé le %s, %s, part CCAM %s : %s (R4a, F-13, F-15)', (signature, specialite, partCcam, attendu) => {
    expect(laReponse(uneSignature(signature, { specialite, partCcam }), 'activite-chirurgicale')).toBe(attendu);
  });

  it.each<[string, CodeSpecialite]>([
    [AVENANT_7, 'chirurgie-generale'],
    [ARBITRAL, 'medecine-generale'],
    [CONVENTION, 'cardiologie'],
    [CONVENTION, 'dermatologie'],
  ])('ne s’applique pas, signé le %s, à : %s', (signature, specialite) => {
    expect(laReponse(uneSignature(signature, { specialite, partCcam: 0.9 }), 'activite-chirurgicale')).toBe('absente');
  });

  it('spécialité non sue : une part sous 20 % convient à toutes, une autre attend la spécialité', () => {
    const avec = (partCcam: number) => uneSignature(CONVENTION, { specialite: undefined, partCcam });
    expect(laReponse(avec(0.1), 'activite-chirurgicale')).toBe('oui');
    expect(laReponse(avec(0.3), 'activite-chirurgicale')).toBe('indéterminé : fait medecin.specialite');
  });
});
