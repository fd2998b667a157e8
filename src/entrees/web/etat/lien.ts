import { lireJour } from '../../../commun/jour.ts';
import { DROIT_TENU_AU } from '../../../droit/version.ts';
import { ecrireDate } from '../../../explication/typographie.ts';
import { type BaremeDeSimulation, lireNomDeBareme, nomDuBareme } from '../bareme/apporte.ts';
import { estCleDeLEmploi, lirePairesDeLEmploi, pairesDeLEmploi } from '../emploi/emploi-porte.ts';
import { type Champ, lireTexte, type Valeur } from '../entretien/champs.ts';
import { QUESTIONS } from '../entretien/questions.ts';
import { enEuros } from '../entretien/verdict.ts';
import { attendreLeBareme } from './bareme-nomme.ts';
import { accepteHypothese, type CleHypothese, estHypothese } from './hypotheses.ts';
import { changement, faute, type NoteDeLien } from './note.ts';
import { SIMULATION_VIDE, type Simulation } from './simulation.ts';
import { regarder } from './vue.ts';

/** La forme du lien. Une forme plus ancienne doit rester lisible : elle se traduit ici, et la page le dit. */
const VERSION = 1;
/** Réponses de santé : jamais dans un lien ni dans un fichier. */
export const SANTE: ReadonlySet<string> = new Set(['rqth', 'ald']);
const FIN = 'fin=1';
const LONGUEUR_MAXIMALE = 8_000;

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

/** La réponse en un mot et une somme : le lien la porte, pour dire plus tard ce qui a changé. */
const resumer = (simulation: Simulation, aujourdHui: string): string => {
  const { reponse } = regarder(simulation, aujourdHui);
  const { total } = reponse.aide;
  return `${reponse.eligibilite.reponse}.${total === null ? '' : Math.round(total * 100)}`;
};

/** Le fragment d'adresse d'une simulation, `#` compris. Les réponses de santé n'y sont pas ; du barème, il n'a que le nom. */
export const ecrireLien = (simulation: Simulation, aujourdHui: string): string => {
  const publique = sansSante(simulation);
  const paires = new URLSearchParams();
  paires.set('v', String(VERSION));
  paires.set('droit', DROIT_TENU_AU);
  paires.set('r', resumer(publique, aujourdHui));
  for (const [champ, valeur] of publique.reponses) paires.set(champ, String(valeur));
  for (const [cle, valeur] of publique.hypotheses) paires.set(`h.${cle}`, String(valeur));
  for (const [cle, texte] of pairesDeLEmploi(publique.emploi)) paires.set(cle, texte);
  if (publique.bareme !== undefined) paires.set('bareme', nomDuBareme(publique.bareme));
  if (publique.ignorees.size > 0) paires.set('non-su', [...publique.ignorees].join(' '));
  return `#${paires.toString()}&${FIN}`;
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

const ILLISIBLE = 'Ce lien est incomplet : il manque la fin. Demandez-le de nouveau, ou repartez de zéro.';

const direResume = (resume: string): string => {
  const [reponse, total] = resume.split('.');
  const mot = reponse === 'oui' || reponse === 'non' ? `« ${reponse} »` : '« indéterminé »';
  return total === undefined || total === '' ? `${mot}, sans total` : `${mot}, ${enEuros(Number(total) / 100)} au plus`;
};

/** La réponse que le lien donnait, et celle d'aujourd'hui, si ce n'est plus la même. */
const comparer = (paires: URLSearchParams, simulation: Simulation, aujourdHui: string) => {
  const avant = paires.get('r') ?? '';
  const apres = resumer(simulation, aujourdHui);
  return avant === apres || !/^(oui|non|indetermine)\.\d*$/.test(avant) ? undefined : { avant, apres };
};

const noterLeChangement = (
  paires: URLSearchParams,
  simulation: Simulation,
  aujourdHui: string,
): readonly NoteDeLien[] => {
  const change = comparer(paires, simulation, aujourdHui);
  if (change === undefined) return [];
  const droit = lireJour(paires.get('droit') ?? '');
  const date = droit === undefined ? '' : `, avec le droit tenu au ${ecrireDate(droit)}`;
  return [
    changement(
      `Ce lien donnait une autre réponse${date} : ${direResume(change.avant)}. Aujourd'hui, les mêmes réponses donnent ${direResume(change.apres)}.`,
    ),
  ];
};

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

const RESERVES: ReadonlySet<string> = new Set(['v', 'droit', 'r', 'bareme', 'non-su', 'fin']);

/** Lit le fragment de l'adresse. Ce qui n'est pas lisible est écarté et dit ; rien n'est deviné. */
export const lireLien = (fragment: string, aujourdHui: string): LienLu => {
  if (!fragment.startsWith('#v=')) return { simulation: undefined, notes: [] };
  if (fragment.length > LONGUEUR_MAXIMALE) {
    return { simulation: undefined, notes: [faute('Ce lien est trop long pour être une simulation de Tandem.')] };
  }
  const paires = new URLSearchParams(fragment.slice(1));
  const version = Number(paires.get('v'));
  if (!Number.isInteger(version) || version < 1 || version > VERSION) {
    return {
      simulation: undefined,
      notes: [faute('Ce lien vient d’une autre version de Tandem, que celle-ci ne sait pas lire.')],
    };
  }
  if (!fragment.endsWith(`&${FIN}`)) return { simulation: undefined, notes: [faute(ILLISIBLE)] };
  return composerLaSimulation(paires, aujourdHui);
};

const composerLaSimulation = (paires: URLSearchParams, aujourdHui: string): LienLu => {
  const reponses = new Map<string, Valeur>();
  const hypotheses = new Map<CleHypothese, number>();
  const ecartees: string[] = [];
  for (const [cle, texte] of paires) {
    if (RESERVES.has(cle) || estCleDeLEmploi(cle)) continue;
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
  ecartees.push(...deLEmploi);
  const ignorees = new Set(
    (paires.get('non-su') ?? '').split(' ').filter((id) => IDS_DE_QUESTION.has(id) && !SANTE.has(id)),
  );
  const lue: Simulation = { ...SIMULATION_VIDE, reponses, ignorees, hypotheses, emploi };
  const { bareme, notes: duBareme } = lireLeBareme(paires, lue, aujourdHui);
  const notes = [
    ...duBareme,
    ...ecartees.map((cle) =>
      faute(`Le lien portait une réponse illisible, « ${cle.slice(0, 40)} » : elle a été écartée.`),
    ),
    ...(ecartees.length > 0 || bareme !== undefined ? [] : noterLeChangement(paires, lue, aujourdHui)),
  ];
  return { simulation: { ...lue, bareme }, notes };
};
