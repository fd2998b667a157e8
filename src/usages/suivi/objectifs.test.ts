import { describe, expect, it } from 'vitest';
import { lisible, suivreCas } from '../../entrees/web/contrat/contrat.fixture.ts';
import { allureDe, direAvancee, objectifsEnDanger, relevesDe } from './objectifs.ts';

const avancees = (id: string) => {
  const suivi = suivreCas(id);
  return suivi.objectifs.map((cible) => lisible(direAvancee(cible, relevesDe(suivi, cible), suivi.deroule.signature)));
};

describe('où en est un objectif', () => {
  it('un maintien se compare au seuil admis, et n’a rien à gagner', () => {
    expect(avancees('VI-26')).toEqual([
      '−110 depuis la signature, au niveau du seuil admis, 990',
      '−170 depuis la signature, au niveau du seuil admis, 1 530',
    ]);
  });

  it.each([
    [995, '5 au-dessus du seuil admis, 990'],
    [989, '1 au-dessous du seuil admis, 990'],
  ])('%i patients : %s', (valeur, attendu) => {
    const suivi = suivreCas('VI-26');
    const [mt] = suivi.objectifs;
    if (mt?.derniereMesure == null) throw new Error('VI-26 n’a plus de relevé');
    const cible = { ...mt, derniereMesure: { ...mt.derniereMesure, valeur } };
    expect(lisible(direAvancee(cible, [], undefined))).toBe(attendu);
  });

  it('une hausse dit ce qui reste à gagner', () => {
    expect(avancees('VI-27')[0]).toMatch(/^\+ \d+ depuis la signature, il en reste \d+ d’ici /);
  });
});

describe('l’objectif d’une alerte', () => {
  it.each(['VI-26', 'VI-27', 'VI-07'])(
    '%s : autant d’alertes que d’objectifs à surveiller, chacune la sienne',
    (id) => {
      const suivi = suivreCas(id);
      const lents = suivi.objectifs.filter((cible) => allureDe(cible) === 'a-surveiller');
      const dangers = objectifsEnDanger(suivi);
      expect([...dangers.values()]).toEqual(lents.map(({ indicateur }) => indicateur));
      expect([...dangers.keys()].every((rang) => suivi.alertes[rang]?.code === 'objectif-en-danger')).toBe(true);
    },
  );
});
