import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Remonte jusqu'au dossier des gabarits, que l'on tourne depuis `src/` ou depuis `dist/`. */
const trouverLesGabarits = (depart: string): string => {
  const ici = join(depart, 'gabarits');
  if (existsSync(join(ici, 'polices'))) return ici;
  if (dirname(depart) === depart) throw new Error('Le dossier des gabarits est introuvable');
  return trouverLesGabarits(dirname(depart));
};

interface Atelier {
  readonly dossier: string;
  readonly compilateur: NodeCompiler;
}

let atelier: Atelier | undefined;

/** Un seul compilateur pour le programme : ses polices se chargent une fois. */
const ouvrir = (): Atelier => {
  if (atelier === undefined) {
    const dossier = trouverLesGabarits(dirname(fileURLToPath(import.meta.url)));
    const compilateur = NodeCompiler.create({
      workspace: dossier,
      fontArgs: [{ fontPaths: [join(dossier, 'polices')] }],
    });
    atelier = { dossier, compilateur };
  }
  return atelier;
};

/** L'ordre d'oubli du compilateur : à zéro, rien de ce document ne reste en mémoire. */
const TOUT_OUBLIER = 0;

/**
 * Met en page un gabarit Typst, en PDF balisé (PDF/UA-1). Les données entrent en JSON par `sys.inputs` : un texte de la
 * personne n'est jamais lu comme du balisage. Aucune date n'est écrite : les mêmes données donnent les mêmes octets.
 */
export const mettreEnPage = (gabarit: string, donnees: Readonly<Record<string, unknown>>): Uint8Array => {
  const { dossier, compilateur } = ouvrir();
  const inputs = Object.fromEntries(Object.entries(donnees).map(([nom, valeur]) => [nom, JSON.stringify(valeur)]));
  const mainFileContent = readFileSync(join(dossier, gabarit), 'utf8');
  try {
    // En un seul appel, le document compilé ne devient jamais un objet JavaScript, que le ramasse-miettes garderait.
    return new Uint8Array(compilateur.pdf({ mainFileContent, inputs }, { pdfStandard: 'ua-1', creationTimestamp: 0 }));
  } catch (cause) {
    const details = compilateur.compile({ mainFileContent, inputs }).takeError()?.shortDiagnostics;
    throw new Error(`Le gabarit ${gabarit} ne se compile pas : ${JSON.stringify(details)}`, { cause });
  } finally {
    compilateur.evictCache(TOUT_OUBLIER);
  }
};
