import { describe, expect, it } from 'vitest';
import type { Option, Zone } from '../droit/codes.ts';
import {
  laCondition,
  laReponse,
  SIGNATURES,
  unContratEnCours,
  unePatientele,
  uneSignature,
} from './situation.fixture.ts';
import type { Medecin } from './situation.ts';

const AVENANT_7 = SIGNATURES['avenant-7'];
const ARBITRAL = SIGNATURES['reglement-arbitral'];
const CONVENTION = SIGNATURES['convention-2024'];

const adultes = (mtAdultes: number) => unePatientele({ mt: mtAdultes + 100, mtAdultes, mtEnfants: 100 });
/** Un médecin seul, hors zone, sans confrère proche, trop peu de patients pour la règle des 1 107. */
const SEUL: Partial<Medecin> = { regroupe: 'non', patientele: adultes(900) };

describe('exercice-regroupe, avenant 7', () => {
  const TEXTE = {
    zac: 'indéterminé : texte zone-derogation-solo',
    solo: 'indéterminé : texte solo-1107',
    confrere: 'indéterminé : texte confrere-vingt-minutes',
    engagement: 'indéterminé : texte regroupement-engagement',
  };
  it.each<[string, Partial<Medecin>, string]>([
    ['en groupe (A3)', { regroupe: 'oui' }, 'oui'],
    [
      'en groupe, rien d’autre n’est su (A3)',
      { regroupe: 'oui', zone: undefined, confrereAMoinsDe20Min: undefined },
      'oui',
    ],
    ['seul, hors zone (A3)', SEUL, 'non'],
    ['seul dans une MSP multisite (A3a)', { ...SEUL, mspMultisite: true }, 'oui'],
    ['seul en ZIP (A3b)', { ...SEUL, zone: 'zip' }, 'oui'],
    ['seul en ZAC (A3c)', { ...SEUL, zone: 'zac' }, TEXTE.zac],
    ['seul, confrère à moins de vingt minutes (A3c)', { ...SEUL, confrereAMoinsDe20Min: true }, TEXTE.confrere],
    ['seul, s’engage à rejoindre un groupe (A3b)', { ...SEUL, regroupe: 'engagement' }, TEXTE.engagement],
    ['seul en ZIP, s’engage (A3b)', { ...SEUL, regroupe: 'engagement', zone: 'zip' }, 'oui'],
    ['confrère et ZIP (A3b)', { ...SEUL, confrereAMoinsDe20Min: true, zone: 'zip' }, 'oui'],
    ['seul, 1 106 adultes (A3c)', { ...SEUL, patientele: adultes(1106) }, 'non'],
    ['seul, 1 107 adultes (A3c)', { ...SEUL, patientele: adultes(1107) }, 'non'],
    ['seul, 1 108 adultes (A3c)', { ...SEUL, patientele: adultes(1108) }, TEXTE.solo],
    [
      'seul, 1 108 adultes, pas généraliste : cette voie n’est pas la sienne (A3c)',
      { ...SEUL, specialite: 'medecine-vasculaire', patientele: adultes(1108) },
      'non',
    ],
    ['seul, zone non sue', { ...SEUL, zone: undefined }, 'indéterminé : fait medecin.zone'],
    ['regroupement non su', { ...SEUL, regroupe: undefined }, 'indéterminé : fait medecin.exercice.regroupe'],
    ['regroupement non su, en ZIP : oui quoi qu’il en soit', { ...SEUL, regroupe: undefined, zone: 'zip' }, 'oui'],
    [
      'seul, confrère non su',
      { ...SEUL, confrereAMoinsDe20Min: undefined },
      'indéterminé : fait medecin.exercice.confrereAMoinsDe20Min',
    ],
    [
      'seul, adultes non sus',
      { ...SEUL, patientele: unePatientele({ mt: 1300, mtAdultes: undefined, mtEnfants: undefined }) },
      'indéterminé : fait medecin.patientele.mtAdultes',
    ],
    [
      'seul, adultes non sus mais 1 107 patients au plus',
      { ...SEUL, patientele: unePatientele({ mt: 1107, mtAdultes: undefined, mtEnfants: undefined }) },
      'non',
    ],
  ])('%s', (_, medecin, attendu) => {
    expect(laReponse(uneSignature(AVENANT_7, medecin), 'exercice-regroupe')).toBe(attendu);
  });

  it('reste exigé jusqu’au 30 avril 2023 et tombe le 1er mai (R3, B1)', () => {
    expect(laReponse(uneSignature('2023-04-30', SEUL), 'exercice-regroupe')).toBe('non');
    expect(laReponse(uneSignature('2023-05-01', SEUL), 'exercice-regroupe')).toBe('absente');
    expect(laReponse(uneSignature(CONVENTION, SEUL), 'exercice-regroupe')).toBe('absente');
  });
});

describe('exercice-coordonne, avenant 7', () => {
  it.each([
    ['oui', 'oui'],
    ['engagement', 'oui'],
    ['non', 'non'],
    [undefined, 'indéterminé : fait medecin.exercice.coordonne'],
  ] as const)('%s : %s (A2)', (coordonne, attendu) => {
    expect(laReponse(uneSignature(AVENANT_7, { coordonne }), 'exercice-coordonne')).toBe(attendu);
  });

  it('dit qu’il tient l’avenant 8 pour n’avoir rien levé (B1)', () => {
    expect(laCondition(uneSignature(AVENANT_7), 'exercice-coordonne')?.points).toEqual(['avenant-8']);
  });

  it.each([ARBITRAL, CONVENTION])('n’est plus demandé, signé le %s (R3, F-19)', (signature) => {
    expect(laReponse(uneSignature(signature, { coordonne: 'non' }), 'exercice-coordonne')).toBe('absente');
  });
});

describe('zone du temps plein, avenant 7 (A7)', () => {
  it.each<[Option | undefined, Zone | undefined, string]>([
    ['temps-plein', 'zip', 'oui'],
    ['temps-plein', 'zac', 'indéterminé : texte zone-temps-plein'],
    ['temps-plein', 'hors-zone', 'non'],
    ['temps-plein', undefined, 'indéterminé : fait medecin.zone'],
    ['mi-temps', 'hors-zone', 'absente'],
    ['mi-temps', undefined, 'absente'],
    ['tiers-temps', 'hors-zone', 'absente'],
    [undefined, 'zip', 'oui'],
    [undefined, 'zac', 'indéterminé : fait demande.option'],
    [undefined, 'hors-zone', 'indéterminé : fait demande.option'],
  ])('%s, %s : %s', (option, zone, attendu) => {
    expect(laReponse(uneSignature(AVENANT_7, { zone }, { option }), 'zone')).toBe(attendu);
  });

  it.each([
    ['2023-04-30', 'non'],
    ['2023-05-01', 'absente'],
    ['2024-06-21', 'absente'],
    ['2024-06-22', 'absente'],
  ])('temps plein hors zone, premier assistant, signé le %s : %s (R3, F-20)', (signature, attendu) => {
    expect(laReponse(uneSignature(signature, {}, { option: 'temps-plein' }), 'zone')).toBe(attendu);
  });
});

describe('zone du second assistant (F-46)', () => {
  it.each<[string, Zone | undefined, string]>([
    [CONVENTION, 'zip', 'oui'],
    [CONVENTION, 'zac', 'non'],
    [CONVENTION, 'hors-zone', 'non'],
    [CONVENTION, undefined, 'indéterminé : fait medecin.zone'],
    ['2024-06-22', 'zac', 'non'],
    ['2024-06-21', 'zac', 'absente'],
  ])('signé le %s, %s : %s', (signature, zone, attendu) => {
    const situation = uneSignature(signature, { zone }, { assistant: 'second', option: 'mi-temps' });
    expect(laReponse({ ...situation, contratEnCours: unContratEnCours() }, 'zone')).toBe(attendu);
  });

  it.each<[Zone, string]>([
    ['zip', 'oui'],
    ['zac', 'indéterminé : fait demande.assistant'],
  ])('premier ou second non su, %s : %s', (zone, attendu) => {
    expect(laReponse(uneSignature(CONVENTION, { zone }, { assistant: undefined }), 'zone')).toBe(attendu);
  });
});
