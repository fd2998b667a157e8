import type { Centimes } from '../../commun/centimes.ts';
import { prioritesAuTour, repartir } from '../../commun/repartition.ts';
import { compter } from './comptes.ts';
import type { Encaissement, Intervalle, MorceauDeCout, PartageComptable, PartDUnMedecin, Parts } from './forme.ts';

/** Ce que l'on partage, et avec qui. `contratDe` rend la place du contrat d'un médecin ; nul s'il n'en a pas. */
interface APartager {
  readonly parts: Parts;
  readonly encaissements: readonly Encaissement[];
  readonly morceaux: readonly MorceauDeCout[] | null;
  readonly annees: readonly number[];
  readonly comparables: boolean;
  /** L'aide est celle du groupe : elle se partage selon la clé, comme le coût. */
  readonly collectif: boolean;
  readonly contratDe: readonly (number | null)[];
}

/** Partage une somme en centimes entiers, au plus fort reste ; une reprise se partage comme un versement. */
const couper = (somme: Centimes, poids: readonly number[], tour: number): readonly Centimes[] => {
  const rangs = poids.map((_, rang) => rang);
  const parts = repartir(Math.abs(somme) as Centimes, poids, prioritesAuTour(rangs, tour));
  if (parts === undefined) throw new Error('Un partage où personne ne pèse aurait dû être refusé');
  return somme < 0 ? parts.map((part) => (part === 0 ? part : ((0 - part) as Centimes))) : parts;
};

const couperIntervalle = ({ bas, haut }: Intervalle, poids: readonly number[], tour: number): readonly Intervalle[] => {
  const lesBas = couper(bas, poids, tour);
  const lesHauts = haut === null ? null : couper(haut, poids, tour);
  return lesBas.map((un, rang) => ({ bas: un, haut: lesHauts?.[rang] ?? null }));
};

const couperMorceau = (morceau: MorceauDeCout, poids: readonly number[], tour: number): readonly MorceauDeCout[] =>
  couper(morceau.connu, poids, tour).map((connu) => ({
    ...morceau,
    connu,
    cout: morceau.cout === null ? null : connu,
  }));

/** La part du médecin de ce rang, dans une liste de partages. */
const duRang = <Valeur>(partages: readonly (readonly Valeur[])[], rang: number): readonly Valeur[] =>
  partages.flatMap((partage) => partage.slice(rang, rang + 1));

/**
 * La part de chaque médecin. Le coût de chaque morceau d'année se partage selon la clé, en centimes entiers, au plus
 * fort reste ; le centime qui départage change de médecin d'un morceau au suivant. Les parts font exactement le total.
 * L'aide d'un contrat individuel va à son médecin ; celle d'un groupe se partage selon la clé.
 */
export const partager = (aPartager: APartager): PartageComptable => {
  const { parts, encaissements, annees, comparables, collectif, contratDe } = aPartager;
  const poids = parts.medecins.map((medecin) => medecin.poids);
  const morceaux = aPartager.morceaux?.map((morceau, tour) => couperMorceau(morceau, poids, tour)) ?? null;
  const aides = collectif ? encaissements.map(({ somme }, tour) => couperIntervalle(somme, poids, tour)) : [];
  const encaissementsDe = (rang: number) =>
    collectif
      ? encaissements.map((un, place) => ({ ...un, somme: aides[place]?.[rang] ?? un.somme }))
      : encaissements.filter(({ contrat }) => contrat === contratDe[rang]);
  return {
    cle: parts.cle,
    medecins: parts.medecins.map(({ nom, poids: pese }, rang): PartDUnMedecin => {
      const sien = {
        encaissements: encaissementsDe(rang),
        morceaux: morceaux === null ? null : duRang(morceaux, rang),
        comparables,
      };
      return { nom, poids: pese, comptes: compter(sien, annees) };
    }),
  };
};
