import { extname } from 'node:path';
import { composer, ecrireNombre } from '../../explication/typographie.ts';
import type { RefusDeBrouillon } from '../../usages/documents/brouillon.ts';
import { CODES_BROUILLONS } from '../../usages/documents/codes.ts';
import { BROUILLONS, estCodeDeBrouillon } from '../../usages/documents/composer.ts';
import type { Documents } from '../../usages/ports.ts';
import type { SourceCitee } from '../../usages/sources-citees.ts';
import { deposer, refuserDEcraser } from './deposer.ts';
import { lireJson } from './lire.ts';
import { type OutilsDeRedaction, redigerDocument } from './rediger.ts';
import { EntreeRefusee, ecrire, ecrireJson, enJson, refuserEntree } from './sortir.ts';
import { aligner } from './tableau.ts';

interface Outils extends OutilsDeRedaction {
  readonly documents: Documents;
}

export interface OptionsDeDocument {
  readonly liste?: boolean;
  readonly remplacer?: boolean;
  readonly json?: boolean;
  readonly table?: boolean;
}

/** `tandem document --liste` : ce qui se rédige, et pour qui. */
export const commandeListeDesDocuments = (options: OptionsDeDocument): void => {
  const liste = CODES_BROUILLONS.map((code) => {
    const { titre, pourQui } = BROUILLONS[code];
    return { code, titre, pourQui };
  });
  if (enJson(options)) ecrireJson(liste);
  else ecrire(aligner(liste.map(({ code, titre, pourQui }) => [code, titre, `pour ${pourQui}`])).join('\n'));
};

const citer = ({ titre, lien }: SourceCitee): string => (lien === null ? titre : `${titre} (${lien})`);

const refuserLeBrouillon = (code: string, { motifs }: RefusDeBrouillon): never => {
  throw new EntreeRefusee(
    motifs.map(({ phrase, sources }) => ({
      chemin: code,
      message: sources.length === 0 ? phrase : `${phrase} Sources : ${sources.map(citer).join(' ; ')}.`,
    })),
  );
};

const direLesBlancs = (blancs: readonly string[]): string => {
  const nombre = blancs.length === 1 ? 'Un champ reste' : `${ecrireNombre(blancs.length)} champs restent`;
  return blancs.length === 0 ? '' : composer(`${nombre} à compléter : ${blancs.join(' ; ')}.\n`);
};

const appelComplet = (...arguments_: readonly (string | undefined)[]): readonly string[] =>
  arguments_.every((un) => un !== undefined)
    ? arguments_
    : refuserEntree('document', 'Écrivez le code, le dossier et la sortie : document cdd dossier.json cdd.docx');

/** `tandem document <code> <dossier|-> <sortie.docx>` : un brouillon à relire, ses blancs dits sur la sortie d'erreur. */
export const commandeDocument = async (
  code: string | undefined,
  dossier: string | undefined,
  sortie: string | undefined,
  options: OptionsDeDocument,
  outils: Outils,
): Promise<void> => {
  const [demande = '', fichier = '', cible = ''] = appelComplet(code, dossier, sortie);
  if (!estCodeDeBrouillon(demande)) {
    return refuserEntree('document', `« ${demande} » n’est pas un document. Voyez « tandem document --liste ».`);
  }
  if (extname(cible).toLowerCase() !== '.docx') return refuserEntree(cible, 'un brouillon s’écrit en .docx.');
  refuserDEcraser(cible, options.remplacer, fichier);
  const brouillon = await redigerDocument(demande, await lireJson(fichier), outils);
  if (!brouillon.accepte) return refuserLeBrouillon(demande, brouillon.refus);
  await deposer(cible, await outils.documents.ecrireDocx(brouillon.valeur));
  process.stderr.write(direLesBlancs(brouillon.valeur.aCompleter));
};
