import { SingleBar } from 'cli-progress';
import { composer, ecrireNombre } from '../../explication/typographie.ts';
import type { Bilan } from '../lot/bilan.ts';

const SECONDES_ENTRE_DEUX_LIGNES = 5;

/** Une barre sur un terminal ; ailleurs, une ligne de temps en temps. */
export const creerAvancement = () => {
  const mo = (octets: number) => ecrireNombre(Math.round(octets / 1_000_000));
  if (process.stderr.isTTY === true) {
    const barre = new SingleBar({
      format: '{bar} {percentage} % | {lignes} lignes | reste {eta_formatted}',
      hideCursor: true,
    });
    let ouverte = false;
    return {
      avancer: (faits: number, total: number, { lignes, rejets }: Bilan): void => {
        if (!ouverte) barre.start(total, 0, { lignes: 0 });
        ouverte = true;
        barre.update(faits, { lignes: ecrireNombre(lignes + rejets) });
      },
      finir: (): void => barre.stop(),
    };
  }
  let derniere = performance.now();
  return {
    avancer: (faits: number, total: number, { lignes, rejets }: Bilan): void => {
      if (performance.now() - derniere < SECONDES_ENTRE_DEUX_LIGNES * 1000) return;
      derniere = performance.now();
      console.error(composer(`${ecrireNombre(lignes + rejets)} lignes, ${mo(faits)} Mo sur ${mo(total)}`));
    },
    finir: (): void => undefined,
  };
};
