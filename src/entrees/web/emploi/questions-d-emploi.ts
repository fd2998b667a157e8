import { MOIS_REPRIS_PAR_ANNEE } from '../../../droit/paie/anciennete.ts';
import { EFFECTIF_HORS_CHAMP } from '../../../droit/paie/champ-du-moteur.ts';
import type { FormeJuridique } from '../../../droit/paie/formes-juridiques.ts';
import { NIVEAU_MAXIMAL, NIVEAU_MINIMAL, NIVEAUX_DE_L_ASSISTANT } from '../../../droit/paie/grille-1147.ts';
import { VALEURS_COURANTES } from '../../../droit/paie/valeurs-courantes.ts';
import { composer, ecrirePart, ecrireSomme } from '../../../explication/typographie.ts';
import type { Segment } from '../elements/choix.tsx';
import type { ChampDEmploi, EmploiSaisi } from './emploi-saisi.ts';

/** Une question sur l'emploi : son titre, ce qu'elle change, et ce qui est supposé sans réponse. */
export interface QuestionDEmploi {
  readonly titre: string;
  readonly aide: string;
}

const poser = (titre: string, aide: string): QuestionDEmploi => ({ titre: composer(titre), aide: composer(aide) });

const { tauxAtMp, mutuelle } = VALEURS_COURANTES;

export const QUESTIONS_D_EMPLOI = {
  niveau: poser(
    'Niveau dans la grille de la branche',
    `De ${NIVEAUX_DE_L_ASSISTANT.de} à ${NIVEAUX_DE_L_ASSISTANT.a} pour un assistant médical. Il dit le minimum de branche, quand il a été lu.`,
  ),
  ailleurs: poser(
    'Années passées dans d’autres cabinets',
    `À un travail semblable : chacune compte ${MOIS_REPRIS_PAR_ANNEE} mois dans la prime d’ancienneté. Sans réponse : aucune.`,
  ),
  entree: poser(
    'Jour de son entrée dans votre cabinet',
    'La prime d’ancienneté compte depuis ce jour. Sans réponse : le jour de l’embauche comme assistant.',
  ),
  forme: poser('Forme de l’employeur', 'Elle dit si la taxe d’apprentissage est due. Sans réponse : elle est comptée.'),
  tva: poser(
    'L’employeur paie-t-il la TVA ?',
    'Les soins en sont exonérés : l’employeur doit alors la taxe sur les salaires. Sans réponse : non, et elle est comptée.',
  ),
  'at-mp': poser(
    'Taux d’accidents du travail (AT/MP)',
    `Il est sur la notification de votre caisse. Sans réponse : ${ecrirePart(tauxAtMp.valeur)}, la moyenne de tous les métiers.`,
  ),
  mutuelle: poser(
    'Complémentaire santé',
    `Sans réponse : ${ecrireSomme(mutuelle.montant)} par mois, dont ${ecrirePart(mutuelle.partEmployeur)} pour le cabinet.`,
  ),
  autres: poser(
    'Autres salariés de l’employeur',
    'La taxe sur les salaires se compte par employeur. Sans réponse : aucun autre.',
  ),
  'base-anciennete': poser(
    'Prime d’ancienneté calculée sur',
    'Les deux se pratiquent. Sans réponse : le salaire réel.',
  ),
  'avant-2026': poser(
    'Mois d’avant 2026',
    'Les cotisations d’avant 2026 ne sont pas tenues ici. Sans réponse : ces mois sont indéterminés.',
  ),
} as const satisfies Readonly<Partial<Record<ChampDEmploi, QuestionDEmploi>>>;

export const NIVEAUX: readonly Segment[] = Array.from({ length: NIVEAU_MAXIMAL - NIVEAU_MINIMAL + 1 }, (_, rang) => ({
  code: String(NIVEAU_MINIMAL + rang),
  libelle: `Niveau ${NIVEAU_MINIMAL + rang}`,
}));

const FORMES_EN_CLAIR: Readonly<Record<FormeJuridique, string>> = {
  bnc: 'En votre nom, imposé en BNC',
  'societe-is': 'Société à l’impôt sur les sociétés',
  sisa: 'SISA',
  scm: 'Société civile de moyens (SCM)',
  'groupement-d-employeurs': 'Groupement d’employeurs',
  autre: 'Une autre',
};
export const FORMES: readonly Segment[] = Object.entries(FORMES_EN_CLAIR).map(([code, libelle]) => ({ code, libelle }));

export const OUI_NON: readonly Segment[] = [
  { code: 'oui', libelle: 'Oui' },
  { code: 'non', libelle: 'Non' },
];

export const AUTRES: readonly Segment[] = [
  { code: 'aucun', libelle: 'Aucun' },
  { code: 'un-a-neuf', libelle: `De 1 à ${EFFECTIF_HORS_CHAMP - 2}` },
  { code: 'dix-ou-plus', libelle: `${EFFECTIF_HORS_CHAMP - 1} ou plus` },
];

export const BASES_DE_L_ANCIENNETE: readonly Segment[] = [
  { code: 'salaire-reel', libelle: 'le salaire réel' },
  { code: 'minimum-conventionnel', libelle: 'le minimum de branche' },
];

export const AVANT_2026: readonly Segment[] = [
  { code: 'indetermines', libelle: 'Indéterminés' },
  { code: 'legislation-2026', libelle: 'Comptés comme en 2026' },
];

/** Ce qui, hors de l'emploi, décide des questions à poser. */
export interface ContexteDEmploi {
  /** L'assistant travaillait déjà dans le cabinet. */
  readonly dejaAuCabinet: boolean;
  /** Le contrat ou l'emploi commence avant l'année que connaît le moteur. */
  readonly avant2026: boolean;
}

/** Les questions qui changent le coût de cet emploi. */
export const questionsPosees = (
  { dits }: EmploiSaisi,
  { dejaAuCabinet, avant2026 }: ContexteDEmploi,
): ReadonlySet<keyof typeof QUESTIONS_D_EMPLOI> =>
  new Set([
    'niveau',
    'ailleurs',
    ...(dejaAuCabinet ? (['entree'] as const) : []),
    'at-mp',
    'mutuelle',
    'forme',
    'tva',
    'autres',
    ...(dits.has('niveau') ? (['base-anciennete'] as const) : []),
    ...(avant2026 ? (['avant-2026'] as const) : []),
  ]);
