import { ecrireJour, type Jour } from '../../../commun/jour.ts';
import { CODES_COLONNES, type CodeColonne, type CodeRegle } from '../../../droit/codes.ts';
import { COLONNES, REGIMES } from '../../../droit/regimes/index.ts';
import { type LigneDuRecueil, lireChangements } from '../../../usages/recueil.ts';
import { type Cellule, disentLeMeme } from './cellule.ts';
import { GROUPES } from './matrice.ts';

/** Ce qu'une règle devient d'un texte au suivant. */
export interface Ecart {
  readonly cle: string;
  readonly nom: string;
  readonly regle: CodeRegle;
  readonly avant: Cellule;
  readonly apres: Cellule;
}

/** Un texte qui s'ouvre entre deux jours : ce qu'y trouve qui signe après plutôt qu'avant. */
export interface TexteNouveau {
  readonly colonne: CodeColonne;
  readonly le: Jour;
  readonly avant: CodeColonne | null;
  readonly ecarts: readonly Ecart[];
}

/** Une valeur d'un texte déjà ouvert, qui change pour ses contrats. */
export interface ValeurChangee {
  readonly regle: CodeRegle;
  readonly objet: string;
  readonly avant: string | null;
  readonly apres: string | null;
  readonly colonnes: readonly CodeColonne[];
}

export interface Changements {
  readonly textes: readonly TexteNouveau[];
  readonly valeurs: readonly ValeurChangee[];
}

const precedent = (colonne: CodeColonne): CodeColonne | null => {
  const rang = REGIMES.findIndex(({ code }) => code === colonne);
  return REGIMES[rang - 1]?.code ?? null;
};

const cellules = (colonne: CodeColonne): ReadonlyMap<string, Cellule> =>
  new Map(
    GROUPES.flatMap(({ lignes }) =>
      lignes.map(({ cle, cases }): [string, Cellule] => [
        cle,
        cases.find((une) => une.colonne === colonne)?.cellule ?? [],
      ]),
    ),
  );

const ouvrir = (colonne: CodeColonne): TexteNouveau => {
  const avant = precedent(colonne);
  const anciennes = avant === null ? undefined : cellules(avant);
  const nouvelles = cellules(colonne);
  return {
    colonne,
    le: COLONNES[colonne].du,
    avant,
    ecarts: GROUPES.flatMap(({ sujet, titre, lignes }) =>
      lignes.flatMap(({ cle, nom, regle }): readonly Ecart[] => {
        const ancienne = anciennes?.get(cle) ?? [];
        const nouvelle = nouvelles.get(cle) ?? [];
        if (disentLeMeme(ancienne, nouvelle)) return [];
        const complet = sujet === 'recevoir' || sujet === 'etre-paye' ? `${titre.split(',')[0]} – ${nom}` : nom;
        return [{ cle, nom: complet.replace(' :', '\u00a0:'), regle, avant: ancienne, apres: nouvelle }];
      }),
    ),
  };
};

const changer = (lignes: readonly LigneDuRecueil[], b: Jour): readonly ValeurChangee[] => {
  const valeurs = new Map<string, ValeurChangee>();
  const cles = new Set(lignes.map(({ colonne, regle, objet }) => `${colonne} ${regle} ${objet}`));
  for (const cle of cles) {
    const siennes = lignes.filter(({ colonne, regle, objet }) => `${colonne} ${regle} ${objet}` === cle);
    const [premiere] = siennes;
    if (premiere === undefined) continue;
    const finie = siennes.find(({ au }) => au !== null && au < ecrireJour(b));
    const ouverte = siennes.findLast((une) => une !== finie);
    const valeur = {
      regle: premiere.regle,
      objet: premiere.objetEnClair ?? '',
      avant: finie?.enClair ?? null,
      apres: ouverte?.enClair ?? null,
    };
    const commune = JSON.stringify(valeur);
    valeurs.set(commune, { ...valeur, colonnes: [...(valeurs.get(commune)?.colonnes ?? []), premiere.colonne] });
  }
  return [...valeurs.values()];
};

/** Ce qui change du droit entre deux jours : les textes qui s'ouvrent, puis les valeurs des textes déjà ouverts. */
export const changementsEntre = (a: Jour, b: Jour): Changements => {
  const ouvertes = CODES_COLONNES.filter((colonne) => a < COLONNES[colonne].du && COLONNES[colonne].du <= b);
  const lignes = lireChangements(undefined, a, b).filter(({ colonne }) => !ouvertes.includes(colonne));
  return { textes: ouvertes.map(ouvrir), valeurs: changer(lignes, b) };
};
