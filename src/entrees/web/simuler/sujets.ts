import type { CodeCondition, Indicateur } from '../../../droit/codes.ts';
import { composer, enMinuscule } from '../../../explication/typographie.ts';
import type { CodeEcheance } from '../../../regles/formation.ts';
import type { CoutChiffre } from '../emploi/couts.ts';
import type { Montre } from '../entretien/verdict.ts';
import type { Sujet } from '../pourquoi/sujet.ts';

const pourquoi = (dit: string): string => composer(`Pourquoi ${dit} ?`);

export const sujetDeLaCondition = (code: CodeCondition, nom: string, mot: string): Sujet => ({
  genre: 'condition',
  code,
  titre: pourquoi(`« ${mot} »`),
  surtitre: `Condition, ${nom.toLowerCase()}`,
});

export const sujetDeLObjectif = (indicateur: Indicateur, nom: string): Sujet => ({
  genre: 'objectif',
  indicateur,
  titre: composer('De combien de patients ?'),
  surtitre: `Votre engagement, ${nom}`,
});

export const sujetDeLEcheance = (code: CodeEcheance, quoi: string, quand: string): Sujet => ({
  genre: 'echeance',
  code,
  titre: pourquoi(quand),
  surtitre: `Échéance, ${enMinuscule(quoi)}`,
});

const SURTITRES: Readonly<Record<Montre, string>> = {
  total: 'Dans la réponse, l’aide au plus en cinq ans',
  cout: 'Dans la réponse, le coût en cinq ans',
  reste: 'Dans la réponse, ce qui reste une fois l’aide reçue',
};

/** Les chiffres écrits dans la phrase, de quoi refaire le compte. */
export interface ChiffresDuVerdict {
  readonly total: string | undefined;
  readonly cout: string | undefined;
  readonly reste: string | undefined;
}

/** La raison d'un chiffre de la phrase : l'aide par la règle, le coût et le reste par leur calcul. */
export const sujetDuVerdict = (
  montre: Montre,
  { total, cout, reste }: ChiffresDuVerdict,
  calcule: CoutChiffre | undefined,
): Sujet => {
  const surtitre = SURTITRES[montre];
  const ligne = (nom: string, valeur: string | undefined) => (valeur === undefined ? [] : [{ nom, valeur }]);
  switch (montre) {
    case 'total':
      return { genre: 'total', titre: pourquoi(total ?? ''), surtitre };
    case 'cout':
      return {
        genre: 'calcul',
        cle: 'verdict-cout',
        titre: pourquoi(cout ?? ''),
        surtitre,
        ...(calcule === undefined
          ? {
              regle: composer('Le coût d’un an que vous avez écrit, à la part du temps de travail, pendant cinq ans.'),
              reserve: composer('À législation constante : ni hausse de salaire, ni changement de cotisations.'),
            }
          : {
              regle: composer('La somme des cinq années du contrat, chacune calculée mois par mois depuis le salaire.'),
              reserve: composer(
                'À législation constante : celle de 2026, avec les seules hausses que vous avez posées.',
              ),
              suite: calcule.explication,
            }),
        lignes: ligne('Coût en cinq ans', cout),
      };
    case 'reste':
      return {
        genre: 'calcul',
        cle: 'verdict-reste',
        titre: pourquoi(reste ?? ''),
        surtitre,
        regle: composer('Le coût des cinq années, moins l’aide si elle est reçue en entier.'),
        lignes: [
          ...ligne('Coût en cinq ans', cout),
          ...ligne('Aide en cinq ans, au plus', total),
          ...ligne('Écart', reste),
        ],
        reserve: composer('Si une part de l’aide n’est pas reçue, elle reste à votre charge.'),
      };
  }
};
