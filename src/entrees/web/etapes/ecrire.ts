import { type Calendrier, enCalendrier, type Jour } from '../../../commun/jour.ts';
import { composer, ecrireDate, ecrireDateCourte, ecrireNombre } from '../../../explication/typographie.ts';
import type { Quand, Repere } from '../../../usages/etapes.ts';
import { moisEntre } from '../../../usages/suivi/dates.ts';

const INSECABLE = '\u00a0';
const DEUX_MOIS_EN_JOURS = 61;
const MOIS_AVANT_DE_COMPTER_EN_ANNEES = 24;

const sansAnnee = (date: string): string => date.split(INSECABLE).slice(0, -1).join(INSECABLE);
const sansMois = (date: string): string => date.split(INSECABLE)[0] ?? date;

const tronquer = (du: Calendrier, au: Calendrier, date: string): string => {
  if (du.annee !== au.annee) return date;
  return du.mois === au.mois ? sansMois(date) : sansAnnee(date);
};

const periode = (du: Jour, au: Jour, ecrire: (jour: Jour) => string): string =>
  `${tronquer(enCalendrier(du), enCalendrier(au), ecrire(du))} au${INSECABLE}${ecrire(au)}`;

/** « 24 nov. au 1er déc. 2026 » : ce que les deux jours ont en commun n'est dit qu'une fois. */
export const ecrirePeriodeCourte = (du: Jour, au: Jour): string => periode(du, au, ecrireDateCourte);

/** Combien de temps, comme on se le représente : 39 jours, 10 mois, 4 ans. */
const duree = (debut: Jour, fin: Jour): string => {
  const jours = fin - debut;
  if (jours < DEUX_MOIS_EN_JOURS) return `${ecrireNombre(jours)}${INSECABLE}jour${jours === 1 ? '' : 's'}`;
  const mois = moisEntre(debut, fin);
  return mois < MOIS_AVANT_DE_COMPTER_EN_ANNEES ? `${mois}${INSECABLE}mois` : `${Math.floor(mois / 12)}${INSECABLE}ans`;
};

/** « dans 30 jours », « aujourd'hui », « il y a 3 mois ». */
export const direEcart = (jour: Jour, aujourdHui: Jour): string => {
  if (jour === aujourdHui) return composer("aujourd'hui");
  return jour > aujourdHui ? `dans ${duree(aujourdHui, jour)}` : composer(`il y a ${duree(jour, aujourdHui)}`);
};

const SENS = { le: '', 'vers-le': 'vers le', 'au-plus-tard': 'au plus tard le', 'a-partir-du': 'à partir du' } as const;
const RAPPORTS = { avant: 'avant', 'le-jour': 'le jour de', apres: 'après' } as const;
const REPERES = { signature: 'la signature', embauche: "l'embauche" } as const;

/** « avant l'embauche » : la place d'une étape dont aucun texte lu n'écrit le délai. */
export const direRepere = ({ rapport, de }: Repere): string => composer(`${RAPPORTS[rapport]} ${REPERES[de]}`);

/** Le jour d'une étape sur deux lignes : en quel sens, puis la date. */
export interface JourEcrit {
  readonly sens: string;
  readonly date: string;
}

/** `undefined` quand l'étape n'a pas de jour. */
export const ecrireLeJour = (quand: Quand): JourEcrit | undefined => {
  switch (quand.forme) {
    case 'jour':
      return { sens: composer(SENS[quand.sens]), date: ecrireDateCourte(quand.le) };
    case 'periode':
      return { sens: 'du', date: ecrirePeriodeCourte(quand.du, quand.au) };
    case 'sans-jour':
      return undefined;
  }
};

/** « le 22 décembre 2026 », « du 14 au 21 décembre 2026 » : dans une phrase, les mois sont entiers. */
export const direLeJour = (quand: Quand): string => {
  switch (quand.forme) {
    case 'jour':
      return composer(`${SENS[quand.sens] || 'le'} ${ecrireDate(quand.le)}`);
    case 'periode':
      return `du${INSECABLE}${periode(quand.du, quand.au, ecrireDate)}`;
    case 'sans-jour':
      return '';
  }
};

export const enMajuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);
