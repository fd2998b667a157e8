import type { Jour } from '../../../commun/jour.ts';
import { suivreContrat } from '../../../contrat/contrat.ts';
import { acteRepete, direActeDate } from '../../../usages/suivi/actes-ecrits.ts';
import { type Changement, comparer } from '../../../usages/suivi/difference.ts';
import type { ActeSaisi, RefusDeSaisie } from './acte-saisi.ts';
import { rapporterRefus } from './acte-saisi.ts';
import type { ContratOuvert } from './document.ts';
import type { FormeDActe } from './formes-d-acte.ts';
import type { Lecteur } from './ouvrir.ts';
import type { ContratTenu } from './tenue.ts';

/** Ce que ferait un acte, avant de le déclarer. */
export type Apercu =
  | { readonly genre: 'a-remplir' }
  | { readonly genre: 'refus'; readonly refus: readonly RefusDeSaisie[] }
  | {
      readonly genre: 'effet';
      readonly changements: readonly Changement[];
      /** Le jour où l'on compare : celui où l'acte prend effet, s'il vient après le jour regardé. */
      readonly le: Jour;
      readonly contrat: ContratOuvert;
      /** L'acte déjà au contrat que celui-ci semble répéter. */
      readonly repete: string | undefined;
    };

/** Compare le contrat avec et sans l'acte saisi. L'acte est d'abord jugé comme le fichier le serait. */
export const prevoir = (
  saisi: ActeSaisi,
  forme: FormeDActe,
  { lu: avant, bareme }: ContratTenu,
  au: Jour,
  { relire }: Pick<Lecteur, 'relire'>,
): Apercu => {
  if (saisi.document === undefined || saisi.effet === undefined) return { genre: 'a-remplir' };
  const juge = relire(saisi.document);
  const nommer = (place: number) => {
    const acte = avant.actes.find((un) => un.place === place);
    return acte === undefined ? `l’acte n° ${place + 1}` : direActeDate(acte, avant.actes);
  };
  if (!juge.accepte) return { genre: 'refus', refus: rapporterRefus(juge.refus, saisi.document, forme, nommer) };
  const { lu: apres } = juge.valeur;
  const ajoute = apres.actes.at(-1);
  const repete = ajoute === undefined ? undefined : acteRepete(ajoute, apres.actes);
  const le = saisi.effet > au ? saisi.effet : au;
  return {
    genre: 'effet',
    changements: comparer(
      suivreContrat(avant.situation, avant.actes, le, undefined, bareme),
      suivreContrat(apres.situation, apres.actes, le, undefined, bareme),
    ),
    le,
    contrat: juge.valeur,
    repete: repete === undefined ? undefined : direActeDate(repete, avant.actes),
  };
};
