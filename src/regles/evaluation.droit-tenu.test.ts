import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { uneSituationEntiere } from '../../outils/situations-arbitraires.ts';
import { enEuros } from '../commun/centimes.ts';
import { ajouterAnnees, ajouterJours, type Jour, jourDe } from '../commun/jour.ts';
import { COLLECTIF, REGIMES } from '../droit/regimes/index.ts';
import { DROIT_ENTIER, droitTenuAu } from '../droit/tenu-au.ts';
import { evaluer } from './evaluation.ts';
import { uneSituation } from './situation.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const sommes = (signature: string, tenuLe: string) => {
  const situation = uneSituation({
    signature: jourDe(signature),
    demande: { cadre: 'individuel', assistant: 'premier', option: 'temps-plein', partage: false },
  });
  const avecBande = {
    ...situation,
    medecin: { ...situation.medecin, bande: 'p50-p70' as const, percentile: undefined },
  };
  return evaluer(avecBande, undefined, droitTenuAu(jourDe(tenuLe))).aide?.annees.map(({ maximum }) =>
    maximum === null ? null : enEuros(maximum),
  );
};

describe('le droit tenu un jour', () => {
  it('est tout le droit, après son dernier texte', () => {
    expect(droitTenuAu(jourDe('2030-01-01'))).toEqual(DROIT_ENTIER);
  });

  it('est vide avant le dispositif, et s’ouvre le jour de chaque régime', () => {
    expect(droitTenuAu(jourDe('2019-08-31')).regimes).toEqual([]);
    REGIMES.forEach(({ du }, rang) => {
      expect(droitTenuAu(ajouterJours(du, -1)).regimes).toHaveLength(rang);
      expect(droitTenuAu(du).regimes).toHaveLength(rang + 1);
    });
  });

  it('ignore la revalorisation la veille, et la compte le jour même', () => {
    // Un contrat de juillet 2023 : sans la revalorisation du 22 juin 2024, ses années gardent leurs premières sommes.
    expect(sommes('2023-07-01', '2024-06-21')).toEqual([36_000, 27_000, 21_000, 21_000, 21_000]);
    expect(sommes('2023-07-01', '2024-06-22')).toEqual([36_000, 28_000, 22_000, 22_000, 22_000]);
  });

  it('lit un contrat à venir dans le dernier régime paru', () => {
    expect(sommes('2027-01-04', '2024-06-21')).toEqual([36_000, 27_000, 21_000, 21_000, 21_000]);
    expect(sommes('2027-01-04', '2024-06-22')).toEqual([38_000, 28_000, 22_000, 22_000, 22_000]);
  });

  it('n’ouvre l’aide collective que le jour où elle s’ouvre', () => {
    const collectif = uneSituation({
      signature: jourDe('2027-01-04'),
      demande: { cadre: 'collectif', assistant: 'premier', option: 'temps-plein', partage: false },
    });
    const ouverture = (jour: Jour) =>
      evaluer(collectif, undefined, droitTenuAu(jour)).conditions.find(({ code }) => code === 'collectif-ouvert')
        ?.valeur;
    expect([ouverture(ajouterJours(COLLECTIF.du, -1)), ouverture(COLLECTIF.du)]).toEqual(['non', 'oui']);
  });

  it('ne change rien à un contrat dont la dernière année a commencé avant ce jour', () => {
    fc.assert(
      fc.property(uneSituationEntiere, fc.nat({ max: 2_000 }), (situation, jours) => {
        const { signature } = situation;
        if (signature === undefined) return;
        const jour = ajouterJours(ajouterAnnees(signature, 4), jours);
        // Le bonus collectif et l'ouverture se lisent à la signature ; les sommes, au premier jour de chaque année.
        expect(evaluer(situation, undefined, droitTenuAu(jour))).toEqual(evaluer(situation));
      }),
      { numRuns: 600 },
    );
  });
});
