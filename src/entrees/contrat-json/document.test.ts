import { describe, expect, it } from 'vitest';
import { lireBareme } from './bareme.ts';
import { lireDocument, TAILLE_MAXIMALE } from './document.ts';
import { direEcarts, ecrireChemin } from './refus.ts';
import { lireSituation } from './situation.ts';

const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte);

const lire = (contenu: Uint8Array): string => {
  const lu = lireDocument(contenu);
  return lu.accepte ? 'accepté' : direEcarts(lu.refus);
};

describe('un document est du JSON en UTF-8, et rien d’autre ne casse', () => {
  it.each<[string, string, unknown]>([
    ['un objet', '{"a": 1}', { a: 1 }],
    ['un objet précédé d’une marque d’ordre (BOM)', '\uFEFF{"a": 1}', { a: 1 }],
    ['des accents', '{"a": "éœ’ 😀"}', { a: 'éœ’ 😀' }],
    ['un nombre seul', '12', 12],
    ['null', 'null', null],
  ])('%s est lu', (_, texte, valeur) => {
    expect(lireDocument(octets(texte))).toEqual({ accepte: true, valeur });
  });

  it.each([
    ['rien', ''],
    ['des blancs', ' \n\t '],
    ['une marque d’ordre seule', '\uFEFF'],
  ])('%s : le document est vide', (_, texte) => {
    expect(lire(octets(texte))).toBe('document\u00a0: Le document est vide.');
  });

  it.each([
    ['tronqué', '{"signature": "2024-09-01", "medecin": {'],
    ['tronqué dans un texte', '{"signature": "2024-'],
    ['une virgule de trop', '{"a": 1,}'],
    ['des guillemets simples', "{'a': 1}"],
    ['un commentaire', '{"a": 1} // fin'],
    ['deux documents', '{"a": 1}\n{"a": 2}'],
    ['NaN', '{"a": NaN}'],
    ['une clé sans guillemets', '{a: 1}'],
    ['un caractère de contrôle', '{"a": "\u0001"}'],
    ['du YAML', 'signature: 2024-09-01'],
    ['un zéro en tête', '{"a": 01}'],
  ])('%s : ce n’est pas du JSON', (_, texte) => {
    expect(lire(octets(texte))).toMatch(/^document\u00a0: Ce n’est pas du JSON( \(ligne \d+, colonne \d+\))?\.$/);
  });

  it('dit la ligne et la colonne de la faute quand Node les donne', () => {
    expect(lire(octets('{\n  "a": 1\n  "b": 2\n}'))).toContain('(ligne 3, colonne 3)');
  });

  it('ne recopie jamais le contenu du document', () => {
    expect(lire(octets('{"rqth": true, "ald": secret}'))).not.toContain('secret');
  });

  it.each([
    ['une suite interrompue', [0x7b, 0x22, 0xc3, 0x22, 0x7d]],
    ['du latin-1', [0x22, 0xe9, 0x22]],
    ['un octet impossible', [0xff, 0xfe]],
    ['un demi-codet', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['une forme trop longue', [0x22, 0xc0, 0xaf, 0x22]],
  ])('%s : ce n’est pas de l’UTF-8', (_, suite) => {
    expect(lire(Uint8Array.from(suite))).toContain('Le document n’est pas en UTF-8');
  });
});

describe('un document trop lourd ou trop profond', () => {
  it('de 25 Mo est refusé sans être lu', () => {
    expect(lire(new Uint8Array(25_000_000))).toMatch(
      /^document\s: Le document pèse 25\sMo\s; 20\sMo au plus sont lus\.$/,
    );
  });

  it('est lu jusqu’à sa taille limite, refusé un octet plus loin', () => {
    const juste = new Uint8Array(TAILLE_MAXIMALE).fill(0x20);
    juste.set(octets('{}'));
    expect(lire(juste)).toBe('accepté');
    const trop = new Uint8Array(TAILLE_MAXIMALE + 1).fill(0x20);
    trop.set(octets('{}'));
    expect(lire(trop)).toContain('20 Mo au plus');
  });

  const PROFONDEUR = 100_000;
  it.each([
    ['des listes', '['.repeat(PROFONDEUR) + ']'.repeat(PROFONDEUR)],
    ['des objets', `${'{"a":'.repeat(PROFONDEUR)}1${'}'.repeat(PROFONDEUR)}`],
    ['sous une clé connue', `{"medecin":${'{"exercice":'.repeat(PROFONDEUR)}1${'}'.repeat(PROFONDEUR)}}`],
    ['dans les adhérents', `{"groupe":{"adherents":${'['.repeat(PROFONDEUR)}1${']'.repeat(PROFONDEUR)}}}`],
    ['dans une union', `{"medecin":{"exercice":{"regroupe":${'['.repeat(PROFONDEUR)}1${']'.repeat(PROFONDEUR)}}}}`],
    ['dans des seuils', `{"seuils":${'['.repeat(PROFONDEUR)}1${']'.repeat(PROFONDEUR)}}`],
  ])('cent mille niveaux, %s : refusé sans exception', (_, texte) => {
    const lu = lireDocument(octets(texte));
    const refus = lu.accepte ? [lireSituation(lu.valeur), lireBareme(lu.valeur)] : [lu];
    for (const resultat of refus) {
      expect(resultat.accepte).toBe(false);
      expect(resultat.accepte ? '' : direEcarts(resultat.refus)).toMatch(/\.$/);
    }
  });

  it('mille niveaux non fermés : ce n’est pas du JSON', () => {
    expect(lire(octets('['.repeat(PROFONDEUR)))).toMatch(/n’est pas du JSON|trop imbriqué/);
  });
});

describe('un chemin s’écrit comme dans le contrat', () => {
  it.each<[readonly (string | number)[], string]>([
    [['groupe', 'adherents', 1, 'mt'], 'groupe.adherents[1].mt'],
    [['actes', 2, 'effet'], 'actes[2].effet'],
    [['signature'], 'signature'],
    [[0, 'a'], '[0].a'],
    [[], ''],
  ])('%o : %s', (segments, chemin) => {
    expect(ecrireChemin(segments)).toBe(chemin);
  });
});
