import { describe, expect, it, vi } from 'vitest';
import { ouvrirCoffre } from './coffre.ts';
import { documentDuCas, unContratTenu } from './contrat.fixture.ts';
import { creerTenue } from './tenue.ts';

const uneMemoire = () => {
  const garde = new Map<string, string>();
  return {
    garde,
    memoire: {
      getItem: (cle: string) => garde.get(cle) ?? null,
      setItem: (cle: string, valeur: string) => void garde.set(cle, valeur),
      removeItem: (cle: string) => void garde.delete(cle),
    },
  };
};

describe('la tenue d’un contrat', () => {
  it('prévient qui écoute, et garde un brouillon sans donnée de santé', () => {
    const { garde, memoire } = uneMemoire();
    const tenue = creerTenue(ouvrirCoffre(() => memoire));
    const prevenir = vi.fn<() => void>();
    const cesser = tenue.ecouter(prevenir);
    tenue.tenir(unContratTenu(documentDuCas('VI-16'), { nom: 'mien.json', gestes: 2 }));
    expect(prevenir).toHaveBeenCalledTimes(1);
    expect(tenue.lire()).toMatchObject({ nom: 'mien.json', gestes: 2, brouillonGarde: true });
    expect([...garde.values()].join('')).not.toMatch(/motif|maternite|rqth|"ald"/);
    expect(tenue.coffre.lire()).toMatchObject({ nom: 'mien.json', gestes: 2, exemple: false, sansSante: true });
    cesser();
    tenue.fermer();
    expect(prevenir).toHaveBeenCalledTimes(1);
    expect(tenue.lire()).toBeUndefined();
    expect(garde.size).toBe(0);
  });

  it('travaille sans brouillon quand le navigateur refuse de le garder, et le sait', () => {
    const refuser = (): never => {
      throw new DOMException('refusé', 'SecurityError');
    };
    const tenue = creerTenue(ouvrirCoffre(refuser));
    tenue.tenir(unContratTenu(documentDuCas('VI-02')));
    expect(tenue.lire()?.brouillonGarde).toBe(false);
    expect(tenue.coffre.lire()).toBeUndefined();
    expect(() => tenue.fermer()).not.toThrow();
  });

  it.each(['', '{', 'null', '{"version":2}', '[]'])('ignore un brouillon illisible : %s', (texte) => {
    const { garde, memoire } = uneMemoire();
    garde.set('tandem.contrat', texte);
    expect(ouvrirCoffre(() => memoire).lire()).toBeUndefined();
  });
});
