import { ecrireJour } from '../../../commun/jour.ts';
import { FAITS, lireFait, nommerFait } from '../../../explication/libelles.ts';
import { composer } from '../../../explication/typographie.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import type { Cle, Situation } from '../../../regles/situation.ts';
import { type Champ, type ChampSaisi, poserReponse, type Reponses, type Valeur } from '../entretien/champs.ts';
import { mener } from '../entretien/pertinence.ts';
import { QUESTIONS } from '../entretien/questions.ts';
import { ADHERENTS_AU_PLUS } from '../entretien/questions-du-groupe.ts';
import { SITUATION_VIDE } from '../entretien/situation-posee.ts';
import { ecrireLien, SANTE } from '../etat/lien.ts';
import { SIMULATION_VIDE } from '../etat/simulation.ts';
import type { LigneRelue } from './registre.ts';

/** Un lien vers « Simuler », et ce qu'il ne porte pas. */
export interface LienDeLaLigne {
  readonly lien: string;
  /** La ligne disait un fait de santé : aucun lien n'en porte. */
  readonly sansSante: boolean;
  /** Ce que la ligne dit et que « Simuler » ne demande pas. */
  readonly laisses: readonly string[];
  /** « Simuler » répond comme la ligne, à la somme près. */
  readonly memeReponse: boolean;
}

const pareil = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const CHEMIN_D_ADHERENT = /^groupe\.adherents\[(\d+)\]/;

/** Ce que la situation porte à ce chemin ; la page y range l'exercice sans son préfixe. */
const lireValeur = (situation: Situation, cle: string): unknown =>
  (cle.replace('medecin.exercice.', 'medecin.').match(/[^.[\]]+/g) ?? []).reduce<unknown>(
    (ici, nom) =>
      typeof ici === 'object' && ici !== null ? (ici as Readonly<Record<string, unknown>>)[nom] : undefined,
    situation,
  );

const enValeur = (champ: ChampSaisi, lu: unknown): Valeur | undefined => {
  if (champ.cle === 'groupe.adherents') {
    return Array.isArray(lu) && lu.length > 0 && lu.length <= ADHERENTS_AU_PLUS ? lu.length : undefined;
  }
  if (typeof lu !== 'number') return undefined;
  if (champ.genre === 'jour') return ecrireJour(lu as Parameters<typeof ecrireJour>[0]);
  return champ.genre === 'pourcent' ? Math.round(lu * 10_000) / 100 : lu;
};

/** La réponse qu'il faut donner à ce champ pour dire ce que la situation dit ; `undefined` si elle n'en dit rien. */
const repondreComme = (champ: Champ, situation: Situation): Valeur | undefined => {
  const rang = CHEMIN_D_ADHERENT.exec(champ.cle)?.[1];
  if (rang !== undefined && Number(rang) >= (situation.groupe.adherents?.length ?? 0)) return undefined;
  if (champ.genre === 'choix') {
    return champ.choix.find(({ code, poser }) => code !== champ.etage?.nonSu && pareil(poser(situation), situation))
      ?.code;
  }
  const valeur = enValeur(champ, lireValeur(situation, champ.cle));
  if (valeur === undefined || champ.cle === 'groupe.adherents') return valeur;
  return pareil(champ.poser(situation, valeur), situation) ? valeur : undefined;
};

const CHAMPS = QUESTIONS.flatMap(({ champs }) => champs);

const laisses = (situation: Situation, reponses: Reponses): readonly string[] => {
  const redite = CHAMPS.reduce((ici, champ) => {
    const valeur = reponses.get(champ.id);
    return valeur === undefined ? ici : poserReponse(champ, valeur, ici);
  }, SITUATION_VIDE);
  return (Object.keys(FAITS) as Cle[])
    .filter((cle) => !SANTE.has(cle.replace('medecin.', '')))
    .filter((cle) => {
      const dit = lireFait(cle, situation);
      return dit !== undefined && dit !== lireFait(cle, redite);
    })
    .map((cle) => composer(nommerFait(cle)));
};

const resumer = (situation: Situation, bareme: LigneRelue['bareme']): string => {
  const { eligibilite, regime, aide } = evaluer(situation, bareme);
  return JSON.stringify([eligibilite.reponse, regime, aide?.total.maximum ?? null, aide?.total.bornes ?? null]);
};

/**
 * Le lien qui ouvre une ligne dans « Simuler ». Aucun fait de santé n'y entre ; ce que l'écran ne demande pas est nommé, et
 * l'on dit si la réponse y change. `aujourdHui` est un jour écrit.
 */
export const lierALaSimulation = ({ situation, bareme }: LigneRelue, aujourdHui: string): LienDeLaLigne => {
  const reponses = new Map(
    CHAMPS.flatMap((champ): readonly [string, Valeur][] => {
      const valeur = SANTE.has(champ.id) ? undefined : repondreComme(champ, situation);
      return valeur === undefined ? [] : [[champ.id, valeur]];
    }),
  );
  const attendu = bareme === undefined ? undefined : ({ etat: 'attendu', nom: bareme.nom } as const);
  return {
    lien: `/${ecrireLien({ ...SIMULATION_VIDE, reponses, bareme: attendu }, aujourdHui)}`,
    sansSante: situation.medecin.rqth !== undefined || situation.medecin.ald !== undefined,
    laisses: [...laisses(situation, reponses), ...(bareme === undefined ? [] : [composer(`le barème ${bareme.nom}`)])],
    memeReponse: resumer(situation, bareme) === resumer(mener(reponses).situation, undefined),
  };
};
