import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { lisible, ouvrirDocument, suivreCas, suivreOuvert } from '../../entrees/web/contrat/contrat.fixture.ts';
import { exempleDeContrat } from '../../entrees/web/contrat/exemple.ts';
import { direEtat, lirePhrase } from './phrase.ts';

const dire = (id: string, au?: string): string => lisible(lirePhrase(direEtat(suivreCas(id, au))));

describe('la phrase d’état', () => {
  it.each([
    ['VI-01', '2024-08-31', 'Projet, rien n’est signé à ce jour.'],
    [
      'VI-01',
      '2024-09-30',
      'Année 1, rien n’est en retard. 38 000 € sont dus, rien n’est encore versé. L’objectif de patients n’est pas connu. Jusqu’à 66 000 € en dépendent, de l’année 3 à l’année 5.',
    ],
    [
      'VI-10',
      undefined,
      'Année 2, un point demande un geste. Il a été versé 2 000 € de plus que les 66 000 € dus. L’objectif de patients n’est pas connu. Jusqu’à 66 000 € en dépendent, de l’année 3 à l’année 5.',
    ],
    [
      'VI-16',
      undefined,
      'Année 1, rien n’est en retard. Ce qui est dû à ce jour n’est pas établi : de 0 à 38 000 €, et 38 000 € sont versés. L’objectif de patients n’est pas connu.',
    ],
    [
      'VI-17',
      undefined,
      'Résilié, le contrat a pris fin le 27 février 2025. Ce qui est dû à ce jour n’est pas établi : de 0 à 38 000 €, et 38 000 € sont versés.',
    ],
    ['VI-26', undefined, 'À ce rythme, la patientèle médecin traitant et la file active ne seront pas maintenues.'],
    ['VI-21', undefined, 'Année 3, une échéance est en retard. '],
    ['VI-23', undefined, 'Renouvelé le 1er septembre 2029, une échéance est en retard. '],
    ['VI-29', undefined, 'Échu, les cinq ans ont pris fin le 31 août 2029. '],
  ])('%s au %s', (id, au, attendu) => {
    expect(dire(id, au)).toContain(attendu);
  });

  it('dit l’exemple comme un médecin le répéterait', () => {
    const suivi = suivreOuvert(ouvrirDocument(exempleDeContrat(jourDe('2026-11-22'))), '2026-11-22');
    expect(lisible(lirePhrase(direEtat(suivi)))).toBe(
      'Année 2, rien n’est en retard. Les 66 000 € dus à ce jour sont versés. La file active avance moins vite que prévu. Jusqu’à 66 000 € en dépendent, de l’année 3 à l’année 5.',
    );
  });

  it('ne dit pas deux fois qu’une somme est indéterminée', () => {
    const sansOption = { situation: { signature: '2024-09-01' }, actes: [{ acte: 'signature', effet: '2024-09-01' }] };
    expect(lisible(lirePhrase(direEtat(suivreOuvert(ouvrirDocument(sansOption), '2024-10-01'))))).toContain(
      'Ce qui est dû à ce jour est indéterminé, et rien n’est versé.',
    );
  });

  it('montre l’inconnu comme une case, jamais comme un zéro', () => {
    const { suite } = direEtat(suivreCas('VI-16'));
    expect(suite.find((segment) => typeof segment !== 'string')).toMatchObject({
      indetermine: true,
      raison: { genre: 'solde' },
    });
  });
});
