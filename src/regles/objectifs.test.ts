import { describe, expect, it } from 'vitest';
import { ecrireJour, jourDe } from '../commun/jour.ts';
import type { Bande, Option } from '../droit/codes.ts';
import type { CodeSpecialite } from '../droit/specialites.ts';
import { evaluer } from './evaluation.ts';
import { SIGNATURES, uneDemande, unePatientele, uneSignature } from './situation.fixture.ts';
import type { Medecin } from './situation.ts';

const AVENANT_7 = SIGNATURES['avenant-7'];
const ARBITRAL = SIGNATURES['reglement-arbitral'];
const CONVENTION = SIGNATURES['convention-2024'];

type Demandee = Option | 'non-sue';

const objectifsDe = (signature: string, medecin: Partial<Medecin>, demandee: Demandee = 'mi-temps') => {
  const option = demandee === 'non-sue' ? undefined : demandee;
  return evaluer(uneSignature(signature, medecin, { option })).objectifs;
};

/** La première cible, en clair : sa nature, sa hausse en pour-cent, le total à atteindre. */
const laCible = (signature: string, medecin: Partial<Medecin>, option: Demandee = 'mi-temps'): string => {
  const [cible] = objectifsDe(signature, medecin, option).cibles;
  if (cible === undefined) return 'aucune';
  const hausse = cible.hausse === null ? 'hausse inconnue' : `+${cible.hausse / 100} %`;
  return `${cible.nature ?? 'nature inconnue'}, ${hausse}, cible ${cible.cible ?? 'inconnue'}`;
};
const lesPoints = (signature: string, medecin: Partial<Medecin>, option: Demandee = 'mi-temps') =>
  objectifsDe(signature, medecin, option).manques.map((m) => (m.manque === 'fait' ? m.cle : m.point));

describe('ce qui est mesuré', () => {
  it.each<[string, CodeSpecialite, readonly string[]]>([
    [AVENANT_7, 'medecine-generale', ['mt', 'fileActive']],
    [AVENANT_7, 'pediatrie', ['fileActive']],
    [AVENANT_7, 'cardiologie', ['fileActive']],
    [ARBITRAL, 'medecine-generale', ['mt', 'fileActive']],
    [ARBITRAL, 'pediatrie', ['mt', 'fileActive']],
    [ARBITRAL, 'rhumatologie', ['fileActive']],
    [CONVENTION, 'medecine-generale', ['mt', 'fileActive']],
    [CONVENTION, 'pediatrie', ['mt', 'fileActive']],
    [CONVENTION, 'ophtalmologie', ['fileActive']],
  ])('signé le %s, %s : %o (A20, R20, F-50)', (signature, specialite, indicateurs) => {
    expect(objectifsDe(signature, { specialite }).indicateurs).toEqual(indicateurs);
  });

  it('pour un pédiatre de l’avenant 7, le texte manque (A20)', () => {
    expect(lesPoints(AVENANT_7, { specialite: 'pediatrie', bande: 'p95-et-plus' })).toEqual(['pediatre-avenant-7']);
  });

  it('la patientèle de départ compte les adultes jusqu’en avril 2023, puis aussi les enfants (A30, F-60)', () => {
    const departs = ['2023-04-30', '2023-05-01', CONVENTION].map(
      (signature) => objectifsDe(signature, {}).cibles[0]?.depart,
    );
    expect(departs).toEqual([900, 1100, 1100]);
  });

  it.each([
    ['2020-02-29', '2023-02-28'],
    ['2021-03-01', '2024-03-01'],
    ['2023-07-31', '2026-07-31'],
    ['2024-02-29', '2027-02-28'],
    ['2024-09-01', '2027-09-01'],
  ])('contrat du %s : à atteindre au plus tard le %s (A21, R22, F-56)', (signature, attendu) => {
    const jours = objectifsDe(signature, {}).cibles.map(({ auPlusTard }) => ecrireJour(auPlusTard));
    expect(jours).toEqual([attendu, attendu]);
  });
});

describe('les hausses de l’avenant 7 par option et par bande (A22)', () => {
  it.each<[Option, Bande, string]>([
    ['tiers-temps', 'p30-p50', 'augmenter, +20 %, cible inconnue'],
    ['tiers-temps', 'p50-p70', 'augmenter, +15 %, cible inconnue'],
    ['tiers-temps', 'p70-p90', 'augmenter, +7.5 %, cible inconnue'],
    ['tiers-temps', 'p90-p95', 'augmenter, +4 %, cible inconnue'],
    ['tiers-temps', 'p95-et-plus', 'maintenir, +0 %, cible 900'],
    ['tiers-temps', 'sous-p30', 'nature inconnue, hausse inconnue, cible inconnue'],
    ['mi-temps', 'p30-p50', 'augmenter, hausse inconnue, cible inconnue'],
    ['mi-temps', 'p50-p70', 'augmenter, hausse inconnue, cible inconnue'],
    ['mi-temps', 'p70-p90', 'augmenter, hausse inconnue, cible inconnue'],
    ['mi-temps', 'p90-p95', 'augmenter, hausse inconnue, cible inconnue'],
    ['mi-temps', 'p95-et-plus', 'maintenir, +0 %, cible 900'],
    ['temps-plein', 'p30-p50', 'augmenter, hausse inconnue, cible inconnue'],
    ['temps-plein', 'p70-p90', 'augmenter, hausse inconnue, cible inconnue'],
    ['temps-plein', 'p95-et-plus', 'nature inconnue, hausse inconnue, cible inconnue'],
  ])('%s, %s : %s', (option, bande, attendu) => {
    expect(laCible(AVENANT_7, { bande }, option)).toBe(attendu);
  });

  it.each<[Option, Bande, string]>([
    ['tiers-temps', 'p30-p50', 'base-du-pourcentage'],
    ['tiers-temps', 'sous-p30', 'sous-p30-objectif'],
    ['mi-temps', 'p30-p50', 'placement-des-hausses'],
    ['mi-temps', 'p50-p70', 'hausses-avenant-7'],
    ['temps-plein', 'p90-p95', 'placement-des-hausses'],
    ['temps-plein', 'p95-et-plus', 'temps-plein-p95'],
  ])('%s, %s : ce qui manque est « %s » (A22, A23)', (option, bande, point) => {
    expect(lesPoints(AVENANT_7, { bande }, option)).toEqual([point]);
  });

  it('rang 95 au tiers temps : 4 % ou maintien, la nature même est contestée (A14)', () => {
    expect(laCible(AVENANT_7, { percentile: 95 }, 'tiers-temps')).toContain('nature inconnue');
    expect(lesPoints(AVENANT_7, { percentile: 95 }, 'tiers-temps')).toContain('bord-p95');
    expect(laCible(AVENANT_7, { percentile: 95.1 }, 'tiers-temps')).toContain('maintenir');
  });

  it('option non sue au-dessus du P95 : le temps plein est contesté, la nature reste inconnue', () => {
    expect(laCible(AVENANT_7, { bande: 'p95-et-plus' }, 'non-sue')).toContain('nature inconnue');
    expect(laCible(AVENANT_7, { bande: 'p50-p70' }, 'non-sue')).toContain('augmenter, hausse inconnue');
  });
});

describe('depuis mai 2023, le tableau des hausses n’est pas publié (R24, F-55)', () => {
  it.each<[Bande, string, string]>([
    ['p30-p50', 'augmenter', 'objectifs-2023-2024'],
    ['p50-p70', 'augmenter', 'objectifs-2023-2024'],
    ['p70-p90', 'nature inconnue', 'tres-grande-patientele'],
    ['p90-p95', 'nature inconnue', 'tres-grande-patientele'],
    ['p95-et-plus', 'nature inconnue', 'tres-grande-patientele'],
  ])('%s : %s, cible inconnue', (bande, nature, point) => {
    for (const signature of [ARBITRAL, CONVENTION]) {
      expect(laCible(signature, { bande })).toBe(`${nature}, hausse inconnue, cible inconnue`);
      expect(lesPoints(signature, { bande })).toContain(point);
    }
  });

  it('l’exemple publié, 1 300 patients et 260 de plus, ne fait pas une règle (R23, F-57)', () => {
    const patientele = unePatientele({ mt: 1300, mtAdultes: 1100, mtEnfants: 200, fileActive: 1500 });
    expect(laCible(CONVENTION, { patientele, bande: 'p50-p70' }, 'temps-plein')).toContain('cible inconnue');
  });

  it('faut-il un objectif sur deux, ou les deux ? Le texte manque au généraliste seul (R21, F-51)', () => {
    expect(lesPoints(ARBITRAL, { bande: 'p50-p70' })).toContain('un-objectif-sur-deux');
    expect(lesPoints(CONVENTION, { bande: 'p50-p70' })).toContain('un-objectif-sur-deux');
    expect(lesPoints(CONVENTION, { bande: 'p50-p70', specialite: 'cardiologie' })).not.toContain(
      'un-objectif-sur-deux',
    );
    expect(lesPoints(AVENANT_7, { bande: 'p50-p70' })).not.toContain('un-objectif-sur-deux');
  });
});

describe('l’âge (F-53, X4)', () => {
  const JOUR_DU_TEST = 'jour-du-test-de-65-ans';
  it.each([
    [61, 'augmenter, hausse inconnue, cible inconnue'],
    [62, 'nature inconnue, hausse inconnue, cible inconnue'],
    [63, 'nature inconnue, hausse inconnue, cible inconnue'],
    [64, 'nature inconnue, hausse inconnue, cible inconnue'],
    [65, 'maintenir, +0 %, cible 1100'],
    [66, 'maintenir, +0 %, cible 1100'],
  ])('%i ans sous la convention de 2024 : %s', (age, attendu) => {
    expect(laCible(CONVENTION, { age, bande: 'p50-p70' })).toBe(attendu);
    const attend = age >= 62 && age <= 64;
    expect(lesPoints(CONVENTION, { age, bande: 'p50-p70' }).includes(JOUR_DU_TEST)).toBe(attend);
  });

  it('à 65 ans, une baisse de 10 % est admise, sur les deux indicateurs, et rien ne manque', () => {
    const { cibles, manques } = objectifsDe(CONVENTION, { age: 65 });
    expect(cibles.map(({ tolerance, cible }) => [tolerance, cible])).toEqual([
      [1000, 1100],
      [1000, 1700],
    ]);
    expect(manques).toEqual([]);
  });

  it('n’a pas d’effet avant le 22 juin 2024', () => {
    expect(laCible('2024-06-21', { age: 70, bande: 'p50-p70' })).toContain('augmenter');
    expect(laCible('2024-06-22', { age: 70, bande: 'p50-p70' })).toContain('maintenir');
    expect(laCible(AVENANT_7, { age: 70, bande: 'p50-p70' }, 'tiers-temps')).toContain('+15 %');
  });

  it('non su : il manque ce fait en 2024, pas avant', () => {
    expect(lesPoints(CONVENTION, { age: undefined, bande: 'p50-p70' })).toContain('medecin.age');
    expect(lesPoints(ARBITRAL, { age: undefined, bande: 'p50-p70' })).not.toContain('medecin.age');
  });

  it.each([
    [61, 'atteindre-p50'],
    [62, 'nature inconnue'],
    [65, 'nature inconnue'],
  ])('nouvel installé de %i ans : %s, nul ne dit quelle règle l’emporte (F-52, F-53)', (age, nature) => {
    expect(laCible(CONVENTION, { age, statut: 'nouvel-installe' })).toContain(nature);
  });
});

describe('le nouvel installé', () => {
  const DEMANDE = { statut: 'nouvel-installe' } as const;
  it.each([
    [ARBITRAL, '2027-09-01'],
    [CONVENTION, '2029-09-01'],
    ['2024-06-21', '2028-06-21'],
    ['2024-06-22', '2029-06-22'],
    ['2024-02-29', '2028-02-29'],
  ])('contrat du %s : médiane en trois ans, nouvel objectif le %s (R25, F-52)', (signature, nouvel) => {
    expect(laCible(signature, DEMANDE)).toBe('atteindre-p50, hausse inconnue, cible inconnue');
    const echeance = evaluer(uneSignature(signature, DEMANDE)).echeances.find(({ code }) => code === 'nouvel-objectif');
    expect(echeance?.le).toBe(jourDe(nouvel));
  });

  it('de l’avenant 7 : l’objectif ne repose que sur un projet, ni nature ni jour (A24)', () => {
    expect(laCible(AVENANT_7, DEMANDE)).toContain('nature inconnue');
    const { echeances, objectifs } = evaluer(uneSignature(AVENANT_7, DEMANDE));
    const manque = { manque: 'texte', point: 'objectif-nouvel-installe-avenant-7' };
    expect(objectifs.manques).toEqual([manque]);
    expect(echeances.find(({ code }) => code === 'nouvel-objectif')).toMatchObject({ le: null, manques: [manque] });
  });

  it('statut non su : il manque ce fait', () => {
    expect(lesPoints(CONVENTION, { statut: undefined })).toContain('medecin.statut');
  });
});

describe('le point de départ', () => {
  it('non su, un maintien attend l’effectif et dit lequel', () => {
    const patientele = unePatientele({ mt: undefined, mtEnfants: undefined, fileActive: undefined });
    expect(laCible(CONVENTION, { age: 70, patientele })).toBe('maintenir, +0 %, cible inconnue');
    expect(lesPoints(CONVENTION, { age: 70, patientele })).toEqual([
      'medecin.patientele.mtEnfants',
      'medecin.patientele.fileActive',
    ]);
  });

  it('premier ou second assistant non su : la nature attend ce fait', () => {
    const situation = { ...uneSignature(CONVENTION, { age: 70 }), demande: uneDemande({ assistant: undefined }) };
    const { cibles, manques } = evaluer(situation).objectifs;
    expect(cibles.map(({ nature }) => nature)).toEqual([null, null]);
    expect(manques).toContainEqual({ manque: 'fait', cle: 'demande.assistant' });
  });
});
