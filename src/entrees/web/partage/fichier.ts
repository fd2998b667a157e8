import { type Centimes, enEuros } from '../../../commun/centimes.ts';
import { DROIT_TENU_AU } from '../../../droit/version.ts';
import { emploiPourFichier } from '../emploi/emploi-porte.ts';
import { SANTE } from '../etat/lien.ts';
import type { Simulation } from '../etat/simulation.ts';
import type { Plan } from './plan.ts';

export const MARQUE = 'partage';
export const VERSION = 1;

const ecrireDit = ({ reponses, ignorees }: Simulation) => ({
  reponses: Object.fromEntries([...reponses].filter(([champ]) => !SANTE.has(champ))),
  nonSu: [...ignorees].filter((question) => !SANTE.has(question)),
});

const enEurosOuNul = (somme: Centimes | undefined): number | null => (somme === undefined ? null : enEuros(somme));

/** Le plan en un fichier JSON que la personne garde. Les réponses de santé n'y sont pas. */
export const ecrireLePlan = (plan: Plan): string => {
  const contenu = {
    tandem: MARQUE,
    version: VERSION,
    droit: DROIT_TENU_AU,
    medecins: plan.medecins.map(({ id, nom, sansContrat, part, dit }) => ({
      id,
      nom,
      sansContrat,
      part: part ?? null,
      ...ecrireDit(dit),
    })),
    assistants: plan.assistants.map(({ id, nom, minutes, base, cout, emploi }) => ({
      id,
      nom,
      minutes: minutes ?? null,
      base,
      cout: enEurosOuNul(cout),
      emploi: emploiPourFichier(emploi),
    })),
    heures: [...plan.heures].map(([place, minutes]) => {
      const [assistant, medecin] = place.split('/').map(Number);
      return { assistant, medecin, minutes };
    }),
    unite: plan.unite,
    demiJournee: plan.demiJournee,
    cle: plan.cle,
    employeur: plan.employeur ?? null,
    prix: enEurosOuNul(plan.prix),
    emploi: emploiPourFichier(plan.emploi),
    commun: ecrireDit(plan.commun),
    collectif: plan.collectif,
  };
  return `${JSON.stringify(contenu, null, 2)}\n`;
};
