import { arrondir, type Centimes } from '../../../commun/centimes.ts';
import { type Jour, lireJour } from '../../../commun/jour.ts';
import { EFFECTIF_HORS_CHAMP } from '../../../droit/paie/champ-du-moteur.ts';
import { FORMES_JURIDIQUES } from '../../../droit/paie/formes-juridiques.ts';
import { HEURES_DU_TEMPS_PLEIN } from '../../../droit/paie/smic.ts';
import { VALEURS_COURANTES } from '../../../droit/paie/valeurs-courantes.ts';
import type { AutreSalarie, Emploi, Mutuelle, Suppositions } from '../../../regles/paie/emploi.ts';
import type { Situation } from '../../../regles/situation.ts';
import type { DemandeDeCout } from '../../../usages/chiffrer-cout-forme.ts';
import type { PosteDemande } from './couts.ts';
import { codeDit, type EmploiSaisi, lireSalaires, nombreDit } from './emploi-saisi.ts';

const CENT = 100;
const DIX_MILLE = 10_000;

const parCent = (valeur: number | undefined): number | undefined =>
  valeur === undefined ? undefined : Math.round(valeur * CENT);

const parmi = <Code extends string>(codes: readonly Code[], dit: string | undefined): Code | undefined =>
  codes.find((code) => code === dit);

/** Le brut d'un poste : la part du temps plein, au centime. */
export const brutDuPoste = (emploi: EmploiSaisi, heures: number | undefined): Centimes | undefined => {
  const plein = nombreDit(emploi, 'salaire');
  return plein === undefined || heures === undefined
    ? undefined
    : arrondir((plein * CENT * heures) / HEURES_DU_TEMPS_PLEIN);
};

const mutuelleDe = (emploi: EmploiSaisi): Mutuelle | undefined => {
  const montant = parCent(nombreDit(emploi, 'mutuelle'));
  const partEmployeur = parCent(nombreDit(emploi, 'mutuelle-part'));
  return montant === undefined || partEmployeur === undefined
    ? undefined
    : { montant: montant as Centimes, partEmployeur };
};

/** Ce que le cabinet paie de la santé d'un salarié. La couverture est la même pour tous ceux du cabinet. */
const santePatronale = (emploi: EmploiSaisi): Centimes => {
  const { montant, partEmployeur } = mutuelleDe(emploi) ?? VALEURS_COURANTES.mutuelle;
  return arrondir((montant * partEmployeur) / DIX_MILLE);
};

interface Effectif {
  /** Tous les salariés, l'assistant compris ; `undefined` s'il n'est pas su. */
  readonly effectif: number | undefined;
  readonly autres: readonly AutreSalarie[] | undefined;
}

const effectifDe = (emploi: EmploiSaisi): Effectif => {
  const dit = codeDit(emploi, 'autres');
  if (dit === 'aucun') return { effectif: 1, autres: [] };
  if (dit === 'dix-ou-plus') return { effectif: EFFECTIF_HORS_CHAMP, autres: undefined };
  if (dit !== 'un-a-neuf') return { effectif: undefined, autres: undefined };
  const salaires = lireSalaires(codeDit(emploi, 'autres-salaires') ?? '') ?? [undefined];
  const sante = santePatronale(emploi);
  const autres = salaires.flatMap((salaire) =>
    salaire === undefined ? [] : [{ salaireBrut: Math.round(salaire * CENT) as Centimes, santePatronale: sante }],
  );
  return { effectif: salaires.length + 1, autres: autres.length === salaires.length ? autres : undefined };
};

const suppositionsDe = (emploi: EmploiSaisi): Suppositions => ({
  hausseDuSmic: parCent(nombreDit(emploi, 'hausse-smic')),
  hausseDuSalaire: parCent(nombreDit(emploi, 'hausse-salaire')),
  baseDeLAnciennete: parmi(['salaire-reel', 'minimum-conventionnel'], codeDit(emploi, 'base-anciennete')),
  moisDAvant2026: parmi(['indetermines', 'legislation-2026'], codeDit(emploi, 'avant-2026')),
});

const ouiNon = (dit: string | undefined): boolean | undefined => (dit === undefined ? undefined : dit === 'oui');

/** Le niveau dit par la personne, de 4 à 16. */
const niveauDe = (emploi: EmploiSaisi): number | undefined => {
  const dit = codeDit(emploi, 'niveau');
  return dit === undefined ? undefined : Number(dit);
};

/** L'entrée au cabinet ne compte que pour qui y travaillait déjà ; après l'embauche, elle n'a pas de sens. */
const entreeDe = (emploi: EmploiSaisi, { assistant }: Situation): Jour | undefined => {
  if (assistant.ancienSecretaire !== true) return undefined;
  const entree = lireJour(codeDit(emploi, 'entree') ?? '');
  return entree !== undefined && assistant.embauche !== undefined && entree > assistant.embauche ? undefined : entree;
};

const emploiDuPoste = (
  emploi: EmploiSaisi,
  heures: number | undefined,
  situation: Situation,
  { effectif, autres }: Effectif,
): Emploi => ({
  salaireBrut: brutDuPoste(emploi, heures),
  niveau: niveauDe(emploi),
  heures,
  debut: undefined,
  entree: entreeDe(emploi, situation),
  anneesAilleurs: nombreDit(emploi, 'ailleurs'),
  tauxAtMp: parCent(nombreDit(emploi, 'at-mp')),
  mutuelle: mutuelleDe(emploi),
  formeJuridique: parmi(FORMES_JURIDIQUES, codeDit(emploi, 'forme')),
  departement: undefined,
  assujettiTva: ouiNon(codeDit(emploi, 'tva')),
  effectif,
  autresSalaries: autres,
});

/** Un poste, et ce que l'on en demande. */
interface DemandeDuPoste {
  readonly poste: PosteDemande;
  readonly demande: DemandeDeCout;
}

/**
 * Une demande par poste d'un même employeur. La taxe sur les salaires se compte par employeur : chaque poste a ceux
 * d'avant pour collègues, si bien que leurs taxes s'ajoutent sans compter deux fois la franchise. Le premier poste dit
 * les autres salariés de l'employeur.
 */
export const demandesDeCout = (
  postes: readonly PosteDemande[],
  situation: Situation,
  au: Jour,
): readonly DemandeDuPoste[] => {
  const [premier] = postes;
  if (premier === undefined) return [];
  const { effectif, autres } = effectifDe(premier.emploi);
  return postes.map((poste, rang) => {
    const avant = postes.slice(0, rang).flatMap(({ emploi, heures }) => {
      const salaireBrut = brutDuPoste(emploi, heures);
      return salaireBrut === undefined ? [] : [{ salaireBrut, santePatronale: santePatronale(emploi) }];
    });
    const total = postes.length === 1 ? effectif : (effectif ?? 1) + postes.length - 1;
    const collegues = rang === 0 ? autres : [...(autres ?? []), ...avant];
    const { emploi, heures } = poste;
    return {
      poste,
      demande: {
        emploi: emploiDuPoste(emploi, heures, situation, { effectif: total, autres: collegues }),
        suppositions: suppositionsDe(emploi),
        situation,
        bareme: undefined,
        branche: undefined,
        au,
      },
    };
  });
};
