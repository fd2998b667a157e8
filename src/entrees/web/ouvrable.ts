import { creer } from './element.ts';

/** Ce que la personne a ouvert reste ouvert quand la réponse est redessinée. */
export type Ouverts = Set<string>;

/**
 * Un bouton qui ouvre sa raison juste dessous. Le contenu n'est fait qu'à l'ouverture. `cache` est ce que l'on montre
 * ou cache (la rangée d'un tableau, ou le panneau lui-même).
 */
export const rendreOuvrable = (
  cle: string,
  bouton: HTMLButtonElement,
  panneau: HTMLElement,
  cache: HTMLElement,
  contenu: () => Node,
  ouverts: Ouverts,
): void => {
  panneau.id = `raison-${cle}`;
  bouton.id = `ouvre-${cle}`;
  bouton.type = 'button';
  bouton.setAttribute('aria-controls', panneau.id);
  const montrer = (ouvert: boolean) => {
    bouton.setAttribute('aria-expanded', String(ouvert));
    cache.hidden = !ouvert;
    if (ouvert && panneau.childNodes.length === 0) panneau.append(contenu());
  };
  bouton.addEventListener('click', () => {
    const ouvert = bouton.getAttribute('aria-expanded') !== 'true';
    if (ouvert) ouverts.add(cle);
    else ouverts.delete(cle);
    montrer(ouvert);
  });
  montrer(ouverts.has(cle));
};

/** Une rangée de liste qui s'ouvre toute : ce qu'elle dit, puis sa raison. */
export const rangeeOuvrable = (
  cle: string,
  enfants: readonly (Node | string | null)[],
  contenu: () => Node,
  ouverts: Ouverts,
): HTMLLIElement => {
  const bouton = creer(
    'button',
    { class: 'rangee' },
    ...enfants,
    creer('span', { class: 'fleche', 'aria-hidden': 'true' }),
  );
  const panneau = creer('div', { class: 'raison' });
  rendreOuvrable(cle, bouton, panneau, panneau, contenu, ouverts);
  return creer('li', { class: 'place' }, bouton, panneau);
};
