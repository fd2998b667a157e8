import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { epreuveDesInvariants } from '../campagne/invariants.ts';
import { type Epreuve, jugerSansErreur } from '../epreuves/epreuve.ts';
import { epreuveDesCalculs } from './calculs.ts';
import { epreuveDePublicodes } from './publicodes.ts';
import { epreuveDesVies } from './vies.ts';

const EPREUVES: Readonly<Record<string, Promise<Epreuve>>> = {
  publicodes: epreuveDePublicodes(),
  calculs: epreuveDesCalculs(),
  vies: epreuveDesVies(),
  campagne: epreuveDesInvariants(),
};

interface Regression {
  readonly epreuve: string;
  readonly quoi: string;
  readonly entree: unknown;
}

const REGRESSIONS: readonly Regression[] = JSON.parse(readFileSync('outils/epreuves/regressions.json', 'utf8'));

/** Chaque cas est né d'un écart entre le produit et un modèle, ou d'un invariant rompu, puis a été réduit. */
describe('les cas qui ont séparé le produit et les modèles', () => {
  it.each(REGRESSIONS)('$epreuve : $quoi', async ({ epreuve, entree }) => {
    const passee = await EPREUVES[epreuve];
    if (passee === undefined) throw new Error(`Épreuve inconnue : ${epreuve}`);
    expect(jugerSansErreur(passee, entree)).toEqual([]);
  });
});
