import { type Centimes, enEuros } from '../commun/centimes.ts';
import { enCalendrier, type Jour } from '../commun/jour.ts';

const INSECABLE = '\u00a0';
const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const MOIS_COURTS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juill.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

/** Un nombre à la française : milliers séparés par une espace insécable, virgule décimale, moins typographique. */
export const ecrireNombre = (nombre: number): string => {
  const [entiers = '', decimales] = String(Math.abs(nombre)).split('.');
  const groupes = entiers.replace(/\B(?=(\d{3})+(?!\d))/g, INSECABLE);
  return `${nombre < 0 ? '−' : ''}${groupes}${decimales === undefined ? '' : `,${decimales}`}`;
};

/** Une somme : sans centimes quand elle n'en a pas, avec deux chiffres sinon. */
export const ecrireSomme = (centimes: Centimes): string => {
  const montant = enEuros(centimes);
  const texte = Number.isInteger(montant) ? ecrireNombre(montant) : ecrireNombre(Number(montant.toFixed(2)));
  const [, decimales] = texte.split(',');
  return `${decimales?.length === 1 ? `${texte}0` : texte}${INSECABLE}€`;
};

/** Un jour en toutes lettres : 1er mai 2023, 22 juin 2024. */
export const ecrireDate = (jour: Jour): string => {
  const { annee, mois, jour: quantieme } = enCalendrier(jour);
  return `${quantieme === 1 ? '1er' : quantieme}${INSECABLE}${MOIS[mois - 1]}${INSECABLE}${annee}`;
};

/** Un mois en abrégé : « sept. 2019 ». */
export const ecrireMoisCourt = (jour: Jour): string => {
  const { annee, mois } = enCalendrier(jour);
  return `${MOIS_COURTS[mois - 1]}${INSECABLE}${annee}`;
};

/** Un jour en abrégé : « 25 févr. 2026 », « 1er mai 2027 ». */
export const ecrireDateCourte = (jour: Jour): string => {
  const { jour: quantieme } = enCalendrier(jour);
  return `${quantieme === 1 ? '1er' : quantieme}${INSECABLE}${ecrireMoisCourt(jour)}`;
};

/** Un titre au milieu d'une phrase ; un sigle (« VAE », « DPAE ») garde ses capitales. */
export const enMinuscule = (texte: string): string =>
  /^\p{Lu}{2}/u.test(texte) ? texte : texte.charAt(0).toLowerCase() + texte.slice(1);

/** Une part en pour-cent : 0,075 donne « 7,5 % ». */
export const ecrirePart = (dixMillemes: number): string => `${ecrireNombre(dixMillemes / 100)}${INSECABLE}%`;

/** Pose les espaces insécables devant les signes doubles et à l'intérieur des guillemets. */
export const composer = (texte: string): string =>
  texte
    .replace(/'/g, '’')
    .replace(/[ \u00a0]([;:!?%€»])/g, `${INSECABLE}$1`)
    .replace(/« /g, `«${INSECABLE}`);

/** « a, b et c ». */
export const enumerer = (elements: readonly string[]): string => {
  if (elements.length < 2) return elements[0] ?? '';
  return `${elements.slice(0, -1).join(', ')} et ${elements[elements.length - 1]}`;
};
