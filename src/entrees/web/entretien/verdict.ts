import { lireEuros } from '../../../commun/centimes.ts';
import type { Reponse } from '../../../commun/connu.ts';
import { jourDe } from '../../../commun/jour.ts';
import { point } from '../../../droit/lectures.ts';
import { nommerFait } from '../../../explication/libelles.ts';
import { composer, ecrireDate, ecrireNombre, ecrireSomme, enumerer } from '../../../explication/typographie.ts';
import type { Manque } from '../../../regles/constat.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import type { Levier } from './leviers.ts';

/** La réponse en une phrase que l'on peut répéter : la première proposition répond, la suite précise. */
export interface PhraseDeVerdict {
  readonly reponse: Reponse;
  readonly premiere: string;
  readonly suite: string;
  /** Pour le bandeau du téléphone : la réponse, puis un mot. */
  readonly bref: string;
  readonly precision: string;
}

const MANQUES_NOMMES = 3;

export const enEuros = (montant: number): string => {
  const somme = lireEuros(montant);
  return somme === undefined ? `${ecrireNombre(montant)} €` : ecrireSomme(somme);
};

export const enJour = (texte: string): string => ecrireDate(jourDe(texte));

const enMinuscule = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1);

/** Ce que l'éligibilité attend, sans répétition ; avant tout régime, c'est ce qui manque à toute la réponse. */
export const manquesDuVerdict = ({ eligibilite, regime, manques }: ReponseDEvaluation): readonly Manque[] => {
  const attendus = eligibilite.conditions.flatMap((condition) =>
    condition.reponse === 'indetermine' ? (condition.manques ?? []) : [],
  );
  const vus = new Set<string>();
  return (regime === null ? manques : attendus).filter((manque) => {
    const nom = manque.manque === 'fait' ? manque.cle : manque.point;
    if (vus.has(nom)) return false;
    vus.add(nom);
    return true;
  });
};

/** Le plafond des cinq ans : une somme, deux bornes, ou ce que nul texte lu ne donne. */
const direLAide = ({ aide }: ReponseDEvaluation, debut: string): string => {
  if (aide.total !== null) return `${debut} au plus ${enEuros(aide.total)} en cinq ans.`;
  return aide.bornes === undefined
    ? 'Le montant, lui, est indéterminé.'
    : `${debut} au plus un total compris entre ${enEuros(aide.bornes[0])} et ${enEuros(aide.bornes[1])} en cinq ans.`;
};

const abregerLAide = ({ aide }: ReponseDEvaluation): string => {
  if (aide.total !== null) return `${enEuros(aide.total)} au plus en cinq ans`;
  return aide.bornes === undefined
    ? 'montant indéterminé'
    : `au plus de ${ecrireNombre(aide.bornes[0])} à ${enEuros(aide.bornes[1])}`;
};

const direOui = (reponse: ReponseDEvaluation, signature: string, aujourdHui: string): PhraseDeVerdict => {
  const passe = signature < aujourdHui;
  return {
    reponse: 'oui',
    premiere: passe ? `Oui, vous pouviez signer le ${enJour(signature)}.` : 'Oui, vous pouvez signer.',
    suite: direLAide(reponse, 'L’aide atteint'),
    bref: 'Oui',
    precision: abregerLAide(reponse),
  };
};

const direLesLeviers = (leviers: readonly Levier[]): string => {
  if (leviers.length === 0) return 'Aucun autre choix, changé seul, n’en fait un oui.';
  const choix = leviers.flatMap((levier) => levier.choix.map(enMinuscule));
  const liste = choix.length > 1 ? `${choix.slice(0, -1).join(', ')} ou ${choix.at(-1)}` : choix[0];
  return `La réponse devient oui avec : ${liste}.`;
};

const direNon = ({ eligibilite }: ReponseDEvaluation, leviers: readonly Levier[]): PhraseDeVerdict => {
  const refus = eligibilite.conditions.filter(({ reponse }) => reponse === 'non').map(({ phrase }) => phrase);
  const [premier = '', ...autres] = refus;
  return {
    reponse: 'non',
    premiere: `Non, ${enMinuscule(premier)}`,
    suite: [...autres, direLesLeviers(leviers)].join(' '),
    bref: 'Non',
    precision: refus.length > 1 ? `${refus.length} conditions manquent` : 'une condition manque',
  };
};

const direLesFaits = (faits: readonly string[]): string => {
  if (faits.length === 1) return `Il manque une réponse : ${faits[0]}.`;
  const reste = faits.length - MANQUES_NOMMES;
  const nommes =
    reste > 0
      ? `${faits.slice(0, MANQUES_NOMMES).join(', ')}, et ${reste === 1 ? 'une autre' : `${reste} autres`}`
      : enumerer(faits);
  return `Il manque ${faits.length} réponses : ${nommes}.`;
};

const direIndetermine = (reponse: ReponseDEvaluation): PhraseDeVerdict => {
  const manques = manquesDuVerdict(reponse);
  const faits = manques.flatMap((manque) => (manque.manque === 'fait' ? [nommerFait(manque.cle)] : []));
  const textes = manques.flatMap((manque) => (manque.manque === 'texte' ? [point(manque.point)] : []));
  const [texte] = textes;
  const enonces =
    textes.length > 1
      ? `${textes.length} points ne sont tranchés par aucun texte lu ; posez les questions à votre caisse.`
      : texte === undefined
        ? ''
        : `${texte.nature === 'lacune' ? texte.enonce : texte.motif} Posez la question à votre caisse.`;
  const aide =
    faits.length > 1 || (reponse.aide.total === null && reponse.aide.bornes === undefined)
      ? ''
      : direLAide(reponse, 'Si c’est oui, l’aide atteint');
  return {
    reponse: 'indetermine',
    premiere: faits.length > 0 ? 'Indéterminé, pour l’instant.' : 'Indéterminé.',
    suite: [faits.length > 0 ? direLesFaits(faits) : '', enonces, aide].filter((phrase) => phrase !== '').join(' '),
    bref: 'Indéterminé',
    precision:
      faits.length > 0
        ? `il manque ${faits.length === 1 ? 'une réponse' : `${faits.length} réponses`}`
        : 'faute de texte : question à poser',
  };
};

const choisir = (
  reponse: ReponseDEvaluation,
  signature: string,
  aujourdHui: string,
  leviers: readonly Levier[],
): PhraseDeVerdict => {
  switch (reponse.eligibilite.reponse) {
    case 'oui':
      return direOui(reponse, signature, aujourdHui);
    case 'non':
      return direNon(reponse, leviers);
    case 'indetermine':
      return direIndetermine(reponse);
  }
};

/** La phrase du verdict. `signature` et `aujourdHui` sont des jours écrits : ils ne règlent que le temps du verbe. */
export const direVerdict = (
  reponse: ReponseDEvaluation,
  signature: string,
  aujourdHui: string,
  leviers: readonly Levier[],
): PhraseDeVerdict => {
  const { premiere, suite, bref, precision, ...reste } = choisir(reponse, signature, aujourdHui, leviers);
  return {
    ...reste,
    premiere: composer(premiere),
    suite: composer(suite),
    bref: composer(bref),
    precision: composer(precision),
  };
};
