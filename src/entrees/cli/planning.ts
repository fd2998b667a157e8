import { CERTITUDES, REPONSES } from '../../explication/libelles.ts';
import { composer, ecrireNombre } from '../../explication/typographie.ts';
import { type ReponseDePlanning, verifierUnPlanning } from '../../usages/verifier-planning.ts';
import { lirePlanning } from '../contrat-json/planning.ts';
import { accepterOuRefuser, lireJson } from './lire.ts';
import { ecrire, ecrireJson, enJson } from './sortir.ts';
import { aligner } from './tableau.ts';

const MARQUES = { oui: '✓', non: '✗', indetermine: '?' } as const;

const ecrireTableauDePlanning = ({ reponse, tempsPartiel, heures, remarques, version }: ReponseDePlanning): string =>
  [
    `${MARQUES[reponse]} Horaire conforme à la convention collective : ${REPONSES[reponse]}`,
    `  ${ecrireNombre(heures)} heures par semaine, ${tempsPartiel ? 'temps partiel' : 'temps plein'}`,
    '',
    ...aligner(
      remarques.map((remarque) => [
        MARQUES[remarque.reponse],
        remarque.jour ?? 'semaine',
        remarque.phrase,
        remarque.certitude === null ? '' : CERTITUDES[remarque.certitude],
        remarque.sources.join(', '),
      ]),
    ),
    '',
    `Tandem ${version.programme}, droit tenu au ${version.droit}. La convention collective n'a pas été lue en entier, ni le code du travail.`,
  ]
    .map(composer)
    .join('\n');

/** `tandem planning [fichier|-]` : une semaine type contre la convention collective. */
export const commandePlanning = async (
  fichier: string,
  options: { readonly json?: boolean; readonly table?: boolean },
  { programme }: { readonly programme: string },
): Promise<void> => {
  const reponse = verifierUnPlanning(accepterOuRefuser(lirePlanning(await lireJson(fichier))), programme);
  if (enJson(options)) ecrireJson(reponse);
  else ecrire(ecrireTableauDePlanning(reponse));
};
