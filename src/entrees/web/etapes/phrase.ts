import type { Jour } from '../../../commun/jour.ts';
import { composer, ecrireDate, enMinuscule } from '../../../explication/typographie.ts';
import type { Evaluation } from '../../../regles/evaluation.ts';
import type { Cle } from '../../../regles/situation.ts';
import type { Versement } from '../../../regles/versements.ts';
import type { Etape } from '../../../usages/etapes.ts';
import { direLeJour } from './ecrire.ts';
import { estDatee, etapesQuiRestent, momentDe } from './moment.ts';
import { ecrireLaSomme, estVersement, versementDe } from './versement.ts';

/** Du texte, ou une somme qui s'ouvre ; `fin` lui reste collée. */
export type Morceau = string | { readonly versement: Versement; readonly texte: string; readonly fin: string };

export interface PhraseDesEtapes {
  readonly premiere: string;
  readonly suite: readonly Morceau[];
}

const ATTENDUS = { signature: 'la signature', 'assistant.embauche': "l'embauche" } as const;

/** Combien d'étapes attendent l'un des deux jours choisis. */
export const attendent = (etapes: readonly Etape[], cle: Cle): number =>
  etapes.filter(
    ({ quand }) =>
      quand.forme === 'sans-jour' && quand.manques.some((manque) => manque.manque === 'fait' && manque.cle === cle),
  ).length;

const direLAttente = (etapes: readonly Etape[]): readonly string[] =>
  (['signature', 'assistant.embauche'] as const).flatMap((cle) => {
    const nombre = attendent(etapes, cle);
    if (nombre === 0) return [];
    return [`${nombre === 1 ? 'Une étape attend' : `${nombre} étapes attendent`} le jour de ${ATTENDUS[cle]}.`];
  });

const direLaPremiere = (etapes: readonly Etape[], aujourdHui: Jour): string => {
  const [prochaine] = etapesQuiRestent(etapes, aujourdHui);
  if (prochaine === undefined) {
    return etapes.some(estDatee) ? 'Tous les jours connus sont passés.' : "Aucun jour n'est encore posé.";
  }
  const { quand, titre } = prochaine.etape;
  const quoi = `${enMinuscule(titre)}.`;
  if (quand.forme === 'periode' && quand.du < aujourdHui) return `À faire d'ici au ${ecrireDate(quand.au)} : ${quoi}`;
  const exact = quand.forme === 'jour' && quand.sens === 'le' && quand.le === aujourdHui;
  return `Prochaine étape, ${exact ? "aujourd'hui" : direLeJour(quand)} : ${quoi}`;
};

const EST_DU_CALENDRIER = /^(versement|anniversaire)-/;

/** Le versement qui vient : le premier daté ; à défaut, le premier sans jour connu après ce qui est passé. */
const prochainVersement = (etapes: readonly Etape[], aujourdHui: Jour): Etape | undefined => {
  const versements = etapes.filter(({ code }) => EST_DU_CALENDRIER.test(code));
  const passes = versements.findLastIndex((une) => momentDe(une, aujourdHui) === 'passee');
  const suivants = versements.slice(passes + 1).filter(estVersement);
  return suivants.find((une) => momentDe(une, aujourdHui) === 'a-venir') ?? suivants[0];
};

const direLeVersement = (etape: Etape, versement: Versement | undefined): readonly Morceau[] => {
  const jour = etape.quand.forme === 'sans-jour' ? 'jour inconnu' : direLeJour(etape.quand);
  if (versement === undefined || versement.montant === null) {
    return [composer(`${etape.titre} : ${jour}, d'une somme indéterminée.`)];
  }
  return [composer(`${etape.titre} : `), { versement, texte: ecrireLaSomme(versement), fin: ',' }, ` ${jour}.`];
};

/** La phrase qui ouvre l'écran : la prochaine étape et son jour, le prochain versement, ce qui manque. */
export const direLesEtapes = (etapes: readonly Etape[], evaluation: Evaluation, aujourdHui: Jour): PhraseDesEtapes => {
  const premiere = composer(direLaPremiere(etapes, aujourdHui));
  if (!etapes.some(estDatee)) {
    return {
      premiere,
      suite: [composer("Donnez le jour de la signature ou celui de l'embauche : les étapes se comptent depuis eux.")],
    };
  }
  // À qui l'aide n'est pas ouverte, la phrase ne promet aucune somme.
  const versement = evaluation.eligibilite.reponse === 'non' ? undefined : prochainVersement(etapes, aujourdHui);
  const somme = versement === undefined ? [] : direLeVersement(versement, versementDe(versement, evaluation));
  const attente = direLAttente(etapes).map((phrase) => composer(` ${phrase}`));
  return { premiere, suite: [...somme, ...attente] };
};
