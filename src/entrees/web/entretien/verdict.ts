import { type Centimes, lireEuros } from '../../../commun/centimes.ts';
import type { Reponse } from '../../../commun/connu.ts';
import { jourDe } from '../../../commun/jour.ts';
import { point } from '../../../droit/lectures.ts';
import type { PointDeDroit } from '../../../droit/points/point.ts';
import { nommerFait } from '../../../explication/libelles.ts';
import {
  composer,
  ecrireDate,
  ecrireNombre,
  ecrireSomme,
  enMinuscule,
  enumerer,
} from '../../../explication/typographie.ts';
import type { Manque } from '../../../regles/constat.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import type { Attendue } from './attendue.ts';
import type { Levier } from './leviers.ts';

/** Ce qu'un morceau de la phrase montre, et dont on peut demander la raison. */
export type Montre = 'total' | 'cout' | 'reste';

export interface Morceau {
  readonly texte: string;
  readonly montre?: Montre;
}

/** La réponse en une phrase que l'on peut répéter : la première proposition répond, la suite précise. */
export interface PhraseDeVerdict {
  readonly reponse: Reponse;
  readonly premiere: string;
  readonly suite: string;
  /** La suite, ses chiffres à part : chacun s'ouvre sur sa raison. */
  readonly morceaux: readonly Morceau[];
  /** Pour le bandeau du téléphone : la réponse, puis un mot. */
  readonly bref: string;
  readonly precision: string;
}

/** Ce que l'assistant coûte en cinq ans, et ce qui en reste une fois l'aide reçue en entier. */
export interface Compte {
  readonly cout: Centimes;
  readonly reste: Centimes;
}

/** Ce qui précise la phrase quand on l'a : le coût, ou la seule réponse attendue. */
export interface Precisions {
  readonly compte?: Compte;
  readonly attendue?: Attendue;
}

type PhraseBrute = Omit<PhraseDeVerdict, 'suite'>;

const MANQUES_NOMMES = 3;
const MOIS_DU_CONTRAT = 60;

export const enEuros = (montant: number): string => {
  const somme = lireEuros(montant);
  return somme === undefined ? `${ecrireNombre(montant)} €` : ecrireSomme(somme);
};

export const enJour = (texte: string): string => ecrireDate(jourDe(texte));

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

const dit = (texte: string): Morceau => ({ texte });

/** Le plafond des cinq ans, sans ponctuation : une somme, deux bornes ; rien, si nul texte lu ne le donne. */
const direLePlafond = ({ aide }: ReponseDEvaluation): readonly Morceau[] => {
  if (aide.total !== null) {
    return [dit(' atteint au plus '), { texte: enEuros(aide.total), montre: 'total' }, dit(' en cinq ans')];
  }
  if (aide.bornes === undefined) return [];
  const [bas, haut] = aide.bornes;
  return [
    dit(' atteint au plus un total compris entre '),
    { texte: `${enEuros(bas)} et ${enEuros(haut)}`, montre: 'total' },
    dit(' en cinq ans'),
  ];
};

const direLAide = (reponse: ReponseDEvaluation, debut: string): readonly Morceau[] => {
  const plafond = direLePlafond(reponse);
  return plafond.length === 0 ? [dit('Le montant, lui, est indéterminé.')] : [dit(debut), ...plafond, dit('.')];
};

const enEurosRonds = (centimes: Centimes): string => enEuros(Math.round(Math.abs(centimes) / 100));

/** Le reste à payer vaut si l'aide est reçue en entier : c'est son moindre montant. */
const direLeCompte = ({ cout, reste }: Compte): readonly Morceau[] => [
  dit(', l’assistant en coûte '),
  { texte: enEurosRonds(cout), montre: 'cout' },
  ...(reste > 0
    ? [
        dit('. Il vous reste alors '),
        { texte: enEurosRonds(reste), montre: 'reste' } as const,
        dit(` à payer, soit ${enEuros(Math.round(reste / 100 / MOIS_DU_CONTRAT))} par mois.`),
      ]
    : [dit('. L’aide dépasse alors ce coût de '), { texte: enEurosRonds(reste), montre: 'reste' } as const, dit('.')]),
];

const abregerLAide = ({ aide }: ReponseDEvaluation): string => {
  if (aide.total !== null) return `${enEuros(aide.total)} au plus en cinq ans`;
  return aide.bornes === undefined
    ? 'montant indéterminé'
    : `au plus de ${ecrireNombre(aide.bornes[0])} à ${enEuros(aide.bornes[1])}`;
};

const direOui = (
  reponse: ReponseDEvaluation,
  signature: string,
  aujourdHui: string,
  { compte }: Precisions,
): PhraseBrute => {
  const passe = signature < aujourdHui;
  const plafond = direLePlafond(reponse);
  return {
    reponse: 'oui',
    premiere: passe ? `Oui, vous pouviez signer le ${enJour(signature)}.` : 'Oui, vous pouvez signer.',
    morceaux:
      compte === undefined || plafond.length === 0
        ? direLAide(reponse, 'L’aide')
        : [dit('L’aide'), ...plafond, ...direLeCompte(compte)],
    bref: 'Oui',
    precision: abregerLAide(reponse),
  };
};

/** Ce qui se compte ne se choisit pas : la phrase du refus dit le seuil, sans rien promettre ni fermer. */
const COMPTEES: ReadonlySet<string> = new Set([
  'activite-chirurgicale',
  'patientele-minimale',
  'collectif-seuil',
  'collectif-etp',
]);

const direLesLeviers = (leviers: readonly Levier[], refus: readonly string[]): string => {
  if (leviers.length === 0) {
    return refus.some((code) => COMPTEES.has(code)) ? '' : 'Aucun autre choix, changé seul, n’en fait un oui.';
  }
  const choix = leviers.flatMap((levier) => levier.choix.map(enMinuscule));
  const liste = choix.length > 1 ? `${choix.slice(0, -1).join(', ')} ou ${choix.at(-1)}` : choix[0];
  return `La réponse devient oui avec : ${liste}.`;
};

const direNon = ({ eligibilite }: ReponseDEvaluation, leviers: readonly Levier[]): PhraseBrute => {
  const refus = eligibilite.conditions.filter(({ reponse }) => reponse === 'non');
  const [premier = '', ...autres] = refus.map(({ phrase }) => phrase);
  const leviersDits = direLesLeviers(
    leviers,
    refus.map(({ code }) => code),
  );
  return {
    reponse: 'non',
    premiere: `Non, ${enMinuscule(premier)}`,
    morceaux: [dit([...autres, leviersDits].filter((phrase) => phrase !== '').join(' '))],
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

const ADHERENT = /^groupe\.adherents\[(\d+)\]/;

/** Les faits qui manquent, nommés : ceux d'un même adhérent ne font qu'une réponse. */
export const nommerLesFaits = (manques: readonly Manque[]): readonly string[] => [
  ...new Set(
    manques.flatMap((manque) => {
      if (manque.manque !== 'fait') return [];
      const rang = ADHERENT.exec(manque.cle)?.[1];
      return [rang === undefined ? nommerFait(manque.cle) : `l’adhérent n° ${Number(rang) + 1}`];
    }),
  ),
];

const OUVERTE = 'elle ne vous est pas ouverte';

/** « Si oui, … Si non, … » : où mène chaque réponse à la seule question ouverte. */
const direLesIssues = (reponse: ReponseDEvaluation, { demande, quiOuvre }: Attendue): readonly Morceau[] => {
  const plafond = direLePlafond(reponse);
  const ouvre = plafond.length === 0 ? [dit('vous pouvez signer')] : [dit('vous pouvez signer et l’aide'), ...plafond];
  const [siOui, siNon] = quiOuvre === 'oui' ? [ouvre, [dit(OUVERTE)]] : [[dit(OUVERTE)], ouvre];
  return [
    dit(`Il manque une réponse : ${enMinuscule(demande)} Si oui, `),
    ...siOui,
    dit('. Si non, '),
    ...siNon,
    dit('.'),
  ];
};

/** Un point contesté se nomme avant son motif, qui sans lui n'aurait pas de sujet. */
const direLePoint = (un: PointDeDroit): string =>
  un.nature === 'lacune' ? un.enonce : `${un.titre}${/[?!]$/.test(un.titre) ? '' : '.'} ${un.motif}`;

const direIndetermine = (reponse: ReponseDEvaluation, { attendue }: Precisions): PhraseBrute => {
  const manques = manquesDuVerdict(reponse);
  const faits = nommerLesFaits(manques);
  const textes = manques.flatMap((manque) => (manque.manque === 'texte' ? [point(manque.point)] : []));
  const [texte] = textes;
  const enonces =
    textes.length > 1
      ? `${textes.length} points ne sont tranchés par aucun texte lu ; posez les questions à votre caisse.`
      : texte === undefined
        ? ''
        : `${direLePoint(texte)} Posez la question à votre caisse.`;
  const aide =
    faits.length > 1 || direLePlafond(reponse).length === 0
      ? []
      : direLAide(reponse, 'Si la réponse devient oui, l’aide');
  const attente = [faits.length > 0 ? direLesFaits(faits) : '', enonces].filter((phrase) => phrase !== '').join(' ');
  return {
    reponse: 'indetermine',
    premiere: faits.length > 0 ? 'Indéterminé, pour l’instant.' : 'Indéterminé.',
    morceaux:
      attendue !== undefined
        ? direLesIssues(reponse, attendue)
        : [dit(aide.length === 0 ? attente : `${attente} `), ...aide],
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
  precisions: Precisions,
): PhraseBrute => {
  switch (reponse.eligibilite.reponse) {
    case 'oui':
      return direOui(reponse, signature, aujourdHui, precisions);
    case 'non':
      return direNon(reponse, leviers);
    case 'indetermine':
      return direIndetermine(reponse, precisions);
  }
};

/** La phrase du verdict. `signature` et `aujourdHui` sont des jours écrits : ils ne règlent que le temps du verbe. */
export const direVerdict = (
  reponse: ReponseDEvaluation,
  signature: string,
  aujourdHui: string,
  leviers: readonly Levier[],
  precisions: Precisions = {},
): PhraseDeVerdict => {
  const brute = choisir(reponse, signature, aujourdHui, leviers, precisions);
  const morceaux = brute.morceaux.map((morceau) => ({ ...morceau, texte: composer(morceau.texte) }));
  return {
    reponse: brute.reponse,
    premiere: composer(brute.premiere),
    suite: morceaux.map(({ texte }) => texte).join(''),
    morceaux,
    bref: composer(brute.bref),
    precision: composer(brute.precision),
  };
};
