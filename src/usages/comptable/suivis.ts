import { type Centimes, retrancher, ZERO } from '../../commun/centimes.ts';
import { type Acte, estActe } from '../../contrat/actes.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import type { AnneeDue } from '../../contrat/solde.ts';
import type { AnneeDAide } from '../../regles/aide.ts';
import type { Encaissement, Intervalle } from './forme.ts';
import { INCONNUE, resteDe } from './intervalle.ts';
import type { Prevu } from './prevus.ts';

/** Ce qui reste à venir d'une année dont la somme n'est plus celle du plan : on ne sait en combien de fois. */
export interface Reste {
  readonly annee: AnneeDAide;
  readonly somme: Intervalle;
  readonly manques: AnneeDue['manques'];
}

type Fait = Pick<Encaissement, 'annee' | 'rang' | 'etat' | 'jour' | 'somme'>;

/** Ce que la caisse a versé ou repris : des faits, au jour où ils sont arrivés. */
export const faitsDe = ({ journal }: Suivi): readonly Fait[] =>
  journal.flatMap((acte): readonly Fait[] => {
    const jour = { genre: 'jour', le: acte.effet } as const;
    if (acte.acte === 'versement') {
      const { annee, rang, montant } = acte;
      return [{ annee, rang, etat: 'recu', jour, somme: { bas: montant, haut: montant } }];
    }
    if (acte.acte !== 'recouvrement') return [];
    const repris = retrancher(ZERO, acte.montant);
    return [{ annee: acte.annee ?? null, rang: null, etat: 'repris', jour, somme: { bas: repris, haut: repris } }];
  });

const recuDeLAnnee = (journal: readonly Acte[], annee: number): Centimes =>
  journal.reduce((somme, acte) => {
    if (acte.acte === 'versement' && acte.annee === annee) return (somme + acte.montant) as Centimes;
    return acte.acte === 'recouvrement' && acte.annee === annee ? retrancher(somme, acte.montant) : somme;
  }, ZERO);

/** Une décision, la formule d'un barème, une suspension ou une fin : la somme n'est plus celle du plan. */
const estFixeeAilleurs = ({ annee, touchee, origine }: AnneeDue, { journal }: Suivi): boolean =>
  touchee || origine === 'modulation' || journal.some((acte) => acte.acte === 'decision' && acte.annee === annee);

const restant = (annee: AnneeDAide, due: AnneeDue, journal: readonly Acte[]): readonly Reste[] => {
  const somme = resteDe({ bas: due.due ?? due.bas, haut: due.due ?? due.haut }, recuDeLAnnee(journal, annee.annee));
  return somme.haut === 0 ? [] : [{ annee, somme, manques: due.manques }];
};

/**
 * Ce qui reste attendu d'une année du contrat suivi : les versements du plan non encore reçus, ou un reste quand la
 * somme dépend d'autre chose. Après une fin anticipée, rien ; après une suspension, on ne sait pas.
 */
export const attendusDeLAnnee = (
  annee: AnneeDAide,
  prevus: readonly Prevu[],
  suivi: Suivi,
): { readonly prevus: readonly Prevu[]; readonly restes: readonly Reste[] } => {
  const { deroule, solde, journal } = suivi;
  const { finAnticipee } = deroule;
  if (finAnticipee !== undefined && annee.debut >= finAnticipee) return { prevus: [], restes: [] };
  const due = solde.annees.find((une) => une.annee === annee.annee);
  if (due !== undefined && estFixeeAilleurs(due, suivi)) return { prevus: [], restes: restant(annee, due, journal) };
  const derniere = solde.annees.at(-1);
  if (due === undefined && derniere?.touchee === true) {
    return { prevus: [], restes: [{ annee, somme: INCONNUE, manques: derniere.manques }] };
  }
  const versements = journal.filter(estActe('versement'));
  const estRecu = ({ versement }: Prevu): boolean =>
    versements.some((recu) => recu.annee === versement.annee && recu.rang === versement.rang);
  return { prevus: prevus.filter((prevu) => !estRecu(prevu)), restes: [] };
};
