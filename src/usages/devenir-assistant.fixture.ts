import { jourDe } from '../commun/jour.ts';
import type { Profil } from './devenir-assistant.ts';

/** Une personne de qui l'on ne sait rien. */
export const INCONNU: Profil = {
  qui: undefined,
  baccalaureat: undefined,
  experience: undefined,
  anneesEnCabinet: undefined,
  employeur: undefined,
  enPoste: undefined,
  embauche: undefined,
  secretaireDuCabinet: undefined,
  signature: undefined,
  cadre: undefined,
};

/** Une secrétaire de cabinet, embauchée comme assistante le 15 janvier 2025 par un médecin libéral. */
export const unProfil = (sauf: Partial<Profil> = {}): Profil => ({
  qui: 'secretaire-medicale',
  baccalaureat: true,
  experience: 5,
  anneesEnCabinet: 8,
  employeur: 'medecin-liberal',
  enPoste: true,
  embauche: jourDe('2025-01-15'),
  secretaireDuCabinet: true,
  signature: jourDe('2025-02-01'),
  cadre: 'individuel',
  ...sauf,
});
