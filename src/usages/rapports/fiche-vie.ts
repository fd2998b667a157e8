import type { Suivi } from '../../contrat/contrat.ts';
import type { Bareme } from '../../droit/bareme.ts';
import { type Fondement, fonderSurBareme } from '../../droit/fondement.ts';
import { COLONNES } from '../../droit/regimes/index.ts';
import { CERTITUDES } from '../../explication/libelles.ts';
import { composer, ecrireDate, ecrireDateCourte, ecrireNombre } from '../../explication/typographie.ts';
import { direAlerteDeContrat } from '../../explication/vie.ts';
import { alertesDeBareme } from '../reponse.ts';
import { montrerActes, type StatutDActe } from '../suivi/actes-ecrits.ts';
import { type JourAttendu, tenirCalendrier } from '../suivi/calendrier.ts';
import { ecrireDuree } from '../suivi/dates.ts';
import { LEGENDES_DES_BARRES, type PlaceDeFrise, resumerFrise, tracerFrise } from '../suivi/frise.ts';
import { ALERTES_A_RISQUE } from '../suivi/phrase.ts';
import type { Appel, Carnet } from './appels.ts';
import type { AlerteDeFiche, DemandeDeFiche, Fiche, FriseDeFiche } from './fiche-forme.ts';
import { citerLObjectif } from './fiche-objectifs.ts';

/** La largeur d'une page A4 entre ses marges, en points, au corps de la frise. */
const PAGE: PlaceDeFrise = { largeur: 508, signe: 4.1, degagement: 12, date: 66, lignes: 6 };

/** La frise de l'écran, à la largeur de la page. */
export const ecrireLaFrise = (suivi: Suivi): FriseDeFiche | null => {
  const frise = tracerFrise(suivi, PAGE);
  if (frise === undefined) return null;
  const genres = [...new Set(frise.barres.map(({ genre }) => genre))];
  return {
    barres: frise.barres.map((barre) => ({ ...barre, debut: ecrireDateCourte(barre.debut) })),
    reperes: frise.reperes.map(({ place, plein, libelle, ligne, aGauche }) => ({
      place,
      plein,
      libelle,
      ligne,
      aGauche,
    })),
    aujourdHui: frise.aujourdHui === null ? null : { place: frise.aujourdHui, texte: ecrireDateCourte(suivi.au) },
    lignes: frise.lignes,
    legendes: genres.flatMap((genre) => (genre === 'sans-objet' ? [] : [{ genre, texte: LEGENDES_DES_BARRES[genre] }])),
    resume: composer(resumerFrise(frise)),
  };
};

/** Ce qui demande un geste, le plus pressant d'abord. */
export const ecrireLesAlertes = (
  { alertes, au }: Suivi,
  bareme: Bareme | undefined,
  carnet: Carnet,
): readonly AlerteDeFiche[] => {
  const duContrat = alertes
    .map((alerte) => ({ alerte, aRisque: ALERTES_A_RISQUE.has(alerte.code) }))
    .sort((a, b) => Number(b.aRisque) - Number(a.aRisque))
    .map(
      ({ alerte, aRisque }): AlerteDeFiche => ({
        aRisque,
        mot: aRisque ? 'À risque' : 'À surveiller',
        texte: direAlerteDeContrat(alerte),
        jour: ecrireDate(alerte.le),
        appels: carnet.citer([alerte.fondement]),
      }),
    );
  const duBareme = alertesDeBareme(bareme).map(
    ({ phrase }): AlerteDeFiche => ({
      aRisque: false,
      mot: 'À surveiller',
      texte: phrase,
      jour: ecrireDate(au),
      appels: bareme === undefined ? [] : carnet.citer([fonderSurBareme(bareme.nom)]),
    }),
  );
  return [...duContrat, ...duBareme];
};

const fondementDeLaDuree = ({ evaluation: { regime, cadre } }: Suivi): readonly Fondement[] => {
  if (regime === null) return [];
  const { duree } = COLONNES[cadre === 'collectif' ? 'collectif-2026' : regime].fondements;
  return typeof duree === 'object' && 'cles' in duree ? [duree] : [];
};

const citerLeJour = (suivi: Suivi, { raison }: JourAttendu, carnet: Carnet): readonly Appel[] => {
  switch (raison.genre) {
    case 'echeance':
      return carnet.citer(suivi.echeances.slice(raison.rang, raison.rang + 1).map(({ fondement }) => fondement));
    case 'objectif':
      return suivi.objectifs
        .filter(({ indicateur }) => indicateur === raison.indicateur)
        .flatMap((cible) => citerLObjectif(cible, carnet));
    case 'annee':
      return carnet.citer(suivi.evaluation.aide?.annees.find(({ annee }) => annee === raison.annee)?.fondements ?? []);
    case 'duree':
      return carnet.citer(fondementDeLaDuree(suivi));
    case 'contrat':
    case 'solde':
    case 'enjeu':
    case 'verse':
    case 'versement':
    case 'alerte':
    case 'acte':
      return [];
  }
};

const direLeDelai = ({ le, etat, raison }: JourAttendu, { au }: Suivi): string => {
  if (etat === 'faite') return raison.genre === 'echeance' ? 'faite' : 'passé';
  if (le === null) return '';
  if (etat === 'en-retard') return `en retard de ${ecrireDuree(le, au)}`;
  return le === au ? 'aujourd’hui' : `dans ${ecrireDuree(au, le)}`;
};

/** Les jours à tenir ou à connaître, le plus pressant d'abord. */
export const ecrireLesEcheances = (suivi: Suivi, carnet: Carnet): Fiche['echeances'] =>
  tenirCalendrier(suivi).map((jour) => ({
    jour: jour.le === null ? 'jour indéterminé' : ecrireDateCourte(jour.le),
    connu: jour.le !== null,
    texte: jour.quoi,
    etat: jour.etat,
    delai: direLeDelai(jour, suivi),
    certitude: jour.certitude,
    certitudeEnClair: jour.certitude === null ? 'en attente' : CERTITUDES[jour.certitude],
    appels: citerLeJour(suivi, jour, carnet),
  }));

const STATUTS: Readonly<Record<StatutDActe, string>> = {
  compte: '',
  annule: 'annulé',
  'a-venir': 'à venir',
  'pas-connu': 'pas encore connu',
};

/** Au-delà, la fiche ne serait plus une fiche : les plus anciens restent dans le fichier du contrat. */
const ACTES_IMPRIMES = 200;

/** Les actes du contrat, du plus ancien au dernier, sans le motif d'aucune absence, et ce que chacun a changé. */
export const ecrireLesActes = ({
  situation,
  actes,
  au,
  connuLe,
  bareme,
}: DemandeDeFiche): Pick<Fiche, 'actes' | 'actesOmis'> => {
  const omis = Math.max(0, actes.length - ACTES_IMPRIMES);
  return {
    actes: montrerActes({ situation, actes, au, connuLe, bareme }, ACTES_IMPRIMES)
      .toReversed()
      .map(({ acte, texte, statut, effet }) => ({
        jour: ecrireDateCourte(acte.effet),
        texte,
        statut,
        mot: STATUTS[statut],
        effet: effet ?? '',
      })),
    actesOmis:
      omis === 0
        ? ''
        : composer(
            `Les ${ecrireNombre(ACTES_IMPRIMES)} derniers actes, sur ${ecrireNombre(actes.length)} ; les autres sont dans le fichier du contrat.`,
          ),
  };
};
