import type * as z from 'zod/mini';
import { ecrireJour, type Jour } from '../../../commun/jour.ts';
import type { ContratLu, schemaDeSuivi } from '../../contrat-json/suivi.ts';

/** Le contrat tel que son fichier l'écrit : celui que lit `./tandem suivre`. */
export type DocumentDeContrat = z.infer<typeof schemaDeSuivi>;
export type ActeEcrit = DocumentDeContrat['actes'][number];
export type SituationEcrite = DocumentDeContrat['situation'];

/** Un document, et ce que le lecteur du fichier y a lu. */
export interface ContratOuvert {
  readonly document: DocumentDeContrat;
  readonly lu: ContratLu;
}

const FORME_D_IDENTIFIANT = /^a(\d+)$/;

/** Un identifiant que nul acte ne porte, à la suite des autres : a7 après a6. */
export const identifiantLibre = ({ actes }: DocumentDeContrat): string => {
  const pris = actes.map(({ id }) => Number(FORME_D_IDENTIFIANT.exec(id ?? '')?.[1] ?? 0));
  return `a${Math.max(actes.length, ...pris) + 1}`;
};

/** Le document, un acte de plus à la fin : rien de ce qui précède n'est touché. */
export const ajouterActe = (document: DocumentDeContrat, acte: ActeEcrit): DocumentDeContrat => ({
  ...document,
  actes: [...document.actes, acte],
});

/** Le document où l'acte de cette place porte un identifiant : c'est par lui qu'une annulation le vise. */
export const nommerActe = (
  document: DocumentDeContrat,
  place: number,
): { readonly document: DocumentDeContrat; readonly id: string } => {
  const deja = document.actes[place]?.id;
  if (deja !== undefined) return { document, id: deja };
  const id = identifiantLibre(document);
  const actes = document.actes.map((acte, rang) => (rang === place ? { ...acte, id } : acte));
  return { document: { ...document, actes }, id };
};

/** Le document, regardé un autre jour ; sans jour, il l'est toujours aujourd'hui. */
export const regarderAu = (
  document: DocumentDeContrat,
  au: Jour | undefined,
  connuLe: Jour | undefined,
): DocumentDeContrat => {
  const { au: _au, connuLe: _connuLe, ...reste } = document;
  return {
    ...(au === undefined ? {} : { au: ecrireJour(au) }),
    ...(connuLe === undefined ? {} : { connuLe: ecrireJour(connuLe) }),
    ...reste,
  };
};

const sansMotif = (acte: ActeEcrit): ActeEcrit => {
  if (acte.acte !== 'absence') return acte;
  const { motif: _motif, ...reste } = acte;
  return reste;
};

/** Le document sans ses données de santé : motif d'une absence, RQTH, affection de longue durée. Aucune ne change une somme. */
export const sansSante = (document: DocumentDeContrat): DocumentDeContrat => {
  const { situation } = document;
  const actes = document.actes.map(sansMotif);
  if (situation.medecin === undefined) return { ...document, actes };
  const { rqth: _rqth, ald: _ald, ...medecin } = situation.medecin;
  return { ...document, situation: { ...situation, medecin }, actes };
};

/** Le document porte-t-il une donnée de santé ? */
export const porteSante = ({ situation, actes }: DocumentDeContrat): boolean =>
  situation.medecin?.rqth !== undefined ||
  situation.medecin?.ald !== undefined ||
  actes.some((acte) => acte.acte === 'absence' && acte.motif !== undefined);

/** Le contenu du fichier. */
export const ecrireDocument = (document: DocumentDeContrat): string => `${JSON.stringify(document, null, 2)}\n`;
