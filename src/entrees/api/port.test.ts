import { describe, expect, it } from 'vitest';
import { lirePort } from './port.ts';

describe('le port demandé', () => {
  it.each([
    [undefined, 4100],
    ['', 4100],
    ['0', 0],
    ['4100', 4100],
    ['65535', 65_535],
  ])('« %s » donne %s', (texte, port) => {
    expect(lirePort(texte)).toBe(port);
  });

  it.each(['65536', '99999', '-1', '4100.5', '0x10', 'abc', ' 80', '80 ', '123456'])('« %s » est refusé', (texte) => {
    expect(lirePort(texte)).toBeUndefined();
  });
});
