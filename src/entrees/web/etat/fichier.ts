import { DROIT_TENU_AU } from '../../../droit/version.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import { type BaremeDeSimulation, lireNomDeBareme } from '../bareme/apporte.ts';
import { emploiPourFichier, lireEmploiDUnFichier } from '../emploi/emploi-porte.ts';
import type { Valeur } from '../entretien/champs.ts';
import { attendreLeBareme } from './bareme-nomme.ts';
import { estObjet, refuserLesBlocs } from './blocs-du-fichier.ts';
import { accepteHypothese, type CleHypothese, estHypothese } from './hypotheses.ts';
import { lireNonSu, lireValeur, noterLesEcartees, sansSante } from './lien.ts';
import { abreger, faute, type NoteDeLien } from './note.ts';
import { SIMULATION_VIDE, type Simulation } from './simulation.ts';

const MARQUE = 'simulation';
const VERSION = 1;
/** Un barème de 5 Mo, que le fichier recopie en le mettant en lignes, y tient. En octets. */
const TAILLE_MAXIMALE = 20_000_000;
const ECARTS_DITS = 3;

/** La simulation en un fichier JSON que la personne garde, son barème compris. Les réponses de santé n'y sont pas. */
export const ecrireFichier = (simulation: Simulation): string => {
  const { reponses, ignorees, hypotheses, emploi, bareme } = sansSante(simulation);
  const contenu = {
    tandem: MARQUE,
    version: VERSION,
    droit: DROIT_TENU_AU,
    reponses: Object.fromEntries(reponses),
    nonSu: [...ignorees],
    hypotheses: Object.fromEntries(hypotheses),
    emploi: emploiPourFichier(emploi),
    bareme: bareme?.etat === 'attendu' ? bareme.nom : bareme?.document,
  };
  return `${JSON.stringify(contenu, null, 2)}\n`;
};

interface FichierLu {
  readonly simulation: Simulation;
  readonly notes: readonly NoteDeLien[];
}

const lireJson = (texte: string): unknown => {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
};

const direLesEcarts = (ecarts: readonly Ecart[]): string => {
  const dits = ecarts.slice(0, ECARTS_DITS).map(({ chemin, message }) => `${chemin} : ${message}`);
  const autres = ecarts.length - dits.length;
  return `${dits.join(' ')}${autres > 0 ? ` Et ${autres} ${autres > 1 ? 'autres fautes' : 'autre faute'}.` : ''}`;
};

interface BaremeDuFichier {
  readonly bareme: BaremeDeSimulation | undefined;
  readonly notes: readonly NoteDeLien[];
}

/** Écarte un barème illisible ; s'il a un nom, c'est celui que la personne pourra apporter de nouveau. */
const ecarterLeBareme = (valeur: unknown, pourquoi: string): BaremeDuFichier => {
  const nom = lireNomDeBareme(estObjet(valeur) ? valeur.nom : undefined);
  return {
    bareme: nom === undefined ? undefined : { etat: 'attendu', nom },
    notes: [faute(`Le barème que ce fichier porte a été écarté ; les réponses, elles, sont là. ${pourquoi}`)],
  };
};

/** Le barème d'un fichier : entier, ou nommé seulement. Son lecteur ne se charge que s'il y en a un. */
const lireLeBareme = async (valeur: unknown): Promise<BaremeDuFichier> => {
  if (valeur === undefined) return { bareme: undefined, notes: [] };
  const nom = lireNomDeBareme(valeur);
  if (nom !== undefined) {
    const { bareme, note } = attendreLeBareme('fichier', nom, undefined);
    return { bareme, notes: [note] };
  }
  const lecteur = await import('../bareme/lecture.ts').catch(() => undefined);
  if (lecteur === undefined) {
    return ecarterLeBareme(valeur, 'De quoi le lire n’a pas pu se charger : rechargez la page, puis recommencez.');
  }
  const lu = lecteur.relireBareme(valeur);
  return lu.accepte ? { bareme: lu.valeur, notes: [] } : ecarterLeBareme(valeur, direLesEcarts(lu.refus));
};

/** Un fichier dont on sait qu'il est une simulation, et que chacun de ses blocs se lit. */
const lireLesBlocs = async (lu: Readonly<Record<string, unknown>>): Promise<FichierLu> => {
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
  const nonSu: readonly unknown[] = Array.isArray(lu.nonSu) ? lu.nonSu : [];
  const { ignorees, inconnues } = lireNonSu(nonSu.map((nom) => (typeof nom === 'string' ? nom : JSON.stringify(nom))));
  const { bareme, notes } = await lireLeBareme(lu.bareme);
  return {
    simulation: { ...SIMULATION_VIDE, reponses, ignorees, hypotheses, emploi, bareme },
    notes: [...notes, ...abreger(noterLesEcartees('fichier', [...ecartees, ...deLEmploi], inconnues))],
  };
};

/** Relit le contenu d'un fichier. Un fichier qui n'en est pas un laisse la simulation en cours comme elle est. */
export const lireContenu = async (texte: string, enCours: Simulation): Promise<FichierLu> => {
  const refuser = (phrase: string): FichierLu => ({ simulation: enCours, notes: [faute(phrase)] });
  const lu = lireJson(texte);
  if (lu === undefined) return refuser('Ce fichier n’est pas lisible : il est incomplet, ou ce n’est pas du JSON.');
  if (!estObjet(lu) || lu.tandem !== MARQUE) {
    return refuser('Ce fichier n’est pas une simulation de Tandem. Choisissez celui que « Enregistrer » a fait.');
  }
  if (lu.version !== VERSION) {
    return refuser('Ce fichier vient d’une autre version de Tandem, que celle-ci ne sait pas lire.');
  }
  const faux = refuserLesBlocs(lu);
  return faux === undefined ? lireLesBlocs(lu) : refuser(faux);
};

/** Lit un fichier choisi par la personne ; trop grand ou illisible, il est refusé et rien n'est perdu. */
export const lireFichier = async (fichier: File, enCours: Simulation): Promise<FichierLu> => {
  if (fichier.size > TAILLE_MAXIMALE) {
    return { simulation: enCours, notes: [faute('Ce fichier est trop grand pour être une simulation de Tandem.')] };
  }
  try {
    return await lireContenu(await fichier.text(), enCours);
  } catch {
    return { simulation: enCours, notes: [faute('Ce fichier n’a pas pu être lu.')] };
  }
};
