import { OPTIONS_EN_CLAIR } from '../../explication/libelles.ts';
import { ecrireNombre } from '../../explication/typographie.ts';
import { blocsDeLAide, fondementsDeLAide } from './aide-des-medecins.ts';
import { enArticles, paragraphe, section, sectionFondee, signatures, tableau, verifier } from './blocs.ts';
import type { Bloc, Phrase, Section } from './brouillon.ts';
import { champ, champJour, champNombre, champSomme, dire } from './champs.ts';
import type { Dossier, PartDuMedecin } from './dossier.ts';
import { champAssistant, champEmployeur, lieuEtJour, nomDuMedecin } from './personnes.ts';
import { sectionDesExclusions, sectionsDesMissions } from './taches-du-poste.ts';
import { champHeures, heuresDe } from './temps.ts';

/** Les parts dites, ou une par médecin du dossier ; deux lignes blanches quand personne n'est nommé. */
const partsDe = ({ partage, medecins }: Dossier): readonly PartDuMedecin[] => {
  if ((partage?.parts ?? []).length > 0) return partage?.parts ?? [];
  const nommes = (medecins ?? []).map((medecin) => ({ medecin: nomDuMedecin(medecin) }));
  return nommes.length > 0 ? nommes : [{}, {}];
};

const champDuMedecin = ({ medecin }: PartDuMedecin): Phrase => [champ('nom de chaque médecin', medecin)];

const desaccordDesHeures = (dossier: Dossier): readonly Bloc[] => {
  const parts = partsDe(dossier).map(({ heures }) => heures);
  const attendues = heuresDe(dossier);
  if (attendues === undefined || parts.includes(undefined)) return [];
  const somme = parts.reduce<number>((total, heures) => total + (heures ?? 0), 0);
  return Math.abs(somme - attendues) < 0.005
    ? []
    : [
        verifier(
          dire`Les heures des médecins font ${ecrireNombre(somme)}, celles du contrat de travail ${ecrireNombre(attendues)}.`,
        ),
      ];
};

const heures = (dossier: Dossier): Section =>
  section(
    'Heures et missions',
    [
      tableau(
        ['Médecin', 'Heures par semaine', 'Option', 'Missions propres'],
        partsDe(dossier).map((part) => [
          champDuMedecin(part),
          [champNombre('heures par semaine chez chaque médecin', part.heures, 'heures')],
          [champ("option d'aide de chaque médecin", part.option && OPTIONS_EN_CLAIR[part.option])],
          [champ('missions chez chaque médecin', part.missions)],
        ]),
        [4, 3, 3, 5],
      ),
      ...desaccordDesHeures(dossier),
      paragraphe(dire`Les tâches communes et les tâches exclues sont annexées.`),
    ],
    'P-04',
    'P-132',
  );

const argent = (dossier: Dossier): Section =>
  sectionFondee(
    'Coût et aide',
    [
      paragraphe(
        dire`Le coût de l'emploi se partage selon cette clé : ${champ('clé de partage du coût', dossier.partage?.cle)}.`,
      ),
      tableau(
        ['Médecin', 'Part du coût, par an', 'Aide gardée, par an'],
        partsDe(dossier).map((part) => [
          champDuMedecin(part),
          [champSomme('part du coût de chaque médecin', part.cout)],
          [champSomme('aide gardée par chaque médecin', part.aide)],
        ]),
        [4, 3, 3],
      ),
      ...blocsDeLAide(dossier),
    ],
    fondementsDeLAide(dossier, 'P-104'),
  );

const vie = (dossier: Dossier): readonly Section[] => [
  section('Congés, absences et formation', [
    paragraphe(
      dire`Les congés se fixent ensemble : ${champ('règle des congés entre les médecins', dossier.partage?.conges)}. Les heures perdues (congé, absence, formation) se répartissent selon la clé du coût.`,
    ),
  ]),
  section(
    'Durée et fin',
    [
      paragraphe(
        dire`La convention commence le ${champJour('début de la convention', dossier.partage?.debut)}. Un médecin en sort en prévenant les autres par écrit, ${champ('préavis de sortie de la convention', dossier.partage?.preavisDeSortie)} avant.`,
      ),
      paragraphe(
        dire`Qui sort prévient sa caisse. Les autres disent alors par écrit qui reprend ses heures, et à quel coût. Le départ de l'assistant ne met pas fin à la convention si un autre est embauché.`,
      ),
    ],
    'P-115',
    'P-116',
  ),
];

/** La convention de partage d'un assistant entre médecins : heures, missions, clé, aide, congés, fin. */
export const redigerConventionDePartage = (dossier: Dossier): readonly Section[] => [
  section('Les parties', [
    paragraphe(
      dire`Les médecins nommés plus bas partagent le travail de ${champAssistant(dossier)}, assistant médical, employé par ${champEmployeur(dossier)} pour ${champHeures(dossier)} par semaine.`,
    ),
    verifier(
      dire`La forme juridique du partage (société de moyens, groupement, un contrat de travail par médecin) se choisit avec un juriste : les sources lues ne la fixent pas.`,
    ),
  ]),
  ...enArticles([heures(dossier), argent(dossier), ...vie(dossier)]),
  section('Signatures', [
    paragraphe(lieuEtJour(dossier, champJour('date de signature', undefined))),
    signatures(
      ...partsDe(dossier).map((part, rang): readonly [string, Phrase] => [`Médecin ${rang + 1}`, champDuMedecin(part)]),
    ),
  ]),
  section('Annexe : les tâches', []),
  ...sectionsDesMissions(dossier),
  sectionDesExclusions(),
];
