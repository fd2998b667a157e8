/** Donne un fichier à la personne, fait dans son navigateur. */
export const telecharger = (nom: string, type: string, contenu: string): void => {
  const adresse = URL.createObjectURL(new Blob([contenu], { type: `${type};charset=utf-8` }));
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nom;
  document.body.append(lien);
  lien.click();
  lien.remove();
  URL.revokeObjectURL(adresse);
};
