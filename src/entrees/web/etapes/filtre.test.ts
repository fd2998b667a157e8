import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { etapesDeSituation, signee } from '../../../usages/etapes.fixture.ts';
import { direLAgenda, direLeCompte, direLesEcartees, FILTRES, parPhase } from './filtre.ts';
import { reunir } from './repetees.ts';

const ETAPES = etapesDeSituation(signee('2022-03-15', '2022-04-15'));
const AU = jourDe('2026-11-22');
/** Chaque étape une fois, même si elle revient. */
const UNE_FOIS = reunir(ETAPES, AU);

describe('le filtre', () => {
  it.each(FILTRES)('%s : ce qui est montré et ce qui est écarté font le tout', (filtre) => {
    const phases = parPhase(ETAPES, filtre, AU);
    const nombre = phases.reduce((somme, { etapes, ecartees }) => somme + etapes.length + ecartees, 0);
    expect(nombre).toBe(UNE_FOIS.length);
    expect(phases.map(({ phase }) => phase)).toEqual(parPhase(ETAPES, 'toutes', AU).map(({ phase }) => phase));
  });

  it('dit combien il en écarte, et pourquoi', () => {
    expect(direLeCompte(parPhase(ETAPES, 'toutes', AU), 'toutes')).toBe(`${UNE_FOIS.length} étapes, toutes montrées.`);
    const obligations = UNE_FOIS.filter(({ etape }) => etape.nature === 'obligation').length;
    expect(direLeCompte(parPhase(ETAPES, 'obligations', AU), 'obligations')).toBe(
      `${obligations} étapes sur ${UNE_FOIS.length}. Le filtre en écarte ${UNE_FOIS.length - obligations}, qui ne sont pas des obligations.`,
    );
    expect(direLeCompte(parPhase(ETAPES, 'a-venir', AU), 'a-venir')).toContain('dont le jour est passé');
  });

  it('« À venir » garde l’étape dont une fois reste à venir', () => {
    const restantes = parPhase(ETAPES, 'a-venir', AU).flatMap(({ etapes }) => etapes);
    const conges = restantes.filter(({ etape }) => etape.titre === 'Afficher les dates de congés');
    expect(conges.map(({ etape, autres }) => [etape.code, autres.length])).toEqual([['conges-2027', 0]]);
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
    expect(direLAgenda(ETAPES)).toContain(`L'agenda reçoit ${datees} dates,`);
    expect(direLAgenda([])).toBe("Aucune n'a de jour : l'agenda n'a rien à recevoir.");
  });
});
