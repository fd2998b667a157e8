import { MOYENS_DE_SECRETARIAT, OPTIONS, TITRES } from '../../../droit/codes.ts';
import { REGIMES_EN_CLAIR } from '../../../explication/libelles.ts';
import { collectifOuvert, enIndividuel } from './cadre.ts';
import { choisir, jour, nombre, ouiNon } from './formes-de-question.ts';
import type { Question } from './question.ts';
import { assistant, demande, enCours, secretariat } from './situation-posee.ts';

/** Le jour, et qui signe : ce qui règle toutes les autres questions. */
export const QUESTIONS_DU_PROJET: readonly Question[] = [
  {
    id: 'signature',
    groupe: 'vous',
    titre: 'Jour de la signature, passé ou prévu',
    aide: (regime) =>
      regime === undefined
        ? 'Ce jour choisit les règles du contrat.'
        : `Signé ce jour-là, le contrat relève de ${REGIMES_EN_CLAIR[regime.code]}.`.replace('de le ', 'du '),
    toujours: true,
    champs: [jour('signature', 'signature', (s, signature) => ({ ...s, signature }))],
  },
  {
    id: 'cadre',
    groupe: 'vous',
    titre: 'Qui signe le contrat ?',
    aide: 'Une société de généralistes peut demander une aide collective.',
    toujours: collectifOuvert,
    champs: [
      {
        id: 'cadre',
        cle: 'demande.cadre',
        genre: 'choix',
        vue: 'segments',
        suppose: 'individuel',
        choix: [
          { code: 'individuel', libelle: 'Un médecin', poser: (s) => demande(s, { cadre: 'individuel' }) },
          { code: 'collectif', libelle: 'Une société', poser: (s) => demande(s, { cadre: 'collectif' }) },
        ],
      },
    ],
  },
];

/** Le contrat demandé. */
export const QUESTIONS_DU_CONTRAT: readonly Question[] = [
  {
    id: 'option',
    groupe: 'vous',
    titre: 'Temps de travail de l’assistant',
    toujours: enIndividuel,
    levier: true,
    champs: [choisir('option', 'demande.option', OPTIONS, (s, option) => demande(s, { option }))],
  },
  {
    id: 'rang-assistant',
    groupe: 'vous',
    titre: 'Votre premier assistant ?',
    toujours: enIndividuel,
    champs: [
      {
        id: 'rang-assistant',
        cle: 'demande.assistant',
        genre: 'choix',
        vue: 'segments',
        choix: [
          { code: 'premier', libelle: 'Oui, le premier', poser: (s) => demande(s, { assistant: 'premier' }) },
          { code: 'second', libelle: 'Non, un second', poser: (s) => demande(s, { assistant: 'second' }) },
        ],
      },
    ],
  },
  {
    id: 'option-en-cours',
    groupe: 'vous',
    titre: 'Temps de travail dans votre contrat en cours',
    champs: [choisir('option-en-cours', 'contratEnCours.option', OPTIONS, (s, option) => enCours(s, { option }))],
  },
  {
    id: 'annee-en-cours',
    groupe: 'vous',
    titre: 'Année où en est ce contrat',
    aide: 'Écrivez 3 pour la troisième année.',
    champs: [
      nombre('annee-en-cours', 'contratEnCours.annee', '', (s, annee) => enCours(s, { annee }), {
        bas: 1,
        haut: 50,
      }),
    ],
  },
  {
    id: 'objectifs-en-cours',
    groupe: 'vous',
    titre: 'Ses objectifs sont-ils atteints ?',
    champs: [
      ouiNon('objectifs-en-cours', 'contratEnCours.objectifsAtteints', (s, objectifsAtteints) =>
        enCours(s, { objectifsAtteints }),
      ),
    ],
  },
];

/** L'assistant et le secrétariat. */
export const QUESTIONS_DE_L_ASSISTANT: readonly Question[] = [
  {
    id: 'embauche',
    groupe: 'assistant',
    titre: 'Jour de l’embauche, passé ou prévu',
    champs: [jour('embauche', 'assistant.embauche', (s, embauche) => assistant(s, { embauche }))],
  },
  {
    id: 'titre',
    groupe: 'assistant',
    titre: 'Diplôme de l’assistant',
    aide: 'Il fixe la formation à suivre et son échéance.',
    champs: [choisir('titre', 'assistant.titre', TITRES, (s, titre) => assistant(s, { titre }), 'liste')],
  },
  {
    id: 'ancien-secretaire',
    groupe: 'assistant',
    titre: 'Est-il déjà secrétaire du cabinet ?',
    champs: [
      ouiNon('ancien-secretaire', 'assistant.ancienSecretaire', (s, ancienSecretaire) =>
        assistant(s, { ancienSecretaire }),
      ),
    ],
  },
  {
    id: 'moyen',
    groupe: 'assistant',
    titre: 'Qui reprend le secrétariat ?',
    levier: true,
    champs: [
      choisir(
        'moyen',
        'assistant.secretariatRemplace.moyen',
        MOYENS_DE_SECRETARIAT,
        (s, moyen) => secretariat(s, { moyen }),
        'liste',
      ),
    ],
  },
  {
    id: 'repris-le',
    groupe: 'assistant',
    titre: 'Jour où le secrétariat est repris',
    champs: [jour('repris-le', 'assistant.secretariatRemplace.le', (s, le) => secretariat(s, { le }))],
  },
  {
    id: 'temps-equivalent',
    groupe: 'assistant',
    titre: 'Pour le même temps de travail ?',
    champs: [
      ouiNon('temps-equivalent', 'assistant.secretariatRemplace.tempsEquivalent', (s, tempsEquivalent) =>
        secretariat(s, { tempsEquivalent }),
      ),
    ],
  },
];
