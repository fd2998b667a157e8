import { type Certitude, plusFaible } from '../../commun/connu.ts';
import { jourDe } from '../../commun/jour.ts';
import type { Fondement } from '../../droit/fondement.ts';
import { DROIT_TENU_AU } from '../../droit/version.ts';
import { CERTITUDES } from '../../explication/libelles.ts';
import { composer, ecrireDate, ecrireNombre } from '../../explication/typographie.ts';
import { citer, type SourceCitee } from '../sources-citees.ts';
import { cases, paragraphe, section, tableau, verifier } from './blocs.ts';
import type { Brouillon, Phrase, Section } from './brouillon.ts';
import { dire } from './champs.ts';

export const AVERTISSEMENT = composer("Brouillon à relire ; Tandem n'est pas un service officiel");
export const DROIT = composer(`Droit tenu au ${ecrireDate(jourDe(DROIT_TENU_AU))}`);
const TITRE = composer("Feuille de relecture, à retirer avant de signer ou d'envoyer");
const SANS_SOURCE = 'droit commun, ou relevé sans page';

/** La plus faible des certitudes d'un document. */
export const certitudeDe = (fondements: readonly Fondement[]): Certitude =>
  fondements.reduce<Certitude>((faible, { certitude }) => plusFaible(faible, certitude), 'confirmee');

const accorder = (nombre: number, un: string, plusieurs: string): string =>
  `${ecrireNombre(nombre)} ${nombre > 1 ? plusieurs : un}`;

const aCompleter = (blancs: readonly string[]): Section =>
  section('À compléter', [
    blancs.length === 0
      ? paragraphe(dire`Rien : chaque champ est rempli.`)
      : cases(blancs.map((nom): Phrase => [{ nature: 'texte', texte: nom }])),
  ]);

/** Un acte montre ses notes là où elles naissent : on les compte. Une lettre part sans elles : les voici. */
const aVerifier = (notes: readonly string[], genre: Brouillon['genre']): Section => {
  const rien = dire`Aucune note.`;
  const dansLeTexte = dire`${accorder(notes.length, 'note marquée', 'notes marquées')} « À vérifier » dans le texte. Lisez, décidez, puis effacez.`;
  return section('À vérifier avec un juriste ou votre caisse', [
    ...(notes.length === 0 ? [paragraphe(rien)] : []),
    ...(notes.length > 0 && genre === 'acte' ? [paragraphe(dansLeTexte)] : []),
    ...(notes.length > 0 && genre === 'lettre' ? notes.map((note) => verifier(dire`${note}`)) : []),
  ]);
};

const nommer = ({ titre }: Section, genre: Brouillon['genre']): string =>
  titre ?? (genre === 'lettre' ? 'Corps de la lettre' : 'Ensemble');

const renvois = (fondements: readonly Fondement[], sources: readonly SourceCitee[]): string => {
  const cles = citer(fondements).map(({ cle }) => cle);
  const rangs = sources.flatMap(({ cle }, rang) => (cles.includes(cle) ? [String(rang + 1)] : []));
  return rangs.length === 0 ? SANS_SOURCE : rangs.join(', ');
};

const sourcesDuTexte = (
  sections: readonly Section[],
  sources: readonly SourceCitee[],
  genre: Brouillon['genre'],
): Section => {
  const fondees = sections.filter(({ fondements }) => fondements.length > 0);
  return section('Sources', [
    tableau(
      ['Partie', 'Certitude', 'Sources'],
      fondees.map((une) => [
        dire`${nommer(une, genre)}`,
        dire`${CERTITUDES[certitudeDe(une.fondements)]}`,
        dire`${renvois(une.fondements, sources)}`,
      ]),
      [5, 3, 4],
    ),
    tableau(
      ['N°', 'Source', 'Adresse'],
      sources.map(({ titre, lien }, rang) => [
        dire`${String(rang + 1)}`,
        dire`${titre}`,
        dire`${lien ?? 'non relevée'}`,
      ]),
      [1, 6, 8],
    ),
  ]);
};

/** La dernière page : ce qui reste à compléter, à vérifier, et les sources de chaque partie. */
export const feuilleDeRelecture = (
  { sections, genre, aCompleter: blancs, aVerifier: notes, sources }: Omit<Brouillon, 'relecture'>,
  pourQui: string,
): Brouillon['relecture'] => ({
  titre: TITRE,
  sections: [
    section(null, [paragraphe(dire`${AVERTISSEMENT}. ${DROIT}. Pour : ${pourQui}.`)]),
    aCompleter(blancs),
    aVerifier(notes, genre),
    sourcesDuTexte(sections, sources, genre),
  ],
});
