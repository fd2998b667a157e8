import { describe, expect, it } from 'vitest';
import { enEuros } from '../commun/centimes.ts';
import { ecrireJour } from '../commun/jour.ts';
import { evaluer } from './evaluation.ts';
import { unAdherent, uneSituationCollective } from './situation.fixture.ts';
import type { Groupe } from './situation.ts';

const objectifsDe = (groupe: Partial<Groupe>, signature?: string) =>
  evaluer(uneSituationCollective(groupe, signature)).objectifs;

describe('les montants collectifs, par ETP (F-84)', () => {
  it.each([
    [0.5, [19_000, 14_000, 11_000, 11_000, 11_000], 66_000],
    [1, [38_000, 28_000, 22_000, 22_000, 22_000], 132_000],
    [2, [76_000, 56_000, 44_000, 44_000, 44_000], 264_000],
    [2.5, [95_000, 70_000, 55_000, 55_000, 55_000], 330_000],
    [4, [152_000, 112_000, 88_000, 88_000, 88_000], 528_000],
  ])('%d ETP : %o, %i € en cinq ans', (etp, annees, total) => {
    const { aide } = evaluer(uneSituationCollective({ etp }));
    expect(aide?.annees.map(({ maximum }) => maximum !== null && enEuros(maximum))).toEqual(annees);
    expect(aide?.total.maximum).toBe(total * 100);
    expect(aide?.total.certitude).toBe('source-unique');
  });

  it('ETP non sus : il manque ce fait, pour chaque année et pour le total', () => {
    const { aide, manques } = evaluer(uneSituationCollective({ etp: undefined }));
    expect(aide?.annees.map(({ maximum }) => maximum)).toEqual([null, null, null, null, null]);
    expect(aide?.total.maximum).toBeNull();
    expect(manques).toContainEqual({ manque: 'fait', cle: 'groupe.etp' });
  });

  it('ne montent ni au P90 ni au P95, et sont modulés dès la troisième année (F-84, F-87)', () => {
    const grandes = uneSituationCollective({ adherents: [unAdherent({ mt: 4000 })], etp: 1 });
    const { aide } = evaluer({ ...grandes, medecin: { ...grandes.medecin, bande: 'p95-et-plus' } });
    expect(aide?.total.maximum).toBe(13_200_000);
    expect(aide?.annees.map(({ modulee }) => modulee)).toEqual([false, false, true, true, true]);
  });
});

describe('les objectifs collectifs (F-83)', () => {
  const adherents = [unAdherent({ mt: 900, fileActive: 1500 }), unAdherent({ mt: 800, fileActive: 1400 })];
  it.each([
    [0.5, { mt: 0, fileActive: 0 }, [1830, 2955]],
    [1, { mt: 0, fileActive: 0 }, [1960, 3010]],
    [1.5, { mt: 0, fileActive: 0 }, [2090, 3065]],
    [2, { mt: 0, fileActive: 0 }, [2220, 3120]],
    [1, { mt: 100, fileActive: 10 }, [1860, 3000]],
    [1, { mt: 260, fileActive: 110 }, [1700, 2900]],
    [1, { mt: 1000, fileActive: 1000 }, [1700, 2900]],
  ])('%d ETP, déjà gagnés %o : %o patients à atteindre, depuis 1 700 et 2 900', (etp, dejaGagnes, cibles) => {
    const objectifs = objectifsDe({ adherents, etp, dejaGagnes });
    expect(objectifs.cibles.map(({ cible }) => cible)).toEqual(cibles);
    expect(objectifs.cibles.map(({ nature, hausse, depart }) => [nature, hausse, depart])).toEqual([
      ['augmenter', null, 1700],
      ['augmenter', null, 2900],
    ]);
  });

  it.each([
    ['2026-03-01', '2028-03-01'],
    ['2028-02-29', '2030-02-28'],
    ['2026-02-28', '2028-02-28'],
  ])('contrat du %s : au plus tard le %s, deux ans après', (signature, attendu) => {
    expect(objectifsDe({}, signature).cibles.map(({ auPlusTard }) => ecrireJour(auPlusTard))).toEqual([
      attendu,
      attendu,
    ]);
  });

  it('un effectif d’adhérent non su : la cible de cet indicateur seul est inconnue', () => {
    const objectifs = objectifsDe({ adherents: [unAdherent(), unAdherent({ fileActive: undefined })], etp: 1 });
    expect(objectifs.cibles.map(({ cible }) => cible)).toEqual([2060, null]);
    expect(objectifs.manques).toEqual([{ manque: 'fait', cle: 'groupe.adherents[1].fileActive' }]);
  });

  it('adhérents et ETP non sus : les deux faits manquent', () => {
    const objectifs = objectifsDe({ adherents: undefined, etp: undefined });
    expect(objectifs.cibles.map(({ cible, depart }) => [cible, depart])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(objectifs.manques).toEqual([
      { manque: 'fait', cle: 'groupe.adherents' },
      { manque: 'fait', cle: 'groupe.etp' },
    ]);
  });
});
