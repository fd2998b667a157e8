import { DROIT_TENU_AU } from '../../../droit/version.ts';
import { composer } from '../../../explication/typographie.ts';
import { emploiPourFichier, lireEmploiDUnFichier } from '../emploi/emploi-porte.ts';
import type { Valeur } from '../entretien/champs.ts';
import { QUESTIONS } from '../entretien/questions.ts';
import { accepteHypothese, type CleHypothese, estHypothese } from './hypotheses.ts';
import { lireValeur, type NoteDeLien, SANTE, sansSante } from './lien.ts';
import { SIMULATION_VIDE, type Simulation } from './simulation.ts';

const MARQUE = 'simulation';
const VERSION = 1;
const TAILLE_MAXIMALE = 200_000;

/** La simulation en un fichier JSON que la personne garde. Les réponses de santé n'y sont pas. */
export const ecrireFichier = (simulation: Simulation): string => {
  const { reponses, ignorees, hypotheses, emploi } = sansSante(simulation);
  const contenu = {
    tandem: MARQUE,
    version: VERSION,
    droit: DROIT_TENU_AU,
    reponses: Object.fromEntries(reponses),
    nonSu: [...ignorees],
    hypotheses: Object.fromEntries(hypotheses),
    emploi: emploiPourFichier(emploi),
  };
  return `${JSON.stringify(contenu, null, 2)}\n`;
};

interface FichierLu {
  readonly simulation: Simulation;
  readonly notes: readonly NoteDeLien[];
}

const faute = (phrase: string): NoteDeLien => ({ genre: 'faute', phrase: composer(phrase) });
const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const lireJson = (texte: string): unknown => {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
};

/** Relit le contenu d'un fichier. Un fichier qui n'en est pas un laisse la simulation en cours comme elle est. */
export const lireContenu = (texte: string, enCours: Simulation): FichierLu => {
  const lu = lireJson(texte);
  if (lu === undefined) {
    return {
      simulation: enCours,
      notes: [faute('Ce fichier n’est pas lisible : il est incomplet, ou ce n’est pas du JSON.')],
    };
  }
  if (!estObjet(lu) || lu.tandem !== MARQUE) {
    return {
      simulation: enCours,
      notes: [faute('Ce fichier n’est pas une simulation de Tandem. Choisissez celui que « Enregistrer » a fait.')],
    };
  }
  if (lu.version !== VERSION) {
    return {
      simulation: enCours,
      notes: [faute('Ce fichier vient d’une autre version de Tandem, que celle-ci ne sait pas lire.')],
    };
  }
  const reponses = new Map<string, Valeur>();
  const hypotheses = new Map<CleHypothese, number>();
  const ecartees: string[] = [];
  for (const [champ, valeur] of Object.entries(estObjet(lu.reponses) ? lu.reponses : {})) {
    const lue =
      typeof valeur === 'string' || typeof valeur === 'number' ? lireValeur(champ, String(valeur)) : undefined;
    if (lue === undefined) ecartees.push(champ);
    else reponses.set(champ, lue);
  }
  for (const [cle, valeur] of Object.entries(estObjet(lu.hypotheses) ? lu.hypotheses : {})) {
    if (estHypothese(cle) && typeof valeur === 'number' && accepteHypothese(cle, valeur)) hypotheses.set(cle, valeur);
    else ecartees.push(cle);
  }
  const { emploi, ecartees: deLEmploi } = lireEmploiDUnFichier(lu.emploi);
  ecartees.push(...deLEmploi);
  const connues = new Set(QUESTIONS.map(({ id }) => id));
  const nonSu: readonly unknown[] = Array.isArray(lu.nonSu) ? lu.nonSu : [];
  const ignorees = new Set(
    nonSu.filter((id): id is string => typeof id === 'string' && connues.has(id) && !SANTE.has(id)),
  );
  return {
    simulation: { ...SIMULATION_VIDE, reponses, ignorees, hypotheses, emploi },
    notes: ecartees.map((cle) =>
      faute(`Le fichier portait une réponse illisible, « ${cle.slice(0, 40)} » : elle a été écartée.`),
    ),
  };
};

/** Lit un fichier choisi par la personne ; trop grand ou illisible, il est refusé et rien n'est perdu. */
export const lireFichier = async (fichier: File, enCours: Simulation): Promise<FichierLu> => {
  if (fichier.size > TAILLE_MAXIMALE) {
    return { simulation: enCours, notes: [faute('Ce fichier est trop grand pour être une simulation de Tandem.')] };
  }
  try {
    return lireContenu(await fichier.text(), enCours);
  } catch {
    return { simulation: enCours, notes: [faute('Ce fichier n’a pas pu être lu.')] };
  }
};
