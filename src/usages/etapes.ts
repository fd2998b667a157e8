import type { Jour } from '../commun/jour.ts';
import type { Evaluation } from '../regles/evaluation.ts';
import type { Situation } from '../regles/situation.ts';
import { etapesDesAnnees } from './etapes-annees.ts';
import { etapesApresLEmbauche } from './etapes-apres-embauche.ts';
import { etapesDEmbauche } from './etapes-embauche.ts';
import { etapesDeFin } from './etapes-fin.ts';
import { etapesDeFormation } from './etapes-formation.ts';
import {
  type Acteur,
  type ComplementsDEtapes,
  type Etape,
  lireContexte,
  type Nature,
  type Phase,
} from './etapes-forme.ts';
import { etapesSiCelaArrive } from './etapes-imprevus.ts';
import { etapesDePreparation } from './etapes-preparation.ts';
import { etapesDeSignature } from './etapes-signature.ts';
import { etapesDeSuivi } from './etapes-suivi.ts';

export type {
  Acteur,
  ComplementsDEtapes,
  Etape,
  Nature,
  Phase,
  Quand,
  Repere,
  SansJour,
  SensDuJour,
} from './etapes-forme.ts';
export { PHASES } from './etapes-forme.ts';

export const PHASES_EN_CLAIR: Readonly<Record<Phase, string>> = {
  preparer: 'Préparer',
  recruter: 'Recruter',
  embaucher: 'Embaucher',
  signer: 'Signer avec la caisse',
  percevoir: "Percevoir l'aide",
  former: 'Former',
  suivre: 'Suivre',
  finir: 'Finir ou renouveler',
  imprevus: 'Si cela arrive',
};

export const ACTEURS_EN_CLAIR: Readonly<Record<Acteur, string>> = {
  medecin: 'le médecin',
  employeur: "l'employeur",
  caisse: 'la caisse',
  groupe: 'la société du groupe',
};

export const NATURES_EN_CLAIR: Readonly<Record<Nature, string>> = {
  obligation: 'obligation',
  conseil: 'conseil',
  repere: 'repère',
};

/** Le premier jour d'une étape ; `undefined` quand elle n'en a pas. */
export const premierJour = ({ quand }: Etape): Jour | undefined => {
  switch (quand.forme) {
    case 'jour':
      return quand.le;
    case 'periode':
      return quand.du;
    case 'sans-jour':
      return undefined;
  }
};

interface Bloc {
  /** Où se rangent les étapes sans jour qui ouvrent le bloc. */
  readonly des: number;
  readonly etapes: readonly Etape[];
}

const AVANT_TOUT = Number.NEGATIVE_INFINITY;
const APRES_TOUT = Number.POSITIVE_INFINITY;

/** Les jours croissent ; une étape sans jour suit celle qui la précède dans son bloc. */
const ranger = (blocs: readonly Bloc[]): readonly Etape[] =>
  blocs
    .flatMap(({ des, etapes }) => {
      let rang = des;
      return etapes.map((etape) => {
        rang = premierJour(etape) ?? rang;
        return { etape, rang };
      });
    })
    .sort((a, b) => (a.rang === b.rang ? 0 : a.rang - b.rang))
    .map(({ etape }) => etape);

/**
 * Les prochaines étapes, de l'idée à la fin du contrat, rangées par jour ; les jours se comptent depuis la signature et
 * l'embauche choisies. `evaluation` est celle de cette situation. Un jour inconnu est dit inconnu, et pourquoi ; rien
 * n'est inventé. Les étapes `versement-<année>-<rang>` répondent aux versements de l'évaluation. Fonction pure : ni
 * horloge, ni fichier. Sources : P-01 à P-143, et les règles de chaque régime.
 */
export const etapesDe = (
  situation: Situation,
  evaluation: Evaluation,
  complements: ComplementsDEtapes = {},
): readonly Etape[] => {
  const contexte = lireContexte(situation, evaluation, complements);
  const { signature, embauche } = contexte;
  const enPosteAvant = embauche !== undefined && (signature === undefined || embauche <= signature);
  const apresLEmbauche = embauche ?? signature ?? AVANT_TOUT;
  const apresLaSignature = signature ?? embauche ?? AVANT_TOUT;
  return ranger([
    { des: AVANT_TOUT, etapes: etapesDePreparation(contexte) },
    { des: AVANT_TOUT, etapes: etapesDEmbauche(contexte) },
    { des: enPosteAvant ? embauche : AVANT_TOUT, etapes: etapesDeSignature(contexte) },
    { des: apresLEmbauche, etapes: etapesApresLEmbauche(contexte) },
    { des: apresLaSignature, etapes: etapesDesAnnees(contexte) },
    { des: apresLEmbauche, etapes: etapesDeFormation(contexte) },
    { des: apresLaSignature, etapes: etapesDeSuivi(contexte) },
    { des: APRES_TOUT, etapes: etapesDeFin(contexte) },
    { des: APRES_TOUT, etapes: etapesSiCelaArrive(contexte) },
  ]);
};
