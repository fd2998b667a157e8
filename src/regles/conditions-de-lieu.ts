import { selonLecture } from '../droit/lectures.ts';
import type { Regime, ReglesDExercice } from '../droit/regime.ts';
import {
  type Condition,
  fauteDeFait,
  fauteDeTexte,
  type Manque,
  manqueDeFait,
  manqueDeTexte,
  repondre,
  suspendre,
} from './constat.ts';
import { patienteleAdulte } from './patientele.ts';
import type { Cle, Medecin, Situation } from './situation.ts';

type Ancien = Extract<ReglesDExercice, { readonly forme: 'regroupe-et-coordonne' }>;

const F_REGROUPE: readonly Cle[] = [
  'medecin.exercice.regroupe',
  'medecin.exercice.mspMultisite',
  'medecin.exercice.confrereAMoinsDe20Min',
  'medecin.zone',
  'medecin.patientele.mtAdultes',
];
const F_COORDONNE: readonly Cle[] = ['medecin.exercice.coordonne'];
const F_ZONE: readonly Cle[] = ['demande.option', 'medecin.zone'];
const F_ZONE_SECOND: readonly Cle[] = ['demande.assistant', 'medecin.zone'];

const SOLO_EN_ZAC = selonLecture('zone-derogation-solo', { 'zip-seule': 'non', 'zip-et-zac': 'oui' }, 'indetermine');
const SOLO_1107 = selonLecture('solo-1107', { dispense: 'oui', 'sans-effet': 'non' }, 'indetermine');
const CONFRERE = selonLecture('confrere-vingt-minutes', { admis: 'oui', 'sans-effet': 'non' }, 'indetermine');
const ENGAGEMENT = selonLecture('regroupement-engagement', { suffit: 'oui', 'zone-seulement': 'non' }, 'indetermine');
const PLEIN_EN_ZAC = selonLecture('zone-temps-plein', { 'zip-seule': 'non', 'zip-et-zac': 'oui' }, 'indetermine');

/** Une voie vers le regroupement : ouverte, fermée, ou suspendue à un fait ou à un texte. */
type Voie = 'oui' | 'non' | Manque;

const parLecture = (lecture: 'oui' | 'non' | 'indetermine', point: Parameters<typeof manqueDeTexte>[0]): Voie =>
  lecture === 'indetermine' ? manqueDeTexte(point) : lecture;

const parLaZone = ({ zone }: Medecin): Voie => {
  if (zone === undefined) return manqueDeFait('medecin.zone');
  if (zone === 'zip') return 'oui';
  return zone === 'zac' ? parLecture(SOLO_EN_ZAC, 'zone-derogation-solo') : 'non';
};

/** La présentation de 2020 parle d'un généraliste : les autres spécialités n'ont pas cette voie. */
const parLeNombre = ({ specialite, patientele }: Medecin, auDela: number): Voie => {
  if (specialite !== undefined && specialite !== 'medecine-generale') return 'non';
  const { auMoins, auPlus } = patienteleAdulte(patientele);
  if (auPlus <= auDela) return 'non';
  if (auMoins <= auDela) return manqueDeFait('medecin.patientele.mtAdultes');
  return specialite === undefined ? manqueDeFait('medecin.specialite') : parLecture(SOLO_1107, 'solo-1107');
};

const parLeConfrere = ({ confrereAMoinsDe20Min }: Medecin): Voie => {
  if (confrereAMoinsDe20Min === undefined) return manqueDeFait('medecin.exercice.confrereAMoinsDe20Min');
  return confrereAMoinsDe20Min ? parLecture(CONFRERE, 'confrere-vingt-minutes') : 'non';
};

/** Avenant 7 : au moins deux médecins dans le cabinet (A3), sauf MSP multisite (A3a) ou zone sous-dense (A3b). */
export const examinerExerciceRegroupe = (medecin: Medecin, regles: Ancien): Condition => {
  const { regroupe } = medecin;
  if (regroupe === 'oui') return repondre('exercice-regroupe', 'oui', regles.regroupe, F_REGROUPE);
  if (medecin.mspMultisite)
    return repondre('exercice-regroupe', 'oui', regles.mspMultisite, F_REGROUPE, [], 'medecin.exercice.mspMultisite');
  const voies: readonly Voie[] = [
    parLaZone(medecin),
    regroupe === undefined ? manqueDeFait('medecin.exercice.regroupe') : 'non',
    regroupe === 'engagement' ? parLecture(ENGAGEMENT, 'regroupement-engagement') : 'non',
    parLeConfrere(medecin),
    parLeNombre(medecin, regles.solo.auDela),
  ];
  if (voies.includes('oui'))
    return repondre('exercice-regroupe', 'oui', regles.derogationDeZone, F_REGROUPE, [], 'medecin.zone');
  const manques = voies.filter((voie): voie is Manque => typeof voie !== 'string');
  return manques.length === 0
    ? repondre('exercice-regroupe', 'non', regles.regroupe, F_REGROUPE)
    : suspendre('exercice-regroupe', regles.regroupe, F_REGROUPE, manques);
};

/** Avenant 7 : exercer de façon coordonnée, ou s'engager à le faire sous deux ans (A2). */
export const examinerExerciceCoordonne = ({ coordonne }: Medecin, regles: Ancien): Condition => {
  if (coordonne === undefined) {
    return fauteDeFait('exercice-coordonne', regles.coordonne, F_COORDONNE, 'medecin.exercice.coordonne');
  }
  return repondre('exercice-coordonne', coordonne === 'non' ? 'non' : 'oui', regles.coordonne, F_COORDONNE, AVENANT_8);
};

const AVENANT_8 = ['avenant-8'] as const;

/** Avenant 7 : le temps plein est réservé aux zones sous-denses (A7). */
const zoneDuTempsPlein = ({ demande, medecin }: Situation, regles: Ancien): Condition | undefined => {
  const fondement = regles.zoneDuTempsPlein;
  if (demande.option === 'tiers-temps' || demande.option === 'mi-temps') return undefined;
  if (medecin.zone === 'zip') return repondre('zone', 'oui', fondement, F_ZONE);
  if (demande.option === undefined) return fauteDeFait('zone', fondement, F_ZONE, 'demande.option');
  if (medecin.zone === undefined) return fauteDeFait('zone', fondement, F_ZONE, 'medecin.zone');
  if (medecin.zone === 'hors-zone') return repondre('zone', 'non', fondement, F_ZONE);
  return PLEIN_EN_ZAC === 'indetermine'
    ? fauteDeTexte('zone', fondement, F_ZONE, 'zone-temps-plein')
    : repondre('zone', PLEIN_EN_ZAC, fondement, F_ZONE, ['zone-temps-plein']);
};

/** Second assistant : la ZIP est exigée (F-46). */
const zoneDuSecond = ({ demande, medecin }: Situation, regime: Regime): Condition | undefined => {
  const regles = regime.secondAssistant;
  if (demande.assistant === 'premier' || regles.forme === 'ferme') return undefined;
  if (medecin.zone === 'zip') return repondre('zone', 'oui', regles.zip, F_ZONE_SECOND);
  if (demande.assistant === undefined) return fauteDeFait('zone', regles.zip, F_ZONE_SECOND, 'demande.assistant');
  return medecin.zone === undefined
    ? fauteDeFait('zone', regles.zip, F_ZONE_SECOND, 'medecin.zone')
    : repondre('zone', 'non', regles.zip, F_ZONE_SECOND);
};

/** La zone, là où un texte l'exige. */
export const examinerZone = (situation: Situation, regime: Regime): Condition | undefined =>
  regime.exercice.forme === 'regroupe-et-coordonne'
    ? zoneDuTempsPlein(situation, regime.exercice)
    : zoneDuSecond(situation, regime);
