import { jourDe } from '../../../commun/jour.ts';
import type { CodePoint } from '../../../droit/lectures.ts';
import { ANNEE_DU_MOTEUR } from '../../../droit/paie/champ-du-moteur.ts';
import { direManqueDeCout } from '../../../explication/cout.ts';
import { composer, ecrireMoisCourt, ecrireNombre, enumerer } from '../../../explication/typographie.ts';
import type { ReponseDeCout } from '../../../usages/chiffrer-cout-forme.ts';
import { ecrireEuros } from '../annees/ecrire.ts';
import type { CoutDUneAnnee, PosteChiffre } from './couts.ts';
import { auCentime } from './ecrire-cout.ts';
import { faitsAttendus } from './expliquer-cout.ts';

/** Ce que l'assistant doit gagner au moins, pour qui ne sait pas encore ce qu'il gagnera. */
const direLeMinimum = ({ minimum, poste }: ReponseDeCout): string => {
  if (minimum === null || poste === null) return '';
  const smic = `Au moins le Smic, ${auCentime(minimum.smic)} brut par mois pour ${ecrireNombre(poste.heures)} heures par semaine`;
  return minimum.conventionnel === null
    ? ` ${smic} ; le minimum de branche n'a pas été lu.`
    : ` ${smic} ; le minimum de branche est ${auCentime(minimum.conventionnel)}.`;
};

/** Une lacune qui réserve la taxe sans empêcher de la compter. */
const SANS_EMPECHER: ReadonlySet<CodePoint> = new Set(['taxe-d-une-annee-incomplete']);

const sansMois = (reponse: ReponseDeCout): string => {
  const faits = faitsAttendus(reponse);
  const textes = reponse.manques.filter((manque) => manque.manque === 'texte' && !SANS_EMPECHER.has(manque.point));
  return [
    'Coût indéterminé.',
    ...(faits.length === 0 ? [] : [` Il manque : ${enumerer(faits)}.`]),
    ...(textes.length === 0 ? [] : [` N'est pas connu de Tandem : ${enumerer(textes.map(direManqueDeCout))}.`]),
    direLeMinimum(reponse),
  ].join('');
};

const direLaPremiere = (annees: readonly CoutDUneAnnee[], { manques }: ReponseDeCout): string => {
  const [premiere] = annees;
  if (premiere === undefined) return '';
  if (premiere.cout !== null) return ` ; la première année du contrat, ${ecrireEuros(premiere.cout)}`;
  const avant = manques.some((manque) => manque.manque === 'texte' && manque.point === 'paie-avant-2026');
  const pourquoi = ` : les cotisations d'avant ${ANNEE_DU_MOTEUR} ne sont pas tenues ici`;
  return ` ; la première année est indéterminée${avant ? pourquoi : ''}`;
};

/** Le coût en une phrase : un mois plein, puis la première année ; sinon ce qui manque. */
export const resumer = (postes: readonly PosteChiffre[], annees: readonly CoutDUneAnnee[]): string => {
  const [premier, ...autres] = postes;
  if (premier === undefined) return '';
  const mensuels = postes.map(({ reponse, poste }) => (reponse.mensuel === null ? null : reponse.mensuel * poste.part));
  if (mensuels.includes(null)) return composer(sansMois(premier.reponse));
  const total = mensuels.reduce<number>((somme, mensuel) => somme + (mensuel ?? 0), 0);
  const mois = `en ${ecrireMoisCourt(jourDe(premier.reponse.au))},`;
  const quoi = autres.length === 0 ? 'Un mois plein' : `Un mois plein des ${postes.length} postes`;
  return composer(`${quoi}, ${mois} coûte ${auCentime(total)}${direLaPremiere(annees, premier.reponse)}.`);
};
