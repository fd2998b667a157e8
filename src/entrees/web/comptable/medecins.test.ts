import { describe, expect, it } from 'vitest';
import { avancerLePartage, lireHeures, MEDECINS_AU_PLUS, nommer, PARTAGE_DE_DEPART, partsDites } from './medecins.ts';

const remplir = (...heures: readonly number[]) =>
  heures.reduce<typeof PARTAGE_DE_DEPART>(
    (medecins, une, rang) => avancerLePartage(medecins, { geste: 'donner', id: rang + 1, heures: une }),
    PARTAGE_DE_DEPART,
  );

describe('les médecins du partage', () => {
  it('commencent à deux, ne passent ni sous deux ni au-delà du plus grand nombre', () => {
    let medecins = avancerLePartage(PARTAGE_DE_DEPART, { geste: 'retirer', id: 1 });
    expect(medecins).toBe(PARTAGE_DE_DEPART);
    for (let rang = 0; rang < 20; rang += 1) medecins = avancerLePartage(medecins, { geste: 'ajouter' });
    expect(medecins).toHaveLength(MEDECINS_AU_PLUS);
    expect(new Set(medecins.map(({ id }) => id)).size).toBe(MEDECINS_AU_PLUS);
    const sans = avancerLePartage(medecins, { geste: 'retirer', id: 2 });
    expect(avancerLePartage(sans, { geste: 'ajouter' }).map(({ id }) => id)).not.toContain(2);
  });

  it('portent leur nom, ou leur place', () => {
    const nommes = avancerLePartage(PARTAGE_DE_DEPART, { geste: 'nommer', id: 2, nom: '  Dr B. ' });
    expect([nommer(nommes, 1, false), nommer(nommes, 1, true), nommer(nommes, 2, false)]).toEqual([
      'Vous',
      'Médecin 1',
      'Dr B.',
    ]);
  });

  it('donnent un partage quand les heures de chacun sont dites', () => {
    expect(partsDites(remplir(20), false)).toBeUndefined();
    expect(partsDites(remplir(0, 0), false)).toBeUndefined();
    expect(partsDites(remplir(20, 15.5), false)).toEqual({
      cle: 'heures',
      medecins: [
        { nom: 'Vous', poids: 200_000, contrat: { genre: 'principal' } },
        { nom: 'Médecin 2', poids: 155_000, contrat: { genre: 'aucun' } },
      ],
    });
    expect(partsDites(remplir(20, 15), true)?.medecins.map(({ contrat }) => contrat.genre)).toEqual(['aucun', 'aucun']);
  });

  it.each([
    ['17,5', 17.5],
    ['20 h', 20],
    ['0', 0],
    ['-1', undefined],
    ['61', undefined],
    ['1,234', undefined],
    ['beaucoup', undefined],
  ])('lisent les heures « %s »', (texte, heures) => {
    const lu = lireHeures(texte);
    expect(lu.accepte ? lu.valeur : undefined).toBe(heures);
  });
});
