import { ajouterJours, ecrireJour, type Jour } from '../../commun/jour.ts';
import { DEPARTEMENTS } from '../../droit/departements.ts';
import type { Hasard } from './hasard.ts';
import { HYPOTHESES as H } from './hypotheses.ts';
import { adultesAuRang, fileActiveAuRang, rangVoisin } from './quantiles.ts';

/** Un fait d'un médecin inventé ; `undefined` : pas su. */
export type Fait = string | number | boolean | undefined;

/** Les faits tirés, par leur chemin du contrat JSON. */
export const CHEMINS_TIRES = [
  'signature',
  'demande.cadre',
  'demande.assistant',
  'demande.option',
  'medecin.specialite',
  'medecin.mep',
  'medecin.secteur',
  'medecin.statut',
  'medecin.age',
  'medecin.departement',
  'medecin.zone',
  'medecin.exerciceMixte',
  'medecin.exercice.regroupe',
  'medecin.exercice.coordonne',
  'medecin.patientele.mtAdultes',
  'medecin.patientele.mtEnfants',
  'medecin.patientele.fileActive',
  'medecin.percentile',
  'medecin.partCcam',
  'assistant.embauche',
  'assistant.titre',
  'assistant.ancienSecretaire',
] as const;
export type CheminTire = (typeof CHEMINS_TIRES)[number];

export type MedecinFictif = Readonly<Record<CheminTire, Fait>>;

const MILLE = 1000;
const CODES_DES_DEPARTEMENTS = Object.keys(DEPARTEMENTS).toSorted();

const valeurParmi = (parts: Readonly<Record<string, number>>, hasard: Hasard): string => {
  let reste = hasard.reel();
  let derniere = '';
  for (const valeur in parts) {
    derniere = valeur;
    reste -= parts[valeur] ?? 0;
    if (reste < 0) break;
  }
  return derniere;
};

/**
 * Un médecin inventé de plus. Chaque appel prend au hasard le même nombre de tirages, quoi qu'il en sorte : les médecins
 * d'un fichier court sont les premiers d'un fichier long.
 */
export const tirerMedecin = (hasard: Hasard): MedecinFictif => {
  const parmi = ({ loi }: { readonly loi: { readonly parts: Readonly<Record<string, number>> } }) =>
    valeurParmi(loi.parts, hasard);
  const entier = ({ loi }: { readonly loi: { readonly de: number; readonly a: number } }) =>
    hasard.entre(loi.de, loi.a);
  const oui = ({ loi }: { readonly loi: { readonly part: number } }) => hasard.chance(loi.part);
  const su = <Valeur extends Fait>(valeur: Valeur): Valeur | undefined => (oui(H.cellulesVides) ? undefined : valeur);

  const signature = hasard.entre(H.signature.loi.du, H.signature.loi.au) as Jour;
  const rang = hasard.reel();
  const voisin = rangVoisin(rang, H.ecartDeRang.loi.a / MILLE, hasard.reel());
  const adultes = Math.round(adultesAuRang(rang));
  const percentile = Math.floor(rang * MILLE) / 10;
  const rangSu = oui(H.rangSu);
  return {
    signature: ecrireJour(signature),
    'demande.cadre': H.cadre.loi.valeur,
    'demande.assistant': su(H.assistant.loi.valeur),
    'demande.option': su(parmi(H.option)),
    'medecin.specialite': su(H.specialite.loi.valeur),
    'medecin.mep': su(H.mep.loi.valeur),
    'medecin.secteur': su(parmi(H.secteur)),
    'medecin.statut': su(parmi(H.statut)),
    'medecin.age': su(entier(H.age)),
    'medecin.departement': su(CODES_DES_DEPARTEMENTS[hasard.entre(0, CODES_DES_DEPARTEMENTS.length - 1)]),
    'medecin.zone': su(parmi(H.zone)),
    'medecin.exerciceMixte': su(oui(H.exerciceMixte)),
    'medecin.exercice.regroupe': su(parmi(H.regroupe)),
    'medecin.exercice.coordonne': su(parmi(H.coordonne)),
    'medecin.patientele.mtAdultes': adultes,
    'medecin.patientele.mtEnfants': Math.round((adultes * entier(H.enfants)) / MILLE),
    'medecin.patientele.fileActive': Math.round(fileActiveAuRang(voisin)),
    'medecin.percentile': rangSu ? percentile : undefined,
    'medecin.partCcam': su(entier(H.partCcam) / MILLE),
    'assistant.embauche': su(ecrireJour(ajouterJours(signature, entier(H.embauche)))),
    'assistant.titre': su(parmi(H.titre)),
    'assistant.ancienSecretaire': su(oui(H.ancienSecretaire)),
  };
};
