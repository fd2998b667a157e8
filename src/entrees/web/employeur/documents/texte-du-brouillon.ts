import {
  type Bloc,
  type Brouillon,
  lirePhrase,
  type Phrase,
  type Section,
} from '../../../../usages/documents/brouillon.ts';

const enListe = (signe: string, elements: readonly Phrase[]): string =>
  elements.map((une) => `${signe} ${lirePhrase(une)}`).join('\n');

const ecrireBloc = (bloc: Bloc): string => {
  switch (bloc.forme) {
    case 'paragraphe':
      return lirePhrase(bloc.phrase);
    case 'mention':
      return `${bloc.nom}\u00a0: ${lirePhrase(bloc.phrase)}`;
    case 'verifier':
      return `[À vérifier\u00a0: ${lirePhrase(bloc.phrase)}]`;
    case 'liste':
      return enListe('–', bloc.elements);
    case 'cases':
      return enListe('☐', bloc.elements);
    case 'tableau':
      return [bloc.entetes, ...bloc.lignes.map((ligne) => ligne.map(lirePhrase))]
        .map((cellules) => cellules.join('\t'))
        .join('\n');
    case 'adresse':
      return bloc.lignes.map(lirePhrase).join('\n');
    case 'signature':
      return lirePhrase(bloc.nom);
    case 'signatures':
      return bloc.parties.map(({ qualite, nom }) => `${qualite}\u00a0: ${lirePhrase(nom)}`).join('\n');
  }
};

const ecrireSection = ({ titre, blocs }: Section): readonly string[] => [
  ...(titre === null ? [] : [titre.toLocaleUpperCase('fr')]),
  ...blocs.map(ecrireBloc),
];

/** Le brouillon en un texte à coller ailleurs : blancs et notes compris, sans sa feuille de relecture. */
export const ecrireLeTexte = ({ genre, titre, sections, avertissement, droit }: Brouillon): string =>
  [
    ...(genre === 'lettre' ? [] : [titre.toLocaleUpperCase('fr')]),
    ...sections.flatMap(ecrireSection),
    `${avertissement}. ${droit}.`,
  ].join('\n\n');
