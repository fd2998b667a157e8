import { CHEMINS } from '../../src/entrees/lot/colonnes.ts';
import { ecrireCsv } from '../../src/entrees/lot/sortie.ts';
import { hasardDe } from '../epreuves/hasard.ts';
import { situationCollective, situationIndividuelle } from '../epreuves/situations.ts';

type Objet = Readonly<Record<string, unknown>>;

const ADHERENTS = 3;
/** Les colonnes d'un tableau de situations, les trois premiers adhérents compris. */
export const COLONNES: readonly string[] = CHEMINS.flatMap((chemin) =>
  chemin.includes('[]') ? Array.from({ length: ADHERENTS }, (_, rang) => chemin.replace('[]', `[${rang}]`)) : [chemin],
);

const lire = (document: unknown, chemin: string): unknown => {
  let ici: unknown = document;
  for (const cle of chemin.match(/[^.[\]]+/g) ?? []) ici = (ici as Objet | undefined)?.[cle];
  return ici;
};

/** Une cellule, parfois écrite à la française : cela ne doit rien changer. */
const ecrireCellule = (valeur: unknown, alaFrancaise: boolean): string => {
  if (valeur === undefined) return '';
  if (typeof valeur === 'boolean') return alaFrancaise ? (valeur ? 'oui' : 'non') : String(valeur);
  const texte = typeof valeur === 'string' ? valeur : JSON.stringify(valeur);
  const [, annee, mois, jour] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(texte) ?? [];
  if (alaFrancaise && annee !== undefined) return `${jour}/${mois}/${annee}`;
  return alaFrancaise && typeof valeur === 'number' ? texte.replace('.', ',') : texte;
};

/** Un tableau ne sait dire ni une liste vide, ni un adhérent dont on ne sait rien. */
const tientEnTableau = (document: Objet): boolean => {
  const adherents = lire(document, 'groupe.adherents');
  if (!Array.isArray(adherents)) return true;
  const tous: readonly unknown[] = adherents;
  return (
    tous.length > 0 &&
    tous.length <= ADHERENTS &&
    tous.every((un) => typeof un === 'object' && un !== null && Object.keys(un).length > 0)
  );
};

/** Des documents tirés au sort qui tiennent dans ce tableau. */
export const tirerDocuments = (nombre: number, graine: number): readonly Objet[] => {
  const documents: Objet[] = [];
  for (let rang = 0; documents.length < nombre; rang += 1) {
    const hasard = hasardDe(graine, 'lots', rang);
    const document = hasard.chance(0.3) ? situationCollective(hasard) : situationIndividuelle(hasard);
    if (tientEnTableau(document)) documents.push(document);
  }
  return documents;
};

/** Un tableau CSV de ces documents, une ligne sur deux à la française. */
export const ecrireDocuments = (documents: readonly Objet[]): string =>
  ecrireCsv(
    [
      ['id', ...COLONNES],
      ...documents.map((document, rang) => [
        `m${rang}`,
        ...COLONNES.map((chemin) => ecrireCellule(lire(document, chemin), rang % 2 === 1)),
      ]),
    ],
    ';',
  );
