// La vie du contrat à un jour : état, sommes, objectifs, échéances, alertes.
// Ce que les notes laissent ambigu, et la lecture prise, est dans AMBIGUITES.md.

import { metFin, parmi, type Refus, refus, retenir } from './actes.ts';
import { lireAbsences, versementsAvantTerme } from './alertes.ts';
import { anneeAuJour, leplusTot, regimeDe, terme, veille } from './dates.ts';
import { type EcheanceSuivie, suivreEcheances } from './echeances.ts';
import { atteint, type CibleSuivie, cibles, dernierReleve, projection } from './objectifs.ts';
import { sommes } from './sommes.ts';
import { type Acte, type ActeDe, euros, type Jour, type Manque, type Situation } from './types.ts';

export type Entree = { au: Jour; connuLe?: Jour; situation: Situation; actes: Acte[] };
export type Etat = 'projet' | 'en-cours' | 'suspendu' | 'resilie' | 'echu' | 'renouvele';
export type Cours = { signature: Jour; etat: Etat; fin: Jour; arret: Jour | null; renouvele: Jour | null };

export type Suivi = {
  etat: Etat;
  annee: number | null;
  fin: Jour | null;
  // centimes
  du: number | null;
  duMin: number;
  duMax: number | null; // nul quand les notes ne donnent aucune borne haute
  exigible: number | null;
  verse: number; // payé moins recouvré
  solde: number | null;
  troubles: number; // combien de natures de trouble touchent les sommes ; au-delà d'une, les bornes ne sont que possibles
  objectifs: CibleSuivie[];
  echeances: EcheanceSuivie[];
  alertes: string[];
  manques: Manque[];
};

export function suivre({ au, connuLe, situation, actes }: Entree): Suivi | { refus: Refus } {
  const r = refus(situation, actes);
  if (r !== null) return { refus: r };
  const retenus = retenir(actes, au, connuLe);
  const signe = parmi(retenus, 'signature')[0];
  const jourSigne = signe?.effet ?? situation.signature;
  const cours = signe === undefined ? null : lireCours(signe.effet, retenus, au);
  const objectifs = jourSigne === undefined ? [] : suivreObjectifs(situation, jourSigne, signe, retenus, au);
  const ecrits = (signe?.objectifs ?? []).length > 0;
  const tousLesObjectifs =
    ecrits || situation.demande?.cadre === 'collectif' || situation.medecin?.specialite !== undefined;
  const argent = sommes({ situation, retenus, au, cours, suivies: objectifs, tousLesObjectifs });
  const fini = cours === null || cours.etat === 'resilie' || cours.etat === 'echu';
  const absence = fini ? { alertes: [], manques: [] } : lireAbsences(retenus, au);

  return {
    ...argent,
    etat: cours?.etat ?? 'projet',
    annee: cours !== null && ['en-cours', 'suspendu'].includes(cours.etat) ? anneeAuJour(cours.signature, au) : null,
    fin: cours?.fin ?? null,
    objectifs,
    echeances: suivreEcheances({ situation, jourSigne, retenus, cours, au }),
    alertes: [...new Set([...absence.alertes, ...versementsAvantTerme(retenus, jourSigne)])].sort(),
    manques: [...argent.manques, ...absence.manques],
  };
}

// Une fin anticipée l'emporte sur le terme, qui l'emporte sur la suspension, même après un renouvellement.
function lireCours(signature: Jour, retenus: Acte[], au: Jour): Cours {
  const finTerme = terme(signature);
  const fins = retenus.filter(metFin).map((a) => a.effet);
  const avantTerme = leplusTot(fins.filter((jour) => jour < finTerme));
  const voulu = leplusTot(parmi(retenus, 'renouvellement').map((a) => a.effet));
  const renouvele = avantTerme === undefined ? (voulu ?? null) : null;
  const ensuite = renouvele === null ? undefined : leplusTot(fins.filter((jour) => jour >= renouvele));
  const arret = avantTerme ?? ensuite ?? null;
  const commun = { signature, arret, renouvele };
  if (arret !== null) return { ...commun, etat: 'resilie', fin: veille(arret) };
  const fin = veille(finTerme);
  if (au >= finTerme && renouvele === null) return { ...commun, etat: 'echu', fin };
  if (estSuspendu(retenus)) return { ...commun, etat: 'suspendu', fin };
  return { ...commun, etat: renouvele !== null ? 'renouvele' : 'en-cours', fin };
}

function estSuspendu(retenus: Acte[]): boolean {
  const avenants = parmi(retenus, 'avenant');
  return avenants.filter((a) => a.objet === 'suspension').length > avenants.filter((a) => a.objet === 'reprise').length;
}

function suivreObjectifs(
  situation: Situation,
  signature: Jour,
  signe: ActeDe<'signature'> | undefined,
  retenus: Acte[],
  au: Jour,
): CibleSuivie[] {
  const regime = situation.demande?.cadre === 'collectif' ? null : regimeDe(signature);
  return cibles(situation, signature, signe?.objectifs).map((c) => {
    const releve = dernierReleve(parmi(retenus, 'mesure'), c, regime, au);
    return {
      ...c,
      atteint: atteint(c, releve),
      projection: signe !== undefined ? projection(c, signature, releve) : null,
    };
  });
}

// La réponse en JSON, avec les noms du contrat JSON, en euros.
export function enJson(r: Suivi | { refus: Refus }): unknown {
  if ('refus' in r) return { erreur: true, chemin: r.refus.chemin };
  return {
    etat: r.etat,
    annee: r.annee,
    fin: r.fin,
    du: euros(r.du),
    duMin: euros(r.duMin),
    duMax: euros(r.duMax),
    exigible: euros(r.exigible),
    verse: euros(r.verse),
    solde: euros(r.solde),
    objectifs: {
      indicateurs: [...new Set(r.objectifs.map((c) => c.indicateur))],
      cibles: r.objectifs.map(({ tolerance, ...c }) => ({
        ...c,
        ...(tolerance > 0 ? { tolerance: tolerance / 100 } : {}),
      })),
    },
    echeances: r.echeances.map(({ code, le, etat }) => ({ code, le, etat })),
    alertes: r.alertes.map((code) => ({ code })),
    manques: r.manques,
  };
}
