import { estCleDeLEmploi } from '../emploi/emploi-porte.ts';
import { QUESTIONS } from '../entretien/questions.ts';
import { estHypothese } from './hypotheses.ts';
import { changement, faute, type NoteDeLien } from './note.ts';

/*
 * Le fragment tel qu'il arrive : entier, coupé, transformé en route, ou suivi de ce qu'un site y ajoute. Ici on en fait
 * des paires, ou l'on dit pourquoi elles ne se lisent pas ; ce que les paires veulent dire se lit dans `lien.ts`.
 */

/** La forme du lien. Une forme plus ancienne doit rester lisible : elle se traduit, et la page le dit. */
export const VERSION_DU_LIEN = 1;
/** Ce qui clôt un lien entier : sans lui, une fin coupée passerait pour une réponse plus courte. */
export const FIN_DU_LIEN = 'fin=1';
const TETE = '#v=';
const LONGUEUR_MAXIMALE = 8_000;

const RESERVES: ReadonlySet<string> = new Set(['v', 'droit', 'r', 'bareme', 'non-su', 'fin']);
const IDS_DE_CHAMP: ReadonlySet<string> = new Set(QUESTIONS.flatMap(({ champs }) => champs.map(({ id }) => id)));

const SUITE = 'Demandez-le de nouveau, ou repartez de zéro.';
const SANS_FIN = `Ce lien est incomplet : il manque la fin. ${SUITE}`;
const SANS_DEBUT = `Ce lien est incomplet : il manque le début. ${SUITE}`;
const TRANSFORME = `Ce lien ne peut pas être lu : il a été transformé en route. ${SUITE}`;
const TROP_LONG = 'Ce lien est trop long pour être une simulation de Tandem.';
const AUTRE_VERSION = 'Ce lien vient d’une autre version de Tandem, que celle-ci ne sait pas lire.';

/** Une clé que le lien se réserve : elle ne porte pas une réponse. */
export const estCleReservee = (cle: string): boolean => RESERVES.has(cle);

const estCleConnue = (cle: string): boolean =>
  RESERVES.has(cle) ||
  IDS_DE_CHAMP.has(cle) ||
  estCleDeLEmploi(cle) ||
  (cle.startsWith('h.') && estHypothese(cle.slice(2)));

/** Combien de fois de suite des messageries peuvent coder les séparateurs d'un même lien. */
const CODAGES_AU_PLUS = 3;
const SEPARATEURS_CODES = /%(?:25|26|3d)/gi;
const TRACES_DE_CODAGE = /%26|%3d|&amp;/i;

const estLaVersion = (cle: string): boolean => cle === 'v' || cle.startsWith('v=');

/** Pourquoi un fragment qui ne commence pas comme un lien en est pourtant un ; `undefined` s'il n'en est pas un. */
const direLeDebut = (fragment: string): string | undefined => {
  let texte = fragment.slice(1);
  for (let codages = 0; codages <= CODAGES_AU_PLUS; codages += 1) {
    const cles = texte.includes('=') ? [...new URLSearchParams(texte).keys()] : [];
    if (cles.some(estCleConnue)) return codages === 0 && !cles.some(estLaVersion) ? SANS_DEBUT : TRANSFORME;
    texte = texte.replace(SEPARATEURS_CODES, (code) => decodeURIComponent(code));
  }
  return undefined;
};

/** La fin du lien, où qu'elle soit : un site peut avoir ajouté `&fbclid=…` ou `?utm=…` après elle. */
const FIN_DITE = new RegExp(`&${FIN_DU_LIEN}(?!\\w)`);

interface Coupe {
  readonly lien: string;
  readonly entier: boolean;
  readonly suivi: boolean;
}

const couperALaFin = (fragment: string): Coupe => {
  const fin = FIN_DITE.exec(fragment);
  if (fin === null) return { lien: fragment, entier: false, suivi: false };
  const lien = fragment.slice(0, fin.index + fin[0].length);
  return { lien, entier: true, suivi: lien.length < fragment.length };
};

const compter = (paires: URLSearchParams): ReadonlyMap<string, number> => {
  const fois = new Map<string, number>();
  for (const cle of paires.keys()) fois.set(cle, (fois.get(cle) ?? 0) + 1);
  return fois;
};

/** Un fragment qui n'est pas un lien, un lien refusé et pourquoi, ou les paires d'un lien entier. */
type FragmentLu =
  | { readonly etat: 'etranger' }
  | { readonly etat: 'refuse'; readonly note: NoteDeLien }
  | {
      readonly etat: 'entier';
      /** Une clé n'y est qu'une fois, avec sa dernière valeur. */
      readonly paires: URLSearchParams;
      /** Les clés que le lien portait plusieurs fois. */
      readonly repetees: readonly string[];
      /** Ce qu'il faut dire de ce qui suivait la fin du lien. */
      readonly suite: readonly NoteDeLien[];
    };

const refuser = (phrase: string): FragmentLu => ({ etat: 'refuse', note: faute(phrase) });

/** Lit le fragment en paires. Ce qui suit la fin du lien n'est pas de lui : il est laissé de côté. */
export const lireFragment = (fragment: string): FragmentLu => {
  if (!fragment.startsWith(TETE)) {
    const phrase = direLeDebut(fragment);
    return phrase === undefined ? { etat: 'etranger' } : refuser(phrase);
  }
  const { lien, entier, suivi } = couperALaFin(fragment);
  if (lien.length > LONGUEUR_MAXIMALE) return refuser(TROP_LONG);
  const brutes = new URLSearchParams(lien.slice(1));
  const paires = new URLSearchParams([...new Map(brutes)]);
  const dite = paires.get('v') ?? '';
  if (dite.includes('&')) return refuser(TRANSFORME);
  const version = Number(dite);
  if (!Number.isInteger(version) || version < 1 || version > VERSION_DU_LIEN) return refuser(AUTRE_VERSION);
  if (!entier) return refuser(TRACES_DE_CODAGE.test(lien) ? TRANSFORME : SANS_FIN);
  return {
    etat: 'entier',
    paires,
    repetees: [...compter(brutes)].flatMap(([cle, fois]) => (fois > 1 ? [cle] : [])),
    suite: suivi ? [changement('Ce qui suivait la fin du lien n’est pas de Tandem : il a été laissé de côté.')] : [],
  };
};
