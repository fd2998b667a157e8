import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import type { AlerteDeContrat, CodeAlerte } from '../../contrat/alertes.ts';
import { fonder } from '../../droit/fondement.ts';
import { suivreCas } from '../../entrees/web/contrat/contrat.fixture.ts';
import { documentsUtiles } from './documents.ts';

const alerte = (code: CodeAlerte): AlerteDeContrat => ({ code, le: jourDe('2026-11-22'), fondement: fonder('F-100') });

describe('les documents utiles', () => {
  it.each<[string, string | undefined, readonly string[]]>([
    ['VI-16', '2025-04-30', ['courrier-absence', 'courrier-reprise', 'compte-rendu-de-point']],
    ['VI-02', undefined, ['compte-rendu-de-point', 'note-d-objectifs']],
    ['VI-02', '2024-08-01', ['dossier-de-la-caisse', 'note-d-objectifs']],
    ['VI-15', undefined, []],
  ])('de %s au %s', (cas, au, attendus) => {
    expect(documentsUtiles(suivreCas(cas, au))).toEqual(attendus);
  });

  it('ce qu’une alerte demande vient d’abord, et une fois', () => {
    const alertes = [alerte('verse-en-trop'), alerte('objectif-en-danger'), alerte('renouvellement-a-preparer')];
    expect(documentsUtiles({ etat: 'suspendu', alertes })).toEqual([
      'courrier-reponse-indu',
      'compte-rendu-de-point',
      'courrier-reprise',
    ]);
  });

  it('une alerte sans écrit à faire n’en propose pas', () => {
    expect(documentsUtiles({ etat: 'echu', alertes: [alerte('preavis-court'), alerte('verse-avant-terme')] })).toEqual(
      [],
    );
  });
});
