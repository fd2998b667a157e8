import { describe, expect, it, vi } from 'vitest';
import { tirerDocuments } from '../../../../outils/lots/situations-en-csv.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import { lireSituation } from '../../contrat-json/situation.ts';
import { mener } from '../entretien/pertinence.ts';
import { lireLien } from '../etat/lien.ts';
import type { LigneRelue } from './registre.ts';
import { lierALaSimulation } from './simulation-de-la-ligne.ts';

vi.setConfig({ testTimeout: 60_000 });

const AUJOURD_HUI = '2026-11-22';

const relire = (document: unknown): LigneRelue | undefined => {
  const lu = lireSituation(document);
  return lu.accepte ? { situation: lu.valeur.situation, bareme: undefined } : undefined;
};

const UNE = relire({
  signature: '2026-03-02',
  demande: { cadre: 'individuel', assistant: 'premier', option: 'temps-plein' },
  medecin: {
    specialite: 'medecine-generale',
    mep: false,
    secteur: 'secteur-1',
    statut: 'installe',
    age: 52,
    rqth: true,
    ald: false,
    departement: '23',
    exercice: { regroupe: 'non', mspMultisite: true },
    patientele: { mt: 900, fileActive: 1400 },
    partCcam: 0.125,
  },
});

describe('ouvrir une ligne dans Simuler', () => {
  it('le lien redit la ligne, sans ses faits de santé, et le dit', () => {
    if (UNE === undefined) throw new Error('situation refusée');
    const { lien, sansSante, laisses, memeReponse } = lierALaSimulation(UNE, AUJOURD_HUI);
    expect(lien).not.toMatch(/rqth|ald=/);
    expect(sansSante).toBe(true);
    expect(laisses).toEqual([]);
    expect(memeReponse).toBe(true);
    const { simulation, notes } = lireLien(lien.slice(1), AUJOURD_HUI);
    expect(notes).toEqual([]);
    expect(Object.fromEntries(simulation?.reponses ?? [])).toMatchObject({
      signature: '2026-03-02',
      regroupe: 'msp',
      mt: 900,
      ccam: 12.5,
      age: 52,
    });
  });

  it('sur 400 situations au hasard : pas de santé dans le lien ; s’il promet la même réponse, il la tient', () => {
    let tenues = 0;
    for (const document of tirerDocuments(400, 23)) {
      const ligne = relire(document);
      if (ligne === undefined) continue;
      const { lien, memeReponse } = lierALaSimulation(ligne, AUJOURD_HUI);
      expect(lien).not.toMatch(/[#&](rqth|ald)=/);
      const { simulation, notes } = lireLien(lien.slice(1), AUJOURD_HUI);
      expect(notes).toEqual([]);
      if (!memeReponse) continue;
      tenues += 1;
      const [ici, la] = [evaluer(ligne.situation), evaluer(mener(simulation?.reponses ?? new Map()).situation)];
      expect([la.eligibilite.reponse, la.regime, la.aide?.total.maximum]).toEqual([
        ici.eligibilite.reponse,
        ici.regime,
        ici.aide?.total.maximum,
      ]);
    }
    expect(tenues).toBeGreaterThan(200);
  });
});
