import { composer } from '../../../explication/typographie.ts';
import type { ManqueAuPartage } from './comptes.ts';
import { nommerAssistant, nommerMedecin, type Plan } from './plan.ts';

/** Ce qui empêche de partager le coût, en une ligne. */
export const direLeManque = (plan: Plan, manque: ManqueAuPartage): string => {
  switch (manque.quoi) {
    case 'cout':
      return composer(`le coût de ${nommerAssistant(plan, manque.assistant)}`);
    case 'salaire':
      return composer(`le coût de ${nommerAssistant(plan, manque.assistant)}, à calculer depuis son salaire`);
    case 'heures-du-contrat':
      return composer(`les heures du contrat de travail de ${nommerAssistant(plan, manque.assistant)}`);
    case 'heures-a-repartir':
      return composer('des heures réparties en entier : leur somme doit faire les heures du contrat de travail');
    case 'parts-a-la-main':
      return composer('des parts qui font 100 %');
    case 'aucune-aide':
      return composer('une aide à répartir : personne n’en reçoit, choisissez une autre clé');
    case 'aucun-patient':
      return composer('des patients : leur nombre est nul pour tous, choisissez une autre clé');
    case 'aide':
      return composer(
        `l’aide de ${nommerMedecin(plan, manque.medecin)} : elle est indéterminée, la clé ne peut pas s’en servir`,
      );
    case 'patients':
      return composer(`les patients déclarés de ${nommerMedecin(plan, manque.medecin)}`);
    case 'file-active':
      return composer(`la file active de ${nommerMedecin(plan, manque.medecin)}`);
  }
};
