import { COLONNES_DE_POPULATION, tirerPopulation } from '../../../usages/population/population.ts';
import { ecrireCsv, MARQUE } from '../../lot/sortie.ts';

const GRAINE = 2026;
export const MEDECINS_DE_L_EXEMPLE = 200;

/** Un fichier de médecins inventés, avec les hypothèses de `./tandem population` : chaque ligne dit qu'elle est fictive. */
export const ecrireLExemple = (): string => {
  const medecins = tirerPopulation(GRAINE);
  const lignes = Array.from({ length: MEDECINS_DE_L_EXEMPLE }, () => {
    const { id, origine, faits } = medecins.next().value;
    return [
      id,
      origine,
      ...Object.values(faits).map((fait) => (typeof fait === 'boolean' ? (fait ? 'oui' : 'non') : (fait ?? null))),
    ];
  });
  return MARQUE + ecrireCsv([COLONNES_DE_POPULATION, ...lignes], ';');
};
