import { CONTESTES } from './points/contestes.ts';
import { LACUNES } from './points/lacunes.ts';
import type { PointConteste, PointDeDroit } from './points/point.ts';

/** Tout ce que les textes disent de deux façons, ou ne disent pas. */
export const POINTS = { ...CONTESTES, ...LACUNES } as const satisfies Record<string, PointDeDroit>;
export type CodePointConteste = keyof typeof CONTESTES;
export type CodePoint = keyof typeof POINTS;

export const point = (code: CodePoint): PointDeDroit => POINTS[code];

type CodeLecture<Code extends CodePointConteste> = keyof (typeof CONTESTES)[Code]['lectures'];

/**
 * Ce que répond une règle selon la lecture retenue d'un point contesté : une réponse par lecture, toutes écrites.
 * La lecture retenue ne change qu'à un endroit (`points/contestes.ts`) ; `sansLecture` sert tant qu'aucune ne l'est.
 */
export const selonLecture = <
  Code extends CodePointConteste,
  const Table extends Readonly<Record<CodeLecture<Code>, unknown>>,
  const SansLecture,
>(
  code: Code,
  parLecture: Table,
  sansLecture: SansLecture,
): Table[CodeLecture<Code>] | SansLecture => {
  const conteste: PointConteste = CONTESTES[code];
  // Le type de la table garantit une réponse par lecture ; il se perd seulement en passant à des clés quelconques.
  const reponses = parLecture as Readonly<Record<string, Table[CodeLecture<Code>]>>;
  return choisirLecture(conteste, reponses, sansLecture);
};

/** La même chose pour un point donné en main : c'est ce que les tests exercent avec une autre lecture retenue. */
export const choisirLecture = <Valeur, SansLecture>(
  conteste: PointConteste,
  parLecture: Readonly<Record<string, Valeur>>,
  sansLecture: SansLecture,
): Valeur | SansLecture => {
  if (conteste.retenue === 'indetermine') return sansLecture;
  const valeur = parLecture[conteste.retenue];
  if (valeur === undefined) throw new Error(`La lecture retenue n'existe pas : ${conteste.retenue}`);
  return valeur;
};
