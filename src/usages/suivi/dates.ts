import { ajouterMois, enCalendrier, type Jour } from '../../commun/jour.ts';
import { ecrireNombre } from '../../explication/typographie.ts';

const INSECABLE = '\u00a0';
/** Un jour tel qu'on l'écrit dans un champ : 22/11/2026. */
export const ecrireEnChiffres = (jour: Jour): string => {
  const { annee, mois, jour: quantieme } = enCalendrier(jour);
  return `${String(quantieme).padStart(2, '0')}/${String(mois).padStart(2, '0')}/${annee}`;
};

const DEUX_MOIS_EN_JOURS = 61;

/** Les mois entiers d'un jour à un autre. */
export const moisEntre = (debut: Jour, fin: Jour): number => {
  const a = enCalendrier(debut);
  const b = enCalendrier(fin);
  const mois = (b.annee - a.annee) * 12 + b.mois - a.mois;
  return ajouterMois(debut, mois) <= fin ? mois : mois - 1;
};

/** Une durée que l'on se représente : 39 jours, 10 mois. */
export const ecrireDuree = (debut: Jour, fin: Jour): string => {
  const jours = fin - debut;
  if (jours < DEUX_MOIS_EN_JOURS) return `${ecrireNombre(jours)}${INSECABLE}jour${jours < 2 ? '' : 's'}`;
  return `${ecrireNombre(moisEntre(debut, fin))}${INSECABLE}mois`;
};
