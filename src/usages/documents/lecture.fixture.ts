import { type Brouillon, lirePhrase, type Morceau, type Phrase, phrasesDuBloc, type Section } from './brouillon.ts';
import type { CodeBrouillon } from './codes.ts';
import { composerBrouillon } from './composer.ts';
import { unDossier } from './dossier.fixture.ts';
import type { Dossier } from './dossier.ts';

export const rediger = (code: CodeBrouillon, dossier: Dossier): Brouillon => {
  const lu = composerBrouillon(code, dossier);
  if (!lu.accepte) throw new Error(`${code} : ${lu.refus.code}`);
  return lu.valeur;
};

export const phrasesDe = (sections: readonly Section[]): readonly Phrase[] =>
  sections.flatMap(({ blocs }) => blocs.flatMap(phrasesDuBloc));

export const entetesDe = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ blocs }) => blocs.flatMap((bloc) => (bloc.forme === 'tableau' ? bloc.entetes : [])));

export const enClair = (texte: string): string => texte.replaceAll('\u00a0', ' ');

/** Le texte du document, sans sa feuille de relecture. */
export const texteDe = ({ titre, sections, aVerifier }: Brouillon): string =>
  enClair(
    [
      titre,
      ...sections.map((une) => une.titre ?? ''),
      ...entetesDe(sections),
      ...phrasesDe(sections).map(lirePhrase),
      ...aVerifier,
    ].join('\n'),
  );

export const morceauxDe = ({ sections }: Brouillon): readonly Morceau[] => phrasesDe(sections).flat();

/** Le dossier complet est à temps plein ; le contrat à temps partiel le prend à 20 heures. */
export const dossierPour = (code: CodeBrouillon): Dossier =>
  code === 'cdi-temps-partiel' ? unDossier({ poste: { ...unDossier().poste, heures: 20 } }) : unDossier();

/** Les contrats qu'une personne ne peut pas avoir : ses heures sont d'un autre temps de travail. */
export const sontContraires = (code: CodeBrouillon, { poste }: Dossier): boolean => {
  const heures = poste?.heures;
  if (heures === undefined) return false;
  return (code === 'cdi-temps-plein' && heures < 35) || (code === 'cdi-temps-partiel' && heures >= 35);
};

export const refusDe = (code: CodeBrouillon, dossier: Dossier) => {
  const lu = composerBrouillon(code, dossier);
  return lu.accepte ? undefined : lu.refus;
};
