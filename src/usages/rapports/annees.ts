import { type Centimes, ZERO } from '../../commun/centimes.ts';
import { ANNEES } from '../../droit/duree.ts';
import { composer, ecrireMoisCourt } from '../../explication/typographie.ts';
import type { Aide, AnneeDAide, Somme } from '../../regles/aide.ts';
import type { Evaluation } from '../../regles/evaluation.ts';
import type {
  AnneeDeRapport,
  Fourchette,
  HypothesesDeRapport,
  NatureDAide,
  SommeEcrite,
  TotalDeRapport,
  Tranche,
} from './forme.ts';
import {
  additionner,
  ecrireEuros,
  ecrireFourchette,
  ecrireRond,
  ecrireSigne,
  estExacte,
  exacte,
  retirer,
} from './sommes.ts';

export const INCONNU = 'indéterminé';
const NON_RENSEIGNE = 'non renseigné';

interface AnneeComptee {
  readonly annee: number;
  readonly source: AnneeDAide | undefined;
  readonly aide: Fourchette | null;
  readonly basAcquis: boolean;
  readonly cout: Centimes | null;
  readonly nature: NatureDAide;
  /** Les objectifs manqués en partie l'ont fait descendre. */
  readonly reduite: boolean;
}

/** Les cinq années et leur total, comptés ; `solde` : l'aide moins le coût. */
export interface Compte {
  readonly annees: readonly AnneeComptee[];
  readonly aide: Fourchette | null;
  readonly cout: Centimes | null;
  readonly solde: Fourchette | null;
}

const lire = ({ maximum, bornes }: Pick<Somme, 'maximum' | 'bornes'>): Fourchette | null => {
  if (maximum !== null) return exacte(maximum);
  return bornes === null ? null : { bas: bornes[0], haut: bornes[1] };
};

const naitre = (aide: Fourchette | null, acquise: boolean): NatureDAide => {
  if (aide === null) return 'inconnue';
  if (!estExacte(aide)) return 'entre';
  return acquise ? 'acquise' : 'au-plus';
};

const totalDesCouts = (couts: readonly (Centimes | null)[]): Centimes | null => {
  const somme = additionner(couts.map((cout) => (cout === null ? null : exacte(cout))));
  return somme === null ? null : somme.haut;
};

const totalDeLAide = (aide: Aide | null, annees: readonly AnneeComptee[]): Fourchette | null => {
  const pleine = aide === null ? null : lire(aide.total);
  const somme = additionner(annees.map((annee) => annee.aide));
  if (pleine === null || somme === null) return null;
  // À pleine atteinte, le total est celui de l'évaluation : ses bornes suivent un même cas d'un bout à l'autre.
  return annees.some(({ reduite }) => reduite) ? { bas: somme.bas, haut: pleine.haut } : pleine;
};

/**
 * Compte les cinq années comme les montre l'écran : rien n'est arrondi avant d'être écrit, et des objectifs manqués en
 * partie laissent l'aide entre rien et son maximum, puisque nul texte ne donne la formule.
 */
export const compter = (
  { aide, eligibilite }: Evaluation,
  { cout, atteinte = 1 }: Pick<HypothesesDeRapport, 'cout' | 'atteinte'>,
): Compte => {
  const sur = eligibilite.reponse === 'oui';
  const annees = ANNEES.map((annee): AnneeComptee => {
    const source = aide?.annees.find((une) => une.annee === annee);
    const pleine = source === undefined ? null : lire(source);
    const reduite = source?.modulee === true && atteinte < 1 && pleine !== null;
    const somme = reduite ? { bas: ZERO, haut: pleine.haut } : pleine;
    const basAcquis = sur && source !== undefined && !source.modulee;
    return {
      annee,
      source,
      aide: somme,
      basAcquis,
      cout: cout?.annees[annee - 1] ?? null,
      nature: naitre(somme, basAcquis),
      reduite,
    };
  });
  const total = totalDeLAide(aide, annees);
  const coutTotal = totalDesCouts(annees.map((annee) => annee.cout));
  return {
    annees,
    aide: total,
    cout: coutTotal,
    solde: total === null || coutTotal === null ? null : retirer(total, coutTotal),
  };
};

/** La plus grande somme montrée : une même échelle pour toutes les colonnes. */
export const echelleDe = ({ annees }: Compte): Centimes =>
  Math.max(100, ...annees.map(({ aide, cout }) => Math.max(aide?.haut ?? 0, cout ?? 0))) as Centimes;

const direLAide = ({ aide }: AnneeComptee, auPlus: boolean): string =>
  aide === null ? '?' : `${auPlus ? '≤\u00a0' : ''}${ecrireRond(aide.haut)}`;

const couper = (
  genre: 'acquise' | 'au-plus' | 'inconnue',
  [de, a]: readonly [Centimes, Centimes],
  cout: Centimes | null,
  etiquette: string,
): readonly Tranche[] => {
  if (a <= de) return [];
  // L'inconnu reste hachuré de part et d'autre du coût : la teinte claire dirait qu'il est versé.
  if (cout === null || a <= cout || genre === 'inconnue') return [{ genre, de, a, etiquette }];
  const surplus = (bas: Centimes): Tranche => ({
    genre: 'surplus',
    de: bas,
    a,
    etiquette: ecrireSigne((a - bas) as Centimes),
  });
  return de >= cout ? [surplus(de)] : [{ genre, de, a: cout, etiquette }, surplus(cout)];
};

const decouper = (annee: AnneeComptee, echelle: Centimes): readonly Tranche[] => {
  const { aide, cout, basAcquis } = annee;
  if (aide === null) return [{ genre: 'inconnue', de: ZERO, a: cout ?? echelle, etiquette: '?' }];
  const genre = basAcquis ? 'acquise' : 'au-plus';
  const bas = estExacte(aide) ? direLAide(annee, !basAcquis) : `${basAcquis ? '' : '≤\u00a0'}${ecrireRond(aide.bas)}`;
  const reste: readonly Tranche[] =
    cout === null || cout <= aide.haut
      ? []
      : [{ genre: 'reste', de: aide.haut, a: cout, etiquette: ecrireRond((cout - aide.haut) as Centimes) }];
  return [
    ...couper(genre, [ZERO, aide.bas], cout, bas),
    ...couper('inconnue', [aide.bas, aide.haut], cout, ecrireFourchette(aide)),
    ...reste,
  ];
};

const ecrire = (valeur: Fourchette | null, enTexte: (valeur: Fourchette) => string, sinon: string): SommeEcrite => ({
  texte: valeur === null ? sinon : composer(enTexte(valeur)),
  valeur,
});

const enFourchette = (somme: Centimes | null): Fourchette | null => (somme === null ? null : exacte(somme));

/** Les cinq années, prêtes à dessiner et à mettre en tableau. */
export const ecrireAnnees = (compte: Compte): readonly AnneeDeRapport[] => {
  const echelle = echelleDe(compte);
  return compte.annees.map((annee) => {
    const { source, aide, cout, nature } = annee;
    return {
      annee: annee.annee,
      debut: source === undefined ? '' : `dès ${ecrireMoisCourt(source.debut)}`,
      nature,
      modulee: source?.modulee ?? false,
      certitude: source?.certitude ?? null,
      aide: ecrire(aide, (x) => `${nature === 'au-plus' ? '≤ ' : ''}${ecrireFourchette(x)}`, INCONNU),
      cout: ecrire(enFourchette(cout), (x) => ecrireRond(x.haut), NON_RENSEIGNE),
      solde: ecrire(
        aide === null || cout === null ? null : retirer(aide, cout),
        (x) => ecrireFourchette(x, ecrireSigne),
        cout === null ? '' : INCONNU,
      ),
      tranches: decouper(annee, echelle),
    };
  });
};

export const ecrireTotal = ({ aide, cout, solde }: Compte): TotalDeRapport => ({
  aide: ecrire(aide, (x) => `${ecrireFourchette(x)} €`, INCONNU),
  cout: ecrire(enFourchette(cout), (x) => ecrireEuros(x.haut), NON_RENSEIGNE),
  solde: ecrire(solde, (x) => `${ecrireFourchette(x, ecrireSigne)} €`, cout === null ? '' : INCONNU),
});

/** Le graphique en mots. */
export const resumer = ({ annees }: Compte): string =>
  composer(
    `Les cinq années, en colonnes. ${annees
      .map(({ annee, aide, nature, cout }) => {
        const somme =
          aide === null
            ? 'aide indéterminée'
            : `aide ${nature === 'au-plus' ? 'au plus ' : ''}${ecrireFourchette(aide)} €`;
        return `Année ${annee} : ${somme}, ${cout === null ? 'coût non renseigné' : `coût ${ecrireEuros(cout)}`}.`;
      })
      .join(' ')}`,
  );
