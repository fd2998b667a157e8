import { ecrireJour, type Jour, jourDe } from '../../commun/jour.ts';
import type { Option, Secteur, Statut, Titre, Zone } from '../../droit/codes.ts';
import { REGIMES } from '../../droit/regimes/index.ts';
import { ecrireNombre } from '../../explication/typographie.ts';

/** Comment un fait se tire. Les parts font 1 ; les bornes sont comprises. */
export type Loi =
  | { readonly forme: 'constante'; readonly valeur: string | boolean }
  | { readonly forme: 'parts'; readonly parts: Readonly<Record<string, number>> }
  | { readonly forme: 'oui'; readonly part: number }
  | { readonly forme: 'entiers'; readonly de: number; readonly a: number }
  | { readonly forme: 'milliemes'; readonly de: number; readonly a: number }
  | { readonly forme: 'jours'; readonly du: Jour; readonly au: Jour }
  | { readonly forme: 'equiprobable'; readonly quoi: string }
  | { readonly forme: 'choix'; readonly dit: string };

export interface Hypothese<Forme extends Loi = Loi> {
  readonly objet: string;
  readonly loi: Forme;
  readonly raison: string;
}

type Parts<Valeur extends string> = Readonly<Partial<Record<Valeur, number>>>;
const parts = <Valeur extends string>(objet: string, valeurs: Parts<Valeur>, raison: string) =>
  ({ objet, loi: { forme: 'parts', parts: valeurs as Readonly<Record<string, number>> }, raison }) as const;
const oui = (objet: string, part: number, raison: string) => ({ objet, loi: { forme: 'oui', part }, raison }) as const;
const constante = <Valeur extends string | boolean>(objet: string, valeur: Valeur, raison: string) =>
  ({ objet, loi: { forme: 'constante', valeur }, raison }) as const;
const entiers = (objet: string, de: number, a: number, raison: string) =>
  ({ objet, loi: { forme: 'entiers', de, a }, raison }) as const;
const milliemes = (objet: string, de: number, a: number, raison: string) =>
  ({ objet, loi: { forme: 'milliemes', de, a }, raison }) as const;
const choix = (objet: string, dit: string, raison: string) =>
  ({ objet, loi: { forme: 'choix', dit }, raison }) as const;

const PREMIER_JOUR = REGIMES[0]?.du ?? jourDe('2019-09-01');

/**
 * Tout ce que la population suppose au-delà de la série publiée. Chacune est une hypothèse, non publiée : elle ne dit rien
 * des médecins réels. On en change une ici, et nulle part ailleurs.
 */
export const HYPOTHESES = {
  specialite: constante('Spécialité', 'medecine-generale', 'La série ne porte que sur les généralistes.'),
  mep: constante('Exercice particulier', false, 'La série laisse de côté les médecins à exercice particulier.'),
  cadre: constante('Cadre de la demande', 'individuel', 'La série compte des médecins, pas des groupes.'),
  assistant: constante('Assistant demandé', 'premier', 'Rien n’est publié sur les seconds assistants.'),
  option: parts<Option>(
    'Temps de l’assistant',
    { 'tiers-temps': 0.1, 'mi-temps': 0.35, 'temps-plein': 0.55 },
    'Les trois options sont représentées, la plus longue le plus souvent.',
  ),
  signature: {
    objet: 'Jour de signature',
    loi: { forme: 'jours', du: PREMIER_JOUR, au: jourDe('2026-12-31') },
    raison: 'Tous les jours se valent depuis le premier du dispositif : les trois régimes sont représentés.',
  },
  secteur: parts<Secteur>(
    'Secteur',
    { 'secteur-1': 0.95, 'secteur-2-optam': 0.03, 'secteur-2': 0.02 },
    'Presque tous les généralistes sont en secteur 1.',
  ),
  statut: parts<Statut>(
    'Installation',
    { installe: 0.92, 'nouvel-installe': 0.08 },
    'Quelques installations récentes.',
  ),
  age: entiers('Âge', 32, 70, 'De l’installation à la retraite, également.'),
  departement: {
    objet: 'Département',
    loi: { forme: 'equiprobable', quoi: 'les 101 départements' },
    raison: 'Aucun lien avec la population des départements : il ne sert qu’à essayer les listes.',
  },
  zone: parts<Zone>('Zone', { zip: 0.25, zac: 0.35, 'hors-zone': 0.4 }, 'Les trois zones sont représentées.'),
  exerciceMixte: oui('Exercice mixte', 0.08, 'Une minorité.'),
  regroupe: parts<'oui' | 'non'>('Exercice regroupé', { oui: 0.7, non: 0.3 }, 'La plupart ne sont pas seuls.'),
  coordonne: parts<'oui' | 'engagement' | 'non'>(
    'Exercice coordonné',
    { oui: 0.6, engagement: 0.2, non: 0.2 },
    'Les trois réponses sont représentées.',
  ),
  formeDesAdultes: choix(
    'Forme de la patientèle adulte',
    'la moitié publiée est la moitié centrale ; uniforme dans chacun des trois premiers quarts, exponentielle au-delà',
    'La plus simple qui ait la moyenne, la médiane et la moitié publiées.',
  ),
  formeDeLaFileActive: choix(
    'Forme de la file active',
    'log-normale',
    'Une seule a la moyenne et la médiane publiées ; elle est étalée vers le haut, comme elles le disent.',
  ),
  ecartDeRang: milliemes(
    'Écart entre le rang de la file active et celui de la patientèle, de part et d’autre',
    0,
    150,
    'Qui a plus de patients déclarés en voit plus ; la force du lien n’est pas publiée.',
  ),
  enfants: milliemes('Enfants pour un adulte', 80, 250, 'La série ne compte que les adultes.'),
  rangSu: oui('Rang national connu', 0.3, 'Peu de médecins l’ont demandé à leur caisse.'),
  rang: choix(
    'Rang national, quand il est connu',
    'le rang tiré pour la patientèle adulte, à une décimale',
    'Les seuils nationaux ne sont pas publiés. C’est un rang parmi des médecins inventés.',
  ),
  partCcam: milliemes('Part d’actes techniques', 0, 120, 'Faible chez un généraliste.'),
  embauche: entiers('Jours de la signature à l’embauche', 0, 90, 'Dans les trois mois.'),
  titre: parts<Titre>(
    'Titre de l’assistant',
    { aucun: 0.6, cqp: 0.24, dei: 0.09, deas: 0.05, deap: 0.02 },
    'La plupart se forment après l’embauche.',
  ),
  ancienSecretaire: oui('Ancien secrétaire du cabinet', 0.1, 'Une minorité ; son remplacement n’est pas dit.'),
  cellulesVides: oui(
    'Cellules vides, une par une, hors du jour, du cadre et de la patientèle',
    0.01,
    'Un vrai fichier en a toujours.',
  ),
  sante: choix(
    'RQTH et affection de longue durée',
    'jamais tirées : les cellules n’existent pas',
    'Une donnée de santé, même inventée, n’a rien à faire dans un fichier d’essai.',
  ),
} as const satisfies Readonly<Record<string, Hypothese>>;

export type CodeHypothese = keyof typeof HYPOTHESES;

const pourCent = (part: number): string => `${ecrireNombre(Math.round(part * 1000) / 10)} %`;

/** Une loi en une phrase, pour qui lit la liste. */
export const direLoi = (loi: Loi): string => {
  switch (loi.forme) {
    case 'constante':
      return typeof loi.valeur === 'string' ? loi.valeur : loi.valeur ? 'oui' : 'non';
    case 'parts':
      return Object.entries(loi.parts)
        .map(([valeur, part]) => `${valeur} ${pourCent(part)}`)
        .join(', ');
    case 'oui':
      return `oui ${pourCent(loi.part)}`;
    case 'entiers':
      return `de ${ecrireNombre(loi.de)} à ${ecrireNombre(loi.a)}, également`;
    case 'milliemes':
      return `de ${ecrireNombre(loi.de / 10)} à ${ecrireNombre(loi.a / 10)} %, également`;
    case 'jours':
      return `du ${ecrireJour(loi.du)} au ${ecrireJour(loi.au)}, également`;
    case 'equiprobable':
      return `${loi.quoi}, également`;
    case 'choix':
      return loi.dit;
  }
};
