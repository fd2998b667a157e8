import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import { type CleEtabli, type Fondement, fonder } from '../../droit/fondement.ts';
import { composer } from '../../explication/typographie.ts';
import { citer } from '../sources-citees.ts';
import { type Brouillon, blancsDe, notesDe, type RefusDeBrouillon, type Section, sansNotes } from './brouillon.ts';
import { CODES_BROUILLONS, type CodeBrouillon, TITRES_DES_BROUILLONS } from './codes.ts';
import { redigerCompteRenduDePoint } from './compte-rendu-de-point.ts';
import { redigerContratDeGroupement } from './contrat-de-groupement.ts';
import { redigerCdd, redigerCdiTempsPartiel, redigerCdiTempsPlein } from './contrats.ts';
import { aTempsPartiel, aTempsPlein, auBonNiveau, type Controle, enOrdre, sansTacheInterdite } from './controles.ts';
import { redigerConventionDePartage } from './convention-de-partage.ts';
import { redigerAbsence, redigerDepart, redigerReprise, redigerSuspension } from './courriers-de-l-assistant.ts';
import {
  redigerDemenagement,
  redigerDesaccordDEffectifs,
  redigerDesaccordDeRenouvellement,
  redigerReponseAUnIndu,
  redigerResiliation,
} from './courriers-du-contrat.ts';
import type { Dossier } from './dossier.ts';
import { redigerDossierDeLaCaisse } from './dossier-de-la-caisse.ts';
import { redigerDossierVae } from './dossier-vae.ts';
import { redigerFicheDePoste } from './fiche-de-poste.ts';
import { redigerGrille, redigerLettreDeClassement } from './grille.ts';
import { redigerLettreDEngagement } from './lettre-d-engagement.ts';
import { redigerListeDEmbauche } from './liste-d-embauche.ts';
import { redigerNoteDObjectifs } from './note-d-objectifs.ts';
import { redigerOffre } from './offre-d-emploi.ts';
import { redigerPlanDeFormation } from './plan-de-formation.ts';
import { AVERTISSEMENT, certitudeDe, DROIT, feuilleDeRelecture } from './relecture.ts';

/** Un modèle : ce qu'il est, pour qui, sur quoi il repose, ce qu'il refuse, et comment il se rédige. */
export interface ModeleDeBrouillon {
  readonly titre: string;
  readonly pourQui: string;
  readonly genre: Brouillon['genre'];
  readonly fondement: Fondement;
  readonly controles: readonly Controle[];
  readonly rediger: (dossier: Dossier) => readonly Section[];
}

type SansTitre = Omit<ModeleDeBrouillon, 'titre'>;

const EMPLOYEUR = "l'employeur";
const MEDECIN = 'le médecin';

const acte = (
  pourQui: string,
  rediger: ModeleDeBrouillon['rediger'],
  cles: readonly [CleEtabli, ...CleEtabli[]],
  controles: readonly Controle[] = [],
): SansTitre => ({
  pourQui: composer(pourQui),
  genre: 'acte',
  fondement: fonder(...cles),
  controles,
  rediger,
});

const lettre = (
  pourQui: string,
  rediger: ModeleDeBrouillon['rediger'],
  ...cles: readonly [CleEtabli, ...CleEtabli[]]
): SansTitre => ({ ...acte(pourQui, rediger, cles), genre: 'lettre' });

const MODELES: Readonly<Record<CodeBrouillon, SansTitre>> = {
  'fiche-de-poste': acte(
    `${EMPLOYEUR}, le médecin et l'assistant`,
    redigerFicheDePoste,
    ['P-04', 'P-05', 'P-08', 'P-55'],
    [sansTacheInterdite, auBonNiveau],
  ),
  'grille-de-classification': acte(EMPLOYEUR, redigerGrille, ['P-55', 'P-57'], [auBonNiveau]),
  'lettre-de-classification': {
    ...lettre(`${EMPLOYEUR} et le salarié`, redigerLettreDeClassement, 'P-55', 'P-57'),
    controles: [auBonNiveau],
  },
  'offre-d-emploi': acte('les candidats', redigerOffre, ['P-29', 'P-31', 'P-56'], [sansTacheInterdite, auBonNiveau]),
  'lettre-d-engagement': {
    ...lettre(`${EMPLOYEUR} et le salarié`, redigerLettreDEngagement, 'P-71', 'P-72'),
    controles: [auBonNiveau],
  },
  'cdi-temps-plein': acte(
    `${EMPLOYEUR} et le salarié`,
    redigerCdiTempsPlein,
    ['P-71', 'P-72', 'P-74', 'F-114'],
    [aTempsPlein, auBonNiveau],
  ),
  'cdi-temps-partiel': acte(
    `${EMPLOYEUR} et le salarié`,
    redigerCdiTempsPartiel,
    ['P-71', 'P-83', 'P-84', 'P-85', 'F-114'],
    [aTempsPartiel, auBonNiveau],
  ),
  cdd: acte(`${EMPLOYEUR} et le salarié`, redigerCdd, ['P-71', 'P-93', 'F-115', 'F-114'], [enOrdre, auBonNiveau]),
  'contrat-de-groupement': acte(
    'le groupement, ses médecins et le salarié',
    redigerContratDeGroupement,
    ['P-71', 'P-128', 'P-129', 'F-113'],
    [auBonNiveau],
  ),
  'liste-d-embauche': acte(EMPLOYEUR, redigerListeDEmbauche, ['P-99', 'P-101']),
  'plan-de-formation': acte(`${EMPLOYEUR} et l'assistant`, redigerPlanDeFormation, ['P-29', 'P-45', 'P-49']),
  'dossier-vae': acte('le candidat', redigerDossierVae, ['P-46']),
  'convention-de-partage': acte(
    'les médecins qui le partagent',
    redigerConventionDePartage,
    ['P-128', 'P-132', 'F-113'],
    [sansTacheInterdite],
  ),
  'note-d-objectifs': acte(`${MEDECIN} et la caisse`, redigerNoteDObjectifs, ['F-50', 'F-55']),
  'dossier-de-la-caisse': acte(`${MEDECIN} et la caisse`, redigerDossierDeLaCaisse, [
    'P-111',
    'P-112',
    'P-113',
    'P-114',
  ]),
  'compte-rendu-de-point': acte(`${MEDECIN} et la caisse`, redigerCompteRenduDePoint, ['P-109', 'F-77']),
  'courrier-absence': lettre(MEDECIN, redigerAbsence, 'P-117', 'P-118'),
  'courrier-depart': lettre(MEDECIN, redigerDepart, 'P-115', 'P-116'),
  'courrier-suspension': lettre(MEDECIN, redigerSuspension, 'P-119'),
  'courrier-reprise': lettre(MEDECIN, redigerReprise, 'P-119', 'P-112'),
  'courrier-demenagement': lettre(MEDECIN, redigerDemenagement, 'P-120'),
  'courrier-resiliation': lettre(MEDECIN, redigerResiliation, 'P-122'),
  'courrier-desaccord-renouvellement': lettre(MEDECIN, redigerDesaccordDeRenouvellement, 'P-123'),
  'courrier-desaccord-effectifs': lettre(MEDECIN, redigerDesaccordDEffectifs, 'P-106'),
  'courrier-reponse-indu': lettre(MEDECIN, redigerReponseAUnIndu, 'P-124', 'F-131b'),
};

/** Les modèles, un par code. */
export const BROUILLONS = Object.fromEntries(
  CODES_BROUILLONS.map((code) => [code, { titre: composer(TITRES_DES_BROUILLONS[code]), ...MODELES[code] }]),
) as Readonly<Record<CodeBrouillon, ModeleDeBrouillon>>;

/** Le code d'un brouillon, parmi ceux que Tandem sait rédiger. */
export const estCodeDeBrouillon = (code: string): code is CodeBrouillon => CODES_BROUILLONS.some((un) => un === code);

/**
 * Rédige un brouillon d'après un dossier : un fait inconnu y est un blanc nommé, ce que les textes ne règlent pas une
 * note. Ce qui est interdit ou contradictoire est refusé, avec sa raison et ses sources. Fonction pure.
 */
export const composerBrouillon = (code: CodeBrouillon, dossier: Dossier): Resultat<Brouillon, RefusDeBrouillon> => {
  const { titre, pourQui, genre, fondement, controles, rediger } = BROUILLONS[code];
  for (const controler of controles) {
    const refus = controler(dossier);
    if (refus !== undefined) return refuser(refus);
  }
  const redigees = rediger(dossier);
  const sections = genre === 'lettre' ? sansNotes(redigees) : redigees;
  const fondements = [fondement, ...sections.flatMap((une) => une.fondements)];
  const sansRelecture = {
    code,
    titre,
    genre,
    faitLe: dossier.faitLe,
    avertissement: AVERTISSEMENT,
    droit: DROIT,
    sections,
    aCompleter: blancsDe(sections),
    aVerifier: notesDe(redigees),
    sources: citer(fondements),
    certitude: certitudeDe(fondements),
  };
  return accepter({ ...sansRelecture, relecture: feuilleDeRelecture(sansRelecture, pourQui) });
};
