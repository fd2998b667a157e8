import type { Jour } from '../commun/jour.ts';
import { type Fondement, fonder } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import type { Cle } from '../regles/situation.ts';
import type { Versement } from '../regles/versements.ts';
import {
  APRES_L_EMBAUCHE,
  APRES_LA_SIGNATURE,
  appuyer,
  type Contexte,
  colonneDe,
  dUneSeuleVoix,
  type Ebauche,
  type Etape,
  estColonne,
  fauteDe,
  leJour,
  manqueDeLaColonne,
  poser,
  type Quand,
  SANS_DELAI,
} from './etapes-forme.ts';

const F_SIGNATURE: readonly Cle[] = ['signature'];
const F_CADRE: readonly Cle[] = ['signature', 'demande.cadre'];
const DUREE = fonder('P-123');
/** Les deux premières années ne dépendent pas des objectifs (F-73). */
const SANS_MODULATION = fonder('F-73');

const jourDuVersement = ({ auPlusTard, manques }: Versement): Quand => {
  const [premier, ...suite] = manques;
  if (premier !== undefined) return fauteDe(premier, ...suite);
  return auPlusTard === null ? SANS_DELAI : leJour(auPlusTard, 'au-plus-tard');
};

const ORDINAUX = ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième'] as const;
const ordinal = (annee: number): string => ORDINAUX[annee - 1] ?? `${annee}e`;

const verser = (contexte: Contexte, versement: Versement, nombre: number): Ebauche => {
  const { annee, rang, modulee, plan } = versement;
  const { fondements } = appuyer(contexte, 'versement', fonder('P-108'));
  const regle =
    modulee || colonneDe(contexte)?.code === 'collectif-2026'
      ? appuyer(contexte, 'modulation', SANS_MODULATION).fondements
      : [SANS_MODULATION];
  const part = nombre === 1 ? '' : `, ${rang === 1 ? 'première' : 'seconde'} partie`;
  const premier = annee === 1 && rang === 1;
  const colonne = colonneDe(contexte);
  const aLEmbauche = annee === 1 && colonne?.versements.forme === 'a-l-embauche';
  const aLaSignature = annee === 1 && colonne?.versements.forme === 'a-la-signature';
  const reste: readonly CodePoint[] = annee === 1 && rang === 2 ? ['solde-de-la-premiere-annee'] : [];
  return {
    code: `versement-${annee}-${rang}`,
    phase: 'percevoir',
    titre: premier ? 'Premier versement' : `Versement de la ${ordinal(annee)} année${part}`,
    phrase: modulee
      ? "Un maximum : la somme dépend de l'atteinte des objectifs, selon une formule qui n'a pas été trouvée."
      : "Cette somme ne dépend pas des objectifs. Aucun délai mesuré de paiement n'a été trouvé.",
    acteur: 'caisse',
    nature: 'repere',
    quand: jourDuVersement(versement),
    repere: aLEmbauche ? APRES_L_EMBAUCHE : APRES_LA_SIGNATURE,
    faits: ['signature', 'assistant.embauche'],
    fondements: plan === undefined ? [...fondements, ...regle] : [plan, ...regle],
    points: aLaSignature ? ['premier-versement'] : reste,
  };
};

const versementsDe = (contexte: Contexte, annee: number): readonly Ebauche[] => {
  const deLAnnee = contexte.evaluation.versements.filter((un) => un.annee === annee);
  return deLAnnee.map((un) => verser(contexte, un, deLAnnee.length));
};

const premierVersementInconnu = (contexte: Contexte): readonly Ebauche[] =>
  contexte.evaluation.versements.length > 0
    ? []
    : [
        {
          code: 'versement-1-1',
          phase: 'percevoir',
          titre: 'Premier versement',
          phrase: "Compté depuis l'embauche ou depuis la signature, selon le régime du contrat.",
          acteur: 'caisse',
          nature: 'repere',
          quand: fauteDe(manqueDeLaColonne(contexte)),
          repere: APRES_LA_SIGNATURE,
          faits: F_CADRE,
          fondements: [fonder('P-108')],
        },
      ];

const imposition: Ebauche = {
  code: 'declarer-l-aide',
  phase: 'percevoir',
  titre: "Déclarer l'aide dans vos recettes",
  phrase: "Elle est imposable : en recettes pour un BNC, dans le résultat d'une société.",
  acteur: 'medecin',
  nature: 'obligation',
  quand: SANS_DELAI,
  repere: APRES_LA_SIGNATURE,
  fondements: [fonder('P-70', 'F-78')],
  points: ['imposition-de-l-aide'],
};

const anniversaire = (contexte: Contexte, annee: number, jour: Jour): Ebauche => {
  const { fondements } = appuyer(contexte, 'duree', DUREE);
  const collectif = estColonne(contexte, 'collectif-2026');
  const modulee = dUneSeuleVoix(contexte, ({ modulation }) => modulation.desLAnnee) === annee;
  const regles: readonly Fondement[] = modulee ? appuyer(contexte, 'modulation', fonder('F-74')).fondements : [];
  return {
    code: `anniversaire-${annee - 1}`,
    phase: 'suivre',
    titre: `La ${ordinal(annee)} année du contrat commence`,
    phrase: [
      modulee ? "À partir d'ici, l'aide dépend de l'atteinte des objectifs." : 'Une nouvelle année du contrat s’ouvre.',
      ...(collectif ? ["Un médecin entre ou sort du contrat ce jour-là, sans changer le nombre d'ETP."] : []),
    ].join(' '),
    acteur: collectif ? 'groupe' : 'medecin',
    nature: 'repere',
    quand: leJour(jour),
    repere: APRES_LA_SIGNATURE,
    faits: F_SIGNATURE,
    fondements: [...fondements, ...regles],
    points: modulee ? ['modulation'] : [],
  };
};

const anneesSansJour = (contexte: Contexte): Ebauche => ({
  code: 'anniversaires',
  phase: 'suivre',
  titre: 'Les anniversaires du contrat',
  phrase: "Chaque anniversaire de la signature ouvre une année du contrat, jusqu'à la cinquième.",
  acteur: 'medecin',
  nature: 'repere',
  quand: fauteDe(manqueDeLaColonne(contexte)),
  repere: APRES_LA_SIGNATURE,
  faits: F_SIGNATURE,
  fondements: [DUREE],
});

/** Les cinq années : chaque anniversaire, puis les versements de l'année. */
const annees = (contexte: Contexte): readonly Ebauche[] => {
  const connues = contexte.evaluation.aide?.annees ?? [];
  if (connues.length === 0) return [...premierVersementInconnu(contexte), imposition, anneesSansJour(contexte)];
  return connues.flatMap(({ annee, debut }) =>
    annee === 1
      ? [...premierVersementInconnu(contexte), ...versementsDe(contexte, annee), imposition]
      : [anniversaire(contexte, annee, debut), ...versementsDe(contexte, annee)],
  );
};

const objectifs = (contexte: Contexte): readonly Ebauche[] => {
  const { cibles } = contexte.evaluation.objectifs;
  const auPlusTard = cibles[0]?.auPlusTard;
  const { fondements, points } = appuyer(contexte, 'delai-des-objectifs', fonder('F-56'));
  return [
    {
      code: 'objectifs',
      phase: 'suivre',
      titre: 'Atteindre les objectifs',
      phrase: "Dernier jour du délai compté depuis la signature. Le jour où la caisse mesure n'a pas été trouvé.",
      acteur: estColonne(contexte, 'collectif-2026') ? 'groupe' : 'medecin',
      nature: 'obligation',
      quand: auPlusTard === undefined ? fauteDe(manqueDeLaColonne(contexte)) : leJour(auPlusTard, 'au-plus-tard'),
      repere: APRES_LA_SIGNATURE,
      faits: F_CADRE,
      fondements,
      points: [...points, 'periode-de-mesure'],
    },
    ...contexte.evaluation.echeances
      .filter(({ code }) => code === 'nouvel-objectif')
      .map(({ le, manques, fondement, faits }): Ebauche => {
        const [premier, ...suite] = manques;
        return {
          code: 'nouvel-objectif',
          phase: 'suivre',
          titre: 'Nouvel installé : atteindre le nouvel objectif',
          phrase: 'Fixé après la médiane, il court ensuite.',
          acteur: 'medecin',
          nature: 'obligation',
          quand:
            premier === undefined && le !== null
              ? leJour(le, 'au-plus-tard')
              : premier === undefined
                ? SANS_DELAI
                : fauteDe(premier, ...suite),
          repere: APRES_LA_SIGNATURE,
          faits,
          fondements: [fondement],
        };
      }),
  ];
};

/** Les versements, les années et les objectifs (A40 à A44, R30, F-56, F-70 à F-74, F-83, F-90, F-150). */
export const etapesDesAnnees = (contexte: Contexte): readonly Etape[] =>
  [...annees(contexte), ...objectifs(contexte)].map(poser);
