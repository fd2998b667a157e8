import { type Centimes, retrancher, ZERO } from '../../commun/centimes.ts';
import type { Certitude } from '../../commun/connu.ts';
import type { Jour } from '../../commun/jour.ts';
import type { Acte } from '../../contrat/actes.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import { type AnneeDue, sommeVersee } from '../../contrat/solde.ts';

/** Une année du compte : ce qui est dû, ce qui est versé, et ce qui dépasse. */
export interface LigneDeCompte {
  readonly annee: number;
  readonly debut: Jour | null;
  /** Ce qui est dû ; absent tant que l'année n'a pas commencé. */
  readonly due: AnneeDue | undefined;
  readonly certitude: Certitude | null;
  /** Payé moins recouvré, pour cette année. */
  readonly verse: Centimes;
  /** Ce qui a été versé au-delà de ce qui est dû, ou de ce qui peut l'être au plus. */
  readonly enTrop: Centimes;
}

export interface Compte {
  readonly lignes: readonly LigneDeCompte[];
  /** Recouvré sans qu'un acte dise pour quelle année : une somme négative, ou zéro. */
  readonly sansAnnee: Centimes;
  readonly enTrop: Centimes;
}

const porteSur =
  (annee: number | undefined) =>
  (acte: Acte): boolean =>
    (acte.acte === 'versement' || acte.acte === 'recouvrement') && acte.annee === annee;

/** Les actes d'argent d'une année. */
export const paiementsDe = (journal: readonly Acte[], annee: number | undefined): readonly Acte[] =>
  journal.filter(porteSur(annee));

const certitudeDe = ({ evaluation }: Suivi, annee: number, due: AnneeDue | undefined): Certitude | null => {
  switch (due?.origine) {
    case 'decision':
      return 'confirmee';
    case 'modulation':
      return 'source-unique';
    case 'inconnue':
      return due.manques.some(({ manque }) => manque === 'fait') ? null : 'contestee';
    case 'bareme':
    case undefined:
      return evaluation.aide?.annees.find((une) => une.annee === annee)?.certitude ?? null;
  }
};

const depassement = (verse: Centimes, due: AnneeDue | undefined): Centimes => {
  const plafond = due === undefined ? null : (due.due ?? due.haut);
  return plafond === null || verse <= plafond ? ZERO : retrancher(verse, plafond);
};

/** Le compte année par année : les années entamées, et celles qu'un versement précède. */
export const tenirCompte = (suivi: Suivi): Compte => {
  const { journal, solde, evaluation, deroule } = suivi;
  const payees = journal.flatMap((acte) =>
    (acte.acte === 'versement' || acte.acte === 'recouvrement') && acte.annee !== undefined ? [acte.annee] : [],
  );
  const annees = [...new Set([...solde.annees.map(({ annee }) => annee), ...payees])].sort((a, b) => a - b);
  const lignes = annees.map((annee): LigneDeCompte => {
    const due = solde.annees.find((une) => une.annee === annee);
    const verse = sommeVersee(paiementsDe(journal, annee));
    return {
      annee,
      debut: due?.debut ?? evaluation.aide?.annees.find((une) => une.annee === annee)?.debut ?? null,
      due,
      certitude: certitudeDe(suivi, annee, due),
      verse,
      // Après un renouvellement, on ne sait pas de quel contrat un versement dit l'année.
      enTrop: deroule.renouvellement === undefined ? depassement(verse, due) : ZERO,
    };
  });
  const sansAnnee = sommeVersee(paiementsDe(journal, undefined));
  const exces = lignes.reduce((somme, { enTrop }) => somme + enTrop, 0);
  // Un recouvrement qui ne dit pas son année rembourse d'abord ce qui dépasse.
  return { lignes, sansAnnee, enTrop: Math.max(0, exces + sansAnnee) as Centimes };
};
