import { describe, expect, it } from 'vitest';
import { lireTousLesBaremes } from './baremes-lus.ts';

describe('les barèmes du serveur', () => {
  it('sont lus une fois : aucune demande n’atteint plus le dossier', () => {
    const ouverts: string[] = [];
    const lire = (nom: string) => {
      ouverts.push(nom);
      if (nom === 'ferme') throw new Error('EACCES');
      return nom === 'parti' ? undefined : new TextEncoder().encode(nom);
    };
    const baremes = lireTousLesBaremes({ lister: () => ['un', 'ferme', 'parti', 'deux'], lire });
    expect(ouverts).toEqual(['un', 'ferme', 'parti', 'deux']);
    expect(baremes.lister()).toEqual(['un', 'deux']);
    expect(new TextDecoder().decode(baremes.lire('deux'))).toBe('deux');
    for (const nom of ['ferme', 'parti', 'trois', '../un', '__proto__', 'constructor']) {
      expect(baremes.lire(nom)).toBeUndefined();
    }
    expect(ouverts).toHaveLength(4);
  });
});
