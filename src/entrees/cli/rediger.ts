import type { Resultat } from '../../commun/resultat.ts';
import type { Brouillon, RefusDeBrouillon } from '../../usages/documents/brouillon.ts';
import type { CodeBrouillon } from '../../usages/documents/codes.ts';
import { composerBrouillon } from '../../usages/documents/composer.ts';
import type { Baremes, Horloge } from '../../usages/ports.ts';
import { preparerDossier } from '../../usages/preparer-dossier.ts';
import { lireDossier } from '../contrat-json/dossier.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { accepterOuRefuser } from './lire.ts';

export interface OutilsDeRedaction {
  readonly baremes: Baremes;
  readonly horloge: Horloge;
}

/** Un document de dossier au brouillon demandé, ou au refus de le rédiger. Un dossier fautif lève `EntreeRefusee`. */
export const redigerDocument = async (
  code: CodeBrouillon,
  document: unknown,
  { baremes, horloge }: OutilsDeRedaction,
): Promise<Resultat<Brouillon, RefusDeBrouillon>> => {
  const lu = accepterOuRefuser(lireDossier(document));
  const bareme = await chercherBareme(lu.bareme, baremes, 'situation.bareme');
  return composerBrouillon(code, preparerDossier(lu, bareme, horloge.aujourdHui()));
};
