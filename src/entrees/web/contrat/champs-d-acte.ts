import { MOTIFS_D_ABSENCE } from '../../../contrat/actes.ts';
import { MOYENS_DE_SECRETARIAT, TITRES } from '../../../droit/codes.ts';
import { FAITS, TITRES_EN_CLAIR } from '../../../explication/libelles.ts';
import { direMotif } from '../../../explication/vie.ts';
import { SITUATION_VIDE, secretariat } from '../entretien/situation-posee.ts';
import { type ChampDeFormulaire, type ChampEcrit, enNombres, enOptions } from './formulaire.ts';

const EFFECTIF_MAXIMAL = 1_000_000;

/** Le jour où l'acte compte. */
export const leJour = (titre: string, requis: string, aide?: string): ChampEcrit => ({
  genre: 'jour',
  cle: 'effet',
  titre,
  requis,
  ...(aide === undefined ? {} : { aide }),
});

/** Un nombre de patients. */
export const effectif = (cle: string, titre: string, requis?: string): ChampEcrit => ({
  genre: 'entier',
  cle,
  titre,
  unite: 'patients',
  bas: 0,
  haut: EFFECTIF_MAXIMAL,
  ...(requis === undefined ? {} : { requis }),
});

export const TITRE: ChampDeFormulaire = {
  genre: 'liste',
  cle: 'titre',
  titre: 'Diplôme de l’assistant',
  aide: 'Il fixe la formation à suivre et son échéance.',
  options: enOptions(TITRES, (titre) => TITRES_EN_CLAIR[titre]),
  ignorable: true,
};

/** L'année du contrat ; sans phrase, elle peut rester « pas su ». */
export const laquelleAnnee = (requis?: string): ChampDeFormulaire => ({
  genre: 'segments',
  cle: 'annee',
  titre: 'Année du contrat',
  options: enNombres([1, 2, 3, 4, 5]),
  ...(requis === undefined ? { ignorable: true } : { requis }),
});

export const MONTANT: ChampDeFormulaire = {
  genre: 'somme',
  cle: 'montant',
  titre: 'Somme',
  unite: '€',
  requis: 'Écrivez la somme.',
};

export const MOYENS = enOptions(
  MOYENS_DE_SECRETARIAT,
  (moyen) => FAITS['assistant.secretariatRemplace.moyen'].lire(secretariat(SITUATION_VIDE, { moyen })) ?? moyen,
);
export const MOTIFS = enOptions(MOTIFS_D_ABSENCE, direMotif);

const objectif = (indicateur: 'mt' | 'fileActive', nom: string): readonly ChampDeFormulaire[] => [
  effectif(`objectifs.${indicateur}.depart`, `${nom} au départ`),
  effectif(`objectifs.${indicateur}.cible`, `${nom} à atteindre`),
  {
    genre: 'jour',
    cle: `objectifs.${indicateur}.auPlusTard`,
    titre: `${nom} : au plus tard le`,
    requis: 'Écrivez le jour que le contrat fixe pour cet objectif.',
    requisSi: (brouillon) => (brouillon.get(`objectifs.${indicateur}.cible`) ?? '').trim() !== '',
  },
];

/** Les objectifs que le contrat signé écrit : ils l'emportent sur la règle. */
export const CHAMPS_DES_OBJECTIFS: readonly ChampDeFormulaire[] = [
  ...objectif('mt', 'Patients médecin traitant'),
  ...objectif('fileActive', 'File active'),
];
