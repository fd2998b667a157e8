import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { ecrireJour, jourDe } from '../commun/jour.ts';
import { suivreContrat } from '../contrat/contrat.ts';
import { CONTRATS, EXEMPLE, unContrat } from '../entrees/contrat-json/contrats-suivis.fixture.ts';
import { deproteger, entreesDe, valeurDe } from './agenda.fixture.ts';
import { ecrireAgenda } from './agenda.ts';
import { etapesDuContrat } from './agenda-du-contrat.ts';
import { premierJour } from './etapes.ts';

vi.setConfig({ testTimeout: 60_000 });

const FAIT_LE = jourDe('2026-11-22');
const entrees = (document: unknown) =>
  entreesDe(ecrireAgenda(etapesDuContrat(unContrat(document)), { faitLe: FAIT_LE })).map((une) => ({
    code: valeurDe(une, 'UID').replace(/-\d{8}@tandem$/, ''),
    le: valeurDe(une, 'DTSTART'),
    titre: deproteger(valeurDe(une, 'SUMMARY')),
    description: deproteger(valeurDe(une, 'DESCRIPTION')),
  }));
const joursDe = (document: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(entrees(document).map(({ code, le }) => [code, le]));
const sansMotif = (actes: readonly object[]) => ({ ...EXEMPLE, actes: [...EXEMPLE.actes, ...actes] });

describe('l’agenda d’un contrat suivi', () => {
  it('garde ce qui vient, sans les versements reçus ni ce qui est passé', () => {
    const jours = joursDe(EXEMPLE);
    // Signé le 22 septembre 2025, embauche le 8 octobre 2025, regardé le 22 novembre 2026.
    expect(jours).toMatchObject({
      certification: '20271008',
      objectifs: '20280922',
      'anniversaire-2': '20270922',
      'preparer-le-renouvellement': '20300322',
      terme: '20300922',
      'conges-2027': '20270301',
      'anciennete-3': '20281008',
      'suivi-2': '20270922',
      'releve-3': '20270322',
    });
    for (const passe of [
      'signature',
      'embauche',
      'dpae',
      'essai',
      'versement-1-1',
      'versement-2-1',
      'suivi-1',
      'releve-1',
      'conges',
    ]) {
      expect(jours).not.toHaveProperty(passe);
    }
  });

  it('date une absence ouverte à 45 jours, deux mois, 75 jours et trois mois, sans son motif', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 420 }), (recul) => {
        const debut = Temporal.PlainDate.from('2026-11-22').subtract({ days: recul });
        if (Temporal.PlainDate.compare(debut, '2025-10-08') < 0) return;
        const document = sansMotif([{ acte: 'absence', effet: debut.toString(), motif: 'maternite' }]);
        const attendus = [
          debut.add({ days: 45 }),
          debut.add({ months: 2 }),
          debut.add({ days: 75 }),
          debut.add({ months: 3 }),
        ]
          .filter((le) => Temporal.PlainDate.compare(le, '2026-11-22') >= 0)
          .map((le) => le.toString().replaceAll('-', ''));
        const siennes = entrees(document).filter(({ code }) => code.startsWith('absence-'));
        expect(siennes.map(({ le }) => le)).toEqual(attendus);
        const sansLeMotif = sansMotif([{ acte: 'absence', effet: debut.toString() }]);
        expect(ecrireAgenda(etapesDuContrat(unContrat(document)), { faitLe: FAIT_LE })).toBe(
          ecrireAgenda(etapesDuContrat(unContrat(sansLeMotif)), { faitLe: FAIT_LE }),
        );
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['remplacée', [{ acte: 'absence', effet: '2026-11-01', remplacee: true }]],
    [
      'close par un départ',
      [
        { acte: 'absence', effet: '2026-11-01' },
        { acte: 'depart', effet: '2026-11-10' },
      ],
    ],
    ['finie avant 45 jours', [{ acte: 'absence', effet: '2026-11-01', fin: '2026-12-10' }]],
  ])('ne dit rien d’une absence %s', (_, actes) => {
    expect(entrees(sansMotif(actes)).filter(({ code }) => code.startsWith('absence-'))).toEqual([]);
  });

  it('recompte depuis l’arrivée du remplaçant ce qui se compte depuis l’embauche', () => {
    const jours = joursDe(
      sansMotif([
        { acte: 'depart', effet: '2026-10-31' },
        { acte: 'remplacement', effet: '2026-11-15', titre: 'aucun' },
      ]),
    );
    expect(jours).toMatchObject({
      essai: '20261115',
      certification: '20281115',
      'reserver-la-formation': '20271115',
      'anciennete-3': '20291115',
      terme: '20300922',
    });
  });

  it('n’attend plus rien du poste après un départ', () => {
    const jours = joursDe(sansMotif([{ acte: 'depart', effet: '2026-10-31' }]));
    expect(
      Object.keys(jours).filter((code) => /^(?:essai|certification|conges|anciennete|reserver)/.test(code)),
    ).toEqual([]);
    expect(jours).toHaveProperty('terme');
  });

  it.each(CONTRATS)(
    'écrit celui de « $qui » : chaque jour à venir, ou en retard, chacun avec sa source',
    ({ demande }) => {
      const etapes = etapesDuContrat(demande);
      const suivi = suivreContrat(demande.situation, demande.actes, demande.au, demande.connuLe, demande.bareme);
      const texte = ecrireAgenda(etapes, { faitLe: FAIT_LE });
      expect(entreesDe(texte)).toHaveLength(etapes.length);
      const enRetard = suivi.echeances.filter(({ etat }) => etat === 'en-retard').map(({ code }) => code as string);
      for (const etape of etapes) {
        const fin = etape.quand.forme === 'periode' ? etape.quand.au : premierJour(etape);
        expect((fin ?? 0) >= demande.au || enRetard.includes(etape.code)).toBe(true);
      }
      // Chaque échéance ouverte du suivi y est, au même jour.
      const ouvertes = suivi.echeances.flatMap(({ code, le, etat }) =>
        le === null || etat === 'faite' ? [] : [[code, le] as const],
      );
      for (const [code, le] of ouvertes) {
        expect(etapes.map((etape) => [etape.code, premierJour(etape)])).toContainEqual([code, le]);
      }
    },
  );

  it('donne les mêmes octets dans un autre ordre d’actes', () => {
    const demande = CONTRATS[2]?.demande;
    if (demande === undefined) throw new Error('aucun contrat');
    const inverse = { ...demande, actes: demande.actes.toReversed() };
    expect(ecrireAgenda(etapesDuContrat(inverse), { faitLe: FAIT_LE })).toBe(
      ecrireAgenda(etapesDuContrat(demande), { faitLe: FAIT_LE }),
    );
    expect(ecrireJour(demande.au)).toBe('2026-11-22');
  });
});
