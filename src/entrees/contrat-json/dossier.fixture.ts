import * as z from 'zod/mini';
import type { Centimes } from '../../commun/centimes.ts';
import { enEuros } from '../../commun/centimes.ts';
import { ecrireJour, type Jour } from '../../commun/jour.ts';
import type { Journee } from '../../regles/planning-faits.ts';
import type { Dossier } from '../../usages/documents/dossier.ts';
import { PERSONNES } from '../../usages/documents/personnes.fixture.ts';
import { schemaDeDossier } from './dossier.ts';
import { jour, somme } from './elements.ts';
import { joursDeTravail } from './planning.ts';

/*
 * L'inverse de la lecture, écrit à part : il suit le schéma publié, et ne sait d'un dossier que la forme de ses jours,
 * de ses sommes et de ses heures. Un dossier d'essai devient ainsi le document qu'une personne aurait écrit.
 */

type Objet = Readonly<Record<string, unknown>>;

const enHeure = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const ecrireHoraire = ({
  journees,
  remarques = [],
}: {
  journees: readonly Journee[];
  remarques?: readonly string[];
}) => ({
  jours: journees.map((une) => ({
    jour: une.jour,
    plages: une.plages.map(({ de, a }) => ({ de: enHeure(de), a: enHeure(a) })),
  })),
  remarques,
});

const ecrire = (schema: unknown, valeur: unknown): unknown => {
  if (schema === jour) return ecrireJour(valeur as Jour);
  if (schema === somme) return enEuros(valeur as Centimes);
  if (schema instanceof z.ZodMiniOptional) return ecrire(schema.def.innerType, valeur);
  if (schema instanceof z.ZodMiniArray)
    return (valeur as readonly unknown[]).map((une) => ecrire(schema.def.element, une));
  if (!(schema instanceof z.ZodMiniObject)) return valeur;
  if (schema.shape.jours === joursDeTravail) return ecrireHoraire(valeur as Parameters<typeof ecrireHoraire>[0]);
  return Object.fromEntries(
    Object.entries(valeur as Objet)
      .filter(([cle, une]) => une !== undefined && cle in schema.shape)
      .map(([cle, une]) => [cle, ecrire(schema.shape[cle], une)]),
  );
};

/** Le document d'un dossier d'essai, et de sa situation écrite à la main. */
export const ecrireDossier = (dossier: Dossier, situation?: Objet): Objet => ({
  ...(ecrire(schemaDeDossier, dossier) as Objet),
  ...(situation === undefined ? {} : { situation }),
});

const SIGNEE_EN_2026 = {
  signature: '2026-12-01',
  demande: { cadre: 'individuel', assistant: 'premier', option: 'temps-plein' },
  medecin: {
    specialite: 'medecine-generale',
    mep: false,
    secteur: 'secteur-1',
    statut: 'installe',
    age: 50,
    departement: '72',
    zone: 'hors-zone',
    exerciceMixte: false,
    exercice: { regroupe: 'oui', coordonne: 'oui', confrereAMoinsDe20Min: false },
    patientele: { mt: 1100, mtAdultes: 900, mtEnfants: 200, fileActive: 1700, partMoins16: 0.15 },
    partCcam: 0,
  },
  assistant: { embauche: '2027-01-04', titre: 'aucun', ancienSecretaire: false },
};

const SITUATIONS: Readonly<Partial<Record<keyof typeof PERSONNES, Objet>>> = {
  'infirmière à temps partiel': {
    ...SIGNEE_EN_2026,
    demande: { ...SIGNEE_EN_2026.demande, option: 'mi-temps' },
    assistant: { ...SIGNEE_EN_2026.assistant, titre: 'dei' },
  },
  'contrat de 2021': {
    ...SIGNEE_EN_2026,
    signature: '2021-03-01',
    demande: { ...SIGNEE_EN_2026.demande, option: 'tiers-temps' },
    assistant: { ...SIGNEE_EN_2026.assistant, embauche: '2021-04-01' },
  },
};

/** Les huit personnes d'essai, chacune avec le document qu'elle aurait écrit. */
export const HUIT_DOSSIERS = Object.entries(PERSONNES).map(([qui, dossier]: readonly [string, Dossier]) => {
  const situation = dossier.evaluation === undefined ? undefined : SIGNEE_EN_2026;
  return {
    qui,
    dossier,
    document: ecrireDossier(dossier, SITUATIONS[qui as keyof typeof PERSONNES] ?? situation),
  };
});
