import { readSheet } from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import { type CelluleDeFeuille, csvEnFeuille, feuilleEnCsv } from '../../lot/feuille.ts';
import type { DemandeDeClasseur, ReponseDeClasseur } from './classeur.ts';

/* Les classeurs XLSX ont leur travailleur : il n'est chargé que pour eux, et s'arrête quand il a fini. */

const lireFeuille = async (contenu: Blob): Promise<readonly (readonly CelluleDeFeuille[])[] | undefined> => {
  try {
    return (await readSheet(await contenu.arrayBuffer())) as readonly (readonly CelluleDeFeuille[])[];
  } catch {
    return undefined;
  }
};

const servir = async (demande: DemandeDeClasseur): Promise<ReponseDeClasseur> => {
  if (demande.quoi === 'ecrire') {
    return { quoi: 'ecrit', classeur: await writeXlsxFile(csvEnFeuille(demande.csv, ';')).toBlob() };
  }
  const lignes = await lireFeuille(demande.contenu);
  if (lignes === undefined) return { quoi: 'illisible' };
  const lu = feuilleEnCsv(lignes, '');
  return lu.accepte ? { quoi: 'lu', csv: lu.valeur } : { quoi: 'refuse', ecarts: lu.refus };
};

globalThis.addEventListener('message', ({ data }: MessageEvent<DemandeDeClasseur>) => {
  const repondre = (reponse: ReponseDeClasseur): void => globalThis.postMessage(reponse);
  servir(data).then(repondre, () => repondre({ quoi: 'illisible' }));
});
