import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { payer } from '../../../modele/paie/paie.ts';
import type { Centimes } from '../../commun/centimes.ts';
import type { DemandeDePaie, FicheDePaie } from '../../regles/paie/fiche.ts';
import { smicMensuel } from '../../regles/paie/minimum.ts';
import type { Paie } from '../../usages/ports.ts';
import { construireMoteur, type Moteur } from './moteur.ts';
import { creerPaie } from './paie.ts';

vi.setConfig({ testTimeout: 240_000 });

let moteur: Moteur;
let paie: Paie;

beforeAll(() => {
  moteur = construireMoteur();
  paie = creerPaie(() => Promise.resolve(moteur));
}, 60_000);

const QUARTS = 4;

/** De 1 à 3,6 Smic, de 17,5 à 35 heures au quart d'heure, AT/MP de 0,5 à 3,5 %, complémentaire de 0 à 150 €. */
const demandeArbitraire: fc.Arbitrary<DemandeDePaie> = fc
  .record({
    heures: fc.integer({ min: 17.5 * QUARTS, max: 35 * QUARTS }).map((quarts) => quarts / QUARTS),
    smics: fc.integer({ min: 10_000, max: 36_000 }),
    smicHoraire: fc.constantFrom(1202, 1231, 1300),
    tauxAtMp: fc.integer({ min: 50, max: 350 }),
    montant: fc.integer({ min: 0, max: 15_000 }),
    partEmployeur: fc.constantFrom(5000, 6000, 7500, 10_000),
    taxeApprentissage: fc.boolean(),
    alsaceMoselle: fc.boolean(),
  })
  .map(({ heures, smics, smicHoraire, montant, partEmployeur, ...reste }) => ({
    annee: 2026,
    salaireBrut: Math.ceil((smicMensuel(smicHoraire as Centimes, heures) * smics) / 10_000) as Centimes,
    heures,
    smicHoraire: smicHoraire as Centimes,
    mutuelle: { montant: montant as Centimes, partEmployeur },
    ...reste,
  }));

const calculer = async (demande: DemandeDePaie): Promise<FicheDePaie> => {
  const fiche = await paie.calculer(demande);
  if (!fiche.accepte) throw new Error(fiche.refus.phrase);
  return fiche.valeur;
};

const attendre = (demande: DemandeDePaie) =>
  payer({
    brut: demande.salaireBrut / 100,
    heures: demande.heures,
    atMp: demande.tauxAtMp / 10_000,
    sante: demande.mutuelle.montant / 100,
    partEmployeur: demande.mutuelle.partEmployeur / 10_000,
    apprentissage: demande.taxeApprentissage,
    alsaceMoselle: demande.alsaceMoselle,
    smic: demande.smicHoraire / 100,
  });

describe('l’adaptateur contre une paie écrite à part', () => {
  it('donne le même coût, le même net et la même réduction, au centime, sur des cas tirés au sort', async () => {
    await fc.assert(
      fc.asyncProperty(demandeArbitraire, async (demande) => {
        const { cout, net, lignes } = await calculer(demande);
        const attendu = attendre(demande);
        expect(Math.abs(cout - attendu.cout * 100)).toBeLessThan(0.501);
        expect(Math.abs(net - attendu.net * 100)).toBeLessThan(0.501);
        expect(Math.abs(lignes['reduction-generale'] + attendu.reduction * 100)).toBeLessThan(1);
      }),
      { numRuns: 200 },
    );
  });

  it('ne dépend pas de l’ordre des demandes, malgré les cycles du moteur (publicodes #655)', async () => {
    const demandes = fc.sample(demandeArbitraire, { numRuns: 12, seed: 655 });
    const dansLOrdre = demandes.map((demande) => moteur.evaluer(demande));
    const aLEnvers = [...demandes].reverse().map((demande) => moteur.evaluer(demande));
    const neuf = construireMoteur();
    const ailleurs = demandes.map((demande) => neuf.evaluer(demande));
    expect(aLEnvers.reverse()).toEqual(dansLOrdre);
    expect(ailleurs).toEqual(dansLOrdre);
  });
});
