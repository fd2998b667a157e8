/** Ce qui doit rester vrai de toute vie de contrat, quoi que disent les textes. Le produit seul, sans modèle. */

import type { Jour } from '../../src/commun/jour.ts';
import type { Acte } from '../../src/contrat/actes.ts';
import { type Suivi, suivreContrat } from '../../src/contrat/contrat.ts';
import { recevoirActes } from '../../src/contrat/recevoir.ts';
import { lireContrat } from '../../src/entrees/contrat-json/suivi.ts';
import type { Situation } from '../../src/regles/situation.ts';
import { ecrireSuivi } from '../../src/usages/suivre-contrat.ts';
import { comparer, type Ecart, type Epreuve, type Vue } from '../epreuves/epreuve.ts';
import { type Hasard, hasardDe } from '../epreuves/hasard.ts';
import { vie } from '../epreuves/vies.ts';
import { acteDuLendemain, battre, echangerLesJours, oublier } from './variantes.ts';

interface Dossier {
  readonly situation: Situation;
  readonly actes: readonly Acte[];
  readonly au: Jour;
  readonly connuLe: Jour | undefined;
}

const suivre = ({ situation, actes, au, connuLe }: Dossier): Suivi => suivreContrat(situation, actes, au, connuLe);

/** Ce que la personne lit, sans les phrases ni les sources : le reste s'en déduit. */
const voir = ({ etat, annee, fin, solde, objectifs, echeances, alertes, manques }: Suivi): Vue => ({
  etat,
  annee,
  fin,
  sommes: [solde.du, solde.duMin, solde.duMax, solde.exigible, solde.verse, solde.solde],
  annees: solde.annees.map(({ annee: rang, due, bas, haut, origine }) => [rang, due, bas, haut, origine]),
  objectifs: objectifs.map(({ indicateur, cible, atteint, definitif, derniereMesure, projection }) => [
    indicateur,
    cible,
    atteint,
    definitif,
    derniereMesure,
    projection,
  ]),
  echeances: echeances.map(({ code, le, etat: ou }) => [code, le, ou]),
  alertes: alertes.map(({ code, le }) => [code, le]),
  manques,
});

const prefixer = (nom: string, ecarts: readonly Ecart[]): readonly Ecart[] =>
  ecarts.map((ecart) => ({ ...ecart, cle: `${nom} : ${ecart.cle}` }));

/** Les mêmes actes dans un autre ordre, ou connus d'autres jours, donnent la même réponse, ou le même refus. */
const memeReponse = (nom: string, varie: Dossier, attendu: Suivi): readonly Ecart[] =>
  recevoirActes(varie.actes, varie.situation).accepte
    ? prefixer(nom, comparer(voir(suivre(varie)), voir(attendu)))
    : [{ cle: `${nom} : refus`, produit: 'refusé', attendu: 'accepté' }];

const ordre = (h: Hasard, dossier: Dossier, suivi: Suivi): readonly Ecart[] =>
  memeReponse('autre ordre', { ...dossier, actes: battre(h, dossier.actes) }, suivi);

/** Sans `connuLe`, les jours d'enregistrement ne comptent pas : on les échange entre les actes. */
const enregistrement = (h: Hasard, dossier: Dossier): readonly Ecart[] => {
  const sansRejeu = { ...dossier, connuLe: undefined };
  const actes = echangerLesJours(h, dossier.actes);
  return memeReponse('autres jours d’enregistrement', { ...sansRejeu, actes }, suivre(sansRejeu));
};

const futur = (h: Hasard, dossier: Dossier, suivi: Suivi): readonly Ecart[] => {
  const varie = { ...dossier, actes: [...dossier.actes, acteDuLendemain(h, dossier)] };
  const accepte = recevoirActes(varie.actes, varie.situation).accepte;
  return accepte ? prefixer('acte à venir', comparer(voir(suivre(varie)), voir(suivi))) : [];
};

/** Rejouer ce que l'on savait : les actes enregistrés depuis sont comme s'ils n'existaient pas. */
const rejeu = (dossier: Dossier, suivi: Suivi): readonly Ecart[] => {
  const { connuLe } = dossier;
  if (connuLe === undefined) return [];
  const actes = dossier.actes.filter(({ enregistre }) => enregistre === undefined || enregistre <= connuLe);
  return prefixer('rejeu', comparer(voir(suivre({ ...dossier, actes, connuLe: undefined })), voir(suivi)));
};

const verseSelon = (journal: readonly Acte[]): number =>
  journal.reduce((somme, acte) => {
    if (acte.acte === 'versement') return somme + acte.montant;
    return acte.acte === 'recouvrement' ? somme - acte.montant : somme;
  }, 0);

const argent = ({ journal, manques, solde: compte }: Suivi): readonly Ecart[] => {
  const { du, verse, solde, duMin, duMax, exigible } = compte;
  const haut = duMax ?? Number.POSITIVE_INFINITY;
  const regles: readonly (readonly [string, boolean])[] = [
    ['versé = payé − recouvré', verse === verseSelon(journal)],
    ['un solde dès que le dû est su', (du === null) === (solde === null)],
    ['payé − recouvré + solde = dû', du === null || verse + (solde ?? 0) === du],
    ['des bornes dans l’ordre', duMin <= haut],
    ['des bornes qui tiennent le dû', du === null || (duMin === du && duMax === du)],
    ['pas plus d’exigible que de dû', exigible === null || exigible <= haut],
    ['une raison quand le dû n’est pas su', du !== null || manques.length > 0],
  ];
  return regles.filter(([, vraie]) => !vraie).map(([cle]) => ({ cle, produit: compte, attendu: cle }));
};

/** Oublier un fait ne peut qu'écarter les bornes. Un contrat que rien ne borne n'a pas de valeur à tenir. */
const oubli = (h: Hasard, dossier: Dossier, { solde, evaluation }: Suivi): readonly Ecart[] => {
  const { duMin, duMax } = solde;
  // Une bande contraire aux effectifs est une contradiction, que l'oubli de la bande résout autrement.
  if (duMax === null || evaluation.alertes.some(({ code }) => code === 'patientele-incoherente')) return [];
  return oublier(h, dossier.situation).flatMap(({ chemin, situation }) => {
    const moins = suivre({ ...dossier, situation }).solde;
    if (moins.duMin <= duMin && (moins.duMax === null || duMax <= moins.duMax)) return [];
    return [{ cle: `oubli de ${chemin}`, produit: [moins.duMin, moins.duMax], attendu: [duMin, duMax] }];
  });
};

const nombresDe = (valeur: unknown): readonly number[] => {
  if (typeof valeur === 'number') return [valeur];
  return typeof valeur === 'object' && valeur !== null ? Object.values(valeur).flatMap(nombresDe) : [];
};

/** Sommes au centime, parts au dix-millième : au-delà, un calcul en virgule flottante s'est accumulé. */
const nombres = (suivi: Suivi): readonly Ecart[] =>
  nombresDe(ecrireSuivi(suivi, undefined, ''))
    .filter((nombre) => !Number.isFinite(nombre) || Number(nombre.toFixed(4)) !== nombre)
    .map((produit) => ({ cle: 'nombre', produit, attendu: 'un nombre juste' }));

export const jugerLaVie = (entree: unknown): readonly Ecart[] => {
  const lu = lireContrat(entree);
  if (!lu.accepte || lu.valeur.au === undefined) return [];
  const h = hasardDe(0, JSON.stringify(entree), 0);
  const dossier = { ...lu.valeur, au: lu.valeur.au };
  const suivi = suivre(dossier);
  return [
    ...argent(suivi),
    ...ordre(h, dossier, suivi),
    ...enregistrement(h, dossier),
    ...futur(h, dossier, suivi),
    ...rejeu(dossier, suivi),
    ...oubli(h, dossier, suivi),
    ...nombres(suivi),
  ];
};

export const epreuveDesInvariants = (): Promise<Epreuve> =>
  Promise.resolve({ tirer: (graine, rang) => vie(hasardDe(graine, 'campagne', rang)), juger: jugerLaVie });
