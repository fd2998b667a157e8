// Traduit la saisie du contrat JSON (§1) en situation Publicodes. Aucune règle ici : une clé absente reste inconnue.

import { ajouterAns, ajouterMois, enPublicodes } from './jours.mjs';

const texte = (valeur) => `'${valeur}'`;
const ouiNon = (valeur) => texte(typeof valeur === 'boolean' ? (valeur ? 'oui' : 'non') : valeur);
const nombre = (valeur) => valeur;
const jour = (valeur) => enPublicodes(valeur);

// Les notes parlent des « chirurgiens » et des « gynécologues » sans distinguer leurs spécialités.
const CHIRURGIES = new Set(['neurochirurgie', 'urologie']);
const specialite = (code) => {
  if (code.startsWith('chirurgie-') || CHIRURGIES.has(code)) return texte('chirurgie-generale');
  if (code.startsWith('gynecologie-')) return texte('gynecologie-obstetrique');
  return texte(code);
};

const FAITS = [
  ['signature', 'signature', jour],
  ['demande.assistant', 'demande . assistant', texte],
  ['demande.option', 'demande . option', texte],
  ['medecin.specialite', 'médecin . spécialité', specialite],
  ['medecin.mep', 'médecin . mep', ouiNon],
  ['medecin.secteur', 'médecin . secteur', texte],
  ['medecin.statut', 'médecin . statut', texte],
  ['medecin.age', 'médecin . âge', nombre],
  ['medecin.departement', 'médecin . département', texte],
  ['medecin.zone', 'médecin . zone', texte],
  ['medecin.rqth', 'médecin . rqth', ouiNon],
  ['medecin.ald', 'médecin . ald', ouiNon],
  ['medecin.exerciceMixte', 'médecin . exercice mixte', ouiNon],
  ['medecin.partCcam', 'médecin . part CCAM', nombre],
  ['medecin.exercice.regroupe', 'exercice . regroupé', ouiNon],
  ['medecin.exercice.coordonne', 'exercice . coordonné', ouiNon],
  ['medecin.exercice.mspMultisite', 'exercice . msp multisite', ouiNon],
  ['medecin.exercice.confrereAMoinsDe20Min', 'exercice . confrère à moins de 20 minutes', ouiNon],
  ['medecin.patientele.mt', 'patientèle . mt', nombre],
  ['medecin.patientele.mtAdultes', 'patientèle . adultes', nombre],
  ['medecin.patientele.mtEnfants', 'patientèle . enfants', nombre],
  ['medecin.patientele.fileActive', 'patientèle . file active', nombre],
  ['medecin.patientele.partMoins16', 'patientèle . part de moins de 16 ans', nombre],
  ['medecin.bande', 'rang national . bande', texte],
  ['medecin.percentile', 'rang national . percentile', nombre],
  ['contratEnCours.option', 'contrat en cours . option', texte],
  ['contratEnCours.annee', 'contrat en cours . année', nombre],
  ['contratEnCours.signature', 'contrat en cours . début de la troisième année', (s) => jour(ajouterAns(s, 2))],
  ['contratEnCours.objectifsAtteints', 'contrat en cours . objectifs atteints', ouiNon],
  ['assistant.ancienSecretaire', 'secrétariat . ancien secrétaire', ouiNon],
  ['assistant.embauche', "secrétariat . six mois après l'embauche", (e) => jour(ajouterMois(e, 6))],
  ['assistant.secretariatRemplace.moyen', 'secrétariat . moyen', texte],
  ['assistant.secretariatRemplace.le', 'secrétariat . remplacé le', jour],
  ['assistant.secretariatRemplace.tempsEquivalent', 'secrétariat . temps équivalent', ouiNon],
].map(([chemin, regle, ecrire]) => [chemin.split('.'), regle, ecrire]);

const lire = (entree, chemin) => chemin.reduce((valeur, cle) => valeur?.[cle], entree);

const ANNEES = [1, 2, 3, 4, 5];

export const situationDe = (entree) => {
  const situation = {};
  for (const [chemin, regle, ecrire] of FAITS) {
    const valeur = lire(entree, chemin);
    if (valeur !== undefined && valeur !== null) situation[regle] = ecrire(valeur);
  }
  if (entree.signature !== undefined) {
    for (const annee of ANNEES)
      situation[`année ${annee} . premier jour`] = jour(ajouterAns(entree.signature, annee - 1));
  }
  return situation;
};
