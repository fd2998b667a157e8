import { type Centimes, lireEuros } from '../../../commun/centimes.ts';

/** Un objet d'un fichier, dont rien n'est encore su. */
export type Objet = Readonly<Record<string, unknown>>;
/** Dit ce qui n'a pas pu être lu : de qui ou de quoi il s'agit, puis la phrase. */
export type Signaler = (ou: string, quoi: string) => undefined;

const MONTRE_AU_PLUS = 40;
const NOM_AU_PLUS = 60;
const COUT_AU_PLUS = 1_000_000;

/** Ni une liste, ni une valeur seule. */
export const estObjet = (valeur: unknown): valeur is Objet =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** Le fichier n'en dit rien : le champ n'y est pas, ou il est nul. */
export const absent = (valeur: unknown): valeur is undefined | null => valeur === undefined || valeur === null;

const couper = (texte: string): string =>
  texte.length <= MONTRE_AU_PLUS ? texte : `${texte.slice(0, MONTRE_AU_PLUS)}…`;

/** Ce que le fichier porte, tel qu'une phrase le cite ; une liste ou un bloc se nomme, il ne se recopie pas. */
export const montrer = (valeur: unknown): string => {
  if (absent(valeur)) return '(rien)';
  if (Array.isArray(valeur)) return '(une liste)';
  if (typeof valeur === 'string') return `« "${couper(valeur)}" »`;
  if (typeof valeur === 'boolean') return valeur ? '« vrai »' : '« faux »';
  return typeof valeur === 'number' ? `« ${valeur} »` : '(un bloc)';
};

/** Une liste, ou rien : une autre forme est laissée de côté, et l'appelant le dit. */
export const lireListe = (valeur: unknown, dire: () => undefined): readonly unknown[] => {
  if (Array.isArray(valeur)) return valeur;
  dire();
  return [];
};

/** Les objets d'une liste ; ce qui n'en est pas un est laissé de côté, et l'appelant le dit avec son rang. */
export const lireObjets = (liste: readonly unknown[], dire: (rang: number) => undefined): readonly Objet[] => {
  for (const [rang, un] of liste.entries()) if (!estObjet(un)) dire(rang + 1);
  return liste.filter(estObjet);
};

/** Un bloc facultatif : absent, il est vide ; d'une autre forme, il est vide et l'appelant le dit. */
export const lireBloc = (valeur: unknown, dire: () => undefined): Objet => {
  if (estObjet(valeur)) return valeur;
  if (!absent(valeur)) dire();
  return {};
};

/** Un entier entre ces deux bornes, comprises. */
export const lireEntier = (valeur: unknown, bas: number, haut: number): number | undefined =>
  typeof valeur === 'number' && Number.isInteger(valeur) && valeur >= bas && valeur <= haut ? valeur : undefined;

/** Un champ facultatif : absent, il reste vide ; illisible, il reste vide et la faute est dite. */
export const facultatif = <Lu>(
  valeur: unknown,
  lire: (valeur: unknown) => Lu | undefined,
  signaler: () => undefined,
): Lu | undefined => (absent(valeur) ? undefined : (lire(valeur) ?? signaler()));

/** Un coût en euros, tenu en centimes. */
export const lireCout = (valeur: unknown): Centimes | undefined =>
  typeof valeur === 'number' && valeur >= 0 && valeur <= COUT_AU_PLUS ? lireEuros(valeur) : undefined;

/** Le code, s'il est de ceux que l'on connaît. */
export const parmi = <Code extends string>(codes: readonly Code[], valeur: unknown): Code | undefined =>
  codes.find((code) => code === valeur);

/** Le nom donné à une personne ; illisible, il reste vide et l'appelant le dit. */
export const lireNom = (valeur: unknown, dire: () => undefined): string => {
  if (typeof valeur === 'string') return valeur.trim().slice(0, NOM_AU_PLUS);
  if (!absent(valeur)) dire();
  return '';
};

/** Un numéro lisible et encore libre, sinon le suivant. */
export const numeroter = (voulu: unknown, pris: ReadonlySet<number>): number => {
  const lu = lireEntier(voulu, 1, 1_000_000);
  return lu === undefined || pris.has(lu) ? Math.max(0, ...pris) + 1 : lu;
};
