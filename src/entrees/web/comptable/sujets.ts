import { composer } from '../../../explication/typographie.ts';
import type {
  AnneeDeContrat,
  AnneeFiscale,
  Compte,
  Encaissement,
  Intervalle,
  ScenarioComptable,
  VueComptable,
} from '../../../usages/comptable/forme.ts';
import { direScenario } from '../../../usages/comptable/phrases.ts';
import { ecrireEuros } from '../annees/ecrire.ts';
import type { LigneDeCalcul, Sujet } from '../pourquoi/sujet.ts';
import { ecrireIntervalle, ecrireNet, ecrireQuand, nommerEncaissement } from './ecrire.ts';

const enEuros = (texte: string): string => (texte === 'indéterminé' ? texte : `${texte}\u00a0€`);
const somme = (intervalle: Intervalle): string => enEuros(ecrireIntervalle(intervalle));
const net = (intervalle: Intervalle): string => enEuros(ecrireNet(intervalle));

const calcul = (
  cle: string,
  surtitre: string,
  valeur: string,
  regle: string,
  lignes: readonly LigneDeCalcul[],
  reserve?: string,
): Sujet => ({
  genre: 'calcul',
  cle: `comptable-${cle}`,
  titre: composer(valeur === 'indéterminé' ? 'Pourquoi est-ce indéterminé ?' : `Pourquoi ${valeur} ?`),
  surtitre: composer(surtitre),
  regle: composer(regle),
  lignes: lignes.map(({ nom, valeur: combien }) => ({ nom: composer(nom), valeur: combien })),
  ...(reserve === undefined ? {} : { reserve: composer(reserve) }),
});

const estSur = ({ annees: { de, a } }: Encaissement): boolean => de === a;

const peutTomber = ({ annees: { de, a } }: Encaissement, annee: number): boolean =>
  de <= annee && (a === null || annee <= a);

const ligneDe = (un: Encaissement): LigneDeCalcul => ({
  nom: `${nommerEncaissement(un, 2)}, ${ecrireQuand(un.jour)}`,
  valeur: `${un.modulee ? '≤\u00a0' : ''}${somme(un.somme)}`,
});

/** L'aide qui tombe à coup sûr dans une année : chaque encaissement, et son jour. */
export const sujetDeLAideDatee = ({ annee, datee }: AnneeFiscale, { encaissements }: VueComptable): Sujet =>
  calcul(
    `datee-${annee}`,
    `Aide encaissée en ${annee}`,
    somme(datee),
    'Les versements dont le jour tombe dans cette année, et dans aucune autre.',
    encaissements.filter((un) => estSur(un) && un.annees.de === annee).map(ligneDe),
  );

/** Ce qui peut tomber dans une année, sans qu'on soit sûr de tout. */
export const sujetDuPossible = ({ annee, aide }: AnneeFiscale, { encaissements }: VueComptable): Sujet =>
  calcul(
    `possible-${annee}`,
    `Aide encaissée en ${annee}`,
    somme(aide),
    'Les versements qui tombent dans cette année, et ceux qui peuvent y tomber ou tomber une autre année. Aucun n’est attendu avant le premier jour de son année de contrat.',
    encaissements.filter((un) => (estSur(un) ? un.annees.de === annee : peutTomber(un, annee))).map(ligneDe),
    'Le jour de certains versements n’est pas publié, ou leur délai passe la fin de l’année.',
  );

/** Ce qui n'a pas d'année sûre. */
export const sujetSansAnnee = ({ comptes, encaissements }: VueComptable): Sujet =>
  calcul(
    'sans-annee',
    'Aide dont l’année n’est pas sûre',
    somme(comptes.sansAnnee),
    'Les versements dont le jour n’est pas publié, ou dont le délai passe la fin d’une année.',
    encaissements.filter((un) => !estSur(un)).map(ligneDe),
  );

const direLeCout = ({ cout }: Compte): string => {
  if (cout === null) return 'non renseigné';
  return cout.montant === null ? 'indéterminé' : ecrireEuros(cout.montant);
};

/** Le coût d'une année civile : ce que chaque année de contrat y apporte. */
export const sujetDuCout = (annee: AnneeFiscale, { passage }: VueComptable): Sujet =>
  calcul(
    `cout-${annee.annee}`,
    `Coût de l’employeur en ${annee.annee}`,
    direLeCout(annee),
    'Les mois de l’année civile. Un mois de contrat à cheval sur deux années se partage au prorata des jours.',
    (passage ?? [])
      .filter(({ civile }) => civile === annee.annee)
      .map(({ annee: contrat, cout }) => ({
        nom: `Année de contrat ${contrat}`,
        valeur: cout === null ? 'indéterminé' : ecrireEuros(cout),
      })),
  );

/** L'aide moins le coût. */
export const sujetDuNet = (quand: string, compte: Compte, valeur: Intervalle): Sujet =>
  calcul(
    `net-${quand}`,
    `Net, ${quand}`,
    net(valeur),
    'L’aide encaissée, moins le coût de l’employeur. Avant l’impôt et les cotisations du médecin.',
    [
      { nom: 'Aide qui peut être encaissée', valeur: somme(compte.aide) },
      { nom: 'Coût de l’employeur', valeur: direLeCout(compte) },
      { nom: 'Net : l’aide moins le coût', valeur: net(valeur) },
    ],
  );

/** Le total d'un scénario, année civile par année civile. */
export const sujetDuScenario = (scenario: ScenarioComptable, toutes: number): Sujet =>
  calcul(
    `scenario-${scenario.atteinte}-${scenario.lectures.join('-')}`,
    direScenario(scenario, toutes),
    somme(scenario.comptes.total.aide),
    scenario.lectures.includes('bareme')
      ? 'L’aide de chaque année, selon les objectifs et la formule de votre barème.'
      : 'L’aide de chaque année, selon les objectifs et la lecture de la formule. Nul texte lu ne la donne.',
    [
      ...scenario.comptes.annees.map(({ annee, datee }) => ({ nom: `Encaissé en ${annee}`, valeur: somme(datee) })),
      { nom: 'Année à déterminer', valeur: somme(scenario.comptes.sansAnnee) },
    ],
  );

/** L'aide d'une année de contrat, quel que soit le jour où elle est versée. */
export const sujetDeLAnneeDeContrat = ({ annee, aide }: AnneeDeContrat): Sujet => ({
  genre: 'annee',
  annee,
  titre: composer(aide.haut === null ? 'Pourquoi est-ce indéterminé ?' : `Pourquoi ${somme(aide)} ?`),
  surtitre: composer(`Aide, année de contrat ${annee}`),
});

/** Le versement lui-même : sa somme et son jour, dans l'arbre des raisons. */
export const sujetDeLEncaissement = ({
  annee,
  rang,
  somme: combien,
  jour,
  modulee,
}: Encaissement): Sujet | undefined =>
  annee === null || rang === null
    ? undefined
    : {
        genre: 'versement',
        annee,
        rang,
        titre: composer(
          combien.haut === null ? 'Pourquoi la somme n’est-elle pas connue ?' : `Pourquoi ${somme(combien)} ?`,
        ),
        surtitre: composer(
          `Versement, année ${annee}, partie ${rang}${modulee ? ', au plus' : ''}, ${ecrireQuand(jour)}`,
        ),
      };
