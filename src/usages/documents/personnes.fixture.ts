import { jourDe } from '../../commun/jour.ts';
import { unAssistant, uneDemande, uneSituation } from '../../regles/situation.fixture.ts';
import { CAISSE, calculs, heures, RIEN, unDossier } from './dossier.fixture.ts';
import type { Dossier } from './dossier.ts';

const infirmiere = (): Dossier => {
  const complet = unDossier();
  const situation = uneSituation({
    signature: jourDe('2026-12-01'),
    assistant: unAssistant({ embauche: jourDe('2027-01-04'), titre: 'dei' }),
  });
  return unDossier({
    assistant: { ...complet.assistant, prenom: 'Maëlle', nom: 'Le Goff', titre: 'dei', anneesAilleurs: 0 },
    poste: {
      ...complet.poste,
      heures: 17.5,
      horaire: {
        journees: [
          { jour: 'lundi', plages: [heures(8, 12), heures(14, 17.5)] },
          { jour: 'mardi', plages: [heures(8, 12)] },
          { jour: 'jeudi', plages: [heures(8, 14)] },
        ],
        remarques: ['La journée du jeudi mérite une pause.'],
      },
    },
    contratDAide: { ...complet.contratDAide, option: 'mi-temps' },
    formation: { ...complet.formation, voie: 'fae', blocsDispenses: [] },
    ...calculs(situation),
  });
};

const sisa = (): Dossier =>
  unDossier({
    employeur: {
      ...unDossier().employeur,
      forme: 'sisa',
      denomination: 'SISA Maison de santé du Loir',
      representant: { civilite: 'madame', prenom: 'Adèle', nom: 'Quesnel', qualite: 'gérante' },
    },
  });

const LONG = 'Anne-Charlotte-Philippine '.repeat(8).trim();

const longsNoms = (): Dossier =>
  unDossier({
    medecins: [{ prenom: LONG, nom: 'de Montmorency-Laval-Bourbon', adresse: `${LONG}\n72000 Le Mans` }],
    assistant: { ...unDossier().assistant, prenom: 'Marie', nom: LONG },
    cabinet: { nom: LONG, lieux: [LONG] },
  });

const autresEcritures = (): Dossier =>
  unDossier({
    medecins: [{ prenom: 'محمد', nom: 'بن عبد الله' }],
    assistant: {
      ...unDossier().assistant,
      prenom: '小龍 🩺',
      nom: '李 {puces-0} <b>&amp; =1+1 \\TOC',
      civilite: undefined,
    },
    cabinet: { nom: 'CURRENT', lieux: ['רחוב הרצל 1', 'Ωmega & Ψ'] },
  });

const contratDe2021 = (): Dossier => {
  const situation = uneSituation({
    signature: jourDe('2021-03-01'),
    demande: uneDemande({ option: 'tiers-temps' }),
    assistant: unAssistant({ embauche: jourDe('2021-04-01') }),
  });
  return unDossier({
    contratDAide: { signature: jourDe('2021-03-01'), option: 'tiers-temps', caisse: CAISSE },
    contratDeTravail: { debut: jourDe('2021-04-01') },
    poste: { ...unDossier().poste, heures: 12, horaire: undefined, demandeEcrite: false, minimum: undefined },
    ...calculs(situation),
  });
};

const secondEmployeur = (): Dossier =>
  unDossier({
    assistant: {
      ...unDossier().assistant,
      civilite: 'monsieur',
      prenom: 'Théo',
      nom: 'Aubert',
      autreEmployeur: { nom: 'Clinique du Parc', heures: 14 },
    },
    poste: { ...unDossier().poste, heures: 20, demandeEcrite: true },
  });

/** Huit personnes différentes. */
export const PERSONNES = {
  complet: unDossier(),
  inconnu: RIEN,
  'infirmière à temps partiel': infirmiere(),
  'groupe en SISA': sisa(),
  'longs noms': longsNoms(),
  'autres écritures': autresEcritures(),
  'contrat de 2021': contratDe2021(),
  'second employeur': secondEmployeur(),
} as const satisfies Readonly<Record<string, Dossier>>;
