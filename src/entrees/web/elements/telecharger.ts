/** Donne à la personne un fichier déjà fait. */
export const telechargerBlob = (nom: string, contenu: Blob): void => {
  const adresse = URL.createObjectURL(contenu);
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nom;
  document.body.append(lien);
  lien.click();
  lien.remove();
  URL.revokeObjectURL(adresse);
};

/** Donne un fichier d'octets à la personne, fait dans son navigateur. */
export const telechargerOctets = (nom: string, type: string, contenu: Uint8Array): void =>
  telechargerBlob(nom, new Blob([new Uint8Array(contenu)], { type }));

/** Donne un fichier de texte à la personne, fait dans son navigateur. */
export const telecharger = (nom: string, type: string, contenu: string): void =>
  telechargerBlob(nom, new Blob([contenu], { type: `${type};charset=utf-8` }));
