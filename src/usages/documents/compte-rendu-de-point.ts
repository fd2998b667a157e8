import { INDICATEURS, type Indicateur } from '../../droit/codes.ts';
import { INDICATEURS_EN_CLAIR, OPTIONS_EN_CLAIR, REGIMES_EN_CLAIR } from '../../explication/libelles.ts';
import { ecrireNombre } from '../../explication/typographie.ts';
import { liste, paragraphe, rubriques, section, sectionFondee, signatures, tableau, verifier } from './blocs.ts';
import type { Bloc, Phrase, Section } from './brouillon.ts';
import { blanc, champ, champJour, champListe, champNombre, dire } from './champs.ts';
import type { Dossier } from './dossier.ts';
import { champAssistant, champMedecin, nomDe } from './personnes.ts';
import { champEcheance } from './qualification.ts';

const seance = (dossier: Dossier): Section => {
  const { point, contratDAide, evaluation } = dossier;
  const regime = evaluation?.regime;
  return section('Le point', [
    rubriques('Point', [
      ['Jour', [champJour('date du point', point?.le)]],
      ['Personnes présentes', champListe('personnes présentes au point', point?.participants)],
      ['Médecin', [champMedecin(dossier)]],
      ['Caisse', [champ('nom de la caisse', contratDAide?.caisse?.nom)]],
      ['Contrat signé le', [champJour("date de signature du contrat d'aide", contratDAide?.signature)]],
      ['Régime', [champ("régime du contrat d'aide", regime ? REGIMES_EN_CLAIR[regime] : undefined)]],
      ['Option', [champ("option de l'aide", contratDAide?.option && OPTIONS_EN_CLAIR[contratDAide.option])]],
    ]),
  ]);
};

/** « + 96 », « − 12 » : ce qui a changé, ou l'écart à la cible ; un blanc quand un des deux nombres manque. */
const champEcart = (nom: string, de: number | null | undefined, a: number | null | undefined): Phrase => {
  if (de == null || a == null) return [blanc(nom)];
  const ecart = a - de;
  return dire`${ecart > 0 ? `+\u00a0${ecrireNombre(ecart)}` : ecrireNombre(ecart)}`;
};

const ligne = ({ point, evaluation }: Dossier, indicateur: Indicateur): readonly Phrase[] => {
  const nom = INDICATEURS_EN_CLAIR[indicateur];
  const cible = evaluation?.objectifs.cibles.find((une) => une.indicateur === indicateur);
  const releve = point?.releve?.[indicateur];
  return [
    dire`${nom}`,
    [champNombre(`nombre de départ, ${nom}`, cible?.depart ?? undefined)],
    [champNombre(`nombre au jour du point, ${nom}`, releve)],
    champEcart(`changement depuis le départ, ${nom}`, cible?.depart, releve),
    [champNombre(`objectif, ${nom}`, cible?.cible ?? undefined)],
    champEcart(`écart à l'objectif, ${nom}`, cible?.cible, releve),
  ];
};

const chiffres = (dossier: Dossier): Section => {
  const cibles = dossier.evaluation?.objectifs.cibles ?? [];
  const mesures = cibles.length === 0 ? INDICATEURS : cibles.map(({ indicateur }) => indicateur);
  const releve = dossier.point?.releve;
  return sectionFondee(
    'Les chiffres',
    [
      paragraphe(
        dire`Relevé au ${champJour('date du relevé', releve?.au)}, d'après ${champ('origine du relevé', releve?.source)}. Des nombres, jamais de noms.`,
      ),
      tableau(
        ['Indicateur', 'Départ', 'Au point', 'Changement', 'Objectif', 'Écart'],
        mesures.map((indicateur) => ligne(dossier, indicateur)),
        [4, 3, 3, 3, 3, 3],
      ),
    ],
    cibles.map(({ fondement }) => fondement),
  );
};

const assistant = (dossier: Dossier): Section =>
  section("L'assistant", [
    rubriques('Assistant', [
      ['Prénom et nom', [champAssistant(dossier)]],
      ['En poste depuis', [champJour("date d'effet du contrat", dossier.contratDeTravail?.debut)]],
      [
        'Formation',
        dire`du ${champJour('premier jour de formation', dossier.formation?.debut)} au ${champJour('dernier jour de formation', dossier.formation?.fin)}`,
      ],
      ['Certification au plus tard', [champEcheance(dossier, 'certification', 'date limite de la certification')]],
    ]),
  ]);

const enListe = (nom: string, dits: readonly string[] | undefined): Bloc =>
  liste(dits === undefined || dits.length === 0 ? [[blanc(nom)]] : dits.map((dit) => [champ(nom, dit)]));

const echange = ({ point }: Dossier): readonly Section[] => [
  section('Difficultés', [
    enListe('difficultés dites au point', point?.difficultes),
    verifier(dire`N'écrivez ni nom de patient, ni cause d'absence de l'assistant.`),
  ]),
  section('Décisions', [enListe('décisions prises au point', point?.decisions)]),
];

/** Le compte rendu d'un point avec la caisse : qui, quels chiffres, quelles difficultés, ce qui est décidé, la suite. */
export const redigerCompteRenduDePoint = (dossier: Dossier): readonly Section[] => [
  seance(dossier),
  chiffres(dossier),
  assistant(dossier),
  ...echange(dossier),
  section(
    'La suite',
    [
      paragraphe(dire`Prochain point : le ${champJour('date du prochain point', dossier.point?.prochainLe)}.`),
      verifier(
        dire`Un échange tous les six mois n'est dit que pour l'avenant 7 ; pour la convention de 2024, une source parle de points annuels. Le jour se convient avec la caisse.`,
      ),
    ],
    'P-109',
    'F-77',
    'F-77b',
  ),
  section('Signatures', [
    signatures(
      ['Le médecin', [champMedecin(dossier)]],
      ['Pour la caisse', [champ('représentant de la caisse', nomDe(dossier.contratDAide?.caisse?.representant))]],
    ),
  ]),
];
