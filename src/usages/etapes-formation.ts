import { ajouterAnnees, ajouterMois, type Jour } from '../commun/jour.ts';
import { ARRETE_DE_2019, FORMATION_ENGAGEE, VIGILANCE_DE_FORMATION } from '../droit/delais.ts';
import { type Fondement, fonder } from '../droit/fondement.ts';
import { PARCOURS } from '../droit/parcours.ts';
import { ecrireNombre } from '../explication/typographie.ts';
import { manqueDeFait } from '../regles/constat.ts';
import type { CodeEcheance, Echeance } from '../regles/formation.ts';
import type { Cle } from '../regles/situation.ts';
import {
  APRES_L_EMBAUCHE,
  appuyer,
  type Contexte,
  compterDepuis,
  type Ebauche,
  type Etape,
  fauteDe,
  leJour,
  manqueDeLaColonne,
  poser,
  type Quand,
  SANS_DELAI,
} from './etapes-forme.ts';

const FAITS: readonly Cle[] = ['assistant.embauche', 'assistant.titre'];

const CONSEIL = { acteur: 'employeur', nature: 'conseil', phase: 'former', repere: APRES_L_EMBAUCHE } as const;
const OBLIGATION = { ...CONSEIL, nature: 'obligation' } as const;

/** Compte depuis l'embauche d'une personne à former : un titulaire du CQP ne l'est pas, il faut savoir le titre. */
const depuisLEmbauche = ({ embauche, situation }: Contexte, calcul: (embauche: Jour) => Quand): Quand =>
  situation.assistant.titre === undefined
    ? fauteDe(manqueDeFait('assistant.titre'))
    : compterDepuis(embauche, 'assistant.embauche', calcul);

const estDiplome = ({ situation }: Contexte): boolean | undefined => {
  const { titre } = situation.assistant;
  return titre === undefined ? undefined : titre !== 'aucun';
};

const inscription = (contexte: Contexte): readonly Ebauche[] => {
  const diplome = estDiplome(contexte);
  return [
    {
      ...CONSEIL,
      code: 'choisir-l-organisme',
      titre: "Choisir l'organisme de formation",
      phrase: diplome
        ? `La formation d'adaptation (FAE) compte ${PARCOURS.fae.heures} heures. En 2023, ni organisme ni contenu n'étaient imposés ; le module administratif du CQP était conseillé.`
        : `Le CQP compte ${PARCOURS.cqp.heures} heures, que l'organisme ajuste au profil. Seul compte un organisme habilité par la branche (CPNEFP) : lisez sa liste du jour.`,
      quand: SANS_DELAI,
      faits: ['assistant.titre'],
      fondements: diplome ? [PARCOURS.fae.fondement, fonder('P-43')] : [PARCOURS.cqp.fondement, fonder('P-39', 'P-40')],
      points: diplome ? ['duree-de-la-fae'] : ['nombre-d-organismes', 'attente-en-formation'],
    },
    ...(diplome
      ? []
      : [
          {
            ...CONSEIL,
            code: 'envisager-la-vae',
            titre: "Validation de l'expérience (VAE) : est-ce possible ?",
            phrase: `Elle ouvre aussi le CQP, avec ${ecrireNombre(PARCOURS.vae.heures)} heures de travail liées au référentiel, soit une année à temps plein.`,
            quand: SANS_DELAI,
            faits: ['assistant.titre'],
            fondements: [PARCOURS.vae.fondement],
          } as const,
        ]),
    {
      ...CONSEIL,
      code: 'demander-le-financement',
      titre: "Demander la prise en charge à l'OPCO EP",
      phrase:
        "L'OPCO EP paie dans la limite de ses fonds. Le salaire pendant la formation n'est plus remboursé par la branche.",
      quand: SANS_DELAI,
      fondements: [fonder('P-49', 'P-50')],
      points: ['prix-du-cqp'],
    },
    {
      ...CONSEIL,
      code: 'reserver-la-formation',
      titre: 'La formation est-elle réservée ?',
      phrase:
        "À un an, elle devrait l'être : des sessions ont glissé de deux mois faute de fonds. Comptez environ deux jours d'absence par semaine pendant le CQP.",
      quand: depuisLEmbauche(contexte, (jour) => leJour(ajouterMois(jour, FORMATION_ENGAGEE.mois), 'vers-le')),
      faits: FAITS,
      fondements: [FORMATION_ENGAGEE.fondement],
      points: ['attente-en-formation'],
    },
  ];
};

const ATTENDUS: Readonly<Record<'cqp' | 'fae' | 'cqp-ou-fae', string>> = {
  cqp: 'le CQP',
  fae: "l'attestation de formation d'adaptation (FAE)",
  'cqp-ou-fae': "le CQP, ou l'attestation de formation d'adaptation (FAE) d'un diplômé d'État",
};

const quoiDe = (contexte: Contexte): keyof typeof ATTENDUS => {
  const diplome = estDiplome(contexte);
  if (diplome === undefined) return 'cqp-ou-fae';
  return diplome ? 'fae' : 'cqp';
};

const jourDeLEcheance = (contexte: Contexte, echeance: Echeance | undefined): Quand => {
  if (echeance === undefined) return fauteDe(manqueDeLaColonne(contexte));
  const [premier, ...suite] = echeance.manques;
  if (premier !== undefined) return fauteDe(premier, ...suite);
  return echeance.le === null ? SANS_DELAI : leJour(echeance.le, 'au-plus-tard');
};

const fondementsDe = (
  contexte: Contexte,
  code: 'debut-formation' | 'certification',
  echeance: Echeance | undefined,
): readonly [Fondement, ...Fondement[]] =>
  echeance === undefined ? appuyer(contexte, code, VIGILANCE_DE_FORMATION.fondement).fondements : [echeance.fondement];

const echeanceDe = ({ evaluation }: Contexte, code: CodeEcheance): Echeance | undefined =>
  evaluation.echeances.find((une) => une.code === code);

/** Depuis 2024, aucun délai ne borne le début ; tant que l'échelle n'est pas connue, un délai reste possible. */
const commencerEstBorne = ({ colonnes }: Contexte): boolean =>
  colonnes.length === 0 || colonnes.some(({ formation }) => formation.debut !== null);

const PREUVE: Ebauche = {
  ...CONSEIL,
  code: 'envoyer-le-certificat',
  titre: 'Garder et envoyer le certificat',
  phrase:
    "Diplôme ou inscription d'abord, certificat ensuite : les règles le supposent, mais aucune liste officielle de pièces n'a été lue.",
  quand: SANS_DELAI,
  fondements: [fonder('P-113')],
  points: ['pieces-du-dossier'],
};

const echeances = (contexte: Contexte): readonly Ebauche[] => {
  const certification = echeanceDe(contexte, 'certification');
  const debut = echeanceDe(contexte, 'debut-formation');
  const debutBorne: readonly Ebauche[] = commencerEstBorne(contexte)
    ? [
        {
          ...OBLIGATION,
          code: 'debut-formation',
          titre: 'Commencer la formation',
          phrase: "Dernier jour pour la commencer, compté depuis l'embauche.",
          quand: jourDeLEcheance(contexte, debut),
          faits: FAITS,
          fondements: fondementsDe(contexte, 'debut-formation', debut),
          points: ['sanction-du-delai-de-formation'],
        },
      ]
    : [];
  return [
    ...debutBorne,
    {
      ...OBLIGATION,
      code: 'certification',
      titre: 'Obtenir la certification',
      phrase: `Dernier jour pour obtenir ${ATTENDUS[quoiDe(contexte)]}. La suite d'un retard pour l'aide n'a pas été trouvée.`,
      quand: jourDeLEcheance(contexte, certification),
      faits: FAITS,
      fondements: fondementsDe(contexte, 'certification', certification),
      points: ['sanction-du-delai-de-formation'],
    },
    PREUVE,
  ];
};

/** L'alerte de P-45, « à deux ans dans tous les cas », quand aucune échéance connue ne tombe ce jour-là. */
const vigilance = (contexte: Contexte): readonly Ebauche[] => {
  const { embauche, evaluation, situation } = contexte;
  if (embauche === undefined || situation.assistant.titre === undefined) return [];
  const deuxAns = ajouterAnnees(embauche, VIGILANCE_DE_FORMATION.annees);
  if (evaluation.echeances.some(({ le }) => le === deuxAns)) return [];
  return [
    {
      ...CONSEIL,
      code: 'vigilance-a-deux-ans',
      titre: "Deux ans après l'embauche : où en est la formation ?",
      phrase:
        "Les sources donnent deux ou trois ans selon le contrat. Viser deux ans protège l'aide dans tous les cas.",
      quand: leJour(deuxAns, 'au-plus-tard'),
      faits: FAITS,
      fondements: [VIGILANCE_DE_FORMATION.fondement],
    },
  ];
};

/** L'arrêté de 2019 borne le droit d'exercer d'un diplômé d'État ; la convention borne l'aide (P-44, F-124). */
const limiteDeLArrete = (contexte: Contexte): readonly Ebauche[] => {
  const diplome = estDiplome(contexte);
  if (diplome === false) return [];
  return [
    {
      ...OBLIGATION,
      code: 'limite-de-l-arrete',
      titre: "Formation d'adaptation : limite de l'arrêté",
      phrase:
        "L'arrêté du 7 novembre 2019 donne trois ans après la prise de poste pour la suivre. Il borne le droit d'exercer ; la convention, elle, borne l'aide.",
      quand: depuisLEmbauche(contexte, (jour) => leJour(ajouterAnnees(jour, ARRETE_DE_2019.annees), 'au-plus-tard')),
      faits: FAITS,
      fondements: [ARRETE_DE_2019.fondement],
      points: ['fae-delai-de-l-arrete'],
    },
  ];
};

/** La formation, de l'inscription au certificat (P-29 à P-53, P-143) ; rien pour un titulaire du CQP. */
export const etapesDeFormation = (contexte: Contexte): readonly Etape[] =>
  contexte.situation.assistant.titre === 'cqp'
    ? []
    : [...inscription(contexte), ...echeances(contexte), ...vigilance(contexte), ...limiteDeLArrete(contexte)].map(
        poser,
      );
