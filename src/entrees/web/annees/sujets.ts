import type { CodePoint } from '../../../droit/lectures.ts';
import { composer, ecrirePart } from '../../../explication/typographie.ts';
import type { LigneDeCalcul, Sujet } from '../pourquoi/sujet.ts';
import { type Cadrage, calcul, dire, pourquoi } from './cadrage.ts';
import { type AnneeCalculee, atteinteSupposee, type CinqAnneesCalculees, type SelonLecture } from './calcul.ts';
import { ecrireEuros, ecrireFourchette, ecrireFourchetteEnEuros, ecrireSigne } from './ecrire.ts';
import { lignesDeLaReduction } from './formule.ts';
import { estExacte, type Fourchette } from './fourchette.ts';
import { LECTURES_DE_LA_MODULATION } from './modulations.ts';

const autreSituation = ({ option, situation }: Cadrage) => (option === undefined ? {} : { situation });

const direNature = ({ nature }: Pick<AnneeCalculee, 'nature'>): string =>
  nature === 'acquise' || nature === 'inconnue' ? '' : nature === 'au-plus' ? ', au plus' : ', entre deux sommes';

const direAide = (aide: Fourchette | null): string =>
  aide === null ? 'cette somme est indéterminée' : ecrireFourchetteEnEuros(aide);

const avecLignes = (lignes: readonly LigneDeCalcul[]) => (lignes.length === 0 ? {} : { lignes });

const direSolde = (solde: Fourchette): string => `${ecrireFourchette(solde, ecrireSigne)}\u00a0€`;

/** L'aide d'une année ; si c'est la formule de la modulation qui manque, ce qu'il faut demander à la caisse. */
export const sujetDeLAnnee = (annee: AnneeCalculee, cadrage: Cadrage, point: CodePoint | undefined): Sujet => ({
  ...(annee.cause === 'modulation' && point !== undefined
    ? { genre: 'point', point }
    : {
        genre: 'annee',
        annee: annee.annee,
        ...avecLignes(lignesDeLaReduction(annee, atteinteSupposee(cadrage.hypotheses))),
      }),
  titre: pourquoi(direAide(annee.aide)),
  surtitre: dire(`Aide, année ${annee.annee}${direNature(annee)}`, cadrage),
  ...autreSituation(cadrage),
});

/** Réduit par un barème, le total se compte année par année, à l'atteinte supposée. */
export const sujetDuTotal = ({ annees, total }: CinqAnneesCalculees, cadrage: Cadrage): Sujet => ({
  genre: 'total',
  ...avecLignes(
    annees.some(({ formule, reduite }) => reduite && formule !== null)
      ? annees.map(({ annee, aide }) => ({ nom: `Année ${annee}`, valeur: direAide(aide) }))
      : [],
  ),
  titre: pourquoi(direAide(total.aide)),
  surtitre: dire(`Aide, cinq ans${direNature(total)}`, cadrage),
  ...autreSituation(cadrage),
});

interface Balance {
  readonly aide: Fourchette;
  readonly cout: AnneeCalculee['cout'];
  readonly solde: Fourchette;
}

const lignesDuSolde = ({ aide, cout, solde }: Balance, auPlus: boolean): readonly LigneDeCalcul[] =>
  [
    { nom: auPlus && estExacte(aide) ? 'Aide, au plus' : 'Aide', valeur: ecrireFourchetteEnEuros(aide) },
    { nom: 'Coût de l’employeur', valeur: cout === null ? '' : ecrireEuros(cout) },
    { nom: 'Solde pour vous : l’aide moins le coût', valeur: direSolde(solde) },
  ].map(({ nom, valeur }) => ({ nom: composer(nom), valeur }));

/** Le solde d'une année : l'aide moins le coût, avec son signe. */
export const sujetDuSolde = (annee: AnneeCalculee, balance: Balance, cadrage: Cadrage): Sujet =>
  calcul(
    cadrage,
    `solde-${annee.annee}`,
    dire(`Solde pour vous, année ${annee.annee}`, cadrage),
    direSolde(balance.solde),
    'L’aide de l’année, moins ce que l’assistant coûte à son employeur.',
    lignesDuSolde(balance, annee.nature !== 'acquise'),
  );

export const sujetDuSoldeTotal = (balance: Balance, cadrage: Cadrage, nom = 'Solde pour vous'): Sujet =>
  calcul(
    cadrage,
    `${nom}-total`,
    dire(`${nom}, cinq ans`, cadrage),
    direSolde(balance.solde),
    'L’aide des cinq années, moins leur coût. Le total est fait avant tout arrondi.',
    lignesDuSolde(balance, true),
  );

/** Une somme selon une lecture de la formule que nul texte lu ne donne. */
export const sujetDeLecture = (
  lecture: SelonLecture,
  pleine: Fourchette | null,
  atteinte: number,
  quand: string,
  cadrage: Cadrage,
): Sujet => {
  const { nom, enonce } = LECTURES_DE_LA_MODULATION[lecture.forme];
  return calcul(
    cadrage,
    `${lecture.forme}-${quand}`,
    dire(`${nom}, ${quand}`, cadrage),
    ecrireFourchetteEnEuros(lecture.aide),
    enonce,
    [
      ...(pleine === null ? [] : [{ nom: 'Aide, objectifs atteints', valeur: ecrireFourchetteEnEuros(pleine) }]),
      { nom: 'Part des objectifs atteinte', valeur: ecrirePart(Math.round(atteinte * 10_000)) },
      { nom: 'Aide selon cette lecture', valeur: ecrireFourchetteEnEuros(lecture.aide) },
      ...(lecture.solde === null ? [] : [{ nom: 'Solde pour vous', valeur: direSolde(lecture.solde) }]),
    ],
    composer('Une lecture possible, parmi d’autres : aucun texte lu ne donne la formule de la modulation.'),
  );
};
