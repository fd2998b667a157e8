import type { Noeud } from '../../explication/arbre.ts';
import type { ReponseDEvaluation } from '../../usages/reponse.ts';
import { ajouter, creer } from './element.ts';
import type { Entretien } from './pertinence.ts';
import type { PhraseDeVerdict } from './verdict.ts';

/** Tout ce que la réponse montre : ce que le cœur a rendu, ce qui l'explique, et la phrase. */
export interface Vue {
  readonly reponse: ReponseDEvaluation;
  readonly arbre: Noeud;
  readonly entretien: Entretien;
  readonly verdict: PhraseDeVerdict;
  /** Le titre de l'exemple montré, tant que rien n'y a été changé. */
  readonly exemple: string | undefined;
}

/** Une partie de la réponse, sous son titre. */
export const bloc = (id: string, titre: string, precision: string, ...enfants: readonly (Node | null)[]): HTMLElement =>
  ajouter(
    creer(
      'section',
      { class: 'bloc', 'aria-labelledby': `titre-${id}` },
      creer(
        'div',
        { class: 'tete-de-bloc' },
        creer('h3', { id: `titre-${id}` }, titre),
        creer('span', { class: 'compte' }, precision),
      ),
    ),
    ...enfants,
  );
