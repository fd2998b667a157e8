import { jourDe } from '../../../commun/jour.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import type { Situation } from '../../../regles/situation.ts';
import { etapesDeSituation } from '../../../usages/etapes.fixture.ts';
import { direEcart } from './ecrire.ts';
import { direLesEtapes } from './phrase.ts';

const AUJOURD_HUI = jourDe('2026-11-22');

export const sansInsecables = (texte: string): string => texte.replaceAll('\u00a0', ' ');

export const direLEcartAu = (jour: string): string => sansInsecables(direEcart(jourDe(jour), AUJOURD_HUI));

/** La phrase qui ouvre l'écran, en clair, lue ce jour-là. */
export const phraseDe = (situation: Situation, aujourdHui: string): string => {
  const { premiere, suite } = direLesEtapes(etapesDeSituation(situation), evaluer(situation), jourDe(aujourdHui));
  const morceaux = suite.map((un) => (typeof un === 'string' ? un : `${un.texte}${un.fin}`));
  return sansInsecables(`${premiere} ${morceaux.join('')}`);
};
