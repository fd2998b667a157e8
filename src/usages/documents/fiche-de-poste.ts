import { liste, paragraphe, rubriques, section, sectionFondee, signatures, tableau, verifierLePoint } from './blocs.ts';
import type { Section } from './brouillon.ts';
import { blanc, champ, champJour, champListe, dire } from './champs.ts';
import { rubriquesDuClassement, tableauDesNotes } from './classement.ts';
import type { Dossier } from './dossier.ts';
import { accorder, champAssistant, champMedecin, champMedecins, champRepresentant } from './personnes.ts';
import { engagementDeFormation, fondementsDeFormation, precisionsDeFormation } from './qualification.ts';
import { sectionDesExclusions, sectionsDesMissions } from './taches-du-poste.ts';
import { blocsDeLHoraire, champHeures, noteDeLOption } from './temps.ts';

const cabinet = (dossier: Dossier): Section =>
  section('Le cabinet', [
    rubriques('Le cabinet', [
      ['Nom', [champ('nom du cabinet', dossier.cabinet?.nom)]],
      ['Médecins', champListe('noms des médecins', champMedecins(dossier))],
      ['Lieux de travail', champListe('lieux de travail', dossier.cabinet?.lieux)],
      ['Titulaire du poste', [champAssistant(dossier)]],
      ['Rattachement', [champ('personne à qui le poste est rattaché', dossier.poste?.superieur)]],
    ]),
  ]);

const classement = (dossier: Dossier): Section =>
  section('Classement', [rubriquesDuClassement(dossier), tableauDesNotes(dossier, false)], 'P-55', 'P-56', 'P-57');

const appareils = ({ poste }: Dossier): Section =>
  section(
    'Appareils',
    [
      paragraphe(dire`Seuls des appareils entièrement automatiques ; le médecin lit et décide.`),
      liste([dire`Appareils du cabinet : ${champListe('appareils automatiques du cabinet', poste?.appareils)}`]),
    ],
    'P-08',
  );

const logiciels = ({ poste, assistant }: Dossier): Section => {
  const { Le, il } = accorder(assistant);
  const connus = poste?.logiciels ?? [];
  return section(
    'Logiciels et secret',
    [
      tableau(
        ['Logiciel', "Droits d'accès"],
        connus.length === 0
          ? [[[blanc('logiciels du cabinet')], [blanc("droits d'accès")]]]
          : connus.map(({ nom, acces }) => [[champ('logiciel', nom)], [champ("droits d'accès", acces)]]),
      ),
      paragraphe(
        dire`${Le} n'ouvre que les dossiers utiles à son travail, avec ses propres identifiants. Ce qu'${il} apprend au cabinet est secret, pendant et après son contrat.`,
      ),
    ],
    'P-101',
  );
};

const horaire = (dossier: Dossier): Section =>
  section(
    'Horaire',
    [
      paragraphe(dire`Durée du travail : ${champHeures(dossier)} par semaine, par demi-journées.`),
      ...blocsDeLHoraire(dossier),
      ...noteDeLOption(dossier),
    ],
    'P-80',
    'P-87',
  );

const formation = (dossier: Dossier): Section =>
  sectionFondee(
    'Formation',
    [
      paragraphe(engagementDeFormation(dossier)),
      ...precisionsDeFormation(dossier),
      ...(dossier.assistant?.titre === 'dei' ? [verifierLePoint('actes-infirmiers')] : []),
    ],
    fondementsDeFormation(dossier),
  );

/** La fiche de poste : le cabinet, le classement, les missions par moment, ce qui est exclu, les moyens, les échéances. */
export const redigerFicheDePoste = (dossier: Dossier): readonly Section[] => [
  cabinet(dossier),
  classement(dossier),
  ...sectionsDesMissions(dossier),
  sectionDesExclusions(),
  appareils(dossier),
  logiciels(dossier),
  horaire(dossier),
  formation(dossier),
  section('Révision et signatures', [
    paragraphe(
      dire`Cette fiche est revue le ${champJour('date de révision de la fiche', dossier.poste?.revueLe)}, et à chaque changement de fonction.`,
    ),
    signatures(
      ["Pour l'employeur", [champRepresentant(dossier)]],
      ['Le médecin', [champMedecin(dossier)]],
      ["L'assistant médical", [champAssistant(dossier)]],
    ),
  ]),
];
