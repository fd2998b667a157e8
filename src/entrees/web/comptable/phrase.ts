import { ZERO } from '../../../commun/centimes.ts';
import { direManque } from '../../../explication/phrases.ts';
import { composer, ecrireDate } from '../../../explication/typographie.ts';
import type { Intervalle, VueComptable } from '../../../usages/comptable/forme.ts';
import { ecrireEuros } from '../annees/ecrire.ts';
import { ecrireIntervalle } from './ecrire.ts';

/** La phrase de l'écran : sa première idée en gras, puis la suite. */
export interface PhraseComptable {
  readonly premiere: string;
  readonly suite: string;
}

const dire = (premiere: string, suite: string): PhraseComptable => ({
  premiere: composer(premiere),
  suite: composer(suite),
});

/** « de 19 000 à 38 000 € », « 38 000 € » : la somme telle qu'elle suit « est ». */
const enEuros = (intervalle: Intervalle): string => {
  const texte = ecrireIntervalle(intervalle);
  return intervalle.haut === null ? texte : `${texte} €`;
};

const enMajuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

const direLeReste = ({ comptes }: VueComptable): string =>
  comptes.sansAnnee.haut === ZERO
    ? ''
    : ` ${comptes.sansAnnee.haut === null ? 'D’autres sommes n’ont' : `${enMajuscule(enEuros(comptes.sansAnnee))} n’ont`} pas encore d’année : leur jour n’est pas publié.`;

const direLeNet = ({ cout, net }: VueComptable['comptes']['annees'][number]): string => {
  if (cout === null) return ' Le coût de l’assistant n’est pas renseigné.';
  if (cout.montant === null) return ' Le coût de cette année est indéterminé.';
  const fait = ` L’assistant coûte ${ecrireEuros(cout.montant)} cette année-là`;
  if (net === null || net.haut === null || net.bas !== net.haut) return `${fait}.`;
  const reste = Math.abs(net.bas) as typeof net.bas;
  return `${fait} : il ${net.bas < 0 ? `reste ${ecrireEuros(reste)} à payer` : `reste ${ecrireEuros(reste)} avant impôt`}.`;
};

/** Ce qu'un expert-comptable demande d'abord : combien, quelle année, et ce qui n'a pas d'année. */
export const direLaVue = (vue: VueComptable): PhraseComptable => {
  const [contrat] = vue.contrats;
  if (contrat?.eligibilite.reponse === 'non') {
    return dire('Aucune aide à déclarer.', 'La simulation répond non : seul le coût est compté.');
  }
  if (contrat?.signature === undefined) {
    const faits = vue.manques.filter(({ manque }) => manque === 'fait').map(direManque);
    return dire('Indéterminé, pour l’instant.', faits.length === 0 ? '' : `Il manque ${faits.join(', ')}.`);
  }
  const premiere = vue.comptes.annees.find(({ datee }) => datee.haut !== ZERO);
  if (premiere === undefined) {
    return dire(
      'Aucun versement n’a de jour publié.',
      `${enMajuscule(enEuros(vue.comptes.total.aide))} sont attendus à partir du ${ecrireDate(contrat.signature)}, sans que l’année soit sûre.`,
    );
  }
  // Tant que l'éligibilité n'est pas établie, rien n'est acquis : la phrase le dit au conditionnel.
  const est = contrat.eligibilite.reponse === 'oui' ? 'est' : 'serait';
  return dire(
    `En ${premiere.annee}, l’aide encaissée ${est} ${premiere.datee.bas === premiere.datee.haut ? 'de ' : ''}${enEuros(premiere.datee)}.`,
    `${direLeNet(premiere).trim()}${direLeReste(vue)}`,
  );
};
