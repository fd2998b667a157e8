import { ajouterAnnees, type Jour } from '../commun/jour.ts';
import { INDICATEURS, type Indicateur } from '../droit/codes.ts';
import type { Collectif } from '../droit/regime.ts';
import { reunir } from './aide.ts';
import { certitudeSelon, type Manque, manqueDeFait } from './constat.ts';
import type { Cible, Objectifs } from './objectifs.ts';
import type { Cle, Groupe, Situation } from './situation.ts';

const departDuGroupe = ({ adherents }: Groupe, indicateur: Indicateur) => {
  if (adherents === undefined) return { nombre: undefined, manques: [manqueDeFait('groupe.adherents')] };
  const manques: Manque[] = [];
  let nombre = 0;
  adherents.forEach((adherent, rang) => {
    const effectif = adherent[indicateur];
    if (effectif === undefined) manques.push(manqueDeFait(`groupe.adherents[${rang}].${indicateur}`));
    else nombre += effectif;
  });
  return { nombre: manques.length === 0 ? nombre : undefined, manques };
};

const F_GROUPE: readonly Cle[] = ['groupe.adherents', 'groupe.etp'];

/** Les objectifs collectifs : un nombre de patients de plus par ETP, moins ceux déjà gagnés (F-83). */
export const fixerObjectifsCollectifs = (
  { groupe }: Situation,
  signature: Jour,
  { objectifs: regles }: Collectif,
): Objectifs => {
  const auPlusTard = ajouterAnnees(signature, regles.delaiEnAnnees);
  const cibles = INDICATEURS.map((indicateur): Cible => {
    const depart = departDuGroupe(groupe, indicateur);
    const manques = [...depart.manques, ...(groupe.etp === undefined ? [manqueDeFait('groupe.etp')] : [])];
    const gain =
      groupe.etp === undefined
        ? undefined
        : Math.max(0, regles[indicateur] * groupe.etp - groupe.dejaGagnes[indicateur]);
    return {
      indicateur,
      nature: 'augmenter',
      hausse: null,
      tolerance: null,
      depart: depart.nombre ?? null,
      cible: depart.nombre === undefined || gain === undefined ? null : depart.nombre + gain,
      auPlusTard,
      faits: F_GROUPE,
      fondement: regles.fondement,
      manques,
      certitude: certitudeSelon(manques, regles.fondement.certitude),
    };
  });
  return {
    indicateurs: INDICATEURS,
    complets: true,
    cibles,
    manques: reunir(cibles.flatMap((cible) => cible.manques)),
    echeances: [],
  };
};
