import { point } from '../../../droit/lectures.ts';
import { INDICATEURS_EN_CLAIR, NATURES_EN_CLAIR } from '../../../explication/libelles.ts';
import { composer, ecrireNombre, ecrirePart, enumerer } from '../../../explication/typographie.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import { enJour, nommerLesFaits } from '../entretien/verdict.ts';

type Cible = ReponseDEvaluation['objectifs']['cibles'][number];

/** Rien de chiffré : ce qui sera mesuré, quand, et pourquoi on n'en sait pas plus. */
export interface EngagementInconnu {
  readonly phrase: string;
  /** Nul texte lu ne le dit : il y a une question à poser. */
  readonly fauteDeTexte: boolean;
}

/** Ce que l'on promet pour un indicateur. */
export interface Promesse {
  readonly cible: Cible;
  readonly nom: string;
  /** « augmenter de 20 %, de 1 100 à 1 320 patients » ; absente tant que rien n'est chiffré. */
  readonly quoi: string | undefined;
  readonly quand: string;
}

const enDixMillemes = (part: number): string => ecrirePart(Math.round(part * 10_000));

const patients = (nombre: number): string => `${ecrireNombre(nombre)} patient${nombre < 2 ? '' : 's'}`;

const direPromesse = ({ nature, hausse, tolerance, depart, cible }: Cible): string | undefined => {
  if (nature === null || (cible === null && hausse === null)) return undefined;
  const verbe = NATURES_EN_CLAIR[nature];
  const part = hausse === null || nature === 'maintenir' ? '' : ` de ${enDixMillemes(hausse)}`;
  const baisse = tolerance === undefined ? '' : `, une baisse de ${enDixMillemes(tolerance)} étant admise`;
  if (cible === null) return composer(`${verbe}${part}${baisse}`);
  const but =
    nature === 'maintenir' || depart === null
      ? patients(cible)
      : `${part === '' ? ' ' : ', '}de ${ecrireNombre(depart)} à ${patients(cible)}`;
  return composer(nature === 'maintenir' ? `${verbe} ${but}${baisse}` : `${verbe}${part}${but}${baisse}`);
};

/** Les promesses, une par indicateur. */
export const lirePromesses = ({ objectifs }: ReponseDEvaluation): readonly Promesse[] =>
  objectifs.cibles.map((cible) => ({
    cible,
    nom: INDICATEURS_EN_CLAIR[cible.indicateur],
    quoi: direPromesse(cible),
    quand: composer(`avant le ${enJour(cible.auPlusTard)}`),
  }));

const direLeVerbe = (cibles: readonly Cible[]): string => {
  const plusieurs = cibles.length > 1;
  if (!cibles.every(({ nature }) => nature === 'augmenter')) return plusieurs ? 'sont mesurées' : 'est mesurée';
  return plusieurs ? 'doivent progresser' : 'doit progresser';
};

/** Quand aucune promesse n'est chiffrée, ce que l'on en sait tout de même. */
export const lireEngagementInconnu = (reponse: ReponseDEvaluation): EngagementInconnu | undefined => {
  const { cibles, manques } = reponse.objectifs;
  const [premiere] = cibles;
  if (premiere === undefined || cibles.some((cible) => direPromesse(cible) !== undefined)) return undefined;
  const noms = enumerer(cibles.map(({ indicateur }) => `la ${INDICATEURS_EN_CLAIR[indicateur]}`));
  const faits = nommerLesFaits(manques);
  const texte = manques.flatMap((manque) => (manque.manque === 'texte' ? [point(manque.point)] : []))[0];
  const pourquoi = texte === undefined ? '' : texte.nature === 'lacune' ? texte.enonce : texte.motif;
  const attendus = faits.length === 0 ? '' : `Il manque : ${enumerer(faits)}.`;
  const phrase = `Avant le ${enJour(premiere.auPlusTard)}, ${noms} ${direLeVerbe(cibles)}. ${pourquoi === '' ? attendus : pourquoi}`;
  return { phrase: composer(phrase), fauteDeTexte: texte !== undefined };
};
