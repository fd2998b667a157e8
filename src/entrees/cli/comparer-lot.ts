import { type Centimes, enEuros } from '../../commun/centimes.ts';
import { ecrireJour, type Jour } from '../../commun/jour.ts';
import { composer, ecrireNombre } from '../../explication/typographie.ts';
import type { BilanDeComparaison } from '../lot/bilan-de-comparaison.ts';
import { type Changement, type Comparaison, LECTURES } from '../lot/comparaison.ts';
import type { LotFait } from '../lot/lot.ts';
import { lancerLot, type OutilsDeLot, type ReglagesDeLot } from './lot-lancer.ts';
import { compter, direLignes, enSomme, raconterLeFichier } from './lot-raconter.ts';
import { ecrire, refuserEntree } from './sortir.ts';

export interface OptionsDeComparaison extends ReglagesDeLot {
  readonly lot?: string;
  readonly sortie?: string;
  readonly lecture?: string;
  readonly bareme?: string;
}

const CHANGEMENTS_EN_CLAIR: Readonly<Record<Changement, string>> = {
  reponse: 'la réponse change',
  somme: 'la somme change',
  aucun: 'rien ne change',
  indetermine: 'indéterminé : ni le changement ni son absence ne sont prouvés',
};

const enEcart = (centimes: Centimes): string => {
  const euros = enEuros(centimes);
  return `${euros > 0 ? '+' : ''}${ecrireNombre(euros)} €`;
};

const direLecture = ({ lecture, a, b }: Comparaison, { sansSignature }: BilanDeComparaison): string => {
  const [premier, second] = [ecrireJour(a), ecrireJour(b)];
  if (lecture === 'signature') {
    return `Lecture « signature » : la même demande, signée le ${premier} puis le ${second} ; l’embauche suit du même nombre de jours.`;
  }
  const sans =
    sansSignature === 0
      ? ''
      : ` Sans signature, une ligne est lue comme signée le ${second} (${ecrireNombre(sansSignature)}).`;
  return `Lecture « texte » : chaque ligne garde sa signature, lue avec les textes en vigueur le ${premier} puis le ${second}.${sans}`;
};

const direEcarts = ({ exacts, hausses, baisses, bornes, inconnus, parAnnee }: BilanDeComparaison) => [
  `Écarts connus : ${direLignes(exacts.lignes)}, ${enEcart(exacts.somme)} en tout sur cinq ans, au plus.`,
  `  en hausse : ${direLignes(hausses.lignes)}, ${enEcart(hausses.somme)} ; en baisse : ${direLignes(baisses.lignes)}, ${enEcart(baisses.somme)}`,
  ...Object.entries(parAnnee).map(
    ([annee, { lignes, somme }]) =>
      `  année ${annee.replace('annee', '')} : ${direLignes(lignes, 'connues')}, ${enEcart(somme)}`,
  ),
  ...(bornes.lignes > 0
    ? [
        `Écarts entre bornes : ${direLignes(bornes.lignes)}, entre ${enEcart(bornes.min)} et ${enEcart(bornes.max)} en tout.`,
      ]
    : []),
  ...(inconnus > 0 ? [`Écarts sans bornes : ${direLignes(inconnus)}.`] : []),
];

const raconter = (fait: LotFait, comparaison: Comparaison, sortie: string): string => {
  const bilan = fait.bilan.comparaison;
  const fichier = raconterLeFichier(fait, sortie);
  if (bilan === undefined) return fichier.join('\n');
  const parChangement = Object.fromEntries(
    Object.entries(bilan.parChangement).map(([code, nombre]) => [CHANGEMENTS_EN_CLAIR[code as Changement], nombre]),
  );
  return [
    ...fichier,
    direLecture(comparaison, bilan),
    'Ce qui change :',
    ...compter(parChangement),
    'Réponses, avant → après :',
    ...compter(bilan.parTransition),
    ...direEcarts(bilan),
    ...(bilan.contestees > 0
      ? [`Changements qui reposent sur un point contesté : ${ecrireNombre(bilan.contestees)}.`]
      : []),
    ...(bilan.exacts.lignes > 0 ? [`Un « non » compte pour ${enSomme(0 as Centimes)}.`] : []),
  ].join('\n');
};

/** `tandem droit --entre A B --lot <fichier>` : pour qui un changement de texte change la réponse ou la somme. */
export const comparerUnLot = async (
  entree: string,
  [a, b]: readonly [Jour, Jour],
  options: OptionsDeComparaison,
  outils: OutilsDeLot,
): Promise<void> => {
  const { sortie, bareme } = options;
  if (sortie === undefined) {
    return refuserEntree('--sortie', 'Donnez un fichier à écrire : --lot medecins.csv --sortie changements.csv');
  }
  const lecture =
    LECTURES.find((une) => une === (options.lecture ?? 'texte')) ??
    refuserEntree('--lecture', 'Donnez texte ou signature.');
  const comparaison: Comparaison = { lecture, a, b };
  const travail = {
    entree,
    sortie,
    commande: 'evaluer',
    comparaison,
    ...(bareme === undefined ? {} : { baremeDOffice: bareme }),
  } as const;
  ecrire(composer(raconter(await lancerLot(travail, options, outils), comparaison, sortie)));
};
