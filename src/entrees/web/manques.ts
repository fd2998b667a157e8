import type { Noeud, PointLu } from '../../explication/arbre.ts';
import { nommerFait } from '../../explication/libelles.ts';
import { enumerer } from '../../explication/typographie.ts';
import type { Manque } from '../../regles/constat.ts';
import type { ReponseDEvaluation } from '../../usages/reponse.ts';
import { creer } from './element.ts';
import { eprouverReponses } from './leviers.ts';
import { marque } from './marques.ts';
import { type Ouverts, rangeeOuvrable } from './ouvrable.ts';
import { direPoint, type Renvois } from './pourquoi.ts';
import { bloc, type Vue } from './vue.ts';

const points = (arbre: Noeud): readonly PointLu[] => [...arbre.points, ...arbre.parties.flatMap(points)];

const tousLesManques = ({ manques, objectifs, echeances }: ReponseDEvaluation): readonly Manque[] => [
  ...manques,
  ...objectifs.manques,
  ...echeances.flatMap((echeance) => echeance.manques ?? []),
];

const direFaitManquant = (cle: Manque & { manque: 'fait' }, { entretien }: Vue, renvois: Renvois): HTMLElement => {
  const question = entretien.questions.find(({ champs }) => champs.some((champ) => champ.cle === cle.cle));
  const repondre = question === undefined ? null : creer('button', { type: 'button', class: 'lien' }, 'répondre');
  if (repondre !== null && question !== undefined) {
    repondre.append(creer('span', { class: 'invisible' }, ` : ${question.titre}`));
    repondre.addEventListener('click', () => renvois.viser(question.id));
  }
  const { oui, non } = question === undefined ? { oui: [], non: [] } : eprouverReponses(question, entretien);
  const issues = [
    oui.length > 0 && non.length > 0 ? `Oui avec ${enumerer(oui.map((un) => `« ${un} »`))}` : '',
    oui.length > 0 && non.length > 0 ? `non avec ${enumerer(non.map((un) => `« ${un} »`))}.` : '',
  ].filter((issue) => issue !== '');
  return creer(
    'li',
    { class: 'fait' },
    creer(
      'span',
      { class: 'fait-nom' },
      nommerFait(cle.cle),
      issues.length === 0 ? null : creer('span', { class: 'legende' }, issues.join(', ')),
    ),
    repondre,
  );
};

/** Ce que la personne peut encore dire, et ce qu'aucun texte lu ne dit : la question à poser. */
export const dessinerManques = (vue: Vue, renvois: Renvois, ouverts: Ouverts): HTMLElement | null => {
  const manques = tousLesManques(vue.reponse);
  const faits = new Map(manques.flatMap((un) => (un.manque === 'fait' ? [[un.cle, un] as const] : [])));
  const codes = new Set(manques.flatMap((un) => (un.manque === 'texte' ? [un.point] : [])));
  const textes = new Map(points(vue.arbre).flatMap((un) => (codes.has(un.code) ? [[un.code, un] as const] : [])));
  if (faits.size === 0 && textes.size === 0) return null;
  const deVous = creer(
    'ul',
    { class: 'faits' },
    ...[...faits.values()].map((un) => direFaitManquant(un, vue, renvois)),
  );
  const desTextes = [...textes.values()].map((point) =>
    rangeeOuvrable(
      `point-${point.code}`,
      [marque('indetermine'), creer('span', { class: 'nom nom-seul' }, point.titre)],
      () => direPoint(point, renvois, false),
      ouverts,
    ),
  );
  return bloc(
    'manques',
    'Ce qui manque',
    '',
    faits.size === 0 ? null : creer('h4', { class: 'sous-bloc' }, 'De vous'),
    faits.size === 0 ? null : deVous,
    textes.size === 0 ? null : creer('h4', { class: 'sous-bloc' }, 'Des textes : à demander à votre caisse'),
    textes.size === 0 ? null : creer('ul', { class: 'rangees' }, ...desTextes),
  );
};
