import { ajouterAnnees, type Jour } from '../commun/jour.ts';
import { ANNEES } from '../droit/duree.ts';
import type { Acte, ActeDe } from './actes.ts';
import { estActe, ordonner } from './actes.ts';
import { cleDeTransition, type Etat, TRANSITIONS } from './transitions.ts';

interface Annulations {
  readonly annules: ReadonlySet<Acte>;
  /** Les annulations qui se visent en cercle : elles n'annulent rien, et sont refusées à la réception. */
  readonly enCercle: readonly ActeDe<'annulation'>[];
}

/**
 * Ce que les annulations annulent. Une annulation est elle-même un acte : annulée à son tour, elle rend ce qu'elle
 * visait. On part de celles que rien ne vise ; chacune n'a qu'une cible, donc ce qui n'est jamais atteint est un cercle.
 */
export const lireAnnulations = (actes: readonly Acte[]): Annulations => {
  const annulations = actes.filter(estActe('annulation'));
  const parId = new Map(actes.flatMap((acte) => (acte.id === undefined ? [] : [[acte.id, acte] as const])));
  const enAttente = new Map<Acte, number>(annulations.map((annulation) => [annulation, 0]));
  for (const { vise } of annulations) {
    const cible = parId.get(vise);
    const attente = cible === undefined ? undefined : enAttente.get(cible);
    if (cible !== undefined && attente !== undefined) enAttente.set(cible, attente + 1);
  }
  const annules = new Set<Acte>();
  const pretes = annulations.filter((annulation) => enAttente.get(annulation) === 0);
  for (let prete = pretes.pop(); prete !== undefined; prete = pretes.pop()) {
    const cible = parId.get(prete.vise);
    if (cible === undefined) continue;
    if (!annules.has(prete)) annules.add(cible);
    if (cible.acte !== 'annulation') continue;
    const attente = (enAttente.get(cible) ?? 0) - 1;
    enAttente.set(cible, attente);
    if (attente === 0) pretes.push(cible);
  }
  return { annules, enCercle: annulations.filter((annulation) => (enAttente.get(annulation) ?? 0) > 0) };
};

/** Les actes que rien n'annule. */
export const sansLesAnnules = (actes: readonly Acte[]): readonly Acte[] => {
  const { annules } = lireAnnulations(actes);
  return annules.size === 0 ? actes : actes.filter((acte) => !annules.has(acte));
};

/** Les actes qui comptent au jour `au`, tels qu'on les connaissait au jour `connuLe`. */
export const journalAu = (actes: readonly Acte[], au: Jour, connuLe: Jour | undefined): readonly Acte[] => {
  const connus = actes.filter(
    ({ effet, enregistre }) =>
      effet <= au && (connuLe === undefined || enregistre === undefined || enregistre <= connuLe),
  );
  return ordonner(sansLesAnnules(connus));
};

/** L'état d'un contrat après un journal, au jour dit : ce que font les actes, et ce que le temps fait seul. */
export interface Deroule {
  readonly etat: Etat;
  readonly signature: Jour | undefined;
  /** Le cinquième anniversaire. */
  readonly terme: Jour | undefined;
  /** Le jour où une résiliation ou un événement met fin au contrat. */
  readonly finAnticipee: Jour | undefined;
  readonly suspensions: readonly Jour[];
  readonly renouvellement: Jour | undefined;
  /** Les actes que leur état refusait, dans l'ordre. */
  readonly refuses: readonly { readonly acte: Acte; readonly etat: Etat }[];
}

const echoirSiTerme = (etat: Etat, terme: Jour | undefined, jour: Jour): Etat =>
  terme !== undefined && jour >= terme && (etat === 'en-cours' || etat === 'suspendu') ? 'echu' : etat;

/** Rejoue le journal, acte après acte. Un acte refusé ne change rien ; il est rendu avec l'état qui le refuse. */
export const derouler = (journal: readonly Acte[], au: Jour): Deroule => {
  let etat: Etat = 'projet';
  let signature: Jour | undefined;
  let terme: Jour | undefined;
  let finAnticipee: Jour | undefined;
  let renouvellement: Jour | undefined;
  let suspendu = false;
  const suspensions: Jour[] = [];
  const refuses: { acte: Acte; etat: Etat }[] = [];
  for (const acte of journal) {
    if (renouvellement === undefined) etat = echoirSiTerme(etat, terme, acte.effet);
    const passage = TRANSITIONS[cleDeTransition(acte)].depuis[etat];
    if (passage === 'refuse') {
      refuses.push({ acte, etat });
      continue;
    }
    if (passage === 'inchange') continue;
    etat = passage;
    if (passage === 'suspendu') suspendu = true;
    else if (cleDeTransition(acte) === 'avenant-reprise') suspendu = false;
    // Une suspension ouverte survit au renouvellement ; à la reprise, un contrat renouvelé redevient renouvelé.
    if (passage === 'renouvele' && suspendu) etat = 'suspendu';
    if (passage === 'en-cours' && renouvellement !== undefined) etat = 'renouvele';
    if (acte.acte === 'signature') {
      signature = acte.effet;
      terme = ajouterAnnees(acte.effet, ANNEES.length);
    } else if (passage === 'suspendu') suspensions.push(acte.effet);
    else if (passage === 'resilie') finAnticipee = acte.effet;
    else if (passage === 'renouvele') renouvellement = acte.effet;
  }
  if (renouvellement === undefined) etat = echoirSiTerme(etat, terme, au);
  return { etat, signature, terme, finAnticipee, suspensions, renouvellement, refuses };
};
