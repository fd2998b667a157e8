import type { DossierSaisi } from './formes-de-champ.ts';

/** Le chemin d'un fait : `poste.heures`, ou `medecins.0.nom` dans la première fiche d'une liste. */
export type Chemin = string;

const estUnRang = (pas: string): boolean => /^\d+$/.test(pas);
const pasDe = (chemin: Chemin): readonly string[] => chemin.split('.');

const suivre = (noeud: unknown, pas: string): unknown =>
  typeof noeud === 'object' && noeud !== null ? Reflect.get(noeud, pas) : undefined;

/** Ce que le dossier porte à ce chemin ; `undefined` : pas su. */
export const lireA = (dossier: DossierSaisi, chemin: Chemin): unknown => pasDe(chemin).reduce<unknown>(suivre, dossier);

const poser = (noeud: unknown, [pas = '', ...suite]: readonly string[], valeur: unknown): unknown => {
  const posee = suite.length === 0 ? valeur : poser(suivre(noeud, pas), suite, valeur);
  if (estUnRang(pas)) {
    const fiches: readonly unknown[] = Array.isArray(noeud) ? noeud : [];
    const rang = Number(pas);
    return Array.from({ length: Math.max(fiches.length, rang + 1) }, (_, une) =>
      une === rang ? posee : (fiches[une] ?? {}),
    );
  }
  return { ...(typeof noeud === 'object' ? noeud : {}), [pas]: posee };
};

/**
 * Le dossier où ce fait a cette valeur ; `undefined` : pas su. Les valeurs viennent du catalogue, qui a la forme du
 * dossier champ par champ : c'est lui qui tient le type, que ce chemin écrit ne porte pas.
 */
export const poserA = <Un extends DossierSaisi>(dossier: Un, chemin: Chemin, valeur: unknown): Un =>
  poser(dossier, pasDe(chemin), valeur) as Un;

/** Les fiches d'une liste, dans leur ordre. */
export const fichesA = (dossier: DossierSaisi, chemin: Chemin): readonly unknown[] => {
  const lues = lireA(dossier, chemin);
  return Array.isArray(lues) ? lues : [];
};

/** Le dossier sans cette fiche ; la dernière ôtée, la liste n'est plus sue. */
export const retirerLaFiche = (dossier: DossierSaisi, liste: Chemin, rang: number): DossierSaisi => {
  const restent = fichesA(dossier, liste).filter((_, une) => une !== rang);
  return poserA(dossier, liste, restent.length === 0 ? undefined : restent);
};

/** Y a-t-il quelque chose d'écrit ici ? Une fiche vide, une liste vide ou un objet sans valeur ne disent rien. */
export const ditQuelqueChose = (valeur: unknown): boolean => {
  if (valeur === undefined || valeur === null || valeur === '') return false;
  if (typeof valeur !== 'object') return true;
  return Object.values(valeur).some(ditQuelqueChose);
};
