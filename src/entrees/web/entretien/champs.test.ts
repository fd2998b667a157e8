import { describe, expect, it } from 'vitest';
import { lireSituation } from '../../contrat-json/situation.ts';
import { type ChampSaisi, ecrireValeur, lireTexte, poserReponse, type Valeur } from './champs.ts';
import { QUESTIONS } from './questions.ts';
import { SITUATION_VIDE } from './situation-posee.ts';

const CHAMPS = QUESTIONS.flatMap(({ champs }) => champs);

const saisi = (id: string): ChampSaisi => {
  const champ = CHAMPS.find((un) => un.id === id);
  if (champ === undefined || champ.genre === 'choix') throw new Error(`Pas de champ saisi ${id}`);
  return champ;
};

const lire = (id: string, texte: string) => {
  const lu = lireTexte(saisi(id), texte);
  return lu.accepte ? lu.valeur : lu.refus;
};

describe('un nombre écrit', () => {
  it.each<[string, Valeur]>([
    ['900', 900],
    ['1 400', 1400],
    ['1\u00a0400', 1400],
    ['0', 0],
    ['1000000', 1_000_000],
    ['1000001', 'Ce nombre est trop grand\u00a0: 1\u00a0000\u00a0000 au plus.'],
    ['-5', 'Ce nombre ne peut pas être négatif.'],
    ['−5', 'Ce nombre ne peut pas être négatif.'],
    ['12,5', 'Écrivez un nombre entier, sans virgule.'],
    ['9e9', 'Écrivez un nombre entier en chiffres, comme 900.'],
    ['beaucoup', 'Écrivez un nombre entier en chiffres, comme 900.'],
  ])('« %s » donne %s', (texte, attendu) => {
    expect(lire('mt', texte)).toBe(attendu);
  });

  it.each<[string, Valeur]>([
    ['17', 'Ce nombre est trop petit\u00a0: 18 au moins.'],
    ['18', 18],
    ['120', 120],
    ['121', 'Ce nombre est trop grand\u00a0: 120 au plus.'],
  ])('un âge de « %s » donne %s', (texte, attendu) => {
    expect(lire('age', texte)).toBe(attendu);
  });

  it.each<[string, Valeur]>([
    ['15', 15],
    ['12,5 %', 12.5],
    ['100', 100],
    ['101', 'Ce pourcentage est trop grand\u00a0: 100 au plus.'],
    ['-1', 'Ce nombre ne peut pas être négatif.'],
    ['un quart', 'Écrivez un pourcentage, comme 15 ou 12,5.'],
  ])('une part de « %s » donne %s', (texte, attendu) => {
    expect(lire('ccam', texte)).toBe(attendu);
  });

  it.each([
    ['mt', 1_000_000, 1_000_001],
    ['age', 120, 121],
  ] as const)('a les mêmes bornes que le contrat JSON (%s)', (id, admis, refuse) => {
    const enDocument = (nombre: number) =>
      id === 'mt' ? { medecin: { patientele: { mt: nombre } } } : { medecin: { age: nombre } };
    expect([lire(id, String(admis)), lireSituation(enDocument(admis)).accepte]).toEqual([admis, true]);
    expect(lireTexte(saisi(id), String(refuse)).accepte).toBe(false);
    expect(lireSituation(enDocument(refuse)).accepte).toBe(false);
  });
});

describe('un jour écrit', () => {
  it.each<[string, Valeur]>([
    ['../../../2027', '2027-02-28'],
    ['1/9/2024', '2024-09-01'],
    ['01.09.2024', '2024-09-01'],
    ['2024-09-01', '2024-09-01'],
    ['../../../2024', '2024-02-29'],
    ['../../../2024', 'Le 30 février n’existe pas en 2024. Écrivez une date comme 28/02/2027.'],
    ['../../../2023', 'Le 29 février n’existe pas en 2023. Écrivez une date comme 28/02/2027.'],
    ['../../../2024', 'Le 01/13 n’existe pas en 2024. Écrivez une date comme 28/02/2027.'],
    ['demain', 'Écrivez une date comme 28/02/2027.'],
    ['../../../24', 'Écrivez une date comme 28/02/2027.'],
    ['../../../3024', 'L’année 3024 est hors de portée\u00a0: écrivez une date de 1990 à 2100.'],
  ])('« %s » donne %s', (texte, attendu) => {
    expect(lire('signature', texte)).toBe(attendu);
  });

  it('se réécrit comme on l’écrit', () => {
    expect(ecrireValeur(saisi('signature'), '2024-09-01')).toBe('../../../2024');
    expect(ecrireValeur(saisi('mt'), 1400)).toBe('1\u00a0400');
  });
});

describe('les champs', () => {
  it('ont chacun leur nom et leur fait, une seule fois', () => {
    expect(new Set(CHAMPS.map(({ id }) => id)).size).toBe(CHAMPS.length);
    expect(new Set(CHAMPS.map(({ cle }) => cle)).size).toBe(CHAMPS.length);
  });

  it('changent chacun la situation, et chaque choix à sa façon', () => {
    const muets = CHAMPS.filter((champ) => {
      if (champ.genre !== 'choix') {
        const valeur = champ.genre === 'jour' ? '2024-09-01' : 20;
        return JSON.stringify(poserReponse(champ, valeur, SITUATION_VIDE)) === JSON.stringify(SITUATION_VIDE);
      }
      const poses = champ.choix.map(({ code }) => JSON.stringify(poserReponse(champ, code, SITUATION_VIDE)));
      return new Set([JSON.stringify(SITUATION_VIDE), ...poses]).size !== champ.choix.length + 1;
    });
    expect(muets.map(({ id }) => id)).toEqual([]);
  });

  it('laissent la situation telle quelle devant un code inconnu', () => {
    const [champ] = CHAMPS.filter(({ id }) => id === 'secteur');
    expect(champ && poserReponse(champ, 'secteur-9', SITUATION_VIDE)).toBe(SITUATION_VIDE);
  });
});
