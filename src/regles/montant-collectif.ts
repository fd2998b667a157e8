import { multiplier } from '../commun/centimes.ts';
import type { Jour } from '../commun/jour.ts';
import { valeurAu } from '../droit/depuis.ts';
import { ANNEES } from '../droit/duree.ts';
import type { CodePoint } from '../droit/lectures.ts';
import type { Collectif } from '../droit/regime.ts';
import { type Aide, type AnneeDAide, aideInconnue, debutDAnnee, totalConnu } from './aide.ts';
import { AUCUN_MANQUE, manqueDeFait, manqueDeTexte } from './constat.ts';
import type { Cle, Situation } from './situation.ts';

const F_ETP: readonly Cle[] = ['groupe.etp'];
const SANS_POINT: readonly CodePoint[] = [];

/** L'aide collective : un montant par ETP financé, sans majoration de bande (F-84). */
export const calculerAideCollective = ({ groupe }: Situation, signature: Jour, regles: Collectif): Aide => {
  const { etp } = groupe;
  const { desLAnnee } = regles.modulation;
  if (signature < regles.du) return aideInconnue(signature, desLAnnee, [manqueDeTexte('option-sans-bareme')]);
  if (etp === undefined) return aideInconnue(signature, desLAnnee, [manqueDeFait('groupe.etp')]);
  const { annee1, annee2, suivantes } = regles.montants;
  const annees = ANNEES.map((annee): AnneeDAide => {
    const debut = debutDAnnee(signature, annee);
    const entree = valeurAu(annee === 1 ? annee1 : annee === 2 ? annee2 : suivantes, debut);
    if (entree === undefined) throw new Error(`Aucun montant collectif pour l'année ${annee}`);
    return {
      annee,
      debut,
      maximum: multiplier(entree.valeur, etp),
      bornes: null,
      manques: AUCUN_MANQUE,
      certitude: entree.fondement.certitude,
      modulee: annee >= desLAnnee,
      faits: F_ETP,
      fondements: [entree.fondement],
      points: SANS_POINT,
    };
  });
  return { annees, total: totalConnu(annees) };
};
