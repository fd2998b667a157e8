import type { Bareme } from '../../droit/bareme.ts';
import type { Baremes } from '../../usages/ports.ts';
import { lireDocument } from '../contrat-json/document.ts';
import { EntreeRefusee, refuserEntree } from './sortir.ts';

/**
 * Le barème que la situation nomme. Un nom inconnu, ou un fichier qui en dit un autre, est refusé. Son schéma n'est
 * chargé que s'il y en a un : la plupart des réponses s'en passent. `chemin` est celui du nom dans le document.
 */
export const chercherBareme = async (
  nom: string | undefined,
  baremes: Baremes,
  chemin = 'bareme',
): Promise<Bareme | undefined> => {
  if (nom === undefined) return undefined;
  const octets = baremes.lire(nom);
  if (octets === undefined) {
    const connus = baremes.lister();
    const liste = connus.length === 0 ? 'aucun barème n’est posé' : `connus\u00a0: ${connus.join(', ')}`;
    return refuserEntree(chemin, `Le barème ${nom} n’existe pas (${liste}).`);
  }
  const { lireBareme } = await import('../contrat-json/bareme.ts');
  const lu = lireDocument(octets);
  const bareme = lu.accepte ? lireBareme(lu.valeur) : lu;
  if (!bareme.accepte) {
    throw new EntreeRefusee(
      bareme.refus.map((ecart) => ({ chemin: `bareme ${nom}, ${ecart.chemin}`, message: ecart.message })),
    );
  }
  return bareme.valeur.nom === nom
    ? bareme.valeur
    : refuserEntree(chemin, `Le fichier ${nom}.json porte le nom ${bareme.valeur.nom}.`);
};

/** Tous les barèmes posés, par leur nom : une ligne d'un lot peut nommer n'importe lequel. Un barème abîmé est refusé. */
export const lireTousLesBaremesPoses = async (baremes: Baremes): Promise<ReadonlyMap<string, Bareme>> => {
  const lus = new Map<string, Bareme>();
  for (const nom of baremes.lister()) {
    const bareme = await chercherBareme(nom, baremes);
    if (bareme !== undefined) lus.set(nom, bareme);
  }
  return lus;
};
