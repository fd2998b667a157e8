/** La lecture d'un fichier par morceaux, sans attendre : elle n'existe que dans un travailleur. */
declare class FileReaderSync {
  readAsArrayBuffer(contenu: Blob): ArrayBuffer;
}
