import type { CodePoint } from '../../droit/lectures.ts';
import type { Condition, Manque } from '../../regles/constat.ts';
import type { Cle } from '../../regles/situation.ts';

const FAITS_DE_SANTE: readonly string[] = ['medecin.rqth', 'medecin.ald'] satisfies readonly Cle[];
/** Les points dont le titre ou la question nomme une maladie ou un handicap : leur présence en dirait trop. */
const POINTS_DE_SANTE: readonly string[] = ['ald-avenant-7', 'adaptation-du-seuil'] satisfies readonly CodePoint[];

export const estPointDeSante = (code: CodePoint): boolean => POINTS_DE_SANTE.includes(code);

const estManqueDeSante = (manque: Manque): boolean =>
  manque.manque === 'fait' ? FAITS_DE_SANTE.includes(manque.cle) : estPointDeSante(manque.point);

/** Les manques que l'on peut écrire sur un papier qui circule : aucun ne nomme un fait de santé. */
export const sansSante = (manques: readonly Manque[]): readonly Manque[] =>
  manques.filter((manque) => !estManqueDeSante(manque));

/** La condition s'est-elle décidée, ou suspendue, sur un fait de santé seul ? Sa phrase le dirait. */
export const tientALaSante = ({ decisif, valeur, manques }: Condition): boolean =>
  valeur === 'indetermine'
    ? manques.length > 0 && manques.every(estManqueDeSante)
    : decisif !== undefined && FAITS_DE_SANTE.includes(decisif);
