import { expect, it } from 'vitest';
import { AUJOURD_HUI, HUIT_PERSONNES } from '../../usages/rapports/rapport.fixture.ts';
import { composerRapport } from '../../usages/rapports/simulation.ts';
import { ecrirePdf } from './rapport-pdf.ts';

const EN_MO = 2 ** 20;

it('ne grossit pas la mémoire au fil de deux cents rapports', { timeout: 600_000 }, async () => {
  const mesures: number[] = [];
  for (let rang = 0; rang < 200; rang += 1) {
    const { situation, hypotheses } = HUIT_PERSONNES[rang % HUIT_PERSONNES.length] ?? HUIT_PERSONNES[0] ?? {};
    if (situation === undefined || hypotheses === undefined) throw new Error('aucune personne');
    await ecrirePdf(composerRapport(situation, { ...hypotheses, nom: `Docteur ${rang}` }, AUJOURD_HUI));
    if (rang % 50 === 49) mesures.push(process.memoryUsage.rss() / EN_MO);
  }
  const [, apresCent = 0, , aLaFin = 0] = mesures;
  expect(aLaFin - apresCent).toBeLessThan(40);
});
