import type { CodeAlerte } from '../../contrat/alertes.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import type { Etat } from '../../contrat/transitions.ts';
import type { CodeBrouillon } from '../documents/codes.ts';

/** Le brouillon qui répond à une alerte ; aucun quand elle n'appelle pas d'écrit que Tandem sache préparer. */
const SELON_L_ALERTE: Readonly<Record<CodeAlerte, CodeBrouillon | undefined>> = {
  'absence-jour-45': 'courrier-absence',
  'absence-a-signaler': 'courrier-absence',
  'absence-jour-75': 'courrier-suspension',
  'absence-a-suspendre': 'courrier-suspension',
  'depart-a-signaler': 'courrier-depart',
  'formation-en-retard': 'plan-de-formation',
  'formation-prochaine': 'plan-de-formation',
  'objectif-en-danger': 'compte-rendu-de-point',
  'preavis-court': undefined,
  'verse-avant-terme': undefined,
  'verse-en-trop': 'courrier-reponse-indu',
  'renouvellement-a-preparer': 'compte-rendu-de-point',
};

const SELON_L_ETAT: Readonly<Record<Etat, readonly CodeBrouillon[]>> = {
  projet: ['dossier-de-la-caisse', 'note-d-objectifs'],
  'en-cours': ['compte-rendu-de-point', 'note-d-objectifs'],
  suspendu: ['courrier-reprise', 'compte-rendu-de-point'],
  renouvele: ['compte-rendu-de-point', 'note-d-objectifs'],
  resilie: [],
  echu: [],
};

/** Les brouillons utiles à un contrat ce jour-là : ce que ses alertes demandent, puis ce que son état appelle. */
export const documentsUtiles = ({ alertes, etat }: Pick<Suivi, 'alertes' | 'etat'>): readonly CodeBrouillon[] => {
  const demandes = alertes.flatMap(({ code }) => SELON_L_ALERTE[code] ?? []);
  return [...new Set([...demandes, ...SELON_L_ETAT[etat]])];
};
