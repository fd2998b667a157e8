import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import type { Valeur } from '../entretien/champs.ts';
import { EXEMPLES } from '../entretien/exemples.ts';
import { mener } from '../entretien/pertinence.ts';
import type { Hypotheses } from '../etat/hypotheses.ts';
import { comparerOptions, type OptionComparee } from './options.ts';

const HYPOTHESES: Hypotheses = new Map([
  ['cout-annuel', 32_426],
  ['tarif', 30],
  ['semaines', 44],
]);

const comparer = (
  exemple: string,
  changements: Readonly<Record<string, Valeur>> = {},
  hypotheses: Hypotheses = HYPOTHESES,
): readonly OptionComparee[] => {
  const depart = EXEMPLES.find(({ id }) => id === exemple)?.reponses(jourDe('2026-11-22'));
  const entretien = mener(new Map([...(depart ?? []), ...Object.entries(changements)]));
  return comparerOptions(entretien, hypotheses);
};

const resumer = (options: readonly OptionComparee[]) =>
  options.map(({ code, ouverture, annees, equilibre }) => [
    code,
    ouverture.reponse,
    annees.total.aide === null ? null : annees.total.aide.haut / 100,
    equilibre?.consultations?.haut ?? null,
  ]);

describe('les options du généraliste d’aujourd’hui', () => {
  const options = comparer('generaliste-aujourdhui');
  const trouver = (code: string) => options.find((une) => une.code === code);

  it('sont celles de la convention de 2024, jugées par le cœur', () => {
    expect(resumer(options)).toEqual([
      ['mi-temps', 'oui', 66_000, 4],
      ['temps-plein', 'oui', 132_000, 8],
      ['partage', 'oui', 66_000, 4],
      ['collectif', 'indetermine', 132_000, 8],
      ['second', 'non', null, null],
    ]);
    expect(options.filter(({ choisie }) => choisie).map(({ code }) => code)).toEqual(['temps-plein']);
  });

  it('disent pourquoi une option n’est pas ouverte', () => {
    expect(trouver('collectif')?.ouverture.pourquoi).toMatch(/^il manque\u00a0: la forme de la société/);
    expect(trouver('second')).toMatchObject({
      ouverture: { condition: 'second-assistant', certitude: 'confirmee' },
      motDInconnu: 'texte non lu',
    });
  });

  it('ne donnent au partage que la certitude de sa source', () => {
    expect(trouver('partage')).toMatchObject({
      note: 'F-40',
      ouverture: { certitude: 'source-unique' },
      annees: { total: { certitude: 'source-unique' } },
    });
  });

  it('ont un reste inconnu sans coût, et pas de consultations sans tarif', () => {
    const sansRien = comparer('generaliste-aujourdhui', {}, new Map());
    expect(sansRien.every(({ annees, equilibre }) => annees.total.cout === null && equilibre === null)).toBe(true);
    const sansTarif = comparer('generaliste-aujourdhui', {}, new Map([['cout-annuel', 32_426]]));
    expect(sansTarif[0]?.equilibre).toMatchObject({ consultations: null, reste: { haut: 5_213_00 } });
  });
});

describe('les options, selon le régime et la personne', () => {
  it('le tiers temps n’est montré que là où il s’ouvre', () => {
    expect(comparer('generaliste-2022').map(({ code }) => code)).toEqual([
      'tiers-temps',
      'mi-temps',
      'temps-plein',
      'partage',
      'collectif',
    ]);
  });

  it('sous l’avenant 7, le partage a sa source, et le temps plein attend la zone', () => {
    const options = comparer('generaliste-2022');
    expect(options.find(({ code }) => code === 'partage')?.note).toBe('P-132');
    expect(options.find(({ code }) => code === 'temps-plein')?.ouverture).toMatchObject({
      reponse: 'indetermine',
      condition: 'zone',
    });
    expect(options.find(({ code }) => code === 'collectif')).toMatchObject({
      ouverture: { reponse: 'non', condition: 'collectif-ouvert' },
      motDInconnu: 'aucun barème',
    });
  });

  it('sous le règlement arbitral, nul texte lu ne dit comment se partage un assistant', () => {
    const options = comparer('generaliste-aujourdhui', { signature: '2023-09-01' });
    expect(options.find(({ code }) => code === 'partage')).toMatchObject({
      ouverture: { reponse: 'indetermine', certitude: 'contestee' },
      annees: { total: { aide: null } },
    });
    expect(options.some(({ code }) => code === 'second')).toBe(false);
  });

  it('un cardiologue ne peut adhérer à aucun groupe', () => {
    const options = comparer('generaliste-aujourdhui', { specialite: 'cardiologie' });
    expect(options.find(({ code }) => code === 'collectif')?.ouverture).toMatchObject({
      reponse: 'non',
      condition: 'collectif-adherents',
    });
  });

  it('une société qui demande l’aide collective la voit choisie, pour ses temps pleins', () => {
    const options = comparer('generaliste-aujourdhui', { cadre: 'collectif', forme: 'sisa', etp: 2 });
    const collectif = options.find(({ code }) => code === 'collectif');
    expect(options.filter(({ choisie }) => choisie)).toEqual([collectif]);
    expect(collectif?.annees.total).toMatchObject({ aide: { haut: 264_000_00 }, cout: 324_260_00 });
  });

  it('le second assistant demandé est le choix de la personne', () => {
    const options = comparer('generaliste-aujourdhui', {
      'rang-assistant': 'second',
      zone: 'zip',
      'option-en-cours': 'temps-plein',
      'annee-en-cours': 3,
      'objectifs-en-cours': 'oui',
      mep: 'non',
    });
    expect(options.filter(({ choisie }) => choisie).map(({ code, ouverture }) => [code, ouverture.reponse])).toEqual([
      ['second', 'oui'],
    ]);
  });

  it('sans jour de signature, aucune option n’est montrée', () => {
    expect(comparerOptions(mener(new Map()), HYPOTHESES)).toEqual([]);
  });
});
