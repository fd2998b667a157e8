import type { Certitude, Reponse } from '../commun/connu.ts';
import { DROIT_TENU_AU } from '../droit/version.ts';
import { direRemarque, seCompte } from '../explication/planning.ts';
import { type CodeRemarque, type ManqueDePlanning, type Remarque, verifierPlanning } from '../regles/planning.ts';
import type { JourDeLaSemaine, Planning } from '../regles/planning-faits.ts';
import { nommerSources, type Version } from './reponse.ts';

const MINUTES_PAR_HEURE = 60;

/** Une remarque publiée : durées en heures, nombres tels quels. */
export interface RemarqueEcrite {
  readonly code: CodeRemarque;
  readonly jour: JourDeLaSemaine | null;
  readonly reponse: Reponse;
  readonly mesure: number | null;
  readonly limite: number | null;
  readonly unite: 'heures' | 'nombre';
  readonly phrase: string;
  readonly sources: readonly string[];
  readonly certitude: Certitude | null;
  readonly manques: readonly ManqueDePlanning[];
}

/** La réponse de `planning`. */
export interface ReponseDePlanning {
  readonly reponse: Reponse;
  readonly tempsPartiel: boolean;
  readonly heures: number;
  readonly remarques: readonly RemarqueEcrite[];
  readonly version: Version;
}

const enHeures = (minutes: number): number => Math.round((minutes / MINUTES_PAR_HEURE) * 100) / 100;

const certitudeDe = ({ manques, fondement }: Remarque): Certitude | null => {
  if (manques.some(({ manque }) => manque === 'fait')) return null;
  return manques.length > 0 ? 'contestee' : fondement.certitude;
};

const ecrireRemarque = (remarque: Remarque): RemarqueEcrite => {
  const nombre = seCompte(remarque.code);
  const ecrire = (valeur: number | null) => (valeur === null || nombre ? valeur : enHeures(valeur));
  return {
    code: remarque.code,
    jour: remarque.jour,
    reponse: remarque.reponse,
    mesure: ecrire(remarque.mesure),
    limite: ecrire(remarque.limite),
    unite: nombre ? 'nombre' : 'heures',
    phrase: direRemarque(remarque),
    sources: nommerSources([remarque.fondement]),
    certitude: certitudeDe(remarque),
    manques: remarque.manques,
  };
};

/** Vérifie une semaine type et rend chaque règle regardée, avec sa phrase et l'article qui la fonde. */
export const verifierUnPlanning = (planning: Planning, programme: string): ReponseDePlanning => {
  const { reponse, tempsPartiel, duree, remarques } = verifierPlanning(planning);
  return {
    reponse,
    tempsPartiel,
    heures: enHeures(duree),
    remarques: remarques.map(ecrireRemarque),
    version: { programme, droit: DROIT_TENU_AU },
  };
};
