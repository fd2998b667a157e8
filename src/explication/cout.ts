import type { Centimes } from '../commun/centimes.ts';
import { lireJour } from '../commun/jour.ts';
import { ANNEE_DU_MOTEUR, EFFECTIF_HORS_CHAMP } from '../droit/paie/champ-du-moteur.ts';
import { TEMPS_PARTIEL } from '../droit/paie/temps-de-travail.ts';
import type { CodeAlerteDeCout } from '../regles/paie/alertes.ts';
import type { CleDeCout, CodeHypothese, Hypothese, ManqueDeCout } from '../regles/paie/emploi.ts';
import type { CodeLigne, Origine } from '../regles/paie/lignes.ts';
import { direManque } from './phrases.ts';
import { composer, ecrireDate, ecrireNombre, ecrireSomme } from './typographie.ts';

/** Le nom de chaque ligne du coût, tel qu'une personne le lit sur une fiche de paie. */
export const LIGNES_EN_CLAIR: Readonly<Record<CodeLigne, string>> = {
  'salaire-de-base': 'Salaire brut de base',
  'prime-d-anciennete': "Prime d'ancienneté",
  maladie: 'Maladie, maternité, invalidité, décès',
  vieillesse: 'Retraite de base',
  'retraite-complementaire': 'Retraite complémentaire',
  'allocations-familiales': 'Allocations familiales',
  'accidents-du-travail': 'Accidents du travail, maladies professionnelles',
  chomage: 'Chômage et garantie des salaires',
  logement: "Fonds national d'aide au logement",
  'solidarite-autonomie': 'Contribution solidarité autonomie',
  'dialogue-social': 'Dialogue social',
  'formation-professionnelle': 'Formation professionnelle',
  'complementaire-sante': 'Complémentaire santé, part du cabinet',
  'taxe-d-apprentissage': "Taxe d'apprentissage",
  'reduction-generale': 'Réduction générale (RGDU)',
  'taxe-sur-les-salaires': 'Taxe sur les salaires',
  'prevoyance-de-branche': 'Prévoyance de branche, part du cabinet',
  'contributions-de-branche': 'Contributions de branche (formation, paritarisme)',
  'sante-au-travail': 'Service de santé au travail',
};

export const ORIGINES_EN_CLAIR: Readonly<Record<Origine, string>> = {
  saisi: 'dit par vous',
  bareme: 'barème de branche',
  'modele-social': "modèle de l'Urssaf",
  tandem: 'Tandem',
  lacune: 'non compris, montant inconnu',
};

const FAITS_DE_L_EMPLOI: Readonly<Record<CleDeCout, string>> = {
  'emploi.salaireBrut': 'le salaire brut',
  'emploi.niveau': 'le niveau de la grille',
  'emploi.heures': 'les heures par semaine',
  'emploi.debut': "le jour d'embauche",
  'emploi.tauxAtMp': "le taux d'accidents du travail du cabinet",
  'emploi.mutuelle': 'la complémentaire santé du cabinet',
  'emploi.formeJuridique': "la forme juridique de l'employeur",
  'emploi.departement': 'le département du lieu de travail',
  'emploi.assujettiTva': 'la TVA du cabinet',
  'emploi.effectif': 'le nombre de salariés du cabinet',
  'emploi.autresSalaries': 'les autres salariés du cabinet',
  'emploi.anciennete.autresCabinets': "l'ancienneté dans d'autres cabinets",
  'hypotheses.hausseDuSmic': 'la hausse du Smic',
  'hypotheses.hausseDuSalaire': 'la hausse du salaire',
  'hypotheses.baseDeLAnciennete': "la base de la prime d'ancienneté",
  'hypotheses.moisDAvant2026': `le traitement des mois d'avant ${ANNEE_DU_MOTEUR}`,
};

/** Un fait ou un texte qui manque au coût, nommé. */
export const direManqueDeCout = (manque: ManqueDeCout): string =>
  manque.manque === 'fait' ? composer(FAITS_DE_L_EMPLOI[manque.cle]) : direManque(manque);

const pourCent = (valeur: Hypothese['valeur']): string =>
  typeof valeur === 'number' ? `${ecrireNombre(Math.round(valeur * 10_000) / 100)} %` : String(valeur);

const enNombre = (valeur: Hypothese['valeur']): string =>
  typeof valeur === 'number' ? ecrireNombre(valeur) : String(valeur);

const enToutesLettres = (valeur: Hypothese['valeur']): string => {
  const jour = lireJour(String(valeur));
  return jour === undefined ? String(valeur) : ecrireDate(jour);
};

/** Ce que suppose chaque hypothèse. La valeur vient de la donnée, jamais de la phrase. */
const HYPOTHESES_EN_PHRASE: Readonly<Record<CodeHypothese, (valeur: Hypothese['valeur']) => string>> = {
  'heures-de-l-option': (valeur) => `Les heures sont celles de l'option : ${enNombre(valeur)} par semaine.`,
  'jour-d-embauche': (valeur) => `L'embauche est le ${enToutesLettres(valeur)}.`,
  'sans-anciennete-ailleurs': () => "L'assistant n'apporte aucune ancienneté d'un autre cabinet.",
  'base-de-l-anciennete': (valeur) =>
    `La prime d'ancienneté se calcule sur le ${valeur === 'salaire-reel' ? 'salaire réel' : 'minimum conventionnel'}.`,
  'taux-at-mp': (valeur) =>
    `Le taux d'accidents du travail est la moyenne de tous les métiers : ${pourCent(valeur)}. Le vôtre est sur la notification de votre caisse.`,
  'complementaire-sante': (valeur) =>
    `La complémentaire santé coûte ${enNombre(valeur)} € par mois, payés à moitié par le cabinet.`,
  'taxe-d-apprentissage': () => "La taxe d'apprentissage est due.",
  'hors-alsace-moselle': () => "Le lieu de travail est hors d'Alsace-Moselle et hors outre-mer.",
  'exoneration-de-tva': () => 'Le cabinet est exonéré de TVA : il doit la taxe sur les salaires.',
  'seul-salarie': () => "L'assistant est le seul salarié de l'employeur.",
  'moins-de-onze-salaries': () => `L'employeur compte moins de ${EFFECTIF_HORS_CHAMP} salariés.`,
  'legislation-constante': () =>
    `La législation reste celle de ${ANNEE_DU_MOTEUR} : cotisations, réduction, plafond et tranches ne changent pas.`,
  'hausse-du-smic': (valeur) =>
    `${valeur === 0 ? `Le Smic ne monte plus après ${ANNEE_DU_MOTEUR}` : `Le Smic monte de ${pourCent(valeur)} chaque 1er janvier à partir de ${ANNEE_DU_MOTEUR + 1}`} ; la réduction générale suit celui du 1er janvier de chaque année.`,
  'hausse-du-salaire': (valeur) =>
    valeur === 0
      ? 'Le salaire de base ne monte pas.'
      : `Le salaire de base monte de ${pourCent(valeur)} chaque 1er janvier, à partir de l'année suivante.`,
  'taxe-en-annee-pleine': () =>
    "La taxe sur les salaires est celle d'une année pleine : l'année d'embauche peut en devoir moins.",
  'mois-d-avant-2026': () =>
    `Les mois d'avant ${ANNEE_DU_MOTEUR} sont chiffrés avec la législation de ${ANNEE_DU_MOTEUR}.`,
};

export const direHypothese = ({ code, valeur }: Hypothese): string => composer(HYPOTHESES_EN_PHRASE[code](valeur));

const ALERTES_DE_COUT: Readonly<Record<CodeAlerteDeCout, string>> = {
  'sous-le-minimum-de-branche': 'Le salaire de base est sous le minimum de la branche pour ce niveau.',
  'sous-le-dernier-minimum-lu':
    'Le salaire de base est sous le dernier minimum de branche lu pour ce niveau, qui a pu monter depuis.',
  'niveau-hors-de-l-assistant': "Ce niveau n'est pas de ceux où se classe un assistant médical.",
  'sous-seize-heures': `Sous ${TEMPS_PARTIEL.minimumParSemaine.valeur / 60} heures par semaine, il faut une demande écrite et motivée du salarié.`,
  'sante-sous-la-moitie': 'Le cabinet paie moins de la moitié de la complémentaire santé.',
  'heures-sous-l-option': "Les heures du poste sont sous celles de l'option d'aide demandée.",
  'aide-pour-plusieurs-etp':
    "L'aide porte sur plus de temps de travail que ce poste : ce qui reste à charge n'est pas calculé.",
  'aide-partagee': "L'assistant est partagé : le coût est celui du poste entier, l'aide celle d'un seul médecin.",
  'embauche-avant-signature':
    "L'embauche précède la signature : les cinq années comptent depuis la signature, sans les mois d'avant.",
  'releve-au-smic': 'Le salaire dit passe sous le Smic pendant le contrat : il y est relevé.',
};

export const direAlerteDeCout = (code: CodeAlerteDeCout): string => composer(ALERTES_DE_COUT[code]);

/** Un salaire sous le Smic : ce que la loi demande au moins, pour ces heures. */
export const direSousLeSmic = (salaire: Centimes, smic: Centimes, heures: number): string =>
  composer(
    `${ecrireSomme(salaire)} par mois pour ${ecrireNombre(heures)} heures par semaine est sous le Smic (${ecrireSomme(smic)}).`,
  );

/** Un mois des cinq années sort de ce que le moteur de paie connaît : un salaire ou un Smic projeté trop haut. */
export const direHorsDuMoteur = (phrase: string): string =>
  composer(`Un mois des cinq années sort de ce que le moteur de paie connaît (${phrase.replace(/\.$/, '')}).`);
