import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useReducer } from 'react';
import { useLocation } from 'wouter';
import { type BaremeDeSimulation, baremeLu } from '../bareme/apporte.ts';
import type { Couts } from '../emploi/couts.ts';
import { useCouts } from '../emploi/couts-en-cours.ts';
import { demandesDesCouts } from '../emploi/demandes.ts';
import type { Valeur } from '../entretien/champs.ts';
import { champsDe } from '../entretien/questions.ts';
import { retrouverLeBareme, sansNoteDeBareme } from './bareme-nomme.ts';
import { simulationDeDepart } from './depart.ts';
import type { CleHypothese } from './hypotheses.ts';
import { ecrireLien, lireLien } from './lien.ts';
import type { NoteDeLien } from './note.ts';
import {
  avancerLEmploi,
  type GesteDEmploi,
  ignorer,
  repondre,
  type Simulation,
  supposer,
  voieDuCout,
} from './simulation.ts';
import { conclure, juger, type Vue } from './vue.ts';

type Geste =
  | {
      readonly geste: 'repondre';
      readonly question: string;
      readonly champ: string;
      readonly valeur: Valeur | undefined;
    }
  | { readonly geste: 'ignorer'; readonly question: string; readonly oui: boolean }
  | { readonly geste: 'supposer'; readonly cle: CleHypothese; readonly valeur: number | undefined }
  | { readonly geste: 'emploi'; readonly fait: GesteDEmploi }
  | { readonly geste: 'tenir-le-bareme'; readonly bareme: BaremeDeSimulation | undefined }
  | { readonly geste: 'ouvrir'; readonly simulation: Simulation; readonly notes: readonly NoteDeLien[] }
  | { readonly geste: 'fermer-notes' };

interface Etat {
  readonly simulation: Simulation;
  /** Ce qu'il faut dire d'un lien ou d'un fichier ouvert : ce qui a changé, ce qui n'a pas pu être lu. */
  readonly notes: readonly NoteDeLien[];
  /** Change quand une simulation entière est ouverte : les champs de saisie se remplissent de nouveau. */
  readonly ouverture: number;
}

const avancer = (etat: Etat, geste: Geste): Etat => {
  switch (geste.geste) {
    case 'repondre':
      return { ...etat, simulation: repondre(etat.simulation, geste.question, geste.champ, geste.valeur) };
    case 'ignorer':
      return { ...etat, simulation: ignorer(etat.simulation, geste.question, champsDe(geste.question), geste.oui) };
    case 'supposer':
      return { ...etat, simulation: supposer(etat.simulation, geste.cle, geste.valeur) };
    case 'emploi':
      return {
        ...etat,
        simulation: { ...etat.simulation, emploi: avancerLEmploi(etat.simulation.emploi, geste.fait) },
      };
    case 'tenir-le-bareme':
      return {
        ...etat,
        simulation: { ...etat.simulation, bareme: geste.bareme },
        notes: sansNoteDeBareme(etat.notes),
      };
    case 'ouvrir':
      return { ...retrouverLeBareme(geste, etat.simulation.bareme), ouverture: etat.ouverture + 1 };
    case 'fermer-notes':
      return { ...etat, notes: [] };
  }
};

export interface SimulationEnCours extends Etat {
  readonly vue: Vue;
  /** Les coûts calculés depuis le salaire ; absents quand la personne a écrit le sien. */
  readonly couts: Couts | undefined;
  /** Le jour civil à Paris, `AAAA-MM-JJ`, lu une fois à l'ouverture de la page. */
  readonly aujourdHui: string;
  /** D'où la page est servie, pour écrire un lien entier. */
  readonly origine: string;
  readonly agir: (geste: Geste) => void;
}

/** L'adresse à laquelle la page s'ouvre : d'où elle est servie, et la simulation que porte le fragment. */
export type AdresseOuverte = Pick<Location, 'origin' | 'hash'>;

const Contexte = createContext<SimulationEnCours | undefined>(undefined);

const ouvrirLAdresse = (fragment: string, aujourdHui: string): Pick<Etat, 'simulation' | 'notes'> => {
  const lu = lireLien(fragment, aujourdHui);
  return { simulation: lu.simulation ?? simulationDeDepart(aujourdHui), notes: lu.notes };
};

/** Les écrans qui montrent le coût calculé : ailleurs, rien n'est lancé. */
const ECRANS_DU_COUT: readonly string[] = ['/', '/comptable'];

/** Porte la simulation, la tient dans le fragment de l'adresse, et fait juger ses réponses par le cœur. */
export const PorteSimulation = ({
  aujourdHui,
  adresse,
  children,
}: {
  readonly aujourdHui: string;
  readonly adresse: AdresseOuverte;
  readonly children: ReactNode;
}) => {
  const [etat, agir] = useReducer(avancer, undefined, () => ({
    ...ouvrirLAdresse(adresse.hash, aujourdHui),
    ouverture: 0,
  }));
  const [lieu] = useLocation();
  const { simulation } = etat;
  const { reponses, emploi } = simulation;
  const bareme = baremeLu(simulation.bareme);
  const jugement = useMemo(() => juger(reponses, bareme), [reponses, bareme]);
  const calculee = voieDuCout(simulation) === 'calcul';
  const { situation, regime } = jugement.entretien;
  const demandes = useMemo(
    () => (calculee ? demandesDesCouts(emploi, situation, regime) : undefined),
    [calculee, emploi, situation, regime],
  );
  const couts = useCouts(demandes, aujourdHui, ECRANS_DU_COUT.includes(lieu));
  const vue = useMemo(
    () => conclure(jugement, simulation, aujourdHui, couts?.pour('choix')),
    [jugement, simulation, aujourdHui, couts],
  );

  useLayoutEffect(() => {
    const relire = () => {
      if (window.location.hash === ecrireLien(etat.simulation, aujourdHui)) return;
      const { simulation: lue, notes } = lireLien(window.location.hash, aujourdHui);
      if (lue === undefined && notes.length === 0) return;
      // Un lien illisible laisse ce qui était ouvert ; la copie fait réécrire l'adresse.
      agir({ geste: 'ouvrir', simulation: lue ?? { ...etat.simulation }, notes });
    };
    window.addEventListener('hashchange', relire);
    return () => window.removeEventListener('hashchange', relire);
  }, [etat.simulation, aujourdHui]);

  // L'adresse de chaque écran porte la simulation : elle est réécrite aussi quand on change d'écran.
  useLayoutEffect(() => {
    const attente = setTimeout(() => {
      const { search, hash } = window.location;
      const lien = ecrireLien(etat.simulation, aujourdHui);
      if (hash !== lien) window.history.replaceState(window.history.state, '', `${lieu}${search}${lien}`);
    }, ATTENTE_AVANT_D_ECRIRE_MS);
    return () => clearTimeout(attente);
  }, [etat.simulation, aujourdHui, lieu]);

  const { origin: origine } = adresse;
  const valeur = useMemo(
    () => ({ ...etat, vue, couts, aujourdHui, origine, agir }),
    [etat, vue, couts, aujourdHui, origine],
  );
  return <Contexte value={valeur}>{children}</Contexte>;
};

const ATTENTE_AVANT_D_ECRIRE_MS = 250;

/** La simulation en cours. À n'appeler que sous `PorteSimulation`. */
export const useSimulation = (): SimulationEnCours => {
  const valeur = useContext(Contexte);
  if (valeur === undefined) throw new Error('Aucune simulation n’est portée ici');
  return valeur;
};
