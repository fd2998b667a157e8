import { type Fondement, fonder } from './fondement.ts';
import { MISSIONS, type Tache } from './missions.ts';

const tache = (libelle: string, moment: Tache['moment'], fondement: Fondement, condition: string | null = null) =>
  ({ libelle, permise: 'oui', condition, moment, fondement }) satisfies Tache;

/**
 * Ce qu'une fiche de poste peut nommer : les missions et leurs bornes, et le détail que donnent les trois familles de
 * tâches (P-01 à P-03). Une tâche interdite y est aussi, pour être refusée avec sa raison.
 */
export const TACHES = {
  ...MISSIONS,
  'installer-la-telemedecine': tache(
    'Installation de la télémédecine au cabinet',
    'avant',
    fonder('P-01'),
    'aide seulement',
  ),
  habillage: tache("Aide à l'habillage et au déshabillage", 'pendant', fonder('P-02')),
  prevention: tache(
    'Mise à jour du dépistage, des vaccins et du mode de vie dans le dossier',
    'pendant',
    fonder('P-02'),
    'avec alerte au médecin',
  ),
  'actes-techniques': tache('Actes techniques', 'pendant', fonder('P-02'), 'préparer et aider seulement'),
  'rendez-vous': tache('Rendez-vous de spécialiste', 'apres', fonder('P-03')),
  hospitalisation: tache("Préparation d'une hospitalisation", 'apres', fonder('P-03')),
  contacts: tache('Contacts avec infirmiers, kinésithérapeutes et sages-femmes', 'apres', fonder('P-03')),
  'dmp-vsm': tache('Alimentation du DMP et du VSM', 'apres', fonder('P-03')),
} as const satisfies Record<string, Tache>;

export type CodeTache = keyof typeof TACHES;
export const CODES_TACHES = Object.keys(TACHES) as readonly CodeTache[];

export const tacheDe = (code: CodeTache): Tache => TACHES[code];
