import { CQP } from '../../droit/cqp.ts';
import { PARCOURS } from '../../droit/parcours.ts';
import { REGIMES_EN_CLAIR } from '../../explication/libelles.ts';
import { ecrireNombre } from '../../explication/typographie.ts';
import { paragraphe, rubriques, section, sectionFondee, signatures, tableau, verifierLePoint } from './blocs.ts';
import type { Section } from './brouillon.ts';
import { champ, champJour, champListe, champNombre, champSomme, dire } from './champs.ts';
import type { Dossier } from './dossier.ts';
import { champAssistant, champEmployeur, champRepresentant } from './personnes.ts';
import {
  champEcheance,
  champTitre,
  fondementsDeFormation,
  precisionsDeFormation,
  voiesDuDossier,
} from './qualification.ts';

const REPONSES = { acceptee: 'acceptée', refusee: 'refusée', attendue: 'attendue' } as const;

const voie = (dossier: Dossier): Section => {
  const { formation } = dossier;
  const choisie = formation?.voie === undefined ? undefined : PARCOURS[formation.voie];
  const ouvertes = voiesDuDossier(dossier);
  const seule = choisie ?? (ouvertes.length === 1 ? ouvertes[0] : undefined);
  return sectionFondee(
    'La formation',
    [
      rubriques('Formation', [
        ['Assistant', [champAssistant(dossier)]],
        ['Titre ou diplôme', [champTitre(dossier)]],
        ['Voie', [champ('voie de formation', seule?.libelle)]],
        ['Heures', [champNombre('heures de formation', formation?.heures ?? seule?.heures, 'heures')]],
        ['Organisme', [champ('organisme de formation', formation?.organisme)]],
        [
          'Dates',
          dire`du ${champJour('premier jour de formation', formation?.debut)} au ${champJour('dernier jour de formation', formation?.fin)}`,
        ],
        ['Blocs dispensés', champListe('blocs dispensés', formation?.blocsDispenses)],
        ["Jours d'absence au cabinet", [champ("jours d'absence au cabinet", formation?.joursDAbsence)]],
      ]),
      ...(dossier.assistant?.titre === 'cqp'
        ? [paragraphe(dire`L'assistant est titulaire du CQP : aucune formation n'est due.`)]
        : []),
    ],
    fondementsDeFormation(dossier),
  );
};

const blocs = (dossier: Dossier): readonly Section[] =>
  voiesDuDossier(dossier).some(({ code }) => code === 'cqp')
    ? [
        sectionFondee(
          'Les blocs du CQP',
          [
            paragraphe(dire`Ils se valident séparément. L'organisme estime les heures d'après le profil.`),
            tableau(
              ['Bloc', 'Heures'],
              CQP.blocs.map(({ nom, heures }) => [dire`${nom}`, dire`${ecrireNombre(heures)}`]),
              [4, 1],
            ),
            verifierLePoint('treize-heures-du-cqp'),
          ],
          [CQP.fondement, ...section(null, [], 'P-37', 'P-39').fondements],
        ),
      ]
    : [];

const argent = ({ formation }: Dossier): Section =>
  section(
    'Coût et financement',
    [
      rubriques('Financement', [
        ['Coût', [champSomme('coût de la formation', formation?.cout)]],
        ["Demande à l'OPCO EP", dire`le ${champJour("date de la demande à l'OPCO EP", formation?.opco?.demandeLe)}`],
        [
          "Réponse de l'OPCO EP",
          dire`${champ("réponse de l'OPCO EP", formation?.opco?.reponse && REPONSES[formation.opco.reponse])}, le ${champJour("date de la réponse de l'OPCO EP", formation?.opco?.reponseLe)}`,
        ],
      ]),
      paragraphe(
        dire`L'OPCO EP paie dans la limite de ses fonds. Le salaire pendant la formation n'est plus remboursé par la branche.`,
      ),
      verifierLePoint('prix-du-cqp'),
    ],
    'P-49',
  );

const delai = (dossier: Dossier): Section => {
  const regime = dossier.evaluation?.regime;
  return sectionFondee(
    'Délai et preuve',
    [
      rubriques('Délai', [
        [
          "Régime du contrat d'aide",
          [champ("régime du contrat d'aide", regime ? REGIMES_EN_CLAIR[regime] : undefined)],
        ],
        ['Certification au plus tard', [champEcheance(dossier, 'certification', 'date limite de la certification')]],
        ['Preuve à garder', [champ('preuve de la formation', dossier.formation?.preuve)]],
      ]),
      ...precisionsDeFormation(dossier),
      verifierLePoint('sanction-du-delai-de-formation'),
    ],
    fondementsDeFormation(dossier),
  );
};

/** Le plan de formation : la voie, les blocs, l'argent, le délai du contrat d'aide et la preuve à garder. */
export const redigerPlanDeFormation = (dossier: Dossier): readonly Section[] => [
  section(null, [paragraphe(dire`Employeur : ${champEmployeur(dossier)}.`)]),
  voie(dossier),
  ...blocs(dossier),
  argent(dossier),
  delai(dossier),
  section('Signatures', [
    signatures(["Pour l'employeur", [champRepresentant(dossier)]], ["L'assistant médical", [champAssistant(dossier)]]),
  ]),
];
