import type { Jour } from '../../commun/jour.ts';
import { type Fondement, fonder } from '../../droit/fondement.ts';
import { NIVEAUX_DE_L_ASSISTANT } from '../../droit/paie/grille-1147.ts';
import { HEURES_DU_TEMPS_PLEIN } from '../../droit/paie/smic.ts';
import {
  FONDEMENT_DES_HEURES_DE_L_OPTION,
  HEURES_DE_L_OPTION,
  TEMPS_PARTIEL,
} from '../../droit/paie/temps-de-travail.ts';
import type { Situation } from '../situation.ts';
import type { Poste } from './emploi.ts';
import { dernierMinimumLu, minimumConventionnelAu } from './minimum.ts';
import type { Remuneration } from './remuneration.ts';

const MINUTES_PAR_HEURE = 60;

export const CODES_ALERTES_DE_COUT = [
  'sous-le-minimum-de-branche',
  'sous-le-dernier-minimum-lu',
  'niveau-hors-de-l-assistant',
  'sous-seize-heures',
  'sante-sous-la-moitie',
  'heures-sous-l-option',
  'aide-pour-plusieurs-etp',
  'aide-partagee',
  'embauche-avant-signature',
  'releve-au-smic',
] as const;
export type CodeAlerteDeCout = (typeof CODES_ALERTES_DE_COUT)[number];

export interface AlerteDeCout {
  readonly code: CodeAlerteDeCout;
  /** Nul quand seuls les faits de la personne se contredisent. */
  readonly fondement: Fondement | null;
}

const si = (vrai: boolean, code: CodeAlerteDeCout, fondement: Fondement | null): readonly AlerteDeCout[] =>
  vrai ? [{ code, fondement }] : [];

/** Ce qui est à vérifier dans l'emploi lui-même : salaire, niveau, heures, complémentaire santé. */
export const alertesDuPoste = (
  poste: Poste,
  jour: Jour,
  remuneration: Remuneration | undefined,
): readonly AlerteDeCout[] => {
  const { niveau, heures, mutuelle } = poste;
  const base = remuneration?.base;
  const minimum = niveau === undefined ? undefined : minimumConventionnelAu(niveau, jour, heures, poste.branche);
  const dernier = niveau === undefined ? undefined : dernierMinimumLu(niveau, jour, heures);
  const { minimumParSemaine } = TEMPS_PARTIEL;
  return [
    ...si(
      base !== undefined && minimum !== undefined && base < minimum.montant,
      'sous-le-minimum-de-branche',
      minimum?.fondement ?? null,
    ),
    ...si(
      base !== undefined && minimum === undefined && dernier !== undefined && base < dernier.montant,
      'sous-le-dernier-minimum-lu',
      dernier?.fondement ?? null,
    ),
    ...si(
      niveau !== undefined && (niveau < NIVEAUX_DE_L_ASSISTANT.de || niveau > NIVEAUX_DE_L_ASSISTANT.a),
      'niveau-hors-de-l-assistant',
      NIVEAUX_DE_L_ASSISTANT.fondement,
    ),
    ...si(heures * MINUTES_PAR_HEURE < minimumParSemaine.valeur, 'sous-seize-heures', minimumParSemaine.fondement),
    ...si(mutuelle.montant > 0 && mutuelle.partEmployeur < 5000, 'sante-sous-la-moitie', fonder('P-95')),
  ];
};

/** L'aide porte-t-elle sur plus de temps de travail que le poste chiffré ? Le reste ne se calcule alors pas. */
export const aideDeplacee = ({ demande, groupe }: Situation, heures: number): boolean =>
  demande.cadre === 'collectif' && (groupe.etp ?? 1) * HEURES_DU_TEMPS_PLEIN > heures;

/** Ce qui est à vérifier entre l'emploi et le contrat d'aide. */
export const alertesAvecLAide = (poste: Poste, situation: Situation): readonly AlerteDeCout[] => {
  const { demande, signature } = situation;
  const { option } = demande;
  const deLOption = option === undefined || demande.cadre === 'collectif' ? undefined : HEURES_DE_L_OPTION[option];
  return [
    ...si(poste.heures < (deLOption ?? 0), 'heures-sous-l-option', FONDEMENT_DES_HEURES_DE_L_OPTION),
    ...si(aideDeplacee(situation, poste.heures), 'aide-pour-plusieurs-etp', null),
    ...si(demande.partage, 'aide-partagee', fonder('P-128')),
    ...si(signature !== undefined && poste.debut < signature, 'embauche-avant-signature', fonder('P-107')),
  ];
};
