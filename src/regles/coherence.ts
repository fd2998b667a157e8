import type { Fondement } from '../droit/fondement.ts';
import type { Regime } from '../droit/regime.ts';
import { type BandesPossibles, placeSelonBande, selonLesMedianes } from './bande.ts';
import { patienteleComptee, situer } from './patientele.ts';
import type { Cle, Medecin } from './situation.ts';

/** Ce qui mérite l'attention sans changer la réponse. */
export interface Alerte {
  readonly code: 'patientele-incoherente';
  readonly faits: readonly Cle[];
  readonly fondement: Fondement;
}

const AUCUNE: readonly Alerte[] = [];

/** La bande donnée et les effectifs disent-ils deux choses ? La bande décide ; la personne est prévenue. */
export const alertesDe = (medecin: Medecin, regime: Regime, bandes: BandesPossibles): readonly Alerte[] => {
  if (bandes.origine !== 'donnee' || medecin.specialite !== 'medecine-generale') return AUCUNE;
  const seuil = regime.patientele.seuilGeneraliste[0];
  if (seuil === undefined) return AUCUNE;
  const place = placeSelonBande(bandes);
  const compte = situer(patienteleComptee(regime.patientele.compte, medecin.patientele), seuil.valeur);
  const contraire = (place === 'dessous' && compte === 'dessus') || (place === 'dessus' && compte === 'dessous');
  const autreBande = contraire ? undefined : autreBandeQue(medecin, regime, bandes);
  if (!contraire && autreBande === undefined) return AUCUNE;
  return [
    {
      code: 'patientele-incoherente',
      faits: [...bandes.faits, 'medecin.patientele.mt', 'medecin.patientele.fileActive'],
      fondement: autreBande ?? seuil.fondement,
    },
  ];
};

/** Les médianes publiées placent-elles le médecin dans une autre bande que celle qui est donnée ? */
const autreBandeQue = (medecin: Medecin, regime: Regime, bandes: BandesPossibles): Fondement | undefined => {
  const parEffectifs = selonLesMedianes(medecin, regime);
  return parEffectifs?.origine === 'effectifs' && (parEffectifs.masque & bandes.masque) === 0
    ? parEffectifs.fondement
    : undefined;
};
