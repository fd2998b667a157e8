import type { Certitude, Reponse } from '../commun/connu.ts';
import { CODES_CONDITIONS, type CodeRegle } from '../droit/codes.ts';
import { type Fondement, sourcesDe } from '../droit/fondement.ts';
import { type CodePoint, point } from '../droit/lectures.ts';
import { type CleTexte, TEXTES, type Texte } from '../droit/textes.ts';
import type { AnneeDAide } from '../regles/aide.ts';
import type { Condition, Manque } from '../regles/constat.ts';
import type { Evaluation } from '../regles/evaluation.ts';
import type { Echeance } from '../regles/formation.ts';
import type { Cible } from '../regles/objectifs.ts';
import type { Cle, Situation } from '../regles/situation.ts';
import { fondementsDuVersement, type Versement } from '../regles/versements.ts';
import { caisseDe } from './caisse.ts';
import { INDICATEURS_EN_CLAIR, lireFait, NATURES_EN_CLAIR, nommerFait, REGIMES_EN_CLAIR } from './libelles.ts';
import { direCondition, direEcheance, direLesManques, REGLES_EN_PHRASE } from './phrases.ts';
import { QUESTIONS } from './questions.ts';
import { composer, ecrireDate, ecrireNombre, ecrirePart, ecrireSomme } from './typographie.ts';

export interface FaitLu {
  readonly cle: Cle;
  readonly nom: string;
  /** `null` : non su. */
  readonly valeur: string | null;
}

export interface SourceLue extends Texte {
  readonly cle: CleTexte;
}

export interface PointLu {
  readonly code: CodePoint;
  readonly titre: string;
  readonly lectures: readonly {
    readonly enonce: string;
    readonly tenuePar: readonly string[];
    readonly retenue: boolean;
  }[];
  readonly motif: string;
  readonly question: string;
  readonly destinataire: string;
}

/** Les nœuds qui rassemblent, sans être eux-mêmes une règle. */
type CodeDePartie =
  | 'evaluation'
  | 'eligibilite'
  | 'aide'
  | 'objectifs'
  | 'contrat'
  | 'actes'
  | 'acte'
  | 'solde'
  | 'alerte';

/** Un nœud de l'explication : une règle, ce qu'elle dit ici, les faits lus, qui le dit, et ce qui n'est pas tranché. */
export interface Noeud {
  readonly code: CodeRegle | CodeDePartie;
  readonly regle: string | null;
  readonly reponse: Reponse | null;
  readonly phrase: string;
  readonly certitude: Certitude | null;
  readonly faits: readonly FaitLu[];
  readonly sources: readonly SourceLue[];
  readonly bareme: string | null;
  readonly points: readonly PointLu[];
  readonly parties: readonly Noeud[];
}

/** Un point contesté ou une lacune, prêt à lire : ses lectures, celle qui est retenue, la question et à qui la poser. */
export const lirePoint = (code: CodePoint, departement: string | undefined): PointLu => {
  const lu = point(code);
  const lectures =
    lu.nature === 'lacune'
      ? []
      : Object.entries(lu.lectures).map(([nom, { enonce, tenuePar }]) => ({
          enonce: composer(enonce),
          tenuePar: tenuePar.map((cle) => TEXTES[cle].titre),
          retenue: nom === lu.retenue,
        }));
  return {
    code,
    titre: composer(lu.titre),
    lectures,
    motif: composer(lu.nature === 'lacune' ? lu.enonce : lu.motif),
    question: composer(QUESTIONS[code]),
    destinataire: caisseDe(departement),
  };
};

interface Matiere {
  readonly code: Noeud['code'];
  readonly reponse?: Reponse;
  readonly phrase: string;
  readonly certitude: Certitude | null;
  readonly faits?: readonly Cle[];
  readonly fondements?: readonly Fondement[];
  readonly points?: readonly CodePoint[];
  readonly manques?: readonly Manque[];
  readonly parties?: readonly Noeud[];
}

const estRegle = (code: Noeud['code']): code is CodeRegle => code in REGLES_EN_PHRASE;

/** Assemble un nœud : les clés deviennent des noms, les sources des titres, les points des questions. */
export const noeud = (matiere: Matiere, situation: Situation): Noeud => {
  const { code, faits = [], fondements = [], manques = [], points = [], parties = [] } = matiere;
  const textes = manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : []));
  return {
    code,
    regle: estRegle(code) ? composer(REGLES_EN_PHRASE[code]) : null,
    reponse: matiere.reponse ?? null,
    phrase: composer(matiere.phrase),
    certitude: matiere.certitude,
    faits: faits.map((cle) => ({ cle, nom: composer(nommerFait(cle)), valeur: lireFait(cle, situation) ?? null })),
    sources: [...new Set(fondements.flatMap(sourcesDe))].map((cle) => ({ cle, ...TEXTES[cle] })),
    bareme: fondements.find((fondement) => fondement.bareme !== undefined)?.bareme ?? null,
    points: [...new Set([...textes, ...points])].map((un) => lirePoint(un, situation.medecin.departement)),
    parties,
  };
};

/** L'explication d'une condition. */
export const expliquerCondition = (condition: Condition, situation: Situation): Noeud =>
  noeud(
    {
      code: condition.code,
      reponse: condition.valeur,
      phrase: direCondition(condition, situation),
      certitude: condition.certitude,
      faits: condition.faits,
      fondements: [condition.fondement],
      points: condition.points,
      manques: condition.manques,
    },
    situation,
  );

const direSomme = (annee: AnneeDAide): string => {
  const plafond = annee.modulee ? ' au plus, selon les objectifs' : '';
  if (annee.maximum !== null) return `${ecrireSomme(annee.maximum)}${plafond}.`;
  const bornes =
    annee.bornes === null ? '' : ` Entre ${ecrireSomme(annee.bornes[0])} et ${ecrireSomme(annee.bornes[1])}.`;
  return `somme indéterminée.${bornes} ${direLesManques(annee.manques)}`;
};

const expliquerAnnee = (annee: AnneeDAide, situation: Situation): Noeud =>
  noeud(
    {
      code: 'montant',
      phrase: `Année ${annee.annee}, à partir du ${ecrireDate(annee.debut)} : ${direSomme(annee)}`,
      certitude: annee.certitude,
      faits: annee.faits,
      fondements: annee.fondements,
      points: annee.points,
      manques: annee.manques,
    },
    situation,
  );

const expliquerVersement = (versement: Versement, situation: Situation): Noeud => {
  const { annee, rang, montant, modulee, auPlusTard } = versement;
  const somme = montant === null ? 'somme indéterminée' : `${ecrireSomme(montant)}${modulee ? ' au plus' : ''}`;
  const jour = auPlusTard === null ? 'jour indéterminé' : `au plus tard le ${ecrireDate(auPlusTard)}`;
  return noeud(
    {
      code: 'versement',
      phrase: `Année ${annee}, versement ${rang} : ${somme}, ${jour}.`,
      certitude: versement.certitude,
      fondements: fondementsDuVersement(versement),
      manques: versement.manques,
    },
    situation,
  );
};

const expliquerCible = (cible: Cible, situation: Situation): Noeud => {
  const nature = cible.nature === null ? 'objectif indéterminé' : NATURES_EN_CLAIR[cible.nature];
  const details = [
    ...(cible.hausse !== null && cible.hausse > 0 ? [`hausse de ${ecrirePart(cible.hausse)}`] : []),
    ...(cible.tolerance === null ? [] : [`baisse admise de ${ecrirePart(cible.tolerance)}`]),
    cible.cible === null ? 'total à atteindre indéterminé' : `${ecrireNombre(cible.cible)} patients`,
  ];
  return noeud(
    {
      code: 'hausse',
      phrase:
        `${INDICATEURS_EN_CLAIR[cible.indicateur]} : ${nature} (${details.join(', ')}) au plus tard le ${ecrireDate(cible.auPlusTard)}. ${direLesManques(cible.manques)}`.trim(),
      certitude: cible.certitude,
      faits: cible.faits,
      fondements: [cible.fondement],
      manques: cible.manques,
    },
    situation,
  );
};

const expliquerEcheance = (echeance: Echeance, situation: Situation): Noeud => {
  const jour = echeance.le === null ? 'jour indéterminé' : `au plus tard le ${ecrireDate(echeance.le)}`;
  return noeud(
    {
      code: echeance.code,
      phrase: `${direEcheance(echeance)} : ${jour}. ${direLesManques(echeance.manques)}`.trim(),
      certitude: echeance.certitude,
      faits: echeance.faits,
      fondements: [echeance.fondement],
      points: echeance.points,
      manques: echeance.manques,
    },
    situation,
  );
};

const VERDICTS: Readonly<Record<Reponse, string>> = {
  oui: 'Oui, les conditions connues sont remplies.',
  non: 'Non.',
  indetermine: "Indéterminé, pour l'instant.",
};

const direLeRegime = ({ regime }: Evaluation, situation: Situation): string =>
  regime === null || situation.signature === undefined
    ? 'Régime indéterminé.'
    : `Contrat du ${ecrireDate(situation.signature)}, sous ${REGIMES_EN_CLAIR[regime]}.`;

/** L'arbre entier d'une évaluation, en phrases et en données. */
export const expliquer = (evaluation: Evaluation, situation: Situation): Noeud => {
  const { conditions, eligibilite, aide, versements, objectifs, echeances } = evaluation;
  const rangees = [...conditions].sort((a, b) => CODES_CONDITIONS.indexOf(a.code) - CODES_CONDITIONS.indexOf(b.code));
  const total = aide?.total;
  const parties: Noeud[] = [
    noeud(
      {
        code: 'eligibilite',
        reponse: eligibilite.reponse,
        phrase: VERDICTS[eligibilite.reponse],
        certitude: eligibilite.certitude,
        manques: evaluation.regime === null ? evaluation.manques : [],
        parties: rangees.map((condition) => expliquerCondition(condition, situation)),
      },
      situation,
    ),
  ];
  if (aide !== null && total !== undefined) {
    const bornes = total.bornes;
    const somme =
      total.maximum !== null
        ? `${ecrireSomme(total.maximum)} au plus en cinq ans.`
        : bornes === null
          ? 'Total indéterminé.'
          : `Total indéterminé, entre ${ecrireSomme(bornes[0])} et ${ecrireSomme(bornes[1])} en cinq ans.`;
    parties.push(
      noeud(
        {
          code: 'aide',
          phrase: somme,
          certitude: total.certitude,
          parties: [
            ...aide.annees.map((annee) => expliquerAnnee(annee, situation)),
            ...versements.map((versement) => expliquerVersement(versement, situation)),
          ],
        },
        situation,
      ),
    );
  }
  parties.push(
    noeud(
      {
        code: 'objectifs',
        phrase: objectifs.cibles.length === 0 ? 'Objectifs indéterminés.' : 'Ce à quoi le contrat engage.',
        certitude: null,
        manques: objectifs.manques,
        parties: objectifs.cibles.map((cible) => expliquerCible(cible, situation)),
      },
      situation,
    ),
    ...echeances.map((echeance) => expliquerEcheance(echeance, situation)),
  );
  return noeud(
    { code: 'evaluation', phrase: direLeRegime(evaluation, situation), certitude: null, parties },
    situation,
  );
};
