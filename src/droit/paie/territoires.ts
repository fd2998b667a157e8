import { fonder } from '../fondement.ts';

const ALSACE_MOSELLE: readonly string[] = ['57', '67', '68'];
const CODE_D_OUTRE_MER = /^97\d$/;

export const FONDEMENT_DE_L_ALSACE_MOSELLE = fonder('P-155');
export const FONDEMENT_DE_L_OUTRE_MER = fonder('P-54');

/** Le département (code de l'Insee) relève-t-il du régime local de maladie ? (P-155) */
export const estEnAlsaceMoselle = (departement: string): boolean => ALSACE_MOSELLE.includes(departement);

/** Le département est-il outre-mer, hors du champ de cette paie et du texte de base de la convention ? (P-54) */
export const estOutreMer = (departement: string): boolean => CODE_D_OUTRE_MER.test(departement);
