import { paragraphe, rubriques, section, signatures } from './blocs.ts';
import type { Phrase, Section } from './brouillon.ts';
import { champ, champAdresse, champJour, champListe, dire } from './champs.ts';
import type { Dossier } from './dossier.ts';
import { accorder, champAssistant, champEmployeur, champForme, champRepresentant, lieuEtJour } from './personnes.ts';
import { champTitre } from './qualification.ts';

/** L'employeur et le salarié, tels qu'un contrat de travail les nomme. */
export const parties = (dossier: Dossier): Section => {
  const { employeur, assistant } = dossier;
  const { le, Le } = accorder(assistant);
  return section('Les parties', [
    rubriques("L'employeur", [
      ['Nom ou dénomination', [champEmployeur(dossier)]],
      ['Forme juridique', [champForme(employeur)]],
      ['Adresse', [champAdresse("adresse de l'employeur", employeur?.adresse)]],
      ['SIRET', [champ('SIRET', employeur?.siret)]],
      ['Numéro Urssaf', [champ('numéro Urssaf', employeur?.numeroUrssaf)]],
      ['Code NAF', [champ('code NAF', employeur?.codeNaf)]],
      ['Représenté par', [champRepresentant(dossier)]],
    ]),
    rubriques(Le, [
      ['Prénom et nom', [champAssistant(dossier)]],
      [
        'Naissance',
        dire`${champJour('date de naissance', assistant?.naissance)}, ${champ('lieu de naissance', assistant?.lieuDeNaissance)}`,
      ],
      ['Adresse', [champAdresse("adresse de l'assistant", assistant?.adresse)]],
      ['Titre ou diplôme', [champTitre(dossier)]],
    ]),
    paragraphe(dire`Il est convenu ce qui suit entre eux, nommés plus loin « l'employeur » et « ${le} ».`),
  ]);
};

/** Les lieux de travail. */
export const lieux = (dossier: Dossier): Section =>
  section(
    'Lieu de travail',
    [paragraphe(dire`Le travail se fait à : ${champListe('lieux de travail', dossier.cabinet?.lieux)}.`)],
    'P-71',
  );

/** « Fait à… » et les signatures du contrat. */
export const signer = (dossier: Dossier, ...autres: readonly (readonly [string, Phrase])[]): Section =>
  section('Signatures', [
    paragraphe(lieuEtJour(dossier, champJour('date de signature', dossier.contratDeTravail?.signeLe))),
    paragraphe(dire`En deux exemplaires, un pour chaque partie.`),
    signatures(
      ["Pour l'employeur", [champRepresentant(dossier)]],
      [accorder(dossier.assistant).Le, [champAssistant(dossier)]],
      ...autres,
    ),
  ]);
