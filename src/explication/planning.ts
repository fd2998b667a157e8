import type { Reponse } from '../commun/connu.ts';
import { HEURES_COMPLEMENTAIRES, NUIT } from '../droit/paie/temps-de-travail.ts';
import type { CodeRemarque, ManqueDePlanning, Remarque } from '../regles/planning.ts';
import { direManque } from './phrases.ts';
import { composer, ecrireNombre, enumerer } from './typographie.ts';

const MINUTES_PAR_HEURE = 60;

/** Des minutes en heures : « 3 h », « 2 h 30 », « 45 min ». */
export const ecrireDuree = (minutes: number): string => {
  const heures = Math.floor(minutes / MINUTES_PAR_HEURE);
  const reste = minutes - heures * MINUTES_PAR_HEURE;
  if (heures === 0) return `${ecrireNombre(reste)}\u00a0min`;
  const fin = reste === 0 ? '' : `\u00a0${String(reste).padStart(2, '0')}`;
  return `${ecrireNombre(heures)}\u00a0h${fin}`;
};

interface Vu {
  readonly mesure: string;
  readonly limite: string;
}

/** Les réponses que chaque règle sait donner, et leur phrase. */
interface Phrases extends Readonly<Partial<Record<Reponse, (vu: Vu) => string>>> {
  readonly enNombre?: boolean;
}

const { premierePart: PREMIERE_PART, majorations: MAJORATIONS } = HEURES_COMPLEMENTAIRES;

const PHRASES: Readonly<Record<CodeRemarque, Phrases>> = {
  'minimum-de-la-semaine': {
    oui: ({ mesure, limite }) => `${mesure} par semaine : le minimum du temps partiel (${limite}) ne s'y oppose pas.`,
    non: ({ mesure, limite }) =>
      `${mesure} par semaine : il en faut ${limite} au moins, sauf demande écrite et motivée du salarié.`,
    indetermine: ({ mesure, limite }) => `${mesure} par semaine, sous ${limite}.`,
  },
  'duree-du-contrat': {
    oui: ({ mesure }) => `L'horaire donne les ${mesure} du contrat.`,
    non: ({ mesure, limite }) => `L'horaire donne ${mesure} : le contrat en prévoit ${limite}.`,
    indetermine: ({ mesure }) => `L'horaire donne ${mesure} par semaine.`,
  },
  'heures-complementaires': {
    oui: ({ mesure, limite }) =>
      `${mesure} en plus du contrat, ${limite} au plus : majorées de ${MAJORATIONS[0]} % jusqu'à ${ecrireNombre(PREMIERE_PART * 100)} % du contrat, de ${MAJORATIONS[1]} % ensuite.`,
    non: ({ mesure, limite }) => `${mesure} en plus du contrat : ${limite} au plus, sans atteindre le temps plein.`,
  },
  'heures-supplementaires': {
    indetermine: ({ mesure, limite }) => `${mesure} par semaine pour un contrat de ${limite}.`,
  },
  'periodes-de-la-semaine': {
    enNombre: true,
    oui: ({ mesure, limite }) => `${mesure} périodes dans la semaine, ${limite} au plus.`,
    non: ({ mesure, limite }) => `${mesure} périodes dans la semaine : ${limite} au plus à ce temps partiel.`,
    indetermine: ({ mesure, limite }) =>
      `${mesure} périodes dans la semaine si chaque pause les coupe, ${limite} au plus.`,
  },
  'demi-journee': {
    oui: ({ mesure }) => `La période la plus courte dure ${mesure}.`,
    non: ({ mesure, limite }) => `Une demi-journée de ${mesure} : elle en dure ${limite} au moins.`,
    indetermine: ({ mesure, limite }) => `Une période de ${mesure}, sous ${limite} si la pause la coupe.`,
  },
  'nombre-de-coupures': {
    enNombre: true,
    oui: ({ mesure, limite }) => `${mesure} coupure dans la journée, ${limite} au plus.`,
    non: ({ mesure, limite }) => `${mesure} coupures dans la journée : ${limite} au plus.`,
    indetermine: ({ mesure, limite }) => `${mesure} coupures si chaque pause compte, ${limite} au plus.`,
  },
  'duree-de-la-coupure': {
    oui: ({ mesure, limite }) => `La coupure dure ${mesure}, ${limite} au plus.`,
    non: ({ mesure, limite }) => `Une coupure de ${mesure} : ${limite} au plus.`,
    indetermine: ({ mesure }) => `Une coupure de ${mesure}.`,
  },
  amplitude: {
    oui: ({ mesure, limite }) => `La journée s'étend sur ${mesure}, ${limite} au plus.`,
    non: ({ mesure, limite }) => `La journée s'étend sur ${mesure} : ${limite} au plus.`,
  },
  'repos-de-nuit': {
    oui: ({ mesure, limite }) => `${mesure} de repos depuis la veille, ${limite} au moins.`,
    non: ({ mesure, limite }) => `${mesure} de repos depuis la veille : il en faut ${limite}.`,
  },
  'travail-de-nuit': { oui: ({ mesure }) => `${mesure} de nuit, majorées de ${NUIT.majoration} %.` },
  dimanche: { indetermine: () => 'Travail le dimanche.' },
  'jour-de-repos': { indetermine: () => 'Aucun jour de repos dans la semaine.' },
};

const FAITS = {
  heuresContrat: 'les heures par semaine écrites au contrat',
  demandeEcrite: 'si le salarié a demandé par écrit de travailler moins',
} as const;

/** Ce qui manque pour répondre sur un horaire. */
export const direManqueDePlanning = (manque: ManqueDePlanning): string =>
  manque.manque === 'fait' ? composer(FAITS[manque.cle]) : direManque(manque);

/** Les codes dont la mesure est un nombre, non une durée. */
export const seCompte = (code: CodeRemarque): boolean => PHRASES[code].enNombre === true;

/** La phrase d'une remarque ; indéterminée, elle dit aussi faute de quoi. */
export const direRemarque = ({ code, reponse, mesure, limite, manques }: Remarque): string => {
  const phrases = PHRASES[code];
  const ecrire = (valeur: number | null) =>
    valeur === null ? '' : phrases.enNombre === true ? ecrireNombre(valeur) : ecrireDuree(valeur);
  const dire = phrases[reponse];
  if (dire === undefined) throw new Error(`La règle ${code} ne répond jamais ${reponse}`);
  const phrase = dire({ mesure: ecrire(mesure), limite: ecrire(limite) });
  const faute = manques.length === 0 ? '' : ` Il manque : ${enumerer(manques.map(direManqueDePlanning))}.`;
  return composer(`${phrase}${faute}`);
};
