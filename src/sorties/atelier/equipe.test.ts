import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { uneDemandeDePaie } from '../../regles/paie/emploi.fixture.ts';
import { type Equipe, formerUneEquipe, type ReglesDEquipe } from './equipe.ts';
import type { Travail } from './travaux.ts';

/** Un ouvrier d'essai : il livre le salaire qu'on lui donne, et obéit à quelques salaires convenus. */
const OUVRIER = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ donnee }) => {
  const salaire = donnee.salaireBrut;
  if (salaire === 1) process.exit(3);
  if (salaire === 2) throw new Error('secret');
  if (salaire === 3) return;
  if (salaire === 4) return parentPort.postMessage({ issue: 'casse', message: 'raté' });
  if (salaire === 5) { while (true); }
  setTimeout(() => parentPort.postMessage({ issue: 'fait', resultat: { salaire, threadId } }), salaire % 7);
});`;

const SORT = 1;
const LEVE = 2;
const SE_TAIT = 3;
const RATE = 4;
const TOURNE_SANS_FIN = 5;

const travail = (salaire: number): Travail => ({
  genre: 'paie',
  donnee: { ...uneDemandeDePaie(), salaireBrut: salaire as ReturnType<typeof uneDemandeDePaie>['salaireBrut'] },
});

const formees: Equipe[] = [];

const former = (sauf: Partial<ReglesDEquipe> = {}) => {
  let embauches = 0;
  const equipe = formerUneEquipe({
    ouvrir: () => {
      embauches += 1;
      return new Worker(OUVRIER, { eval: true, stderr: true });
    },
    postes: 2,
    delai: 10_000,
    ...sauf,
  });
  formees.push(equipe);
  return { ...equipe, embauches: () => embauches };
};

afterEach(async () => {
  await Promise.all(formees.splice(0).map(({ fermer }) => fermer()));
});

describe('une équipe d’ouvriers', () => {
  it('livre à chacun le sien, sans plus d’ouvriers que de postes', async () => {
    const { confier, embauches } = former();
    const salaires = Array.from({ length: 60 }, (_, rang) => 100 + rang);
    const livres = (await Promise.all(salaires.map((un) => confier(travail(un))))) as { salaire: number }[];
    expect(livres.map(({ salaire }) => salaire)).toEqual(salaires);
    expect(embauches()).toBe(2);
  });

  it('n’embauche qu’au besoin', async () => {
    const { confier, embauches } = former();
    expect(embauches()).toBe(0);
    await confier(travail(100));
    await confier(travail(101));
    expect(embauches()).toBe(1);
  });

  it.each([
    ['sort', SORT],
    ['lève une erreur', LEVE],
  ])('remplace un ouvrier qui %s : seul son travail échoue', async (_, salaire) => {
    const { confier, embauches } = former({ postes: 1 });
    const issues = await Promise.allSettled([confier(travail(salaire)), confier(travail(100)), confier(travail(101))]);
    expect(issues.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(embauches()).toBe(2);
  });

  it('ne répète pas ce que dit une erreur d’ouvrier', async () => {
    await expect(former().confier(travail(LEVE))).rejects.toThrow('s’est arrêté sur une erreur');
  });

  it.each([
    ['se tait', SE_TAIT],
    ['tourne sans fin', TOURNE_SANS_FIN],
  ])('arrête au délai un ouvrier qui %s', async (_, salaire) => {
    const { confier, embauches } = former({ postes: 1, delai: 500 });
    const issues = await Promise.allSettled([confier(travail(salaire)), confier(travail(100))]);
    expect(issues.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(embauches()).toBe(2);
  });

  it('garde un ouvrier qui échoue dans son travail', async () => {
    const { confier, embauches } = former({ postes: 1 });
    await expect(confier(travail(RATE))).rejects.toThrow('raté');
    await confier(travail(100));
    expect(embauches()).toBe(1);
  });

  it('survit à une suite d’ouvriers qui meurent', async () => {
    const { confier, embauches } = former();
    const issues = await Promise.allSettled(Array.from({ length: 10 }, () => confier(travail(SORT))));
    expect(issues.every(({ status }) => status === 'rejected')).toBe(true);
    await confier(travail(100));
    expect(embauches()).toBe(11);
  });

  it('fermée, fait échouer ce qui reste et n’accepte plus rien', async () => {
    const { confier, fermer } = former({ postes: 1 });
    const restes = [confier(travail(SE_TAIT)), confier(travail(100))];
    const issues = Promise.allSettled(restes);
    await fermer();
    expect((await issues).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(confier(travail(101))).rejects.toThrow('fermé');
  });
});
