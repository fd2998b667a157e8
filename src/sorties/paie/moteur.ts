import regles, { type RègleModèleSocial as Regle } from 'modele-social';
import Engine, { type Logger } from 'publicodes';
import type { DemandeDePaie, LigneDuMoteur } from '../../regles/paie/fiche.ts';

/*
 * La seule rencontre avec modele-social. Le module n'appelle rien de Node : il se charge aussi dans un travailleur du
 * navigateur. L'importer coûte une demi-seconde : il ne l'est que par qui calcule une paie.
 */

/** Des euros par mois, tels que le moteur les rend ; `null` quand il n'a pas de valeur. */
export interface FicheBrute {
  readonly brut: number | null;
  readonly cout: number | null;
  readonly net: number | null;
  readonly lignes: Readonly<Record<LigneDuMoteur, number | null>>;
}

export interface Moteur {
  readonly evaluer: (demande: DemandeDePaie) => FicheBrute;
}

const BRUT: Regle = 'salarié . rémunération . brut';
const COUT: Regle = 'salarié . coût total employeur';
const NET: Regle = 'salarié . rémunération . net . à payer avant impôt';

const LIGNES: Readonly<Record<LigneDuMoteur, Regle>> = {
  maladie: 'salarié . cotisations . maladie . employeur',
  vieillesse: 'salarié . cotisations . vieillesse . employeur',
  'retraite-complementaire': 'salarié . cotisations . retraite complémentaire-CEG-CET . employeur',
  'allocations-familiales': 'salarié . cotisations . allocations familiales',
  'accidents-du-travail': 'salarié . cotisations . ATMP',
  chomage: 'salarié . cotisations . assurance chômage',
  logement: 'salarié . cotisations . FNAL',
  'solidarite-autonomie': 'salarié . cotisations . CSA',
  'dialogue-social': 'salarié . cotisations . contribution au dialogue social',
  'formation-professionnelle': 'salarié . cotisations . formation professionnelle',
  'complementaire-sante': 'salarié . cotisations . prévoyances . santé . employeur',
  'taxe-d-apprentissage': "salarié . cotisations . taxe d'apprentissage",
  'reduction-generale': 'salarié . cotisations . exonérations . RGDU',
};

/** Le moteur raconte ses cycles et ses conversions : ce n'est pas pour la personne. */
const MUET: Logger = { log: () => undefined, warn: () => undefined, error: () => undefined };

const enPourCent = (dixMillemes: number): string => `${dixMillemes / 100} %`;

/**
 * La situation que lit modele-social. La date est celle du 1er janvier : à la date par défaut, juillet, la réduction
 * prend le Smic de juin et donne trop (P-146). Le Smic est redit, pour projeter les années suivantes. La TVA dite due
 * écarte la taxe sur les salaires du modèle, qui ignore la franchise, la décote et les tranches de 2026 : la nôtre suit.
 */
const situationDe = (demande: DemandeDePaie): Partial<Record<Regle, string>> => ({
  date: `01/01/${demande.annee}`,
  salarié: 'oui',
  'salarié . contrat': "'CDI'",
  'salarié . contrat . statut cadre': 'non',
  'salarié . contrat . salaire brut': `${demande.salaireBrut / 100} €/mois`,
  ...(demande.heures < 35
    ? {
        'salarié . contrat . temps de travail . temps partiel': 'oui',
        'salarié . contrat . temps de travail . temps partiel . heures par semaine': `${demande.heures} heure/semaine`,
      }
    : {}),
  'entreprise . salariés . effectif . seuil': "'moins de 5'",
  'entreprise . TVA': 'oui',
  'établissement . taux ATMP': enPourCent(demande.tauxAtMp),
  'SMIC . horaire': `${demande.smicHoraire / 100} €/heure`,
  'salarié . cotisations . prévoyances . santé . montant': `${demande.mutuelle.montant / 100} €/mois`,
  'salarié . cotisations . prévoyances . santé . taux employeur': enPourCent(demande.mutuelle.partEmployeur),
  ...(demande.taxeApprentissage ? {} : { "salarié . cotisations . taxe d'apprentissage": '0 €/mois' }),
  'salarié . régimes spécifiques . alsace moselle': demande.alsaceMoselle ? 'oui' : 'non',
});

/** Construit le moteur : une demi-seconde, une fois. Toute la situation est redite à chaque demande. */
export const construireMoteur = (): Moteur => {
  const moteur = new Engine(regles, { logger: MUET });
  const lire = (valeur: Regle): number | null => {
    const { nodeValue } = moteur.evaluate({ valeur, unité: '€/mois' });
    return typeof nodeValue === 'number' ? nodeValue : null;
  };
  return {
    evaluer: (demande) => {
      moteur.setSituation(situationDe(demande));
      const lignes = Object.entries(LIGNES).map(([code, regle]) => [code, lire(regle)]);
      return { brut: lire(BRUT), cout: lire(COUT), net: lire(NET), lignes: Object.fromEntries(lignes) };
    },
  };
};
