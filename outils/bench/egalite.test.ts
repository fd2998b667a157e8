import { describe, expect, it } from 'vitest';
import { desaccordsDesMoteurs } from './egalite.ts';
import { situationsDuBanc } from './situations.ts';

describe('banc de mesure', () => {
  it('zen-engine et json-rules-engine répondent comme le produit, sur leur sous-ensemble', async () => {
    expect(await desaccordsDesMoteurs(situationsDuBanc(200))).toEqual([]);
  });
});
