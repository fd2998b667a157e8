import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { desFaits, effacer, uneSituationEntiere } from '../../outils/situations-arbitraires.ts';
import type { Reponse } from '../commun/connu.ts';
import { BANDES, OPTIONS, type Option } from '../droit/codes.ts';
import { unBareme } from './bareme.fixture.ts';
import { type Evaluation, evaluer } from './evaluation.ts';
import type { Adherent, Exercice, Medecin, Situation } from './situation.ts';

vi.setConfig({ testTimeout: 60_000 });

const RANGS: Readonly<Record<Reponse, number>> = { non: 0, indetermine: 1, oui: 2 };

/** Du moins favorable au plus favorable. */
const SECTEURS = ['non-conventionne', 'secteur-2', 'secteur-2-optam-co', 'secteur-2-optam', 'secteur-1'] as const;
const ZONES = ['hors-zone', 'zac', 'zip'] as const;
const EXERCICES: readonly Exercice[] = ['non', 'engagement', 'oui'];

const monter = <Valeur>(echelle: readonly Valeur[], depuis: Valeur | undefined, pas: number): Valeur | undefined => {
  const rang = depuis === undefined ? -1 : echelle.indexOf(depuis);
  return rang === -1 ? depuis : echelle[Math.min(echelle.length - 1, rang + pas)];
};
const augmenter = (nombre: number | undefined, de: number) => (nombre === undefined ? undefined : nombre + de);

type Faveur = (situation: Situation, pas: number) => Situation;
const auMedecin =
  (changer: (medecin: Medecin, pas: number) => Partial<Medecin>): Faveur =>
  (situation, pas) => ({ ...situation, medecin: { ...situation.medecin, ...changer(situation.medecin, pas) } });
const auxAdherents =
  (changer: (adherent: Adherent, pas: number) => Partial<Adherent>): Faveur =>
  (situation, pas) => {
    const adherents = situation.groupe.adherents?.map((un) => ({ ...un, ...changer(un, pas) }));
    return { ...situation, groupe: { ...situation.groupe, adherents } };
  };

/**
 * Ce qui ne peut qu'aider. Les effectifs montent à part d'enfants constante : une part qui baisse peut, elle, retirer la
 * dispense de l'avenant 7 (A5c), ce n'est pas un fait plus favorable.
 */
const FAVEURS: Readonly<Record<string, Faveur>> = {
  'le secteur vers le 1': auMedecin(({ secteur }, pas) => ({ secteur: monter(SECTEURS, secteur, pas) })),
  'la zone vers la ZIP': auMedecin(({ zone }, pas) => ({ zone: monter(ZONES, zone, pas) })),
  'le regroupement vers oui': auMedecin(({ regroupe }, pas) => ({ regroupe: monter(EXERCICES, regroupe, pas) })),
  'la coordination vers oui': auMedecin(({ coordonne }, pas) => ({ coordonne: monter(EXERCICES, coordonne, pas) })),
  'la MSP multisite et le confrère proche': auMedecin(({ mspMultisite, confrereAMoinsDe20Min }, pas) => ({
    mspMultisite: mspMultisite || pas > 1,
    confrereAMoinsDe20Min: confrereAMoinsDe20Min === undefined ? undefined : true,
  })),
  'moins d’actes techniques': auMedecin(({ partCcam }, pas) => ({
    partCcam: partCcam === undefined ? undefined : partCcam / (1 + pas),
  })),
  'plus de patients': auMedecin(({ patientele }, pas) => ({
    patientele:
      patientele.partMoins16 === undefined
        ? patientele
        : {
            ...patientele,
            mt: augmenter(patientele.mt, pas * 97),
            mtAdultes: augmenter(patientele.mtAdultes, pas * 97),
            fileActive: augmenter(patientele.fileActive, pas * 211),
          },
  })),
  'un rang plus haut': auMedecin(({ percentile, bande }, pas) => ({
    percentile: percentile === undefined || bande !== undefined ? percentile : Math.min(100, percentile + pas * 10.05),
  })),
  'une bande plus haute': auMedecin(({ percentile, bande }, pas) => ({
    bande: percentile === undefined ? monter(BANDES, bande, pas) : bande,
  })),
  'des adhérents vers le secteur 1': auxAdherents(({ secteur }, pas) => ({ secteur: monter(SECTEURS, secteur, pas) })),
  'des adhérents plus suivis': auxAdherents(({ mt, fileActive }, pas) => ({
    mt: augmenter(mt, pas * 150),
    fileActive: augmenter(fileActive, pas * 150),
  })),
  'plus de docteurs juniors': (situation, pas) => ({
    ...situation,
    groupe: { ...situation.groupe, pamsuAvecDocteurJunior: augmenter(situation.groupe.pamsuAvecDocteurJunior, pas) },
  }),
};

const unPas = fc.integer({ min: 1, max: 4 });
const unePartielle = fc.tuple(uneSituationEntiere, desFaits).map(([entiere, tus]) => effacer(entiere, tus));
const uneSituation = fc.oneof(uneSituationEntiere, unePartielle);

describe('un fait plus favorable ne recule jamais une réponse', () => {
  it.each(Object.entries(FAVEURS))('%s', (_, faveur) => {
    fc.assert(
      fc.property(uneSituation, unPas, fc.boolean(), (situation, pas, avecBareme) => {
        const bareme = avecBareme ? unBareme() : undefined;
        const avant = evaluer(situation, bareme);
        const apres = evaluer(faveur(situation, pas), bareme);
        const reculs = avant.conditions.flatMap(({ code, valeur }) => {
          const autre = apres.conditions.find((condition) => condition.code === code)?.valeur ?? 'oui';
          return RANGS[autre] < RANGS[valeur] ? [`${code} : ${valeur} puis ${autre}`] : [];
        });
        expect(reculs).toEqual([]);
        expect(RANGS[apres.eligibilite.reponse]).toBeGreaterThanOrEqual(RANGS[avant.eligibilite.reponse]);
      }),
      { numRuns: 500 },
    );
  });
});

const PAIRES: readonly (readonly [Option, Option])[] = [
  [OPTIONS[0], OPTIONS[1]],
  [OPTIONS[0], OPTIONS[2]],
  [OPTIONS[1], OPTIONS[2]],
];

/** Les valeurs qui baissent alors que l'option est plus grande. */
const baisses = (petite: Evaluation, grande: Evaluation): readonly string[] => {
  const comparer = (ou: string, a: number | null | undefined, b: number | null | undefined) =>
    a != null && b != null && b < a ? [`${ou} : ${a} puis ${b}`] : [];
  const sommes = ({ aide }: Evaluation) => (aide === null ? [] : [...aide.annees, aide.total]);
  return [
    ...sommes(petite).flatMap(({ maximum, bornes }, rang) => {
      const autre = sommes(grande)[rang];
      return [
        ...comparer(`somme ${rang + 1}`, maximum, autre?.maximum),
        ...comparer(`bas ${rang + 1}`, bornes?.[0], autre?.bornes?.[0]),
        ...comparer(`haut ${rang + 1}`, bornes?.[1], autre?.bornes?.[1]),
      ];
    }),
    ...petite.versements.flatMap(({ montant }, rang) =>
      comparer(`versement ${rang + 1}`, montant, grande.versements[rang]?.montant),
    ),
    ...petite.objectifs.cibles.flatMap(({ indicateur, hausse, cible }) => {
      const autre = grande.objectifs.cibles.find((une) => une.indicateur === indicateur);
      return [
        ...comparer(`hausse ${indicateur}`, hausse, autre?.hausse),
        ...comparer(`cible ${indicateur}`, cible, autre?.cible),
      ];
    }),
  ];
};

describe('une option plus grande', () => {
  it('n’abaisse ni une somme connue, ni une borne, ni un objectif connu', () => {
    fc.assert(
      fc.property(uneSituation, fc.constantFrom(...PAIRES), fc.boolean(), (situation, [petite, grande], avecBareme) => {
        const bareme = avecBareme ? unBareme() : undefined;
        const avec = (option: Option) => evaluer({ ...situation, demande: { ...situation.demande, option } }, bareme);
        expect(baisses(avec(petite), avec(grande))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
