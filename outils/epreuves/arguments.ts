/** La ligne de commande d'un passage : combien de cas, quelle graine, combien de processus. */

import { parseArgs } from 'node:util';
import { graineParDefaut } from './hasard.ts';

export interface Arguments<Nombre extends string> {
  readonly nombres: Readonly<Record<Nombre, number>>;
  readonly graine: number;
  readonly processus: number | undefined;
}

const entier = (option: string, valeur: string): number => {
  if (/^\d{1,15}$/.test(valeur)) return Number(valeur);
  throw new Error(`--${option} attend un nombre entier, pas « ${valeur} »`);
};

/** Lit `--graine`, `--processus` et une option par nombre ; la graine manquante est celle du jour. */
export const lireArguments = <Nombre extends string>(
  parDefaut: Readonly<Record<Nombre, number>>,
  mots: readonly string[],
  graineImposee: string | undefined,
  maintenant: Date,
): Arguments<Nombre> => {
  const options = [...Object.keys(parDefaut), 'graine', 'processus'];
  const { values } = parseArgs({
    args: [...mots],
    options: Object.fromEntries(options.map((option) => [option, { type: 'string' as const }])),
  });
  const lus = Object.fromEntries(
    Object.entries(values).map(([option, valeur]) => [option, entier(option, String(valeur))]),
  );
  const imposee = graineImposee === undefined ? undefined : entier('graine', graineImposee);
  const { graine = imposee ?? graineParDefaut(maintenant), processus, ...nombres } = lus;
  return { nombres: { ...parDefaut, ...nombres }, graine, processus };
};
