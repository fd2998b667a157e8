import { ajouterMois, type Jour } from '../commun/jour.ts';
import { fonder } from '../droit/fondement.ts';
import { manqueDeTexte } from '../regles/constat.ts';
import type { Cle } from '../regles/situation.ts';
import {
  APRES_LA_SIGNATURE,
  type Contexte,
  colonneDe,
  type Ebauche,
  type Etape,
  estColonne,
  fauteDe,
  leJour,
  manqueDeLaColonne,
  poser,
  SANS_DELAI,
} from './etapes-forme.ts';

const F_CADRE: readonly Cle[] = ['signature', 'demande.cadre'];
const COMMUN = { phase: 'suivre', acteur: 'medecin', repere: APRES_LA_SIGNATURE, faits: F_CADRE } as const;

/** Tous les combien le médecin et la caisse se parlent, là où une source le dit (A44, F-77). */
const RYTHMES = {
  'avenant-7': {
    mois: 6,
    titre: 'Échange semestriel avec la caisse',
    phrase: 'Sur les difficultés à tenir les engagements. Le jour se convient : il est compté ici depuis la signature.',
    fondement: fonder('A44', 'P-109'),
  },
  'convention-2024': {
    mois: 12,
    titre: 'Point annuel avec la caisse',
    phrase: 'Des points annuels sont prévus. Le jour se convient : il est compté ici depuis la signature.',
    fondement: fonder('F-77'),
  },
} as const;

/** Les points jusqu'au terme, qui a sa propre étape. */
const pointsDeSuivi = (contexte: Contexte): readonly Ebauche[] => {
  const { signature } = contexte;
  const colonne = colonneDe(contexte);
  const sansRythme: Ebauche = {
    ...COMMUN,
    code: 'suivi',
    titre: 'Points avec la caisse',
    phrase:
      "Semestriels sous l'avenant 7, annuels sous la convention de 2024 ; ailleurs, le rythme n'a pas été trouvé.",
    nature: 'conseil',
    quand: colonne === undefined ? fauteDe(manqueDeLaColonne(contexte)) : SANS_DELAI,
    fondements: [fonder('F-77', 'F-77b')],
  };
  if (signature === undefined || colonne === undefined) return [sansRythme];
  if (colonne.code !== 'avenant-7' && colonne.code !== 'convention-2024') return [sansRythme];
  const { mois, titre, phrase, fondement } = RYTHMES[colonne.code];
  const nombre = (colonne.dureeEnAnnees * 12) / mois - 1;
  return Array.from({ length: nombre }, (_, rang): Ebauche => {
    const jour: Jour = ajouterMois(signature, mois * (rang + 1));
    return {
      ...COMMUN,
      code: `suivi-${rang + 1}`,
      titre,
      phrase,
      nature: 'repere',
      quand: leJour(jour, 'vers-le'),
      fondements: [fondement],
    };
  });
};

const MOIS_D_UN_SEMESTRE = 6;

/**
 * Un relevé tous les six mois, là où aucun point avec la caisse ne tombe ce jour-là : le rythme n'est écrit que pour
 * l'avenant 7, ailleurs c'est un conseil.
 */
const relevesDeSemestre = (contexte: Contexte, points: readonly Ebauche[]): readonly Ebauche[] => {
  const { signature } = contexte;
  const duree = colonneDe(contexte)?.dureeEnAnnees;
  if (signature === undefined || duree === undefined) return [];
  const pris = new Set(points.flatMap(({ quand }) => (quand.forme === 'jour' ? [quand.le] : [])));
  return Array.from({ length: (duree * 12) / MOIS_D_UN_SEMESTRE - 1 }, (_, rang) => rang + 1).flatMap(
    (rang): readonly Ebauche[] => {
      const jour = ajouterMois(signature, MOIS_D_UN_SEMESTRE * rang);
      return pris.has(jour)
        ? []
        : [
            {
              ...COMMUN,
              code: `releve-${rang}`,
              titre: 'Relever vos nombres de patients',
              phrase:
                "Tous les six mois, pour suivre vos objectifs : ce rythme n'est écrit que pour l'avenant 7, ici c'est un conseil.",
              acteur: estColonne(contexte, 'collectif-2026') ? 'groupe' : 'medecin',
              nature: 'conseil',
              quand: leJour(jour, 'vers-le'),
              fondements: [fonder('P-109')],
            },
          ];
    },
  );
};

/** Le second assistant s'ouvre pendant le premier contrat, à un généraliste hors MEP en ZIP, au temps plein (F-42 à F-46). */
const secondAssistant = (contexte: Contexte): readonly Ebauche[] => {
  const { demande, medecin } = contexte.situation;
  const colonne = colonneDe(contexte);
  if (colonne === undefined || colonne.code === 'collectif-2026' || colonne.secondAssistant.forme === 'ferme')
    return [];
  const possible =
    demande.assistant === 'premier' &&
    demande.option === 'temps-plein' &&
    medecin.specialite === 'medecine-generale' &&
    medecin.mep === false &&
    medecin.zone === 'zip';
  if (!possible) return [];
  const { anneeMinimale, zip, objectifs, tempsPlein, generaliste } = colonne.secondAssistant;
  const debut = contexte.evaluation.aide?.annees.find(({ annee }) => annee === anneeMinimale.annee)?.debut;
  return debut === undefined
    ? []
    : [
        {
          ...COMMUN,
          code: 'second-assistant',
          titre: 'Un second assistant devient possible',
          phrase: 'Si les objectifs sont déjà atteints. Parlez-en à la caisse : les sommes ne sont pas connues.',
          nature: 'repere',
          quand: leJour(debut, 'a-partir-du'),
          faits: [
            'signature',
            'demande.assistant',
            'demande.option',
            'medecin.specialite',
            'medecin.mep',
            'medecin.zone',
          ],
          fondements: [anneeMinimale.fondement, generaliste, tempsPlein, objectifs, zip],
          points: ['second-assistant-montants'],
        },
      ];
};

/** Sous l'avenant 7, l'exercice coordonné promis se tient en deux ans, comptés on ne sait d'où (A2, A2b). */
const engagement = (contexte: Contexte): readonly Ebauche[] =>
  estColonne(contexte, 'avenant-7') && contexte.situation.medecin.coordonne === 'engagement'
    ? [
        {
          ...COMMUN,
          code: 'exercice-coordonne',
          titre: "Rejoindre l'exercice coordonné promis",
          phrase: "Dans les deux ans. Les sources ne s'accordent pas : depuis la signature, ou depuis l'embauche.",
          nature: 'obligation',
          quand: fauteDe(manqueDeTexte('depart-des-deux-ans')),
          faits: ['signature', 'medecin.exercice.coordonne'],
          fondements: [fonder('A2', 'A2b')],
        },
      ]
    : [];

/** Les rendez-vous avec la caisse pendant le contrat, les relevés entre eux, et ce que le contrat permet ou demande en chemin. */
export const etapesDeSuivi = (contexte: Contexte): readonly Etape[] => {
  const points = pointsDeSuivi(contexte);
  return [...engagement(contexte), ...points, ...relevesDeSemestre(contexte, points), ...secondAssistant(contexte)].map(
    poser,
  );
};
