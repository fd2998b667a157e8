import type { CodeActe } from '../../../contrat/actes.ts';
import { OPTIONS } from '../../../droit/codes.ts';
import { OPTIONS_EN_CLAIR } from '../../../explication/libelles.ts';
import {
  CHAMPS_DES_OBJECTIFS,
  effectif,
  laquelleAnnee,
  leJour,
  MONTANT,
  MOTIFS,
  MOYENS,
  TITRE,
} from './champs-d-acte.ts';
import { type ChampDeFormulaire, enOptions, OUI_NON } from './formulaire.ts';

const RANGS_DE_VERSEMENT = 12;

/** Un acte que l'on peut saisir : comment il se nomme pour une personne, et ses seuls champs. */
export interface FormeDActe {
  readonly acte: CodeActe;
  readonly titre: string;
  readonly champs: readonly ChampDeFormulaire[];
}

/** Un relevé d'effectifs. */
export const FORME_DE_MESURE: FormeDActe = {
  acte: 'mesure',
  titre: 'Saisir des chiffres',
  champs: [
    leJour('Jour du relevé', 'Écrivez le jour du relevé.'),
    { ...effectif('patientele.mt', 'Patients médecin traitant'), aide: 'Adultes et enfants ensemble.' },
    { ...effectif('patientele.mtAdultes', 'dont 16 ans et plus') },
    { ...effectif('patientele.mtEnfants', 'dont moins de 16 ans') },
    { ...effectif('patientele.fileActive', 'File active'), aide: 'Patients différents vus dans l’année.' },
  ],
};

/** Les événements que l'on peut déclarer, rangés par ce qu'ils touchent. */
export const FORMES_D_ACTES: readonly { readonly groupe: string; readonly formes: readonly FormeDActe[] }[] = [
  {
    groupe: 'L’assistant',
    formes: [
      { acte: 'embauche', titre: 'Il est embauché', champs: [leJour('Jour de l’embauche', 'Écrivez le jour.'), TITRE] },
      {
        acte: 'absence',
        titre: 'Il est absent',
        champs: [
          leJour('Premier jour d’absence', 'Écrivez le premier jour d’absence.'),
          { genre: 'jour', cle: 'fin', titre: 'Dernier jour prévu', aide: 'Laissez vide s’il n’est pas su.' },
          {
            genre: 'segments',
            cle: 'remplacee',
            titre: 'Est-il remplacé ?',
            options: OUI_NON,
            ignorable: true,
          },
          {
            genre: 'segments',
            cle: 'accordEcrit',
            titre: 'Avez-vous donné un accord écrit à la caisse ?',
            options: OUI_NON,
            ignorable: true,
          },
          {
            genre: 'liste',
            cle: 'motif',
            titre: 'Motif (facultatif)',
            aide: 'Donnée de santé : elle ne change aucune réponse, et n’entre dans le fichier que si vous le demandez.',
            options: MOTIFS,
            ignorable: true,
            sensible: true,
          },
        ],
      },
      { acte: 'depart', titre: 'Il part', champs: [leJour('Jour du départ', 'Écrivez le jour du départ.')] },
      {
        acte: 'remplacement',
        titre: 'Un autre arrive',
        champs: [leJour('Jour de son arrivée', 'Écrivez le jour de son arrivée.'), TITRE],
      },
      {
        acte: 'debut-formation',
        titre: 'Sa formation commence',
        champs: [leJour('Premier jour de formation', 'Écrivez le premier jour de formation.')],
      },
      {
        acte: 'certification',
        titre: 'Il obtient sa certification',
        champs: [leJour('Jour de la certification', 'Écrivez le jour de la certification.'), TITRE],
      },
      {
        acte: 'secretariat',
        titre: 'Le secrétariat est repris',
        champs: [
          leJour('Jour où il est repris', 'Écrivez le jour où il est repris.'),
          {
            genre: 'liste',
            cle: 'moyen',
            titre: 'Qui le reprend ?',
            options: MOYENS,
            ignorable: true,
          },
          {
            genre: 'segments',
            cle: 'tempsEquivalent',
            titre: 'Pour le même temps de travail ?',
            options: OUI_NON,
            ignorable: true,
          },
        ],
      },
    ],
  },
  {
    groupe: 'Le contrat',
    formes: [
      {
        acte: 'signature',
        titre: 'Il est signé',
        champs: [leJour('Jour de la signature', 'Écrivez le jour de la signature.'), ...CHAMPS_DES_OBJECTIFS],
      },
      {
        acte: 'avenant',
        titre: 'Un avenant est signé',
        champs: [
          leJour('Jour où il prend effet', 'Écrivez le jour où l’avenant prend effet.'),
          {
            genre: 'liste',
            cle: 'objet',
            titre: 'Ce qu’il change',
            requis: 'Choisissez ce que l’avenant change.',
            options: [
              { code: 'suspension', libelle: 'Suspend l’aide et les objectifs', valeur: 'suspension' },
              { code: 'reprise', libelle: 'Les reprend après une suspension', valeur: 'reprise' },
              { code: 'option', libelle: 'Change l’option', valeur: 'option' },
              { code: 'collectif', libelle: 'Passe à un contrat collectif', valeur: 'collectif' },
            ],
          },
          {
            genre: 'segments',
            cle: 'option',
            titre: 'Nouvelle option',
            options: enOptions(OPTIONS, (option) => OPTIONS_EN_CLAIR[option]),
            ignorable: true,
            si: (brouillon) => brouillon.get('objet') === 'option',
          },
        ],
      },
      {
        acte: 'demenagement',
        titre: 'Le cabinet déménage',
        champs: [
          leJour('Jour du déménagement', 'Écrivez le jour du déménagement.'),
          {
            genre: 'segments',
            cle: 'patienteleConservee',
            titre: 'Gardez-vous vos patients ?',
            requis: 'Dites si vous gardez vos patients : la suite du contrat en dépend.',
            options: OUI_NON,
          },
        ],
      },
      {
        acte: 'changement-specialite',
        titre: 'Je change de spécialité',
        champs: [leJour('Jour du changement', 'Écrivez le jour du changement.')],
      },
      {
        acte: 'resiliation',
        titre: 'Il est résilié',
        champs: [
          {
            genre: 'segments',
            cle: 'par',
            titre: 'Par qui ?',
            requis: 'Dites qui résilie.',
            options: [
              { code: 'medecin', libelle: 'Le médecin', valeur: 'medecin' },
              { code: 'caisse', libelle: 'La caisse', valeur: 'caisse' },
              { code: 'groupe', libelle: 'Le groupe', valeur: 'groupe' },
            ],
          },
          { genre: 'jour', cle: 'recue', titre: 'Lettre reçue le', aide: 'Laissez vide si ce jour n’est pas su.' },
          leJour('Prend effet le', 'Écrivez le jour où la résiliation prend effet.'),
        ],
      },
      {
        acte: 'renouvellement',
        titre: 'Il est renouvelé',
        champs: [leJour('Jour du renouvellement', 'Écrivez le jour du renouvellement.')],
      },
    ],
  },
  {
    groupe: 'L’argent',
    formes: [
      {
        acte: 'versement',
        titre: 'La caisse verse',
        champs: [
          leJour('Reçu le', 'Écrivez le jour où la somme a été reçue.'),
          laquelleAnnee('Dites pour quelle année du contrat.'),
          {
            genre: 'entier',
            cle: 'rang',
            titre: 'Rang du versement dans l’année',
            aide: 'Écrivez 1, ou 2 pour la seconde moitié d’une année.',
            bas: 1,
            haut: RANGS_DE_VERSEMENT,
            requis: 'Écrivez le rang du versement, comme 1.',
          },
          MONTANT,
        ],
      },
      {
        acte: 'decision',
        titre: 'La caisse fixe une somme',
        champs: [
          leJour('Notifiée le', 'Écrivez le jour où la caisse a notifié sa décision.'),
          laquelleAnnee('Dites quelle année la décision fixe.'),
          MONTANT,
          { genre: 'texte', cle: 'reference', titre: 'Référence (facultative)' },
        ],
      },
      {
        acte: 'recouvrement',
        titre: 'La caisse reprend une somme',
        champs: [leJour('Reprise le', 'Écrivez le jour où la somme a été reprise.'), laquelleAnnee(), MONTANT],
      },
    ],
  },
];

/** Retirer un acte en en ajoutant un autre : l'acte visé se choisit dans le contrat. */
export const FORME_D_ANNULATION: FormeDActe = {
  acte: 'annulation',
  titre: 'Annuler un acte',
  champs: [leJour('Annulé à compter du', 'Écrivez le jour où l’annulation prend effet.')],
};

/** La forme d'un acte. */
export const formeDe = (acte: CodeActe): FormeDActe =>
  [FORME_DE_MESURE, FORME_D_ANNULATION, ...FORMES_D_ACTES.flatMap(({ formes }) => formes)].find(
    (forme) => forme.acte === acte,
  ) ?? FORME_DE_MESURE;
