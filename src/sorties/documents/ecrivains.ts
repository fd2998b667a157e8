import { jourDe } from '../../commun/jour.ts';
import type { Documents } from '../../usages/ports.ts';
import { daterLArchive } from './archive.ts';

/** Un classeur n'a pas de jour : son archive prend le premier qu'elle sache écrire, et non l'heure de la machine. */
const SANS_JOUR = jourDe('1980-01-01');

/** Les écrivains de fichiers, chacun chargé à sa première demande. Les mêmes données donnent les mêmes octets. */
export const ECRIVAINS: Documents = {
  ecrirePdf: async (rapport) => (await import('./rapport-pdf.ts')).ecrirePdf(rapport),
  ecrireXlsx: async (classeur) =>
    daterLArchive(await (await import('./classeur-xlsx.ts')).ecrireXlsx(classeur), SANS_JOUR),
  ecrireDocx: async (brouillon) => (await import('./docx.ts')).ecrireDocx(brouillon),
  ecrireFichePdf: async (fiche) => (await import('./fiche-pdf.ts')).ecrireFichePdf(fiche),
  ecrireEtapesPdf: async (etapes) => (await import('./etapes-pdf.ts')).ecrireEtapesPdf(etapes),
};
