import { type Centimes, lireEuros, retrancher, ZERO } from '../../../commun/centimes.ts';
import { prioritesAuTour, repartir } from '../../../commun/repartition.ts';
import { ANNEES } from '../../../droit/duree.ts';
import { point } from '../../../droit/lectures.ts';
import { nommerFait } from '../../../explication/libelles.ts';
import { composer, enumerer } from '../../../explication/typographie.ts';
import type { AlternativeCollective } from './collectif.ts';
import type { Comptes } from './comptes.ts';
import { ecrireEnEuros } from './ecriture.ts';
import { estConnue, type Fourchette, type MedecinJuge } from './medecins-juges.ts';

/** Une ligne de la comparaison : ce que donnent les contrats de chacun, et le contrat collectif. */
export interface LigneComparee {
  readonly nom: string;
  readonly annee: number | undefined;
  readonly individuels: Fourchette | undefined;
  readonly collectif: Centimes | undefined;
}

const enCentimes = (montant: number | null | undefined): Centimes | undefined =>
  montant === null || montant === undefined ? undefined : lireEuros(montant);

/** L'aide de tous, année par année, dans les deux cadres. Le collectif n'a de somme que s'il n'est pas exclu. */
export const comparer = (comptes: Comptes, { reponse }: AlternativeCollective): readonly LigneComparee[] => {
  const exclu = reponse.eligibilite.reponse === 'non';
  const collectif = (montant: number | null | undefined) => (exclu ? undefined : enCentimes(montant));
  return [
    ...ANNEES.map((annee) => ({
      nom: `Année\u00a0${annee}`,
      annee,
      individuels: comptes.groupe.annees[annee - 1]?.recu,
      collectif: collectif(reponse.aide.annees[annee - 1]?.maximum),
    })),
    {
      nom: 'Cinq ans',
      annee: undefined,
      individuels: comptes.groupe.total.recu,
      collectif: collectif(reponse.aide.total),
    },
  ];
};

/** Le solde d'un médecin en cinq ans : avec son propre contrat, et si l'aide collective se partage comme le coût. */
export interface SoldeCompare {
  readonly id: number;
  readonly individuel: Fourchette | undefined;
  readonly collectif: Fourchette | undefined;
}

/** L'aide collective va à la société (F-153) : elle est ici partagée comme le coût, au centime près. */
export const comparerLesSoldes = (comptes: Comptes, { reponse }: AlternativeCollective): readonly SoldeCompare[] => {
  const aide = reponse.eligibilite.reponse === 'non' ? undefined : enCentimes(reponse.aide.total);
  const parts = comptes.medecins.map(({ total }) => total.part ?? ZERO);
  const ids = comptes.medecins.map(({ id }) => id);
  const sues = comptes.groupe.total.part !== undefined && aide !== undefined;
  const aides = sues ? repartir(aide, parts, prioritesAuTour(ids, 0)) : undefined;
  return comptes.medecins.map(({ id, total }, rang) => {
    const solde = aides === undefined ? undefined : retrancher(aides[rang] ?? ZERO, parts[rang] ?? ZERO);
    return { id, individuel: total.solde, collectif: solde === undefined ? undefined : [solde, solde] };
  });
};

const D_UN_ADHERENT = /^groupe\.adherents\[(\d+)\]/;
const DE_L_ADHERENT = / de l'adhérent n° \d+$/;

/** Ce qui manque pour juger l'aide collective : un fait par ligne, avec les médecins à qui il manque. */
export const manquesDuCollectif = (
  juges: readonly MedecinJuge[],
  { reponse }: AlternativeCollective,
): readonly string[] => {
  const qui = new Map<string, string[]>();
  for (const manque of reponse.eligibilite.conditions.flatMap((condition) => condition.manques ?? [])) {
    if (manque.manque === 'texte') {
      qui.set(`une réponse de la caisse : « ${point(manque.point).titre} »`, []);
      continue;
    }
    const rang = D_UN_ADHERENT.exec(manque.cle)?.[1];
    const fait = nommerFait(manque.cle).replace(DE_L_ADHERENT, '');
    const nom = rang === undefined ? undefined : juges[Number(rang)]?.nom;
    qui.set(fait, [...(qui.get(fait) ?? []), ...(nom === undefined ? [] : [nom])]);
  }
  return [...qui].map(([fait, noms]) => composer(noms.length === 0 ? fait : `${fait} : ${enumerer(noms)}`));
};

/** La phrase de la comparaison, selon ce que l'on sait des deux. */
export const direLaComparaison = (comptes: Comptes, alternative: AlternativeCollective): string => {
  const { eligibilite, aide } = alternative.reponse;
  const individuels = comptes.groupe.total.recu;
  const collectif = enCentimes(aide.total);
  const dire = (texte: string) => composer(texte);
  if (eligibilite.reponse === 'non') {
    const refus = eligibilite.conditions.filter(({ reponse }) => reponse === 'non').map(({ phrase }) => phrase);
    return dire(`Non, pas pour ce groupe. ${refus.join(' ')}`);
  }
  const si =
    eligibilite.reponse === 'indetermine' ? 'Indéterminé. Si la réponse devient oui, ' : 'Oui, pour ce groupe. ';
  const debut = si.endsWith(', ') ? 'l’aide collective donnerait' : 'L’aide collective donnerait';
  if (collectif === undefined)
    return dire(
      `${si.replace(/Si la réponse devient oui, $/, '')}Le nombre d’ETP manque pour chiffrer l’aide collective.`,
    );
  if (!estConnue(individuels)) return dire(`${si}${debut} au plus ${ecrireEnEuros(collectif)}.`);
  const ecart = collectif - individuels[1];
  if (ecart === 0) return dire(`${si}${debut}, au plus, autant que les contrats de chacun.`);
  const euros = ecrireEnEuros(Math.abs(ecart) as Centimes);
  return dire(
    `${si}${debut}, au plus, ${euros} de ${ecart > 0 ? 'plus' : 'moins'} que les contrats de chacun, en cinq ans.`,
  );
};
