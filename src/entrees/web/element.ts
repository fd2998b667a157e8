import { composer } from '../../explication/typographie.ts';

type Enfant = Node | string | null | undefined;
type Attributs = Readonly<Record<string, string | boolean | undefined>>;

const TEXTES_LUS: ReadonlySet<string> = new Set(['aria-label', 'placeholder', 'title']);

/** Ajoute des enfants ; un texte passe par la typographie française, `null` ne met rien. */
export const ajouter = <Noeud extends Node>(parent: Noeud, ...enfants: readonly Enfant[]): Noeud => {
  for (const enfant of enfants) {
    if (enfant === null || enfant === undefined || enfant === '') continue;
    parent.appendChild(typeof enfant === 'string' ? document.createTextNode(composer(enfant)) : enfant);
  }
  return parent;
};

const poser = (element: Element, attributs: Attributs): void => {
  for (const [nom, valeur] of Object.entries(attributs)) {
    if (valeur === undefined || valeur === false) continue;
    element.setAttribute(nom, valeur === true ? '' : TEXTES_LUS.has(nom) ? composer(valeur) : valeur);
  }
};

/** Un élément HTML, ses attributs et ses enfants. */
export const creer = <Nom extends keyof HTMLElementTagNameMap>(
  nom: Nom,
  attributs: Attributs = {},
  ...enfants: readonly Enfant[]
): HTMLElementTagNameMap[Nom] => {
  const element = document.createElement(nom);
  poser(element, attributs);
  return ajouter(element, ...enfants);
};

const SVG = 'http://www.w3.org/2000/svg';

/** Un élément SVG ; les dessins sont muets, le mot à côté parle. */
export const creerSvg = <Nom extends keyof SVGElementTagNameMap>(
  nom: Nom,
  attributs: Attributs = {},
  ...enfants: readonly Enfant[]
): SVGElementTagNameMap[Nom] => {
  const element = document.createElementNS(SVG, nom);
  poser(element, attributs);
  return ajouter(element, ...enfants);
};

/** Remplace le texte d'un élément sans toucher à ce qui est déjà juste. */
export const ecrireDans = (element: Element, texte: string): void => {
  const compose = composer(texte);
  if (element.textContent !== compose) element.textContent = compose;
};
