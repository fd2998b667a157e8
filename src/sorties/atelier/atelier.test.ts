import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { uneDemandeDePaie } from '../../regles/paie/emploi.fixture.ts';
import { CODES_BROUILLONS } from '../../usages/documents/codes.ts';
import { rediger, sontContraires } from '../../usages/documents/lecture.fixture.ts';
import { PERSONNES } from '../../usages/documents/personnes.fixture.ts';
import type { Atelier } from '../../usages/ports.ts';
import { composerBudget } from '../../usages/rapports/budget.ts';
import { AUJOURD_HUI, HUIT_PERSONNES } from '../../usages/rapports/rapport.fixture.ts';
import { composerRapport } from '../../usages/rapports/simulation.ts';
import { ECRIVAINS } from '../documents/ecrivains.ts';
import { construireMoteur } from '../paie/moteur.ts';
import { creerPaie, MOTEUR_INDISPONIBLE } from '../paie/paie.ts';
import { ouvrirAtelier } from './atelier.ts';
import { construireLOuvrier } from './ouvrier.fixture.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let ouvrier: URL;
let atelier: Atelier;

beforeAll(async () => {
  ouvrier = await construireLOuvrier();
  atelier = ouvrirAtelier(ouvrier);
});
afterAll(async () => {
  await atelier.fermer();
  rmSync(dirname(fileURLToPath(ouvrier)), { recursive: true, force: true });
});

const RAPPORTS = HUIT_PERSONNES.map(({ situation, hypotheses }) => composerRapport(situation, hypotheses, AUJOURD_HUI));
const memes = (uns: readonly Uint8Array[], autres: readonly Uint8Array[]): readonly boolean[] =>
  uns.map((un, rang) => Buffer.from(un).equals(autres[rang] ?? new Uint8Array()));

describe('l’atelier', () => {
  it('écrit les mêmes octets que sans ouvrier, plusieurs documents à la fois', async () => {
    const ensemble = await Promise.all(RAPPORTS.map((un) => atelier.documents.ecrirePdf(un)));
    const unParUn: Uint8Array[] = [];
    for (const un of RAPPORTS) unParUn.push(await ECRIVAINS.ecrirePdf(un));
    expect(memes(ensemble, unParUn)).toEqual(RAPPORTS.map(() => true));
  });

  it('écrit de même les classeurs et les brouillons', async () => {
    const budgets = RAPPORTS.map(composerBudget);
    const brouillons = CODES_BROUILLONS.flatMap((code) =>
      [PERSONNES.complet, PERSONNES['autres écritures']].flatMap((dossier) =>
        sontContraires(code, dossier) ? [] : [rediger(code, dossier)],
      ),
    );
    const ensemble = await Promise.all([
      ...budgets.map((un) => atelier.documents.ecrireXlsx(un)),
      ...brouillons.map((un) => atelier.documents.ecrireDocx(un)),
    ]);
    const unParUn: Uint8Array[] = [];
    for (const un of budgets) unParUn.push(await ECRIVAINS.ecrireXlsx(un));
    for (const un of brouillons) unParUn.push(await ECRIVAINS.ecrireDocx(un));
    expect(ensemble.length).toBeGreaterThan(45);
    expect(memes(ensemble, unParUn).filter((pareils) => !pareils)).toEqual([]);
  });

  it('calcule les mêmes fiches de paie, et les mêmes refus', async () => {
    const ici = creerPaie(() => Promise.resolve(construireMoteur()));
    const demandes = [{}, { heures: 17.5 }, { tauxAtMp: 250 }, { heures: 40 }].map(uneDemandeDePaie);
    const ensemble = await Promise.all(demandes.map((une) => atelier.paie.calculer(une)));
    expect(ensemble).toEqual(await Promise.all(demandes.map((une) => ici.calculer(une))));
    expect(ensemble.map(({ accepte }) => accepte)).toEqual([true, true, true, false]);
  });

  it('sans ouvrier qui tienne : la paie est indisponible, un document échoue, et rien ne casse', async () => {
    const casse = ouvrirAtelier(new URL('absent.mjs', ouvrier));
    expect(await casse.paie.calculer(uneDemandeDePaie())).toEqual(MOTEUR_INDISPONIBLE);
    await expect(casse.documents.ecrireXlsx({ feuilles: [] })).rejects.toThrow('s’est arrêté');
    await casse.fermer();
  });
});
