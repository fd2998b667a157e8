import type { Centimes } from '../../../commun/centimes.ts';
import type { Option } from '../../../droit/codes.ts';
import type { Serie } from '../../../droit/depuis.ts';
import type { Grille, Regime } from '../../../droit/regime.ts';
import { composer, ecrireDateCourte, ecrireNombre, ecrireSomme } from '../../../explication/typographie.ts';
import {
  aTrancher,
  type Cellule,
  dit,
  estCollectif,
  type Ligne,
  laPlusFaible,
  SANS_OBJET,
  selonLeFondement,
} from './cellule.ts';

/** Le montant à la signature, puis celui que les anniversaires ont pris. */
const ecrireSerie = (serie: Serie<Centimes>): Cellule => [
  dit(
    serie.map(({ valeur }) => ecrireSomme(valeur)).join(', puis '),
    laPlusFaible(serie.map(({ fondement }) => fondement)),
  ),
];

const lireGrille = (regime: Regime, option: Option, lire: (grille: Grille) => Cellule): Cellule => {
  const grille = regime.montants[option];
  return grille === null ? [dit('fermé', regime.options[option].fondement)] : lire(grille);
};

const montant = (cle: keyof Grille, nom: string, regle: Ligne['regle']): Ligne => ({
  cle,
  nom,
  regle,
  lire: (texte) => {
    if (!estCollectif(texte)) return lireGrille(texte, 'temps-plein', (grille) => ecrireSerie(grille[cle]));
    if (cle === 'suivantesP90' || cle === 'chaqueAnneeP95') return SANS_OBJET;
    return ecrireSerie(texte.montants[cle]).map((mention) => ({ ...mention, texte: `${mention.texte} par ETP` }));
  },
});

/** Les montants à la signature d'une option, en une ligne. */
const ensemble = (
  option: Option,
  cle: string,
  nom: string,
  regle: Ligne['regle'],
  codes: readonly (keyof Grille)[],
): Ligne => ({
  cle: `${option}-${cle}`,
  nom: composer(nom),
  regle,
  lire: (texte) =>
    estCollectif(texte)
      ? SANS_OBJET
      : lireGrille(texte, option, (grille) => {
          const premieres = codes.flatMap((code) => grille[code].slice(0, 1));
          const sommes = premieres.map(({ valeur }) => ecrireNombre(valeur / 100)).join(', ');
          return [dit(`${sommes} €`, laPlusFaible(premieres.map(({ fondement }) => fondement)))];
        }),
});

const medianes = (regime: Regime): Cellule => {
  const { medianes: lues } = regime.patientele;
  return lues === null
    ? [aTrancher('seuils-generaliste-avenant-7', 'valeurs non lues')]
    : [dit(`${ecrireNombre(lues.mt)} déclarés, ${ecrireNombre(lues.fileActive)} vus`, lues.fondement)];
};

/** Ce que l'aide donne, au plus, par an. */
export const LIGNES_RECEVOIR: readonly Ligne[] = [
  montant('annee1', 'Année 1', 'montant'),
  montant('annee2', 'Année 2', 'montant'),
  montant('suivantes', 'Années 3 et suivantes', 'montant'),
  montant('suivantesP90', 'Rang 90 à 94, dès l’année 3', 'majoration-p90-p95'),
  montant('chaqueAnneeP95', 'Rang 95 et plus, chaque année', 'majoration-p95'),
  ensemble('mi-temps', 'annees', 'Mi-temps : années 1, 2, suivantes', 'montant', ['annee1', 'annee2', 'suivantes']),
  ensemble('mi-temps', 'rangs', 'Mi-temps : rang 90, rang 95', 'majoration-p95', ['suivantesP90', 'chaqueAnneeP95']),
  ensemble('tiers-temps', 'annees', 'Tiers temps : années 1, 2, suivantes', 'montant', [
    'annee1',
    'annee2',
    'suivantes',
  ]),
  ensemble('tiers-temps', 'rangs', 'Tiers temps : rang 90, rang 95', 'majoration-p95', [
    'suivantesP90',
    'chaqueAnneeP95',
  ]),
  {
    cle: 'revalorisation',
    nom: 'Contrats en cours',
    regle: 'revalorisation',
    lire: (texte) =>
      estCollectif(texte) || texte.revalorisation === null
        ? SANS_OBJET
        : selonLeFondement(texte, 'revalorisation', () =>
            texte.revalorisation === null
              ? ''
              : `nouveau montant à l’anniversaire, depuis le ${ecrireDateCourte(texte.revalorisation.le)}`,
          ),
  },
  {
    cle: 'medianes',
    nom: 'Médianes du généraliste (P50)',
    regle: 'bande',
    lire: (texte) => (estCollectif(texte) ? SANS_OBJET : medianes(texte)),
  },
];
