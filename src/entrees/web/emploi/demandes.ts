import type { Regime } from '../../../droit/regime.ts';
import type { Situation } from '../../../regles/situation.ts';
import { situationsComparees } from '../annees/situations-comparees.ts';
import type { DemandeDePostes, DemandesDeCout, PlaceDuCout, PosteDemande } from './couts.ts';
import { type EmploiSaisi, estCommence, nombreDit } from './emploi-saisi.ts';
import { type PosteVoulu, postesDe } from './postes.ts';

/** Les réponses dans un ordre qui ne tient pas à celui où elles ont été données. */
const dits = (emploi: EmploiSaisi) => [...emploi.dits].sort(([a], [b]) => (a < b ? -1 : 1));

/** Ce dont le coût dépend : deux demandes de même clé ont le même coût et les mêmes alertes. */
export const cleDeDemande = (
  { signature, demande, medecin, assistant }: Situation,
  postes: readonly PosteDemande[],
): string =>
  JSON.stringify([
    signature,
    demande,
    medecin.departement,
    assistant.embauche,
    assistant.ancienSecretaire,
    postes.map(({ emploi, heures, part, compte }) => [dits(emploi), heures, part, compte]),
  ]);

const demander = (
  emploi: EmploiSaisi,
  situation: Situation,
  voulus: readonly PosteVoulu[] | undefined,
): DemandeDePostes | undefined => {
  if (voulus === undefined) return undefined;
  const postes = voulus.map((poste) => ({ ...poste, emploi }));
  return { cle: cleDeDemande(situation, postes), situation, postes };
};

/**
 * Ce qu'il faut chiffrer : le choix de la personne d'abord, puis chaque option à côté, à ses propres heures. Rien, tant
 * que rien n'est dit du salaire.
 */
export const demandesDesCouts = (
  emploi: EmploiSaisi,
  situation: Situation,
  regime: Regime | undefined,
): DemandesDeCout => {
  if (!estCommence(emploi)) return new Map();
  const heuresDites = nombreDit(emploi, 'heures');
  const demandes = new Map<PlaceDuCout, DemandeDePostes | undefined>([
    ['choix', demander(emploi, situation, postesDe(situation, { heuresDites, enPlusDuPremier: false }))],
  ]);
  for (const [code, une] of regime === undefined ? [] : situationsComparees(situation, regime)) {
    const postes = postesDe(une, {
      heuresDites: une.demande.option === situation.demande.option ? heuresDites : undefined,
      enPlusDuPremier: code === 'second' && situation.demande.assistant !== 'second',
    });
    demandes.set(code, demander(emploi, une, postes));
  }
  return demandes;
};
