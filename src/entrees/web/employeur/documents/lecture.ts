import { accepter, type Resultat } from '../../../../commun/resultat.ts';
import type { Situation } from '../../../../regles/situation.ts';
import { lireDocument } from '../../../contrat-json/document.ts';
import { lireDossier } from '../../../contrat-json/dossier.ts';
import type { Ecart } from '../../../contrat-json/refus.ts';
import type { DossierSaisi } from './formes-de-champ.ts';

/** Un dossier relu de son fichier. */
export interface DossierRelu {
  readonly saisi: DossierSaisi;
  readonly situation: Situation | undefined;
  /** Le barème que le fichier nomme : cette page n'en ouvre pas. */
  readonly bareme: string | undefined;
}

/** Les octets d'un fichier, lus comme la ligne de commande les lit. */
export const lireOctets = (octets: Uint8Array): Resultat<DossierRelu, readonly Ecart[]> => {
  const document = lireDocument(octets);
  if (!document.accepte) return document;
  const lu = lireDossier(document.valeur);
  if (!lu.accepte) return lu;
  const { dossier, situation, bareme } = lu.valeur;
  const { faitLe: _faitLe, ...saisi } = dossier;
  return accepter({ saisi, situation, bareme });
};
