import { composer, ecrireDate } from '../../../explication/typographie.ts';
import type { Delai, Profil, ReponseAuCandidat } from '../../../usages/devenir-assistant.ts';
import { citerLeChiffre, type Morceau } from './morceau.ts';

/** Les délais de certification qui peuvent être les vôtres : ceux du régime qui s'applique, à défaut de tous ceux que rien n'écarte. */
export const certificationsPossibles = ({ delais }: ReponseAuCandidat): readonly Delai[] => {
  const retenus = delais.filter(({ applicable }) => applicable === 'oui');
  const possibles = retenus.length > 0 ? retenus : delais.filter(({ applicable }) => applicable === 'indetermine');
  return possibles.flatMap((un) => un.delais.filter(({ code }) => code === 'certification'));
};

/** Ni jour, ni fait qui manque : les textes lus ne tranchent pas. */
export const estConteste = ({ le, manques }: Delai): boolean => le === null && manques.length === 0;

const croissants = (nombres: readonly number[]): readonly number[] => [...new Set(nombres)].sort((a, b) => a - b);

const SELON_LE_CONTRAT = ", selon le contrat d'aide du médecin";

const direEnAnnees = (delais: readonly Delai[]): string => {
  const annees = croissants(delais.flatMap((un) => (un.annees === null ? [] : [un.annees])));
  if (annees.length === 0) return 'dans un délai qui dépend de vos réponses.';
  const combien = annees.join(' ou ');
  return `au plus tard ${combien} ans après l'embauche${annees.length > 1 ? SELON_LE_CONTRAT : ''}.`;
};

/** « au plus tard le 15 janvier 2027. » : un jour, deux bornes, des années, ou ce que nul texte ne tranche. */
const direQuand = (delais: readonly Delai[]): readonly Morceau[] => {
  const [premier] = delais;
  if (premier === undefined) return [];
  if (delais.some(estConteste)) return ['dans un délai que les textes lus ne tranchent pas.'];
  if (delais.some(({ le }) => le === null)) return [composer(direEnAnnees(delais))];
  const dates = [...delais]
    .sort((a, b) => Number(a.le) - Number(b.le))
    .flatMap(({ le }) => (le === null ? [] : [ecrireDate(le)]));
  const [tot = '', tard = tot] = [dates[0], dates.at(-1)];
  if (tot !== tard) return [composer(`au plus tard entre le ${tot} et le ${tard}${SELON_LE_CONTRAT}.`)];
  return ['au plus tard le ', citerLeChiffre(tot, '.', premier.quoi, premier.fondements, premier.certitude)];
};

/** La phrase du délai ; `sujet` est ce que l'on obtient. Un centre de santé a les siens. */
export const direLeDelai = (sujet: string, profil: Profil, reponse: ReponseAuCandidat): readonly Morceau[] => {
  if (profil.employeur === 'centre-de-sante') {
    return [composer(' Un centre de santé a sa propre aide : demandez-lui votre délai.')];
  }
  const quand = direQuand(certificationsPossibles(reponse));
  return quand.length === 0 ? [] : [` ${sujet} s’obtient `, ...quand];
};
