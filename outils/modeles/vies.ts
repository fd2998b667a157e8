/** La vie d'un contrat : le produit contre modele/vie. */

import type { CibleSuivie } from '../../modele/vie/objectifs.ts';
import { type Entree, type Suivi, suivre as suivreLeModele } from '../../modele/vie/vie.ts';
import { lireContrat, schemaDeSuivi } from '../../src/entrees/contrat-json/suivi.ts';
import { type ReponseDeSuivi, suivre } from '../../src/usages/suivre-contrat.ts';
import { comparer, type Ecart, type Epreuve, type Vue } from '../epreuves/epreuve.ts';
import { hasardDe } from '../epreuves/hasard.ts';
import { vie } from '../epreuves/vies.ts';

const ALERTES = ['absence-jour-45', 'absence-a-signaler', 'absence-jour-75', 'verse-avant-terme'];

const enEuros = (centimes: number | null): number | null => (centimes === null ? null : centimes / 100);

/** Plusieurs troubles à la fois : aucun texte ne dit leur effet commun, les bornes doivent seulement se recouper. */
const seRecoupent = (produit: ReponseDeSuivi, modele: Suivi): boolean => {
  const [bas, haut] = [enEuros(modele.duMin) ?? 0, enEuros(modele.duMax)];
  return produit.duMin <= (haut ?? Number.POSITIVE_INFINITY) && bas <= (produit.duMax ?? Number.POSITIVE_INFINITY);
};

const vuesDesSommes = (produit: ReponseDeSuivi, modele: Suivi): readonly [Vue, Vue] => {
  // Hors de ce que les notes bornent, le modèle ne dit rien des sommes.
  if (modele.duMax === null) return [{ verse: produit.verse }, { verse: enEuros(modele.verse) }];
  const vues: readonly [Record<string, unknown>, Record<string, unknown>] = [
    { verse: produit.verse, du: produit.du, exigible: produit.exigible, solde: produit.solde },
    {
      verse: enEuros(modele.verse),
      du: enEuros(modele.du),
      exigible: enEuros(modele.exigible),
      solde: enEuros(modele.solde),
    },
  ];
  if (modele.troubles > 1 && modele.du === null) {
    vues[0].bornes = seRecoupent(produit, modele);
    vues[1].bornes = true;
  } else {
    vues[0].bornes = [produit.duMin, produit.duMax];
    vues[1].bornes = [enEuros(modele.duMin), enEuros(modele.duMax)];
  }
  return vues;
};

type Echeances = readonly { readonly code: string; readonly le: string | null; readonly etat: string }[];
type Cibles = readonly Pick<CibleSuivie, 'indicateur' | 'depart' | 'cible' | 'auPlusTard' | 'atteint' | 'projection'>[];

const voirLeReste = (etat: string, echeances: Echeances, cibles: Cibles, alertes: readonly string[]): Vue => {
  const vue: Record<string, unknown> = { etat };
  for (const { code, le, etat: ou } of echeances) vue[`échéance ${code}`] = [le, ou];
  for (const { indicateur, depart, cible, auPlusTard, atteint, projection } of cibles) {
    vue[`cible ${indicateur}`] = [depart, cible, auPlusTard, atteint];
    vue[`projection ${indicateur}`] = projection === null ? null : [projection.le, projection.valeur];
  }
  for (const code of ALERTES) vue[`alerte ${code}`] = alertes.includes(code);
  return vue;
};

export const comparerLesSuivis = (produit: ReponseDeSuivi, modele: Suivi): readonly Ecart[] => {
  const [sommes, attendues] = vuesDesSommes(produit, modele);
  const codes = produit.alertes.map(({ code }) => code);
  return comparer(
    {
      annee: produit.annee,
      fin: produit.fin,
      ...sommes,
      ...voirLeReste(produit.etat, produit.echeances, produit.objectifs.cibles, codes),
    },
    {
      annee: modele.annee,
      fin: modele.fin,
      ...attendues,
      ...voirLeReste(modele.etat, modele.echeances, modele.objectifs, modele.alertes),
    },
  );
};

/** L'acte et le champ qu'un chemin nomme : deux actes semblables du même jour se valent. */
const lieu = (chemin: string, actes: Entree['actes']): string => {
  const [, rang, champ] = /^actes\[(\d+)\](.*)$/.exec(chemin) ?? [];
  const acte = actes[Number(rang)];
  return [acte?.acte, acte?.effet, champ].join(' ');
};

/** Les deux refusent ; le chemin n'est comparé que pour les refus que le contrat JSON écrit. */
const comparerLesRefus = (
  refus: readonly { readonly chemin: string }[],
  modele: ReturnType<typeof suivreLeModele>,
  actes: Entree['actes'],
): readonly Ecart[] => {
  if (!('refus' in modele)) return [{ cle: 'refus', produit: refus, attendu: 'aucun' }];
  const attendu = lieu(modele.refus.chemin, actes);
  return modele.refus.nature === 'transition' || refus.some(({ chemin }) => lieu(chemin, actes) === attendu)
    ? []
    : [{ cle: 'chemin du refus', produit: refus, attendu: modele.refus }];
};

const juger = (entree: unknown): readonly Ecart[] => {
  const { au, situation, actes, ...reste }: Partial<Entree> = Object(entree);
  if (au === undefined || actes === undefined || situation?.demande?.cadre === undefined) return [];
  const lu = lireContrat(entree);
  // Un document mal formé n'est pas un contrat : le modèle suppose la forme déjà lue.
  if (!lu.accepte && !schemaDeSuivi.safeParse(entree).success) return [];
  const modele = suivreLeModele({ au, situation, actes, ...reste });
  if (!lu.accepte) return comparerLesRefus(lu.refus, modele, actes);
  if ('refus' in modele) return [{ cle: 'refus', produit: 'aucun', attendu: modele.refus }];
  if (lu.valeur.au === undefined) return [];
  return comparerLesSuivis(suivre({ ...lu.valeur, au: lu.valeur.au }, undefined, ''), modele);
};

export const epreuveDesVies = (): Promise<Epreuve> =>
  Promise.resolve({ tirer: (graine, rang) => vie(hasardDe(graine, 'vies', rang)), juger });
