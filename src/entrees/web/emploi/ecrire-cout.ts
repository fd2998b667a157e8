import { ecrireNombre } from '../../../explication/typographie.ts';

/** Une somme publiée, en euros, toujours avec ses centimes : « 2 702,14 € », « − 559,64 € ». Les virgules s'alignent. */
export const auCentime = (montant: number): string => {
  const [entiers = '', decimales = ''] = Math.abs(montant).toFixed(2).split('.');
  return `${montant < 0 ? '−\u00a0' : ''}${ecrireNombre(Number(entiers))},${decimales}\u00a0€`;
};
