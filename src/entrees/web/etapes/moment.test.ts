import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { etapesDeSituation, lEtape, signee } from '../../../usages/etapes.fixture.ts';
import { direLEcartAu } from './essais.fixture.ts';
import { etapesQuiRestent, momentDe } from './moment.ts';

const SITUATION = signee('2026-11-22', '2026-12-22');

const moment = (code: string, aujourdHui: string): string | undefined => {
  const etape = lEtape(SITUATION, code);
  return etape === undefined ? undefined : momentDe(etape, jourDe(aujourdHui));
};

describe('le moment d’une étape', () => {
  it.each([
    ['signature', '2026-11-21', 'a-venir'],
    ['signature', '2026-11-22', 'a-venir'],
    ['signature', '2026-11-23', 'passee'],
    ['dpae', '2026-12-13', 'a-venir'],
    ['dpae', '2026-12-14', 'a-venir'],
    ['dpae', '2026-12-15', 'commencee'],
    ['dpae', '2026-12-21', 'commencee'],
    ['dpae', '2026-12-22', 'passee'],
    ['accompagnement', '2026-11-22', 'a-venir'],
    ['accompagnement', '2027-03-01', 'commencee'],
    ['tese', '2030-01-01', 'sans-jour'],
  ])('%s lue le %s : %s', (code, aujourdHui, attendu) => {
    expect(moment(code, aujourdHui)).toBe(attendu);
  });

  it('ce qui reste est rangé par jour ; une période ouverte que l’on doit tenir reste, un essai en cours non', () => {
    const restent = (aujourdHui: string) =>
      etapesQuiRestent(etapesDeSituation(SITUATION), jourDe(aujourdHui)).map(({ etape }) => etape.code);
    expect(restent('2026-11-22')[0]).toBe('signature');
    expect(restent('2026-12-15')[0]).toBe('dpae');
    expect(restent('2027-01-10')).not.toContain('essai');
    const jours = etapesQuiRestent(etapesDeSituation(SITUATION), jourDe('2026-11-22')).map(({ jour }) => jour);
    expect(jours).toEqual([...jours].sort((a, b) => a - b));
  });
});

describe('l’écart à aujourd’hui', () => {
  it.each([
    ['2026-11-22', 'aujourd’hui'],
    ['2026-11-23', 'dans 1 jour'],
    ['2026-11-20', 'il y a 2 jours'],
    ['2027-01-21', 'dans 60 jours'],
    ['2027-01-22', 'dans 2 mois'],
    ['2028-11-21', 'dans 23 mois'],
    ['2028-11-22', 'dans 2 ans'],
    ['2022-03-15', 'il y a 4 ans'],
  ])('le %s : %s', (jour, attendu) => {
    expect(direLEcartAu(jour)).toBe(attendu);
  });
});
