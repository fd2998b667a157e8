import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours, ecrireJour, jourDe } from '../../../commun/jour.ts';
import { OPTIONS } from '../../../droit/codes.ts';
import { valeurAu } from '../../../droit/depuis.ts';
import { REGIMES } from '../../../droit/regimes/index.ts';
import { dernierJourDuRegime } from '../../../droit/vigueur.ts';
import { escaliersDe, palierAu } from './series.ts';
import { couper, echelle, tracer } from './trace.ts';

const enClair = (option: (typeof OPTIONS)[number], code: string) =>
  escaliersDe(option)
    .find((escalier) => escalier.code === code)
    ?.paliers.map(({ du, au, valeur }) => [ecrireJour(du), au === null ? null : ecrireJour(au), valeur / 100]);

describe('le montant dans le temps', () => {
  it('monte d’une marche le 22 juin 2024, et réunit les textes qui disent le même montant', () => {
    expect(enClair('temps-plein', 'annee1')).toEqual([
      ['2019-09-01', '2024-06-21', 36_000],
      ['2024-06-22', null, 38_000],
    ]);
    expect(enClair('mi-temps', 'suivantesP90')).toEqual([
      ['2019-09-01', '2024-06-21', 12_500],
      ['2024-06-22', null, 13_000],
    ]);
  });

  it('ferme la première année du tiers temps avec l’option, et suit ses contrats jusqu’au dernier', () => {
    expect(enClair('tiers-temps', 'annee1')).toEqual([['2019-09-01', '2023-04-30', 12_000]]);
    expect(enClair('tiers-temps', 'suivantes')).toEqual([
      ['2019-09-01', '2024-06-21', 7000],
      ['2024-06-22', '2028-04-29', 7350],
    ]);
  });

  it('est par ETP sous l’aide collective, sans majoration de rang', () => {
    expect(escaliersDe('collectif').map(({ code, paliers }) => [code, paliers[0]?.valeur])).toEqual([
      ['annee1', 3_800_000],
      ['annee2', 2_800_000],
      ['suivantes', 2_200_000],
    ]);
  });

  it('dit, pour une année qui s’ouvre, le même montant que chaque texte encore appliqué', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OPTIONS), fc.nat({ max: 3400 }), (option, jours) => {
        const jour = ajouterJours(jourDe('2019-09-01'), jours);
        for (const { code, paliers } of escaliersDe(option)) {
          if (code === 'annee1') continue;
          for (const regime of REGIMES) {
            const fin = dernierJourDuRegime(regime.code);
            const serie = regime.montants[option]?.[code];
            if (serie === undefined || jour < regime.du || (fin !== null && jour > fin)) continue;
            expect(palierAu({ code, paliers }, jour)?.valeur).toBe(valeurAu(serie, jour)?.valeur);
          }
        }
      }),
    );
  });
});

describe('le tracé', () => {
  const marche = escaliersDe('temps-plein')[0]?.paliers ?? [];
  const x = echelle(jourDe('2019-09-01'), jourDe('2027-01-01'), 0, 1000);

  it('n’a que des marches droites', () => {
    const trace = tracer(
      couper(marche, jourDe('2020-01-01'), jourDe('2027-01-01')),
      x,
      echelle(0, 100, 100, 0),
      jourDe('2027-01-01'),
    );
    expect(trace).toMatch(/^M[\d.]+ [-\d.]+H[\d.]+H[\d.]+V[-\d.]+H1000$/);
  });

  it('s’interrompt là où rien ne vaut', () => {
    const [premier] = marche;
    if (premier === undefined) throw new Error('Aucun palier');
    const troue = [
      { ...premier, au: jourDe('2020-01-01') },
      { ...premier, du: jourDe('2021-01-01'), au: null },
    ];
    expect(tracer(troue, x, () => 5, jourDe('2027-01-01')).match(/M/g)).toHaveLength(2);
  });

  it('place au milieu une échelle sans étendue', () => {
    expect(echelle(3, 3, 10, 20)(3)).toBe(15);
  });
});
