import type { Situation } from '../../../regles/situation.ts';
import type { Valeur } from '../entretien/champs.ts';
import { mener } from '../entretien/pertinence.ts';
import type { PosteDemande } from './couts.ts';
import { type ChampDEmploi, EMPLOI_VIDE, type EmploiSaisi } from './emploi-saisi.ts';

/** Les mêmes faits que `cas/emplois/temps-plein.json`, tels qu'une personne les répond. */
const TEMPS_PLEIN: Readonly<Partial<Record<ChampDEmploi, Valeur>>> = {
  salaire: 2150,
  ailleurs: 0,
  'at-mp': 2.08,
  mutuelle: 40,
  'mutuelle-part': 50,
  forme: 'bnc',
  tva: 'non',
  autres: 'aucun',
};

/** Un emploi répondu ; `undefined` retire une réponse. */
export const unEmploiSaisi = (sauf: Readonly<Partial<Record<ChampDEmploi, Valeur | undefined>>> = {}): EmploiSaisi => ({
  ...EMPLOI_VIDE,
  dits: new Map(
    Object.entries({ ...TEMPS_PLEIN, ...sauf }).flatMap(([champ, valeur]): readonly [ChampDEmploi, Valeur][] =>
      valeur === undefined ? [] : [[champ as ChampDEmploi, valeur]],
    ),
  ),
});

/** La situation d'un généraliste de Lozère ; on n'écrit que ce qui compte pour l'essai. */
export const uneSituationDite = (sauf: Readonly<Record<string, Valeur | undefined>> = {}): Situation => {
  const reponses = {
    signature: '2026-11-22',
    option: 'temps-plein',
    'rang-assistant': 'premier',
    specialite: 'medecine-generale',
    secteur: 'secteur-1',
    statut: 'installe',
    departement: '48',
    mt: 900,
    embauche: '2026-11-22',
    'ancien-secretaire': 'non',
    ...sauf,
  };
  return mener(
    new Map(
      Object.entries(reponses).flatMap(([champ, valeur]): readonly [string, Valeur][] =>
        valeur === undefined ? [] : [[champ, valeur]],
      ),
    ),
  ).situation;
};

export const unPoste = (emploi: EmploiSaisi, heures: number | undefined, part = 1): PosteDemande => ({
  emploi,
  heures,
  part,
  compte: true,
});
