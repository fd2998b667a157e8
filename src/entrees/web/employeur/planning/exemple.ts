import { JOURS_DE_LA_SEMAINE } from '../../../../regles/planning-faits.ts';
import { ecrireLaSemaine, type SemaineSaisie } from './semaine.ts';

const [LUNDI, MARDI, , JEUDI, VENDREDI] = JOURS_DE_LA_SEMAINE;
const heure = (heures: number, minutes = 0): number => heures * 60 + minutes;

/** Un mi-temps, à titre d'exemple : le cas publié dans `cas/plannings`. */
export const SEMAINE_D_EXEMPLE: SemaineSaisie = ecrireLaSemaine({
  dureeDuContrat: heure(17, 30),
  demandeEcrite: undefined,
  journees: [
    {
      jour: LUNDI,
      plages: [
        { de: heure(8, 30), a: heure(12, 30) },
        { de: heure(14), a: heure(17, 30) },
      ],
    },
    { jour: MARDI, plages: [{ de: heure(8, 30), a: heure(12) }] },
    { jour: JEUDI, plages: [{ de: heure(8, 30), a: heure(12) }] },
    { jour: VENDREDI, plages: [{ de: heure(14), a: heure(17) }] },
  ],
});
