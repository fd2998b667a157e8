import { COLLECTIF, COLONNES } from '../../droit/regimes/index.ts';
import { INDICATEURS_EN_CLAIR, OPTIONS_EN_CLAIR, REGIMES_EN_CLAIR } from '../../explication/libelles.ts';
import { cases, paragraphe, rubriques, section, sectionFondee, signatures, tableau, verifierLePoint } from './blocs.ts';
import type { Phrase, Section } from './brouillon.ts';
import { champ, champAdresse, champJour, champNombre, dire } from './champs.ts';
import type { Dossier } from './dossier.ts';
import {
  champAssistant,
  champEmployeur,
  champForme,
  champMedecin,
  champRepresentant,
  champSpecialite,
  leMedecin,
  lieuEtJour,
  nomDe,
} from './personnes.ts';
import { champEcheance, champTitre, engagementDeFormation, fondementsDeFormation } from './qualification.ts';
import { champHeures } from './temps.ts';

/** Les champs d'identité que le contrat type de 2019 demande du médecin et de la caisse. */
const identites = (dossier: Dossier): Section => {
  const medecin = leMedecin(dossier);
  const caisse = dossier.contratDAide?.caisse;
  return section(
    'Le médecin et la caisse',
    [
      rubriques('Le médecin', [
        ['Nom', [champMedecin(dossier)]],
        ['Spécialité', [champSpecialite(medecin)]],
        [
          "Inscription à l'Ordre",
          dire`département ${champ("département d'inscription à l'Ordre", medecin?.ordre?.departement)}, numéro ${champ("numéro d'inscription à l'Ordre", medecin?.ordre?.numero)}`,
        ],
        ['RPPS', [champ('numéro RPPS du médecin', medecin?.rpps)]],
        ["Numéro d'Assurance Maladie", [champ("numéro d'Assurance Maladie du médecin", medecin?.numeroAm)]],
        ['Adresse professionnelle', [champAdresse('adresse du médecin', medecin?.adresse)]],
      ]),
      rubriques('La caisse', [
        ['Nom', [champ('nom de la caisse', caisse?.nom)]],
        ['Département', [champ('département de la caisse', caisse?.departement)]],
        ['Adresse', [champAdresse('adresse de la caisse', caisse?.adresse)]],
        [
          'Représentée par',
          dire`${champ('représentant de la caisse', nomDe(caisse?.representant))}, ${champ('fonction du représentant de la caisse', caisse?.representant?.qualite)}`,
        ],
        ['Contact', [champ('contact à la caisse', caisse?.representant?.contact)]],
      ]),
    ],
    'P-111',
  );
};

const demande = (dossier: Dossier): Section => {
  const { contratDAide, evaluation } = dossier;
  const regime = evaluation?.regime;
  const releve = contratDAide?.releve;
  const compte = (indicateur: 'mt' | 'fileActive'): readonly Phrase[] => {
    const nom = INDICATEURS_EN_CLAIR[indicateur];
    return [
      dire`${nom}`,
      [champNombre(`nombre au jour de référence, ${nom}`, releve?.[indicateur])],
      [champJour('jour de référence des nombres', releve?.au)],
      [champ('origine des nombres de patients', releve?.source)],
    ];
  };
  return section(
    'La demande',
    [
      rubriques('Demande', [
        ['Régime', [champ("régime du contrat d'aide", regime ? REGIMES_EN_CLAIR[regime] : undefined)]],
        ['Option', [champ("option de l'aide", contratDAide?.option && OPTIONS_EN_CLAIR[contratDAide.option])]],
        ['Signature voulue', [champJour("date de signature du contrat d'aide", contratDAide?.signature)]],
      ]),
      tableau(['Nombre de patients', 'Total', 'Au', 'Origine'], [compte('mt'), compte('fileActive')], [4, 2, 3, 4]),
      paragraphe(dire`Des nombres, jamais de noms. La caisse les fournit si le médecin ne peut les extraire.`),
    ],
    'P-106',
    'P-113',
  );
};

const CONTRATS = { cdi: 'CDI', cdd: 'CDD' } as const;

const emploi = (dossier: Dossier): Section => {
  const { contratDeTravail, offre } = dossier;
  const nature = contratDeTravail?.motif === undefined ? offre?.contrat : 'cdd';
  return sectionFondee(
    "L'employeur et l'assistant",
    [
      rubriques("L'employeur", [
        ['Nom ou dénomination', [champEmployeur(dossier)]],
        ['Forme juridique', [champForme(dossier.employeur)]],
        ['SIRET', [champ('SIRET', dossier.employeur?.siret)]],
        ['Représenté par', [champRepresentant(dossier)]],
      ]),
      rubriques("L'assistant", [
        ['Prénom et nom', [champAssistant(dossier)]],
        ['Titre ou diplôme', [champTitre(dossier)]],
        ['Organisme de formation', [champ('organisme de formation', dossier.formation?.organisme)]],
        ['Inscription en formation', [champJour("date d'inscription en formation", dossier.formation?.inscriptionLe)]],
        ['Certification au plus tard', [champEcheance(dossier, 'certification', 'date limite de la certification')]],
      ]),
      rubriques('Le contrat de travail', [
        ['Nature', [champ('type de contrat (CDI ou CDD)', nature && CONTRATS[nature])]],
        ["Date d'effet", [champJour("date d'effet du contrat", contratDeTravail?.debut)]],
        ['Signature', [champJour('date de signature du contrat de travail', contratDeTravail?.signeLe)]],
        ['Durée du travail', dire`${champHeures(dossier)} par semaine`],
      ]),
      paragraphe(engagementDeFormation(dossier)),
    ],
    [...section(null, [], 'P-112').fondements, ...fondementsDeFormation(dossier)],
  );
};

const SECRETARIAT = {
  'aucun-poste-touche': "L'assistant n'occupait pas de poste de secrétariat au cabinet.",
  'poste-repourvu': "L'assistant occupait un poste de secrétariat au cabinet ; ce poste est repourvu.",
  'poste-non-repourvu': "L'assistant occupait un poste de secrétariat au cabinet ; ce poste n'est pas encore repourvu.",
} as const;

/** Le régime demande-t-il un exercice coordonné ? `undefined` tant qu'il n'est pas su. */
const demandeLaCoordination = ({ evaluation }: Dossier): boolean | undefined => {
  const regime = evaluation?.regime;
  if (regime == null) return undefined;
  const colonne = evaluation?.cadre === 'collectif' ? COLLECTIF : COLONNES[regime];
  return colonne.fondements['exercice-coordonne'] !== 'sans objet';
};

const coordination = (dossier: Dossier): Phrase =>
  demandeLaCoordination(dossier) === false
    ? dire`Exercice coordonné : le régime de ce contrat ne le demande pas.`
    : dire`Exercice coordonné (anciens régimes) : ${champ("structure de l'exercice coordonné", dossier.contratDAide?.exerciceCoordonne)}.`;

const declarations = (dossier: Dossier): Section => {
  const dit = dossier.contratDAide?.secretariat;
  return section(
    'Déclarations du médecin',
    [
      cases([
        dire`Secrétariat : ${champ('déclaration sur le secrétariat', dit && SECRETARIAT[dit])}`,
        coordination(dossier),
      ]),
    ],
    'P-125',
    'F-104',
  );
};

const banque = ({ contratDAide }: Dossier): Section =>
  section(
    'Coordonnées bancaires',
    [
      rubriques('Compte', [
        ['Titulaire', [champ('titulaire du compte', contratDAide?.banque?.titulaire)]],
        ['IBAN', [champ('IBAN', contratDAide?.banque?.iban)]],
        ['BIC', [champ('BIC', contratDAide?.banque?.bic)]],
      ]),
    ],
    'P-114',
  );

const pieces = (): Section =>
  section(
    'Pièces jointes',
    [
      cases([
        dire`Contrat de travail de l'assistant, signé`,
        dire`Diplôme, ou preuve de l'inscription en formation ; le certificat ensuite`,
        dire`Fiche de poste`,
        dire`Relevé des nombres de patients au jour de référence`,
        dire`Preuve de l'exercice coordonné, pour un ancien régime`,
        dire`Relevé d'identité bancaire`,
      ]),
      paragraphe(
        dire`Seul le contrat de travail est demandé par une source lue ; les autres pièces se déduisent des règles.`,
      ),
      verifierLePoint('pieces-du-dossier'),
      verifierLePoint('teleservice-et-delais'),
    ],
    'P-112',
    'P-113',
    'P-114',
  );

/** Le dossier que le médecin remet à sa caisse pour demander l'aide. Aucune liste officielle de pièces n'a été lue. */
export const redigerDossierDeLaCaisse = (dossier: Dossier): readonly Section[] => [
  identites(dossier),
  demande(dossier),
  emploi(dossier),
  declarations(dossier),
  banque(dossier),
  pieces(),
  section('Signature', [
    paragraphe(lieuEtJour(dossier, champJour('date du dossier', undefined))),
    signatures(['Le médecin', [champMedecin(dossier)]]),
  ]),
];
