import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lirePlanning } from '../../../contrat-json/planning.ts';
import { SEMAINE_D_EXEMPLE } from './exemple.ts';
import {
  type Case,
  ecrireLaSemaine,
  lireHeure,
  lireLaSemaine,
  recopierLeLundi,
  SEMAINE_VIDE,
  type SemaineSaisie,
} from './semaine.ts';
import { direLeVerdict, reponseDe, verifier } from './verification.ts';

const uneSemaine = (
  cases: Readonly<Partial<Record<Case, string>>>,
  sauf: Partial<SemaineSaisie> = {},
): SemaineSaisie => ({
  ...SEMAINE_VIDE,
  ...sauf,
  cases: new Map(Object.entries(cases) as readonly (readonly [Case, string])[]),
});

const juger = (saisie: SemaineSaisie) => verifier(lireLaSemaine(saisie).planning, '0.0.0');

describe('une heure', () => {
  it.each([
    ['8', 480],
    ['08', 480],
    ['8h', 480],
    ['8 h 30', 510],
    ['8h5', 485],
    ['8:30', 510],
    ['8.30', 510],
    ['0830', 510],
    ['830', 510],
    ['1730', 1050],
    ['0', 0],
    ['24', 1440],
  ])('s’écrit « %s »', (texte, minutes) => {
    expect(lireHeure(texte)).toEqual({ accepte: true, valeur: minutes });
  });

  it.each(['', 'huit', '25', '24h01', '8h60', '-8', '8h30m', '12345', '8,5'])('ne s’écrit pas « %s »', (texte) => {
    expect(lireHeure(texte).accepte).toBe(false);
  });
});

describe('la semaine écrite', () => {
  it('d’exemple est le cas publié', () => {
    const publie = lirePlanning(JSON.parse(readFileSync('cas/plannings/mi-temps.json', 'utf8')));
    expect(publie).toEqual({ accepte: true, valeur: lireLaSemaine(SEMAINE_D_EXEMPLE).planning });
  });

  it('va dans la grille et en revient', () => {
    const { planning } = lireLaSemaine(SEMAINE_D_EXEMPLE);
    expect(lireLaSemaine(ecrireLaSemaine(planning)).planning).toEqual(planning);
  });

  it('dit ce qui est faux, case par case, et ne le compte pas', () => {
    const { planning, fautes, incomplets } = lireLaSemaine(
      uneSemaine({
        'lundi.matin.de': '8',
        'lundi.matin.a': '12',
        'lundi.apres-midi.de': '11',
        'lundi.apres-midi.a': '17',
        'mardi.matin.de': '14',
        'mardi.matin.a': '12',
        'jeudi.matin.de': 'tôt',
        'vendredi.matin.de': '8',
      }),
    );
    expect(planning.journees).toEqual([{ jour: 'lundi', plages: [{ de: 480, a: 720 }] }]);
    expect([...fautes.keys()]).toEqual(['lundi.apres-midi.de', 'mardi.matin.a', 'jeudi.matin.de']);
    expect(incomplets).toEqual(['vendredi']);
  });

  it('se recopie du lundi au vendredi, vides compris', () => {
    const { planning } = lireLaSemaine(
      recopierLeLundi(uneSemaine({ 'lundi.matin.de': '8', 'lundi.matin.a': '12', 'mardi.apres-midi.de': '14' })),
    );
    expect(planning.journees.map(({ jour, plages }) => [jour, plages.length])).toEqual(
      ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'].map((jour) => [jour, 1]),
    );
  });
});

describe('la réponse', () => {
  it('nomme le jour d’une demi-journée trop courte, et l’article', () => {
    const verdict = juger(uneSemaine({ 'mardi.matin.de': '8', 'mardi.matin.a': '10' }, { heures: 17.5 }));
    const remarque = verdict.remarques.find(({ code }) => code === 'demi-journee');
    expect(remarque).toMatchObject({ jour: 'mardi', reponse: 'non', certitude: 'confirmee' });
    expect(remarque?.appui.fondements[0]?.cles).toEqual(['P-84']);
    expect([reponseDe(verdict, 'mardi'), reponseDe(verdict, 'lundi')]).toEqual(['non', undefined]);
  });

  it.each([
    [SEMAINE_D_EXEMPLE, 'Oui, cet horaire tient.', /^17,5\s?h par semaine, à temps partiel\. Les \d+ règles/],
    [
      uneSemaine({ 'mardi.matin.de': '8', 'mardi.matin.a': '10' }, { heures: 2, demandeEcrite: true }),
      'Non, une règle n’est pas respectée.',
      /^2\s?h par semaine, à temps partiel\.$/,
    ],
    [
      uneSemaine({ 'mardi.matin.de': '8', 'mardi.matin.a': '10' }),
      'Non, une règle n’est pas respectée.',
      /Et 2 points restent à éclaircir\.$/,
    ],
    [
      uneSemaine({ 'mardi.matin.de': '8', 'mardi.matin.a': '12' }, { heures: 4 }),
      'Indéterminé, pour l’instant.',
      /Rien ne s’y oppose, mais un point reste à éclaircir\.$/,
    ],
  ])('se dit en une phrase', (saisie, tete, suite) => {
    const phrase = direLeVerdict(juger(saisie));
    expect(phrase.tete).toBe(tete);
    expect(phrase.suite).toMatch(suite);
  });
});
