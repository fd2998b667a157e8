import { describe, expect, it } from 'vitest';
import { type Certitude, plusFaible, plusForte } from './connu.ts';

describe('la certitude', () => {
  it.each<[Certitude, Certitude, Certitude, Certitude]>([
    ['confirmee', 'confirmee', 'confirmee', 'confirmee'],
    ['confirmee', 'source-unique', 'source-unique', 'confirmee'],
    ['confirmee', 'contestee', 'contestee', 'confirmee'],
    ['source-unique', 'contestee', 'contestee', 'source-unique'],
  ])('de %s et %s : la plus faible est %s, la plus forte %s, dans les deux sens', (a, b, faible, forte) => {
    expect([plusFaible(a, b), plusFaible(b, a)]).toEqual([faible, faible]);
    expect([plusForte(a, b), plusForte(b, a)]).toEqual([forte, forte]);
  });
});
