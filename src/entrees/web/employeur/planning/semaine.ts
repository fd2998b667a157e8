import { accepter, type Resultat, refuser } from '../../../../commun/resultat.ts';
import { composer } from '../../../../explication/typographie.ts';
import {
  JOURS_DE_LA_SEMAINE,
  type JourDeLaSemaine,
  type Journee,
  type Plage,
  type Planning,
} from '../../../../regles/planning-faits.ts';
import { ecrireHeure } from '../../../../usages/documents/champs.ts';

export const SEANCES = ['matin', 'apres-midi'] as const;
export type Seance = (typeof SEANCES)[number];
export const SEANCES_EN_CLAIR: Readonly<Record<Seance, string>> = { matin: 'Matin', 'apres-midi': 'Après-midi' };

export const BORNES = ['de', 'a'] as const;
export type Borne = (typeof BORNES)[number];

/** Une case de la grille : le début ou la fin d'une séance d'un jour. */
export type Case = `${JourDeLaSemaine}.${Seance}.${Borne}`;

export const caseDe = (jour: JourDeLaSemaine, seance: Seance, borne: Borne): Case => `${jour}.${seance}.${borne}`;

/** Ce que la personne a écrit, case par case, tel qu'elle l'a écrit. */
export interface SemaineSaisie {
  readonly cases: ReadonlyMap<Case, string>;
  /** Heures par semaine écrites au contrat ; `undefined` : pas su. */
  readonly heures: number | undefined;
  /** Le salarié a-t-il demandé par écrit de travailler moins que le minimum ? */
  readonly demandeEcrite: boolean | undefined;
}

export const SEMAINE_VIDE: SemaineSaisie = { cases: new Map(), heures: undefined, demandeEcrite: undefined };

const MINUTES_PAR_HEURE = 60;
const HEURES_PAR_JOUR = 24;
const AVEC_SIGNE = /^(\d{1,2})[h:.](\d{1,2})?$/i;
const EN_CHIFFRES = /^(\d{1,2})(\d{2})?$/;

/** Une heure du jour, en minutes depuis minuit : 8, 8h, 8h30, 8:30, 0830. */
export const lireHeure = (texte: string): Resultat<number, string> => {
  const propre = texte.replace(/[\s\u00a0\u202f]/g, '');
  const [, heures, minutes = '0'] = AVEC_SIGNE.exec(propre) ?? EN_CHIFFRES.exec(propre) ?? [];
  const total = Number(heures) * MINUTES_PAR_HEURE + Number(minutes);
  return heures === undefined || Number(minutes) >= MINUTES_PAR_HEURE || total > HEURES_PAR_JOUR * MINUTES_PAR_HEURE
    ? refuser(composer('Écrivez une heure comme 8 h 30.'))
    : accepter(total);
};

interface SeanceLue {
  readonly plage: Plage | undefined;
  readonly fautes: readonly (readonly [Case, string])[];
  readonly incomplete: boolean;
}

const lireLaSeance = (saisie: SemaineSaisie, jour: JourDeLaSemaine, seance: Seance): SeanceLue => {
  const [de, a] = BORNES.map((borne) => caseDe(jour, seance, borne)) as [Case, Case];
  const ecrites = [de, a].filter((une) => (saisie.cases.get(une) ?? '').trim() !== '');
  const lues = new Map(ecrites.map((une) => [une, lireHeure(saisie.cases.get(une) ?? '')]));
  const fautes = [...lues].flatMap(([une, lue]) => (lue.accepte ? [] : [[une, lue.refus] as const]));
  const [debut, fin] = [lues.get(de), lues.get(a)];
  if (debut?.accepte !== true || fin?.accepte !== true) {
    return { plage: undefined, fautes, incomplete: ecrites.length === 1 && fautes.length === 0 };
  }
  const plage = { de: debut.valeur, a: fin.valeur };
  return plage.a > plage.de
    ? { plage, fautes, incomplete: false }
    : { plage: undefined, fautes: [[a, 'Cette séance finit avant de commencer.']], incomplete: false };
};

export interface SemaineLue {
  readonly planning: Planning;
  /** Ce qui est faux, case par case. */
  readonly fautes: ReadonlyMap<Case, string>;
  /** Les jours dont une séance n'a que son début, ou que sa fin : elle n'est pas comptée. */
  readonly incomplets: readonly JourDeLaSemaine[];
}

interface JourLu {
  readonly journee: Journee;
  readonly fautes: SeanceLue['fautes'];
  readonly incomplet: boolean;
}

const lireLeJour = (saisie: SemaineSaisie, jour: JourDeLaSemaine): JourLu => {
  const [matin, soir] = SEANCES.map((seance) => lireLaSeance(saisie, jour, seance));
  const chevauche = matin?.plage !== undefined && soir?.plage !== undefined && soir.plage.de <= matin.plage.a;
  const plages = [matin?.plage, chevauche ? undefined : soir?.plage].filter((une) => une !== undefined);
  const dit = composer("L'après-midi commence avant la fin du matin.");
  return {
    journee: { jour, plages },
    fautes: [
      ...(matin?.fautes ?? []),
      ...(soir?.fautes ?? []),
      ...(chevauche ? [[caseDe(jour, 'apres-midi', 'de'), dit] as const] : []),
    ],
    incomplet: matin?.incomplete === true || soir?.incomplete === true,
  };
};

/** La semaine prête pour les règles, sans ce qui est faux ou incomplet, et ce qu'il faut en dire. */
export const lireLaSemaine = (saisie: SemaineSaisie): SemaineLue => {
  const jours = JOURS_DE_LA_SEMAINE.map((jour) => lireLeJour(saisie, jour));
  const { heures, demandeEcrite } = saisie;
  return {
    planning: {
      dureeDuContrat: heures === undefined ? undefined : Math.round(heures * MINUTES_PAR_HEURE),
      demandeEcrite,
      journees: jours.map(({ journee }) => journee).filter(({ plages }) => plages.length > 0),
    },
    fautes: new Map(jours.flatMap(({ fautes }) => fautes)),
    incomplets: jours.flatMap(({ journee, incomplet }) => (incomplet ? [journee.jour] : [])),
  };
};

const casesDUneJournee = ({ jour, plages }: Journee): readonly (readonly [Case, string])[] =>
  plages.slice(0, SEANCES.length).flatMap(({ de, a }, rang) => {
    // Une seule séance, l'après-midi : elle s'écrit à sa place.
    const seance = SEANCES[plages.length === 1 && de >= MIDI ? 1 : rang];
    return seance === undefined
      ? []
      : [[caseDe(jour, seance, 'de'), ecrireHeure(de)] as const, [caseDe(jour, seance, 'a'), ecrireHeure(a)] as const];
  });

const MIDI = 12 * MINUTES_PAR_HEURE;

/** Une semaine type, écrite dans la grille. Au-delà de deux séances par jour, le reste ne s'y écrit pas. */
export const ecrireLaSemaine = ({ dureeDuContrat, demandeEcrite, journees }: Planning): SemaineSaisie => ({
  cases: new Map(journees.flatMap(casesDUneJournee)),
  heures: dureeDuContrat === undefined ? undefined : dureeDuContrat / MINUTES_PAR_HEURE,
  demandeEcrite,
});

/** La même semaine, où les jours ouvrés qui suivent ont l'horaire du lundi. */
export const recopierLeLundi = (saisie: SemaineSaisie): SemaineSaisie => {
  const cases = new Map(saisie.cases);
  for (const jour of ['mardi', 'mercredi', 'jeudi', 'vendredi'] as const) {
    for (const seance of SEANCES) {
      for (const borne of BORNES) {
        const ecrite = saisie.cases.get(caseDe('lundi', seance, borne));
        if (ecrite === undefined) cases.delete(caseDe(jour, seance, borne));
        else cases.set(caseDe(jour, seance, borne), ecrite);
      }
    }
  }
  return { ...saisie, cases };
};
