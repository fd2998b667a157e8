import type {
  Adherent,
  Assistant,
  ContratEnCours,
  Demande,
  Groupe,
  Medecin,
  Secretariat,
  Situation,
} from '../../../regles/situation.ts';

/** Une personne dont on ne sait rien encore. Tant qu'elle ne dit pas le contraire, elle demande un contrat individuel. */
export const SITUATION_VIDE: Situation = {
  signature: undefined,
  demande: { cadre: 'individuel', assistant: undefined, option: undefined, partage: false },
  medecin: {
    specialite: undefined,
    mep: undefined,
    secteur: undefined,
    statut: undefined,
    age: undefined,
    departement: undefined,
    zone: undefined,
    rqth: undefined,
    ald: undefined,
    exerciceMixte: undefined,
    regroupe: undefined,
    mspMultisite: false,
    coordonne: undefined,
    confrereAMoinsDe20Min: undefined,
    patientele: {
      mt: undefined,
      mtAdultes: undefined,
      mtEnfants: undefined,
      fileActive: undefined,
      partMoins16: undefined,
    },
    percentile: undefined,
    bande: undefined,
    partCcam: undefined,
  },
  contratEnCours: { option: undefined, signature: undefined, annee: undefined, objectifsAtteints: undefined },
  groupe: {
    forme: undefined,
    adherents: undefined,
    associes: undefined,
    etp: undefined,
    pamsuAvecDocteurJunior: undefined,
    lieuDeFormationAgree: undefined,
    dejaGagnes: { mt: 0, fileActive: 0 },
  },
  assistant: {
    embauche: undefined,
    titre: undefined,
    ancienSecretaire: undefined,
    secretariatRemplace: { moyen: undefined, le: undefined, tempsEquivalent: undefined },
  },
};

export const demande = (s: Situation, champs: Partial<Demande>): Situation => ({
  ...s,
  demande: { ...s.demande, ...champs },
});
export const medecin = (s: Situation, champs: Partial<Medecin>): Situation => ({
  ...s,
  medecin: { ...s.medecin, ...champs },
});
export const enCours = (s: Situation, champs: Partial<ContratEnCours>): Situation => ({
  ...s,
  contratEnCours: { ...s.contratEnCours, ...champs },
});
export const assistant = (s: Situation, champs: Partial<Assistant>): Situation => ({
  ...s,
  assistant: { ...s.assistant, ...champs },
});
export const groupe = (s: Situation, champs: Partial<Groupe>): Situation => ({
  ...s,
  groupe: { ...s.groupe, ...champs },
});
export const ADHERENT_INCONNU: Adherent = {
  specialite: undefined,
  mep: undefined,
  secteur: undefined,
  mt: undefined,
  fileActive: undefined,
  contratIndividuel: undefined,
};
/** Change un adhérent ; un groupe plus petit que son rang n'en a pas. */
export const adherent = (s: Situation, rang: number, champs: Partial<Adherent>): Situation =>
  groupe(s, { adherents: s.groupe.adherents?.map((un, i) => (i === rang ? { ...un, ...champs } : un)) });
export const patients = (s: Situation, champs: Partial<Medecin['patientele']>): Situation =>
  medecin(s, { patientele: { ...s.medecin.patientele, ...champs } });
export const secretariat = (s: Situation, champs: Partial<Secretariat>): Situation =>
  assistant(s, { secretariatRemplace: { ...s.assistant.secretariatRemplace, ...champs } });
