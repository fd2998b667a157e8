import type { Jour } from '../../commun/jour.ts';
import type { Etape } from '../etapes.ts';
import type { Dossier } from './dossier.ts';

/** Les étapes comptées depuis une autre embauche que celle du contrat ne datent rien ici. */
const sontDuContrat = ({ etapes, contratDeTravail }: Dossier): boolean => {
  const embauche = etapes?.find(({ code }) => code === 'embauche')?.quand;
  const debut = contratDeTravail?.debut;
  return debut === undefined || (embauche?.forme === 'jour' && embauche.le === debut);
};

/** L'étape de ce code, telle que les étapes du dossier la datent. */
export const etapeDuDossier = (dossier: Dossier, code: string): Etape | undefined =>
  sontDuContrat(dossier) ? dossier.etapes?.find((une) => une.code === code) : undefined;

/** Le premier et le dernier jour d'une étape qui dure. */
export const premierJourEtDernier = (
  dossier: Dossier,
  code: string,
): { readonly du: Jour; readonly au: Jour } | undefined => {
  const quand = etapeDuDossier(dossier, code)?.quand;
  return quand?.forme === 'periode' ? quand : undefined;
};
