import type { Titre } from '../../../../droit/codes.ts';
import { FORMES_JURIDIQUES, type FormeJuridique } from '../../../../droit/paie/formes-juridiques.ts';
import { CODES_SPECIALITES, type CodeSpecialite, specialite } from '../../../../droit/specialites.ts';
import { TITRES_EN_CLAIR } from '../../../../explication/libelles.ts';
import type { Personne } from '../../../../usages/documents/dossier.ts';
import { FORMES_D_EMPLOYEUR } from '../../../../usages/documents/personnes.ts';
import type { ChampJour, ChampNombre, ChampSomme, ChampsDe, ChampTexte, DossierSaisi } from './formes-de-champ.ts';

type Precisions = Partial<Pick<ChampTexte, 'aide' | 'court'>>;

const COURT = { court: true } as const;

export const ligne = (libelle: string, precisions: Precisions = {}): ChampTexte => ({
  genre: 'ligne',
  libelle,
  ...precisions,
});
export const ligneCourte = (libelle: string, aide?: string): ChampTexte =>
  ligne(libelle, aide === undefined ? COURT : { ...COURT, aide });
export const adresse = (libelle: string): ChampTexte => ({ genre: 'adresse', libelle });
export const recit = (libelle: string, aide?: string): ChampTexte => ({
  genre: 'recit',
  libelle,
  ...(aide === undefined ? {} : { aide }),
});
export const jour = (libelle: string, aide?: string): ChampJour => ({
  genre: 'jour',
  libelle,
  ...COURT,
  ...(aide === undefined ? {} : { aide }),
});
export const somme = (libelle: string, aide?: string): ChampSomme => ({
  genre: 'somme',
  libelle,
  ...COURT,
  ...(aide === undefined ? {} : { aide }),
});
export const nombre = (
  libelle: string,
  bas: number,
  haut: number,
  precisions: Partial<Pick<ChampNombre, 'aide' | 'decimales' | 'unite'>> = {},
): ChampNombre => ({ genre: 'nombre', libelle, bas, haut, decimales: 0, ...COURT, ...precisions });

const HEURES_PAR_SEMAINE_AU_PLUS = 80;
export const PREMIERE_ANNEE_D_UNE_VIE = 1900;

/** Des heures par semaine, au centième. */
export const heuresParSemaine = (libelle: string): ChampNombre =>
  nombre(libelle, 0.01, HEURES_PAR_SEMAINE_AU_PLUS, { decimales: 2, unite: 'h' });

export const personne: ChampsDe<Personne> = {
  civilite: { genre: 'choix', libelle: 'Civilité', choix: { madame: 'Madame', monsieur: 'Monsieur' }, ...COURT },
  prenom: ligneCourte('Prénom'),
  nom: ligneCourte('Nom'),
};

const SPECIALITES = Object.fromEntries(CODES_SPECIALITES.map((code) => [code, specialite(code).libelle])) as Readonly<
  Record<CodeSpecialite, string>
>;

const majuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

const TITRES = {
  aucun: 'Aucun de ces titres',
  dei: majuscule(TITRES_EN_CLAIR.dei),
  deas: majuscule(TITRES_EN_CLAIR.deas),
  deap: majuscule(TITRES_EN_CLAIR.deap),
  cqp: majuscule(TITRES_EN_CLAIR.cqp),
} as const satisfies Record<Titre, string>;

const FORMES = Object.fromEntries(
  FORMES_JURIDIQUES.map((code) => [code, majuscule(FORMES_D_EMPLOYEUR[code])]),
) as Readonly<Record<FormeJuridique, string>>;

const ANNEES_AILLEURS_AU_PLUS = 60;

/** Qui emploie, qui est employé, et où. */
export const PERSONNES: ChampsDe<Pick<DossierSaisi, 'ville' | 'medecins' | 'cabinet' | 'employeur' | 'assistant'>> = {
  ville: ligneCourte('Ville où le document est signé'),
  medecins: {
    genre: 'liste',
    libelle: 'Médecins',
    une: 'Médecin',
    ajouter: 'Ajouter un médecin',
    element: {
      ...personne,
      specialite: { genre: 'choix', libelle: 'Spécialité', choix: SPECIALITES },
      adresse: adresse('Adresse du cabinet'),
      telephone: ligneCourte('Téléphone'),
      courriel: ligneCourte('Courriel'),
      rpps: ligneCourte('Numéro RPPS'),
      numeroAm: ligneCourte('Numéro d’Assurance Maladie'),
      ordre: {
        departement: ligneCourte('Département de l’Ordre'),
        numero: ligneCourte('Numéro à l’Ordre'),
      },
    },
  },
  cabinet: {
    nom: ligne('Nom du cabinet'),
    lieux: { genre: 'lignes', libelle: 'Lieux de travail', aide: 'Une adresse par ligne.' },
  },
  employeur: {
    forme: { genre: 'choix', libelle: 'Forme', choix: FORMES },
    denomination: ligne('Dénomination', {
      aide: 'D’une société ou d’un groupement. Un médecin qui emploie en son nom la laisse vide.',
    }),
    adresse: adresse('Adresse de l’employeur'),
    siret: ligneCourte('SIRET'),
    numeroUrssaf: ligneCourte('Numéro Urssaf'),
    codeNaf: ligneCourte('Code NAF'),
    representant: { ...personne, qualite: ligneCourte('Qualité', 'Gérante, président…') },
    membres: {
      genre: 'liste',
      libelle: 'Membres du groupement',
      une: 'Membre',
      ajouter: 'Ajouter un membre',
      element: { nom: ligne('Nom'), adresse: adresse('Adresse') },
    },
    baseDeFacturation: ligne('Base de facturation aux médecins'),
    declareALInspectionLe: jour('Déclaré à l’inspection du travail le'),
  },
  assistant: {
    ...personne,
    naissance: { ...jour('Date de naissance'), depuis: PREMIERE_ANNEE_D_UNE_VIE },
    lieuDeNaissance: ligneCourte('Lieu de naissance'),
    adresse: adresse('Adresse de l’assistant'),
    titre: { genre: 'choix', libelle: 'Titre ou diplôme', choix: TITRES },
    anneesAilleurs: nombre('Années dans un autre cabinet', 0, ANNEES_AILLEURS_AU_PLUS, {
      aide: 'À un travail semblable.',
      decimales: 2,
      unite: 'ans',
    }),
    autreEmployeur: {
      nom: ligne('Autre employeur', { aide: 'S’il garde un autre emploi.' }),
      heures: heuresParSemaine('Heures chez l’autre'),
    },
  },
};
