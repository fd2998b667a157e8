import { describe, expect, it } from 'vitest';
import { jourDe } from '../commun/jour.ts';
import { BANDES, type Bande } from '../droit/codes.ts';
import { regimeAu } from '../droit/regimes/index.ts';
import { bandesPossibles, famillesDe, listerBandes } from './bande.ts';
import { evaluer } from './evaluation.ts';
import { SIGNATURES, unePatientele, unePatienteleInconnue, uneSignature } from './situation.fixture.ts';
import type { Medecin } from './situation.ts';

const AVENANT_7 = SIGNATURES['avenant-7'];
const ARBITRAL = SIGNATURES['reglement-arbitral'];
const CONVENTION = SIGNATURES['convention-2024'];

const placer = (signature: string, medecin: Partial<Medecin>) => {
  const regime = regimeAu(jourDe(signature));
  if (regime === undefined) throw new Error(`Aucun régime le ${signature}`);
  return bandesPossibles(uneSignature(signature, medecin), regime, undefined);
};
const bandes = (signature: string, medecin: Partial<Medecin>) => listerBandes(placer(signature, medecin));

describe('la bande d’un rang', () => {
  const RANGS: readonly (readonly [number, Bande])[] = [
    [0, 'sous-p30'],
    [29.99, 'sous-p30'],
    [30.01, 'p30-p50'],
    [49.99, 'p30-p50'],
    [50, 'p50-p70'],
    [50.01, 'p50-p70'],
    [69.99, 'p50-p70'],
    [70, 'p70-p90'],
    [70.01, 'p70-p90'],
    [89.99, 'p70-p90'],
    [90, 'p90-p95'],
    [90.01, 'p90-p95'],
    [94.99, 'p90-p95'],
    [95.01, 'p95-et-plus'],
    [100, 'p95-et-plus'],
  ];
  it.each(RANGS)('rang %d : %s, dans les trois régimes (A14, F-32)', (percentile, bande) => {
    for (const signature of [AVENANT_7, ARBITRAL, CONVENTION]) {
      expect(bandes(signature, { percentile })).toEqual([bande]);
    }
  });

  it('rang 95 tout juste : au-dessus depuis 2023, contesté sous l’avenant 7 (A14)', () => {
    expect(bandes(ARBITRAL, { percentile: 95 })).toEqual(['p95-et-plus']);
    expect(bandes(CONVENTION, { percentile: 95 })).toEqual(['p95-et-plus']);
    expect(bandes('2023-05-01', { percentile: 95 })).toEqual(['p95-et-plus']);
    expect(bandes('2023-04-30', { percentile: 95 })).toEqual(['p90-p95', 'p95-et-plus']);
    expect(placer(AVENANT_7, { percentile: 95 }).manques).toEqual([{ manque: 'texte', point: 'bord-p95' }]);
  });

  it('une bande donnée l’emporte sur le rang', () => {
    for (const bande of BANDES) expect(bandes(CONVENTION, { bande, percentile: 95 })).toEqual([bande]);
    expect(bandes(AVENANT_7, { bande: 'p90-p95', percentile: 95 })).toEqual(['p90-p95']);
  });

  it('trois familles de montants : ordinaire, P90 à P94, P95 et plus (F-30)', () => {
    const familles = BANDES.map((bande) => famillesDe(placer(CONVENTION, { bande })));
    expect(familles).toEqual([['standard'], ['standard'], ['standard'], ['standard'], ['p90'], ['p95']]);
    expect(famillesDe(placer(CONVENTION, {}))).toEqual(['standard', 'p90', 'p95']);
  });
});

describe('les médianes publiées : 1 045 patients déclarés et 1 514 de file active (F-89)', () => {
  it.each([
    [774, 1513, false],
    [775, 1513, true],
    [776, 1000, true],
    [1044, 1513, true],
    [1045, 1513, false],
    [1046, 1513, false],
    [1044, 1514, false],
    [1044, 1515, false],
    [1044, 0, true],
  ])('%i déclarés et %i vus : dans la bande P30–P50, %s', (mt, fileActive, place) => {
    const patientele = unePatientele({ mt, mtAdultes: mt, mtEnfants: 0, fileActive });
    for (const signature of [ARBITRAL, CONVENTION]) {
      expect(bandes(signature, { patientele })).toEqual(place ? ['p30-p50'] : BANDES);
    }
  });

  it('ne placent ni sous l’avenant 7, ni une autre spécialité', () => {
    const patientele = unePatientele({ mt: 900, mtAdultes: 900, mtEnfants: 0, fileActive: 1200 });
    expect(bandes('2023-04-30', { patientele })).toEqual(BANDES);
    expect(bandes('2023-05-01', { patientele })).toEqual(['p30-p50']);
    expect(bandes(CONVENTION, { patientele, specialite: 'pediatrie' })).toEqual(BANDES);
  });

  it('ne reposent que sur une source : les années suivantes le disent', () => {
    const patientele = unePatientele({ mt: 900, mtAdultes: 900, mtEnfants: 0, fileActive: 1200 });
    const { aide } = evaluer(uneSignature(CONVENTION, { patientele }));
    expect(aide?.annees.map(({ certitude }) => certitude)).toEqual([
      'confirmee',
      'source-unique',
      'source-unique',
      'source-unique',
      'source-unique',
    ]);
  });

  it.each([
    [{ mt: undefined, mtAdultes: 800, mtEnfants: undefined, fileActive: 1200 }, 'medecin.patientele.mtEnfants'],
    [{ mt: 800, mtAdultes: undefined, mtEnfants: undefined, fileActive: undefined }, 'medecin.patientele.fileActive'],
    [{ fileActive: 1200 }, 'medecin.patientele.mt'],
  ])('effectifs incomplets (%o) : le fait qui pourrait placer est demandé', (connu, cle) => {
    const { manques } = placer(CONVENTION, { patientele: { ...unePatienteleInconnue, ...connu } });
    expect(manques).toContainEqual({ manque: 'fait', cle });
    expect(manques).toContainEqual({ manque: 'texte', point: 'seuils-des-percentiles' });
  });

  it.each([
    { mt: 1045, fileActive: undefined },
    { mt: 774, fileActive: undefined },
    { mt: undefined, fileActive: 1514 },
  ])('effectifs qui ne placeront jamais (%o) : seul le texte manque', (connu) => {
    const patientele = { ...unePatienteleInconnue, ...connu };
    expect(placer(CONVENTION, { patientele }).manques).toEqual([{ manque: 'texte', point: 'seuils-des-percentiles' }]);
  });
});

describe('1 503 et 1 721, publiés puis retirés (R11)', () => {
  it.each([1502, 1503, 1504, 1720, 1721, 1722, 5000])('%i patients ne placent dans aucune bande', (mt) => {
    const patientele = unePatientele({ mt, mtAdultes: mt, mtEnfants: 0, fileActive: 3000 });
    for (const signature of [AVENANT_7, ARBITRAL, CONVENTION]) {
      expect(bandes(signature, { patientele })).toEqual(BANDES);
    }
  });
});

describe('une bande qui contredit les effectifs', () => {
  const alertes = (signature: string, medecin: Partial<Medecin>) =>
    evaluer(uneSignature(signature, medecin)).alertes.map(({ code }) => code);
  const avec = (mt: number, fileActive: number) =>
    unePatientele({ mt, mtAdultes: mt, mtEnfants: 0, fileActive, partMoins16: 0 });

  it.each<[string, Partial<Medecin>, boolean]>([
    [CONVENTION, { bande: 'p50-p70', patientele: avec(700, 1500) }, true],
    [CONVENTION, { bande: 'sous-p30', patientele: avec(900, 1700) }, true],
    [CONVENTION, { bande: 'p50-p70', patientele: avec(900, 1200) }, true],
    [CONVENTION, { percentile: 97, patientele: avec(900, 1200) }, true],
    [AVENANT_7, { bande: 'p30-p50', patientele: avec(600, 1500) }, true],
    [CONVENTION, { bande: 'p30-p50', patientele: avec(900, 1200) }, false],
    [CONVENTION, { bande: 'p50-p70', patientele: avec(1200, 1700) }, false],
    [CONVENTION, { bande: 'p50-p70', patientele: avec(775, 1700) }, false],
    [CONVENTION, { bande: 'p50-p70', patientele: unePatienteleInconnue }, false],
    [CONVENTION, { patientele: avec(700, 1500) }, false],
    [CONVENTION, { specialite: 'cardiologie', bande: 'p50-p70', patientele: avec(0, 10) }, false],
  ])('signé le %s, %o : alerte, %s', (signature, medecin, prevenu) => {
    expect(alertes(signature, medecin)).toEqual(prevenu ? ['patientele-incoherente'] : []);
  });
});
