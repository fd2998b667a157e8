import { comptes, releve } from './catalogue-contrats.ts';
import { adresse, jour, ligne, ligneCourte, personne, recit, somme } from './catalogue-personnes.ts';
import type { ChampOuiNon, ChampsDe, DossierSaisi } from './formes-de-champ.ts';

const ouiNon = (libelle: string): ChampOuiNon => ({ genre: 'oui-non', libelle });

const SANS_PATIENT = 'Ni nom de patient, ni cause d’une absence : ce texte est repris tel quel.';

/** Ce que l'on écrit à la caisse pendant la vie du contrat d'aide. Aucune cause d'absence n'y est demandée. */
export const EVENEMENTS: ChampsDe<Pick<DossierSaisi, 'evenement' | 'point'>> = {
  evenement: {
    absence: {
      debut: jour('Absent depuis le'),
      retourPrevu: jour('Retour prévu le'),
      remplacement: ouiNon('Un remplacement est-il prévu ?'),
    },
    depart: {
      le: jour('Départ le'),
      remplace: ouiNon('L’assistant est-il remplacé ?'),
      remplacant: personne,
      remplaceLe: jour('Embauché le'),
    },
    suspension: { aPartirDu: jour('Suspendre à partir du') },
    reprise: {
      le: jour('Reprise le'),
      par: {
        genre: 'choix',
        libelle: 'Qui reprend le poste ?',
        choix: { retour: 'L’assistant, de retour', remplacant: 'Un remplaçant' },
      },
    },
    demenagement: {
      le: jour('Déménagement le'),
      ancienneAdresse: adresse('Ancienne adresse du cabinet'),
      nouvelleAdresse: adresse('Nouvelle adresse du cabinet'),
      patientelePeutSuivre: ouiNon('Vos patients peuvent-ils vous suivre ?'),
    },
    resiliation: { fin: jour('Dernier jour du contrat') },
    renouvellement: {
      proposeLe: jour('Proposition de la caisse du'),
      departs: comptes,
      actuels: comptes,
      proposes: comptes,
    },
    effectifs: { au: jour('Relevé de la caisse au'), caisse: comptes, medecin: comptes },
    indu: {
      notifieLe: jour('Lettre de la caisse du'),
      recuLe: jour('Reçue le'),
      reference: ligneCourte('Référence'),
      montant: somme('Somme réclamée'),
      nature: ligne('Nature de la somme'),
      motif: recit('Motif qu’écrit la caisse'),
      reponse: {
        genre: 'choix',
        libelle: 'Votre réponse',
        choix: { contester: 'Contester la somme', observer: 'Répondre sans contester' },
      },
      observations: recit('Vos observations', SANS_PATIENT),
    },
  },
  point: {
    le: jour('Jour du point'),
    participants: { genre: 'lignes', libelle: 'Participants', aide: 'Un par ligne.' },
    releve,
    difficultes: { genre: 'lignes', libelle: 'Difficultés', aide: `Une par ligne. ${SANS_PATIENT}` },
    decisions: { genre: 'lignes', libelle: 'Décisions', aide: `Une par ligne. ${SANS_PATIENT}` },
    prochainLe: jour('Prochain point le'),
  },
};
