import type { FormeJuridique } from '../../droit/paie/formes-juridiques.ts';
import { specialite } from '../../droit/specialites.ts';
import type { Morceau, Phrase } from './brouillon.ts';
import { champ, dire, nettoyer } from './champs.ts';
import type { AssistantDuDossier, Dossier, EmployeurDuDossier, MedecinDuDossier, Personne } from './dossier.ts';

const CIVILITES = { madame: 'Madame', monsieur: 'Monsieur' } as const;

export const FORMES_D_EMPLOYEUR: Readonly<Record<FormeJuridique, string>> = {
  bnc: 'exercice libéral (BNC)',
  'societe-is': "société à l'impôt sur les sociétés",
  sisa: 'SISA',
  scm: 'SCM',
  'groupement-d-employeurs': "groupement d'employeurs",
  autre: 'autre forme',
};

const prenomEtNom = ({ prenom, nom }: Personne): string | undefined => {
  const parties = [nettoyer(prenom), nettoyer(nom)].flatMap((partie) => partie ?? []);
  return parties.length === 0 ? undefined : parties.join(' ');
};

/** « Madame Prénom Nom » ; `undefined` quand ni prénom ni nom ne sont sus. */
export const nomDe = (personne: Personne | undefined): string | undefined => {
  const nom = personne === undefined ? undefined : prenomEtNom(personne);
  const civilite = personne?.civilite === undefined ? '' : `${CIVILITES[personne.civilite]} `;
  return nom === undefined ? undefined : `${civilite}${nom}`;
};

/** « Dr Prénom Nom ». */
export const nomDuMedecin = (medecin: MedecinDuDossier | undefined): string | undefined => {
  const nom = medecin === undefined ? undefined : prenomEtNom(medecin);
  return nom === undefined ? undefined : `Dr ${nom}`;
};

export const leMedecin = (dossier: Dossier): MedecinDuDossier | undefined => dossier.medecins?.[0];

export const champMedecin = (dossier: Dossier): Morceau => champ('nom du médecin', nomDuMedecin(leMedecin(dossier)));

/** Tous les médecins du dossier, chacun avec sa spécialité. */
export const champMedecins = (dossier: Dossier): readonly (string | undefined)[] =>
  (dossier.medecins ?? []).map((medecin) => {
    const nom = nomDuMedecin(medecin);
    return nom === undefined || medecin.specialite === undefined
      ? nom
      : `${nom} (${specialite(medecin.specialite).libelle.toLowerCase()})`;
  });

export const champSpecialite = (medecin: MedecinDuDossier | undefined): Morceau =>
  champ('spécialité du médecin', medecin?.specialite && specialite(medecin.specialite).libelle);

export const champAssistant = (dossier: Dossier): Morceau => champ("nom de l'assistant", nomDe(dossier.assistant));

/** Le médecin qui emploie en son nom est son propre employeur ; une société a sa dénomination. */
export const denominationDe = ({ employeur, medecins }: Dossier): string | undefined =>
  nettoyer(employeur?.denomination) ?? (employeur?.forme === 'bnc' ? nomDuMedecin(medecins?.[0]) : undefined);

export const champEmployeur = (dossier: Dossier): Morceau =>
  champ("nom ou dénomination de l'employeur", denominationDe(dossier));

const representantDe = ({ employeur, medecins }: Dossier): string | undefined => {
  const nom = nomDe(employeur?.representant) ?? (employeur?.forme === 'bnc' ? nomDuMedecin(medecins?.[0]) : undefined);
  const qualite = nettoyer(employeur?.representant?.qualite);
  return nom === undefined || qualite === undefined ? nom : `${nom}, ${qualite}`;
};

/** Qui signe pour l'employeur. */
export const champRepresentant = (dossier: Dossier): Morceau =>
  champ("représentant de l'employeur", representantDe(dossier));

export const champForme = (employeur: EmployeurDuDossier | undefined): Morceau =>
  champ("forme juridique de l'employeur", employeur?.forme && FORMES_D_EMPLOYEUR[employeur.forme]);

/** Le salarié dans une phrase, au genre de sa civilité ; le masculin tant qu'elle n'est pas sue. */
export interface Accord {
  readonly le: string;
  readonly Le: string;
  readonly du: string;
  readonly au: string;
  readonly il: string;
  readonly Il: string;
  readonly e: string;
}

const MASCULIN: Accord = {
  le: 'le salarié',
  Le: 'Le salarié',
  du: 'du salarié',
  au: 'au salarié',
  il: 'il',
  Il: 'Il',
  e: '',
};

const FEMININ: Accord = {
  le: 'la salariée',
  Le: 'La salariée',
  du: 'de la salariée',
  au: 'à la salariée',
  il: 'elle',
  Il: 'Elle',
  e: 'e',
};

export const accorder = (assistant: AssistantDuDossier | undefined): Accord =>
  assistant?.civilite === 'madame' ? FEMININ : MASCULIN;

/** « Fait à…, le… » : le jour de la signature ne se devine pas. */
export const lieuEtJour = (dossier: Dossier, jour: Morceau): Phrase =>
  dire`Fait à ${champ('ville de signature', dossier.ville)}, le ${jour}.`;
