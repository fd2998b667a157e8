import { ajouterJours, ajouterMois, ecrireJour, type Jour } from '../commun/jour.ts';
import { type ActeDe, estActe } from '../contrat/actes.ts';
import { type Suivi, suivreContrat } from '../contrat/contrat.ts';
import type { EcheanceSuivie } from '../contrat/echeances-suivies.ts';
import { ABSENCE } from '../droit/delais.ts';
import { fonder } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import { INDICATEURS_EN_CLAIR } from '../explication/libelles.ts';
import { direEcheance } from '../explication/phrases.ts';
import { enumerer } from '../explication/typographie.ts';
import { evaluer } from '../regles/evaluation.ts';
import type { Situation } from '../regles/situation.ts';
import { type ComplementsDEtapes, type Etape, etapesDe, premierJour } from './etapes.ts';
import { APRES_L_EMBAUCHE, APRES_LA_SIGNATURE, type Ebauche, leJour, poser } from './etapes-forme.ts';
import type { DemandeDeFiche } from './rapports/fiche-forme.ts';

/** Ce que le suivi du contrat date mieux que la situation seule : il le remplace. */
const DATE_PAR_LE_SUIVI = /^(?:certification|debut-formation|objectifs|nouvel-objectif)$/;
const EST_UN_VERSEMENT = /^versement-(\d)-(\d+)$/;

const VIVANTS: ReadonlySet<Suivi['etat']> = new Set(['projet', 'en-cours', 'suspendu', 'renouvele']);

/** L'assistant d'aujourd'hui : un remplaçant fait repartir tout ce qui se compte depuis l'embauche ; un départ l'arrête. */
const situationDuPoste = ({ journal, situation }: Suivi): Situation => {
  const dernier = journal.findLast(({ acte }) => acte === 'embauche' || acte === 'remplacement' || acte === 'depart');
  if (dernier?.acte === 'depart') {
    return { ...situation, assistant: { ...situation.assistant, embauche: undefined, titre: undefined } };
  }
  if (dernier?.acte !== 'remplacement') return situation;
  return { ...situation, assistant: { ...situation.assistant, embauche: dernier.effet, titre: dernier.titre } };
};

/** Les étapes comptées depuis la signature suivent le contrat, celles comptées depuis l'embauche suivent le poste. */
const etapesDuSuivi = (suivi: Suivi, { bareme }: DemandeDeFiche, complements: ComplementsDEtapes): readonly Etape[] => {
  const duPoste = situationDuPoste(suivi);
  const duContrat = etapesDe(suivi.situation, suivi.evaluation, complements);
  if (duPoste === suivi.situation) return duContrat;
  return [
    ...duContrat.filter(({ repere }) => repere?.de !== 'embauche'),
    ...etapesDe(duPoste, evaluer(duPoste, bareme), complements).filter(({ repere }) => repere?.de === 'embauche'),
  ];
};

const dernierJour = ({ quand }: Etape): Jour | undefined =>
  quand.forme === 'jour' ? quand.le : quand.forme === 'periode' ? quand.au : undefined;

/** Un versement reçu, ou que rien ne permet plus de prévoir, n'a pas sa place à venir. */
const resteAVerser = ({ journal, etat }: Suivi, { code }: Etape): boolean => {
  const lu = EST_UN_VERSEMENT.exec(code);
  if (lu === null) return true;
  if (etat !== 'projet' && etat !== 'en-cours') return false;
  return !journal
    .filter(estActe('versement'))
    .some(({ annee, rang }) => annee === Number(lu[1]) && rang === Number(lu[2]));
};

const echeance = (une: EcheanceSuivie): readonly Ebauche[] => {
  const { code, le, etat, fondement, points } = une;
  if (le === null || etat === 'faite') return [];
  const commun = { code, titre: direEcheance(une), fondements: [fondement], points } as const;
  switch (code) {
    case 'certification':
    case 'debut-formation':
      return [
        {
          ...commun,
          phase: 'former',
          phrase: "Comptée depuis l'arrivée de l'assistant en poste.",
          acteur: 'employeur',
          nature: 'obligation',
          quand: leJour(le, 'au-plus-tard'),
          repere: APRES_L_EMBAUCHE,
        },
      ];
    case 'nouvel-objectif':
      return [
        {
          ...commun,
          phase: 'suivre',
          phrase: 'Fixé après la médiane, il court ensuite.',
          acteur: 'medecin',
          nature: 'obligation',
          quand: leJour(le, 'au-plus-tard'),
          repere: APRES_LA_SIGNATURE,
        },
      ];
    case 'nouveau-contrat-possible':
      return [
        {
          ...commun,
          phase: 'finir',
          phrase: 'Avant ce jour, sauf circonstance exceptionnelle, chaque médecin du contrat collectif attend.',
          acteur: 'medecin',
          nature: 'repere',
          quand: leJour(le, 'a-partir-du'),
          repere: APRES_LA_SIGNATURE,
        },
      ];
  }
};

/** Les objectifs au jour que le contrat signé leur donne, ou la règle. Aucun nombre de patients n'y entre. */
const objectifs = ({ objectifs: cibles, etat }: Suivi): readonly Ebauche[] =>
  etat !== 'en-cours' && etat !== 'suspendu'
    ? []
    : [...new Set(cibles.map(({ auPlusTard }) => auPlusTard))].map((jour): Ebauche => {
        const duJour = cibles.filter(({ auPlusTard }) => auPlusTard === jour);
        const fondements = duJour.flatMap(({ fondement }) => (fondement === null ? [] : [fondement]));
        const [premier = fonder('F-56'), ...suite] = fondements;
        return {
          code: 'objectifs',
          phase: 'suivre',
          titre: 'Atteindre les objectifs',
          phrase: `Dernier jour pour ${enumerer(duJour.map(({ indicateur }) => `la ${INDICATEURS_EN_CLAIR[indicateur]}`))}, tel que le contrat signé ou la règle le donne.`,
          acteur: 'medecin',
          nature: 'obligation',
          quand: leJour(jour, 'au-plus-tard'),
          repere: APRES_LA_SIGNATURE,
          fondements: [premier, ...suite],
          points: ['periode-de-mesure'],
        };
      });

interface BorneDAbsence {
  readonly nom: string;
  readonly jour: (debut: Jour) => Jour;
  readonly titre: string;
  readonly phrase: string;
  readonly nature: Ebauche['nature'];
  readonly fondement: Ebauche['fondements'][0];
  readonly points: readonly CodePoint[];
}

const [PREMIER_RAPPEL, SECOND_RAPPEL] = ABSENCE.joursDAlerte;

/** Quarante-cinq jours, deux mois, soixante-quinze jours, trois mois : deux rappels, deux bornes. */
const BORNES_D_ABSENCE: readonly BorneDAbsence[] = [
  {
    nom: 'rappel',
    jour: (debut) => ajouterJours(debut, PREMIER_RAPPEL),
    titre: `Absence de l'assistant : ${PREMIER_RAPPEL} jours`,
    phrase: 'Un rappel de Tandem, que nul texte ne fixe. Au-delà de deux mois sans remplacement, prévenez la caisse.',
    nature: 'conseil',
    fondement: ABSENCE.signaler,
    points: [],
  },
  {
    nom: 'signaler',
    jour: (debut) => ajouterMois(debut, ABSENCE.moisASignaler),
    titre: "Signaler l'absence de l'assistant à la caisse",
    phrase: "Deux mois d'absence sans remplacement.",
    nature: 'obligation',
    fondement: ABSENCE.signaler,
    points: ['absence-de-deux-a-trois-mois'],
  },
  {
    nom: 'second-rappel',
    jour: (debut) => ajouterJours(debut, SECOND_RAPPEL),
    titre: `Absence de l'assistant : ${SECOND_RAPPEL} jours`,
    phrase: 'Un rappel de Tandem, que nul texte ne fixe. Au-delà de trois mois, le contrat peut être suspendu.',
    nature: 'conseil',
    fondement: ABSENCE.signaler,
    points: [],
  },
  {
    nom: 'suspendre',
    jour: (debut) => ajouterMois(debut, ABSENCE.moisASuspendre),
    titre: "Absence de l'assistant : trois mois",
    phrase: "Avec votre accord écrit, un avenant suspend l'aide et les objectifs. Un autre constatera la reprise.",
    nature: 'obligation',
    fondement: ABSENCE.suspendre,
    points: ['depart-de-la-suspension', 'effets-de-la-suspension'],
  },
];

/** Les bornes d'une absence que rien n'interrompt : ni le retour prévu, ni un remplaçant, ni un départ. Jamais son motif. */
const absence = ({ journal }: Suivi, { effet, fin, remplacee }: ActeDe<'absence'>): readonly Ebauche[] => {
  const close = journal.find(
    ({ acte, effet: le }) => (acte === 'remplacement' || acte === 'depart') && le >= effet,
  )?.effet;
  const jusqua = Math.min(fin ?? Number.POSITIVE_INFINITY, close ?? Number.POSITIVE_INFINITY);
  if (remplacee === true) return [];
  return BORNES_D_ABSENCE.flatMap(({ nom, jour, titre, phrase, nature, fondement, points }): readonly Ebauche[] => {
    const le = jour(effet);
    return le > jusqua
      ? []
      : [
          {
            code: `absence-${nom}-du-${ecrireJour(effet)}`,
            phase: 'imprevus',
            titre,
            phrase,
            acteur: 'medecin',
            nature,
            quand: leJour(le, nature === 'conseil' ? 'le' : 'a-partir-du'),
            fondements: [fondement],
            points,
          },
        ];
  });
};

const uniquesParCode = (etapes: readonly Etape[]): readonly Etape[] => [
  ...new Map(etapes.map((etape) => [`${etape.code}-${premierJour(etape) ?? ''}`, etape])).values(),
];

/**
 * Ce qui reste à venir dans la vie d'un contrat suivi, daté depuis ses actes : étapes du contrat et du poste, échéances
 * de formation de l'assistant en poste, objectifs signés, versements non reçus, bornes des absences ouvertes. Ce qui
 * est passé n'y est plus, sauf une échéance en retard. Fonction pure ; aucun nombre de patients, aucun motif d'absence.
 */
export const etapesDuContrat = (demande: DemandeDeFiche, complements: ComplementsDEtapes = {}): readonly Etape[] => {
  const { situation, actes, au, connuLe, bareme } = demande;
  const suivi = suivreContrat(situation, actes, au, connuLe, bareme);
  const enRetard = new Set(
    suivi.echeances.filter(({ etat }) => etat === 'en-retard').map(({ code }) => code as string),
  );
  const datees = [
    ...(VIVANTS.has(suivi.etat)
      ? etapesDuSuivi(suivi, demande, complements).filter(
          (etape) => !DATE_PAR_LE_SUIVI.test(etape.code) && resteAVerser(suivi, etape),
        )
      : []),
    ...[
      ...suivi.echeances.flatMap(echeance),
      ...objectifs(suivi),
      ...(VIVANTS.has(suivi.etat)
        ? suivi.journal.filter(estActe('absence')).flatMap((une) => absence(suivi, une))
        : []),
    ].map(poser),
  ].filter((etape) => (dernierJour(etape) ?? Number.NEGATIVE_INFINITY) >= au || enRetard.has(etape.code));
  return [...uniquesParCode(datees)].sort((a, b) => (premierJour(a) ?? 0) - (premierJour(b) ?? 0));
};
