import type { Centimes } from '../commun/centimes.ts';
import type { Jour } from '../commun/jour.ts';
import { fonder } from '../droit/fondement.ts';
import { FONDEMENT_DE_L_ANCIENNETE } from '../droit/paie/anciennete.ts';
import { GRILLE_1147, type MinimumDeGrille, NIVEAUX_DE_L_ASSISTANT } from '../droit/paie/grille-1147.ts';
import { HEURES_DU_TEMPS_PLEIN, SMIC_HORAIRE } from '../droit/paie/smic.ts';
import { ecrireDate, ecrireSomme } from '../explication/typographie.ts';
import { jourDuPalier, moisRepris, palierSuivant, tauxAnciennete } from '../regles/paie/anciennete.ts';
import { smicMensuel } from '../regles/paie/minimum.ts';
import { type Avis, aviser, type Enonce, enoncer, type FaitDuProfil, type Profil } from './candidat-avis.ts';

export interface AncienneteDuCandidat extends Enonce {
  /** Les mois d'ancienneté repris à l'embauche ; `null` s'ils ne sont pas sus. */
  readonly moisRepris: number | null;
  /** La prime à l'embauche, en pour-cent. */
  readonly taux: number | null;
  readonly prochainPalier: {
    readonly taux: number;
    /** Les mois à travailler avant ce palier. */
    readonly dansMois: number;
    /** `null` sans jour d'embauche. */
    readonly le: Jour | null;
  } | null;
}

export interface SalaireDuCandidat {
  readonly position: Avis;
  /** Les niveaux de la grille, bornes comprises ; `null` quand elle ne s'applique pas, ou qu'on ne le sait pas. */
  readonly niveaux: readonly [number, number] | null;
  /** Le dernier minimum connu, brut et mensuel, pour 151,67 heures. */
  readonly minimum: { readonly du: Jour; readonly bas: Centimes; readonly haut: Centimes } | null;
  readonly details: readonly Enonce[];
  readonly anciennete: AncienneteDuCandidat | null;
}

const { de: PREMIER, a: DERNIER } = NIVEAUX_DE_L_ASSISTANT;

/** Le dernier minimum que les notes donnent pour ce niveau. */
const dernierMinimum = (niveau: number): MinimumDeGrille => {
  const trouve = GRILLE_1147.findLast((un) => un.niveau === niveau);
  if (trouve === undefined) throw new Error(`Aucun minimum connu au niveau ${niveau}`);
  return trouve;
};

const BAS = dernierMinimum(PREMIER);
const HAUT = dernierMinimum(DERNIER);
const MINIMUM = { du: BAS.du, bas: BAS.montant, haut: HAUT.montant };

const QUESTION = 'Où êtes-vous dans la grille de salaires ?';

const DETAILS: readonly Enonce[] = [
  enoncer({
    phrase: `Au ${ecrireDate(MINIMUM.du)}, le minimum allait de ${ecrireSomme(MINIMUM.bas)} à ${ecrireSomme(MINIMUM.haut)} bruts par mois à temps plein. Les avenants de 2025 et 2026 n'ont pas été trouvés.`,
    fondements: [BAS.fondement, HAUT.fondement],
    points: ['salaires-de-branche'],
  }),
  ...SMIC_HORAIRE.slice(-1).map(({ du, valeur, fondement }) =>
    enoncer({
      phrase: `Le salaire ne descend jamais sous le Smic : ${ecrireSomme(smicMensuel(valeur, HEURES_DU_TEMPS_PLEIN))} bruts par mois à temps plein depuis le ${ecrireDate(du)}.`,
      fondements: [fonder('P-64'), fondement],
    }),
  ),
  enoncer({ phrase: 'Le CQP ne donne pas de hausse automatique.', fondements: [fonder('P-65')] }),
];

/** La moitié de l'ancienneté d'un autre cabinet, et la prime qu'elle vaut déjà (P-77). */
const ancienneteDe = ({ anneesEnCabinet, embauche }: Profil): AncienneteDuCandidat => {
  const phrase =
    "Vous gardez la moitié de l'ancienneté acquise dans un autre cabinet pour un travail semblable ; la prime va de 4 % à 3 ans jusqu'à 20 % à 20 ans.";
  const fondements = [FONDEMENT_DE_L_ANCIENNETE] as const;
  if (anneesEnCabinet === undefined) {
    const manques: readonly FaitDuProfil[] = ['anneesEnCabinet'];
    return { ...enoncer({ phrase, fondements, manques }), moisRepris: null, taux: null, prochainPalier: null };
  }
  const repris = moisRepris(anneesEnCabinet);
  const suivant = palierSuivant(repris);
  return {
    ...enoncer({ phrase, fondements }),
    moisRepris: repris,
    taux: tauxAnciennete(repris),
    prochainPalier:
      suivant === undefined
        ? null
        : {
            taux: suivant.taux,
            dansMois: suivant.annees * 12 - repris,
            le: embauche === undefined ? null : jourDuPalier(embauche, suivant, repris),
          },
  };
};

/** La place dans la grille de la branche (P-54 à P-65, P-77), qui ne vaut que chez un médecin libéral. */
export const salaireDe = (profil: Profil): SalaireDuCandidat => {
  if (profil.employeur === 'medecin-liberal') {
    return {
      position: aviser('grille', QUESTION, 'indetermine', {
        phrase: `Du niveau ${PREMIER} au niveau ${DERNIER}, selon quatre critères que l'employeur note de 1 à 4. Il vous écrit votre niveau et comment le contester.`,
        fondements: [fonder('P-55', 'P-56', 'P-57')],
        points: ['niveaux-de-la-grille'],
      }),
      niveaux: [PREMIER, DERNIER],
      minimum: MINIMUM,
      details: DETAILS,
      anciennete: ancienneteDe(profil),
    };
  }
  const ailleurs = profil.employeur === 'centre-de-sante';
  return {
    position: aviser('grille', QUESTION, 'indetermine', {
      phrase: ailleurs
        ? 'Cette grille est celle des cabinets de médecins libéraux ; celle des centres de santé est hors des sources lues.'
        : 'La grille dépend de votre employeur.',
      fondements: [fonder('P-54')],
      manques: ailleurs ? [] : ['employeur'],
    }),
    niveaux: null,
    minimum: null,
    details: [],
    anciennete: null,
  };
};
