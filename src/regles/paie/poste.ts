import { ajouter, type Centimes, enEuros, multiplier } from '../../commun/centimes.ts';
import { ecrireJour, enCalendrier, type Jour } from '../../commun/jour.ts';
import type { Option } from '../../droit/codes.ts';
import type { Fondement } from '../../droit/fondement.ts';
import { FONDEMENT_DE_L_ANCIENNETE, FONDEMENT_DE_LA_BASE_DE_LA_PRIME } from '../../droit/paie/anciennete.ts';
import type { BaremeDeBranche } from '../../droit/paie/bareme-de-branche.ts';
import { ANNEE_DU_MOTEUR, EFFECTIF_HORS_CHAMP } from '../../droit/paie/champ-du-moteur.ts';
import { type Apprentissage, TAXE_D_APPRENTISSAGE } from '../../droit/paie/formes-juridiques.ts';
import { ASSIETTE_DE_LA_TAXE } from '../../droit/paie/taxe-sur-les-salaires.ts';
import { FONDEMENT_DES_HEURES_DE_L_OPTION, HEURES_DE_L_OPTION } from '../../droit/paie/temps-de-travail.ts';
import { estEnAlsaceMoselle, estOutreMer, FONDEMENT_DE_L_ALSACE_MOSELLE } from '../../droit/paie/territoires.ts';
import { FONDEMENT_DE_LA_PAIE, VALEURS_COURANTES } from '../../droit/paie/valeurs-courantes.ts';
import { moisRepris } from './anciennete.ts';
import {
  type AutreSalarie,
  type CleDeCout,
  type CodeHypothese,
  type Emploi,
  type Hypothese,
  type ManqueDeCout,
  manqueDuFait,
  manqueDuTexte,
  type Poste,
  type Suppositions,
} from './emploi.ts';

/** Ce que la situation dit déjà du poste : le contrat d'aide et l'emploi parlent de la même personne. */
export interface Contexte {
  readonly option: Option | undefined;
  readonly embauche: Jour | undefined;
  readonly departement: string | undefined;
  /** Le jour du calcul. */
  readonly au: Jour;
  /** Le jour de l'embauche quand nul ne le dit : la signature du contrat d'aide, sinon le jour du calcul. */
  readonly jour: Jour;
}

export interface PosteResolu {
  /** Nul quand un fait ou un texte manque sans qu'aucune hypothèse raisonnable ne le remplace. */
  readonly poste: Poste | null;
  readonly hypotheses: readonly Hypothese[];
  readonly manques: readonly ManqueDeCout[];
}

const DIX_MILLE = 10_000;

/** Les salariés connus de l'employeur, l'assistant compris. */
const effectifDe = ({ effectif, autresSalaries }: Emploi): number => effectif ?? (autresSalaries?.length ?? 0) + 1;

/** Les manques que rien ne remplace : la paie de ce poste n'est pas de celles que le moteur connaît. */
const horsChamp = (
  emploi: Emploi,
  departement: string | undefined,
  heures: number | undefined,
): readonly ManqueDeCout[] => [
  ...(heures === undefined ? [manqueDuFait('emploi.heures')] : []),
  ...(departement !== undefined && estOutreMer(departement) ? [manqueDuTexte('paie-outre-mer')] : []),
  ...(effectifDe(emploi) >= EFFECTIF_HORS_CHAMP ? [manqueDuTexte('paie-a-onze-salaries')] : []),
];

/** Ce que les sources disent de la taxe d'apprentissage pour cet employeur ; une forme non dite est inconnue. */
const apprentissageDe = ({ formeJuridique }: Emploi): Apprentissage => TAXE_D_APPRENTISSAGE[formeJuridique ?? 'autre'];

const baseAnnuelle = ({ salaireBrut, santePatronale }: AutreSalarie): Centimes =>
  multiplier(ajouter(salaireBrut, santePatronale), 12);

const { tauxAtMp: TAUX_MOYEN, mutuelle: MUTUELLE_COURANTE } = VALEURS_COURANTES;

/** Ce qui remplace chaque fait non donné. Un fait donné ne laisse pas d'hypothèse. */
const supposer = (emploi: Emploi, contexte: Contexte, heures: number): readonly Hypothese[] => {
  const siAbsent = (
    fait: unknown,
    code: CodeHypothese,
    chemin: CleDeCout,
    valeur: Hypothese['valeur'],
    fondement: Fondement | null,
  ): readonly Hypothese[] => (fait === undefined ? [{ code, chemin, valeur, posee: false, fondement }] : []);
  const debut = emploi.debut ?? contexte.embauche;
  const departement = emploi.departement ?? contexte.departement;
  const apprentissage = apprentissageDe(emploi);
  return [
    ...siAbsent(emploi.heures, 'heures-de-l-option', 'emploi.heures', heures, FONDEMENT_DES_HEURES_DE_L_OPTION),
    ...siAbsent(debut, 'jour-d-embauche', 'emploi.debut', ecrireJour(contexte.jour), null),
    ...siAbsent(
      emploi.anneesAilleurs,
      'sans-anciennete-ailleurs',
      'emploi.anciennete.autresCabinets',
      0,
      FONDEMENT_DE_L_ANCIENNETE,
    ),
    ...siAbsent(emploi.tauxAtMp, 'taux-at-mp', 'emploi.tauxAtMp', TAUX_MOYEN.valeur / DIX_MILLE, TAUX_MOYEN.fondement),
    ...siAbsent(
      emploi.mutuelle,
      'complementaire-sante',
      'emploi.mutuelle',
      enEuros(MUTUELLE_COURANTE.montant),
      MUTUELLE_COURANTE.fondement,
    ),
    ...siAbsent(
      apprentissage.due === 'indetermine' ? undefined : apprentissage,
      'taxe-d-apprentissage',
      'emploi.formeJuridique',
      true,
      apprentissage.fondement,
    ),
    ...siAbsent(departement, 'hors-alsace-moselle', 'emploi.departement', true, FONDEMENT_DE_L_ALSACE_MOSELLE),
    ...siAbsent(emploi.assujettiTva, 'exoneration-de-tva', 'emploi.assujettiTva', true, ASSIETTE_DE_LA_TAXE),
    ...siAbsent(emploi.autresSalaries, 'seul-salarie', 'emploi.autresSalaries', true, ASSIETTE_DE_LA_TAXE),
    ...siAbsent(
      emploi.effectif ?? emploi.autresSalaries,
      'moins-de-onze-salaries',
      'emploi.effectif',
      true,
      FONDEMENT_DE_LA_PAIE,
    ),
  ];
};

/** Ce qui se suppose des années à venir, posé par la personne ou non : toujours montré, toujours modifiable. */
const supposerLAvenir = (suppositions: Suppositions): readonly Hypothese[] => {
  const { hausseDuSmic, hausseDuSalaire, baseDeLAnciennete } = suppositions;
  return [
    {
      code: 'base-de-l-anciennete',
      chemin: 'hypotheses.baseDeLAnciennete',
      valeur: baseDeLAnciennete ?? 'salaire-reel',
      posee: baseDeLAnciennete !== undefined,
      fondement: FONDEMENT_DE_LA_BASE_DE_LA_PRIME,
    },
    { code: 'legislation-constante', chemin: null, valeur: null, posee: false, fondement: FONDEMENT_DE_LA_PAIE },
    { code: 'taxe-en-annee-pleine', chemin: null, valeur: null, posee: false, fondement: ASSIETTE_DE_LA_TAXE },
    {
      code: 'hausse-du-smic',
      chemin: 'hypotheses.hausseDuSmic',
      valeur: (hausseDuSmic ?? 0) / DIX_MILLE,
      posee: hausseDuSmic !== undefined,
      fondement: null,
    },
    {
      code: 'hausse-du-salaire',
      chemin: 'hypotheses.hausseDuSalaire',
      valeur: (hausseDuSalaire ?? 0) / DIX_MILLE,
      posee: hausseDuSalaire !== undefined,
      fondement: null,
    },
    ...(suppositions.moisDAvant2026 === 'legislation-2026'
      ? [
          {
            code: 'mois-d-avant-2026',
            chemin: 'hypotheses.moisDAvant2026',
            valeur: 'legislation-2026',
            posee: true,
            fondement: FONDEMENT_DE_LA_PAIE,
          } as const,
        ]
      : []),
  ];
};

/** Chaque fait supposé est un fait qui manque ; une forme juridique dite, dont les sources se taisent, est un texte. */
const manquesDes = (hypotheses: readonly Hypothese[], emploi: Emploi): readonly ManqueDeCout[] =>
  hypotheses.flatMap(({ code, chemin }) => {
    const { point } = apprentissageDe(emploi);
    if (code === 'taxe-d-apprentissage' && emploi.formeJuridique !== undefined && point !== undefined)
      return [manqueDuTexte(point)];
    return chemin === null ? [] : [manqueDuFait(chemin)];
  });

/**
 * Complète le poste : ce que la personne donne, puis ce que dit sa situation, puis ce que l'on suppose. Chaque
 * supposition est une hypothèse nommée, avec le fait à donner pour la remplacer. Rien n'est supposé en silence.
 */
export const resoudrePoste = (
  emploi: Emploi,
  suppositions: Suppositions,
  contexte: Contexte,
  branche: BaremeDeBranche | undefined,
): PosteResolu => {
  const departement = emploi.departement ?? contexte.departement;
  const deLOption = contexte.option === undefined ? undefined : HEURES_DE_L_OPTION[contexte.option];
  const heures = emploi.heures ?? deLOption;
  const empechements = horsChamp(emploi, departement, heures);
  if (heures === undefined || empechements.length > 0) return { poste: null, hypotheses: [], manques: empechements };
  const debut = emploi.debut ?? contexte.embauche ?? contexte.jour;
  const supposees = supposer(emploi, contexte, heures);
  return {
    poste: {
      salaireBrut: emploi.salaireBrut,
      anneeDuSalaire: Math.max(ANNEE_DU_MOTEUR, enCalendrier(debut).annee, enCalendrier(contexte.au).annee),
      niveau: emploi.niveau,
      heures,
      debut,
      entree: emploi.entree ?? debut,
      moisRepris: moisRepris(emploi.anneesAilleurs ?? 0),
      tauxAtMp: emploi.tauxAtMp ?? TAUX_MOYEN.valeur,
      mutuelle: emploi.mutuelle ?? MUTUELLE_COURANTE,
      taxeApprentissage: apprentissageDe(emploi).due !== 'non',
      alsaceMoselle: departement !== undefined && estEnAlsaceMoselle(departement),
      exonereDeTva: emploi.assujettiTva !== true,
      autresBases: (emploi.autresSalaries ?? []).map(baseAnnuelle),
      hausseDuSmic: suppositions.hausseDuSmic ?? 0,
      hausseDuSalaire: suppositions.hausseDuSalaire ?? 0,
      baseDeLAnciennete: suppositions.baseDeLAnciennete ?? 'salaire-reel',
      moisDAvant2026: suppositions.moisDAvant2026 ?? 'indetermines',
      branche,
    },
    hypotheses: [...supposees, ...supposerLAvenir(suppositions)],
    manques: [
      ...manquesDes(supposees, emploi),
      ...(emploi.assujettiTva === true ? [] : [manqueDuTexte('taxe-d-une-annee-incomplete')]),
    ],
  };
};
