import { describe, expect, it } from 'vitest';
import { chercher, normaliser } from './recherche.ts';

const premiers = (texte: string, nombre = 3) =>
  chercher(texte)
    .slice(0, nombre)
    .map(({ genre, titre }) => `${genre} ${titre}`);

describe('la recherche', () => {
  it('ne tient compte ni des accents, ni des majuscules, ni des espaces des nombres', () => {
    expect(chercher('RESILIATION')).toEqual(chercher('résiliation'));
    expect(chercher('38 000')).toEqual(chercher('38000'));
    expect(chercher('38\u00a0000')).toEqual(chercher('38000'));
    expect(normaliser('L’Œuvre  du P30')).toBe("l'oeuvre du p30");
    expect(normaliser('1 045 patients')).toBe('1045 patients');
  });

  it('trouve une règle par son nom, un montant par sa somme, un point par sa clé', () => {
    expect(premiers('secteur', 1)).toEqual(['regle Secteur']);
    expect(premiers('38 000 année 1', 1)).toEqual(['montant temps plein, année 1\u00a0: 38\u00a0000\u00a0€']);
    expect(chercher('F-30').find(({ genre }) => genre === 'etabli')?.fiche).toEqual({ genre: 'etabli', cle: 'F-30' });
    expect(chercher('seuil-775')[0]?.fiche).toEqual({ genre: 'point', cle: 'seuil-775' });
  });

  it('trouve une source par son titre, et mène à ce qu’elle fonde', () => {
    const trouvee = chercher('quotidien b.a.-ba').find(({ genre }) => genre === 'source');
    expect(trouvee?.fiche).toEqual({ genre: 'source', cle: 'quotidien-b-a-ba' });
  });

  it('demande tous les mots', () => {
    const tous = chercher('second assistant zip');
    expect(tous.length).toBeGreaterThan(0);
    expect(tous.length).toBeLessThan(chercher('second assistant').length);
    expect(chercher('second assistant introuvablissime')).toEqual([]);
  });

  it('ne dit rien tant que rien n’est écrit', () => {
    expect(chercher('')).toEqual([]);
    expect(chercher('  ')).toEqual([]);
    expect(chercher('a')).toEqual([]);
  });
});
