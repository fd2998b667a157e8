import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { lisible, ouvrirDocument, suivreCas, suivreOuvert } from '../../entrees/web/contrat/contrat.fixture.ts';
import { exempleDeContrat } from '../../entrees/web/contrat/exemple.ts';
import { type Frise, tracerFrise } from './frise.ts';

const barres = (frise: Frise | undefined) =>
  frise?.barres.map(({ genre, libelle, recu }) => `${genre} ${lisible(libelle)} ${Math.round(recu * 100)}`);

describe('les barres de la frise', () => {
  it.each([
    [
      'VI-10',
      [
        'recu 40 000 €, 2 000 € de trop 100',
        'recu 28 000 € reçus 100',
        'au-plus ≤ 22 000 € 0',
        'au-plus ≤ 22 000 € 0',
        'au-plus ≤ 22 000 € 0',
      ],
    ],
    ['VI-17', ['inconnu 38 000 € reçus, dû ? 100', ...Array.from({ length: 4 }, () => 'sans-objet contrat fini 0')]],
    [
      'VI-13',
      [
        'du 18 000 €, jour ? 0',
        'du 13 500 € à venir 0',
        'au-plus ≤ 10 500 € 0',
        'au-plus ≤ 10 500 € 0',
        'au-plus ≤ 11 000 € 0',
      ],
    ],
    ['VI-16', ['inconnu 38 000 € reçus, dû ? 100', ...Array.from({ length: 4 }, () => 'inconnu ? 0')]],
  ])('%s', (id, attendues) => {
    expect(barres(tracerFrise(suivreCas(id)))).toEqual(attendues);
  });

  it('n’existe pas avant la signature', () => {
    expect(tracerFrise(suivreCas('VI-01', '2024-08-31'))).toBeUndefined();
  });
});

describe('la géométrie de la frise', () => {
  const frise = tracerFrise(suivreOuvert(ouvrirDocument(exempleDeContrat(jourDe('2026-11-22'))), '2026-11-22'));

  it('va de la signature au terme, sans trou ni recouvrement', () => {
    expect(frise?.barres.at(0)?.de).toBe(0);
    expect(frise?.barres.at(-1)?.a).toBe(1);
    for (const [rang, barre] of (frise?.barres ?? []).entries()) {
      expect(barre.de).toBe(frise?.barres[rang - 1]?.a ?? 0);
    }
    expect(frise?.aujourdHui).toBeCloseTo(14 / 60, 2);
  });

  it('nomme ensemble ce qui se suit de près, plein s’il est passé, en anneau s’il vient', () => {
    expect(frise?.reperes.map(({ libelle, plein }) => `${plein ? '●' : '○'} ${lisible(libelle)}`)).toEqual([
      '● signature et embauche',
      '● absence, 7 semaines',
      '○ CQP obtenu, au plus tard',
      '○ objectifs mesurés',
      '○ préparer le renouvellement',
    ]);
    expect(frise?.reperes.every(({ ligne }) => ligne !== null)).toBe(true);
  });

  it('n’écrit jamais deux libellés l’un sur l’autre', () => {
    for (const id of ['VI-13', 'VI-16', 'VI-19', 'VI-23']) {
      const places = (tracerFrise(suivreCas(id))?.reperes ?? []).filter(({ ligne }) => ligne !== null);
      for (const [rang, un] of places.entries()) {
        const voisin = places.slice(rang + 1).find(({ ligne }) => ligne === un.ligne);
        if (voisin === undefined || un.aGauche || voisin.aGauche) continue;
        expect(un.place + (un.libelle.length * 6) / 940).toBeLessThan(voisin.place);
      }
    }
  });

  it('tient dix mille actes sans s’étendre', () => {
    const { document } = ouvrirDocument(exempleDeContrat(jourDe('2026-11-22')));
    const departs = Array.from({ length: 300 }, (_, rang) => ({
      acte: 'depart' as const,
      effet: `2026-${String((rang % 10) + 1).padStart(2, '0')}-${String((rang % 28) + 1).padStart(2, '0')}`,
    }));
    const suivi = suivreOuvert(ouvrirDocument({ ...document, actes: [...document.actes, ...departs] }), '2026-11-22');
    expect(tracerFrise(suivi)?.lignes).toBeLessThanOrEqual(5);
  });
});
