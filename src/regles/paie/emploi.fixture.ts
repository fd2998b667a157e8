import type { Centimes } from '../../commun/centimes.ts';
import { jourDe } from '../../commun/jour.ts';
import type { BaremeDeBranche } from '../../droit/paie/bareme-de-branche.ts';
import type { Emploi, Poste, Suppositions } from './emploi.ts';
import type { DemandeDePaie, FicheDePaie } from './fiche.ts';

/** Des emplois d'essai, tous inventés. On n'écrit que ce qui compte pour l'essai. */

export const centimes = (euros: number): Centimes => Math.round(euros * 100) as Centimes;

/** Un temps plein à 2 150 €, seul salarié d'un médecin en BNC, en Lozère. */
export const unEmploi = (sauf: Partial<Emploi> = {}): Emploi => ({
  salaireBrut: centimes(2150),
  niveau: undefined,
  heures: 35,
  debut: jourDe('2026-07-01'),
  entree: undefined,
  anneesAilleurs: 0,
  tauxAtMp: 208,
  mutuelle: { montant: centimes(40), partEmployeur: 5000 },
  formeJuridique: 'bnc',
  departement: '48',
  assujettiTva: false,
  effectif: 1,
  autresSalaries: [],
  ...sauf,
});

export const unEmploiInconnu: Emploi = {
  salaireBrut: undefined,
  niveau: undefined,
  heures: undefined,
  debut: undefined,
  entree: undefined,
  anneesAilleurs: undefined,
  tauxAtMp: undefined,
  mutuelle: undefined,
  formeJuridique: undefined,
  departement: undefined,
  assujettiTva: undefined,
  effectif: undefined,
  autresSalaries: undefined,
};

export const desSuppositions = (sauf: Partial<Suppositions> = {}): Suppositions => ({
  hausseDuSmic: undefined,
  hausseDuSalaire: undefined,
  baseDeLAnciennete: undefined,
  moisDAvant2026: undefined,
  ...sauf,
});

export const unPoste = (sauf: Partial<Poste> = {}): Poste => ({
  salaireBrut: centimes(2150),
  anneeDuSalaire: 2026,
  niveau: undefined,
  heures: 35,
  debut: jourDe('2026-07-01'),
  entree: jourDe('2026-07-01'),
  moisRepris: 0,
  tauxAtMp: 208,
  mutuelle: { montant: centimes(40), partEmployeur: 5000 },
  taxeApprentissage: false,
  alsaceMoselle: false,
  exonereDeTva: true,
  autresBases: [],
  hausseDuSmic: 0,
  hausseDuSalaire: 0,
  baseDeLAnciennete: 'salaire-reel',
  moisDAvant2026: 'indetermines',
  branche: undefined,
  ...sauf,
});

const PROVENANCE = { source: 'Exemple inventé', auteur: 'Exemple fictif' };

/** Une branche inventée : une grille de 2026 pour les niveaux 5 et 7, une prévoyance, une cotisation de santé au travail. */
export const uneBranche = (sauf: Partial<BaremeDeBranche> = {}): BaremeDeBranche => ({
  nom: 'branche-exemple',
  titre: 'Branche inventée',
  fictif: true,
  ...PROVENANCE,
  salaires: [
    { niveau: 5, du: jourDe('2026-01-01'), au: undefined, montant: centimes(1900), ...PROVENANCE },
    { niveau: 7, du: jourDe('2026-01-01'), au: jourDe('2026-12-31'), montant: centimes(2000), ...PROVENANCE },
  ],
  charges: [
    {
      code: 'prevoyance-de-branche',
      du: jourDe('2026-01-01'),
      au: undefined,
      regle: { forme: 'taux', dixMillemes: 100 },
      ...PROVENANCE,
    },
    {
      code: 'sante-au-travail',
      du: jourDe('2026-01-01'),
      au: undefined,
      regle: { forme: 'somme', parAn: centimes(120) },
      ...PROVENANCE,
    },
  ],
  ...sauf,
});

export const uneDemandeDePaie = (sauf: Partial<DemandeDePaie> = {}): DemandeDePaie => ({
  annee: 2026,
  salaireBrut: centimes(2150),
  heures: 35,
  smicHoraire: centimes(12.02),
  tauxAtMp: 208,
  mutuelle: { montant: centimes(40), partEmployeur: 5000 },
  taxeApprentissage: false,
  alsaceMoselle: false,
  ...sauf,
});

/** Une fiche simple, pour les règles qui ne font que l'additionner : 30 % de maladie, rien d'autre. */
export const uneFiche = (brut: Centimes): FicheDePaie => {
  const maladie = centimes((brut / 100) * 0.3);
  return {
    brut,
    lignes: {
      maladie,
      vieillesse: centimes(0),
      'retraite-complementaire': centimes(0),
      'allocations-familiales': centimes(0),
      'accidents-du-travail': centimes(0),
      chomage: centimes(0),
      logement: centimes(0),
      'solidarite-autonomie': centimes(0),
      'dialogue-social': centimes(0),
      'formation-professionnelle': centimes(0),
      'complementaire-sante': centimes(0),
      'taxe-d-apprentissage': centimes(0),
      'reduction-generale': centimes(0),
    },
    cout: (brut + maladie) as Centimes,
    net: brut,
  };
};
