import { describe, expect, it } from 'vitest';
import { jourDe } from '../commun/jour.ts';
import { schemaDeCout } from '../entrees/contrat-json/cout-reponse.ts';
import { unEmploi } from '../regles/paie/emploi.fixture.ts';
import { uneDemande, uneSituation, unMedecin } from '../regles/situation.fixture.ts';
import { chiffrerAvec, paieDeFortune } from './chiffrer-cout.fixture.ts';
import type { DemandeDeCout } from './chiffrer-cout-forme.ts';

const chiffrer = async (sauf: Partial<DemandeDeCout>) => {
  const reponse = await chiffrerAvec(paieDeFortune, sauf);
  schemaDeCout.parse(reponse);
  return reponse;
};

describe('les cinq années avec l’aide', () => {
  const signature = jourDe('2026-07-01');
  const uneSituationAidee = (sauf: Parameters<typeof uneSituation>[0] = {}) =>
    uneSituation({
      signature,
      demande: uneDemande({ option: 'temps-plein' }),
      medecin: unMedecin({ bande: 'p50-p70' }),
      ...sauf,
    });

  it('déduisent l’aide de chaque année et bornent celle qui dépend des objectifs', async () => {
    const { annees, total, eligibilite } = await chiffrer({ situation: uneSituationAidee() });
    const cout = 12 * 2150 * 1.3 + 2209.63;
    expect(eligibilite?.reponse).toBe('oui');
    expect(annees.map(({ aide }) => aide?.maximum)).toEqual([38_000, 28_000, 22_000, 22_000, 22_000]);
    expect(annees[0]).toMatchObject({
      cout,
      reste: { montant: Math.round((cout - 38_000) * 100) / 100 },
      scenarios: [],
    });
    expect(annees[2]?.scenarios).toHaveLength(6);
    expect(annees[2]?.scenarios.at(-1)).toMatchObject({ atteinte: 0, aide: 0, reste: cout });
    expect(total.aide).toBe(132_000);
    expect(total.reste?.montant).toBeCloseTo((total.cout ?? 0) - 132_000, 2);
  });

  it('bornent ce qui reste quand l’aide n’est que bornée', async () => {
    const medecin = unMedecin({ bande: undefined, percentile: undefined });
    const { annees, total } = await chiffrer({ situation: uneSituationAidee({ medecin }) });
    expect(annees[3]?.aide).toMatchObject({ maximum: null, bornes: [22_000, 38_000] });
    const [bas, haut] = annees[3]?.reste?.bornes ?? [0, 0];
    expect(haut - bas).toBeCloseTo(16_000, 2);
    expect(total).toMatchObject({ aide: null, reste: { montant: null } });
    expect(total.reste?.bornes).toHaveLength(2);
  });

  it('n’en déduisent aucune quand la réponse est non', async () => {
    const situation = uneSituationAidee({ medecin: unMedecin({ secteur: 'non-conventionne' }) });
    const { annees, total, eligibilite } = await chiffrer({ situation });
    expect(eligibilite?.reponse).toBe('non');
    expect(annees.map(({ aide }) => aide?.maximum)).toEqual([0, 0, 0, 0, 0]);
    expect(total.reste?.montant).toBe(total.cout);
  });

  it('ne comparent pas une aide de deux ETP à un seul poste', async () => {
    const situation = uneSituation({ signature, demande: uneDemande({ cadre: 'collectif' }) });
    const reponse = await chiffrer({ situation: { ...situation, groupe: { ...situation.groupe, etp: 2 } } });
    expect(reponse.annees.map(({ aide, reste }) => [aide, reste])).toEqual(Array(5).fill([null, null]));
    expect(reponse.alertes.map(({ code }) => code)).toContain('aide-pour-plusieurs-etp');
  });

  it('signalent des heures sous l’option, un partage, une embauche avant la signature', async () => {
    const situation = uneSituationAidee({ demande: uneDemande({ option: 'temps-plein', partage: true }) });
    const emploi = unEmploi({ heures: 28, debut: jourDe('2026-06-01') });
    const { alertes } = await chiffrer({ situation, emploi });
    expect(alertes.map(({ code }) => code)).toEqual([
      'heures-sous-l-option',
      'aide-partagee',
      'embauche-avant-signature',
    ]);
  });
});
