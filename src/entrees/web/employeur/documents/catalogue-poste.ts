import { NIVEAU_MAXIMAL, NIVEAU_MINIMAL } from '../../../../droit/paie/grille-1147.ts';
import type { Cotation } from '../../../../usages/documents/dossier.ts';
import { heuresParSemaine, jour, ligne, ligneCourte, nombre, recit, somme } from './catalogue-personnes.ts';
import type { ChampsDe, DossierSaisi } from './formes-de-champ.ts';

const cotation = (critere: string): ChampsDe<Cotation> => ({
  note: { genre: 'note', libelle: `Note « ${critere} »`, court: true },
  motif: recit(`Motif de la note « ${critere} »`),
});

/** Le poste, ses tâches, son classement, son salaire, son temps. */
export const POSTE: ChampsDe<Pick<DossierSaisi, 'poste'>> = {
  poste: {
    emploiRepere: ligneCourte('Emploi-repère'),
    cotations: {
      formation: cotation('formation et acquis'),
      complexite: cotation('complexité'),
      autonomie: cotation('autonomie'),
      relation: cotation('dimension relationnelle'),
    },
    niveau: nombre('Niveau de la grille', NIVEAU_MINIMAL, NIVEAU_MAXIMAL, {
      aide: 'Les quatre notes, toutes données, le donnent aussi.',
    }),
    minimum: {
      montant: somme('Minimum du niveau', 'Brut, par mois, à temps plein.'),
      texte: ligneCourte('Texte qui le donne', 'Le numéro de l’avenant.'),
      du: jour('En vigueur depuis le'),
    },
    fourchette: { bas: somme('Salaire, de'), haut: somme('Salaire, à') },
    salaireBrut: somme('Salaire brut d’un mois', 'Pour les heures du contrat.'),
    baseDeLAnciennete: {
      genre: 'choix',
      libelle: 'La prime d’ancienneté se calcule sur',
      choix: { 'salaire-reel': 'Le salaire réel', 'minimum-conventionnel': 'Le minimum conventionnel' },
    },
    heures: heuresParSemaine('Heures par semaine'),
    horaire: { genre: 'horaire', libelle: 'Horaire de la semaine' },
    demandeEcrite: {
      genre: 'oui-non',
      libelle: 'Demande écrite de travailler moins',
      aide: 'Le salarié a-t-il demandé par écrit, avec ses raisons, moins que le minimum du temps partiel ?',
    },
    superieur: ligneCourte('Rattaché à', 'La personne qui dirige son travail.'),
    taches: {
      genre: 'taches',
      libelle: 'Tâches',
      aide: 'Rien de coché : toutes les tâches permises sont proposées. Une tâche interdite fait refuser le document, avec sa raison.',
    },
    autresTaches: {
      genre: 'liste',
      libelle: 'Autres tâches',
      aide: 'Tandem ne les contrôle pas : le document le note.',
      une: 'Autre tâche',
      ajouter: 'Ajouter une autre tâche',
      depart: { moment: 'pendant' },
      element: {
        texte: ligne('Tâche'),
        moment: {
          genre: 'choix',
          libelle: 'Moment',
          choix: { avant: 'Avant la consultation', pendant: 'Pendant la consultation', apres: 'Après la consultation' },
        },
      },
    },
    appareils: { genre: 'lignes', libelle: 'Appareils automatiques', aide: 'Un par ligne.' },
    logiciels: {
      genre: 'liste',
      libelle: 'Logiciels',
      une: 'Logiciel',
      ajouter: 'Ajouter un logiciel',
      element: { nom: ligne('Nom'), acces: ligne('Droits d’accès') },
    },
    revueLe: jour('Fiche revue le'),
  },
};
