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

/** Ce que la norme refuse d'écrire : un signe qu'aucune police n'a, ou qui n'en est pas un. Cité deux fois échappé. */
const NE_S_ECRIT_PAS = /the text(?: contains the disallowed codepoint)? `\\"(.*?)\\"`/g;
const CODE_ECHAPPE = /\\+u\{([0-9a-f]+)\}/gi;
const A_LA_PLACE = '\u25a1';

/** Les signes que ce refus nomme ; aucun quand la panne est autre. */
const signesRefuses = (cause: unknown): readonly string[] =>
  [...(cause instanceof Error ? cause.message : '').matchAll(NE_S_ECRIT_PAS)].flatMap(([, texte = '']) =>
    Array.from(texte.replace(CODE_ECHAPPE, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))),
  );

/** Un texte dont chaque signe se code : la moitié seule d'un caractère n'en est pas un. */
const ecrire = (valeur: unknown, refuses: ReadonlySet<string>): string =>
  JSON.stringify(valeur, (_cle, texte: unknown) =>
    typeof texte === 'string'
      ? Array.from(texte.replace(/\p{Cs}/gu, A_LA_PLACE), (signe) => (refuses.has(signe) ? A_LA_PLACE : signe)).join('')
      : texte,
  );

/** Un nom entier peut manquer à nos polices et à celles de la machine ; chaque refus en nomme une suite de signes. */
const REFUS_AU_PLUS = 500;

/**
 * Met en page un gabarit Typst, en PDF balisé (PDF/UA-1). Les données entrent en JSON par `sys.inputs` : un texte de la
 * personne n'est jamais lu comme du balisage. Un signe qu'aucune police de la machine n'a devient un carré. Aucune date
 * n'est écrite : les mêmes données, sur la même machine, donnent les mêmes octets.
 */
export const mettreEnPage = (gabarit: string, donnees: Readonly<Record<string, unknown>>): Uint8Array => {
  const { dossier, compilateur } = ouvrir();
  const mainFileContent = readFileSync(join(dossier, gabarit), 'utf8');
  const refuses = new Set<string>();
  for (let essai = 0; ; essai += 1) {
    const inputs = Object.fromEntries(Object.entries(donnees).map(([nom, valeur]) => [nom, ecrire(valeur, refuses)]));
    try {
      // En un seul appel, le document compilé ne devient jamais un objet JavaScript, que le ramasse-miettes garderait.
      return new Uint8Array(
        compilateur.pdf({ mainFileContent, inputs }, { pdfStandard: 'ua-1', creationTimestamp: 0 }),
      );
    } catch (cause) {
      const nouveaux = signesRefuses(cause).filter((signe) => signe !== A_LA_PLACE && !refuses.has(signe));
      for (const signe of nouveaux) refuses.add(signe);
      if (nouveaux.length > 0 && essai < REFUS_AU_PLUS) continue;
      const details = compilateur.compile({ mainFileContent, inputs }).takeError()?.shortDiagnostics;
      throw new Error(`Le gabarit ${gabarit} ne se compile pas : ${JSON.stringify(details)}`, { cause });
    } finally {
      compilateur.evictCache(TOUT_OUBLIER);
    }
  }
};
