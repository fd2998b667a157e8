import { type Centimes, multiplier } from '../../../commun/centimes.ts';
import type { CodeCondition } from '../../../droit/codes.ts';
import { composer } from '../../../explication/typographie.ts';
import { enEuros } from '../entretien/verdict.ts';
import type { Sujet } from '../pourquoi/sujet.ts';
import { type Cadrage, calcul, dire } from './cadrage.ts';
import type { CinqAnneesCalculees } from './calcul.ts';
import { ecrireEuros, ecrireFourchetteEnEuros } from './ecrire.ts';
import { type Consultations, lireTarif } from './equilibre.ts';
import { type Fourchette, resteAPayer } from './fourchette.ts';

/** Ce qui reste à payer en cinq ans : une somme positive, ou rien. */
export const sujetDuReste = (
  { aide, cout, reste }: { readonly aide: Fourchette; readonly cout: Centimes; readonly reste: Fourchette },
  cadrage: Cadrage,
): Sujet =>
  calcul(
    cadrage,
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
    cadrage,
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
    cadrage,
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
