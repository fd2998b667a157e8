import { jourDe } from '../../commun/jour.ts';
import { evaluerSituation } from '../../usages/evaluer-situation.ts';
import { expliquerSituation } from '../../usages/expliquer-situation.ts';
import { contradictions } from '../contrat-json/contradictions.ts';
import type { Valeur } from './champs.ts';
import { ajouter, creer, ecrireDans } from './element.ts';
import { EXEMPLES, type Exemple } from './exemples.ts';
import { creerFormulaire, type Dit } from './formulaire.ts';
import { chercherLeviers } from './leviers.ts';
import { marque, motifs } from './marques.ts';
import type { Ouverts } from './ouvrable.ts';
import { mener } from './pertinence.ts';
import type { Renvois } from './pourquoi.ts';
import { champsDe, questionDuChamp, sansLesFaits } from './questions.ts';
import { dessinerRaisons, dessinerVerdict } from './reponse.ts';
import { direVerdict } from './verdict.ts';
import type { Vue } from './vue.ts';

const SILENCE_AVANT_DE_PARLER_MS = 700;

const trouver = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`La page n'a pas de #${id}`);
  return element;
};

/** Le jour civil à Paris, lu une fois à l'ouverture : il ne fait que préremplir et régler le temps des verbes. */
const AUJOURD_HUI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(
  new Date(),
);

const reponses = new Map<string, Valeur>();
const ignorees = new Set<string>();
const ouverts: Ouverts = new Set();
let exemple: Exemple | undefined;
const dit: Dit = { reponses, ignorees };

const verdictEnPage = trouver('verdict');
const raisonsEnPage = trouver('raisons');
const bref = trouver('bref');
const bandeau = trouver('bandeau');
const annonce = trouver('annonce');

let attente: ReturnType<typeof setTimeout> | undefined;
let dernierVerdict = '';

/** Dit le verdict à qui ne le voit pas, une fois que la personne a cessé d'écrire, et seulement s'il a changé. */
const annoncerVerdict = (texte: string): void => {
  clearTimeout(attente);
  attente = setTimeout(() => {
    if (texte === dernierVerdict) return;
    dernierVerdict = texte;
    ecrireDans(annonce, texte);
  }, SILENCE_AVANT_DE_PARLER_MS);
};

const formulaire = creerFormulaire({
  repondre: (champ, valeur) => {
    if (valeur === undefined) reponses.delete(champ);
    else reponses.set(champ, valeur);
    const question = questionDuChamp(champ);
    if (valeur !== undefined && question !== undefined) ignorees.delete(question.id);
    exemple = undefined;
    calculer();
  },
  ignorer: (question, oui) => {
    if (oui) ignorees.add(question);
    else ignorees.delete(question);
    for (const champ of champsDe(question)) reponses.delete(champ);
    formulaire.vider(question, oui);
    exemple = undefined;
    calculer();
  },
});

const renvoisDe = ({ questions }: Vue['entretien']): Renvois => ({
  questionDe: (cle) => questions.find(({ champs }) => champs.some((champ) => champ.cle === cle))?.id,
  viser: (question) => formulaire.viser(question),
  annoncer: (texte) => ecrireDans(annonce, texte),
});

const abreger = ({ verdict }: Vue): readonly Node[] => [
  marque(verdict.reponse, 28),
  creer(
    'p',
    { class: 'bref-dit' },
    creer('strong', { class: 'bref-mot' }, verdict.bref),
    creer('span', { class: 'aide' }, verdict.precision),
  ),
];

/** Lit ce qui est dit, le fait juger par le cœur, dessine. Deux faits qui se contredisent ne sont pas crus. */
const calculer = (): void => {
  const tout = mener(reponses);
  const ecarts = contradictions(tout.situation);
  const douteux = new Set(ecarts.map(({ chemin }) => chemin));
  const entretien = ecarts.length === 0 ? tout : mener(sansLesFaits(reponses, douteux));
  const { situation } = entretien;
  const reponse = evaluerSituation(situation, undefined, __VERSION_PROGRAMME__);
  const explication = expliquerSituation(situation, undefined, undefined);
  const [arbre] = explication.accepte ? explication.valeur : [];
  if (arbre === undefined) throw new Error('Une évaluation s’explique toujours');
  const leviers = reponse.eligibilite.reponse === 'non' ? chercherLeviers(entretien) : [];
  const signature = String(reponses.get('signature') ?? AUJOURD_HUI);
  const verdict = direVerdict(reponse, signature, AUJOURD_HUI, leviers);
  const vue: Vue = { reponse, arbre, entretien, verdict, exemple: exemple?.titre };
  formulaire.montrer(dit, entretien, ecarts);
  verdictEnPage.replaceChildren(...dessinerVerdict(vue));
  raisonsEnPage.replaceChildren(...dessinerRaisons(vue, renvoisDe(entretien), ouverts));
  bref.replaceChildren(...abreger(vue));
  annoncerVerdict(`${verdict.premiere} ${verdict.suite}`);
};

const repartir = (depart: ReadonlyMap<string, Valeur>, choisi: Exemple | undefined): void => {
  reponses.clear();
  ignorees.clear();
  ouverts.clear();
  for (const [champ, valeur] of depart) reponses.set(champ, valeur);
  exemple = choisi;
  formulaire.remplir(dit);
  calculer();
};

const DEPART: ReadonlyMap<string, Valeur> = new Map([
  ['signature', AUJOURD_HUI],
  ['rang-assistant', 'premier'],
]);

const boutonDExemple = (un: Exemple): HTMLElement => {
  const bouton = creer(
    'button',
    { type: 'button', class: 'lecteur' },
    creer('strong', {}, un.titre),
    creer('span', { class: 'aide' }, un.detail),
  );
  bouton.addEventListener('click', () => repartir(un.reponses(jourDe(AUJOURD_HUI)), un));
  return bouton;
};

const effacer = creer('button', { type: 'button', class: 'lien effacer' }, 'Tout effacer');
effacer.addEventListener('click', () => repartir(DEPART, undefined));

ajouter(
  trouver('exemples'),
  creer('h2', { id: 'titre-exemples' }, 'Données d’exemple'),
  creer('p', { class: 'aide' }, 'Trois médecins inventés. Choisissez-en un, puis changez ses réponses.'),
  ...EXEMPLES.map(boutonDExemple),
  effacer,
);
trouver('questions').append(formulaire.element);
document.body.append(motifs());
document.documentElement.classList.add('prete');

/** Pose une classe sur le bandeau tant qu'un élément est dans cette part de l'écran. */
const suivreDesYeux = (element: HTMLElement, classe: string, marges: string): void => {
  const suivre: IntersectionObserverCallback = (entrees) =>
    bandeau.classList.toggle(classe, entrees.at(-1)?.isIntersecting === true);
  new IntersectionObserver(suivre, { rootMargin: marges }).observe(element);
};

// Le bandeau s'efface quand la phrase entière est sous les yeux ; dans la réponse, il ramène aux questions.
suivreDesYeux(verdictEnPage, 'phrase-en-vue', '0px');
suivreDesYeux(trouver('reponse'), 'dans-la-reponse', '-50% 0px -50% 0px');

repartir(DEPART, undefined);
