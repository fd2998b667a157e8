// Cibles et atteinte. Les cibles écrites dans le contrat signé l'emportent ; sinon la règle, souvent sans nombre.
// Faits : F-50 à F-58, A20 à A24, R20 à R25, F-83, X4.

import { cibleCollective, departCollectif, echeanceObjectifCollectif } from './collectif.ts';
import { joursEntre, plus, regimeDe } from './dates.ts';
import { bandesPossibles, compteMt } from './montants.ts';
import type { ActeDe, Indicateur, Jour, ObjectifSigne, Patientele, Regime, Reponse, Situation } from './types.ts';

export type Cible = {
  indicateur: Indicateur;
  nature: 'augmenter' | 'maintenir' | 'atteindre-p50' | null;
  depart: number | null;
  cible: number | null;
  tolerance: number; // en pour cent du départ
  auPlusTard: Jour;
};

export type CibleSuivie = Cible & { atteint: Reponse; projection: { le: Jour; valeur: number } | null };

export function indicateurs(s: Situation, regime: Regime): Indicateur[] {
  if (s.demande?.cadre === 'collectif') return ['mt', 'fileActive'];
  const double =
    s.medecin?.specialite === 'medecine-generale' || (s.medecin?.specialite === 'pediatrie' && regime !== 'avenant-7');
  return double ? ['mt', 'fileActive'] : ['fileActive'];
}

// Un contrat signé qui n'écrit pas son départ part des effectifs déclarés.
export function cibles(s: Situation, signature: Jour, signes: ObjectifSigne[] = []): Cible[] {
  const regime = regimeDe(signature);
  const collectif = s.demande?.cadre === 'collectif';
  const auPlusTard = collectif ? echeanceObjectifCollectif(signature) : plus(signature, { years: 3 });
  const parRegle =
    regime === null
      ? []
      : indicateurs(s, regime).map((indicateur) => ({ indicateur, auPlusTard, ...regle(s, regime, indicateur) }));
  if (signes.length === 0) return parRegle;
  return signes.map((o) => {
    const declare = parRegle.find((c) => c.indicateur === o.indicateur)?.depart ?? null;
    return { ...o, nature: null, depart: o.depart ?? declare, tolerance: 0 };
  });
}

type Regle = Pick<Cible, 'nature' | 'depart' | 'cible' | 'tolerance'>;
function regle(s: Situation, regime: Regime, indicateur: Indicateur): Regle {
  if (s.demande?.cadre === 'collectif') {
    return {
      nature: 'augmenter',
      depart: departCollectif(s.groupe, indicateur),
      cible: cibleCollective(s.groupe, indicateur),
      tolerance: 0,
    };
  }
  const m = s.medecin ?? {};
  const depart = (indicateur === 'mt' ? compteMt(m.patientele, regime) : m.patientele?.fileActive) ?? null;
  const sansNombre = (nature: Cible['nature']): Regle => ({ nature, depart, cible: null, tolerance: 0 });
  const maintenir = (tolerance: number): Regle => ({ nature: 'maintenir', depart, cible: depart, tolerance });

  if (m.statut === undefined || s.demande?.assistant !== 'premier') return sansNombre(null); // second : F-48
  if (regime === 'convention-2024') {
    if (m.age === undefined) return sansNombre(null);
    if (m.statut === 'nouvel-installe') return sansNombre(m.age >= 62 ? null : 'atteindre-p50');
    return m.age >= 65 ? maintenir(10) : sansNombre(null);
  }
  if (m.statut === 'nouvel-installe') return sansNombre(regime === 'reglement-arbitral' ? 'atteindre-p50' : null);
  if (regime === 'reglement-arbitral') return sansNombre(null);
  const { bandes } = bandesPossibles(s, regime);
  const bande = bandes.length === 1 ? bandes[0] : undefined;
  if (bande === undefined || bande === 'sous-p30') return sansNombre(null);
  if (bande !== 'p95-et-plus') return sansNombre('augmenter');
  const { option } = s.demande;
  return option === 'tiers-temps' || option === 'mi-temps' ? maintenir(0) : sansNombre(null);
}

// Un relevé donne un compte exact, ou seulement une borne quand il est incomplet.
type Compte = { min: number; max: number };
export function compter(p: Patientele, indicateur: Indicateur, regime: Regime | null): Compte | null {
  if (indicateur === 'fileActive') return p.fileActive === undefined ? null : { min: p.fileActive, max: p.fileActive };
  const net = compteMt(p, regime);
  if (net !== undefined) return { min: net, max: net };
  if (regime === 'avenant-7') return p.mt === undefined ? null : { min: 0, max: p.mt };
  const connu = p.mtAdultes ?? p.mtEnfants;
  return connu === undefined ? null : { min: connu, max: Number.POSITIVE_INFINITY };
}

// Dernier relevé, au plus tard à l'échéance ; deux relevés du même jour qui se contredisent donnent une fourchette.
export function dernierReleve(
  mesures: ActeDe<'mesure'>[],
  c: Cible,
  regime: Regime | null,
  au: Jour,
): { le: Jour; compte: Compte } | null {
  const limite = au < c.auPlusTard ? au : c.auPlusTard;
  const lus = mesures.flatMap((m) => {
    const compte = m.effet <= limite ? compter(m.patientele, c.indicateur, regime) : null;
    return compte === null ? [] : [{ le: m.effet, compte }];
  });
  const le = lus
    .map((l) => l.le)
    .sort()
    .at(-1);
  if (le === undefined) return null;
  const duJour = lus.filter((l) => l.le === le).map((l) => l.compte);
  return { le, compte: { min: Math.min(...duJour.map((c) => c.min)), max: Math.max(...duJour.map((c) => c.max)) } };
}

export function atteint(c: Cible, releve: { compte: Compte } | null): Reponse {
  if (c.cible === null || releve === null) return 'indetermine';
  const suffit = (n: number): boolean => n * 100 >= (c.cible as number) * (100 - c.tolerance);
  if (suffit(releve.compte.min)) return 'oui';
  return suffit(releve.compte.max) ? 'indetermine' : 'non';
}

// Droite de la signature au dernier relevé, prolongée jusqu'à l'échéance ; rien avant six mois, jamais sous zéro.
export function projection(
  c: Cible,
  signature: Jour,
  releve: { le: Jour; compte: Compte } | null,
): { le: Jour; valeur: number } | null {
  if (c.depart === null || releve === null || releve.compte.min !== releve.compte.max) return null;
  if (releve.le < plus(signature, { months: 6 })) return null;
  const pente = (releve.compte.min - c.depart) / joursEntre(signature, releve.le);
  return { le: c.auPlusTard, valeur: Math.max(0, Math.round(c.depart + pente * joursEntre(signature, c.auPlusTard))) };
}
