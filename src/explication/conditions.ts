import type { CodeCondition } from '../droit/codes.ts';
import { valeurAu } from '../droit/depuis.ts';
import type { Regime } from '../droit/regime.ts';
import { nombreConnu, patienteleComptee } from '../regles/patientele.ts';
import type { Cle, Situation } from '../regles/situation.ts';
import { BANDES_EN_CLAIR } from './libelles.ts';
import { ecrireNombre } from './typographie.ts';

/** Le nom court de chaque condition, celui qu'un écran ou une page met devant sa réponse. */
export const NOMS_DES_CONDITIONS: Readonly<Record<CodeCondition, string>> = {
  'option-ouverte': 'Temps de travail',
  secteur: 'Secteur',
  statut: 'Situation',
  specialite: 'Spécialité',
  'activite-chirurgicale': 'Actes techniques',
  territoire: 'Territoire',
  'patientele-minimale': 'Patientèle minimale',
  'exercice-regroupe': 'Cabinet de groupe',
  'exercice-coordonne': 'Exercice coordonné',
  zone: 'Zone',
  'second-assistant': 'Second assistant',
  secretariat: 'Secrétariat',
  'collectif-ouvert': 'Contrat collectif',
  'collectif-forme': 'Forme de la société',
  'collectif-adherents': 'Adhérents',
  'collectif-seuil': 'Patientèle du groupe',
  'collectif-etp': 'Temps pleins',
  'contrat-individuel': 'Contrats individuels',
};

/** Le fait qui, lu tel quel, dit pourquoi la condition est remplie. */
export const FAIT_LU: Readonly<Partial<Record<CodeCondition, Cle>>> = {
  'option-ouverte': 'demande.option',
  secteur: 'medecin.secteur',
  statut: 'medecin.statut',
  specialite: 'medecin.specialite',
  'exercice-regroupe': 'medecin.exercice.regroupe',
  'exercice-coordonne': 'medecin.exercice.coordonne',
  zone: 'medecin.zone',
  'collectif-forme': 'groupe.forme',
};

/**
 * Sur quoi la patientèle a été jugée : « 850 pour un minimum de 775 », « rang 36 sur 100 », « du P50 au P70 ».
 * `undefined` si aucun nombre n'est connu, ou si aucun seuil chiffré ne le juge.
 */
export const direLaPatientele = ({ medecin, signature }: Situation, regime: Regime | undefined): string | undefined => {
  if (medecin.bande !== undefined) return BANDES_EN_CLAIR[medecin.bande];
  if (medecin.percentile !== undefined) return `rang ${ecrireNombre(medecin.percentile)} sur 100`;
  if (regime === undefined || signature === undefined || medecin.specialite !== 'medecine-generale') return undefined;
  const { compte, seuilGeneraliste } = regime.patientele;
  const seuil = valeurAu(seuilGeneraliste, signature);
  const effectif = patienteleComptee(compte, medecin.patientele);
  if (seuil === undefined || effectif.auMoins === 0) return undefined;
  const nombre = nombreConnu(effectif);
  const ecrit = nombre === undefined ? `au moins ${ecrireNombre(effectif.auMoins)}` : ecrireNombre(nombre);
  return `${ecrit}${compte === 'adultes' ? ' adultes' : ''} pour un minimum de ${ecrireNombre(seuil.valeur)}`;
};
