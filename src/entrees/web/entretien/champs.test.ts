import { describe, expect, it } from 'vitest';
import { lireSituation } from '../../contrat-json/situation.ts';
import { type ChampSaisi, ecrireValeur, lireTexte, poserReponse, type Valeur } from './champs.ts';
import { QUESTIONS } from './questions.ts';
import { ADHERENT_INCONNU, demande, SITUATION_VIDE } from './situation-posee.ts';

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

  it.each<[string, Valeur]>([
    ['36', 36],
    ['62,5', 62.5],
    ['100', 100],
    ['101', 'Ce rang est trop grand\u00a0: 100 au plus.'],
    ['le 36e', 'Écrivez un rang, comme 36 ou 62,5.'],
  ])('un rang de « %s » donne %s', (texte, attendu) => {
    expect(lire('rang', texte)).toBe(attendu);
  });

  it.each<[string, Valeur]>([
    ['2', 2],
    ['2,5', 2.5],
    ['0.5', 0.5],
    ['0', 'Ce nombre est trop petit\u00a0: 0,5 au moins.'],
    ['2,4', 'Écrivez un nombre entier ou et demi, comme 2 ou 2,5.'],
    ['-1', 'Ce nombre ne peut pas être négatif.'],
    ['1001', 'Ce nombre est trop grand\u00a0: 1\u00a0000 au plus.'],
  ])('« %s » temps pleins donne %s', (texte, attendu) => {
    expect(lire('etp', texte)).toBe(attendu);
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
    ['28/02/2027', '2027-02-28'],
    ['1/9/2024', '2024-09-01'],
    ['01.09.2024', '2024-09-01'],
    ['2024-09-01', '2024-09-01'],
    ['29/02/2024', '2024-02-29'],
    ['30/02/2024', 'Le 30 février n’existe pas en 2024. Écrivez une date comme 28/02/2027.'],
    ['29/02/2023', 'Le 29 février n’existe pas en 2023. Écrivez une date comme 28/02/2027.'],
    ['01/13/2024', 'Le 01/13 n’existe pas en 2024. Écrivez une date comme 28/02/2027.'],
    ['demain', 'Écrivez une date comme 28/02/2027.'],
    ['01/09/24', 'Écrivez une date comme 28/02/2027.'],
    ['01/09/3024', 'L’année 3024 est hors de portée\u00a0: écrivez une date de 1990 à 2100.'],
  ])('« %s » donne %s', (texte, attendu) => {
    expect(lire('signature', texte)).toBe(attendu);
  });

  it('se réécrit comme on l’écrit', () => {
    expect(ecrireValeur(saisi('signature'), '2024-09-01')).toBe('01/09/2024');
    expect(ecrireValeur(saisi('mt'), 1400)).toBe('1\u00a0400');
  });
});

describe('les champs', () => {
  it('ont chacun leur nom et leur fait, une seule fois', () => {
    expect(new Set(CHAMPS.map(({ id }) => id)).size).toBe(CHAMPS.length);
    expect(new Set(CHAMPS.map(({ cle }) => cle)).size).toBe(CHAMPS.length);
  });

  it('changent chacun la situation, et chaque choix à sa façon, sauf celui qui dit ne pas savoir la suite', () => {
    const groupe = { ...SITUATION_VIDE.groupe, adherents: Array.from({ length: 20 }, () => ADHERENT_INCONNU) };
    const depart = { ...demande(SITUATION_VIDE, { cadre: undefined }), groupe };
    const muets = CHAMPS.filter((champ) => {
      const pose = (valeur: Valeur) => JSON.stringify(poserReponse(champ, valeur, depart));
      if (champ.genre !== 'choix') return pose(champ.genre === 'jour' ? '2024-09-01' : 12) === JSON.stringify(depart);
      const nonSu = champ.etage?.nonSu;
      const poses = champ.choix.filter(({ code }) => code !== nonSu).map(({ code }) => pose(code));
      return new Set([JSON.stringify(depart), ...poses]).size !== poses.length + 1;
    });
    expect(muets.map(({ id }) => id)).toEqual([]);
  });

  it('posés en deux temps, nomment chacun des codes de la suite', () => {
    const etages = CHAMPS.flatMap((champ) =>
      champ.genre === 'choix' && champ.etage !== undefined ? [{ champ, etage: champ.etage }] : [],
    );
    expect(etages.map(({ champ }) => champ.id)).toEqual(['secteur']);
    for (const { champ, etage } of etages) {
      const codes = champ.choix.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining([...Object.keys(etage.codes), etage.nonSu]));
      expect(poserReponse(champ, etage.nonSu, SITUATION_VIDE)).toBe(SITUATION_VIDE);
    }
  });

  it('laissent la situation telle quelle devant un code inconnu', () => {
    const [champ] = CHAMPS.filter(({ id }) => id === 'secteur');
    expect(champ && poserReponse(champ, 'secteur-9', SITUATION_VIDE)).toBe(SITUATION_VIDE);
  });
});
