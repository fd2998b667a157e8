import { composer } from '../../../explication/typographie.ts';
import { enEuros } from '../entretien/verdict.ts';
import type { LigneDeCalcul, SuiteDeCalcul, Sujet } from '../pourquoi/sujet.ts';
import { type Cadrage, calcul, dire } from './cadrage.ts';
import type { AnneeCalculee, CinqAnneesCalculees } from './calcul.ts';
import { ecrireEuros } from './ecrire.ts';
import { quotiteDe } from './quotites.ts';

const INDETERMINE = 'cette somme est indéterminée';

const lignesDuCoutEcrit = (cadrage: Cadrage): readonly LigneDeCalcul[] => {
  const saisi = cadrage.hypotheses.get('cout-annuel');
  const quotite = quotiteDe(cadrage.situation);
  if (saisi === undefined || quotite === undefined) return [];
  return [
    { nom: 'Coût que vous avez écrit, pour un temps plein', valeur: enEuros(saisi) },
    { nom: composer(`Part payée : ${quotite.heures}`), valeur: quotite.part },
  ];
};

const avecSuite = (suite: SuiteDeCalcul | undefined) => (suite === undefined ? {} : { suite });

const MOIS_PAR_MOIS =
  'Les mois de l’année du contrat, chacun au salaire de son premier jour. Celui de l’embauche compte au prorata des jours ; avant elle, rien n’est dû.';

/** Le coût d'une année : la part du coût écrit, ou la somme des mois calculés, avec le détail d'un mois. */
export const sujetDuCout = (annee: AnneeCalculee, cadrage: Cadrage): Sujet => {
  const ecrit = annee.cout === null ? INDETERMINE : ecrireEuros(annee.cout);
  const { coutCalcule } = annee;
  return {
    ...calcul(
      cadrage,
      `cout-${annee.annee}`,
      dire(`Coût de l’employeur, année ${annee.annee}`, cadrage),
      ecrit,
      coutCalcule === undefined ? 'Le coût d’un temps plein, à la part du temps de travail payé.' : MOIS_PAR_MOIS,
      [
        ...(coutCalcule?.lignes ?? lignesDuCoutEcrit(cadrage)),
        { nom: 'Coût de l’année', valeur: annee.cout === null ? 'indéterminé' : ecrit },
      ],
    ),
    ...avecSuite(coutCalcule === undefined ? undefined : cadrage.calcule?.explication),
  };
};

/** Le coût en cinq ans : cinq fois le coût écrit, ou les cinq années calculées. */
export const sujetDuCoutTotal = ({ annees, total }: CinqAnneesCalculees, cadrage: Cadrage): Sujet => {
  const ecrit = total.cout === null ? INDETERMINE : ecrireEuros(total.cout);
  const surtitre = dire('Coût de l’employeur, cinq ans', cadrage);
  const enCinqAns = { nom: 'Coût en cinq ans', valeur: total.cout === null ? 'indéterminé' : ecrit };
  if (cadrage.calcule !== undefined) {
    const lignes = annees.map(({ annee, cout }) => ({
      nom: `Année ${annee}`,
      valeur: cout === null ? 'indéterminé' : ecrireEuros(cout),
    }));
    const regle = 'La somme des cinq années, chacune calculée mois par mois.';
    return {
      ...calcul(cadrage, 'cout-total', surtitre, ecrit, regle, [...lignes, enCinqAns]),
      ...avecSuite(cadrage.calcule.explication),
    };
  }
  const unAn = annees[0]?.cout ?? null;
  return calcul(
    cadrage,
    'cout-total',
    surtitre,
    ecrit,
    'Le coût d’une année, autant de fois que le contrat a d’années.',
    [
      ...lignesDuCoutEcrit(cadrage),
      ...(unAn === null ? [] : [{ nom: 'Coût d’une année', valeur: enEuros(unAn / 100) }]),
      { nom: 'Années du contrat', valeur: String(annees.length) },
      enCinqAns,
    ],
  );
};
