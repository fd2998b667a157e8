import { describe, expect, it } from 'vitest';
import { jourDe } from '../commun/jour.ts';
import { ETABLIS } from '../droit/fondement.ts';
import { POINTS } from '../droit/lectures.ts';
import { TEXTES } from '../droit/textes.ts';
import { ecrireDroitEntier } from './droit-entier.ts';
import { lireChangements, lireRecueil } from './recueil.ts';

const recueil = lireRecueil(undefined, undefined);
const ligne = (colonne: string, regle: string, objet: string) =>
  recueil.find((une) => une.colonne === colonne && une.regle === regle && une.objet === objet);

describe('le recueil', () => {
  it('dit les codes en mots, et garde les codes pour les machines', () => {
    expect(ligne('convention-2024', 'montant', 'temps-plein, année 1')).toMatchObject({
      objetEnClair: 'temps plein, année 1',
      enClair: '38\u00a0000\u00a0€',
      etablis: ['F-30'],
    });
    expect(ligne('avenant-7', 'hausse', 'tiers-temps, p95-et-plus')?.objetEnClair).toBe('tiers temps, P95 et plus');
    expect(ligne('collectif-2026', 'collectif-forme', 'formes admises')).toMatchObject({
      enClair: 'SCP, SCM, SISA',
      valeur: 'scp, scm, sisa',
    });
  });

  it('dit « indéterminé » avec son accent', () => {
    const saturation = recueil.find(({ regle, valeur }) => regle === 'missions' && valeur === 'indetermine');
    expect(saturation?.enClair).toBe('indéterminé');
  });

  it('accorde l’unité', () => {
    expect(ligne('reglement-arbitral', 'nouvel-objectif', 'après la médiane')?.enClair).toBe('1\u00a0an');
    expect(ligne('convention-2024', 'nouvel-objectif', 'après la médiane')?.enClair).toBe('2\u00a0ans');
  });

  it('donne à chaque ligne fondée ses points établis, et à chaque lacune son point', () => {
    for (const { etat, etablis, point } of recueil) {
      expect(etablis.length > 0).toBe(etat === 'fondee');
      expect(point === null).toBe(etat !== 'lacune');
    }
  });

  it('ne change pas d’un jour à lui-même', () => {
    expect(lireChangements(undefined, jourDe('2024-06-22'), jourDe('2024-06-22'))).toEqual([]);
  });
});

describe('tout le droit', () => {
  it('porte les règles, les points établis, les points contestés, les lacunes et les sources', () => {
    const droit = ecrireDroitEntier('0.0.0');
    expect(droit.lignes).toEqual(recueil);
    expect(droit.etablis.map(({ cle }) => cle)).toEqual(Object.keys(ETABLIS));
    expect(droit.points.map(({ cle }) => cle)).toEqual(Object.keys(POINTS));
    expect(droit.sources.map(({ cle }) => cle)).toEqual(Object.keys(TEXTES));
    expect(droit.version).toEqual({ programme: '0.0.0', droit: '2026-11-22' });
  });

  it('donne avec chaque point la question à poser', () => {
    expect(ecrireDroitEntier('0.0.0').points.every(({ question }) => question.includes('Bonjour'))).toBe(true);
  });
});
