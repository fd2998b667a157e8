import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import paquet from '../../package.json' with { type: 'json' };
import { evaluer } from './evaluation.ts';
import * as regles from './index.ts';
import { uneSituation } from './situation.fixture.ts';

describe('les règles seules, telles que le paquet les donne', () => {
  it('sont là où package.json le dit', () => {
    const chemins = Object.values(paquet.exports);
    expect(chemins.filter((chemin) => !existsSync(join(import.meta.dirname, '../..', chemin)))).toEqual([]);
  });

  it('évaluent une situation comme le reste du produit', () => {
    const situation = uneSituation();
    expect(regles.evaluer(situation)).toEqual(evaluer(situation));
  });
});
