import type { Reponse } from '../commun/connu.ts';
import { type Fondement, fonder } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import { HEURES_COMPLEMENTAIRES, JOURNEE, NUIT, TEMPS_PARTIEL } from '../droit/paie/temps-de-travail.ts';
import {
  amplitudeDe,
  coupuresDe,
  dureeDuPlanning,
  dureesDe,
  JOURS_DE_LA_SEMAINE,
  type JourDeLaSemaine,
  type Journee,
  nuitDe,
  type Plage,
  type Planning,
  reposAvant,
  reunirLesPauses,
} from './planning-faits.ts';

/** Ce que l'on regarde, dans l'ordre : la semaine, puis chaque journée. */
export const CODES_REMARQUES = [
  'minimum-de-la-semaine',
  'duree-du-contrat',
  'heures-complementaires',
  'heures-supplementaires',
  'periodes-de-la-semaine',
  'demi-journee',
  'nombre-de-coupures',
  'duree-de-la-coupure',
  'amplitude',
  'repos-de-nuit',
  'travail-de-nuit',
  'dimanche',
  'jour-de-repos',
] as const;
export type CodeRemarque = (typeof CODES_REMARQUES)[number];

export type ManqueDePlanning =
  | { readonly manque: 'fait'; readonly cle: 'heuresContrat' | 'demandeEcrite' }
  | { readonly manque: 'texte'; readonly point: CodePoint };

/** Une règle regardée : respectée, non, ou indéterminée faute d'un fait ou d'un texte. */
export interface Remarque {
  readonly code: CodeRemarque;
  readonly reponse: Reponse;
  /** Nul pour ce qui tient à la semaine entière. */
  readonly jour: JourDeLaSemaine | null;
  /** Ce qui est mesuré et la limite, en minutes ou en nombre selon le code ; nuls quand rien ne se mesure. */
  readonly mesure: number | null;
  readonly limite: number | null;
  readonly fondement: Fondement;
  readonly manques: readonly ManqueDePlanning[];
}

const texte = (point: CodePoint): ManqueDePlanning => ({ manque: 'texte', point });
const fait = (cle: 'heuresContrat' | 'demandeEcrite'): ManqueDePlanning => ({ manque: 'fait', cle });

const remarque = (
  code: CodeRemarque,
  reponse: Reponse,
  fondement: Fondement,
  vu: Partial<Pick<Remarque, 'jour' | 'mesure' | 'limite' | 'manques'>> = {},
): Remarque => ({ code, reponse, fondement, jour: null, mesure: null, limite: null, manques: [], ...vu });

const ouiSi = (vrai: boolean): Reponse => (vrai ? 'oui' : 'non');

/**
 * Une pause de trente minutes au plus coupe-t-elle la demi-journée ? Les notes ne le disent pas : la réponse n'est sûre
 * que si les deux lectures la donnent.
 */
const selonLesPauses = (plages: readonly Plage[], respecte: (lues: readonly Plage[]) => boolean): Reponse => {
  const coupees = respecte(plages);
  return coupees === respecte(reunirLesPauses(plages)) ? ouiSi(coupees) : 'indetermine';
};

const siIndetermine = (reponse: Reponse, point: CodePoint): readonly ManqueDePlanning[] =>
  reponse === 'indetermine' ? [texte(point)] : [];

const minimumDeLaSemaine = ({ demandeEcrite }: Planning, duree: number): Remarque => {
  const { valeur, fondement } = TEMPS_PARTIEL.minimumParSemaine;
  const vu = { mesure: duree, limite: valeur };
  if (duree >= valeur) return remarque('minimum-de-la-semaine', 'oui', fondement, vu);
  return demandeEcrite === undefined
    ? remarque('minimum-de-la-semaine', 'indetermine', fondement, { ...vu, manques: [fait('demandeEcrite')] })
    : remarque('minimum-de-la-semaine', ouiSi(demandeEcrite), fondement, vu);
};

/** Ce que le contrat promet et ce que l'horaire donne : moins, autant, ou des heures en plus. */
const heuresDuContrat = ({ dureeDuContrat }: Planning, faites: number): readonly Remarque[] => {
  const { limite, tempsPlein, fondement } = HEURES_COMPLEMENTAIRES;
  const selonLeContrat = fonder('P-71');
  if (dureeDuContrat === undefined) {
    const manques = [fait('heuresContrat')];
    return [remarque('duree-du-contrat', 'indetermine', selonLeContrat, { mesure: faites, manques })];
  }
  const vu = { mesure: faites, limite: dureeDuContrat };
  if (faites <= dureeDuContrat) {
    return [remarque('duree-du-contrat', ouiSi(faites === dureeDuContrat), selonLeContrat, vu)];
  }
  if (dureeDuContrat >= tempsPlein.valeur) {
    const point = 'durees-legales-du-travail';
    return [
      remarque('heures-supplementaires', 'indetermine', tempsPlein.fondement, { ...vu, manques: [texte(point)] }),
    ];
  }
  const auPlus = Math.floor(dureeDuContrat * (1 + limite));
  const tenues = faites <= auPlus && faites < tempsPlein.valeur;
  return [
    remarque('heures-complementaires', ouiSi(tenues), fondement, {
      mesure: faites - dureeDuContrat,
      limite: Math.min(auPlus, tempsPlein.valeur) - dureeDuContrat,
    }),
  ];
};

const periodesDeLaSemaine = (journees: readonly Journee[], duree: number): readonly Remarque[] => {
  const { sous, auPlus, fondement } = TEMPS_PARTIEL.periodes;
  if (duree >= sous) return [];
  const compter = (lire: (plages: readonly Plage[]) => readonly Plage[]): number =>
    journees.reduce((total, { plages }) => total + lire(plages).length, 0);
  const coupees = compter((plages) => plages);
  const reunies = compter(reunirLesPauses);
  const reponse = coupees <= auPlus === reunies <= auPlus ? ouiSi(coupees <= auPlus) : 'indetermine';
  return [
    remarque('periodes-de-la-semaine', reponse, fondement, {
      mesure: coupees,
      limite: auPlus,
      manques: siIndetermine(reponse, 'pause-courte'),
    }),
  ];
};

const demiJournee = ({ jour, plages }: Journee, partiel: boolean): readonly Remarque[] => {
  const regle = partiel ? TEMPS_PARTIEL.demiJourneeMinimale : JOURNEE.seanceMinimale;
  // À temps plein, la séance minimale n'est écrite que pour une journée coupée.
  const respecte = (lues: readonly Plage[]) =>
    (!partiel && lues.length < 2) || dureesDe(lues).every((duree) => duree >= regle.valeur);
  const reponse = selonLesPauses(plages, respecte);
  return [
    remarque('demi-journee', reponse, regle.fondement, {
      jour,
      mesure: Math.min(...dureesDe(plages)),
      limite: regle.valeur,
      manques: siIndetermine(reponse, 'pause-courte'),
    }),
  ];
};

const coupures = ({ jour, plages }: Journee, partiel: boolean): readonly Remarque[] => {
  if (plages.length < 2) return [];
  const admises = partiel ? TEMPS_PARTIEL.coupures.valeur : JOURNEE.seances.valeur - 1;
  const nombre = selonLesPauses(plages, (lues) => lues.length - 1 <= admises);
  const { valeur, fondement } = TEMPS_PARTIEL.coupureMaximale;
  const plusLongue = Math.max(...coupuresDe(plages));
  const tenue = plusLongue <= valeur;
  const duree: Reponse = partiel || tenue ? ouiSi(tenue) : 'indetermine';
  return [
    remarque('nombre-de-coupures', nombre, partiel ? TEMPS_PARTIEL.coupures.fondement : JOURNEE.seances.fondement, {
      jour,
      mesure: plages.length - 1,
      limite: admises,
      manques: siIndetermine(nombre, 'pause-courte'),
    }),
    remarque('duree-de-la-coupure', duree, fondement, {
      jour,
      mesure: plusLongue,
      limite: valeur,
      manques: siIndetermine(duree, 'coupure-a-temps-plein'),
    }),
  ];
};

const amplitude = (journee: Journee, partiel: boolean): Remarque => {
  const { valeur, fondement } = partiel ? JOURNEE.amplitudeDuTempsPartiel : JOURNEE.amplitudeMaximale;
  const mesure = amplitudeDe(journee);
  return remarque('amplitude', ouiSi(mesure <= valeur), fondement, { jour: journee.jour, mesure, limite: valeur });
};

const repos = (journees: readonly Journee[], journee: Journee): readonly Remarque[] => {
  const { valeur, fondement } = JOURNEE.reposMinimal;
  const mesure = reposAvant(journees, journee);
  return mesure === undefined
    ? []
    : [remarque('repos-de-nuit', ouiSi(mesure >= valeur), fondement, { jour: journee.jour, mesure, limite: valeur })];
};

/** Le travail de nuit est permis et majoré ; le dimanche et le jour de repos ne sont réglés par aucun texte lu. */
const momentsParticuliers = (journees: readonly Journee[]): readonly Remarque[] => {
  const manques = [texte('durees-legales-du-travail')];
  const dimanche = journees.find(({ jour }) => jour === 'dimanche');
  const toutes = journees.length === JOURS_DE_LA_SEMAINE.length;
  return [
    ...journees.flatMap((journee) => {
      const mesure = nuitDe(journee);
      return mesure === 0 ? [] : [remarque('travail-de-nuit', 'oui', NUIT.fondement, { jour: journee.jour, mesure })];
    }),
    ...(dimanche === undefined
      ? []
      : [remarque('dimanche', 'indetermine', NUIT.fondement, { jour: 'dimanche', manques })]),
    ...(toutes ? [remarque('jour-de-repos', 'indetermine', JOURNEE.reposMinimal.fondement, { manques })] : []),
  ];
};

/** Ce que dit la convention collective d'une semaine type : chaque règle regardée, même après un « non ». */
export interface Verification {
  readonly reponse: Reponse;
  readonly tempsPartiel: boolean;
  /** Minutes par semaine. */
  readonly duree: number;
  readonly remarques: readonly Remarque[];
}

const conclureSur = (remarques: readonly Remarque[]): Reponse => {
  if (remarques.some(({ reponse }) => reponse === 'non')) return 'non';
  return remarques.some(({ reponse }) => reponse === 'indetermine') ? 'indetermine' : 'oui';
};

/**
 * Vérifie une semaine type contre la convention collective IDCC 1147, telle que les notes la donnent (P-80, P-82 à P-85).
 * Sans durée au contrat, celle de l'horaire en tient lieu pour dire le temps partiel.
 */
export const verifierPlanning = (planning: Planning): Verification => {
  const { journees } = planning;
  const faites = dureeDuPlanning(planning);
  const duree = planning.dureeDuContrat ?? faites;
  const partiel = duree < HEURES_COMPLEMENTAIRES.tempsPlein.valeur;
  const remarques = [
    ...(partiel ? [minimumDeLaSemaine(planning, duree)] : []),
    ...heuresDuContrat(planning, faites),
    ...(partiel ? periodesDeLaSemaine(journees, duree) : []),
    ...journees.flatMap((journee) => [
      ...demiJournee(journee, partiel),
      ...coupures(journee, partiel),
      amplitude(journee, partiel),
      ...repos(journees, journee),
    ]),
    ...momentsParticuliers(journees),
  ];
  return { reponse: conclureSur(remarques), tempsPartiel: partiel, duree: faites, remarques };
};
