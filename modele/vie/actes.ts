// Lecture de la liste des actes : ce qui est refusé, ce qui est retenu à un jour donné.
// L'ordre et le jour d'enregistrement ne changent rien ; chaque acte compte depuis son jour d'effet.
import { leplusTot, terme } from './dates.ts';
import type { Acte, ActeDe, Jour, Situation } from './types.ts';

// « forme » : refus écrit dans le contrat JSON ; « transition » : refus déduit ici (voir AMBIGUITES.md).
export type Refus = { chemin: string; nature: 'forme' | 'transition'; raison: string };

export const parmi = <N extends Acte['acte']>(actes: Acte[], ...noms: N[]): ActeDe<N>[] =>
  actes.filter((a): a is ActeDe<N> => (noms as string[]).includes(a.acte));

// Un acte est annulé si une annulation, elle-même non annulée, le vise.
export function sansLesAnnules(actes: Acte[]): Acte[] {
  const annulations = parmi(actes, 'annulation');
  const annule = (a: Acte, deja: Acte[] = []): boolean =>
    a.id !== undefined && annulations.some((n) => n.vise === a.id && !deja.includes(n) && !annule(n, [...deja, n]));
  return actes.filter((a) => !annule(a));
}

export function retenir(actes: Acte[], au: Jour, connuLe: Jour | undefined): Acte[] {
  return sansLesAnnules(
    actes.filter(
      (a) => a.effet <= au && (connuLe === undefined || a.enregistre === undefined || a.enregistre <= connuLe),
    ),
  );
}

export const metFin = (a: Acte): boolean =>
  a.acte === 'resiliation' ||
  a.acte === 'changement-specialite' ||
  (a.acte === 'demenagement' && a.patienteleConservee !== true);

const AVANT_SIGNATURE = ['embauche', 'debut-formation', 'certification', 'secretariat'];

// Le dossier entier est jugé, quel que soit le jour de lecture : il est valable ou il ne l'est pas.
export function refus(s: Situation, actes: Acte[]): Refus | null {
  const rang = (a: Acte, cle = ''): string => `actes[${actes.indexOf(a)}]${cle && `.${cle}`}`;
  const forme = (a: Acte, cle: string, raison: string): Refus => ({ chemin: rang(a, cle), nature: 'forme', raison });
  const transition = (a: Acte, raison: string): Refus => ({ chemin: rang(a), nature: 'transition', raison });

  const ids = actes.flatMap((a) => (a.id === undefined ? [] : [a.id]));
  const double = actes.find((a, i) => a.id !== undefined && actes.slice(0, i).some((b) => b.id === a.id));
  if (double) return forme(double, 'id', 'identifiant en double');

  const enVigueur = sansLesAnnules(actes);
  for (const n of parmi(actes, 'annulation')) {
    if (n.vise === n.id || !ids.includes(n.vise)) return forme(n, 'vise', 'acte inconnu');
    if (enVigueur.includes(n) && parmi(enVigueur, 'annulation').some((m) => m !== n && m.vise === n.vise))
      return forme(n, 'vise', 'acte déjà annulé');
    if (enVigueur.includes(n) && enVigueur.some((a) => a.id === n.vise))
      return forme(n, 'vise', 'annulations en cercle');
  }
  for (const a of parmi(actes, 'absence')) {
    if (a.fin !== undefined && a.fin < a.effet) return forme(a, 'fin', "l'absence finit avant de commencer");
  }

  const signatures = parmi(enVigueur, 'signature').sort((a, b) => (a.effet < b.effet ? -1 : 1));
  const signature = signatures[0];
  if (signatures[1]) return forme(signatures[1], 'acte', 'deux signatures');
  if (signature && s.signature !== undefined && signature.effet !== s.signature)
    return forme(signature, 'effet', 'autre jour que la situation');
  const jamaisSigne = !actes.some((a) => a.acte === 'signature');
  const trop = enVigueur.find(
    (a) => !AVANT_SIGNATURE.includes(a.acte) && (signature ? a.effet < signature.effet : jamaisSigne),
  );
  if (trop) return forme(trop, 'effet', 'ne peut précéder la signature');

  const premiere = leplusTot(parmi(enVigueur, 'embauche').map((e) => e.effet));
  if (premiere !== undefined && s.assistant?.embauche !== undefined && premiere !== s.assistant.embauche) {
    return forme(
      parmi(enVigueur, 'embauche').find((e) => e.effet === premiere) as Acte,
      'effet',
      'autre jour que la situation',
    );
  }
  return signature ? refusDeTransition(signature.effet, enVigueur, transition) : null;
}

// Le même jour, dans cet ordre : avenant, renouvellement, déménagement ou changement de spécialité, résiliation ;
// parmi les avenants, la suspension avant la reprise.
function refusDeTransition(signature: Jour, actes: Acte[], refuser: (a: Acte, raison: string) => Refus): Refus | null {
  const finTerme = terme(signature);
  const [renouvellement, deuxieme] = parmi(actes, 'renouvellement').sort((a, b) => (a.effet < b.effet ? -1 : 1));
  const renouvele = renouvellement?.effet;
  const evenement = leplusTot(
    actes.filter((a) => a.acte !== 'resiliation' && metFin(a) && vivant(a)).map((a) => a.effet),
  );
  const [resiliation, autre] = parmi(actes, 'resiliation').sort((a, b) => (a.effet < b.effet ? -1 : 1));
  const finContrat = leplusTot([evenement, resiliation?.effet].flatMap((j) => (j === undefined ? [] : [j])));

  function vivant({ effet }: Acte): boolean {
    return effet < finTerme || (renouvele !== undefined && effet >= renouvele);
  }

  if (renouvellement !== undefined) {
    if (renouvellement.effet < finTerme) return refuser(renouvellement, 'renouvellement avant le terme');
    if (finContrat !== undefined && finContrat < finTerme) return refuser(renouvellement, 'contrat déjà résilié');
    if (deuxieme !== undefined) return refuser(deuxieme, 'contrat déjà renouvelé');
  }
  if (resiliation !== undefined) {
    if (evenement !== undefined && evenement <= resiliation.effet) return refuser(resiliation, 'contrat déjà résilié');
    if (!vivant(resiliation)) return refuser(resiliation, 'contrat échu');
    if (autre !== undefined) return refuser(autre, 'contrat déjà résilié');
  }
  let suspendu = false;
  for (const a of avenantsDansLOrdre(actes)) {
    if (finContrat !== undefined && a.effet > finContrat) return refuser(a, 'contrat résilié');
    if (a.effet >= finTerme && (renouvele === undefined || a.effet <= renouvele)) return refuser(a, 'contrat échu');
    if (a.objet === 'suspension' && suspendu) return refuser(a, 'contrat déjà suspendu');
    if (a.objet === 'reprise' && !suspendu) return refuser(a, 'reprise sans suspension');
    if (a.objet === 'suspension' || a.objet === 'reprise') suspendu = a.objet === 'suspension';
  }
  return null;
}

function avenantsDansLOrdre(actes: Acte[]): ActeDe<'avenant'>[] {
  const cle = (a: ActeDe<'avenant'>): string => `${a.effet} ${a.objet === 'reprise' ? 1 : 0}`;
  return parmi(actes, 'avenant').sort((a, b) => (cle(a) < cle(b) ? -1 : 1));
}
