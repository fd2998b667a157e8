import { type BaremeAttendu, type BaremeDeSimulation, nomDuBareme } from '../bareme/apporte.ts';
import { changement, type NoteDeLien } from './note.ts';
import type { Simulation } from './simulation.ts';

/** Le barème nommé, et ce qu'il faut en dire. `donnait` : la réponse d'alors, si elle n'est plus la même. */
export const attendreLeBareme = (
  porteur: 'lien' | 'fichier',
  nom: string,
  donnait: string | undefined,
): { readonly bareme: BaremeAttendu; readonly note: NoteDeLien } => {
  const alors = donnait === undefined ? '' : ` La réponse était alors : ${donnait}.`;
  const phrase = `Ce ${porteur} a été fait avec le barème « ${nom} », qu’il ne porte pas : apportez-le de nouveau pour en retrouver les nombres.${alors}`;
  return { bareme: { etat: 'attendu', nom }, note: { ...changement(phrase), attend: 'bareme' } };
};

interface Ouverte {
  readonly simulation: Simulation;
  readonly notes: readonly NoteDeLien[];
}

/** Les notes qui restent à dire une fois le barème apporté, ou abandonné. */
export const sansNoteDeBareme = (notes: readonly NoteDeLien[]): readonly NoteDeLien[] =>
  notes.filter(({ attend }) => attend !== 'bareme');

/** Une simulation qui nomme le barème que l'on tient déjà le garde : il n'est pas à apporter de nouveau. */
export const retrouverLeBareme = (ouverte: Ouverte, tenu: BaremeDeSimulation | undefined): Ouverte => {
  const { bareme } = ouverte.simulation;
  return bareme?.etat === 'attendu' && tenu?.etat === 'apporte' && nomDuBareme(tenu) === bareme.nom
    ? { simulation: { ...ouverte.simulation, bareme: tenu }, notes: sansNoteDeBareme(ouverte.notes) }
    : ouverte;
};
