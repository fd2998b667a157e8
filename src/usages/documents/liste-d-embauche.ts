import type { CleEtabli } from '../../droit/fondement.ts';
import { paragraphe, section, tableau, verifierLePoint } from './blocs.ts';
import type { Phrase, Section } from './brouillon.ts';
import { champ, champJour, champListe, dire } from './champs.ts';
import type { Dossier } from './dossier.ts';
import { etapeDuDossier } from './etapes-du-dossier.ts';
import { champAssistant, champEmployeur } from './personnes.ts';

interface Formalite {
  readonly nom: string;
  readonly faire: (dossier: Dossier) => Phrase;
  readonly quand: string;
  /** L'étape qui la date, quand les étapes du dossier la portent. */
  readonly etape?: string;
  readonly cles: readonly CleEtabli[];
}

const AVANT = "avant l'embauche";
const LE_JOUR = "le jour de l'embauche";
const PREMIER_SALARIE = 'dès le premier salarié';

const FORMALITES: readonly Formalite[] = [
  {
    nom: 'Déclaration préalable (DPAE)',
    faire: () => dire`À l'Urssaf : première embauche, chômage, médecine du travail et demande de visite.`,
    quand: "dans les huit jours avant l'embauche",
    etape: 'dpae',
    cles: ['P-99'],
  },
  {
    nom: 'Contrat et lettre d’engagement',
    faire: () => dire`Signés et remis, avec la fiche de poste ; classement écrit.`,
    quand: LE_JOUR,
    etape: 'lettre-d-engagement',
    cles: ['P-71', 'P-57'],
  },
  {
    nom: 'Paie',
    faire: () => dire`Tese de l'Urssaf, gratuit, ou autre moyen de paie.`,
    quand: AVANT,
    etape: 'tese',
    cles: ['P-100'],
  },
  {
    nom: 'Santé au travail',
    faire: () => dire`Adhésion au service, et visite.`,
    quand: LE_JOUR,
    etape: 'medecine-du-travail',
    cles: ['P-99', 'P-101', 'P-102'],
  },
  {
    nom: 'Retraite complémentaire',
    faire: ({ contratDeTravail }) =>
      dire`À demander à part : ${champ('caisse de retraite complémentaire', contratDeTravail?.retraite)}.`,
    quand: LE_JOUR,
    etape: 'retraite-prevoyance-mutuelle',
    cles: ['P-99'],
  },
  {
    nom: 'Prévoyance de branche',
    faire: ({ contratDeTravail }) =>
      dire`À demander à part : ${champ('organisme de prévoyance', contratDeTravail?.prevoyance)}.`,
    quand: LE_JOUR,
    etape: 'retraite-prevoyance-mutuelle',
    cles: ['P-94', 'P-99'],
  },
  {
    nom: 'Complémentaire santé',
    faire: ({ contratDeTravail }) =>
      dire`${champ('organisme de complémentaire santé', contratDeTravail?.mutuelle)}, payée à moitié au moins par l'employeur.`,
    quand: LE_JOUR,
    etape: 'retraite-prevoyance-mutuelle',
    cles: ['P-95'],
  },
  {
    nom: 'Responsabilité civile',
    faire: () => dire`Étendre l'assurance du cabinet au personnel.`,
    quand: LE_JOUR,
    etape: 'responsabilite-civile',
    cles: ['P-13'],
  },
  {
    nom: 'Document unique (DUERP)',
    faire: () => dire`Ajouter une ligne pour le poste d'assistant médical.`,
    quand: PREMIER_SALARIE,
    etape: 'document-unique',
    cles: ['P-101'],
  },
  {
    nom: 'Registre du personnel',
    faire: () => dire`Inscrire l'embauche.`,
    quand: PREMIER_SALARIE,
    etape: 'registre-du-personnel',
    cles: ['P-101'],
  },
  {
    nom: 'Affichages',
    faire: () => dire`Convention collective à disposition ; affichages du cabinet.`,
    quand: PREMIER_SALARIE,
    etape: 'affichages',
    cles: ['P-71', 'P-101'],
  },
  {
    nom: "Droits d'accès et secret",
    faire: ({ poste }) =>
      dire`Identifiants propres ; logiciels : ${champListe(
        "logiciels et droits d'accès",
        poste?.logiciels?.map(({ nom }) => nom),
      )}.`,
    quand: LE_JOUR,
    etape: 'secret-et-donnees',
    cles: ['P-101'],
  },
  {
    nom: 'Caisse',
    faire: () => dire`Envoyer le contrat de travail signé.`,
    quand: "après l'embauche",
    etape: 'envoyer-le-contrat-de-travail',
    cles: ['P-112'],
  },
];

/** Le jour que les étapes donnent ; sinon, ce que les sources en disent. */
const direLeJour = (dossier: Dossier, { quand, etape }: Formalite): Phrase => {
  const datee = etape === undefined ? undefined : etapeDuDossier(dossier, etape);
  return datee === undefined || datee.quand.forme === 'sans-jour' ? dire`${quand}` : dire`${datee.quandEnClair}`;
};

const CLES = [...new Set(FORMALITES.flatMap(({ cles }) => cles))];

/** Ce qu'un employeur fait autour du jour de l'embauche, à cocher. */
export const redigerListeDEmbauche = (dossier: Dossier): readonly Section[] => [
  section(null, [
    paragraphe(
      dire`Embauche de ${champAssistant(dossier)} par ${champEmployeur(dossier)}, le ${champJour("date d'effet du contrat", dossier.contratDeTravail?.debut)}.`,
    ),
  ]),
  section(
    'À faire',
    [
      tableau(
        ['Formalité', 'Ce qu’il faut faire', 'Quand', 'Fait'],
        FORMALITES.map((une) => [dire`${une.nom}`, une.faire(dossier), direLeJour(dossier, une), dire`☐`]),
        [4, 7, 4, 1],
      ),
      verifierLePoint('formalites-d-employeur'),
    ],
    ...CLES,
  ),
];
