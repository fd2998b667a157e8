import { expect, it } from 'vitest';
import { CODES_BROUILLONS } from '../../../../usages/documents/codes.ts';
import { ADRESSES } from '../../adresses.ts';
import { parMoment } from './moments.ts';

it('chaque document a un moment, un seul, et son adresse dans le site de fichiers', () => {
  const ranges = parMoment().flatMap(({ codes }) => codes);
  expect([...ranges].sort()).toEqual([...CODES_BROUILLONS].sort());
  expect(parMoment().filter(({ codes }) => codes.length === 0)).toEqual([]);
  for (const code of CODES_BROUILLONS) expect(ADRESSES).toContain(`employeur/documents/${code}`);
});
