import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { etapesDeSituation, signee } from '../../../usages/etapes.fixture.ts';
import { direLAgenda, direLeCompte, direLesEcartees, FILTRES, parPhase } from './filtre.ts';

const ETAPES = etapesDeSituation(signee('2022-03-15', '2022-04-15'));
const AU = jourDe('2026-11-22');

describe('le filtre', () => {
  it.each(FILTRES)('%s : ce qui est montré et ce qui est écarté font le tout', (filtre) => {
    const phases = parPhase(ETAPES, filtre, AU);
    const nombre = phases.reduce((somme, { etapes, ecartees }) => somme + etapes.length + ecartees, 0);
    expect(nombre).toBe(ETAPES.length);
    expect(phases.map(({ phase }) => phase)).toEqual(parPhase(ETAPES, 'toutes', AU).map(({ phase }) => phase));
  });

  it('dit combien il en écarte, et pourquoi', () => {
    expect(direLeCompte(parPhase(ETAPES, 'toutes', AU), 'toutes')).toBe(`${ETAPES.length} étapes, toutes montrées.`);
    const obligations = ETAPES.filter(({ nature }) => nature === 'obligation').length;
    expect(direLeCompte(parPhase(ETAPES, 'obligations', AU), 'obligations')).toBe(
      `${obligations} étapes sur ${ETAPES.length}. Le filtre en écarte ${ETAPES.length - obligations}, qui ne sont pas des obligations.`,
    );
    expect(direLeCompte(parPhase(ETAPES, 'a-venir', AU), 'a-venir')).toContain('dont le jour est passé');
  });

  it('une phase vidée reste, et le dit', () => {
    const percevoir = parPhase(ETAPES, 'obligations', AU).find(({ phase }) => phase === 'preparer');
    expect(percevoir?.etapes).toEqual([]);
    expect(percevoir === undefined ? '' : direLesEcartees(percevoir)).toMatch(
      /^Rien à montrer ici : \d+ étapes hors du filtre\.$/,
    );
  });

  it('l’agenda ne dépend pas du filtre', () => {
    const datees = ETAPES.filter(({ quand }) => quand.forme !== 'sans-jour').length;
    expect(direLAgenda(ETAPES)).toContain(`les ${datees} étapes qui ont un jour`);
    expect(direLAgenda([])).toBe("Aucune n'a de jour : l'agenda n'a rien à recevoir.");
  });
});
