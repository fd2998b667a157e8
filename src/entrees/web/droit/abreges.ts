import type { CleEtabli } from '../../../droit/fondement.ts';

/**
 * Quelques mots pour un point établi, là où le régime n'en garde aucune valeur. Le point lui-même est à une page de là ;
 * l'essai vérifie que chaque nombre écrit ici est dans son énoncé.
 */
export const ABREGES: Readonly<Partial<Record<CleEtabli, string>>> = {
  A51: 'un médecin, sa caisse',
  R50: 'employeur : médecin, groupe ou groupement',
  'F-151': 'résilié avant d’adhérer',
  'F-81': 'généralistes hors MEP, par bulletin',
  'F-82': 'moyenne des adhérents',
  A60: 'trois domaines, au choix du médecin',
  'F-120': 'trois domaines, au choix du médecin',
  T1: 'à terme, dans ses conditions',
  'F-150': 'renouvelable',
  R41: 'lettre recommandée, préavis de 2 mois',
  'F-94': 'lettre recommandée, préavis de 2 mois',
  R42: 'la caisse est prévenue',
  'F-97': 'le contrat continue',
  R42a: 'moins de 2 mois : rien à faire',
  'F-99': 'moins de 2 mois : rien à faire',
  'F-100': 'la caisse est prévenue',
  R42b: 'au-delà de 3 mois, par avenant',
  'F-101': 'au-delà de 3 mois, par avenant',
  R43: 'comme un nouvel installé',
  'F-59': 'comme un nouvel installé',
  'F-89': 'P50 trois ans après l’adhésion',
  'F-87': 'au prorata',
  'F-85': 'un par adhérent au plus',
  A3: 'deux médecins, ou dérogation',
  A2: 'oui, ou engagement à le faire',
  R3: 'plus demandé',
  'F-19': 'plus demandé',
  'F-20': 'aucune',
};

/** Les mots des points qui en ont, dans un ordre qui ne dépend pas de celui où le régime les cite. */
export const abreger = (cles: readonly CleEtabli[]): string => {
  const mots = cles.flatMap((cle) => ABREGES[cle] ?? []);
  return mots.length === 0 ? 'règle' : [...new Set(mots)].sort().join(' ; ');
};
