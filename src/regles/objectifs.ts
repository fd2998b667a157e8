import type { Certitude } from '../commun/connu.ts';
import { ajouterAnnees, type Jour } from '../commun/jour.ts';
import { INDICATEURS, type Indicateur, type NatureDObjectif } from '../droit/codes.ts';
import type { Fondement } from '../droit/fondement.ts';
import type { ReglesDObjectif } from '../droit/regime.ts';
import { reunir } from './aide.ts';
import { certitudeSelon, type Manque, manqueDeFait, manqueDeTexte } from './constat.ts';
import { type Contexte, type Exigence, exiger, F_BANDE } from './exigence.ts';
import type { Echeance } from './formation.ts';
import { nombreConnu, patienteleComptee } from './patientele.ts';
import type { Cle, Medecin } from './situation.ts';

export interface Cible {
  readonly indicateur: Indicateur;
  readonly nature: NatureDObjectif | null;
  /** Part du point de départ, en dix-millièmes ; 0 pour un maintien. */
  readonly hausse: number | null;
  /** Baisse tolérée d'un maintien, en dix-millièmes. */
  readonly tolerance: number | null;
  readonly depart: number | null;
  /** Le total de patients à atteindre. */
  readonly cible: number | null;
  readonly auPlusTard: Jour;
  readonly faits: readonly Cle[];
  readonly fondement: Fondement;
  readonly manques: readonly Manque[];
  readonly certitude: Certitude | null;
}

export interface Objectifs {
  readonly indicateurs: readonly Indicateur[];
  /** Sait-on tout ce qui est mesuré ? Non sans la spécialité, ni pour le pédiatre de l'avenant 7. */
  readonly complets: boolean;
  readonly cibles: readonly Cible[];
  readonly manques: readonly Manque[];
  /** Le nouvel objectif d'un nouvel installé, quand il y en a un. */
  readonly echeances: readonly Echeance[];
}

const DIX_MILLE = 10_000;
const F_STATUT: readonly Cle[] = ['medecin.statut'];
const SANS_ECHEANCE: readonly Echeance[] = [];

/** Le nombre de patients au départ, et ce qui manque pour le connaître. */
const compterLeDepart = ({ patientele }: Medecin, indicateur: Indicateur, compte: ReglesDObjectif['compte']) => {
  if (indicateur === 'fileActive') {
    const { fileActive } = patientele;
    return {
      nombre: fileActive,
      manquants: fileActive === undefined ? (['medecin.patientele.fileActive'] as const) : [],
    };
  }
  const effectif = patienteleComptee(compte, patientele);
  return { nombre: nombreConnu(effectif), manquants: effectif.manquants };
};

/** Une hausse se compte au patient supérieur : 20 % de 1 101 demandent 221 patients de plus. */
const calculerCible = (depart: number, { nature, hausse, gain }: Exigence): number | null => {
  if (nature === 'maintenir') return depart;
  if (gain !== null) return depart + gain;
  return hausse === null ? null : depart + Math.ceil((depart * hausse) / DIX_MILLE);
};

/** Ce qui a placé le médecin dans sa bande : la bande dite, le rang, ou ses effectifs. */
const faitsDeLaBande = ({ bandes }: Contexte): readonly Cle[] => ['demande.option', ...bandes.faits];

const viser = (contexte: Contexte, indicateur: Indicateur, auPlusTard: Jour): Cible => {
  const exigence = exiger(contexte, indicateur);
  const { nombre, manquants } = compterLeDepart(
    contexte.situation.medecin,
    indicateur,
    contexte.regime.objectifs.compte,
  );
  const chiffree = exigence.manques.length === 0;
  const manques = chiffree && nombre === undefined ? manquants.map(manqueDeFait) : exigence.manques;
  return {
    indicateur,
    nature: exigence.nature,
    hausse: exigence.hausse,
    tolerance: exigence.tolerance,
    depart: nombre ?? null,
    cible: chiffree && nombre !== undefined ? calculerCible(nombre, exigence) : null,
    auPlusTard,
    faits: exigence.faits === F_BANDE ? faitsDeLaBande(contexte) : exigence.faits,
    fondement: exigence.fondement,
    manques,
    certitude: certitudeSelon(manques, exigence.fondement.certitude),
  };
};

const LES_DEUX: readonly Indicateur[] = INDICATEURS;
const FILE_ACTIVE_SEULE: readonly Indicateur[] = ['fileActive'];

const nouvelObjectif = (signature: Jour, regles: ReglesDObjectif): Echeance => {
  const { nouvelInstalle, delaiEnAnnees } = regles;
  const connu = nouvelInstalle.forme === 'p50';
  const manques = connu ? [] : [manqueDeTexte(nouvelInstalle.point)];
  const fondement = connu ? nouvelInstalle.puis : nouvelInstalle.fondement;
  return {
    code: 'nouvel-objectif',
    le: connu ? ajouterAnnees(signature, delaiEnAnnees + nouvelInstalle.puisEnAnnees) : null,
    quoi: 'nouvel-objectif',
    parcours: [],
    faits: F_STATUT,
    fondement,
    manques,
    points: [],
    certitude: certitudeSelon(manques, fondement.certitude),
  };
};

/** Les objectifs d'un contrat individuel (A20 à A24, R20 à R25, F-50 à F-56) : ce qui est connu, et le reste nommé. */
export const fixerObjectifs = (contexte: Contexte): Objectifs => {
  const { situation, signature, regime } = contexte;
  const { medecin, demande } = situation;
  const regles = regime.objectifs;
  const { specialite } = medecin;
  const second = demande.assistant !== 'premier';
  // La file active est mesurée pour toutes les spécialités : elle est dite même quand la spécialité ne l'est pas.
  const indicateurs =
    specialite !== undefined && regles.deuxIndicateurs.includes(specialite) ? LES_DEUX : FILE_ACTIVE_SEULE;
  const auPlusTard = ajouterAnnees(signature, regles.delaiEnAnnees);
  const manques: Manque[] = [];
  if (specialite === undefined) manques.push(manqueDeFait('medecin.specialite'));
  if (regles.incertaine !== null && specialite === regles.incertaine.specialite) {
    manques.push(manqueDeTexte(regles.incertaine.point));
  }
  const lacune = [
    demande.assistant === undefined ? manqueDeFait('demande.assistant') : manqueDeTexte('second-assistant-montants'),
  ];
  const incertains = manques.length;
  const cibles = indicateurs.map((indicateur) => {
    if (!second) return viser(contexte, indicateur, auPlusTard);
    return {
      ...viser(contexte, indicateur, auPlusTard),
      nature: null,
      hausse: null,
      tolerance: null,
      cible: null,
      manques: lacune,
      certitude: certitudeSelon(lacune, 'contestee'),
    };
  });
  for (const cible of cibles) manques.push(...cible.manques);
  const plusieurs = regles.plusieursIndicateurs;
  if (plusieurs !== null && indicateurs.length > 1 && cibles.some(({ nature }) => nature !== 'maintenir')) {
    manques.push(manqueDeTexte(plusieurs));
  }
  const echeances = medecin.statut === 'nouvel-installe' ? [nouvelObjectif(signature, regles)] : SANS_ECHEANCE;
  return { indicateurs, complets: incertains === 0, cibles, manques: reunir(manques), echeances };
};
