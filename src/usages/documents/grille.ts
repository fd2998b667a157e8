import { paragraphe, rubriques, section, signatures, verifier, verifierLePoint } from './blocs.ts';
import type { Section } from './brouillon.ts';
import { blanc, champJour, dire } from './champs.ts';
import { direLeMinimum, notesDuNiveau, rubriquesDuClassement, tableauDesNotes } from './classement.ts';
import { ecrireAuSalarie } from './courrier.ts';
import type { Dossier } from './dossier.ts';
import { accorder, champAssistant, champEmployeur, champRepresentant, lieuEtJour } from './personnes.ts';

const RECOURS = 'voie et délai pour contester le classement';

const recours = (dossier: Dossier): Section => {
  const { Le } = accorder(dossier.assistant);
  return section(
    'Recours',
    [
      paragraphe(dire`${Le} peut contester ce classement : ${blanc(RECOURS)}.`),
      verifier(dire`L'employeur écrit comment contester ; la voie et le délai n'ont pas été lus dans une source.`),
    ],
    'P-57',
  );
};

const salaire = (dossier: Dossier): Section =>
  section(
    'Salaire minimum',
    [
      paragraphe(dire`Minimum du niveau : ${direLeMinimum(dossier)}. Le salaire n'est jamais sous le Smic.`),
      ...(dossier.poste?.minimum === undefined ? [verifierLePoint('salaires-de-branche')] : []),
    ],
    'P-58',
    'P-63',
    'P-64',
  );

/** La grille de classification d'un poste : chaque note et son motif, le niveau, le minimum, le recours. */
export const redigerGrille = (dossier: Dossier): readonly Section[] => [
  section('Le poste', [
    rubriques('Poste', [
      ['Employeur', [champEmployeur(dossier)]],
      ['Salarié', [champAssistant(dossier)]],
      ['Fonction', dire`Assistant médical`],
    ]),
    rubriquesDuClassement(dossier),
  ]),
  section(
    'Notes',
    [
      paragraphe(
        dire`Chaque critère se note de 1 à 4, d'après la fiche de poste. Le total, de 4 à 16, donne le niveau.`,
      ),
      tableauDesNotes(dossier, true),
      ...notesDuNiveau(dossier),
    ],
    'P-55',
    'P-56',
    'P-57',
  ),
  salaire(dossier),
  recours(dossier),
  section('Signature', [
    paragraphe(lieuEtJour(dossier, champJour('date de signature', dossier.contratDeTravail?.signeLe))),
    signatures(["Pour l'employeur", [champRepresentant(dossier)]]),
  ]),
];

/** La lettre qui dit au salarié son classement, et comment le contester. */
export const redigerLettreDeClassement = (dossier: Dossier): readonly Section[] =>
  ecrireAuSalarie(dossier, dire`classement de votre emploi`, [
    section(
      null,
      [
        paragraphe(
          dire`Nous vous faisons connaître le classement de votre emploi d'assistant médical dans la grille de la convention collective du personnel des cabinets médicaux (IDCC 1147). Il suit la fiche de poste jointe.`,
        ),
        rubriquesDuClassement(dossier),
        tableauDesNotes(dossier, true),
        ...notesDuNiveau(dossier),
        paragraphe(dire`Votre salaire minimum est de ${direLeMinimum(dossier)}.`),
        paragraphe(dire`Si vous n'êtes pas d'accord avec ce classement : ${blanc(RECOURS)}.`),
        verifier(dire`L'employeur écrit comment contester ; la voie et le délai n'ont pas été lus dans une source.`),
      ],
      'P-55',
      'P-56',
      'P-57',
      'P-63',
    ),
  ]);
