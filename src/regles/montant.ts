import type { Centimes } from '../commun/centimes.ts';
import { type Certitude, plusFaible } from '../commun/connu.ts';
import { anniversaires, type Jour } from '../commun/jour.ts';
import { OPTIONS, type Option } from '../droit/codes.ts';
import { type Depuis, valeurAu } from '../droit/depuis.ts';
import { ANNEES } from '../droit/duree.ts';
import type { Fondement } from '../droit/fondement.ts';
import { type CodePoint, selonLecture } from '../droit/lectures.ts';
import type { Grille, Regime } from '../droit/regime.ts';
import {
  type Aide,
  type AnneeDAide,
  aideInconnue,
  type Bornes,
  reunirLesListes,
  type Somme,
  totalConnu,
} from './aide.ts';
import { type BandesPossibles, type Famille, famillesDe } from './bande.ts';
import { AUCUN_MANQUE, certitudeSelon, type Manque, manqueDeFait, manqueDeTexte } from './constat.ts';
import type { Cle, Situation } from './situation.ts';

const F_OPTION: readonly Cle[] = ['demande.option'];
const BANDE_FIGEE: readonly CodePoint[] = ['bande-figee'];
const SANS_POINT: readonly CodePoint[] = [];

type Taux = 'nouveau' | 'ancien';
const AU_JOUR_MEME: readonly Taux[] = selonLecture(
  'revalorisation-du-jour-meme',
  { nouveau: ['nouveau'], ancien: ['ancien'] },
  ['ancien', 'nouveau'],
);
const UN_SEUL_TAUX: readonly Taux[] = ['nouveau'];

/** Un cas encore possible, suivi de bout en bout : une option, une famille de bandes, un taux le jour contesté. */
interface Cas {
  readonly option: Option;
  readonly famille: Famille;
  readonly taux: Taux;
  /** Le montant de chacune des cinq années. */
  readonly entrees: readonly Depuis<Centimes>[];
}

/** La série d'une année. La majoration des rangs 90 à 95 commence à la troisième, celle du rang 95 à la première. */
const serieDe = (grille: Grille, annee: number, famille: Famille) => {
  if (famille === 'p95') return grille.chaqueAnneeP95;
  if (annee === 1) return grille.annee1;
  if (annee === 2) return grille.annee2;
  return famille === 'p90' ? grille.suivantesP90 : grille.suivantes;
};

/**
 * Le plus petit et le plus grand montant qu'une année puisse prendre dans ces options et ces bandes, à tous les taux
 * connus de l'ouverture jusqu'à ce jour. `null` si aucune grille n'existe.
 */
export const montantsPossibles = (
  regime: Regime,
  bandes: BandesPossibles,
  options: readonly Option[],
  annee: number,
  depuis: Jour,
  jusqua: Jour,
): Bornes | null => {
  const montants = options.flatMap((option) => {
    const grille = regime.montants[option];
    if (grille === null) return [];
    return famillesDe(bandes).flatMap((famille) => {
      const serie = serieDe(grille, annee, famille);
      const ouverture = valeurAu(serie, depuis);
      return serie.filter((entree) => entree === ouverture || (depuis < entree.du && entree.du <= jusqua));
    });
  });
  const valeurs = montants.map(({ valeur }) => valeur);
  return valeurs.length === 0 ? null : [Math.min(...valeurs) as Centimes, Math.max(...valeurs) as Centimes];
};

const suivreUnCas = (
  grille: Grille,
  debuts: readonly Jour[],
  famille: Famille,
  taux: Taux,
  revalorisation: Jour | undefined,
): readonly Depuis<Centimes>[] => {
  const entrees: Depuis<Centimes>[] = [];
  for (let rang = 0; rang < debuts.length; rang += 1) {
    const debut = debuts[rang] as Jour;
    const lu = taux === 'ancien' && rang > 0 && debut === revalorisation ? ((debut - 1) as Jour) : debut;
    const entree = valeurAu(serieDe(grille, rang + 1, famille), lu);
    if (entree === undefined) throw new Error(`Aucun montant pour l'année ${rang + 1} : la grille a un trou`);
    entrees.push(entree);
  }
  return entrees;
};

const listerLesCas = (
  option: Option | undefined,
  debuts: readonly Jour[],
  regime: Regime,
  familles: readonly Famille[],
): readonly Cas[] => {
  const revalorisation = regime.revalorisation?.le;
  const leJourMeme = revalorisation !== undefined && debuts.indexOf(revalorisation, 1) !== -1;
  const cas: Cas[] = [];
  for (const une of option === undefined ? OPTIONS : [option]) {
    const grille = regime.montants[une];
    if (grille === null) continue;
    for (const famille of familles) {
      for (const taux of leJourMeme ? AU_JOUR_MEME : UN_SEUL_TAUX) {
        cas.push({ option: une, famille, taux, entrees: suivreUnCas(grille, debuts, famille, taux, revalorisation) });
      }
    }
  }
  return cas;
};

const montantDe = (cas: Cas, rang: number): Depuis<Centimes> => cas.entrees[rang] as Depuis<Centimes>;

/** Ce qui départage les cas restants d'une année : l'option, la bande, ou le taux du jour contesté. */
const pourquoiPlusieurs = (cas: readonly Cas[], rang: number, bandes: BandesPossibles): readonly Manque[] => {
  const premier = cas[0];
  // Une même option et un même taux : seule la bande peut départager.
  if (cas.every(({ option, taux }) => option === premier?.option && taux === premier.taux)) return bandes.manques;
  const varie = (memes: (a: Cas, b: Cas) => boolean) =>
    cas.some((a) => cas.some((b) => memes(a, b) && montantDe(a, rang).valeur !== montantDe(b, rang).valeur));
  const manques: Manque[] = [];
  if (varie((a, b) => a.famille === b.famille && a.taux === b.taux)) manques.push(manqueDeFait('demande.option'));
  if (varie((a, b) => a.option === b.option && a.taux === b.taux)) manques.push(...bandes.manques);
  if (varie((a, b) => a.option === b.option && a.famille === b.famille)) {
    manques.push(manqueDeTexte('revalorisation-du-jour-meme'));
  }
  return manques;
};

const calculerAnnee = (
  annee: number,
  debut: Jour,
  cas: readonly Cas[],
  regime: Regime,
  bandes: BandesPossibles,
  faitsDeLaBande: readonly Cle[],
): AnneeDAide => {
  const premiere = montantDe(cas[0] as Cas, annee - 1);
  let bas = premiere.valeur;
  let haut = premiere.valeur;
  let certitude: Certitude = premiere.fondement.certitude;
  for (let rang = 1; rang < cas.length; rang += 1) {
    const { valeur, fondement } = montantDe(cas[rang] as Cas, annee - 1);
    if (valeur < bas) bas = valeur;
    if (valeur > haut) haut = valeur;
    certitude = plusFaible(certitude, fondement.certitude);
  }
  const connu = bas === haut;
  // La première année est la même dans toutes les bandes : elle ne repose pas sur la bande.
  const surLaBande = annee > 1 && bandes.origine !== 'inconnue';
  if (surLaBande) certitude = plusFaible(certitude, bandes.fondement.certitude);
  const manques = connu ? AUCUN_MANQUE : pourquoiPlusieurs(cas, annee - 1, bandes);
  const fondements: readonly Fondement[] = surLaBande ? [premiere.fondement, bandes.fondement] : [premiere.fondement];
  return {
    annee,
    debut,
    maximum: connu ? haut : null,
    bornes: connu ? null : [bas, haut],
    manques,
    certitude: certitudeSelon(manques, certitude),
    modulee: annee >= regime.modulation.desLAnnee,
    faits: surLaBande ? faitsDeLaBande : F_OPTION,
    fondements,
    points: annee > 1 ? BANDE_FIGEE : SANS_POINT,
  };
};

/**
 * L'aide d'un premier assistant : une somme par année, lue à son premier jour dans la grille du régime, de l'option
 * et de la bande (A10 à A12, R10, F-30 à F-34). Une année ouverte par anniversaire le 22 juin 2024 n'est pas tranchée.
 */
export const calculerAideIndividuelle = (
  { demande }: Situation,
  signature: Jour,
  regime: Regime,
  bandes: BandesPossibles,
): Aide => {
  const desLAnnee = regime.modulation.desLAnnee;
  if (demande.assistant !== 'premier') {
    const second = demande.assistant === 'second';
    const manque = second ? manqueDeTexte('second-assistant-montants') : manqueDeFait('demande.assistant');
    return aideInconnue(signature, desLAnnee, [manque]);
  }
  const debuts = anniversaires(signature, ANNEES.length);
  const cas = listerLesCas(demande.option, debuts, regime, famillesDe(bandes));
  if (cas.length === 0) return aideInconnue(signature, desLAnnee, [manqueDeTexte('option-sans-bareme')]);

  const faits = [...F_OPTION, ...bandes.faits];
  const annees: AnneeDAide[] = [];
  let connues = true;
  for (let rang = 0; rang < debuts.length; rang += 1) {
    const annee = calculerAnnee(rang + 1, debuts[rang] as Jour, cas, regime, bandes, faits);
    connues &&= annee.maximum !== null;
    annees.push(annee);
  }
  return { annees, total: connues ? totalConnu(annees) : totalInconnu(annees, cas) };
};

/** La bande ne change pas d'une année à l'autre : les bornes du total sont celles d'un même cas de bout en bout. */
const totalInconnu = (annees: readonly AnneeDAide[], cas: readonly Cas[]): Somme => {
  let bas = Number.POSITIVE_INFINITY;
  let haut = 0;
  for (const { entrees } of cas) {
    let total = 0;
    for (const { valeur } of entrees) total += valeur;
    if (total < bas) bas = total;
    if (total > haut) haut = total;
  }
  const manques = reunirLesListes(annees);
  return {
    maximum: null,
    bornes: [bas as Centimes, haut as Centimes],
    manques,
    certitude: certitudeSelon(manques, 'contestee'),
  };
};
