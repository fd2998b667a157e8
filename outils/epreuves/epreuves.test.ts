import { describe, expect, it } from 'vitest';
import { lireSituation } from '../../src/entrees/contrat-json/situation.ts';
import { lireContrat } from '../../src/entrees/contrat-json/suivi.ts';
import { lireArguments } from './arguments.ts';
import { comparer, jugerSansErreur } from './epreuve.ts';
import { graineParDefaut, hasardDe } from './hasard.ts';
import { reduire } from './reduire.ts';
import { situationCollective, situationIndividuelle } from './situations.ts';
import { vie } from './vies.ts';

const RANGS = Array.from({ length: 400 }, (_, rang) => rang);

describe('les cas tirés au sort', () => {
  it('sont les mêmes pour la même graine et le même rang, et d’autres sinon', () => {
    const tirer = (graine: number, rang: number): string => JSON.stringify(vie(hasardDe(graine, 'vies', rang)));
    expect(tirer(7, 3)).toBe(tirer(7, 3));
    expect(new Set([tirer(7, 3), tirer(7, 4), tirer(8, 3)]).size).toBe(3);
  });

  it('sont des situations que le produit lit toutes', () => {
    const refusees = RANGS.flatMap((rang) => {
      const h = hasardDe(1, 'situations', rang);
      return [situationIndividuelle(h), situationCollective(h)];
    }).filter((situation) => !lireSituation(situation).accepte);
    expect(refusees).toEqual([]);
  });

  it('sont des contrats que le produit lit trois fois sur quatre au moins, et refuse parfois', () => {
    const lus = RANGS.filter((rang) => lireContrat(vie(hasardDe(1, 'contrats', rang))).accepte);
    expect(lus.length).toBeGreaterThan(RANGS.length * 0.75);
    expect(lus.length).toBeLessThan(RANGS.length);
  });
});

describe('la réduction', () => {
  it('retire tout ce qui ne porte pas la faute', () => {
    const entree = { a: 1, b: { c: [{ d: 2, e: 3 }, { d: 4 }, { f: 5 }], g: 6 } };
    const fautive = (candidat: unknown): boolean => /"d":4/.test(JSON.stringify(candidat));
    expect(reduire(entree, fautive)).toEqual({ b: { c: [{ d: 4 }] } });
  });

  it('rend le cas entier quand rien ne s’en retire', () => {
    expect(reduire({ a: [1] }, () => false)).toEqual({ a: [1] });
  });
});

describe('la comparaison', () => {
  it('distingue ce qui est absent de ce qui est nul', () => {
    expect(comparer({ a: null, b: [1, 2] }, { b: [1, 2] })).toEqual([{ cle: 'a', produit: null, attendu: undefined }]);
  });

  it('compte une erreur levée comme un écart', () => {
    const epreuve = {
      tirer: () => null,
      juger: () => {
        throw new Error('panne');
      },
    };
    expect(jugerSansErreur(epreuve, null)).toMatchObject([{ cle: 'erreur', attendu: 'aucune' }]);
  });
});

describe('la ligne de commande', () => {
  const LE_JOUR = new Date('2026-11-22T10:00:00Z');
  const lire = (mots: readonly string[], graine?: string) => lireArguments({ vies: 100 }, mots, graine, LE_JOUR);

  it('prend la graine du jour, celle de TANDEM_GRAINE, ou celle de --graine', () => {
    expect(graineParDefaut(LE_JOUR)).toBe(20_261_122);
    expect(lire([])).toEqual({ nombres: { vies: 100 }, graine: 20_261_122, processus: undefined });
    expect(lire([], '5').graine).toBe(5);
    expect(lire(['--graine', '6', '--vies', '10'], '5')).toMatchObject({ nombres: { vies: 10 }, graine: 6 });
  });

  it.each([[['--vies', 'dix']], [['--vies', '-1']], [['--inconnue', '1']], [['--vies', '1.5']]])(
    'refuse %j',
    (mots) => {
      expect(() => lire(mots)).toThrow(/entier|nknown option|argument/);
    },
  );
});
