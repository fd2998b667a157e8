import { ajouterAnnees, enCalendrier, type Jour, jourDe } from '../../commun/jour.ts';
import type { CibleSuivie } from '../../contrat/objectifs-suivis.ts';
import { ecrireMoisCourt } from '../../explication/typographie.ts';
import type { Point } from './objectifs.ts';

/** Une place dans la courbe : 0 à gauche et en bas, 1 à droite et en haut. */
interface Place {
  readonly x: number;
  readonly y: number;
}

export interface PointPlace extends Point, Place {}

export interface Courbe {
  /** Le départ s'il est connu, puis les relevés. */
  readonly points: readonly PointPlace[];
  readonly projection: PointPlace | null;
  /** Du rythme le plus lent au plus rapide vus entre deux relevés, jusqu'à l'échéance. */
  readonly bande: { readonly basse: PointPlace; readonly haute: PointPlace } | null;
  readonly cible: { readonly valeur: number; readonly y: number } | null;
  readonly graduations: readonly { readonly valeur: number; readonly y: number }[];
  readonly dates: readonly { readonly texte: string; readonly x: number; readonly bord: 'debut' | 'fin' | 'milieu' }[];
}

const ECART_MINIMAL_EN_JOURS = 28;

/** Où mènerait, à l'échéance, chaque rythme vu entre deux points séparés d'un mois au moins. */
const extremes = (points: readonly Point[], auPlusTard: Jour): readonly [number, number] | undefined => {
  const dernier = points.at(-1);
  const pentes = points.flatMap((point, rang) => {
    const avant = points[rang - 1];
    if (avant === undefined || point.le - avant.le < ECART_MINIMAL_EN_JOURS) return [];
    return [(point.valeur - avant.valeur) / (point.le - avant.le)];
  });
  if (dernier === undefined || pentes.length < 2 || auPlusTard <= dernier.le) return undefined;
  const mener = (pente: number) => Math.max(0, Math.round(dernier.valeur + pente * (auPlusTard - dernier.le)));
  return [mener(Math.min(...pentes)), mener(Math.max(...pentes))];
};

const PAS_RONDS = [1, 2, 5, 10] as const;

/** Un pas qui se lit : 1, 2 ou 5 fois une puissance de dix, pour quatre intervalles environ. */
const pasRond = (etendue: number): number => {
  const vise = Math.max(1, etendue / 4);
  const puissance = 10 ** Math.floor(Math.log10(vise));
  return (PAS_RONDS.find((pas) => pas * puissance >= vise) ?? 10) * puissance;
};

const ECART_DES_DATES = 0.16;

const daterEntre = (debut: Jour, fin: Jour): Courbe['dates'] => {
  const premiere = enCalendrier(debut).annee + 1;
  const placer = (jour: Jour) => (jour - debut) / (fin - debut);
  const janviers = Array.from({ length: enCalendrier(fin).annee - premiere + 1 }, (_, rang) =>
    ajouterAnnees(jourDe(`${premiere}-01-01`), rang),
  );
  return [
    { texte: ecrireMoisCourt(debut), x: 0, bord: 'debut' },
    ...janviers
      .map((jour) => ({ texte: String(enCalendrier(jour).annee), x: placer(jour), bord: 'milieu' as const }))
      .filter(({ x }) => x > ECART_DES_DATES && x < 1 - ECART_DES_DATES),
    { texte: ecrireMoisCourt(fin), x: 1, bord: 'fin' },
  ];
};

/** La courbe d'un objectif, de la signature à l'échéance. L'axe peut commencer au-dessus de zéro : ce sont des lignes. */
export const tracerCourbe = (cible: CibleSuivie, releves: readonly Point[], signature: Jour): Courbe | undefined => {
  const { auPlusTard, depart, projection, definitif } = cible;
  const points: readonly Point[] = [...(depart === null ? [] : [{ le: signature, valeur: depart }]), ...releves];
  if (auPlusTard <= signature || (points.length === 0 && cible.cible === null)) return undefined;
  const projete = definitif || projection === null ? null : projection;
  const bornes = projete === null ? undefined : extremes(points, auPlusTard);
  const valeurs = [
    ...points.map(({ valeur }) => valeur),
    ...(projete === null ? [] : [projete.valeur]),
    ...(bornes ?? []),
    ...(cible.cible === null ? [] : [cible.cible]),
  ];
  const haut = Math.max(...valeurs);
  const bas = Math.min(...valeurs);
  const pas = pasRond(Math.max(4, haut - bas));
  const plancher = Math.max(0, Math.floor((bas - pas * 0.2) / pas) * pas);
  const plafond = Math.ceil((haut + pas * 0.2) / pas) * pas;
  const enY = (valeur: number) => (valeur - plancher) / (plafond - plancher);
  const enX = (le: Jour) => Math.min(1, Math.max(0, (le - signature) / (auPlusTard - signature)));
  const placer = (point: Point): PointPlace => ({ ...point, x: enX(point.le), y: enY(point.valeur) });
  return {
    points: points.map(placer),
    projection: projete === null ? null : placer(projete),
    bande:
      bornes === undefined
        ? null
        : {
            basse: placer({ le: auPlusTard, valeur: bornes[0] }),
            haute: placer({ le: auPlusTard, valeur: bornes[1] }),
          },
    cible: cible.cible === null ? null : { valeur: cible.cible, y: enY(cible.cible) },
    graduations: Array.from({ length: Math.round((plafond - plancher) / pas) + 1 }, (_, rang) => ({
      valeur: plancher + rang * pas,
      y: enY(plancher + rang * pas),
    })),
    dates: daterEntre(signature, auPlusTard),
  };
};
