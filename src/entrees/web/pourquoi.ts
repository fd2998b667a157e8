import { lireJour } from '../../commun/jour.ts';
import type { NatureTexte } from '../../droit/textes.ts';
import type { FaitLu, Noeud, PointLu, SourceLue } from '../../explication/arbre.ts';
import { ecrireDate, enumerer } from '../../explication/typographie.ts';
import { ajouter, creer, ecrireDans } from './element.ts';
import { certitude } from './marques.ts';

const NATURES: Readonly<Record<NatureTexte, string>> = {
  'texte-officiel': 'texte officiel',
  'page-caisse': 'Assurance Maladie',
  ordre: 'ordre professionnel',
  syndicat: 'syndicat',
  branche: 'branche professionnelle',
  presse: 'presse',
  regional: 'organisme régional',
  professionnel: 'site professionnel',
};

export interface Renvois {
  /** La question posée dans la page pour ce fait, si elle y est. */
  readonly questionDe: (fait: FaitLu['cle']) => string | undefined;
  readonly viser: (question: string) => void;
  readonly annoncer: (texte: string) => void;
}

const volet = (titre: string, ...enfants: readonly (Node | null)[]): HTMLElement =>
  ajouter(creer('div', { class: 'volet' }, creer('h4', { class: 'titre-de-volet' }, titre)), ...enfants);

const direFait = (fait: FaitLu, { questionDe, viser }: Renvois): HTMLElement => {
  const question = questionDe(fait.cle);
  const modifier = question === undefined ? null : creer('button', { type: 'button', class: 'lien' }, 'modifier');
  if (modifier !== null && question !== undefined) {
    modifier.append(creer('span', { class: 'invisible' }, ` ${fait.nom}`));
    modifier.addEventListener('click', () => viser(question));
  }
  return creer(
    'li',
    { class: 'fait' },
    creer('span', { class: 'fait-nom' }, fait.nom),
    creer('strong', { class: fait.valeur === null ? 'non-su' : '' }, fait.valeur ?? 'non su'),
    modifier,
  );
};

/** Une source est datée d'un jour, d'un mois ou d'une année. */
const direDate = (date: string): string => {
  const jour = lireJour(date.length === 7 ? `${date}-01` : date);
  if (jour === undefined) return date;
  return date.length === 7 ? ecrireDate(jour).replace(/^1er\u00a0/, '') : ecrireDate(jour);
};

const direSource = ({ titre, lien, nature, date, certitude: sure }: SourceLue): HTMLElement =>
  creer(
    'li',
    { class: 'fait' },
    creer(
      'div',
      { class: 'fait-nom nom-de-source' },
      lien === null ? creer('span', {}, titre) : creer('a', { href: lien, rel: 'noreferrer noopener' }, titre),
      creer('span', { class: 'legende' }, date === null ? NATURES[nature] : `${NATURES[nature]}, ${direDate(date)}`),
    ),
    certitude(sure),
  );

/** Ce que vaut chaque source à elle seule, et ce qu'elles valent ensemble. */
const direSources = ({ sources, certitude: ensemble }: Noeud): HTMLElement =>
  volet(
    'Les sources',
    creer(
      'p',
      { class: 'legende ensemble' },
      sources.length === 1 ? 'La réponse : ' : `${sources.length} sources ; ensemble, la réponse est : `,
      certitude(ensemble),
    ),
    creer('ul', { class: 'faits' }, ...sources.map(direSource)),
  );

const LETTRES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const direLectures = ({ lectures, motif }: PointLu): HTMLElement => {
  const liste = creer(
    'ul',
    { class: 'lectures' },
    ...lectures.map(({ enonce, tenuePar, retenue }, rang) =>
      creer(
        'li',
        { class: retenue ? 'lecture lecture-retenue' : 'lecture' },
        creer('span', { class: 'lettre', 'aria-hidden': 'true' }, LETTRES[rang] ?? '·'),
        creer(
          'div',
          {},
          creer('p', {}, retenue ? creer('strong', {}, 'Lecture retenue. ') : null, enonce),
          tenuePar.length === 0 ? null : creer('p', { class: 'legende' }, `Selon ${enumerer(tenuePar)}`),
        ),
      ),
    ),
  );
  const tranche = lectures.some(({ retenue }) => retenue);
  const conclusion = creer(
    'p',
    { class: 'motif' },
    lectures.length > 0 && !tranche ? creer('strong', {}, 'Lecture retenue : indéterminé. ') : null,
    motif,
  );
  return creer('div', {}, lectures.length === 0 ? null : liste, conclusion);
};

/** Certaines questions ne vont pas à la caisse : elles le disent dans leurs premiers mots. */
const AILLEURS = /^Question (?:à|au) [^.]+\. /;

const direQuestion = ({ question, destinataire }: PointLu, { annoncer }: Renvois): HTMLElement => {
  const copier = creer('button', { type: 'button', class: 'bouton bouton-petit' }, 'Copier');
  const texte = creer('blockquote', { class: 'texte-a-copier' }, question);
  copier.addEventListener('click', () => {
    navigator.clipboard.writeText(question).then(
      () => {
        ecrireDans(copier, 'Copié');
        annoncer('La question est copiée.');
      },
      () => {
        getSelection()?.selectAllChildren(texte);
        ecrireDans(copier, 'Sélectionné : Ctrl+C');
        annoncer('La copie a été refusée. La question est sélectionnée : copiez-la avec Ctrl+C.');
      },
    );
  });
  const aQui = AILLEURS.test(question) ? 'La question à poser' : `La question à poser à : ${destinataire}`;
  return creer(
    'div',
    { class: 'a-copier' },
    creer('div', { class: 'tete-a-copier' }, creer('p', { class: 'a-qui' }, creer('strong', {}, aQui)), copier),
    texte,
  );
};

/** Un point que les textes ne tranchent pas : ses lectures, celle qui est retenue, la question à poser. */
export const direPoint = (point: PointLu, renvois: Renvois, avecTitre = true): HTMLElement =>
  creer(
    'div',
    { class: 'volet volet-conteste' },
    avecTitre
      ? creer(
          'h4',
          { class: 'titre-de-volet titre-conteste' },
          `${point.lectures.length > 0 ? 'Point contesté' : 'Non trouvé'} : ${point.titre}`,
        )
      : null,
    direLectures(point),
    direQuestion(point, renvois),
  );

/** Pourquoi cette réponse : la règle, les réponses lues, qui le dit, ce qui n'est pas tranché et à qui le demander. */
export const direPourquoi = (noeud: Noeud, renvois: Renvois, complement: Node | null = null): HTMLElement =>
  creer(
    'div',
    { class: 'pourquoi' },
    noeud.regle === null ? null : volet('La règle', creer('p', { class: 'regle' }, noeud.regle)),
    complement,
    noeud.faits.length === 0
      ? null
      : volet(
          'Vos réponses lues ici',
          creer('ul', { class: 'faits' }, ...noeud.faits.map((fait) => direFait(fait, renvois))),
        ),
    noeud.sources.length === 0 ? null : direSources(noeud),
    ...noeud.points.map((point) => direPoint(point, renvois)),
  );
