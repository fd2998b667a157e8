/** Le compte rendu d'un passage, et la ligne « N passed, M failed ». */

import type { Bilan, Echec } from './equipe.ts';

const MONTRES_PAR_SORTE = 2;

const ecrire = (valeur: unknown): string =>
  valeur === undefined ? 'absent' : typeof valeur === 'string' ? valeur : JSON.stringify(valeur);

const ecrireEchec = ({ nom, rang, reduit, ecarts }: Echec, graine: number): string =>
  [
    `✗ ${nom}, cas ${rang}, graine ${graine}`,
    `  ${JSON.stringify(reduit)}`,
    ...ecarts.map(({ cle, produit, attendu }) => `  ${cle} : produit ${ecrire(produit)} ; attendu ${ecrire(attendu)}`),
  ].join('\n');

/** Les échecs de même épreuve et de mêmes endroits, une fois réduits. */
const parSorte = (echecs: readonly Echec[]): readonly (readonly Echec[])[] => {
  const sortes = new Map<string, Echec[]>();
  for (const echec of echecs) {
    const sorte = [echec.nom, ...echec.ecarts.map(({ cle }) => cle)].join(' ');
    sortes.set(sorte, [...(sortes.get(sorte) ?? []), echec]);
  }
  return [...sortes.values()].sort((a, b) => b.length - a.length);
};

/** Écrit quelques cas réduits de chaque sorte, puis le compte ; rend le code de sortie. */
export const raconter = ({ reussis, echecs }: Bilan, graine: number, ecrireLigne: (ligne: string) => void): number => {
  for (const sorte of parSorte(echecs.filter(({ reduit }) => reduit !== undefined))) {
    for (const echec of sorte.slice(0, MONTRES_PAR_SORTE)) ecrireLigne(ecrireEchec(echec, graine));
  }
  for (const [nom, nombre] of Object.entries(reussis)) {
    const rates = echecs.filter((echec) => echec.nom === nom).length;
    ecrireLigne(`${rates === 0 ? '✓' : '✗'} ${nom} : ${nombre} justes, ${rates} en écart`);
  }
  const justes = Object.values(reussis).reduce((somme, nombre) => somme + nombre, 0);
  ecrireLigne(`${justes} passed, ${echecs.length} failed`);
  return echecs.length === 0 ? 0 : 1;
};
