import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { ajouterJours, ecrireJour, type Jour } from '../commun/jour.ts';
import { CERTITUDES } from '../explication/libelles.ts';
import { composer } from '../explication/typographie.ts';
import { ACTEURS_EN_CLAIR, type Etape, NATURES_EN_CLAIR, PHASES_EN_CLAIR } from './etapes.ts';

export interface OptionsDAgenda {
  /** Le jour où le fichier est fait : il date chaque entrée (DTSTAMP). */
  readonly faitLe: Jour;
  /** Combien de jours avant une échéance prévenir : des entiers, 1 au moins. Par défaut, 30 et 7. */
  readonly rappels?: readonly number[];
  /** Le nom de l'agenda dans le logiciel qui l'importe. */
  readonly nom?: string;
}

interface Journee {
  readonly du: Jour;
  readonly au: Jour;
}

const RAPPELS: readonly number[] = [30, 7];
const NOM = 'Tandem : prochaines étapes';
const HEURE_DU_RAPPEL = 9;
const HEURE = 3600;
const JOUR = 24 * HEURE;
const RESERVE = "Tandem n'est pas un service officiel : aucune réponse n'engage une caisse.";
const PRODUIT = { company: 'Tandem', product: 'Prochaines etapes', language: 'FR' };

/** Du premier au dernier jour compris ; `undefined` pour une étape sans jour, qui ne s'écrit pas. */
const journeesDe = ({ quand }: Etape): Journee | undefined => {
  switch (quand.forme) {
    case 'jour':
      return { du: quand.le, au: quand.le };
    case 'periode':
      return { du: quand.du, au: quand.au };
    case 'sans-jour':
      return undefined;
  }
};

/** Un geste à faire avant un jour se rappelle ; un simple repère, non. */
const seRappelle = ({ nature, quand }: Etape): boolean =>
  nature !== 'repere' && (quand.forme === 'periode' ? nature === 'obligation' : quand.forme === 'jour');

const enSecondes = (jours: number): number => {
  if (!Number.isInteger(jours) || jours < 1) throw new RangeError(`Un rappel précède d'un jour au moins : ${jours}`);
  return jours * JOUR - HEURE_DU_RAPPEL * HEURE;
};

const majuscule = (texte: string): string => `${texte.charAt(0).toUpperCase()}${texte.slice(1)}`;

const decrire = (etape: Etape): string => {
  const { phrase, quandEnClair, nature, acteur, certitude, sources, fondements } = etape;
  const points = [...new Set(fondements.flatMap(({ cles }) => cles))];
  return [
    phrase,
    '',
    composer(`${majuscule(quandEnClair)}. ${majuscule(NATURES_EN_CLAIR[nature])} ; par : ${ACTEURS_EN_CLAIR[acteur]}.`),
    composer(`Certitude : ${CERTITUDES[certitude]}. Points établis : ${points.join(', ')}.`),
    ...(sources.length === 0 ? [composer('Aucune source lue : droit commun ou relevé sans page.')] : []),
    ...sources.map(({ titre, lien }) => composer(`Source : ${titre}`) + (lien === null ? '' : ` — ${lien}`)),
    '',
    composer(RESERVE),
  ].join('\n');
};

/** La bibliothèque protège le texte des entrées, mais recopie tel quel le nom de l'agenda. */
const proteger = (texte: string): string => texte.replace(/[\\;,]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');

/** L'instant du jour à minuit UTC, la seule forme que la bibliothèque lit sans fuseau. */
const aMinuit = (jour: Jour): string => `${ecrireJour(jour)}T00:00:00Z`;

/**
 * Écrit les étapes datées en iCalendar (RFC 5545) : une entrée d'une journée entière ou de plusieurs, sa source, ses
 * rappels à 9 heures. Les étapes sans jour n'y sont pas. L'identifiant d'une entrée est son code et son premier jour :
 * les mêmes étapes donnent les mêmes octets. Aucun nombre de patients, aucune somme, aucune donnée de santé.
 * Lève RangeError si un rappel n'est pas un entier d'un jour au moins. Dans une page, la bibliothèque exige un contexte
 * sûr (https, ou localhost) : elle appelle `crypto.randomUUID` même quand l'identifiant lui est donné.
 */
export const ecrireAgenda = (
  etapes: readonly Etape[],
  { faitLe, rappels = RAPPELS, nom = NOM }: OptionsDAgenda,
): string => {
  const avances = rappels.map(enSecondes);
  const agenda = ical({ name: proteger(composer(nom)), prodId: PRODUIT });
  for (const etape of etapes) {
    const journees = journeesDe(etape);
    if (journees === undefined) continue;
    const entree = agenda.createEvent({
      id: `${etape.code}-${ecrireJour(journees.du).replaceAll('-', '')}@tandem`,
      stamp: aMinuit(faitLe),
      start: aMinuit(journees.du),
      end: aMinuit(ajouterJours(journees.au, 1)),
      allDay: true,
      summary: etape.titre,
      description: decrire(etape),
      categories: [{ name: composer(PHASES_EN_CLAIR[etape.phase]) }],
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const trigger of seRappelle(etape) ? avances : []) {
      entree.createAlarm({ type: ICalAlarmType.display, trigger, description: etape.titre });
    }
  }
  return `${agenda.toString()}\r\n`;
};
