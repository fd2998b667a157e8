import { enCalendrier, type Jour } from '../../commun/jour.ts';

const FIN_DU_SOMMAIRE = 22;
const PREMIERE_ANNEE = 1980;
const DERNIERE_ANNEE = 2107;

/** Le jour tel qu'une archive ZIP l'écrit ; le 1er janvier 1980 quand elle ne peut pas l'écrire. */
const enJourDArchive = (faitLe: Jour): number => {
  const { annee, mois, jour } = enCalendrier(faitLe);
  return annee < PREMIERE_ANNEE || annee > DERNIERE_ANNEE
    ? (1 << 5) | 1
    : ((annee - PREMIERE_ANNEE) << 9) | (mois << 5) | jour;
};

/**
 * Date chaque entrée d'une archive ZIP de ce jour, à minuit : la bibliothèque y met l'heure de la machine, et le même
 * brouillon ne donnerait pas deux fois les mêmes octets. L'archive n'a pas de commentaire, ni plus de 65 535 entrées.
 */
export const daterLArchive = (octets: Uint8Array, faitLe: Jour): Uint8Array => {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const fin = octets.length - FIN_DU_SOMMAIRE;
  const jour = enJourDArchive(faitLe);
  let entree = vue.getUint32(fin + 16, true);
  for (let reste = vue.getUint16(fin + 10, true); reste > 0; reste -= 1) {
    const fichier = vue.getUint32(entree + 42, true);
    vue.setUint32(entree + 12, jour << 16, true);
    vue.setUint32(fichier + 10, jour << 16, true);
    entree +=
      46 + vue.getUint16(entree + 28, true) + vue.getUint16(entree + 30, true) + vue.getUint16(entree + 32, true);
  }
  return octets;
};
