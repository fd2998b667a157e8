import { composer, ecrireSomme } from '../../../explication/typographie.ts';
import type { Evaluation } from '../../../regles/evaluation.ts';
import type { Versement } from '../../../regles/versements.ts';
import type { Etape } from '../../../usages/etapes.ts';
import type { Sujet } from '../pourquoi/sujet.ts';

const CODE = /^versement-(\d+)-(\d+)$/;

export const estVersement = ({ code }: Pick<Etape, 'code'>): boolean => CODE.test(code);

/** Le versement dont parle une étape ; `undefined` pour les autres, ou quand l'évaluation n'en a aucun. */
export const versementDe = ({ code }: Pick<Etape, 'code'>, { versements }: Evaluation): Versement | undefined => {
  const [, annee, rang] = CODE.exec(code) ?? [];
  return versements.find((un) => un.annee === Number(annee) && un.rang === Number(rang));
};

/** « 38 000 € », « ≤ 11 000 € » quand la somme dépend des objectifs, « somme ? » quand nul texte lu ne la donne. */
export const ecrireLaSomme = ({ montant, modulee }: Versement): string => {
  if (montant === null) return 'somme\u00a0?';
  return `${modulee ? '≤\u00a0' : ''}${ecrireSomme(montant)}`;
};

/** La raison de la somme, dans le panneau « Pourquoi ? ». */
export const sujetDeLaSomme = ({ annee, rang, montant, modulee }: Versement): Sujet => ({
  genre: 'versement',
  annee,
  rang,
  titre: composer(
    montant === null ? 'Pourquoi la somme n’est-elle pas connue ?' : `Pourquoi ${ecrireSomme(montant)} ?`,
  ),
  surtitre: composer(`Versement, année ${annee}, partie ${rang}${modulee ? ', au plus' : ''}`),
});
