import { jourDe } from '../../../commun/jour.ts';
import { EFFECTIF_HORS_CHAMP } from '../../../droit/paie/champ-du-moteur.ts';
import { chiffrerCout } from '../../../usages/chiffrer-cout.ts';
import type { Paie } from '../../../usages/ports.ts';
import { additionnerLesPostes } from './additionner-postes.ts';
import type { DemandeDePostes, EtatDuCout, PosteChiffre } from './couts.ts';
import { demandesDeCout } from './demande-de-cout.ts';
import { creerPaieDuTravailleur } from './paie-du-travailleur.ts';

/*
 * Tout ce qu'il faut pour chiffrer un emploi, chargé à la première demande. Le moteur de paie est dans un travailleur,
 * lancé plus tard encore : quand un mois se chiffre.
 */

const lancer = (): Worker =>
  new Worker(new URL('../../../sorties/paie/travailleur.ts', import.meta.url), { type: 'module' });

/** Le moteur de paie de cette page. */
export const PAIE: Paie = creerPaieDuTravailleur(lancer);

/** Chiffre les postes d'une demande, l'un après l'autre. Un refus ou une panne de l'un vaut pour tous. */
export const chiffrerLesPostes = async (
  { situation, postes }: Pick<DemandeDePostes, 'situation' | 'postes'>,
  aujourdHui: string,
  paie: Paie = PAIE,
): Promise<EtatDuCout> => {
  const chiffres: PosteChiffre[] = [];
  // Passé onze salariés, aucune paie ne se chiffre : les postes de trop ne diraient rien de plus.
  const retenus = demandesDeCout(postes, situation, jourDe(aujourdHui)).slice(0, EFFECTIF_HORS_CHAMP);
  for (const { poste, demande } of retenus) {
    if (!poste.compte) continue;
    const reponse = await chiffrerCout(demande, paie, __VERSION_PROGRAMME__);
    if (!reponse.accepte) return { etat: 'refuse', ...reponse.refus };
    chiffres.push({ poste, reponse: reponse.valeur });
  }
  return { etat: 'chiffre', cout: additionnerLesPostes(chiffres) };
};
