import { arrondir, type Centimes, lireEuros } from '../../../../commun/centimes.ts';
import { DEPARTEMENTS } from '../../../../droit/departements.ts';
import { HEURES_DU_TEMPS_PLEIN } from '../../../../droit/paie/smic.ts';
import type { Situation } from '../../../../regles/situation.ts';
import { codeDit, type EmploiSaisi, nombreDit } from '../../emploi/emploi-saisi.ts';
import type { Simulation } from '../../etat/simulation.ts';
import { type Chemin, ditQuelqueChose, lireA, poserA } from './chemins.ts';
import type { DossierSaisi } from './formes-de-champ.ts';

/** Ce que la simulation dit déjà, par son chemin dans le dossier. */
export type Repris = ReadonlyMap<Chemin, unknown>;

/** Ce que toute simulation suppose à son ouverture : cela ne dit rien de la personne. */
const SUPPOSEES: ReadonlySet<string> = new Set(['signature', 'rang-assistant']);

/** La personne a-t-elle répondu à autre chose que ce que la page suppose ? Un jour de signature changé compte. */
export const estTouchee = ({ reponses }: Simulation, aujourdHui: string): boolean =>
  [...reponses].some(([champ, valeur]) => !SUPPOSEES.has(champ) || (champ === 'signature' && valeur !== aujourdHui));

/** Le salaire de la simulation est celui d'un temps plein : le contrat porte celui de ses heures. */
const brutDesHeures = (emploi: EmploiSaisi, heures: number | undefined): Centimes | undefined => {
  const salaire = lireEuros(nombreDit(emploi, 'salaire') ?? Number.NaN);
  return salaire === undefined || heures === undefined
    ? undefined
    : arrondir((salaire * heures) / HEURES_DU_TEMPS_PLEIN);
};

const nommerLeDepartement = (code: string | undefined): string | undefined => {
  const nom = code === undefined ? undefined : DEPARTEMENTS[code];
  return nom === undefined ? undefined : `${nom} (${code})`;
};

const duContrat = ({ signature, demande, medecin, assistant }: Situation): readonly (readonly [Chemin, unknown])[] => [
  ['contratDAide.signature', signature],
  ['contratDAide.option', demande.cadre === 'collectif' ? undefined : demande.option],
  ['contratDeTravail.debut', assistant.embauche],
  ['assistant.titre', assistant.titre],
  ['medecins.0.specialite', medecin.specialite],
  ['contratDAide.caisse.departement', nommerLeDepartement(medecin.departement)],
];

const deLEmploi = (emploi: EmploiSaisi): readonly (readonly [Chemin, unknown])[] => {
  const heures = nombreDit(emploi, 'heures');
  const niveau = codeDit(emploi, 'niveau');
  return [
    ['poste.heures', heures],
    ['poste.salaireBrut', brutDesHeures(emploi, heures)],
    ['poste.niveau', niveau === undefined ? undefined : Number(niveau)],
    ['poste.baseDeLAnciennete', codeDit(emploi, 'base-anciennete')],
    ['assistant.anneesAilleurs', nombreDit(emploi, 'ailleurs')],
    ['employeur.forme', codeDit(emploi, 'forme')],
  ];
};

const seulementLesDits = (faits: readonly (readonly [Chemin, unknown])[]): Repris =>
  new Map(faits.filter(([, valeur]) => ditQuelqueChose(valeur)));

/** Ce qu'une situation dit d'un dossier. */
export const reprendreDeLaSituation = (situation: Situation): Repris => seulementLesDits(duContrat(situation));

/** Ce que la simulation dit d'un dossier : la situation, et l'emploi dont elle calcule le coût. */
export const reprendreDeLaSimulation = (situation: Situation, emploi: EmploiSaisi): Repris =>
  seulementLesDits([...duContrat(situation), ...deLEmploi(emploi)]);

/** Le dossier où ce que la personne n'a pas écrit vient de la simulation ; `detaches` : ce qu'elle a voulu vide. */
export const fusionner = (saisi: DossierSaisi, repris: Repris, detaches: ReadonlySet<Chemin>): DossierSaisi =>
  [...repris].reduce(
    (dossier, [chemin, valeur]) =>
      detaches.has(chemin) || lireA(saisi, chemin) !== undefined ? dossier : poserA(dossier, chemin, valeur),
    saisi,
  );
