import { type Centimes, enEuros } from '../../commun/centimes.ts';
import { ecrireNombre, ecrirePart } from '../../explication/typographie.ts';
import type { Habitude } from '../lot/cellules.ts';
import { HABITUDES_EN_CLAIR } from '../lot/habitudes.ts';
import type { LotFait } from '../lot/lot.ts';

const CENT_POUR_CENT = 10_000;

export const enSomme = (centimes: Centimes): string => `${ecrireNombre(enEuros(centimes))} €`;

/** « 1 ligne », « 2 300 lignes », et ce qui s'accorde avec. */
export const direLignes = (nombre: number, suite = ''): string => {
  const accordee = nombre < 2 ? suite.replace(/s\b/g, '') : suite;
  return `${ecrireNombre(nombre)} ligne${nombre < 2 ? '' : 's'}${accordee === '' ? '' : ` ${accordee}`}`;
};

/** Des nombres de lignes, du plus grand au plus petit. */
export const compter = (table: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(table)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([nom, nombre]) => `  ${ecrireNombre(nombre).padStart(10)}  ${nom}`);

/** Ce que tout lot dit d'abord : où il a écrit, ce qu'il a mis à part, ce qu'il n'a pas lu, ce qu'il a reconnu. */
export const raconterLeFichier = ({ bilan, repris, ignorees, fichierDesRejets }: LotFait, sortie: string) => {
  const { lignes, rejets, rejetsParColonne, habitudes } = bilan;
  const reconnues = Object.keys(habitudes).map((nom) => HABITUDES_EN_CLAIR[nom as Habitude]);
  return [
    `${direLignes(lignes, 'écrites')} dans ${sortie}${repris ? ', lot repris où il s’était arrêté' : ''}.`,
    ...(rejets > 0
      ? [
          `${direLignes(rejets, 'mises')} à part, place et raison dans ${fichierDesRejets ?? ''}`,
          ...compter(rejetsParColonne),
        ]
      : []),
    ...(ignorees.length > 0 ? [`Colonnes non lues : ${ignorees.join(', ')}.`] : []),
    ...(reconnues.length > 0 ? [`Reconnu : ${reconnues.join(', ')}.`] : []),
  ];
};

/** Ce que donne un lot de situations ou de contrats. */
export const raconterLot = (fait: LotFait, sortie: string, commande: 'evaluer' | 'suivre'): string => {
  const { parReponse, parMotif, totauxConnus, sommeDesTotaux, totauxBornes, lignes } = fait.bilan;
  const [quoi, population, nombre] =
    commande === 'evaluer'
      ? (['Totaux connus', ' des « oui »', parReponse.oui ?? 0] as const)
      : (['Dus connus', '', lignes] as const);
  const part = nombre === 0 ? 0 : Math.round((totauxConnus / nombre) * CENT_POUR_CENT);
  return [
    ...raconterLeFichier(fait, sortie),
    'Réponses :',
    ...compter(parReponse),
    ...(Object.keys(parMotif).length > 0 ? ['Premier refus ou premier manque :', ...compter(parMotif)] : []),
    `${quoi}${population} : ${ecrireNombre(totauxConnus)} (${ecrirePart(part)}), ${enSomme(sommeDesTotaux)} en tout, au plus.`,
    ...(totauxBornes.lignes > 0
      ? [
          `Entre bornes : ${ecrireNombre(totauxBornes.lignes)}, entre ${enSomme(totauxBornes.min)} et ${enSomme(totauxBornes.max)} en tout.`,
        ]
      : []),
  ].join('\n');
};
