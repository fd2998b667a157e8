import { ajouter, arrondir, type Centimes, multiplier, ZERO } from '../../commun/centimes.ts';
import { enCalendrier, type Jour, jourDe } from '../../commun/jour.ts';
import { estEnVigueur } from '../../droit/bareme.ts';
import { valeurAu } from '../../droit/depuis.ts';
import { CHARGES_NON_LUES, type ChargeDeBranche, type ChargeNonLue } from '../../droit/paie/bareme-de-branche.ts';
import { ANNEE_DU_MOTEUR } from '../../droit/paie/champ-du-moteur.ts';
import { TAXE_SUR_LES_SALAIRES } from '../../droit/paie/taxe-sur-les-salaires.ts';
import { type ManqueDeCout, manqueDuTexte, type Poste } from './emploi.ts';
import type { DemandeDePaie, FicheDePaie } from './fiche.ts';
import { smicDeLaReduction } from './minimum.ts';
import { type Remuneration, remunerer } from './remuneration.ts';
import { taxeAjoutee } from './taxe-sur-les-salaires.ts';

const DIX_MILLE = 10_000;
const PREMIER_JOUR = jourDe(`${ANNEE_DU_MOTEUR}-01-01`);

/** Une charge que la branche ou le cabinet ajoute, quand un barème la donne, en centimes par an. */
export interface ChargeDuMois {
  readonly code: ChargeNonLue;
  readonly parAn: Centimes;
}

/** Un mois prêt à être chiffré : la rémunération, ce que l'on demande au moteur, et ce que Tandem y ajoute. */
export interface MoisPrepare {
  readonly remuneration: Remuneration;
  readonly demande: DemandeDePaie;
  /** La taxe sur les salaires que ce poste ajoute en une année pleine ; 0 quand l'employeur est assujetti à la TVA. */
  readonly taxeParAn: Centimes;
  readonly charges: readonly ChargeDuMois[];
  /** La législation de 2026 y est-elle appliquée à une autre année ? */
  readonly projete: boolean;
}

export type MoisOuManque =
  | { readonly connu: true; readonly mois: MoisPrepare }
  | { readonly connu: false; readonly manques: readonly ManqueDeCout[] };

const montantParAn = ({ regle }: ChargeDeBranche, brut: Centimes): Centimes =>
  regle.forme === 'somme' ? regle.parAn : arrondir((brut * 12 * regle.dixMillemes) / DIX_MILLE);

const chargesDuBareme = ({ branche }: Poste, jour: Jour, brut: Centimes): readonly ChargeDuMois[] =>
  CHARGES_NON_LUES.flatMap((code) => {
    const charge = branche?.charges.find((une) => une.code === code && estEnVigueur(une, jour));
    return charge === undefined ? [] : [{ code, parAn: montantParAn(charge, brut) }];
  });

/** La base annuelle de la taxe : le brut, la part patronale de santé et celle de prévoyance (P-151). */
const baseDeLaTaxe = ({ mutuelle }: Poste, brut: Centimes, charges: readonly ChargeDuMois[]): Centimes => {
  const sante = multiplier(mutuelle.montant, mutuelle.partEmployeur / DIX_MILLE);
  const prevoyance = charges.find(({ code }) => code === 'prevoyance-de-branche')?.parAn ?? ZERO;
  return ajouter(multiplier(ajouter(brut, sante), 12), prevoyance);
};

/**
 * Prépare le mois qui commence ce jour-là. La législation est celle de 2026 : une autre année est une projection, que
 * la personne voit et règle ; un mois d'avant 2026 n'est préparé que si elle a choisi d'y appliquer 2026.
 */
export const preparerMois = (poste: Poste, jour: Jour): MoisOuManque => {
  const anterieur = jour < PREMIER_JOUR;
  if (anterieur && poste.moisDAvant2026 === 'indetermines') {
    return { connu: false, manques: [manqueDuTexte('paie-avant-2026')] };
  }
  const ici = anterieur ? PREMIER_JOUR : jour;
  const gain = remunerer(poste, ici);
  if (!gain.connue) return { connu: false, manques: gain.manques };
  const { brut } = gain.remuneration;
  const { annee } = enCalendrier(ici);
  const smic = smicDeLaReduction(annee, poste.hausseDuSmic);
  const bareme = valeurAu(TAXE_SUR_LES_SALAIRES, ici);
  if (smic === undefined || bareme === undefined) return { connu: false, manques: [manqueDuTexte('paie-avant-2026')] };
  const charges = chargesDuBareme(poste, ici, brut);
  const { montant, partEmployeur } = poste.mutuelle;
  return {
    connu: true,
    mois: {
      remuneration: gain.remuneration,
      demande: {
        annee: ANNEE_DU_MOTEUR,
        salaireBrut: brut,
        heures: poste.heures,
        smicHoraire: smic.valeur,
        tauxAtMp: poste.tauxAtMp,
        mutuelle: { montant, partEmployeur },
        taxeApprentissage: poste.taxeApprentissage,
        alsaceMoselle: poste.alsaceMoselle,
      },
      taxeParAn: poste.exonereDeTva
        ? taxeAjoutee(baseDeLaTaxe(poste, brut, charges), poste.autresBases, bareme.valeur)
        : ZERO,
      charges,
      projete: anterieur || annee !== ANNEE_DU_MOTEUR,
    },
  };
};

/** Le coût d'un mois plein, en centimes qui peuvent avoir des fractions : l'année s'arrondit une seule fois. */
export const coutDuMois = ({ taxeParAn, charges }: MoisPrepare, fiche: FicheDePaie): number =>
  fiche.cout + (taxeParAn + charges.reduce((somme, { parAn }) => somme + parAn, 0)) / 12;
