import { type Jour, lireJour } from '../../../commun/jour.ts';
import { lireFait } from '../../../explication/libelles.ts';
import type { Cle, Situation } from '../../../regles/situation.ts';
import { type Champ, type ChampDeChoix, type ChampSaisi, EFFECTIF_MAXIMAL, type Valeur } from './champs.ts';
import { SITUATION_VIDE } from './situation-posee.ts';

export const enMajuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** Des codes du droit : leur mot vient de l'explication, pour que la page et la réponse disent le même. */
export const choisir = <Code extends string>(
  id: string,
  cle: Cle,
  codes: readonly Code[],
  poser: (situation: Situation, code: Code) => Situation,
  vue: ChampDeChoix['vue'] = 'segments',
): ChampDeChoix => ({
  id,
  cle,
  genre: 'choix',
  vue,
  choix: codes.map((code) => ({
    code,
    libelle: enMajuscule(lireFait(cle, poser(SITUATION_VIDE, code)) ?? code),
    poser: (situation) => poser(situation, code),
  })),
});

export const ouiNon = (
  id: string,
  cle: Champ['cle'],
  poser: (situation: Situation, oui: boolean) => Situation,
): ChampDeChoix => ({
  id,
  cle,
  genre: 'choix',
  vue: 'segments',
  choix: [
    { code: 'oui', libelle: 'Oui', poser: (situation) => poser(situation, true) },
    { code: 'non', libelle: 'Non', poser: (situation) => poser(situation, false) },
  ],
});

export const jour = (
  id: string,
  cle: Champ['cle'],
  poser: (situation: Situation, le: Jour | undefined) => Situation,
): ChampSaisi => ({
  id,
  cle,
  genre: 'jour',
  poser: (situation, valeur) => poser(situation, lireJour(String(valeur))),
});

export const nombre = (
  id: string,
  cle: Champ['cle'],
  unite: string,
  poser: (situation: Situation, nombre: number) => Situation,
  bornes: { readonly bas?: number; readonly haut?: number; readonly libelle?: string } = {},
): ChampSaisi => ({
  id,
  cle,
  genre: 'entier',
  unite,
  bas: 0,
  haut: EFFECTIF_MAXIMAL,
  ...bornes,
  poser: (situation, valeur: Valeur) => (typeof valeur === 'number' ? poser(situation, valeur) : situation),
});

/** Un rang sur cent, tel qu'il est. */
export const rang = (
  id: string,
  cle: Champ['cle'],
  poser: (situation: Situation, rang: number) => Situation,
  libelle?: string,
): ChampSaisi => ({
  id,
  cle,
  genre: 'rang',
  unite: 'sur 100',
  ...(libelle === undefined ? {} : { libelle }),
  poser: (situation, valeur) => (typeof valeur === 'number' ? poser(situation, valeur) : situation),
});

/** Des temps pleins, par demis. */
export const demis = (
  id: string,
  cle: Champ['cle'],
  unite: string,
  poser: (situation: Situation, nombre: number) => Situation,
  haut: number,
): ChampSaisi => ({
  id,
  cle,
  genre: 'demi',
  unite,
  bas: 0.5,
  haut,
  poser: (situation, valeur) => (typeof valeur === 'number' ? poser(situation, valeur) : situation),
});

export const part = (
  id: string,
  cle: Champ['cle'],
  poser: (situation: Situation, part: number) => Situation,
): ChampSaisi => ({
  id,
  cle,
  genre: 'pourcent',
  unite: '%',
  poser: (situation, valeur) =>
    typeof valeur === 'number' ? poser(situation, Math.round(valeur * 100) / 10_000) : situation,
});
