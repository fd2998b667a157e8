import { type Centimes, euros } from '../../commun/centimes.ts';
import { jourDe } from '../../commun/jour.ts';
import {
  unAssistant,
  uneDemande,
  unePatientele,
  unePatienteleInconnue,
  uneSituation,
  uneSituationCollective,
  unGroupe,
  unMedecin,
} from '../../regles/situation.fixture.ts';
import type { Situation } from '../../regles/situation.ts';
import { coutSaisi } from './cout.ts';
import type { HypothesesDeRapport } from './forme.ts';

/** Le jour où les rapports d'essai sont faits. */
export const AUJOURD_HUI = jourDe('2026-11-22');

export interface Personne {
  readonly qui: string;
  readonly situation: Situation;
  readonly hypotheses: HypothesesDeRapport;
}

const COUT_D_ESSAI = euros(32_426);
const EN_2027 = jourDe('2027-01-04');
const unCoutQuiMonte = [
  3_000_000, 3_060_050, 3_121_251, 3_183_676, 3_247_350,
] as readonly number[] as readonly Centimes[];

const UN_NOM_TRES_LONG =
  'Docteure Marie-Antoinette Éléonore de La Rochefoucauld-Montmorency-Kowalczykiewicz, Центр Здоровья #strong[x] $y$ *z*';

const RIEN_DE_SU: Situation = uneSituation({
  signature: undefined,
  demande: { cadre: undefined, assistant: undefined, option: undefined, partage: false },
  medecin: unMedecin({
    specialite: undefined,
    mep: undefined,
    secteur: undefined,
    statut: undefined,
    age: undefined,
    departement: undefined,
    zone: undefined,
    rqth: undefined,
    ald: undefined,
    exerciceMixte: undefined,
    regroupe: undefined,
    coordonne: undefined,
    confrereAMoinsDe20Min: undefined,
    patientele: unePatienteleInconnue,
    partCcam: undefined,
  }),
  groupe: unGroupe({ forme: undefined, adherents: undefined, associes: undefined, etp: undefined }),
  assistant: unAssistant({ embauche: undefined, titre: undefined, ancienSecretaire: undefined }),
});

/** Les huit personnes d'essai, toutes inventées. */
export const HUIT_PERSONNES: readonly Personne[] = [
  {
    qui: 'oui, avec un coût',
    situation: uneSituation({
      signature: EN_2027,
      demande: uneDemande({ option: 'temps-plein' }),
      medecin: unMedecin({
        age: 52,
        departement: '48',
        patientele: unePatientele({ mt: 850, fileActive: 1500 }),
        percentile: 36,
      }),
      assistant: unAssistant({ embauche: jourDe('2027-02-01') }),
    }),
    hypotheses: { cout: { ...coutSaisi(COUT_D_ESSAI), brut: euros(2150) } },
  },
  {
    qui: 'oui, sans coût',
    situation: uneSituation({ signature: EN_2027, assistant: unAssistant({ embauche: jourDe('2027-02-01') }) }),
    hypotheses: {},
  },
  {
    qui: 'non, secteur 2 sans Optam',
    situation: uneSituation({ signature: EN_2027, medecin: unMedecin({ secteur: 'secteur-2' }) }),
    hypotheses: { cout: coutSaisi(COUT_D_ESSAI) },
  },
  {
    qui: 'indéterminé, secteur non su, objectifs à moitié',
    situation: uneSituation({ signature: EN_2027, medecin: unMedecin({ secteur: undefined }) }),
    hypotheses: { cout: { ...coutSaisi(COUT_D_ESSAI), annees: unCoutQuiMonte }, atteinte: 0.5 },
  },
  {
    qui: 'avenant 7, seul en zone',
    situation: uneSituation({
      signature: jourDe('2021-03-01'),
      medecin: unMedecin({ regroupe: 'non', zone: 'zip', patientele: unePatientele({ mtAdultes: 640 }), rqth: true }),
      assistant: unAssistant({ embauche: jourDe('2021-04-01') }),
    }),
    hypotheses: { cout: coutSaisi(euros(19_000)) },
  },
  {
    qui: 'contrat collectif',
    situation: uneSituationCollective({}, '2026-12-01'),
    hypotheses: { nom: 'SCM des Quatre-Vents', cout: coutSaisi(euros(70_000)) },
  },
  {
    qui: 'nom très long, alphabet cyrillique et balisage',
    situation: uneSituation({ signature: EN_2027 }),
    hypotheses: { nom: UN_NOM_TRES_LONG },
  },
  { qui: 'rien de su', situation: RIEN_DE_SU, hypotheses: {} },
];
