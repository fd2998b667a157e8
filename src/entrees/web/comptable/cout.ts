import { jourDe } from '../../../commun/jour.ts';
import { FORMES_JURIDIQUES, type FormeJuridique } from '../../../droit/paie/formes-juridiques.ts';
import type { Situation } from '../../../regles/situation.ts';
import { coutDesPostes, coutSaisi } from '../../../usages/comptable/cout.ts';
import type { CoutComptable } from '../../../usages/comptable/forme.ts';
import type { CoutAbsent } from '../annees/calcul.ts';
import { enCentimes } from '../annees/fourchette.ts';
import { proratiser, quotiteDe } from '../annees/quotites.ts';
import type { EtatDuCout } from '../emploi/couts.ts';
import { codeDit, type EmploiSaisi } from '../emploi/emploi-saisi.ts';
import type { Hypotheses } from '../etat/hypotheses.ts';

/** Le coût que la vue compte, ou pourquoi il n'y en a pas. */
export type CoutDeLaPage =
  | { readonly cout: CoutComptable; readonly absent: null }
  | { readonly cout: undefined; readonly absent: CoutAbsent };

const sans = (absent: CoutAbsent): CoutDeLaPage => ({ cout: undefined, absent });

const coutCalcule = (etat: EtatDuCout): CoutDeLaPage => {
  switch (etat.etat) {
    case 'attendu':
      return sans('non-renseigne');
    case 'sans-temps':
      return sans('sans-temps');
    case 'calcul':
      return sans('en-calcul');
    case 'refuse':
      return sans('indetermine');
    case 'chiffre': {
      const cout = coutDesPostes(etat.cout.postes.map(({ reponse, poste }) => ({ reponse, part: poste.part })));
      const chiffree = cout?.annees.some(({ civiles }) => civiles.some(({ connu }) => connu > 0)) ?? false;
      return cout === undefined || !chiffree ? sans('indetermine') : { cout, absent: null };
    }
  }
};

/** Ce dont le coût dépend : ce que la personne a écrit, ou l'issue du calcul depuis le salaire. */
export interface DemandeDeCoutDeLaPage {
  readonly situation: Situation;
  readonly hypotheses: Hypotheses;
  /** Absent quand la personne a écrit son coût elle-même. */
  readonly calcule: EtatDuCout | undefined;
  readonly aujourdHui: string;
}

/** Le coût de l'écran « Simuler », rendu aux années civiles : calculé mois par mois, ou écrit et le même chaque année. */
export const lireLeCout = ({ situation, hypotheses, calcule, aujourdHui }: DemandeDeCoutDeLaPage): CoutDeLaPage => {
  if (calcule !== undefined) return coutCalcule(calcule);
  const saisi = hypotheses.get('cout-annuel');
  const quotite = quotiteDe(situation);
  if (saisi === undefined) return sans('non-renseigne');
  if (quotite === undefined) return sans('sans-temps');
  const parAn = proratiser(enCentimes(saisi), quotite);
  return { cout: coutSaisi(parAn, situation.signature ?? jourDe(aujourdHui), 'personne'), absent: null };
};

/** La forme de l'employeur, telle que la personne l'a dite. */
export const formeDite = (emploi: EmploiSaisi): FormeJuridique | undefined => {
  const dite = codeDit(emploi, 'forme');
  return FORMES_JURIDIQUES.find((forme) => forme === dite);
};
