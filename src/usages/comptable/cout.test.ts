import { beforeAll, describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { unEmploi } from '../../regles/paie/emploi.fixture.ts';
import { chiffrerAvec, paieDeFortune } from '../chiffrer-cout.fixture.ts';
import type { ReponseDeCout } from '../chiffrer-cout-forme.ts';
import { centimes, unTempsPlein } from './comptable.fixture.ts';
import { coutDeLaReponse, coutDesPostes, coutSaisi } from './cout.ts';
import type { CoutComptable } from './forme.ts';

const situation = unTempsPlein({ signature: jourDe('2026-09-16') });
let plein: ReponseDeCout;

const chiffrer = (sauf: Parameters<typeof unEmploi>[0] = {}) =>
  chiffrerAvec(paieDeFortune, { situation, emploi: unEmploi({ debut: jourDe('2026-10-01'), ...sauf }) });

beforeAll(async () => {
  plein = await chiffrer();
});

const sommes = ({ annees }: CoutComptable) =>
  annees.map(({ civiles }) => civiles.reduce((somme, { cout }) => somme + (cout ?? Number.NaN), 0));

describe('le coût calculé', () => {
  it('rend chaque année de contrat à ses deux années civiles, sans centime perdu', () => {
    const cout = coutDeLaReponse(plein);
    expect(sommes(cout)).toEqual(cout.annees.map((annee) => annee.cout));
    expect(cout.annees.map(({ civiles }) => civiles.map(({ annee }) => annee))).toEqual(
      [2026, 2027, 2028, 2029, 2030].map((annee) => [annee, annee + 1]),
    );
    // Octobre à décembre : trois mois, dont la moitié du dernier mois de contrat va au-delà du 31 décembre.
    const parMois = (12 * 2150 * 1.3 + 2209.63) / 12;
    expect((cout.annees[0]?.civiles[0]?.cout ?? 0) / 100).toBeCloseTo((0.5 + 2 + 16 / 31) * parMois, 1);
  });

  it('dit ce qui l’empêche d’être complet', async () => {
    const cout = coutDeLaReponse(await chiffrer({ salaireBrut: undefined }));
    expect(cout.annees.every((annee) => annee.cout === null)).toBe(true);
    expect(cout.alertes.find(({ code }) => code === 'cout-incomplet')?.phrase).toContain('le salaire brut');
    expect(coutDeLaReponse(plein).alertes.map(({ code }) => code)).not.toContain('cout-incomplet');
  });
});

describe('le coût de plusieurs postes', () => {
  it('à la part que l’on en paie, fait toujours la somme de ses années civiles', () => {
    const cout = coutDesPostes([
      { reponse: plein, part: 1 },
      { reponse: plein, part: 1 / 3 },
    ]);
    if (cout === undefined) throw new Error('Aucun coût');
    expect(sommes(cout)).toEqual(cout.annees.map((annee) => annee.cout));
    const [seul] = coutDeLaReponse(plein).annees;
    expect(cout.annees[0]?.cout).toBe((seul?.cout ?? 0) + Math.round((seul?.cout ?? 0) / 3));
    expect([cout.portee, cout.suppose[0]?.code]).toEqual(['personne', 'part-du-poste']);
    expect(new Set(cout.suppose.map(({ phrase }) => phrase)).size).toBe(cout.suppose.length);
  });

  it('reste inconnu là où l’un d’eux l’est', async () => {
    const inconnu = await chiffrer({ salaireBrut: undefined });
    const cout = coutDesPostes([
      { reponse: plein, part: 1 },
      { reponse: inconnu, part: 1 },
    ]);
    expect(cout?.annees.map((annee) => annee.cout)).toEqual(Array(5).fill(null));
    expect(coutDesPostes([])).toBeUndefined();
  });
});

describe('le coût saisi', () => {
  it('est le même chaque année, au jour près entre deux années civiles', () => {
    const cout = coutSaisi(centimes(36_500), jourDe('2026-07-01'));
    expect(cout.annees[0]?.civiles).toEqual([
      { annee: 2026, cout: centimes(18_250), connu: centimes(18_250) },
      { annee: 2027, cout: centimes(18_250), connu: centimes(18_250) },
    ]);
  });
});
