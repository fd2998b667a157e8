import { ajouter, arrondir, type Centimes, ZERO } from '../../commun/centimes.ts';
import { enCalendrier, type Jour } from '../../commun/jour.ts';
import type { Fondement } from '../../droit/fondement.ts';
import { FONDEMENT_DE_L_ANCIENNETE } from '../../droit/paie/anciennete.ts';
import { moisEcoules, primeDAnciennete, tauxAnciennete } from './anciennete.ts';
import { type ManqueDeCout, manqueDuFait, manqueDuTexte, type Poste } from './emploi.ts';
import { minimumConventionnelAu, type SmicHoraire, smicHoraireAu, smicMensuel } from './minimum.ts';

const DIX_MILLE = 10_000;

/** D'où vient le salaire de base : dit par la personne, tiré de la grille, ou relevé au Smic. */
export type OrigineDuSalaire = 'saisi' | 'grille' | 'smic';

/** Ce que gagne l'assistant un mois donné, en centimes. */
export interface Remuneration {
  readonly base: Centimes;
  readonly origine: OrigineDuSalaire;
  readonly fondementDeLaBase: Fondement | null;
  readonly moisDAnciennete: number;
  /** En pour-cent. */
  readonly tauxDeLaPrime: number;
  readonly prime: Centimes;
  readonly fondementDeLaPrime: Fondement;
  readonly brut: Centimes;
  readonly smic: SmicHoraire;
  readonly smicMensuel: Centimes;
}

/** Une rémunération, ou ce qui manque pour la dire. */
export type RemunerationOuManque =
  | { readonly connue: true; readonly remuneration: Remuneration }
  | { readonly connue: false; readonly manques: readonly ManqueDeCout[] };

const inconnue = (...manques: readonly ManqueDeCout[]): RemunerationOuManque => ({ connue: false, manques });

/** Les années de hausse : une chaque 1er janvier après l'année à laquelle vaut le salaire dit. */
const anneesDeHausse = ({ anneeDuSalaire }: Poste, jour: Jour): number =>
  Math.max(0, enCalendrier(jour).annee - anneeDuSalaire);

/** Le salaire de base d'un jour, avant le plancher du Smic : celui de la personne, sinon le minimum du niveau. */
const baseAvantPlancher = (poste: Poste, jour: Jour) => {
  if (poste.salaireBrut !== undefined)
    return { montant: poste.salaireBrut, origine: 'saisi', fondement: null } as const;
  const minimum =
    poste.niveau === undefined ? undefined : minimumConventionnelAu(poste.niveau, jour, poste.heures, poste.branche);
  return minimum === undefined ? undefined : ({ ...minimum, origine: 'grille' } as const);
};

const assietteDeLaPrime = (poste: Poste, jour: Jour, base: Centimes) => {
  if (poste.baseDeLAnciennete === 'salaire-reel') return { montant: base, fondement: FONDEMENT_DE_L_ANCIENNETE };
  return poste.niveau === undefined
    ? undefined
    : minimumConventionnelAu(poste.niveau, jour, poste.heures, poste.branche);
};

const fauteDeMinimum = (poste: Poste): RemunerationOuManque =>
  poste.niveau === undefined ? inconnue(manqueDuFait('emploi.niveau')) : inconnue(manqueDuTexte('salaires-de-branche'));

/**
 * Ce que gagne l'assistant ce jour-là : le salaire de base, relevé au Smic s'il passe dessous, et la prime d'ancienneté
 * (P-77, P-78). Sans salaire dit ni minimum connu pour le niveau, la rémunération manque : aucun chiffre n'est inventé.
 */
export const remunerer = (poste: Poste, jour: Jour): RemunerationOuManque => {
  const smic = smicHoraireAu(jour, poste.hausseDuSmic);
  if (smic === undefined) return inconnue(manqueDuTexte('paie-avant-2026'));
  const depart = baseAvantPlancher(poste, jour);
  if (depart === undefined) {
    const salaire = manqueDuFait('emploi.salaireBrut');
    return inconnue(salaire, manqueDuTexte('salaires-de-branche'));
  }
  const haussee = arrondir(depart.montant * (1 + poste.hausseDuSalaire / DIX_MILLE) ** anneesDeHausse(poste, jour));
  const plancher = smicMensuel(smic.valeur, poste.heures);
  const releve = haussee < plancher;
  const base = releve ? plancher : haussee;
  const mois = moisEcoules(poste.entree, jour) + poste.moisRepris;
  const taux = tauxAnciennete(mois);
  const assiette =
    taux === 0 ? { montant: ZERO, fondement: FONDEMENT_DE_L_ANCIENNETE } : assietteDeLaPrime(poste, jour, base);
  if (assiette === undefined) return fauteDeMinimum(poste);
  const prime = primeDAnciennete(assiette.montant, mois);
  return {
    connue: true,
    remuneration: {
      base,
      origine: releve ? 'smic' : depart.origine,
      fondementDeLaBase: releve ? smic.fondement : depart.fondement,
      moisDAnciennete: mois,
      tauxDeLaPrime: taux,
      prime,
      fondementDeLaPrime: assiette.fondement,
      brut: ajouter(base, prime),
      smic,
      smicMensuel: plancher,
    },
  };
};
