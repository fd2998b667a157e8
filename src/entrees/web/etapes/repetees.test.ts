import { describe, expect, it } from 'vitest';
import { ajouterAnnees, ajouterJours, jourDe } from '../../../commun/jour.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import { uneSignature } from '../../../regles/situation.fixture.ts';
import { type Etape, etapesDe } from '../../../usages/etapes.ts';
import { direLesAutres, reunir } from './repetees.ts';

const SIGNATURE = jourDe('2026-11-02');
const EMBAUCHE = jourDe('2026-12-01');

const toutes = (): readonly Etape[] => {
  const seule = uneSignature('2026-11-02');
  const situation = { ...seule, assistant: { ...seule.assistant, embauche: EMBAUCHE } };
  return etapesDe(situation, evaluer(situation));
};

const lisible = (texte: string): string => texte.replaceAll('\u00a0', ' ');
const congesAu = (jour: string) =>
  reunir(toutes(), jourDe(jour)).filter(({ etape }) => etape.titre === 'Afficher les dates de congés');

describe('les étapes qui reviennent', () => {
  it('se montrent une fois, à leur premier jour qui n’est pas passé, les autres fois dites', () => {
    const vues = congesAu('2028-03-02').map(({ etape, autres }) => [etape.code, lisible(direLesAutres(autres))]);
    expect(vues).toEqual([
      ['conges-2029', 'Les autres fois : 1er mars 2027, 1er mars 2028, 1er mars 2030 et 1er mars 2031.'],
    ]);
    expect(congesAu('2028-03-01').map(({ etape }) => etape.code)).toEqual(['conges-2028']);
    expect(congesAu('2040-01-01').map(({ etape }) => etape.code)).toEqual(['conges-2031']);
  });

  it('aucune ne se perd, aucune ne se répète, et ce qui n’a pas de jour reste à part', () => {
    for (let rang = 0; rang < 60; rang += 1) {
      const etapes = toutes();
      const vues = reunir(etapes, ajouterJours(ajouterAnnees(SIGNATURE, rang % 7), rang * 11));
      const montrees = vues.flatMap(({ etape, autres }) => [etape, ...autres].map(({ code }) => code));
      expect(montrees.sort()).toEqual(etapes.map(({ code }) => code).sort());
      expect(vues.filter(({ etape, autres }) => etape.quand.forme === 'sans-jour' && autres.length > 0)).toEqual([]);
      const ordre = vues.map(({ etape }) => etapes.findIndex(({ code }) => code === etape.code));
      expect(ordre).toEqual(ordre.toSorted((a, b) => a - b));
    }
  });
});
