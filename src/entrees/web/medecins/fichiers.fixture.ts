import type { Resultat } from '../../../commun/resultat.ts';
import type { Bareme } from '../../../droit/bareme.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import { type Correspondance, SANS_CORRESPONDANCE } from '../../lot/correspondance.ts';
import type { Lecteur } from '../../lot/decoupe.ts';
import { lireRegistre, type Registre } from './registre.ts';

/** Un fichier tenu en mémoire, lu par morceaux comme le travailleur lit le sien. */
export const lecteurDe = (octets: Uint8Array): Lecteur => ({
  taille: octets.length,
  lire: (tampon, position) => {
    const morceau = octets.subarray(position, position + tampon.length);
    tampon.set(morceau);
    return morceau.length;
  },
});

/** Lit un fichier comme la page le lit. */
export const lireFichier = (
  contenu: string | Uint8Array,
  genre: 'tableau' | 'documents' = 'tableau',
  correspondance: Correspondance = SANS_CORRESPONDANCE,
  baremes: ReadonlyMap<string, Bareme> = new Map(),
): Resultat<Registre, readonly Ecart[]> =>
  lireRegistre(
    lecteurDe(typeof contenu === 'string' ? new TextEncoder().encode(contenu) : contenu),
    { genre, correspondance, baremes },
    () => undefined,
  );

/** Le même, quand il doit être lisible. */
export const ouvrirFichier = (...demande: Parameters<typeof lireFichier>): Registre => {
  const lu = lireFichier(...demande);
  if (!lu.accepte) throw new Error(lu.refus.map(({ chemin, message }) => `${chemin} ${message}`).join(' ; '));
  return lu.valeur;
};
