import { describe, expect, it } from 'vitest';
import { lireContrat } from '../../src/entrees/contrat-json/suivi.ts';
import { hasardDe } from '../epreuves/hasard.ts';
import { vie } from '../epreuves/vies.ts';
import { jugerLaVie } from './invariants.ts';
import { battre, oublier } from './variantes.ts';

const RANGS = Array.from({ length: 300 }, (_, rang) => rang);

describe('la campagne', () => {
  it('ne trouve rien sur ses premiers dossiers', () => {
    const fautifs = RANGS.map((rang) => [rang, jugerLaVie(vie(hasardDe(1, 'campagne', rang)))] as const);
    expect(fautifs.filter(([, ecarts]) => ecarts.length > 0)).toEqual([]);
  });

  it('bat les actes sans en perdre', () => {
    const actes = ['a', 'b', 'c', 'd'];
    const battus = RANGS.map((rang) => battre(hasardDe(1, 'battre', rang), actes));
    expect(new Set(battus.map((un) => un.join(''))).size).toBe(24);
    expect(battus.every((un) => [...un].sort().join('') === 'abcd')).toBe(true);
  });

  it('oublie un fait à la fois, à toute profondeur', () => {
    const dossier = vie(hasardDe(1, 'campagne', 0));
    const lu = lireContrat({ ...dossier, actes: [] });
    if (!lu.accepte) throw new Error('Le dossier est refusé');
    const { situation } = lu.valeur;
    const chemins = new Set<string>();
    for (const rang of RANGS) {
      for (const { chemin, situation: moins } of oublier(hasardDe(1, 'oublier', rang), situation)) {
        const lire = (objet: unknown): unknown =>
          chemin.split('.').reduce<unknown>((valeur, cle) => Object(valeur)[cle], objet);
        expect([lire(situation) === undefined, lire(moins)]).toEqual([false, undefined]);
        chemins.add(chemin);
      }
    }
    expect([...chemins].some((chemin) => chemin.startsWith('medecin.patientele.'))).toBe(true);
    expect(chemins).not.toContain('signature');
  });
});
