import type { Reponse } from '../../../commun/connu.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import type { ChampDeChoix, Reponses } from './champs.ts';
import { juger } from './leviers.ts';
import type { Entretien } from './pertinence.ts';
import { manquesDuVerdict } from './verdict.ts';

/** La seule réponse qui manque, quand on y répond par oui ou par non, et que l'un ouvre l'aide et l'autre la ferme. */
export interface Attendue {
  /** La question, avec son point d'interrogation. */
  readonly demande: string;
  readonly quiOuvre: 'oui' | 'non';
}

/** Les codes qui veulent dire « oui » et ceux qui veulent dire « non », quand il n'y en a pas d'autre. */
const ouiOuNon = (champ: ChampDeChoix, titre: string, donnee: unknown) => {
  const { etage } = champ;
  if (etage !== undefined && donnee === etage.nonSu) {
    const codes = Object.keys(etage.codes);
    const non = codes.filter((code) => etage.codes[code] === 'Non');
    return { demande: etage.titre, oui: codes.filter((code) => !non.includes(code)), non };
  }
  const codes = champ.choix.map(({ code }) => code);
  return codes.length === 2 && codes.includes('oui') && codes.includes('non')
    ? { demande: titre, oui: ['oui'], non: ['non'] }
    : undefined;
};

/** Ce que disent toutes ces réponses à la fois. */
const unanime = (juges: readonly Reponse[]): Reponse | undefined =>
  juges.every((une) => une === juges[0]) ? juges[0] : undefined;

/** Cherche la seule réponse attendue ; rien s'il en manque plusieurs, ou si elle ne se dit pas par oui ou non. */
export const chercherAttendue = (
  reponse: ReponseDEvaluation,
  { questions, situation, bareme }: Entretien,
  reponses: Reponses,
): Attendue | undefined => {
  const [manque, ...autres] = manquesDuVerdict(reponse);
  if (manque?.manque !== 'fait' || autres.length > 0) return undefined;
  for (const { champs, titre } of questions) {
    const champ = champs.find(({ cle }) => cle === manque.cle);
    if (champ?.genre !== 'choix') continue;
    const codes = ouiOuNon(champ, titre, reponses.get(champ.id));
    if (codes === undefined) return undefined;
    const jugerCodes = (voulus: readonly string[]) =>
      unanime(
        champ.choix.flatMap(({ code, poser }) => (voulus.includes(code) ? [juger(poser(situation), bareme)] : [])),
      );
    const [siOui, siNon] = [jugerCodes(codes.oui), jugerCodes(codes.non)];
    if (siOui === 'oui' && siNon === 'non') return { demande: codes.demande, quiOuvre: 'oui' };
    if (siOui === 'non' && siNon === 'oui') return { demande: codes.demande, quiOuvre: 'non' };
    return undefined;
  }
  return undefined;
};
