import type { Centimes } from '../../commun/centimes.ts';
import type { Jour } from '../../commun/jour.ts';
import { type CodePoint, point } from '../../droit/lectures.ts';
import { nommerFait, REPONSES } from '../../explication/libelles.ts';
import { composer, ecrireDate, ecrireSomme, enumerer } from '../../explication/typographie.ts';
import type { Manque } from '../../regles/constat.ts';
import type { Evaluation } from '../../regles/evaluation.ts';
import type { Compte } from './annees.ts';
import type { ConditionDeRapport, Rapport, Segment } from './forme.ts';
import { sansSante } from './sante.ts';
import { ecrireEuros } from './sommes.ts';

const MOIS_DU_CONTRAT = 60;
const MANQUES_NOMMES = 3;

/** De quoi dire le verdict : ce qui est compté, et les notes de chaque chiffre. */
export interface Matiere {
  readonly evaluation: Evaluation;
  readonly conditions: readonly ConditionDeRapport[];
  readonly compte: Compte;
  readonly signature: Jour | undefined;
  readonly aujourdHui: Jour;
  readonly notesDeLAide: readonly number[];
  readonly notesDuCout: readonly number[];
}

const dit = (texte: string, notes: readonly number[] = []): Segment => ({ texte, notes });

const enMajuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** Ce que l'éligibilité attend, sans répétition ; avant tout régime, ce qui manque à toute la réponse. */
const manquesDuVerdict = ({ regime, manques, conditions }: Evaluation): readonly Manque[] => {
  const attendus =
    regime === null ? manques : conditions.flatMap((une) => (une.valeur === 'indetermine' ? une.manques : []));
  const vus = new Set<string>();
  return sansSante(attendus).filter((manque) => {
    const nom = manque.manque === 'fait' ? manque.cle : manque.point;
    return !vus.has(nom) && vus.add(nom).size > 0;
  });
};

/** Le point de droit qui tient le verdict, s'il en est un. */
export const pointDuVerdict = (evaluation: Evaluation): CodePoint | undefined =>
  manquesDuVerdict(evaluation).flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : []))[0];

const direLePlafond = ({ evaluation, notesDeLAide }: Matiere): readonly Segment[] => {
  const total = evaluation.aide?.total;
  if (total === undefined) return [];
  if (total.maximum !== null) {
    return [dit(' atteint au plus '), dit(ecrireSomme(total.maximum), notesDeLAide), dit(' en cinq ans')];
  }
  if (total.bornes === null) return [];
  const [bas, haut] = total.bornes;
  return [
    dit(' atteint au plus un total compris entre '),
    dit(`${ecrireSomme(bas)} et ${ecrireSomme(haut)}`, notesDeLAide),
    dit(' en cinq ans'),
  ];
};

const direLAide = (matiere: Matiere, debut: string): readonly Segment[] => {
  const plafond = direLePlafond(matiere);
  return plafond.length === 0 ? [dit('Le montant, lui, est indéterminé.')] : [dit(debut), ...plafond, dit('.')];
};

/** Le reste à payer vaut si l'aide est reçue en entier ; sans total exact, il n'y a rien à dire. */
const direLeCompte = ({ compte, evaluation, notesDuCout }: Matiere): readonly Segment[] | undefined => {
  const recue = evaluation.aide?.total.maximum ?? null;
  const { cout } = compte;
  if (recue === null || cout === null) return undefined;
  const reste = (cout - recue) as Centimes;
  const solde = dit(ecrireEuros(Math.abs(reste) as Centimes));
  const debut = [dit(', l’assistant en coûte '), dit(ecrireEuros(cout), notesDuCout)];
  return reste > 0
    ? [
        ...debut,
        dit('. Il vous reste alors '),
        solde,
        dit(` à payer, soit ${ecrireEuros((reste / MOIS_DU_CONTRAT) as Centimes)} par mois.`),
      ]
    : [...debut, dit('. L’aide dépasse alors ce coût de '), solde, dit('.')];
};

const direOui = (matiere: Matiere): Pick<Rapport['verdict'], 'premiere' | 'suite'> => {
  const { signature, aujourdHui } = matiere;
  const passe = signature !== undefined && signature < aujourdHui;
  const suite = direLeCompte(matiere);
  return {
    premiere: passe ? `Oui, vous pouviez signer le ${ecrireDate(signature)}.` : 'Oui, vous pouvez signer.',
    suite: suite === undefined ? direLAide(matiere, 'L’aide') : [dit('L’aide'), ...direLePlafond(matiere), ...suite],
  };
};

const direNon = ({ conditions }: Matiere): Pick<Rapport['verdict'], 'premiere' | 'suite'> => {
  const [premier, ...autres] = conditions.filter(({ reponse }) => reponse === 'non');
  return {
    premiere: `Non, ${premier?.lu ?? 'une condition manque'}.`,
    suite: autres.length === 0 ? [] : [dit(autres.map(({ lu }) => `${enMajuscule(lu)}.`).join(' '))],
  };
};

const ADHERENT = /^groupe\.adherents\[(\d+)\]/;

const nommerLesFaits = (manques: readonly Manque[]): readonly string[] => [
  ...new Set(
    manques.flatMap((manque) => {
      if (manque.manque !== 'fait') return [];
      const rang = ADHERENT.exec(manque.cle)?.[1];
      return [rang === undefined ? nommerFait(manque.cle) : `l’adhérent n° ${Number(rang) + 1}`];
    }),
  ),
];

const direLesFaits = (faits: readonly string[]): string => {
  if (faits.length === 1) return `Il manque une réponse : ${faits[0]}.`;
  const reste = faits.length - MANQUES_NOMMES;
  const nommes =
    reste > 0
      ? `${faits.slice(0, MANQUES_NOMMES).join(', ')}, et ${reste === 1 ? 'une autre' : `${reste} autres`}`
      : enumerer(faits);
  return `Il manque ${faits.length} réponses : ${nommes}.`;
};

const direLesTextes = (manques: readonly Manque[]): string => {
  const textes = manques.flatMap((manque) => (manque.manque === 'texte' ? [point(manque.point)] : []));
  const [texte] = textes;
  if (texte === undefined) return '';
  return textes.length > 1
    ? `${textes.length} points ne sont tranchés par aucun texte lu ; posez les questions à votre caisse.`
    : `${texte.nature === 'lacune' ? texte.enonce : texte.motif} Posez la question à votre caisse.`;
};

const direIndetermine = (matiere: Matiere): Pick<Rapport['verdict'], 'premiere' | 'suite'> => {
  const manques = manquesDuVerdict(matiere.evaluation);
  const faits = nommerLesFaits(manques);
  const attente =
    manques.length === 0
      ? ['Une condition tient à un point que ce rapport n’écrit pas.']
      : [faits.length > 0 ? direLesFaits(faits) : '', direLesTextes(manques)].filter((une) => une !== '');
  const aide =
    faits.length > 1 || direLePlafond(matiere).length === 0
      ? []
      : direLAide(matiere, 'Si la réponse devient oui, l’aide');
  return {
    premiere: faits.length > 0 ? 'Indéterminé, pour l’instant.' : 'Indéterminé.',
    suite: [dit(`${attente.join(' ')}${aide.length === 0 ? '' : ' '}`), ...aide],
  };
};

const REDACTEURS = { oui: direOui, non: direNon, indetermine: direIndetermine } as const;

/** La phrase du verdict : les mots et les chiffres de l'écran, chaque chiffre suivi de ses notes. */
export const direVerdict = (matiere: Matiere): Rapport['verdict'] => {
  const { reponse } = matiere.evaluation.eligibilite;
  const { premiere, suite } = REDACTEURS[reponse](matiere);
  return {
    reponse,
    mot: REPONSES[reponse],
    premiere: composer(premiere),
    suite: suite.map(({ texte, notes }) => ({ texte: composer(texte), notes })),
  };
};
