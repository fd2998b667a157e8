import { type Centimes, multiplier } from '../../../commun/centimes.ts';
import type { CodeCondition } from '../../../droit/codes.ts';
import type { CodePoint } from '../../../droit/lectures.ts';
import { composer, ecrirePart } from '../../../explication/typographie.ts';
import type { Situation } from '../../../regles/situation.ts';
import { enEuros } from '../entretien/verdict.ts';
import type { Hypotheses } from '../etat/hypotheses.ts';
import type { LigneDeCalcul, Sujet } from '../pourquoi/sujet.ts';
import type { AnneeCalculee, CinqAnneesCalculees, SelonLecture } from './calcul.ts';
import { ecrireEuros, ecrireFourchette, ecrireFourchetteEnEuros, ecrireSigne } from './ecrire.ts';
import { type Consultations, lireTarif } from './equilibre.ts';
import { estExacte, type Fourchette, resteAPayer } from './fourchette.ts';
import { LECTURES_DE_LA_MODULATION } from './modulations.ts';
import { quotiteDe } from './quotites.ts';

/** De quoi l'on parle : les chiffres de la personne, ou ceux d'une autre option. */
export interface Cadrage {
  /** Rien pour l'option de la personne ; « mi-temps » pour une autre. */
  readonly option?: string;
  readonly situation: Situation;
  readonly hypotheses: Hypotheses;
}

const A_LEGISLATION_CONSTANTE = composer(
  'À législation constante : ni hausse de salaire, ni changement de cotisations. Les sommes sont comptées en centimes et montrées à l’euro.',
);

const dire = (debut: string, { option }: Cadrage): string =>
  composer(option === undefined ? debut : `${debut}, ${option}`);
const pourquoi = (ecrit: string): string => composer(`Pourquoi ${ecrit} ?`);
const autreSituation = ({ option, situation }: Cadrage) => (option === undefined ? {} : { situation });

const direNature = ({ nature }: Pick<AnneeCalculee, 'nature'>): string =>
  nature === 'acquise' || nature === 'inconnue' ? '' : nature === 'au-plus' ? ', au plus' : ', entre deux sommes';

const direAide = (aide: Fourchette | null): string =>
  aide === null ? 'cette somme est indéterminée' : ecrireFourchetteEnEuros(aide);

const direSolde = (solde: Fourchette): string => `${ecrireFourchette(solde, ecrireSigne)}\u00a0€`;

/** L'aide d'une année ; si c'est la formule de la modulation qui manque, ce qu'il faut demander à la caisse. */
export const sujetDeLAnnee = (annee: AnneeCalculee, cadrage: Cadrage, point: CodePoint | undefined): Sujet => ({
  ...(annee.cause === 'modulation' && point !== undefined
    ? { genre: 'point', point }
    : { genre: 'annee', annee: annee.annee }),
  titre: pourquoi(direAide(annee.aide)),
  surtitre: dire(`Aide, année ${annee.annee}${direNature(annee)}`, cadrage),
  ...autreSituation(cadrage),
});

export const sujetDuTotal = ({ total }: CinqAnneesCalculees, cadrage: Cadrage): Sujet => ({
  genre: 'total',
  titre: pourquoi(direAide(total.aide)),
  surtitre: dire(`Aide, cinq ans${direNature(total)}`, cadrage),
  ...autreSituation(cadrage),
});

const calcul = (
  cle: string,
  surtitre: string,
  ecrit: string,
  regle: string,
  lignes: readonly LigneDeCalcul[],
  reserve = A_LEGISLATION_CONSTANTE,
): Sujet => ({ genre: 'calcul', cle, titre: pourquoi(ecrit), surtitre, regle: composer(regle), lignes, reserve });

const lignesDuCout = (cadrage: Cadrage): readonly LigneDeCalcul[] => {
  const saisi = cadrage.hypotheses.get('cout-annuel');
  const quotite = quotiteDe(cadrage.situation);
  if (saisi === undefined || quotite === undefined) return [];
  return [
    { nom: 'Coût que vous avez écrit, pour un temps plein', valeur: enEuros(saisi) },
    { nom: composer(`Part payée : ${quotite.heures}`), valeur: quotite.part },
  ];
};

/** Le coût d'une année : la part du temps plein que paie l'employeur. */
export const sujetDuCout = (annee: AnneeCalculee, cadrage: Cadrage): Sujet => {
  const ecrit = annee.cout === null ? '' : ecrireEuros(annee.cout);
  return calcul(
    `cout-${annee.annee}`,
    dire(`Coût de l’employeur, année ${annee.annee}`, cadrage),
    ecrit,
    'Le coût d’un temps plein, à la part du temps de travail payé.',
    [...lignesDuCout(cadrage), { nom: 'Coût de l’année', valeur: ecrit }],
  );
};

export const sujetDuCoutTotal = ({ annees, total }: CinqAnneesCalculees, cadrage: Cadrage): Sujet => {
  const ecrit = total.cout === null ? '' : ecrireEuros(total.cout);
  const unAn = annees[0]?.cout ?? null;
  return calcul(
    'cout-total',
    dire('Coût de l’employeur, cinq ans', cadrage),
    ecrit,
    'Le coût d’une année, autant de fois que le contrat a d’années.',
    [
      ...lignesDuCout(cadrage),
      ...(unAn === null ? [] : [{ nom: 'Coût d’une année', valeur: enEuros(unAn / 100) }]),
      { nom: 'Années du contrat', valeur: String(annees.length) },
      { nom: 'Coût en cinq ans', valeur: ecrit },
    ],
  );
};

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
    `solde-${annee.annee}`,
    dire(`Solde pour vous, année ${annee.annee}`, cadrage),
    direSolde(balance.solde),
    'L’aide de l’année, moins ce que l’assistant coûte à son employeur.',
    lignesDuSolde(balance, annee.nature !== 'acquise'),
  );

export const sujetDuSoldeTotal = (balance: Balance, cadrage: Cadrage, nom = 'Solde pour vous'): Sujet =>
  calcul(
    `${nom}-total`,
    dire(`${nom}, cinq ans`, cadrage),
    direSolde(balance.solde),
    'L’aide des cinq années, moins leur coût. Le total est fait avant tout arrondi.',
    lignesDuSolde(balance, true),
  );

/** Ce qui reste à payer en cinq ans : une somme positive, ou rien. */
export const sujetDuReste = (
  { aide, cout, reste }: { readonly aide: Fourchette; readonly cout: Centimes; readonly reste: Fourchette },
  cadrage: Cadrage,
): Sujet =>
  calcul(
    'reste-total',
    dire('Reste à payer, cinq ans', cadrage),
    ecrireFourchetteEnEuros(reste),
    'Le coût des cinq années, moins leur aide ; rien si l’aide le dépasse.',
    [
      { nom: 'Coût de l’employeur', valeur: ecrireEuros(cout) },
      { nom: 'Aide', valeur: ecrireFourchetteEnEuros(aide) },
      { nom: 'Reste à payer', valeur: ecrireFourchetteEnEuros(reste) },
    ],
  );

/** Ce qui reste à payer chacune des années dont l'aide ne baisse plus. */
export const sujetDuResteAnnuel = ({ annees }: CinqAnneesCalculees, reste: Fourchette, cadrage: Cadrage): Sujet =>
  calcul(
    'reste-annuel',
    dire('Reste à payer, par an', cadrage),
    ecrireFourchetteEnEuros(reste),
    'Le coût d’une année, moins son aide.',
    annees.flatMap(({ annee, modulee, aide, cout }) =>
      modulee && aide !== null && cout !== null
        ? [
            {
              nom: composer(`Année ${annee} : ${ecrireEuros(cout)} moins ${ecrireFourchetteEnEuros(aide)}`),
              valeur: ecrireFourchetteEnEuros(resteAPayer(aide, cout)),
            },
          ]
        : [],
    ),
  );

/** Cette option est-elle ouverte ? La condition qui décide. */
export const sujetDeLOuverture = (code: CodeCondition, mot: string, cadrage: Cadrage): Sujet => ({
  genre: 'condition',
  code,
  titre: composer(`Pourquoi « ${mot.toLowerCase()} » ?`),
  surtitre: dire('Ouverte à vous', cadrage),
  situation: cadrage.situation,
});

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

/** Les consultations de plus par semaine qui couvrent ce qui reste à payer. */
export const sujetDesConsultations = (
  reste: Fourchette,
  { bas, haut }: Consultations,
  cadrage: Cadrage,
  quand: string,
): Sujet => {
  const tarif = lireTarif(cadrage.hypotheses);
  const nombre = bas === haut ? String(haut) : `de ${bas} à ${haut}`;
  return calcul(
    `consultations-${quand}`,
    dire(`Consultations de plus par semaine, ${quand}`, cadrage),
    `${nombre} par semaine`,
    'Ce qui reste à payer dans l’année, divisé par ce qu’une consultation de plus par semaine rapporte, arrondi à l’entier supérieur.',
    [
      { nom: 'Reste à payer dans l’année', valeur: ecrireFourchetteEnEuros(reste) },
      ...(tarif === null
        ? []
        : [
            { nom: 'Tarif moyen', valeur: enEuros(tarif.tarif / 100) },
            { nom: 'Semaines travaillées', valeur: String(tarif.semaines) },
            {
              nom: 'Une consultation de plus par semaine',
              valeur: ecrireEuros(multiplier(tarif.tarif, tarif.semaines)),
            },
          ]),
      { nom: 'Consultations de plus par semaine', valeur: nombre },
    ],
    composer('Ce sont des honoraires encaissés : vos charges, vos cotisations et l’impôt n’en sont pas retirés.'),
  );
};
