import { type CleEtabli, type Fondement, fonder } from '../../droit/fondement.ts';
import { type CodePoint, point } from '../../droit/lectures.ts';
import { composer } from '../../explication/typographie.ts';
import type { Bloc, Phrase, Section } from './brouillon.ts';
import { dire } from './champs.ts';

export const paragraphe = (phrase: Phrase): Bloc => ({ forme: 'paragraphe', phrase });
export const liste = (elements: readonly Phrase[]): Bloc => ({ forme: 'liste', elements });
export const cases = (elements: readonly Phrase[]): Bloc => ({ forme: 'cases', elements });

export const tableau = (
  entetes: readonly string[],
  lignes: readonly (readonly Phrase[])[],
  largeurs?: readonly number[],
): Bloc => ({
  forme: 'tableau',
  entetes: entetes.map(composer),
  lignes,
  ...(largeurs === undefined ? {} : { largeurs }),
});

/** Un tableau de deux colonnes : un sujet, rubrique par rubrique, et ce que le dossier en dit. */
export const rubriques = (sujet: string, lignes: readonly (readonly [string, Phrase])[]): Bloc =>
  tableau(
    [sujet, 'Renseignement'],
    lignes.map(([nom, phrase]) => [dire`${nom}`, phrase]),
    [1, 2],
  );

export const mention = (nom: string, phrase: Phrase): Bloc => ({ forme: 'mention', nom: composer(nom), phrase });

export const signatures = (...parties: readonly (readonly [string, Phrase])[]): Bloc => ({
  forme: 'signatures',
  parties: parties.map(([qualite, nom]) => ({ qualite: composer(qualite), nom })),
});

/** Une note : ce que les textes lus ne règlent pas, et que le brouillon n'invente pas. */
export const verifier = (phrase: Phrase): Bloc => ({ forme: 'verifier', phrase });

/** La note d'un point du droit : ce que les sources contredisent ou taisent, tel que le recueil l'écrit. */
export const verifierLePoint = (code: CodePoint): Bloc => {
  const un = point(code);
  const enonce = un.nature === 'lacune' ? un.enonce : `${un.titre} ${un.motif}`;
  return verifier(dire`${enonce}`);
};

/** Une partie du document, avec les points établis qui la fondent. */
export const section = (titre: string | null, blocs: readonly Bloc[], ...cles: readonly CleEtabli[]): Section => {
  const [premiere, ...suite] = cles;
  return {
    titre: titre === null ? null : composer(titre),
    blocs,
    fondements: premiere === undefined ? [] : [fonder(premiere, ...suite)],
  };
};

/** La même, quand ses fondements sont déjà faits. */
export const sectionFondee = (titre: string | null, blocs: readonly Bloc[], fondements: readonly Fondement[]) => ({
  ...section(titre, blocs),
  fondements,
});

/** Les articles d'un contrat, numérotés dans leur ordre. */
export const enArticles = (sections: readonly Section[]): readonly Section[] =>
  sections.map((une, rang) => ({ ...une, titre: composer(`Article ${rang + 1}. ${une.titre ?? ''}`) }));
