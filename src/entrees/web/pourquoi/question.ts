import type { PointLu } from '../../../explication/arbre.ts';

/** Certaines questions ne vont pas à la caisse : elles le disent dans leurs premiers mots. */
const AILLEURS = /^Question ((?:à|au) [^.]+)\. /;

/** À qui va la question, et son texte prêt à coller, sans ces premiers mots. */
export const adresserLaQuestion = ({
  question,
  destinataire,
}: Pick<PointLu, 'question' | 'destinataire'>): { readonly aQui: string; readonly texte: string } => {
  const ailleurs = AILLEURS.exec(question);
  return ailleurs === null
    ? { aQui: `La question à poser à\u00a0: ${destinataire}`, texte: question }
    : { aQui: `La question à poser ${ailleurs[1]}`, texte: question.slice(ailleurs[0].length) };
};
