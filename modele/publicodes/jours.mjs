// Calcul de jours civils, sans fuseau : un jour est « AAAA-MM-JJ », ajouter des mois ne déborde jamais du mois.

const joursDuMois = (annee, mois) => new Date(Date.UTC(annee, mois, 0)).getUTCDate();

export const ajouterMois = (jour, mois) => {
  const [annee, moisDeDepart, quantieme] = jour.split('-').map(Number);
  const rang = annee * 12 + (moisDeDepart - 1) + mois;
  const nouvelleAnnee = Math.floor(rang / 12);
  const nouveauMois = (rang % 12) + 1;
  const nouveauJour = Math.min(quantieme, joursDuMois(nouvelleAnnee, nouveauMois));
  const deuxChiffres = (nombre) => String(nombre).padStart(2, '0');
  return `${nouvelleAnnee}-${deuxChiffres(nouveauMois)}-${deuxChiffres(nouveauJour)}`;
};

export const ajouterAns = (jour, ans) => ajouterMois(jour, 12 * ans);

// Publicodes écrit les jours à la française.
export const enPublicodes = (jour) => jour.split('-').reverse().join('/');
