import { describe, expect, it } from 'vitest';
import { demande } from '../entretien/situation-posee.ts';
import { uneSituationDite } from './emploi.fixture.ts';
import { postesDe } from './postes.ts';

const SEUL = { heuresDites: undefined, enPlusDuPremier: false };

describe('les postes que l’on paie', () => {
  it.each([
    ['temps-plein', 35],
    ['mi-temps', 17.5],
  ])('%s : un poste à ses propres heures, payé en entier', (option, heures) => {
    expect(postesDe(uneSituationDite({ option }), SEUL)).toEqual([{ heures, part: 1, compte: true }]);
  });

  it('les heures écrites l’emportent sur celles de l’option', () => {
    expect(postesDe(uneSituationDite({ option: 'mi-temps' }), { ...SEUL, heuresDites: 20 })?.[0]?.heures).toBe(20);
  });

  it('un tiers temps n’a pas d’heures tant que la personne ne les écrit pas', () => {
    const tiers = uneSituationDite({ option: 'tiers-temps', signature: '2022-03-15' });
    expect(postesDe(tiers, SEUL)).toEqual([{ heures: undefined, part: 1, compte: true }]);
  });

  it('partagé à deux : la moitié d’un vrai temps plein, non un mi-temps', () => {
    const partage = demande(uneSituationDite({ option: 'mi-temps' }), { partage: true });
    expect(postesDe(partage, SEUL)).toEqual([{ heures: 35, part: 0.5, compte: true }]);
  });

  it('un second assistant s’ajoute au premier, qui n’est pas dans son coût', () => {
    const postes = postesDe(uneSituationDite(), { ...SEUL, enPlusDuPremier: true });
    expect(postes?.map(({ compte }) => compte)).toEqual([false, true]);
  });

  it.each([
    [1, [35]],
    [0.5, [17.5]],
    [2.5, [35, 35, 17.5]],
  ])('une aide collective de %f temps pleins', (etp, heures) => {
    const collectif = uneSituationDite({ cadre: 'collectif', etp });
    expect(postesDe(collectif, SEUL)?.map((un) => un.heures)).toEqual(heures);
  });

  it('rien, tant que le temps de travail n’est pas choisi', () => {
    expect(postesDe(uneSituationDite({ option: undefined }), SEUL)).toBeUndefined();
    expect(postesDe(uneSituationDite({ cadre: 'collectif' }), SEUL)).toBeUndefined();
  });
});
