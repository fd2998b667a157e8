import type { Certitude } from '../../commun/connu.ts';
import type { Noeud } from '../../explication/arbre.ts';
import { enumerer } from '../../explication/typographie.ts';
import type { ReponseDEvaluation } from '../../usages/reponse.ts';
import { creer } from './element.ts';
import { barre, certitude } from './marques.ts';
import { type Ouverts, rendreOuvrable } from './ouvrable.ts';
import { direPourquoi, type Renvois } from './pourquoi.ts';
import { enEuros, enJour } from './verdict.ts';

type Annee = ReponseDEvaluation['aide']['annees'][number];
type Bornes = readonly [number, number];

/** Ce qu'il faut pour dessiner les sommes : la réponse, et les nœuds qui les expliquent. */
export interface Sommes {
  readonly reponse: ReponseDEvaluation;
  readonly annees: readonly Noeud[];
  readonly versements: readonly Noeud[];
  readonly total: Noeud | undefined;
  /** Pourquoi une somme peut baisser. */
  readonly modulation: Noeud | undefined;
}

const SCENARIOS: Readonly<Record<string, string>> = {
  'pro-rata': 'au prorata',
  'tout-ou-rien': 'si c’est tout ou rien',
  plancher: 'au-dessus d’un plancher',
  paliers: 'par paliers',
};
const ATTEINTES = [
  [0.5, 'Objectifs à moitié'],
  [0, 'Objectifs manqués'],
] as const;

/** Ce que deviendrait la somme, sous chaque lecture possible ; la pleine atteinte est déjà le montant affiché. */
const direScenarios = ({ scenarios }: Annee): HTMLElement | null => {
  const lignes = ATTEINTES.flatMap(([atteinte, nom]) => {
    const lectures = scenarios.filter((un) => un.atteinte === atteinte);
    const montants = new Set(lectures.map(({ montant }) => montant));
    if (lectures.length === 0) return [];
    const dit =
      montants.size === 1
        ? enEuros(lectures[0]?.montant ?? 0)
        : enumerer(lectures.map((un) => `${enEuros(un.montant)} ${SCENARIOS[un.nom] ?? un.nom}`));
    return [creer('li', {}, creer('strong', {}, `${nom} : `), `${dit}.`)];
  });
  return lignes.length === 0
    ? null
    : creer(
        'div',
        { class: 'volet' },
        creer('h4', { class: 'titre-de-volet' }, 'Si les objectifs ne sont pas atteints'),
        creer('ul', { class: 'scenarios' }, ...lignes),
        creer('p', { class: 'legende' }, 'Des lectures possibles : aucun texte lu ne donne la formule.'),
      );
};

const chiffre = (montant: number | null, bornes: Bornes | undefined, modulee: boolean, sure: Certitude | null) => {
  const auPlus = modulee ? '≤\u00a0' : '';
  const texte =
    montant !== null
      ? `${auPlus}${enEuros(montant)}`
      : bornes === undefined
        ? 'indéterminé'
        : `${auPlus}${enEuros(bornes[0])} à ${enEuros(bornes[1])}`;
  const classe = montant === null ? 'indetermine' : (sure ?? 'indetermine');
  return creer('button', { class: `chiffre ${classe}` }, creer('span', { class: 'montant' }, texte));
};

/** Une ligne de tableau et, cachée dessous, celle de sa raison. */
const lignes = (
  cle: string,
  cellules: readonly Node[],
  bouton: HTMLButtonElement,
  contenu: () => Node,
  ouverts: Ouverts,
  classe = '',
): readonly HTMLTableRowElement[] => {
  const panneau = creer('td', { colspan: String(cellules.length), class: 'raison raison-de-ligne' });
  const sous = creer('tr', { class: 'ligne-de-raison' }, panneau);
  rendreOuvrable(cle, bouton, panneau, sous, contenu, ouverts);
  return [creer('tr', { class: `ligne ${classe}`.trim() }, ...cellules), sous];
};

const tete = (...titres: readonly (readonly [string, string])[]): HTMLTableSectionElement => {
  const cellules = titres.map(([titre, classe]) => {
    const attributs = { class: `tete-de-colonne ${classe}`.trim() };
    return titre === '' ? creer('td', attributs) : creer('th', { scope: 'col', ...attributs }, titre);
  });
  return creer('thead', { class: 'tete-de-tableau' }, creer('tr', {}, ...cellules));
};

/** Les cinq années : une ligne chacune, la somme s'ouvre. */
export const dessinerAnnees = (
  { reponse, annees, total, modulation }: Sommes,
  renvois: Renvois,
  ouverts: Ouverts,
): HTMLTableElement => {
  const { aide } = reponse;
  const echelle = Math.max(1, ...aide.annees.map(({ maximum, bornes }) => maximum ?? bornes?.[1] ?? 0));
  const raisonDe = (annee: Annee, noeud: Noeud) => () =>
    direPourquoi(
      annee.modulee && modulation !== undefined ? { ...noeud, points: [...noeud.points, ...modulation.points] } : noeud,
      renvois,
      direScenarios(annee),
    );
  const corps = aide.annees.flatMap((annee, rang) => {
    const noeud = annees[rang];
    if (noeud === undefined) return [];
    const { maximum, bornes, modulee } = annee;
    const bouton = chiffre(maximum, bornes, modulee, annee.certitude);
    const dessin =
      maximum === null && bornes === undefined
        ? null
        : barre({ bas: maximum ?? bornes?.[0] ?? 0, haut: maximum ?? bornes?.[1] ?? 0, modulee }, echelle);
    return lignes(
      `annee-${annee.annee}`,
      [
        creer('th', { scope: 'row', class: 'cellule titre-de-ligne' }, `Année ${annee.annee}`),
        creer('td', { class: 'cellule des' }, enJour(annee.debut)),
        creer('td', { class: 'cellule dessin-de-barre' }, dessin),
        creer('td', { class: 'cellule somme' }, bouton),
        creer('td', { class: 'cellule sure' }, certitude(annee.certitude)),
      ],
      bouton,
      raisonDe(annee, noeud),
      ouverts,
    );
  });
  const boutonDuTotal = chiffre(aide.total, aide.bornes, true, aide.certitude);
  const pied = lignes(
    'total',
    [
      creer('th', { scope: 'row', class: 'cellule titre-de-ligne' }, 'Cinq ans'),
      creer('td', { class: 'cellule des' }),
      creer('td', { class: 'cellule dessin-de-barre' }),
      creer('td', { class: 'cellule somme' }, boutonDuTotal),
      creer('td', { class: 'cellule sure' }, certitude(aide.certitude)),
    ],
    boutonDuTotal,
    () =>
      creer(
        'div',
        {},
        total === undefined ? null : creer('p', { class: 'regle regle-seule' }, total.phrase),
        modulation === undefined ? null : direPourquoi(modulation, renvois),
      ),
    ouverts,
    'ligne-total',
  );
  return creer(
    'table',
    { class: 'annees' },
    creer('caption', { class: 'invisible' }, 'L’aide de chaque année du contrat'),
    tete(['Année', ''], ['à partir du', 'des'], ['', 'dessin-de-barre'], ['Aide', 'somme'], ['Certitude', 'sure']),
    creer('tbody', {}, ...corps),
    creer('tfoot', {}, ...pied),
  );
};

/** Les versements : combien, et quand on le sait. */
export const dessinerVersements = (
  { reponse, versements }: Sommes,
  renvois: Renvois,
  ouverts: Ouverts,
): HTMLTableElement => {
  const parAnnee = (annee: number) => reponse.versements.filter((un) => un.annee === annee).length;
  const corps = reponse.versements.flatMap(({ annee, rang, montant, modulee, auPlusTard, certitude: sure }, place) => {
    const noeud = versements[place];
    if (noeud === undefined) return [];
    const bouton = chiffre(montant, undefined, modulee, sure);
    const nom = parAnnee(annee) > 1 ? `Année ${annee}, ${rang === 1 ? '1er' : `${rang}e`} versement` : `Année ${annee}`;
    const quand =
      auPlusTard === null
        ? creer('span', { class: 'case-indeterminee' }, 'jour indéterminé')
        : `au plus tard le ${enJour(auPlusTard)}`;
    return lignes(
      `versement-${annee}-${rang}`,
      [
        creer('th', { scope: 'row', class: 'cellule titre-de-ligne' }, nom),
        creer('td', { class: 'cellule quand' }, quand),
        creer('td', { class: 'cellule somme' }, bouton),
        creer('td', { class: 'cellule sure' }, certitude(sure)),
      ],
      bouton,
      () => direPourquoi(noeud, renvois),
      ouverts,
    );
  });
  return creer(
    'table',
    { class: 'versements' },
    creer('caption', { class: 'invisible' }, 'Les versements de la caisse'),
    tete(['Versement', ''], ['Quand', 'quand'], ['Somme', 'somme'], ['Certitude', 'sure']),
    creer('tbody', {}, ...corps),
  );
};
