// Montant d'une année du contrat individuel. Faits : F-30 à F-36, A10 à A14, R10, T5 ; §5 pour la bande.

import { collectifOuvert, montantCollectif } from './collectif.ts';
import { plus, regimeDe, type Taux, tauxPossibles } from './dates.ts';
import {
  type Bande,
  centimes,
  connue,
  enveloppe,
  exact,
  type Fourchette,
  fait,
  type Jour,
  type Manque,
  type Option,
  type Patientele,
  type Regime,
  type Situation,
  texte,
} from './types.ts';

type Ligne = { an1: number | null; an2: number; suite: number; suiteP90: number; toujoursP95: number };
const GRILLE: Record<Taux, Record<Option, Ligne>> = {
  ancien: {
    'tiers-temps': { an1: 12_000, an2: 9_000, suite: 7_000, suiteP90: 8_350, toujoursP95: 12_000 },
    'mi-temps': { an1: 18_000, an2: 13_500, suite: 10_500, suiteP90: 12_500, toujoursP95: 18_000 },
    'temps-plein': { an1: 36_000, an2: 27_000, suite: 21_000, suiteP90: 25_000, toujoursP95: 36_000 },
  },
  nouveau: {
    'tiers-temps': { an1: null, an2: 9_450, suite: 7_350, suiteP90: 8_767, toujoursP95: 12_600 },
    'mi-temps': { an1: 19_000, an2: 14_000, suite: 11_000, suiteP90: 13_000, toujoursP95: 19_000 },
    'temps-plein': { an1: 38_000, an2: 28_000, suite: 22_000, suiteP90: 26_000, toujoursP95: 38_000 },
  },
};
const OPTIONS: Record<Regime, Option[]> = {
  'avenant-7': ['tiers-temps', 'mi-temps', 'temps-plein'],
  'reglement-arbitral': ['mi-temps', 'temps-plein'],
  'convention-2024': ['mi-temps', 'temps-plein'],
};
const BANDES: Bande[] = ['sous-p30', 'p30-p50', 'p50-p70', 'p70-p90', 'p90-p95', 'p95-et-plus'];

export function bandeDuPercentile(p: number): Bande {
  if (p < 30) return 'sous-p30';
  if (p < 50) return 'p30-p50';
  if (p < 70) return 'p50-p70';
  if (p < 90) return 'p70-p90';
  return p < 95 ? 'p90-p95' : 'p95-et-plus';
}

// Compte « médecin traitant » d'un relevé : adultes seuls sous l'avenant 7, adultes et enfants ensuite (F-60).
export function compteMt(p: Patientele | undefined, regime: Regime | null): number | undefined {
  if (p === undefined) return undefined;
  const { mt, mtAdultes: adultes, mtEnfants: enfants } = p;
  if (regime === 'avenant-7') return adultes ?? (mt !== undefined && enfants !== undefined ? mt - enfants : undefined);
  return mt ?? (adultes !== undefined && enfants !== undefined ? adultes + enfants : undefined);
}

export function bandesPossibles(s: Situation, regime: Regime): { bandes: Bande[]; manques: Manque[] } {
  const m = s.medecin ?? {};
  if (m.bande !== undefined) return { bandes: [m.bande], manques: [] };
  if (m.percentile !== undefined) {
    const bordConteste = regime === 'avenant-7' && m.percentile === 95; // A14
    return bordConteste
      ? { bandes: ['p90-p95', 'p95-et-plus'], manques: [texte('bord-p95')] }
      : { bandes: [bandeDuPercentile(m.percentile)], manques: [] };
  }
  const mt = compteMt(m.patientele, regime);
  const fa = m.patientele?.fileActive;
  if (m.specialite === 'medecine-generale' && regime !== 'avenant-7') {
    const mtEntre = mt === undefined ? undefined : mt >= 775 && mt < 1045;
    const faSous = fa === undefined ? undefined : fa < 1514;
    if (mtEntre && faSous) return { bandes: ['p30-p50'], manques: [] };
    const faits = [
      ...(mt === undefined ? [fait('medecin.patientele.mt')] : []),
      ...(fa === undefined ? [fait('medecin.patientele.fileActive')] : []),
    ];
    const utile = mtEntre !== false && faSous !== false && faits.length > 0;
    return { bandes: BANDES, manques: utile ? faits : [texte('seuils-percentiles')] };
  }
  const su = m.specialite === 'medecine-generale' ? mt !== undefined : fa !== undefined;
  return { bandes: BANDES, manques: [su ? texte('seuils-percentiles') : fait('medecin.bande')] };
}

function montantEtabli(option: Option, bande: Bande, annee: number, taux: Taux): Fourchette {
  const l = GRILLE[taux][option];
  if (bande === 'p95-et-plus') return exact(centimes(l.toujoursP95));
  if (annee === 1) return l.an1 === null ? { min: 0, max: null } : exact(centimes(l.an1));
  if (annee === 2) return exact(centimes(l.an2));
  return exact(centimes(bande === 'p90-p95' ? l.suiteP90 : l.suite));
}

export type Montant = Fourchette & { manques: Manque[] };
const inconnu = (m: Manque): Montant => ({ min: 0, max: null, manques: [m] });

// Ce qu'un avenant rend incertain : d'autres options que celle demandée, une année qui a pu glisser vers le nouveau taux.
export type Variante = { options?: Option[]; decalee?: boolean };

export function montantAnnee(s: Situation, signature: Jour, annee: number, variante: Variante = {}): Montant {
  const regime = regimeDe(signature);
  if (regime === null) return inconnu(texte('avant-l-avenant-7'));
  if (s.demande?.cadre === undefined) return inconnu(fait('demande.cadre'));
  if (s.demande.cadre === 'collectif') {
    if (!collectifOuvert(signature)) return inconnu(texte('collectif-pas-encore-ouvert'));
    return s.groupe?.etp === undefined
      ? inconnu(fait('groupe.etp'))
      : { ...exact(montantCollectif(s.groupe.etp, annee)), manques: [] };
  }
  if (s.demande.assistant === undefined) return inconnu(fait('demande.assistant'));
  if (s.demande.assistant === 'second') return inconnu(texte('montants-second-assistant'));

  const options = variante.options ?? (s.demande.option === undefined ? OPTIONS[regime] : [s.demande.option]);
  if (options.includes('tiers-temps') && regime !== 'avenant-7') return inconnu(texte('tiers-temps-ferme'));
  const { bandes, manques: manquesBande } = bandesPossibles(s, regime);
  const taux = new Set(tauxPossibles(signature, annee));
  const contestee = taux.size > 1;
  if (variante.decalee === true && annee > 1) taux.add('nouveau'); // l'année 1 suit la signature (F-03)

  const cas = [...taux].flatMap((t) => options.flatMap((o) => bandes.map((b) => montantEtabli(o, b, annee, t))));
  const f = enveloppe(cas);
  if (connue(f) !== null) return { ...f, manques: [] };
  const parBande = [...taux].some((t) =>
    options.some((o) => connue(enveloppe(bandes.map((b) => montantEtabli(o, b, annee, t)))) === null),
  );
  return {
    ...f,
    manques: [
      ...(contestee ? [texte('anniversaire-du-22-juin-2024')] : []),
      ...(options.length > 1 && variante.options === undefined ? [fait('demande.option')] : []),
      ...(parBande ? manquesBande : []),
    ],
  };
}

// La réponse d'« evaluer » : cinq années et leur total.
export function aide(s: Situation): {
  annees: { annee: number; debut: Jour; maximum: number | null; bornes: Fourchette; modulee: boolean }[];
  total: number | null;
  manques: Manque[];
} {
  const signature = s.signature;
  if (signature === undefined) return { annees: [], total: null, manques: [fait('signature')] };
  const montants = [1, 2, 3, 4, 5].map((n) => montantAnnee(s, signature, n));
  const annees = montants.map((m, i) => ({
    annee: i + 1,
    debut: plus(signature, { years: i }),
    maximum: connue(m),
    bornes: { min: m.min, max: m.max },
    modulee: i >= 2,
  }));
  const total = annees.some((a) => a.maximum === null) ? null : annees.reduce((t, a) => t + (a.maximum as number), 0);
  return { annees, total, manques: montants.flatMap((m) => m.manques) };
}
