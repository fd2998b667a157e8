import { composer } from '../../../explication/typographie.ts';
import { type Champ, ecrireValeur, type Valeur } from '../entretien/champs.ts';
import type { Question } from '../entretien/question.ts';
import { SANTE } from '../etat/lien.ts';
import type { Simulation } from '../etat/simulation.ts';

export interface ReponseDonnee {
  readonly id: string;
  readonly titre: string;
  readonly dite: string;
}

const direValeur = (champ: Champ, valeur: Valeur): string => {
  if (champ.genre === 'choix') return champ.choix.find(({ code }) => code === valeur)?.libelle ?? '';
  const unite = champ.unite === undefined || champ.unite === '' ? '' : `\u00a0${champ.unite}`;
  return `${ecrireValeur(champ, valeur)}${unite}`;
};

/** Ce que la personne a répondu aux questions qui comptent, pour le papier. La santé n'y est pas. */
export const lireReponsesDonnees = (
  questions: readonly Question[],
  { reponses, ignorees }: Pick<Simulation, 'reponses' | 'ignorees'>,
): readonly ReponseDonnee[] =>
  questions.flatMap(({ id, titre, champs }) => {
    if (SANTE.has(id)) return [];
    const dites = champs.flatMap((champ) => {
      const valeur = reponses.get(champ.id) ?? (champ.genre === 'choix' ? champ.suppose : undefined);
      if (valeur === undefined) return [];
      const nom = champs.length > 1 && champ.libelle !== undefined ? `${champ.libelle} : ` : '';
      return [`${nom}${direValeur(champ, valeur)}`];
    });
    if (dites.length === 0 && !ignorees.has(id)) return [];
    return [{ id, titre: composer(titre), dite: composer(dites.length === 0 ? 'non su' : dites.join(', ')) }];
  });
