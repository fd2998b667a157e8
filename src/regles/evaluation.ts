import { plusFaible } from '../commun/connu.ts';
import type { Jour } from '../commun/jour.ts';
import type { Bareme } from '../droit/bareme.ts';
import type { CodeRegime } from '../droit/codes.ts';
import type { Collectif, Regime } from '../droit/regime.ts';
import { regimeAu } from '../droit/regimes/index.ts';
import { DROIT_ENTIER, type Droit } from '../droit/tenu-au.ts';
import { type Aide, aideInconnue, reunir, reunirLesListes } from './aide.ts';
import { type BandesPossibles, bandesPossibles } from './bande.ts';
import { type Alerte, alertesDe } from './coherence.ts';
import { examinerCadreCollectif } from './conditions-collectives.ts';
import { examinerCadreIndividuel } from './conditions-individuelles.ts';
import { type Condition, conclure, type Manque, manqueDeFait, manqueDeTexte, type Verdict } from './constat.ts';
import { type Echeance, echeancesDeFormation } from './formation.ts';
import { calculerAideIndividuelle } from './montant.ts';
import { calculerAideCollective } from './montant-collectif.ts';
import { fixerObjectifs, type Objectifs } from './objectifs.ts';
import { fixerObjectifsCollectifs } from './objectifs-collectifs.ts';
import type { Situation } from './situation.ts';
import { planifierVersements, type Versement } from './versements.ts';

/** Tout ce que les règles disent d'une situation, avec ses raisons. Aucune phrase : elles se font à la demande. */
export interface Evaluation {
  readonly regime: CodeRegime | null;
  readonly cadre: 'individuel' | 'collectif' | undefined;
  readonly eligibilite: Verdict;
  readonly conditions: readonly Condition[];
  readonly aide: Aide | null;
  readonly versements: readonly Versement[];
  readonly objectifs: Objectifs;
  readonly echeances: readonly Echeance[];
  readonly alertes: readonly Alerte[];
  /** Ce qui manque pour l'éligibilité, les montants et les versements. */
  readonly manques: readonly Manque[];
  readonly bareme: string | undefined;
}

const SANS_OBJECTIF: Objectifs = { indicateurs: [], complets: false, cibles: [], manques: [], echeances: [] };
const SANS_SIGNATURE: readonly Manque[] = [manqueDeFait('signature')];
const AVANT_LE_DISPOSITIF: readonly Manque[] = [manqueDeTexte('avant-le-dispositif')];

const sansRegime = (
  manques: readonly Manque[],
  cadre: Evaluation['cadre'],
  bareme: Bareme | undefined,
): Evaluation => ({
  regime: null,
  cadre,
  eligibilite: { reponse: 'indetermine', certitude: manques === SANS_SIGNATURE ? null : 'contestee' },
  conditions: [],
  aide: null,
  versements: [],
  objectifs: { ...SANS_OBJECTIF, manques },
  echeances: [],
  alertes: [],
  manques,
  bareme: bareme?.nom,
});

const manquesDe = (conditions: readonly Condition[], aide: Aide, versements: readonly Versement[]): readonly Manque[] =>
  reunirLesListes([...conditions, aide.total, ...versements]);

const evaluerIndividuel = (
  situation: Situation,
  signature: Jour,
  regime: Regime,
  bareme: Bareme | undefined,
): Evaluation => {
  const bandes: BandesPossibles = bandesPossibles(situation, regime, bareme);
  const conditions = examinerCadreIndividuel(situation, regime, bandes);
  const aide = calculerAideIndividuelle(situation, signature, regime, bandes);
  const { embauche, titre } = situation.assistant;
  const versements = planifierVersements(aide, signature, embauche, regime.versements);
  const objectifs = fixerObjectifs({ situation, signature, regime, bandes, bareme });
  const formation = echeancesDeFormation(embauche, titre, regime.formation);
  return {
    regime: regime.code,
    cadre: 'individuel',
    eligibilite: conclure(conditions),
    conditions,
    aide,
    versements,
    objectifs,
    echeances: objectifs.echeances.length === 0 ? formation : [...formation, ...objectifs.echeances],
    alertes: alertesDe(situation.medecin, regime, bandes),
    manques: manquesDe(conditions, aide, versements),
    bareme: bareme?.nom,
  };
};

const evaluerCollectif = (
  situation: Situation,
  signature: Jour,
  regime: Regime,
  collectif: Collectif,
  bareme: Bareme | undefined,
): Evaluation => {
  const conditions = examinerCadreCollectif(situation, signature, collectif);
  const aide = calculerAideCollective(situation, signature, collectif);
  const { embauche, titre } = situation.assistant;
  const versements = planifierVersements(aide, signature, embauche, collectif.versements);
  return {
    regime: regime.code,
    cadre: 'collectif',
    eligibilite: conclure(conditions),
    conditions,
    aide,
    versements,
    objectifs: fixerObjectifsCollectifs(situation, signature, collectif),
    echeances: echeancesDeFormation(embauche, titre, collectif.formation),
    alertes: [],
    manques: manquesDe(conditions, aide, versements),
    bareme: bareme?.nom,
  };
};

const SANS_CADRE: readonly Manque[] = [manqueDeFait('demande.cadre')];

/** Ce que disent les deux cadres à la fois ; s'ils diffèrent, il manque de savoir lequel. */
const conclureLesDeux = (a: Verdict, b: Verdict): Verdict => {
  if (a.reponse !== b.reponse || a.reponse === 'indetermine') return { reponse: 'indetermine', certitude: null };
  const certitude = a.certitude === null || b.certitude === null ? null : plusFaible(a.certitude, b.certitude);
  return { reponse: a.reponse, certitude };
};

/** Sans le cadre, seul est sûr ce que l'individuel et le collectif disent tous deux. */
const evaluerSansCadre = (
  situation: Situation,
  signature: Jour,
  regime: Regime,
  echelle: Collectif,
  bareme: Bareme | undefined,
): Evaluation => {
  const individuel = evaluerIndividuel(situation, signature, regime, bareme);
  const collectif = evaluerCollectif(situation, signature, regime, echelle, bareme);
  const eligibilite = conclureLesDeux(individuel.eligibilite, collectif.eligibilite);
  const communes = individuel.echeances.filter(({ code, le }) =>
    collectif.echeances.some((autre) => autre.code === code && autre.le === le),
  );
  return {
    ...individuel,
    cadre: undefined,
    eligibilite,
    aide: aideInconnue(signature, regime.modulation.desLAnnee, SANS_CADRE),
    versements: [],
    objectifs: { ...SANS_OBJECTIF, manques: SANS_CADRE },
    echeances: communes,
    alertes: [],
    manques: eligibilite.reponse === 'non' ? SANS_CADRE : reunir([...SANS_CADRE, ...individuel.manques]),
  };
};

/**
 * Évalue une situation : régime, éligibilité (toutes les conditions), aide des cinq années, versements, objectifs,
 * échéances. Fonction pure : ni horloge, ni fichier. Le jour de signature choisit le régime (X1), dans tout le droit tenu
 * ou dans celui d'un jour passé (`droitTenuAu`).
 */
export const evaluer = (situation: Situation, bareme?: Bareme, droit: Droit = DROIT_ENTIER): Evaluation => {
  const { signature, demande } = situation;
  if (signature === undefined) return sansRegime(SANS_SIGNATURE, demande.cadre, bareme);
  const regime = regimeAu(signature, droit.regimes);
  if (regime === undefined) return sansRegime(AVANT_LE_DISPOSITIF, demande.cadre, bareme);
  switch (demande.cadre) {
    case 'individuel':
      return evaluerIndividuel(situation, signature, regime, bareme);
    case 'collectif':
      return evaluerCollectif(situation, signature, regime, droit.collectif, bareme);
    case undefined:
      return evaluerSansCadre(situation, signature, regime, droit.collectif, bareme);
  }
};
