import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { lisible, ouvrirDocument, suivreCas, suivreOuvert } from '../../entrees/web/contrat/contrat.fixture.ts';
import { exempleDeContrat } from '../../entrees/web/contrat/exemple.ts';
import { tracerCourbe } from './courbe.ts';
import { allureDe, gainRecent, relevesDe, rythmeDe } from './objectifs.ts';

const AUJOURD_HUI = '2026-11-22';
const exemple = () => suivreOuvert(ouvrirDocument(exempleDeContrat(jourDe(AUJOURD_HUI))), AUJOURD_HUI);
const cibleDe = (suivi: ReturnType<typeof exemple>, rang: number) => {
  const cible = suivi.objectifs[rang];
  if (cible === undefined) throw new Error(`Pas d'objectif de rang ${rang}`);
  return cible;
};

describe('les relevés d’un objectif', () => {
  it('sont comptés par le cœur, adultes et enfants ensemble depuis 2023', () => {
    const suivi = exemple();
    expect(relevesDe(suivi, cibleDe(suivi, 0)).map(({ valeur }) => valeur)).toEqual([1318, 1352, 1384, 1416]);
    expect(relevesDe(suivi, cibleDe(suivi, 1)).map(({ valeur }) => valeur)).toEqual([2046, 2051, 2063, 2068]);
  });

  it('ne font pas un point d’un relevé incomplet', () => {
    const { document } = ouvrirDocument(exempleDeContrat(jourDe(AUJOURD_HUI)));
    const partiel = { acte: 'mesure' as const, effet: '2026-11-01', patientele: { mtAdultes: 1200 } };
    const suivi = suivreOuvert(ouvrirDocument({ ...document, actes: [...document.actes, partiel] }), AUJOURD_HUI);
    expect(relevesDe(suivi, cibleDe(suivi, 0))).toHaveLength(4);
    expect(allureDe(cibleDe(suivi, 0))).toBe('incomplet');
  });
});

describe('l’allure d’un objectif', () => {
  it.each([
    ['VI-07', ['atteint', 'atteint'], '2027-09-01'],
    ['VI-08', ['en-avance', 'sur-la-voie'], undefined],
    ['VI-08', ['atteint', 'manque'], '2027-09-01'],
    ['VI-10', ['cible-inconnue', 'cible-inconnue'], undefined],
  ])('%s : %s', (id, attendues, au) => {
    expect(suivreCas(id, au).objectifs.map(allureDe)).toEqual(attendues);
  });

  it('attend un relevé, puis six mois', () => {
    const contrat = ouvrirDocument(exempleDeContrat(jourDe(AUJOURD_HUI)));
    expect(allureDe(cibleDe(suivreOuvert(contrat, '2025-12-01'), 0))).toBe('sans-releve');
    expect(allureDe(cibleDe(suivreOuvert(contrat, '2026-02-01'), 0))).toBe('trop-tot');
    expect(allureDe(cibleDe(suivreOuvert(contrat, AUJOURD_HUI), 1))).toBe('a-surveiller');
  });
});

describe('le rythme', () => {
  it('dit ce qu’il faudrait gagner par mois, à côté de ce qui l’est', () => {
    const suivi = exemple();
    expect(rythmeDe(cibleDe(suivi, 1), suivi.deroule.signature, suivi.au)).toEqual({ faut: 3.8, gagne: 2.2 });
    expect(gainRecent(relevesDe(suivi, cibleDe(suivi, 0)), 1300, suivi.deroule.signature)).toEqual({
      gain: 116,
      depuis: 'signature',
    });
  });

  it('ne se dit pas sans relevé, ni une fois l’échéance passée', () => {
    const sans = suivreCas('VI-10');
    expect(rythmeDe(cibleDe(sans, 0), sans.deroule.signature, sans.au)).toBeUndefined();
    const fini = suivreCas('VI-08', '2027-09-01');
    expect(rythmeDe(cibleDe(fini, 0), fini.deroule.signature, fini.au)).toBeUndefined();
  });
});

describe('la courbe', () => {
  const suivi = exemple();
  const cible = cibleDe(suivi, 1);
  const courbe = tracerCourbe(cible, relevesDe(suivi, cible), jourDe('2025-09-22'));

  it('part du départ, prolonge la projection du cœur, et l’encadre', () => {
    expect(courbe?.points[0]).toMatchObject({ valeur: 2040, x: 0 });
    expect(courbe?.projection).toMatchObject({ valeur: cible.projection?.valeur, x: 1 });
    expect(courbe?.bande?.basse.valeur).toBeLessThanOrEqual(courbe?.projection?.valeur ?? 0);
    expect(courbe?.bande?.haute.valeur).toBeGreaterThanOrEqual(courbe?.projection?.valeur ?? 0);
    expect(courbe?.cible?.valeur).toBe(2150);
  });

  it('tient tout entre ses graduations rondes', () => {
    const valeurs = courbe?.graduations.map(({ valeur }) => valeur) ?? [];
    expect(valeurs.length).toBeGreaterThanOrEqual(3);
    expect(valeurs.length).toBeLessThanOrEqual(8);
    for (const { y } of courbe?.points ?? []) expect(y).toBeGreaterThan(0);
    expect(courbe?.bande?.haute.y).toBeLessThanOrEqual(1);
    expect(courbe?.dates.map(({ texte }) => lisible(texte))).toEqual(['sept. 2025', '2027', '2028', 'sept. 2028']);
  });

  it('ne projette plus une fois l’échéance passée', () => {
    const fini = suivreCas('VI-08', '2027-09-01');
    const premier = cibleDe(fini, 0);
    expect(tracerCourbe(premier, relevesDe(fini, premier), jourDe('2024-09-01'))).toMatchObject({
      projection: null,
      bande: null,
    });
  });
});
