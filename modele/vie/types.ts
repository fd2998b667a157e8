// Les faits lus par le modèle, tels que le contrat JSON les nomme. Une cle absente veut dire « non su ».

export type Jour = string; // AAAA-MM-JJ
export type Regime = 'avenant-7' | 'reglement-arbitral' | 'convention-2024';
export type Option = 'tiers-temps' | 'mi-temps' | 'temps-plein';
export type Bande = 'sous-p30' | 'p30-p50' | 'p50-p70' | 'p70-p90' | 'p90-p95' | 'p95-et-plus';
export type Titre = 'dei' | 'deas' | 'deap' | 'cqp' | 'aucun';
export type Indicateur = 'mt' | 'fileActive';
export type Reponse = 'oui' | 'non' | 'indetermine';

export type Manque = { manque: 'fait'; cle: string } | { manque: 'texte'; point: string };
export const fait = (cle: string): Manque => ({ manque: 'fait', cle });
export const texte = (point: string): Manque => ({ manque: 'texte', point });

export type Patientele = { mt?: number; mtAdultes?: number; mtEnfants?: number; fileActive?: number };

export type Adherent = {
  specialite?: string;
  mep?: boolean;
  secteur?: string;
  mt?: number;
  fileActive?: number;
  contratIndividuel?: boolean;
};

export type Groupe = {
  forme?: string;
  adherents?: Adherent[];
  associes?: number;
  etp?: number;
  pamsuAvecDocteurJunior?: number;
  lieuDeFormationAgree?: boolean;
  dejaGagnes?: { mt?: number; fileActive?: number };
};

export type Situation = {
  signature?: Jour;
  demande?: {
    cadre?: 'individuel' | 'collectif';
    assistant?: 'premier' | 'second';
    option?: Option;
    partage?: boolean;
  };
  medecin?: {
    specialite?: string;
    statut?: string;
    age?: number;
    patientele?: Patientele;
    percentile?: number;
    bande?: Bande;
  };
  groupe?: Groupe;
  assistant?: { embauche?: Jour; titre?: Titre };
};

export type ObjectifSigne = { indicateur: Indicateur; depart?: number; cible: number; auPlusTard: Jour };

type Commun = { id?: string; effet: Jour; enregistre?: Jour };
export type Acte = Commun &
  (
    | { acte: 'signature'; objectifs?: ObjectifSigne[] }
    | { acte: 'embauche' | 'remplacement'; titre?: Titre }
    | { acte: 'depart' | 'debut-formation' | 'changement-specialite' | 'renouvellement' }
    | { acte: 'absence'; fin?: Jour; motif?: string; remplacee?: boolean; accordEcrit?: boolean }
    | { acte: 'mesure'; patientele: Patientele }
    | { acte: 'versement'; annee: number; rang: number; montant: number }
    | { acte: 'certification'; titre?: Titre }
    | { acte: 'secretariat'; moyen?: string; tempsEquivalent?: boolean }
    | { acte: 'demenagement'; patienteleConservee?: boolean }
    | { acte: 'avenant'; objet: 'option' | 'suspension' | 'reprise' | 'collectif'; option?: Option }
    | { acte: 'resiliation'; recue?: Jour; par?: string }
    | { acte: 'decision'; annee: number; montant: number; reference?: string }
    | { acte: 'recouvrement'; annee?: number; montant: number }
    | { acte: 'annulation'; vise: string }
  );
export type ActeDe<N extends Acte['acte']> = Acte & { acte: N };

// Une somme connue (min = max) ou seulement bornée, en centimes. `max` nul : aucune borne n'est établie.
export type Fourchette = { min: number; max: number | null };
export const exact = (c: number): Fourchette => ({ min: c, max: c });
export const connue = (f: Fourchette): number | null => (f.min === f.max ? f.min : null);
export const somme = (fs: Fourchette[]): Fourchette =>
  fs.reduce((a, b) => ({ min: a.min + b.min, max: a.max === null || b.max === null ? null : a.max + b.max }), exact(0));
export const enveloppe = (fs: Fourchette[]): Fourchette => ({
  min: Math.min(...fs.map((f) => f.min)),
  max: fs.some((f) => f.max === null) ? null : Math.max(...fs.map((f) => f.max as number)),
});
export const centimes = (euros: number): number => Math.round(euros * 100);
export const euros = (c: number | null): number | null => (c === null ? null : c / 100);
