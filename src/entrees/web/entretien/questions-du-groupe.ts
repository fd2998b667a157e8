import { FORMES_DE_GROUPE, type FormeDeGroupe, SECTEURS } from '../../../droit/codes.ts';
import { CODES_SPECIALITES, specialite } from '../../../droit/specialites.ts';
import { FORMES_EN_CLAIR, SECTEURS_EN_CLAIR } from '../../../explication/libelles.ts';
import { composer } from '../../../explication/typographie.ts';
import { collectifOuvert, enCollectif } from './cadre.ts';
import type { ChampDeChoix, ChampSaisi, Choix } from './champs.ts';
import { demis, enMajuscule, nombre, ouiNon } from './formes-de-question.ts';
import type { Question } from './question.ts';
import { ADHERENT_INCONNU, adherent, groupe } from './situation-posee.ts';

/** Au-delà, la liste ne se remplit plus à la main : la ligne de commande en lit mille. */
export const ADHERENTS_AU_PLUS = 20;

const FORMES: Readonly<Record<FormeDeGroupe, string>> = { ...FORMES_EN_CLAIR, autre: 'Non, ou une autre' };

const DEJA_GAGNES: readonly [ChampSaisi, ChampSaisi] = [
  nombre(
    'deja-gagnes-mt',
    'groupe.dejaGagnes.mt',
    '',
    (s, mt) => groupe(s, { dejaGagnes: { ...s.groupe.dejaGagnes, mt } }),
    { libelle: 'patients déclarés' },
  ),
  nombre(
    'deja-gagnes-file-active',
    'groupe.dejaGagnes.fileActive',
    '',
    (s, fileActive) => groupe(s, { dejaGagnes: { ...s.groupe.dejaGagnes, fileActive } }),
    { libelle: 'file active' },
  ),
];

/** La société qui signe, et ce qu'elle demande. */
export const QUESTIONS_DE_LA_SOCIETE: readonly Question[] = [
  {
    id: 'forme',
    groupe: 'cabinet',
    titre: 'Exercez-vous dans une société ?',
    aide: 'Certaines, comme la SISA d’une maison de santé, peuvent demander une aide collective.',
    toujours: collectifOuvert,
    levier: true,
    champs: [
      {
        id: 'forme',
        cle: 'groupe.forme',
        genre: 'choix',
        vue: 'liste',
        choix: FORMES_DE_GROUPE.map((forme) => ({
          code: forme,
          libelle: FORMES[forme],
          poser: (s) => groupe(s, { forme }),
        })),
      },
    ],
  },
  {
    id: 'adherents',
    groupe: 'cabinet',
    titre: 'Médecins qui adhèrent au contrat',
    aide: 'Un associé peut ne pas adhérer. Leurs patients se donnent plus bas.',
    champs: [
      nombre(
        'adherents',
        'groupe.adherents',
        'médecins',
        (s, combien) => groupe(s, { adherents: Array.from({ length: combien }, () => ADHERENT_INCONNU) }),
        { bas: 1, haut: ADHERENTS_AU_PLUS },
      ),
    ],
  },
  {
    id: 'etp',
    groupe: 'cabinet',
    titre: 'Assistants demandés, en temps plein',
    aide: 'Comptez 0,5 pour un mi-temps.',
    champs: [demis('etp', 'groupe.etp', 'ETP', (s, etp) => groupe(s, { etp }), 1000)],
  },
  {
    id: 'docteurs-juniors',
    groupe: 'cabinet',
    titre: 'Maîtres de stage (PAMSU) qui accueillent un docteur junior',
    aide: 'Ils relèvent le plafond des temps pleins demandés.',
    champs: [
      nombre('docteurs-juniors', 'groupe.pamsuAvecDocteurJunior', 'médecins', (s, pamsuAvecDocteurJunior) =>
        groupe(s, { pamsuAvecDocteurJunior }),
      ),
    ],
  },
  {
    id: 'lieu-de-formation',
    groupe: 'cabinet',
    titre: 'La structure est-elle agréée comme lieu de formation ?',
    aide: 'L’agrément relève lui aussi le plafond.',
    champs: [
      ouiNon('lieu-de-formation', 'groupe.lieuDeFormationAgree', (s, lieuDeFormationAgree) =>
        groupe(s, { lieuDeFormationAgree }),
      ),
    ],
  },
];

/** La spécialité d'un adhérent ; un généraliste dit aussi s'il est à exercice particulier. */
const metiers = (rang: number): readonly Choix[] => [
  {
    code: 'generaliste',
    libelle: 'Généraliste',
    poser: (s) => adherent(s, rang, { specialite: 'medecine-generale', mep: false }),
  },
  {
    code: 'generaliste-mep',
    libelle: 'Généraliste à exercice particulier (MEP)',
    poser: (s) => adherent(s, rang, { specialite: 'medecine-generale', mep: true }),
  },
  ...CODES_SPECIALITES.filter((code) => code !== 'medecine-generale').map((code) => ({
    code,
    libelle: composer(specialite(code).libelle),
    poser: (s: Parameters<typeof adherent>[0]) => adherent(s, rang, { specialite: code, mep: false }),
  })),
];

const metier = (rang: number): ChampDeChoix => ({
  id: `adherent-${rang + 1}-specialite`,
  cle: `groupe.adherents[${rang}].specialite`,
  libelle: 'spécialité',
  genre: 'choix',
  vue: 'liste',
  choix: metiers(rang),
});

const secteur = (rang: number): ChampDeChoix => ({
  id: `adherent-${rang + 1}-secteur`,
  cle: `groupe.adherents[${rang}].secteur`,
  libelle: 'secteur',
  genre: 'choix',
  vue: 'liste',
  choix: SECTEURS.map((code) => ({
    code,
    libelle: enMajuscule(SECTEURS_EN_CLAIR[code]),
    poser: (s) => adherent(s, rang, { secteur: code }),
  })),
});

const contrat = (rang: number): ChampDeChoix => ({
  ...ouiNon(`adherent-${rang + 1}-contrat`, `groupe.adherents[${rang}].contratIndividuel`, (s, contratIndividuel) =>
    adherent(s, rang, { contratIndividuel }),
  ),
  libelle: 'contrat individuel en cours',
  vue: 'liste',
});

const questionDeLAdherent = (rang: number): Question => ({
  id: `adherent-${rang + 1}`,
  groupe: 'patientele',
  titre: `Adhérent ${rang + 1}`,
  toujours: ({ groupe: { adherents = [] } }) => rang < adherents.length,
  champs: [
    metier(rang),
    secteur(rang),
    nombre(`adherent-${rang + 1}-mt`, `groupe.adherents[${rang}].mt`, '', (s, mt) => adherent(s, rang, { mt }), {
      libelle: 'patients déclarés',
    }),
    nombre(
      `adherent-${rang + 1}-file-active`,
      `groupe.adherents[${rang}].fileActive`,
      '',
      (s, fileActive) => adherent(s, rang, { fileActive }),
      { libelle: 'file active' },
    ),
    contrat(rang),
  ],
});

/** Les adhérents un à un : leurs patients font la moyenne et le point de départ du groupe. */
export const QUESTIONS_DES_ADHERENTS: readonly Question[] = [
  ...Array.from({ length: ADHERENTS_AU_PLUS }, (_, rang) => questionDeLAdherent(rang)),
  {
    id: 'deja-gagnes',
    groupe: 'patientele',
    titre: 'Patients déjà gagnés sous des contrats individuels',
    aide: 'Ils se retranchent de l’objectif. Sans réponse, aucun n’est retranché.',
    toujours: enCollectif,
    champs: DEJA_GAGNES,
  },
];
