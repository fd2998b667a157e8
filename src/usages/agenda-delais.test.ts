import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { jourDe } from '../commun/jour.ts';
import type { Titre } from '../droit/codes.ts';
import { evaluer } from '../regles/evaluation.ts';
import { unAssistant, uneSituation } from '../regles/situation.fixture.ts';
import { deproteger, entreesDe, valeurDe } from './agenda.fixture.ts';
import { ecrireAgenda } from './agenda.ts';
import { etapesDe } from './etapes.ts';

vi.setConfig({ testTimeout: 60_000 });

/**
 * Ce qu'un calendrier doit porter (notes de pratique, §4.5), recompté depuis la liste des notes par une autre
 * bibliothèque de dates. H : embauche ; S : signature du contrat d'aide.
 */

const jour = (texte: string): Temporal.PlainDate => Temporal.PlainDate.from(texte);
const ics = (date: Temporal.PlainDate): string => date.toString().replaceAll('-', '');

interface Cas {
  readonly s: Temporal.PlainDate;
  readonly h: Temporal.PlainDate;
  readonly titre: Titre;
  readonly anneesAilleurs: number | undefined;
}

const agendaDe = ({ s, h, titre, anneesAilleurs }: Cas): string => {
  const situation = uneSituation({
    signature: jourDe(s.toString()),
    assistant: unAssistant({ embauche: jourDe(h.toString()), titre }),
  });
  const etapes = etapesDe(situation, evaluer(situation), { anneesAilleurs });
  return ecrireAgenda(etapes, { faitLe: jourDe('2026-11-22') });
};

/** Chaque entrée : son code, son premier jour, le lendemain de son dernier. */
const datesDe = (texte: string): ReadonlyMap<string, readonly [string, string]> =>
  new Map(
    entreesDe(texte).map((entree) => [
      valeurDe(entree, 'UID').replace(/-\d{8}@tandem$/, ''),
      [valeurDe(entree, 'DTSTART'), valeurDe(entree, 'DTEND')] as const,
    ]),
  );

const leJour = (date: Temporal.PlainDate): readonly [string, string] => [ics(date), ics(date.add({ days: 1 }))];
const periode = (du: Temporal.PlainDate, lendemain: Temporal.PlainDate): readonly [string, string] => [
  ics(du),
  ics(lendemain),
];

/** Les paliers de l'ancienneté, avancés de la moitié du temps passé ailleurs, jusqu'au terme du contrat d'aide. */
const paliers = ({ s, h, anneesAilleurs }: Cas): Readonly<Record<string, readonly [string, string]>> => {
  const repris = Math.floor((anneesAilleurs ?? 0) * 6);
  const terme = s.add({ years: 5 });
  const tous = [3, 6, 9, 12, 15, 18, 20];
  const passes = tous.filter((annees) => annees * 12 <= repris);
  const aVenir = tous.filter((annees) => annees * 12 > repris);
  const dus = aVenir.filter(
    (annees, rang) => rang === 0 || Temporal.PlainDate.compare(h.add({ months: annees * 12 - repris }), terme) <= 0,
  );
  return Object.fromEntries([
    ...passes.slice(-1).map((annees) => [`anciennete-${annees}`, leJour(h)] as const),
    ...dus.map((annees) => [`anciennete-${annees}`, leJour(h.add({ months: annees * 12 - repris }))] as const),
  ]);
};

/** Chaque 1er mars après l'embauche, jusqu'au terme. */
const conges = ({ s, h }: Cas): Readonly<Record<string, readonly [string, string]>> => {
  const terme = s.add({ years: 5 });
  const mars = Array.from({ length: 8 }, (_, rang) => jour(`${h.year + rang}-03-01`)).filter(
    (date) => Temporal.PlainDate.compare(date, h) > 0,
  );
  const dus = mars.filter((date, rang) => rang === 0 || Temporal.PlainDate.compare(date, terme) < 0);
  return Object.fromEntries(
    dus.map((date, rang) => [rang === 0 ? 'conges' : `conges-${date.year}`, leJour(date)] as const),
  );
};

const attendues = (cas: Cas): Readonly<Record<string, readonly [string, string]>> => {
  const { s, h } = cas;
  return {
    dpae: periode(h.subtract({ days: 8 }), h),
    'lettre-d-engagement': leJour(h),
    'responsabilite-civile': leJour(h),
    essai: periode(h, h.add({ months: 2 })),
    'decision-d-essai': leJour(h.add({ months: 2 }).subtract({ days: 1 }).subtract({ days: 14 })),
    'essai-renouvele': periode(h.add({ months: 2 }), h.add({ months: 4 })),
    'decision-d-essai-renouvele': leJour(h.add({ months: 3 }).subtract({ days: 1 })),
    'reserver-la-formation': leJour(h.add({ months: 12 })),
    'versement-1-1': leJour(s.add({ months: 1 })),
    'versement-2-1': leJour(s.add({ months: 12 })),
    'anniversaire-2': leJour(s.add({ months: 24 })),
    'preparer-le-renouvellement': leJour(s.add({ months: 54 })),
    terme: leJour(s.add({ months: 60 })),
    ...paliers(cas),
    ...conges(cas),
  };
};

const unJour = (du: string, au: string) =>
  fc
    .integer({ min: 0, max: jour(du).until(jour(au), { largestUnit: 'days' }).days })
    .map((jours) => jour(du).add({ days: jours }));

const unCas = (du: string, au: string) =>
  fc
    .record({
      s: unJour(du, au),
      ecart: fc.integer({ min: 0, max: 200 }),
      titre: fc.constantFrom<Titre>('aucun', 'dei', 'deas', 'deap'),
      anneesAilleurs: fc.constantFrom(undefined, 0, 1, 3.5, 5, 8, 13, 40),
    })
    .map(({ s, ecart, ...reste }): Cas => ({ ...reste, s, h: s.add({ days: ecart }) }));

const TIRAGES = { numRuns: 30 };

/** Ce que l'agenda dit des entrées voulues, et toutes celles qui reviennent : aucune de plus, aucune de moins. */
const luesPour = (cas: Cas, voulues: Readonly<Record<string, readonly [string, string]>>) => {
  const dates = datesDe(agendaDe(cas));
  const quiReviennent = [...dates.keys()].filter((code) => /^(?:anciennete|conges|suivi|releve)-?\d*$/.test(code));
  return Object.fromEntries([...Object.keys(voulues), ...quiReviennent].map((code) => [code, dates.get(code)]));
};

describe('l’agenda porte chaque jour des notes de pratique', () => {
  it('convention de 2024 : certification à deux ans, un point par an, un relevé entre deux', () => {
    fc.assert(
      fc.property(unCas('2024-06-22', '2027-12-31'), (cas) => {
        const { s, h } = cas;
        const voulues = {
          ...attendues(cas),
          certification: leJour(h.add({ months: 24 })),
          ...Object.fromEntries([1, 2, 3, 4].map((k) => [`suivi-${k}`, leJour(s.add({ months: 12 * k }))])),
          ...Object.fromEntries([1, 3, 5, 7, 9].map((k) => [`releve-${k}`, leJour(s.add({ months: 6 * k }))])),
          ...(cas.titre === 'aucun' ? {} : { 'limite-de-l-arrete': leJour(h.add({ months: 36 })) }),
        };
        expect(luesPour(cas, voulues)).toEqual(voulues);
      }),
      TIRAGES,
    );
  });

  it('règlement arbitral : commencer à deux ans, certifier à trois, un relevé par semestre', () => {
    fc.assert(
      fc.property(unCas('2023-05-01', '2024-06-21'), (cas) => {
        const { s, h } = cas;
        const voulues = {
          ...attendues(cas),
          'debut-formation': leJour(h.add({ months: 24 })),
          certification: leJour(h.add({ months: 36 })),
          ...Object.fromEntries(
            [1, 2, 3, 4, 5, 6, 7, 8, 9].map((k) => [`releve-${k}`, leJour(s.add({ months: 6 * k }))]),
          ),
        };
        expect(luesPour(cas, voulues)).toEqual(voulues);
      }),
      TIRAGES,
    );
  });

  it('avenant 7 : un échange par semestre avec la caisse', () => {
    fc.assert(
      fc.property(unCas('2019-09-01', '2023-04-30'), (cas) => {
        const { s, h } = cas;
        // Le premier versement se compte depuis l'embauche ; les autres jours n'ont été lus nulle part.
        const { 'versement-1-1': _mois, 'versement-2-1': _an, ...communes } = attendues(cas);
        const voulues = {
          ...communes,
          'versement-1-1': leJour(h.add({ days: 15 })),
          ...Object.fromEntries(
            [1, 2, 3, 4, 5, 6, 7, 8, 9].map((k) => [`suivi-${k}`, leJour(s.add({ months: 6 * k }))]),
          ),
        };
        expect(luesPour(cas, voulues)).toEqual(voulues);
      }),
      TIRAGES,
    );
  });

  it('dit pour chaque jour sa source ou qu’aucune n’a été lue, et sa certitude', () => {
    const texte = agendaDe({ s: jour('2024-09-01'), h: jour('2024-10-01'), titre: 'aucun', anneesAilleurs: 5 });
    for (const entree of entreesDe(texte)) {
      const description = deproteger(valeurDe(entree, 'DESCRIPTION'));
      expect(description).toMatch(/^(?:Source\u00a0: .+|Aucune source lue.+)$/m);
      expect(description).toMatch(/^Certitude\u00a0: (?:confirmée|source unique|contestée)\./m);
    }
  });
});
