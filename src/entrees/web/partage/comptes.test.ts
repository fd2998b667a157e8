import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Centimes, ZERO } from '../../../commun/centimes.ts';
import type { AnneeDAide } from '../../../regles/aide.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import { mener } from '../entretien/pertinence.ts';
import { coutsDe, faireLesComptes, memeChaqueAnnee } from './comptes.ts';
import { type Fourchette, jugerLesMedecins, simulationDe } from './medecins-juges.ts';
import { AUJOURD_HUI, unAssistant, unMedecin, unPlan, unPlanAide, unPlanQuelconque } from './plan.fixture.ts';
import { CLES_DE_COUT, type Plan, placeDe } from './plan.ts';

const compter = (plan: Plan) => {
  const juges = jugerLesMedecins(plan, AUJOURD_HUI);
  return { juges, comptes: faireLesComptes(plan, juges) };
};
const partsDe = (plan: Plan) => compter(plan).comptes.medecins.map(({ annees }) => annees.map(({ part }) => part));

describe('deux généralistes et un temps plein', () => {
  it('reçoivent chacun 66 000 € au plus en cinq ans, paient chacun la moitié, et le solde est signé', () => {
    const { comptes } = compter(unPlan());
    expect(comptes.medecins.map(({ total }) => total)).toEqual([
      { recu: [6_600_000, 6_600_000], part: 8_106_500, solde: [-1_506_500, -1_506_500] },
      { recu: [6_600_000, 6_600_000], part: 8_106_500, solde: [-1_506_500, -1_506_500] },
    ]);
    expect(comptes.medecins[0]?.annees[0]).toEqual({
      annee: 1,
      recu: [1_900_000, 1_900_000],
      part: 1_621_300,
      solde: [278_700, 278_700],
    });
    expect(comptes.groupe.total).toEqual({
      recu: [13_200_000, 13_200_000],
      part: 16_213_000,
      solde: [-3_013_000, -3_013_000],
    });
    expect(comptes.manques).toEqual([]);
  });

  it('partagent selon leurs heures, 20 et 15', () => {
    const heures = new Map([
      [placeDe(1, 1), 1200],
      [placeDe(1, 2), 900],
    ]);
    expect(partsDe(unPlan({ heures })).map(([premiere]) => premiere)).toEqual([1_852_914, 1_389_686]);
  });
});

describe('la clé', () => {
  const medecins = [unMedecin(1, { mt: 1200 }), unMedecin(2, { mt: 900 }), unMedecin(3, { secteur: 'secteur-2' })];

  it('selon l’aide reçue : qui ne reçoit rien ne paie rien', () => {
    expect(partsDe(unPlan({ medecins, cle: 'aide' })).map(([premiere]) => premiere)).toEqual([1_621_300, 1_621_300, 0]);
  });

  it('selon la patientèle, à parts égales, ou à la main', () => {
    expect(partsDe(unPlan({ medecins, cle: 'patientele' })).map(([une]) => une)).toEqual([1_297_040, 972_780, 972_780]);
    expect(partsDe(unPlan({ medecins, cle: 'egal' })).map(([une]) => une)).toEqual([1_080_867, 1_080_867, 1_080_866]);
    const parts = [5000, 3000, 2000];
    const aLaMain = medecins.map((medecin, rang) => ({ ...medecin, part: parts[rang] }));
    expect(partsDe(unPlan({ medecins: aLaMain, cle: 'main' })).map(([une]) => une)).toEqual([
      1_621_300, 972_780, 648_520,
    ]);
  });

  it.each([
    ['sans coût', unPlan({ assistants: [unAssistant(1, { cout: undefined })] }), { quoi: 'cout', assistant: 1 }],
    [
      'des heures qui ne font pas le contrat',
      unPlan({ heures: new Map([[placeDe(1, 1), 1050]]) }),
      { quoi: 'heures-a-repartir' },
    ],
    [
      'une patientèle non sue',
      unPlan({ cle: 'patientele', medecins: [unMedecin(1), unMedecin(2, { mt: undefined })] }),
      { quoi: 'patients', medecin: 2 },
    ],
    [
      'une aide indéterminée',
      unPlan({ cle: 'aide', medecins: [unMedecin(1), unMedecin(2, { secteur: undefined })] }),
      { quoi: 'aide', medecin: 2 },
    ],
    [
      'des parts qui ne font pas cent',
      unPlan({ cle: 'main', medecins: [unMedecin(1, {}, { part: 5000 }), unMedecin(2)] }),
      { quoi: 'parts-a-la-main' },
    ],
    [
      'personne n’est aidé',
      unPlan({
        cle: 'aide',
        medecins: [unMedecin(1, { secteur: 'secteur-2' }), unMedecin(2, {}, { sansContrat: true })],
      }),
      { quoi: 'aucune-aide' },
    ],
    [
      'un coût horaire sans heures',
      unPlan({ cle: 'egal', assistants: [unAssistant(1, { base: 'horaire', minutes: undefined })] }),
      { quoi: 'heures-du-contrat', assistant: 1 },
    ],
  ])('%s : aucune part, et ce qui manque est nommé', (_, plan, manque) => {
    const { comptes } = compter(plan);
    expect(comptes.manques).toEqual([manque]);
    expect(
      comptes.medecins.flatMap(({ annees }) => annees.map(({ part }) => part)).every((part) => part === undefined),
    ).toBe(true);
    expect(comptes.groupe.total.solde).toBeUndefined();
  });
});

describe('le coût', () => {
  it('à l’heure, se compte sur les 52 semaines payées', () => {
    const horaire = unAssistant(1, { base: 'horaire', cout: 1782 as Centimes });
    expect(coutsDe(horaire, new Map())).toEqual(Array(5).fill(3_243_240));
  });

  it('du groupement ne s’ajoute que si un groupement emploie', () => {
    const prix = 240_000 as Centimes;
    expect(memeChaqueAnnee(compter(unPlan({ prix })).comptes.couts)).toBe(3_242_600);
    expect(memeChaqueAnnee(compter(unPlan({ prix, employeur: 'groupement' })).comptes.couts)).toBe(3_482_600);
  });
});

describe('l’aide de chacun', () => {
  it('d’un médecin qui ne peut pas signer est nulle ; d’un indéterminé, de rien au plafond', () => {
    const plan = unPlan({ medecins: [unMedecin(1, { secteur: 'secteur-2' }), unMedecin(2, { secteur: undefined })] });
    const { juges } = compter(plan);
    expect(juges.map(({ reponse }) => reponse)).toEqual(['non', 'indetermine']);
    expect(juges.map(({ total }) => total.somme)).toEqual([
      [0, 0],
      [0, 6_600_000],
    ]);
  });

  it('sans contrat d’aide, est nulle, et sa part du coût demeure', () => {
    const { comptes } = compter(unPlan({ medecins: [unMedecin(1), unMedecin(2, {}, { sansContrat: true })] }));
    expect(comptes.medecins[1]?.total).toEqual({ recu: [0, 0], part: 8_106_500, solde: [-8_106_500, -8_106_500] });
  });
});

/** Ce qu'`evaluer` dit d'une année, tel que le plan doit le montrer. */
const attendre = (reponse: string, dite: AnneeDAide | undefined): Fourchette | undefined => {
  if (reponse === 'non') return [ZERO, ZERO];
  const bornes =
    dite?.bornes ?? (typeof dite?.maximum === 'number' ? ([dite.maximum, dite.maximum] as const) : undefined);
  return bornes === undefined || reponse === 'oui' ? bornes : [ZERO, bornes[1]];
};

describe('n’importe quel plan', () => {
  it('les parts de chaque année font exactement le coût, sous toutes les clés', () => {
    const vues = new Set<string>();
    fc.assert(
      fc.property(unPlanAide, ([plan, aides]) => {
        const comptes = faireLesComptes(plan, aides);
        for (const { annee } of comptes.groupe.annees) {
          const parts = comptes.medecins.flatMap(({ annees }) => annees[annee - 1]?.part ?? []);
          if (parts.length === 0) continue;
          vues.add(plan.cle);
          expect(parts).toHaveLength(plan.medecins.length);
          expect(parts.reduce<number>((a, b) => a + b, 0)).toBe(comptes.couts?.[annee - 1]);
          expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        }
        expect(comptes.groupe.total.part === undefined).toBe(comptes.manques.length > 0);
      }),
      { numRuns: 400 },
    );
    expect([...vues].toSorted()).toEqual([...CLES_DE_COUT].toSorted());
  });

  it('ranger les médecins autrement range les réponses de même', () => {
    fc.assert(
      fc.property(unPlanQuelconque(5), fc.infiniteStream(fc.nat()), (plan, hasard) => {
        const medecins = plan.medecins
          .map((medecin) => ({ medecin, cle: hasard.next().value }))
          .toSorted((a, b) => a.cle - b.cle)
          .map(({ medecin }) => medecin);
        const parId = (un: Plan) => {
          const { juges, comptes } = compter(un);
          return new Map(
            comptes.medecins.map((compte, rang) => [compte.id, { compte, reponse: juges[rang]?.reponse }] as const),
          );
        };
        const [droit, melange] = [parId(plan), parId({ ...plan, medecins })];
        for (const { id } of plan.medecins) expect(melange.get(id)).toEqual(droit.get(id));
        expect(compter({ ...plan, medecins }).comptes.groupe).toEqual(compter(plan).comptes.groupe);
      }),
      { numRuns: 25 },
    );
  });

  it('ranger les médecins autrement range leurs parts de même, au centime près', () => {
    fc.assert(
      fc.property(unPlanAide, fc.infiniteStream(fc.nat()), ([plan, aides], hasard) => {
        const ordre = aides.map((aide) => ({ aide, cle: hasard.next().value })).toSorted((a, b) => a.cle - b.cle);
        const melange = { ...plan, medecins: ordre.map(({ aide }) => aide.medecin) };
        const droit = faireLesComptes(plan, aides);
        const autre = faireLesComptes(
          melange,
          ordre.map(({ aide }) => aide),
        );
        const comptes = new Map(autre.medecins.map((compte) => [compte.id, compte]));
        expect(droit.medecins.map(({ id }) => comptes.get(id))).toEqual(droit.medecins);
        expect(autre.groupe).toEqual(droit.groupe);
      }),
      { numRuns: 300 },
    );
  });

  it('l’aide de chacun est celle qu’`evaluer` lui donne quand il est seul', () => {
    fc.assert(
      fc.property(unPlanQuelconque(5), (plan) => {
        for (const juge of compter(plan).juges.filter(({ medecin }) => !medecin.sansContrat)) {
          const seul = evaluer(mener(simulationDe(plan, juge.medecin).reponses).situation);
          expect(juge.reponse).toBe(seul.eligibilite.reponse);
          expect(juge.annees.map(({ somme }) => somme)).toEqual(
            juge.annees.map(({ annee }) => attendre(juge.reponse, seul.aide?.annees[annee - 1])),
          );
          expect(evaluer(juge.situation).eligibilite).toEqual(seul.eligibilite);
        }
      }),
      { numRuns: 40 },
    );
  });
});
