import { jourDe } from '../../../commun/jour.ts';
import { composer } from '../../../explication/typographie.ts';

/** Le jour où la déclaration a été établie ; elle se relit quand un écran change. */
export const ETABLIE_LE = jourDe('2026-11-22');

/** Un essai fait par nous, et jusqu'où il va. */
export interface Essai {
  readonly quoi: string;
  readonly comment: string;
}

const essai = (quoi: string, comment: string): Essai => ({ quoi: composer(quoi), comment: composer(comment) });

export const ESSAIS: readonly Essai[] = [
  essai(
    'Contrôle automatique',
    'axe parcourt chaque écran et ses états principaux, sur ordinateur et sur téléphone. Un seul défaut arrête la vérification du logiciel.',
  ),
  essai(
    'Clavier seul',
    'Des parcours entiers se font sans souris : répondre, ouvrir une raison, la fermer, enregistrer.',
  ),
  essai(
    'Agrandissement à 400 %',
    'À 320 pixels de large, la page ne défile que de haut en bas ; un tableau trop large défile dans sa propre zone.',
  ),
  essai('Couleurs forcées', 'Les trois réponses et les remplissages des graphiques se distinguent sans nos couleurs.'),
  essai(
    'Contrastes',
    'Calculés depuis nos couleurs, en clair et en sombre : 4,5 pour le texte, 3 pour les contours et les dessins.',
  ),
  essai('Mouvement', 'Rien ne bouge, ne clignote ni ne disparaît tout seul.'),
];

export const LIMITES: readonly string[] = [
  'Aucun essai avec un lecteur d’écran, une commande vocale ou une loupe, ni par des personnes handicapées.',
  'Un seul navigateur essayé : Chromium. Firefox et Safari ne l’ont pas été.',
  'Un contrôle automatique ne voit qu’une partie des défauts : il ne juge ni la clarté d’une phrase, ni la pertinence d’une alternative.',
  'Les termes du droit (P30, Optam, file active…) sont expliqués là où on les demande, pas à chaque fois qu’ils reviennent.',
  'Les écrans demandent JavaScript. Sans lui, la ligne de commande donne les mêmes réponses.',
].map(composer);

export const TECHNIQUES = 'HTML, CSS, JavaScript, ARIA et SVG';
