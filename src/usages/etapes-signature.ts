import type { Jour } from '../commun/jour.ts';
import { fonder } from '../droit/fondement.ts';
import type { Cle } from '../regles/situation.ts';
import {
  APRES_LA_SIGNATURE,
  AVANT_LA_SIGNATURE,
  type Contexte,
  compterDepuis,
  type Ebauche,
  type Etape,
  estColonne,
  LE_JOUR_DE_LA_SIGNATURE,
  leJour,
  poser,
  type Quand,
  SANS_DELAI,
} from './etapes-forme.ts';

const F_SIGNATURE: readonly Cle[] = ['signature'];

const depuisLaSignature = ({ signature }: Contexte, calcul: (signature: Jour) => Quand): Quand =>
  compterDepuis(signature, 'signature', calcul);

const dossier = (contexte: Contexte): readonly Ebauche[] => {
  const commun = { phase: 'signer', nature: 'obligation', quand: SANS_DELAI } as const;
  if (!estColonne(contexte, 'collectif-2026')) {
    return [
      {
        ...commun,
        code: 'preparer-le-dossier',
        titre: 'Préparer le dossier pour la caisse',
        phrase:
          "Le contrat de travail est demandé ; diplôme ou inscription en formation, option, RIB sont probables. Aucune liste officielle n'a été lue : demandez la sienne à la caisse.",
        acteur: 'medecin',
        repere: AVANT_LA_SIGNATURE,
        fondements: [fonder('P-111', 'P-112', 'P-113', 'P-114')],
        points: ['pieces-du-dossier', 'teleservice-et-delais'],
      },
    ];
  }
  const { adherents } = contexte.situation.groupe;
  const enCours = adherents?.some(({ contratIndividuel }) => contratIndividuel !== false) ?? true;
  return [
    {
      ...commun,
      code: 'preparer-le-dossier',
      titre: 'Préparer le dossier du groupe',
      phrase:
        "Extrait RNE de moins de trois mois, statuts signés de tous les médecins associés, nomination des gérants, RIB, contrats de travail, bulletins d'adhésion ; agrément PAMSU si le bonus est demandé.",
      acteur: 'groupe',
      repere: AVANT_LA_SIGNATURE,
      fondements: [fonder('F-155', 'F-153')],
      points: ['teleservice-et-delais'],
    },
    {
      ...commun,
      code: 'recueillir-les-adhesions',
      titre: "Recueillir les bulletins d'adhésion",
      phrase: "Chaque généraliste qui adhère signe le sien ; un associé peut s'abstenir.",
      acteur: 'groupe',
      repere: AVANT_LA_SIGNATURE,
      faits: ['groupe.adherents'],
      fondements: [fonder('F-81')],
    },
    ...(enCours
      ? [
          {
            ...commun,
            code: 'resilier-les-contrats-individuels',
            titre: "Résilier d'abord les contrats individuels",
            phrase:
              "C'est possible à tout moment ; hors de l'anniversaire, un remboursement ou un versement au prorata s'applique.",
            acteur: 'medecin',
            repere: AVANT_LA_SIGNATURE,
            faits: ['groupe.adherents'],
            fondements: [fonder('F-151')],
          } as const,
        ]
      : []),
  ];
};

const signature = (contexte: Contexte): Ebauche => ({
  code: 'signature',
  phase: 'signer',
  titre: "Signer le contrat d'aide avec la caisse",
  phrase: 'Ce jour choisit le régime du contrat et ouvre ses cinq années.',
  acteur: estColonne(contexte, 'collectif-2026') ? 'groupe' : 'medecin',
  nature: 'obligation',
  quand: depuisLaSignature(contexte, (jour) => leJour(jour)),
  repere: LE_JOUR_DE_LA_SIGNATURE,
  faits: F_SIGNATURE,
  fondements: [fonder('X1', 'P-104')],
});

const accompagnement = (contexte: Contexte): Ebauche => ({
  code: 'accompagnement',
  phase: 'suivre',
  titre: "Un délégué de l'Assurance Maladie peut vous accompagner",
  phrase: 'Toute la première année. Demandez-le à la caisse.',
  acteur: 'caisse',
  nature: 'conseil',
  quand: depuisLaSignature(contexte, (jour) => leJour(jour, 'a-partir-du')),
  repere: APRES_LA_SIGNATURE,
  faits: F_SIGNATURE,
  fondements: [fonder('P-110')],
});

/** Le dossier et la signature (X1, P-104 à P-114, F-80, F-81, F-151, F-155). */
export const etapesDeSignature = (contexte: Contexte): readonly Etape[] =>
  [...dossier(contexte), signature(contexte), accompagnement(contexte)].map(poser);
