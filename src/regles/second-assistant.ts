import { anneesEcoulees } from '../commun/jour.ts';
import type { Fondement } from '../droit/fondement.ts';
import type { Regime } from '../droit/regime.ts';
import { type Condition, fauteDeFait, manqueDeFait, repondre, suspendre } from './constat.ts';
import type { Cle, ContratEnCours, Situation } from './situation.ts';

const CODE = 'second-assistant';
const FAITS: readonly Cle[] = [
  'demande.assistant',
  'medecin.specialite',
  'medecin.mep',
  'contratEnCours.option',
  'contratEnCours.annee',
  'contratEnCours.signature',
  'contratEnCours.objectifsAtteints',
];
const F_ASSISTANT: readonly Cle[] = ['demande.assistant'];

/** L'année du contrat en cours le jour de la demande : donnée, sinon comptée depuis sa signature. */
export const anneeDuContratEnCours = ({ contratEnCours, signature }: Situation): number | undefined => {
  if (contratEnCours.annee !== undefined) return contratEnCours.annee;
  if (contratEnCours.signature === undefined || signature === undefined) return undefined;
  return contratEnCours.signature > signature ? 0 : anneesEcoulees(contratEnCours.signature, signature) + 1;
};

interface Exigence {
  readonly tenue: boolean | undefined;
  readonly cle: Cle;
  readonly fondement: Fondement;
}

const auMoins = (annee: number | undefined, minimum: number) => (annee === undefined ? undefined : annee >= minimum);
const egal = <Valeur>(valeur: Valeur | undefined, attendue: Valeur) =>
  valeur === undefined ? undefined : valeur === attendue;

/**
 * Le second assistant : un généraliste hors MEP, déjà titulaire d'un temps plein en troisième année au moins,
 * objectifs atteints (F-42 à F-45). La ZIP est jugée par la condition `zone`. Avant 2024, aucun texte ne le finance (X3).
 */
export const examinerSecondAssistant = (situation: Situation, regime: Regime): Condition | undefined => {
  const { demande, medecin, contratEnCours } = situation;
  const regles = regime.secondAssistant;
  if (demande.assistant === 'premier') return undefined;
  if (regles.forme === 'ferme') {
    return demande.assistant === undefined
      ? fauteDeFait(CODE, regles.fondement, F_ASSISTANT, 'demande.assistant')
      : repondre(CODE, 'non', regles.fondement, F_ASSISTANT);
  }
  const exigences: readonly Exigence[] = [
    { tenue: egal(medecin.specialite, 'medecine-generale'), cle: 'medecin.specialite', fondement: regles.generaliste },
    { tenue: egal(medecin.mep, false), cle: 'medecin.mep', fondement: regles.horsMep },
    {
      tenue: egal<ContratEnCours['option']>(contratEnCours.option, 'temps-plein'),
      cle: 'contratEnCours.option',
      fondement: regles.tempsPlein,
    },
    {
      tenue: auMoins(anneeDuContratEnCours(situation), regles.anneeMinimale.annee),
      cle: 'contratEnCours.annee',
      fondement: regles.anneeMinimale.fondement,
    },
    { tenue: contratEnCours.objectifsAtteints, cle: 'contratEnCours.objectifsAtteints', fondement: regles.objectifs },
  ];
  const rompue = exigences.find(({ tenue }) => tenue === false);
  if (rompue !== undefined && demande.assistant === 'second') {
    return repondre(CODE, 'non', rompue.fondement, FAITS, [], rompue.cle);
  }
  if (demande.assistant === undefined) {
    return exigences.every(({ tenue }) => tenue === true)
      ? repondre(CODE, 'oui', regles.generaliste, FAITS)
      : fauteDeFait(CODE, regles.generaliste, FAITS, 'demande.assistant');
  }
  const inconnues = exigences.filter(({ tenue }) => tenue === undefined);
  return inconnues.length === 0
    ? repondre(CODE, 'oui', regles.generaliste, FAITS)
    : suspendre(
        CODE,
        regles.generaliste,
        FAITS,
        inconnues.map(({ cle }) => manqueDeFait(cle)),
      );
};
