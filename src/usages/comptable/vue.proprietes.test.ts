import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ecrireJour, jourDe } from '../../commun/jour.ts';
import type { Acte } from '../../contrat/actes.ts';
import { suivreContrat } from '../../contrat/contrat.ts';
import { BANDES } from '../../droit/codes.ts';
import { evaluer } from '../../regles/evaluation.ts';
import { uneSituation } from '../../regles/situation.fixture.ts';
import type { Situation } from '../../regles/situation.ts';
import { AUJOURD_HUI, centimes, contient, desParts, uneSituationAuHasard, unTempsPlein } from './comptable.fixture.ts';
import { coutSaisi } from './cout.ts';
import type { Comptes, VueComptable } from './forme.ts';
import { additionner } from './intervalle.ts';
import { composerVueComptable } from './vue.ts';

const voir = (situation: Situation, ...reste: readonly [Parameters<typeof composerVueComptable>[2]?]): VueComptable =>
  composerVueComptable(situation, undefined, reste[0] ?? {}, AUJOURD_HUI);

/**
 * Le compte à part, écrit depuis les notes : qui verse quoi, entre quels jours. R30, F-70 à F-72 : l'année 1 dans le
 * mois, la 2 à l'anniversaire, la suite sans jour. A40 : 70 % dans les quinze jours de l'embauche. F-84 : sans jour.
 */
const depuisLesNotes = (situation: Situation) => {
  const { regime, cadre, aide, eligibilite } = evaluer(situation);
  if (eligibilite.reponse === 'non' || aide === null || situation.signature === undefined) return [];
  const signature = Temporal.PlainDate.from(ecrireJour(situation.signature));
  const { embauche: jour } = situation.assistant;
  const embauche = jour === undefined ? undefined : Temporal.PlainDate.from(ecrireJour(jour));
  return aide.annees.flatMap(({ annee, maximum, bornes }) => {
    const bas = maximum ?? bornes?.[0] ?? 0;
    const haut = maximum ?? bornes?.[1] ?? null;
    const entier = { bas, haut, du: undefined, au: undefined };
    const moitie = (part: number) => ({ ...entier, bas: bas * part, haut: haut === null ? null : haut * part });
    if (cadre === 'collectif') return [entier];
    if (regime === 'avenant-7') {
      if (annee > 1) return [entier];
      const quinze = embauche?.add({ days: 15 });
      const ouverte =
        embauche !== undefined && Temporal.PlainDate.compare(embauche, signature) > 0 ? embauche : signature;
      const datee = quinze !== undefined && Temporal.PlainDate.compare(quinze, ouverte) >= 0;
      return [{ ...moitie(0.7), ...(datee ? { du: ouverte, au: quinze } : {}) }, moitie(0.3)];
    }
    if (annee === 1) return [{ ...entier, du: signature, au: signature.add({ months: 1 }) }];
    const anniversaire = signature.add({ years: annee - 1 });
    return annee === 2 ? [{ ...entier, du: anniversaire, au: anniversaire }] : [moitie(0.5), moitie(0.5)];
  });
};

/** Ce que chaque année reçoit à coup sûr, et ce qui reste sans année, jour de calendrier par jour de calendrier. */
const compterApart = (situation: Situation) => {
  const annees = new Map<number, { bas: number; haut: number | null }>();
  const sans = { bas: 0, haut: 0 as number | null };
  for (const { bas, haut, du, au } of depuisLesNotes(situation)) {
    const possibles = new Set<number>();
    for (let jour = du; jour !== undefined && au !== undefined && Temporal.PlainDate.compare(jour, au) <= 0; ) {
      possibles.add(jour.year);
      jour = jour.add({ days: 1 });
    }
    const [seule] = possibles;
    const ou = possibles.size === 1 && seule !== undefined ? (annees.get(seule) ?? { bas: 0, haut: 0 }) : sans;
    ou.bas += bas;
    ou.haut = ou.haut === null || haut === null ? null : ou.haut + haut;
    if (possibles.size === 1 && seule !== undefined) annees.set(seule, ou);
  }
  return { annees, sans };
};

const proche = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) < 1e-6;

describe('l’aide par année civile, sur des situations au hasard', () => {
  it('est celle que l’on compte à part, jour par jour, depuis les notes', () => {
    fc.assert(
      fc.property(uneSituationAuHasard, (situation) => {
        const { comptes } = voir(situation);
        const apart = compterApart(situation);
        for (const { annee, datee } of comptes.annees) {
          const attendue = apart.annees.get(annee) ?? { bas: 0, haut: 0 };
          expect([annee, proche(datee.bas, attendue.bas), proche(datee.haut, attendue.haut)]).toEqual([
            annee,
            true,
            true,
          ]);
        }
        expect(proche(comptes.sansAnnee.bas, apart.sans.bas)).toBe(true);
        expect(proche(comptes.sansAnnee.haut, apart.sans.haut)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('et ce qui n’a pas d’année font toujours le total des versements', () => {
    fc.assert(
      fc.property(
        uneSituationAuHasard,
        fc.constantFrom('indeterminees' as const, 'au-plus-tot' as const),
        (situation, dates) => {
          const { comptes, encaissements } = voir(situation, { dates });
          const parAnnee = additionner([...comptes.annees.map(({ datee }) => datee), comptes.sansAnnee]);
          expect(parAnnee).toEqual(additionner(encaissements.map(({ somme }) => somme)));
          expect(comptes.total.aide).toEqual(parAnnee);
          expect(dates === 'indeterminees' || comptes.sansAnnee.haut === 0).toBe(true);
        },
      ),
    );
  });

  it('contient, bande non dite, ce que donne chaque bande', () => {
    fc.assert(
      fc.property(uneSituationAuHasard, fc.constantFrom(...BANDES), (situation, bande) => {
        const sans = { ...situation, medecin: { ...situation.medecin, bande: undefined } };
        const avec = { ...situation, medecin: { ...situation.medecin, bande } };
        // Sans bande, ce sont les effectifs qui placent le médecin : une autre bande n'est pas un complément.
        fc.pre(voir(avec).contrats[0]?.eligibilite.reponse !== 'non');
        const [large, etroite] = [voir(sans).comptes, voir(avec).comptes];
        expect(large.annees.map(({ annee }) => annee)).toEqual(etroite.annees.map(({ annee }) => annee));
        large.annees.forEach((une, rang) => {
          expect(contient(une.aide, etroite.annees[rang]?.aide ?? une.aide)).toBe(true);
        });
        expect(contient(large.total.aide, etroite.total.aide)).toBe(true);
      }),
    );
  });

  it('contient, jour d’embauche non dit, ce que donne chaque embauche', () => {
    fc.assert(
      fc.property(uneSituationAuHasard, (situation) => {
        fc.pre(situation.assistant.embauche !== undefined);
        const sans = { ...situation, assistant: { ...situation.assistant, embauche: undefined } };
        const [large, etroite] = [voir(sans).comptes, voir(situation).comptes];
        const debordent = large.annees.filter((une) => {
          const autre = etroite.annees.find(({ annee }) => annee === une.annee);
          return autre !== undefined && !contient(une.aide, autre.aide);
        });
        expect(debordent).toEqual([]);
      }),
    );
  });
});

describe('le net', () => {
  it('est l’aide moins le coût, et la somme des coûts des années fait cinq fois le coût annuel', () => {
    fc.assert(
      fc.property(uneSituationAuHasard, fc.integer({ min: 0, max: 9_000_000 }), (situation, parAn) => {
        const cout = coutSaisi(centimes(parAn / 100), situation.signature ?? AUJOURD_HUI);
        const { comptes } = composerVueComptable(situation, cout, {}, AUJOURD_HUI);
        expect(comptes.annees.reduce((somme, une) => somme + (une.cout?.montant ?? Number.NaN), 0)).toBe(5 * parAn);
        for (const { aide, cout: duPoste, net } of [...comptes.annees, comptes.total]) {
          expect(net?.bas).toBe(aide.bas - (duPoste?.montant ?? 0));
          expect(net?.haut).toBe(aide.haut === null ? null : aide.haut - (duPoste?.montant ?? 0));
        }
      }),
    );
  });
});

const lesQuatreSommes = ({ annees, sansAnnee, total }: Comptes) => [
  ...annees.map(({ datee }) => datee),
  ...annees.map(({ aide }) => aide),
  sansAnnee,
  total.aide,
];

describe('les parts', () => {
  const desPoids = fc
    .array(fc.integer({ min: 0, max: 600_000 }), { minLength: 2, maxLength: 9 })
    .filter((poids) => poids.some((un) => un > 0));

  it('font exactement le coût de chaque année et, dans un groupe, l’aide de chaque année', () => {
    fc.assert(
      fc.property(uneSituationAuHasard, desPoids, fc.integer({ min: 0, max: 9_000_000 }), (situation, poids, parAn) => {
        const collectif = situation.demande.cadre === 'collectif';
        const parts = desParts(
          'heures',
          ...poids.map((un, rang) => {
            const genre = collectif || rang > 0 ? 'aucun' : 'principal';
            return [`Dr ${rang}`, un, { genre }] as const;
          }),
        );
        const cout = coutSaisi(centimes(parAn / 100), situation.signature ?? AUJOURD_HUI);
        const { comptes, partage } = composerVueComptable(situation, cout, { parts }, AUJOURD_HUI);
        const siens = (partage?.medecins ?? []).map((medecin) => medecin.comptes);
        comptes.annees.forEach((annee, rang) => {
          const sommes = siens.map(({ annees }) => annees[rang]?.cout?.montant ?? Number.NaN);
          expect(sommes.every(Number.isInteger)).toBe(true);
          expect(sommes.reduce((a, b) => a + b, 0)).toBe(annee.cout?.montant);
        });
        const rassemblees = lesQuatreSommes(comptes).map((_, place) =>
          additionner(siens.flatMap((un) => lesQuatreSommes(un).slice(place, place + 1))),
        );
        expect(rassemblees).toEqual(lesQuatreSommes(comptes));
        const sansPoids = siens.filter((_, rang) => poids[rang] === 0);
        expect(sansPoids.map((un) => un.total.cout?.montant)).toEqual(sansPoids.map(() => 0));
      }),
    );
  });
});

describe('un contrat suivi', () => {
  const signature = '2021-03-15';
  const unVersement = fc.record({
    effet: fc.integer({ min: jourDe('2021-03-16'), max: jourDe('2026-10-01') }),
    annee: fc.integer({ min: 1, max: 5 }),
    rang: fc.integer({ min: 1, max: 2 }),
    montant: fc.integer({ min: 1, max: 4_000_000 }),
    repris: fc.boolean(),
  });

  it('compte chaque année ce que le suivi dit versé entre deux 31 décembre', () => {
    fc.assert(
      fc.property(fc.array(unVersement, { maxLength: 12 }), (versements) => {
        const situation = uneSituation({ signature: jourDe(signature) });
        const signe: Acte = {
          acte: 'signature',
          effet: jourDe(signature),
          enregistre: undefined,
          id: undefined,
          place: 0,
          objectifs: [],
        };
        const actes: readonly Acte[] = [
          signe,
          ...versements.map(({ effet, annee, rang, montant, repris }, place): Acte => {
            const dates = { effet: effet as Acte['effet'], enregistre: undefined, id: undefined, place: place + 1 };
            const somme = centimes(montant / 100);
            return repris
              ? { ...dates, acte: 'recouvrement', annee, montant: somme }
              : { ...dates, acte: 'versement', annee, rang, montant: somme };
          }),
        ];
        const suivreAu = (jour: string) => suivreContrat(situation, actes, jourDe(jour));
        const vue = voir(situation, { suivi: suivreAu('2026-11-22') });
        const faits = vue.encaissements.filter(({ etat }) => etat === 'recu' || etat === 'repris');
        for (let annee = 2021; annee <= 2026; annee += 1) {
          const verse = suivreAu(annee === 2026 ? '2026-11-22' : `${annee}-12-31`).solde.verse;
          const avant = suivreAu(`${annee - 1}-12-31`).solde.verse;
          const siens = faits.filter(({ annees }) => annees.de === annee).map(({ somme }) => somme);
          expect(additionner(siens)).toEqual({ bas: verse - avant, haut: verse - avant });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('n’attend plus ce qui est reçu', () => {
    const situation = unTempsPlein({ signature: jourDe('2025-01-06') });
    const actes: readonly Acte[] = [
      { acte: 'signature', effet: jourDe('2025-01-06'), enregistre: undefined, id: undefined, place: 0, objectifs: [] },
      {
        acte: 'versement',
        effet: jourDe('2025-02-20'),
        enregistre: undefined,
        id: undefined,
        place: 1,
        annee: 1,
        rang: 1,
        montant: centimes(38_000),
      },
    ];
    const vue = voir(situation, { suivi: suivreContrat(situation, actes, AUJOURD_HUI) });
    expect(vue.encaissements.map(({ annee, rang, etat, annees }) => [annee, rang, etat, annees.a]).slice(0, 3)).toEqual(
      [
        [1, 1, 'recu', 2025],
        [2, 1, 'passe', 2026],
        [3, 1, 'a-venir', null],
      ],
    );
    expect(vue.comptes.total.aide).toEqual({ bas: centimes(132_000), haut: centimes(132_000) });
  });
});
