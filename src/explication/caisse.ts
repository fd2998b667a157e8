import { CAISSES } from '../droit/caisses.ts';
import { composer } from './typographie.ts';

/** À qui poser la question : la caisse du département, ou ce qui empêche de la nommer. */
export const caisseDe = (departement: string | undefined): string => {
  if (departement === undefined) return composer('Votre caisse (département non su)');
  const caisses = CAISSES[departement];
  if (caisses === undefined || caisses.length === 0)
    return composer(`Votre caisse (non connue pour le ${departement})`);
  return composer(caisses.map(({ nom }) => nom).join(' ou '));
};
