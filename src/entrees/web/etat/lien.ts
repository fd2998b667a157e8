import { DROIT_TENU_AU } from '../../../droit/version.ts';
import { type BaremeDeSimulation, lireNomDeBareme, nomDuBareme } from '../bareme/apporte.ts';
import { estCleDeLEmploi, lirePairesDeLEmploi, pairesDeLEmploi } from '../emploi/emploi-porte.ts';
import { estChampDEmploi } from '../emploi/emploi-saisi.ts';
import { type Champ, lireTexte, type Valeur } from '../entretien/champs.ts';
import { QUESTIONS } from '../entretien/questions.ts';
import { attendreLeBareme } from './bareme-nomme.ts';
import { estCleReservee, FIN_DU_LIEN, lireFragment, VERSION_DU_LIEN } from './fragment.ts';
import { accepteHypothese, type CleHypothese, estHypothese } from './hypotheses.ts';
import { abreger, faute, type NoteDeLien } from './note.ts';
import { comparer, direResume, noterLeChangement, resumer } from './reponse-d-alors.ts';
import { SIMULATION_VIDE, type Simulation } from './simulation.ts';

/** Réponses de santé : jamais dans un lien ni dans un fichier. */
export const SANTE: ReadonlySet<string> = new Set(['rqth', 'ald']);

interface LienLu {
  /** Absente si le lien ne porte pas de simulation, ou s'il est illisible. */
  readonly simulation: Simulation | undefined;
  readonly notes: readonly NoteDeLien[];
}

/** La simulation sans ce qui touche à la santé. */
export const sansSante = (simulation: Simulation): Simulation => ({
  ...simulation,
  reponses: new Map([...simulation.reponses].filter(([champ]) => !SANTE.has(champ))),
  ignorees: new Set([...simulation.ignorees].filter((question) => !SANTE.has(question))),
  exemple: undefined,
});

/** Le fragment d'adresse d'une simulation, `#` compris. Les réponses de santé n'y sont pas ; du barème, il n'a que le nom. */
export const ecrireLien = (simulation: Simulation, aujourdHui: string): string => {
  const publique = sansSante(simulation);
  const paires = new URLSearchParams();
  paires.set('v', String(VERSION_DU_LIEN));
  paires.set('droit', DROIT_TENU_AU);
  paires.set('r', resumer(publique, aujourdHui));
  for (const [champ, valeur] of publique.reponses) paires.set(champ, String(valeur));
  for (const [cle, valeur] of publique.hypotheses) paires.set(`h.${cle}`, String(valeur));
  for (const [cle, texte] of pairesDeLEmploi(publique.emploi)) paires.set(cle, texte);
  if (publique.bareme !== undefined) paires.set('bareme', nomDuBareme(publique.bareme));
  if (publique.ignorees.size > 0) paires.set('non-su', [...publique.ignorees].join(' '));
  return `#${paires.toString()}&${FIN_DU_LIEN}`;
};

const CHAMPS: ReadonlyMap<string, Champ> = new Map(
  QUESTIONS.flatMap(({ champs }) => champs.map((champ): [string, Champ] => [champ.id, champ])),
);
const IDS_DE_QUESTION: ReadonlySet<string> = new Set(QUESTIONS.map(({ id }) => id));

/** Une réponse telle qu'un lien ou un fichier la porte ; `undefined` si elle n'est pas une réponse possible. */
export const lireValeur = (champ: string, texte: string): Valeur | undefined => {
  const trouve = CHAMPS.get(champ);
  if (trouve === undefined || SANTE.has(champ)) return undefined;
  if (trouve.genre === 'choix') return trouve.choix.some(({ code }) => code === texte) ? texte : undefined;
  const lu = lireTexte(trouve, texte);
  return lu.accepte ? lu.valeur : undefined;
};

interface NonSuLu {
  readonly ignorees: ReadonlySet<string>;
  readonly inconnues: readonly string[];
}

/** Les questions sans réponse d'un lien ou d'un fichier, et les noms qui n'en sont pas, ou que l'on ne garde pas. */
export const lireNonSu = (noms: readonly string[]): NonSuLu => {
  const estGarde = (nom: string) => IDS_DE_QUESTION.has(nom) && !SANTE.has(nom);
  return { ignorees: new Set(noms.filter(estGarde)), inconnues: noms.filter((nom) => !estGarde(nom)) };
};

/** Un nom venu du dehors, tel qu'une note le répète. */
const citer = (nom: string): string => `« ${nom.slice(0, 40)} »`;

/** Les notes d'un lien ou d'un fichier dont des réponses, ou des « je ne sais pas », ne se lisent pas. */
export const noterLesEcartees = (
  porteur: 'lien' | 'fichier',
  reponses: readonly string[],
  nonSu: readonly string[],
): readonly NoteDeLien[] => [
  ...reponses.map((cle) => faute(`Le ${porteur} portait une réponse illisible, ${citer(cle)} : elle a été écartée.`)),
  ...nonSu.map((nom) =>
    faute(`Le ${porteur} portait un « je ne sais pas » illisible, ${citer(nom)} : il a été écarté.`),
  ),
];

/** Le barème que le lien nomme, et ce qu'il faut en dire ; un nom qui n'en est pas un est écarté. */
const lireLeBareme = (
  paires: URLSearchParams,
  simulation: Simulation,
  aujourdHui: string,
): { readonly bareme: BaremeDeSimulation | undefined; readonly notes: readonly NoteDeLien[] } => {
  const texte = paires.get('bareme');
  if (texte === null) return { bareme: undefined, notes: [] };
  const nom = lireNomDeBareme(texte);
  if (nom === undefined) {
    return { bareme: undefined, notes: [faute('Le lien nommait un barème d’un nom illisible : il a été écarté.')] };
  }
  const avant = comparer(paires, simulation, aujourdHui)?.avant;
  const { bareme, note } = attendreLeBareme('lien', nom, avant === undefined ? undefined : direResume(avant));
  return { bareme, notes: [note] };
};

/** Lit le fragment de l'adresse. Ce qui n'est pas lisible est écarté et dit ; rien n'est deviné. */
export const lireLien = (fragment: string, aujourdHui: string): LienLu => {
  const lu = lireFragment(fragment);
  switch (lu.etat) {
    case 'etranger':
      return { simulation: undefined, notes: [] };
    case 'refuse':
      return { simulation: undefined, notes: [lu.note] };
    case 'entier': {
      const { simulation, notes } = composerLaSimulation(lu.paires, lu.repetees, aujourdHui);
      return { simulation, notes: [...notes, ...lu.suite] };
    }
  }
};

const nommes = (texte: string | null): readonly string[] => (texte ?? '').split(' ').filter((nom) => nom !== '');

const composerLaSimulation = (paires: URLSearchParams, repetees: readonly string[], aujourdHui: string): LienLu => {
  const reponses = new Map<string, Valeur>();
  const hypotheses = new Map<CleHypothese, number>();
  const ecartees: string[] = [];
  for (const [cle, texte] of paires) {
    if (estCleReservee(cle) || estCleDeLEmploi(cle)) continue;
    const hypothese = cle.startsWith('h.') ? cle.slice(2) : '';
    if (estHypothese(hypothese)) {
      const nombre = Number(texte);
      if (texte !== '' && accepteHypothese(hypothese, nombre)) hypotheses.set(hypothese, nombre);
      else ecartees.push(cle);
      continue;
    }
    const valeur = lireValeur(cle, texte);
    if (valeur === undefined) ecartees.push(cle);
    else reponses.set(cle, valeur);
  }
  const { emploi, ecartees: deLEmploi } = lirePairesDeLEmploi(paires);
  const { ignorees, inconnues } = lireNonSu(nommes(paires.get('non-su')));
  const inconnuesDeLEmploi = nommes(paires.get('e.non-su')).filter((nom) => !estChampDEmploi(nom));
  const lue: Simulation = { ...SIMULATION_VIDE, reponses, ignorees, hypotheses, emploi };
  const { bareme, notes: duBareme } = lireLeBareme(paires, lue, aujourdHui);
  const deLecture = abreger([
    ...noterLesEcartees('lien', [...ecartees, ...deLEmploi], [...inconnues, ...inconnuesDeLEmploi]),
    ...repetees.map((cle) =>
      faute(`Le lien portait plusieurs fois ${citer(cle)} : seule la dernière valeur a été lue.`),
    ),
  ]);
  const change = deLecture.length > 0 || bareme !== undefined ? [] : noterLeChangement(paires, lue, aujourdHui);
  return { simulation: { ...lue, bareme }, notes: [...duBareme, ...deLecture, ...change] };
};
