import type { Jour } from '../commun/jour.ts';
import { type Bareme, estEnVigueur, type ObjectifDeBareme } from '../droit/bareme.ts';
import {
  BANDES,
  type Bande,
  type CodeRegime,
  type Indicateur,
  type NatureDObjectif,
  OPTIONS,
  type Option,
} from '../droit/codes.ts';
import { type Fondement, fonderSurBareme } from '../droit/fondement.ts';
import type { HausseParBande, Regime, ReglesDObjectif } from '../droit/regime.ts';
import { AVENANT_7 } from '../droit/regimes/avenant-7.ts';
import { CONVENTION_DE_2024 } from '../droit/regimes/convention-2024.ts';
import { REGLEMENT_ARBITRAL } from '../droit/regimes/reglement-arbitral.ts';
import { reunir } from './aide.ts';
import { type BandesPossibles, bandesDuMasque, listerBandes, NOMBRE_DE_MASQUES } from './bande.ts';
import { type Manque, manqueDeFait, manqueDeTexte } from './constat.ts';
import type { Cle, Medecin, Situation } from './situation.ts';

/** Une exigence lue à la bande : les faits qui ont placé le médecin la complètent. */
export const F_BANDE: readonly Cle[] = ['demande.option', 'medecin.bande', 'medecin.percentile'];
const F_STATUT: readonly Cle[] = ['medecin.statut'];
const F_AGE: readonly Cle[] = ['medecin.age'];

/** Ce qu'un texte demande, avant qu'on regarde le point de départ. */
export interface Exigence {
  readonly nature: NatureDObjectif | null;
  readonly hausse: number | null;
  readonly gain: number | null;
  readonly tolerance: number | null;
  readonly faits: readonly Cle[];
  readonly fondement: Fondement;
  readonly manques: readonly Manque[];
}

const inconnue = (fondement: Fondement, faits: readonly Cle[], manques: readonly Manque[]): Exigence => ({
  nature: null,
  hausse: null,
  gain: null,
  tolerance: null,
  faits,
  fondement,
  manques,
});

const maintenir = (fondement: Fondement, faits: readonly Cle[], tolerance: number | null): Exigence => ({
  nature: 'maintenir',
  hausse: 0,
  gain: null,
  tolerance,
  faits,
  fondement,
  manques: [],
});

const selonLaHausse = (hausse: HausseParBande, base: ReglesDObjectif['baseDuPourcentage']): Exigence => {
  switch (hausse.forme) {
    case 'maintien':
      return maintenir(hausse.fondement, F_BANDE, null);
    case 'hausse':
      return {
        ...inconnue(hausse.fondement, F_BANDE, base === null ? [] : [manqueDeTexte(base)]),
        nature: 'augmenter',
        hausse: hausse.millemes * 10,
      };
    case 'augmenter-sans-taux':
      return { ...inconnue(hausse.fondement, F_BANDE, [manqueDeTexte(hausse.point)]), nature: 'augmenter' };
    case 'inconnue':
      return inconnue(hausse.fondement, F_BANDE, [manqueDeTexte(hausse.point)]);
  }
};

const selonLeBareme = (objectif: ObjectifDeBareme, nom: string): Exigence => {
  const fondement = fonderSurBareme(nom);
  switch (objectif.regle.forme) {
    case 'maintien':
      return maintenir(fondement, F_BANDE, null);
    case 'hausse':
      return { ...inconnue(fondement, F_BANDE, []), nature: 'augmenter', hausse: objectif.regle.dixMillemes };
    case 'gain':
      return { ...inconnue(fondement, F_BANDE, []), nature: 'augmenter', gain: objectif.regle.patients };
  }
};

const memeExigence = (a: Exigence, b: Exigence) => a.nature === b.nature && a.hausse === b.hausse && a.gain === b.gain;

export interface Contexte {
  readonly situation: Situation;
  readonly signature: Jour;
  readonly regime: Regime;
  readonly bandes: BandesPossibles;
  readonly bareme: Bareme | undefined;
}

const parBande = (
  { hausses, baseDuPourcentage }: ReglesDObjectif,
  option: Option,
): Readonly<Record<Bande, Exigence>> => {
  const lire = (bande: Bande) => selonLaHausse(hausses[option][bande], baseDuPourcentage);
  return {
    'sous-p30': lire('sous-p30'),
    'p30-p50': lire('p30-p50'),
    'p50-p70': lire('p50-p70'),
    'p70-p90': lire('p70-p90'),
    'p90-p95': lire('p90-p95'),
    'p95-et-plus': lire('p95-et-plus'),
  };
};

const parOption = ({ objectifs }: Regime) => ({
  'tiers-temps': parBande(objectifs, 'tiers-temps'),
  'mi-temps': parBande(objectifs, 'mi-temps'),
  'temps-plein': parBande(objectifs, 'temps-plein'),
});

/** Les exigences de chaque régime, lues une fois dans ses données. */
const EXIGENCES: Readonly<Record<CodeRegime, Readonly<Record<Option, Readonly<Record<Bande, Exigence>>>>>> = {
  'avenant-7': parOption(AVENANT_7),
  'reglement-arbitral': parOption(REGLEMENT_ARBITRAL),
  'convention-2024': parOption(CONVENTION_DE_2024),
};

const exigenceDUneBande = (contexte: Contexte, option: Option, bande: Bande, indicateur: Indicateur): Exigence => {
  const { situation, signature, regime, bareme } = contexte;
  const { specialite } = situation.medecin;
  const publiee = EXIGENCES[regime.code][option][bande];
  // Un barème comble ce que les textes lus ne disent pas ; il ne remplace pas ce qu'ils disent.
  if (publiee.manques.length > 0 && bareme !== undefined && specialite !== undefined) {
    const trouve = bareme.objectifs.find(
      (o) =>
        o.option === option &&
        o.bande === bande &&
        o.indicateur === indicateur &&
        o.specialites.includes(specialite) &&
        estEnVigueur(o, signature),
    );
    if (trouve !== undefined) return selonLeBareme(trouve, bareme.nom);
  }
  return publiee;
};

/** Ce que plusieurs exigences ont en commun, et si c'est la bande qui les départage. */
interface Fusion {
  readonly exigence: Exigence;
  readonly selonLaBande: boolean;
}

const fusionner = (lots: readonly (readonly Exigence[])[], optionInconnue: boolean): Fusion => {
  const exigences = lots.flat();
  const premiere = exigences[0];
  if (premiere === undefined) throw new Error('Une situation a toujours une bande et une option possibles');
  if (exigences.every((une) => memeExigence(une, premiere))) return { exigence: premiere, selonLaBande: false };
  const selonLaBande = lots.some((lot) => lot.some((une) => lot[0] !== undefined && !memeExigence(une, lot[0])));
  const nature = exigences.every((une) => une.nature === premiere.nature) ? premiere.nature : null;
  const manques = reunir([
    ...(optionInconnue ? [manqueDeFait('demande.option')] : []),
    ...exigences.flatMap((une) => une.manques),
  ]);
  return { exigence: { ...inconnue(premiere.fondement, F_BANDE, manques), nature }, selonLaBande };
};

const optionsPossibles = (regime: Regime, option: Option | undefined): readonly Option[] =>
  option === undefined ? OPTIONS.filter((une) => regime.options[une].ouverte) : [option];

const fusionSansBareme = (regime: Regime, option: Option | undefined, bandes: readonly Bande[]): Fusion => {
  const options = optionsPossibles(regime, option);
  const lots = options.map((une) => bandes.map((bande) => EXIGENCES[regime.code][une][bande]));
  return fusionner(lots, option === undefined);
};

/** Une fusion par ensemble de bandes, rangée par masque. */
const fusionsDe = (regime: Regime, option: Option | undefined): readonly Fusion[] =>
  Array.from({ length: NOMBRE_DE_MASQUES }, (_, masque) =>
    fusionSansBareme(regime, option, masque === 0 ? BANDES : bandesDuMasque(masque)),
  );

const fusionsDuRegime = (regime: Regime): Readonly<Record<Option | 'inconnue', readonly Fusion[]>> => ({
  'tiers-temps': fusionsDe(regime, 'tiers-temps'),
  'mi-temps': fusionsDe(regime, 'mi-temps'),
  'temps-plein': fusionsDe(regime, 'temps-plein'),
  inconnue: fusionsDe(regime, undefined),
});

/** Toutes les fusions sans barème, faites une fois : elles ne dépendent que du droit. */
const FUSIONS: Readonly<Record<CodeRegime, Readonly<Record<Option | 'inconnue', readonly Fusion[]>>>> = {
  'avenant-7': fusionsDuRegime(AVENANT_7),
  'reglement-arbitral': fusionsDuRegime(REGLEMENT_ARBITRAL),
  'convention-2024': fusionsDuRegime(CONVENTION_DE_2024),
};

const lireFusion = (regime: Regime, option: Option | undefined, { masque }: BandesPossibles): Fusion =>
  FUSIONS[regime.code][option ?? 'inconnue'][masque] ?? fusionSansBareme(regime, option, BANDES);

/** L'exigence de l'option et de la bande ; si plusieurs restent possibles, seul ce qui leur est commun est dit. */
const exigenceDeLaBande = (contexte: Contexte, indicateur: Indicateur): Exigence => {
  const { situation, bandes, regime, bareme } = contexte;
  const { option } = situation.demande;
  const { exigence, selonLaBande } =
    bareme === undefined
      ? lireFusion(regime, option, bandes)
      : fusionner(
          optionsPossibles(regime, option).map((une) =>
            listerBandes(bandes).map((bande) => exigenceDUneBande(contexte, une, bande, indicateur)),
          ),
          option === undefined,
        );
  if (!selonLaBande) return exigence;
  return { ...exigence, manques: reunir([...bandes.manques, ...exigence.manques]) };
};

const exigenceSelonLAge = (
  { age, statut }: Medecin,
  regles: NonNullable<ReglesDObjectif['age']>,
): Exigence | undefined => {
  if (age === undefined) return inconnue(regles.fondement, F_AGE, [manqueDeFait('medecin.age')]);
  if (age < regles.incertainDes) return undefined;
  if (statut === 'nouvel-installe') {
    return inconnue(regles.fondement, [...F_AGE, ...F_STATUT], [manqueDeTexte(regles.avecNouvelInstalle)]);
  }
  if (age < regles.maintienDes) return inconnue(regles.fondement, F_AGE, [manqueDeTexte(regles.jourDuTest)]);
  return maintenir(regles.fondement, F_AGE, regles.toleranceEnMillemes * 10);
};

/** L'ordre des règles : le statut, l'âge, puis la bande. */
export const exiger = (contexte: Contexte, indicateur: Indicateur): Exigence => {
  const { medecin } = contexte.situation;
  const { age, nouvelInstalle } = contexte.regime.objectifs;
  if (medecin.statut === undefined) {
    return inconnue(nouvelInstalle.fondement, F_STATUT, [manqueDeFait('medecin.statut')]);
  }
  const parAge = age === null ? undefined : exigenceSelonLAge(medecin, age);
  if (parAge !== undefined) return parAge;
  if (medecin.statut !== 'nouvel-installe') return exigenceDeLaBande(contexte, indicateur);
  return nouvelInstalle.forme === 'inconnu'
    ? inconnue(nouvelInstalle.fondement, F_STATUT, [manqueDeTexte(nouvelInstalle.point)])
    : {
        ...inconnue(nouvelInstalle.fondement, F_STATUT, [manqueDeTexte(nouvelInstalle.valeur)]),
        nature: 'atteindre-p50',
      };
};
