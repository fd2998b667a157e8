// Régime par le jour de signature, années du contrat, revalorisation du 22 juin 2024, dernier jour.
// Faits : X1, F-03, F-07, F-90, T5.
import { Temporal } from 'temporal-polyfill';
import type { Jour, Regime } from './types.ts';

export const PREMIER_JOUR: Record<Regime, Jour> = {
  'avenant-7': '2019-09-01',
  'reglement-arbitral': '2023-05-01',
  'convention-2024': '2024-06-22',
};
export const REVALORISATION: Jour = '2024-06-22';
export const DUREE = 5;

// Le 29 février et les fins de mois sont ramenés au dernier jour du mois.
type Duree = { years?: number; months?: number; days?: number };
const memoire = new Map<string, Jour>(); // une addition coûte plusieurs microsecondes
export function plus(jour: Jour, duree: Duree): Jour {
  const cle = `${jour} ${duree.years ?? 0} ${duree.months ?? 0} ${duree.days ?? 0}`;
  const deja = memoire.get(cle);
  if (deja !== undefined) return deja;
  const somme = Temporal.PlainDate.from(jour).add(duree).toString();
  memoire.set(cle, somme);
  return somme;
}
export const veille = (jour: Jour): Jour => plus(jour, { days: -1 });
export const joursEntre = (de: Jour, a: Jour): number =>
  Temporal.PlainDate.from(de).until(Temporal.PlainDate.from(a), { largestUnit: 'days' }).days;
export const leplusTot = (jours: Jour[]): Jour | undefined => [...jours].sort()[0];

export function regimeDe(signature: Jour | undefined): Regime | null {
  if (signature === undefined || signature < PREMIER_JOUR['avenant-7']) return null;
  if (signature < PREMIER_JOUR['reglement-arbitral']) return 'avenant-7';
  return signature < PREMIER_JOUR['convention-2024'] ? 'reglement-arbitral' : 'convention-2024';
}

// Chaque anniversaire se compte depuis la signature, jamais depuis le précédent.
export const debutAnnee = (signature: Jour, annee: number): Jour => plus(signature, { years: annee - 1 });
export const terme = (signature: Jour): Jour => plus(signature, { years: DUREE }); // premier jour hors du contrat
export const dernierJour = (signature: Jour): Jour => veille(terme(signature));

export const ANNEES = [1, 2, 3, 4, 5];
export const anneesOuvertes = (signature: Jour, au: Jour): number[] =>
  ANNEES.filter((n) => debutAnnee(signature, n) <= au);
export function anneeAuJour(signature: Jour, au: Jour): number | null {
  if (au < signature || au >= terme(signature)) return null;
  return anneesOuvertes(signature, au).length;
}

// Le taux de l'année suit le jour où elle commence. Un anniversaire tombant le 22 juin 2024 n'est tranché par aucun texte.
export type Taux = 'ancien' | 'nouveau';
export function tauxPossibles(signature: Jour, annee: number): Taux[] {
  const debut = debutAnnee(signature, annee);
  if (annee > 1 && debut === REVALORISATION) return ['ancien', 'nouveau'];
  return [debut >= REVALORISATION ? 'nouveau' : 'ancien'];
}
