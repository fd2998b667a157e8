import { jourDe } from '../../../commun/jour.ts';
import { type Bareme, estEnVigueur, type ModulationDeBareme } from '../../../droit/bareme.ts';
import { composer, ecrirePart } from '../../../explication/typographie.ts';
import { moduler } from '../../../regles/modulation.ts';
import type { LigneDeCalcul } from '../pourquoi/sujet.ts';
import type { AnneeCalculee, CinqAnneesCalculees } from './calcul.ts';
import { ecrireFourchetteEnEuros } from './ecrire.ts';
import type { Fourchette } from './fourchette.ts';
import { LECTURES_DE_LA_MODULATION } from './modulations.ts';

const DIX_MILLE = 10_000;

const enPart = (part: number): string => ecrirePart(Math.round(part * DIX_MILLE));

/** La formule que le barème de la personne donne à une année qui s'ouvre ce jour-là (`AAAA-MM-JJ`). */
export const formuleDuBareme = (bareme: Bareme | undefined, debut: string): ModulationDeBareme | undefined =>
  bareme?.modulation.find((une) => estEnVigueur(une, jourDe(debut)));

/** Une somme et ses deux bouts, réduits par une formule : une formule ne croise jamais ses bouts. */
export const reduireSelon = (
  { bas, haut }: Fourchette,
  { regle }: Pick<ModulationDeBareme, 'regle'>,
  atteinte: number,
): Fourchette => ({ bas: moduler(bas, regle, atteinte), haut: moduler(haut, regle, atteinte) });

/** Ce que la formule ferait verser, en une phrase, avec ses seuils. */
export const direLaFormule = ({ regle }: Pick<ModulationDeBareme, 'regle'>): string => {
  switch (regle.forme) {
    case 'pro-rata':
    case 'tout-ou-rien':
      return LECTURES_DE_LA_MODULATION[regle.forme].enonce;
    case 'plancher':
      return composer(
        `La caisse ne verse rien sous ${enPart(regle.depuis)} d’atteinte, et la part atteinte au-dessus.`,
      );
    case 'paliers': {
      const paliers = regle.paliers.map(({ depuis, part }) => `dès ${enPart(depuis)}, ${enPart(part)} du maximum`);
      return composer(`La caisse verse une part du maximum fixée par palier d’atteinte : ${paliers.join(' ; ')}.`);
    }
  }
};

/** Le compte d'une année que la formule d'un barème réduit : son maximum, l'atteinte, ce que la formule en garde. */
export const lignesDeLaReduction = (
  { formule, reduite, pleine, aide }: AnneeCalculee,
  atteinte: number,
): readonly LigneDeCalcul[] =>
  formule === null || !reduite || pleine === null || aide === null
    ? []
    : [
        { nom: 'Maximum de l’année', valeur: ecrireFourchetteEnEuros(pleine) },
        { nom: 'Part des objectifs atteinte', valeur: enPart(atteinte) },
        { nom: 'Aide selon le barème', valeur: ecrireFourchetteEnEuros(aide) },
      ];

/** À quelle atteinte valent les sommes montrées ; rien si elles n'en dépendent pas, ou si nul n'en sait la formule. */
export const direLAtteinte = ({ annees, atteinte }: Pick<CinqAnneesCalculees, 'annees' | 'atteinte'>) => {
  if (!annees.some(({ modulee, nature }) => modulee && nature === 'au-plus')) return undefined;
  if (atteinte === 1) return 'objectifs atteints';
  return atteinte === 0 ? 'objectifs manqués' : composer(`objectifs atteints à ${enPart(atteinte)}`);
};
