import { describe, expect, it } from 'vitest';
import { type Habitude, lireCellule } from './cellules.ts';
import type { Genre } from './colonnes.ts';

const lire = (genre: Genre, texte: string) => {
  const notees: Habitude[] = [];
  return [lireCellule(genre, texte, (une) => notees.push(une)), notees] as const;
};

describe('une cellule', () => {
  it.each<[Genre, string, unknown, readonly Habitude[]]>([
    ['nombre', '1200', 1200, []],
    ['nombre', '  1200 ', 1200, []],
    ['nombre', '1 200', 1200, ['milliers']],
    ['nombre', '1\u202f200\u00a0000', 1_200_000, ['milliers']],
    ['nombre', '0,15', 0.15, ['virgule']],
    ['nombre', '15 %', 0.15, ['pourcentage']],
    ['nombre', '12,5%', 0.125, ['pourcentage', 'virgule']],
    ['nombre', '-3', -3, []],
    ['nombre', '1.234,5', '1.234,5', []],
    ['nombre', '12 34', '12 34', []],
    ['nombre', 'beaucoup', 'beaucoup', []],
    ['nombre', '', undefined, []],
    ['booleen', 'Oui', true, ['oui-non']],
    ['booleen', 'FAUX', false, ['oui-non']],
    ['booleen', 'true', true, []],
    ['booleen', '0', false, ['oui-non']],
    ['booleen', 'peut-être', 'peut-être', []],
    ['jour', '2024-12-31', '2024-12-31', []],
    ['jour', '31/12/2024', '2024-12-31', ['date-francaise']],
    ['jour', '1.2.2024', '2024-02-01', ['date-francaise']],
    ['jour', '31/02/2024', '2024-02-31', ['date-francaise']],
    ['jour', '31/12/24', '31/12/24', []],
    ['exercice', 'engagement', 'engagement', []],
    ['exercice', 'oui', 'oui', []],
    ['mot', ' secteur-1 ', 'secteur-1', []],
    ['mot', '   ', undefined, []],
  ])('%s « %s » se lit %j', (genre, texte, valeur, habitudes) => {
    expect(lire(genre, texte)).toEqual([valeur, habitudes]);
  });
});
