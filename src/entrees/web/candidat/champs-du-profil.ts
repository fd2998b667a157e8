import { ecrireJour, lireJour } from '../../../commun/jour.ts';
import { COLLECTIF } from '../../../droit/regimes/index.ts';
import { composer } from '../../../explication/typographie.ts';
import { titreDuCandidat } from '../../../usages/candidat-avis.ts';
import {
  CANDIDATS_EN_CLAIR,
  CODES_CANDIDATS,
  type FaitDuProfil,
  type Profil,
} from '../../../usages/devenir-assistant.ts';
import type { FormeDeSaisie, Valeur } from '../entretien/champs.ts';
import { enMajuscule } from '../etapes/ecrire.ts';

export const GROUPES_DU_PROFIL = ['vous', 'emploi', 'contrat'] as const;
export type GroupeDuProfil = (typeof GROUPES_DU_PROFIL)[number];

export const GROUPES_EN_CLAIR: Readonly<Record<GroupeDuProfil, string>> = {
  vous: 'Vous',
  emploi: 'Votre emploi',
  contrat: 'Le contrat d’aide du médecin',
};

interface Commun {
  readonly cle: FaitDuProfil;
  readonly groupe: GroupeDuProfil;
  readonly titre: string;
  readonly aide?: string;
  /** La question compte-t-elle, au vu des réponses placées plus haut ? */
  readonly compte?: (profil: Profil) => boolean;
}

export interface ChampChoisi extends Commun {
  readonly genre: 'menu' | 'segments';
  readonly choix: readonly { readonly code: string; readonly libelle: string }[];
  readonly lire: (profil: Profil) => string | undefined;
  readonly poser: (profil: Profil, code: string | undefined) => Profil;
}

export interface ChampEcrit extends Commun, FormeDeSaisie {
  readonly genre: 'jour' | 'demi';
  readonly unite?: string;
  readonly lire: (profil: Profil) => Valeur | undefined;
  readonly poser: (profil: Profil, valeur: Valeur | undefined) => Profil;
}

export type ChampDuProfil = ChampChoisi | ChampEcrit;

const ANNEES_AU_PLUS = 60;

type FaitOuiNon = 'baccalaureat' | 'enPoste' | 'secretaireDuCabinet';
type FaitDeJour = 'embauche' | 'signature';
type FaitEnAnnees = 'experience' | 'anneesEnCabinet';

const ouiNon = (cle: FaitOuiNon, commun: Omit<Commun, 'cle'>, oui = 'Oui', non = 'Non'): ChampChoisi => ({
  cle,
  ...commun,
  genre: 'segments',
  choix: [
    { code: 'oui', libelle: oui },
    { code: 'non', libelle: non },
  ],
  lire: (profil) => (profil[cle] === undefined ? undefined : profil[cle] ? 'oui' : 'non'),
  poser: (profil, code) => ({ ...profil, [cle]: code === undefined ? undefined : code === 'oui' }),
});

const jour = (cle: FaitDeJour, commun: Omit<Commun, 'cle'>): ChampEcrit => ({
  cle,
  ...commun,
  genre: 'jour',
  lire: (profil) => (profil[cle] === undefined ? undefined : ecrireJour(profil[cle])),
  poser: (profil, valeur) => ({ ...profil, [cle]: valeur === undefined ? undefined : lireJour(String(valeur)) }),
});

const annees = (cle: FaitEnAnnees, commun: Omit<Commun, 'cle'>): ChampEcrit => ({
  cle,
  ...commun,
  genre: 'demi',
  haut: ANNEES_AU_PLUS,
  unite: 'ans',
  lire: (profil) => profil[cle],
  poser: (profil, valeur) => ({ ...profil, [cle]: typeof valeur === 'number' ? valeur : undefined }),
});

const sansTitre = (profil: Profil): boolean => (titreDuCandidat(profil) ?? 'aucun') === 'aucun';
const chezUnMedecin = ({ employeur }: Profil): boolean => employeur !== 'centre-de-sante';
const aSeFormer = (profil: Profil): boolean => titreDuCandidat(profil) !== 'cqp';

/** Les questions à la personne, dans l'ordre. Une question qui ne compte plus se retire ; rien ne bouge au-dessus. */
export const CHAMPS_DU_PROFIL: readonly ChampDuProfil[] = [
  {
    cle: 'qui',
    groupe: 'vous',
    titre: 'Votre titre ou votre métier',
    genre: 'menu',
    choix: CODES_CANDIDATS.map((code) => ({ code, libelle: composer(enMajuscule(CANDIDATS_EN_CLAIR[code])) })),
    lire: ({ qui }) => qui,
    poser: (profil, code) => ({ ...profil, qui: CODES_CANDIDATS.find((un) => un === code) }),
  },
  ouiNon('baccalaureat', { groupe: 'vous', titre: 'Avez-vous le baccalauréat ?', compte: sansTitre }),
  annees('experience', {
    groupe: 'vous',
    titre: 'Années d’expérience liées au métier',
    aide: 'Accueil, secrétariat, aide à la consultation, comptées à temps plein.',
    compte: sansTitre,
  }),
  {
    cle: 'employeur',
    groupe: 'emploi',
    titre: 'Qui vous emploie, ou vous emploierait ?',
    genre: 'segments',
    choix: [
      { code: 'medecin-liberal', libelle: 'Un médecin libéral' },
      { code: 'centre-de-sante', libelle: 'Un centre de santé' },
    ],
    lire: ({ employeur }) => employeur,
    poser: (profil, code) => ({
      ...profil,
      employeur: code === 'medecin-liberal' || code === 'centre-de-sante' ? code : undefined,
    }),
  },
  ouiNon(
    'enPoste',
    { groupe: 'emploi', titre: 'Êtes-vous déjà embauché comme assistant ?', compte: aSeFormer },
    'Oui',
    'Pas encore',
  ),
  jour('embauche', { groupe: 'emploi', titre: 'Jour de l’embauche, passé ou prévu' }),
  ouiNon('secretaireDuCabinet', {
    groupe: 'emploi',
    titre: 'Êtes-vous déjà secrétaire de ce cabinet ?',
    compte: ({ qui }) => qui === undefined || qui === 'secretaire-medicale',
  }),
  annees('anneesEnCabinet', {
    groupe: 'emploi',
    titre: 'Années dans un autre cabinet médical',
    aide: 'Pour un travail semblable : vous gardez une part de cette ancienneté.',
    compte: chezUnMedecin,
  }),
  jour('signature', {
    groupe: 'contrat',
    titre: 'Jour où le médecin signe avec sa caisse',
    aide: 'Passé ou prévu : ce jour choisit votre délai pour vous former.',
    compte: (profil) => chezUnMedecin(profil) && aSeFormer(profil),
  }),
  {
    cle: 'cadre',
    groupe: 'contrat',
    titre: 'Son contrat d’aide est…',
    genre: 'segments',
    choix: [
      { code: 'individuel', libelle: 'individuel' },
      { code: 'collectif', libelle: 'collectif' },
    ],
    lire: ({ cadre }) => cadre,
    poser: (profil, code) => ({
      ...profil,
      cadre: code === 'individuel' || code === 'collectif' ? code : undefined,
    }),
    // Avant l'aide collective, tout contrat est individuel.
    compte: (profil) =>
      chezUnMedecin(profil) && aSeFormer(profil) && (profil.signature ?? COLLECTIF.du) >= COLLECTIF.du,
  },
];

/** Les questions qui comptent, au vu des réponses. */
export const champsQuiComptent = (profil: Profil): readonly ChampDuProfil[] =>
  CHAMPS_DU_PROFIL.filter(({ compte }) => compte?.(profil) ?? true);

const effacer = (profil: Profil, champ: ChampDuProfil): Profil => champ.poser(profil, undefined);

/** Le profil sans les réponses à des questions qui ne comptent plus : elles restent écrites, et ne servent pas. */
export const profilUtile = (profil: Profil): Profil =>
  CHAMPS_DU_PROFIL.reduce((utile, champ) => (champ.compte?.(utile) === false ? effacer(utile, champ) : utile), profil);

/** Une personne de qui l'on ne sait rien. */
export const PROFIL_VIDE: Profil = {
  qui: undefined,
  baccalaureat: undefined,
  experience: undefined,
  anneesEnCabinet: undefined,
  employeur: undefined,
  enPoste: undefined,
  embauche: undefined,
  secretaireDuCabinet: undefined,
  signature: undefined,
  cadre: undefined,
};
