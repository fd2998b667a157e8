import { arrondir, type Centimes, retrancher } from '../../commun/centimes.ts';
import { ajouterMois, type Jour } from '../../commun/jour.ts';
import { ANNEES } from '../../droit/duree.ts';
import { type Bornes, debutDAnnee } from '../aide.ts';
import { type CoutCivil, type MoisDePresence, repartirParAnneeCivile } from './annees-civiles.ts';
import type { ManqueDeCout, Poste } from './emploi.ts';
import type { FicheDePaie } from './fiche.ts';
import { coutDuMois, type MoisPrepare, preparerMois } from './mois.ts';

const MOIS_PAR_AN = 12;

/** Un mois du contrat d'aide, compté depuis son premier jour, et la part pendant laquelle l'assistant est en poste. */
interface MoisDuContrat {
  /** Son premier jour, ou celui de l'embauche s'il tombe dedans. */
  readonly debut: Jour;
  /** Le lendemain de son dernier jour. */
  readonly fin: Jour;
  /** De 0 (pas encore embauché) à 1 (tout le mois), au prorata des jours. */
  readonly part: number;
}

/** Une année du contrat, prête à être chiffrée. */
export interface AnneePreparee {
  readonly annee: number;
  readonly debut: Jour;
  /** Le lendemain de son dernier jour. */
  readonly fin: Jour;
  readonly mois: readonly (MoisDuContrat & { readonly prepare: MoisPrepare })[];
  /** Les mois, ou parts de mois, que rien ne permet de chiffrer. */
  readonly inconnus: readonly MoisDuContrat[];
  /** Combien ils font, en mois et parts de mois. */
  readonly moisInconnus: number;
  readonly manques: readonly ManqueDeCout[];
}

/** Ce que coûte une année. Sans `cout`, `connu` dit ce que font les seuls mois chiffrés. */
export interface CoutDAnnee {
  readonly annee: number;
  readonly debut: Jour;
  readonly fin: Jour;
  readonly cout: Centimes | null;
  readonly connu: Centimes;
  /** Le même coût, rendu aux années civiles de ses jours. */
  readonly civiles: readonly CoutCivil[];
  readonly brut: Centimes;
  /** Les mois de présence chiffrés, en mois et parts de mois. */
  readonly mois: number;
  readonly moisInconnus: number;
  /** Un mois au moins y est projeté : la législation de 2026 appliquée à une autre année. */
  readonly projetee: boolean;
  /** Le salaire dit est passé sous le Smic et y a été relevé. */
  readonly relevee: boolean;
  readonly manques: readonly ManqueDeCout[];
}

const moisDe = (depart: Jour, annee: number, embauche: Jour): readonly MoisDuContrat[] =>
  Array.from({ length: MOIS_PAR_AN }, (_, rang) => {
    const debut = ajouterMois(depart, (annee - 1) * MOIS_PAR_AN + rang);
    const fin = ajouterMois(depart, (annee - 1) * MOIS_PAR_AN + rang + 1);
    if (embauche <= debut) return { debut, fin, part: 1 };
    return { debut: embauche, fin, part: embauche >= fin ? 0 : (fin - embauche) / (fin - debut) };
  });

const sansRepetition = (manques: readonly ManqueDeCout[]): readonly ManqueDeCout[] => [
  ...new Map(manques.map((manque) => [manque.manque === 'fait' ? manque.cle : manque.point, manque])).values(),
];

/**
 * Les cinq années du contrat d'aide, mois par mois depuis `depart`. Chaque mois est au salaire et à la législation de son
 * premier jour ; celui de l'embauche compte au prorata des jours. Un mois avant l'embauche ne coûte rien.
 */
export const preparerCinqAns = (poste: Poste, depart: Jour): readonly AnneePreparee[] =>
  ANNEES.map((annee) => {
    const presents = moisDe(depart, annee, poste.debut).filter(({ part }) => part > 0);
    const prepares = presents.map((mois) => ({ mois, resultat: preparerMois(poste, mois.debut) }));
    const inconnus = prepares.flatMap(({ mois, resultat }) => (resultat.connu ? [] : [mois]));
    return {
      annee,
      debut: debutDAnnee(depart, annee),
      fin: debutDAnnee(depart, annee + 1),
      mois: prepares.flatMap(({ mois, resultat }) => (resultat.connu ? [{ ...mois, prepare: resultat.mois }] : [])),
      inconnus,
      moisInconnus: inconnus.reduce((somme, { part }) => somme + part, 0),
      manques: sansRepetition(prepares.flatMap(({ resultat }) => (resultat.connu ? [] : resultat.manques))),
    };
  });

/** Chiffre une année ; `ficheDe` rend la fiche déjà calculée de chaque mois. Un seul arrondi, à la fin. */
export const chiffrerAnnee = (annee: AnneePreparee, ficheDe: (mois: MoisPrepare) => FicheDePaie): CoutDAnnee => {
  let cout = 0;
  let brut = 0;
  let mois = 0;
  const presences: MoisDePresence[] = annee.inconnus.map(({ debut, fin }) => ({ debut, fin, cout: null }));
  for (const { debut, fin, part, prepare } of annee.mois) {
    const duMois = part * coutDuMois(prepare, ficheDe(prepare));
    presences.push({ debut, fin, cout: duMois });
    cout += duMois;
    brut += part * prepare.remuneration.brut;
    mois += part;
  }
  const connu = arrondir(cout);
  return {
    annee: annee.annee,
    debut: annee.debut,
    fin: annee.fin,
    cout: annee.moisInconnus > 0 ? null : connu,
    connu,
    civiles: repartirParAnneeCivile(presences, connu),
    brut: arrondir(brut),
    mois,
    moisInconnus: annee.moisInconnus,
    projetee: annee.mois.some(({ prepare }) => prepare.projete),
    relevee: annee.mois.some(({ prepare }) => prepare.remuneration.origine === 'smic'),
    manques: annee.manques,
  };
};

/** Une somme d'aide, telle que l'évaluation la donne : sue, bornée, ou inconnue. */
export interface AideConnue {
  readonly maximum: Centimes | null;
  readonly bornes: Bornes | null;
}

/** Ce qui reste à l'employeur une fois l'aide reçue, sue ou bornée ; négatif quand l'aide dépasse le coût. */
export interface Reste {
  readonly montant: Centimes | null;
  readonly bornes: Bornes | null;
}

/** Le coût moins l'aide. Une aide bornée borne le reste ; un coût inconnu le laisse inconnu. */
export const resteDe = (cout: Centimes | null, aide: AideConnue): Reste => {
  if (cout === null) return { montant: null, bornes: null };
  if (aide.maximum !== null) return { montant: retrancher(cout, aide.maximum), bornes: null };
  if (aide.bornes === null) return { montant: null, bornes: null };
  return { montant: null, bornes: [retrancher(cout, aide.bornes[1]), retrancher(cout, aide.bornes[0])] };
};

/** La somme de plusieurs restes : sue si tous le sont, bornée si chacun est su ou borné. */
export const additionnerRestes = (restes: readonly Reste[]): Reste => {
  let bas = 0;
  let haut = 0;
  let su = true;
  for (const { montant, bornes } of restes) {
    if (montant === null && bornes === null) return { montant: null, bornes: null };
    su &&= montant !== null;
    bas += montant ?? bornes?.[0] ?? 0;
    haut += montant ?? bornes?.[1] ?? 0;
  }
  return su
    ? { montant: bas as Centimes, bornes: null }
    : { montant: null, bornes: [bas as Centimes, haut as Centimes] };
};
