import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { enMinuscule } from '../../../explication/typographie.ts';
import { direLeJour, direRepere, ecrireLeJour, ecrirePeriodeCourte } from './ecrire.ts';
import { sansInsecables } from './essais.fixture.ts';

describe('une période', () => {
  it.each([
    ['2026-12-14', '2026-12-21', '14 au 21 déc. 2026'],
    ['2026-11-24', '2026-12-01', '24 nov. au 1er déc. 2026'],
    ['2026-12-22', '2027-02-21', '22 déc. 2026 au 21 févr. 2027'],
  ])('du %s au %s : %s', (du, au, attendu) => {
    expect(sansInsecables(ecrirePeriodeCourte(jourDe(du), jourDe(au)))).toBe(attendu);
  });

  it('dans une phrase, garde ses mois entiers', () => {
    const quand = { forme: 'periode', du: jourDe('2026-12-14'), au: jourDe('2026-12-21') } as const;
    expect(sansInsecables(direLeJour(quand))).toBe('du 14 au 21 décembre 2026');
  });
});

describe('un jour', () => {
  const le = jourDe('2026-12-22');

  it.each([
    ['le', '', 'le 22 décembre 2026'],
    ['vers-le', 'vers le', 'vers le 22 décembre 2026'],
    ['au-plus-tard', 'au plus tard le', 'au plus tard le 22 décembre 2026'],
    ['a-partir-du', 'à partir du', 'à partir du 22 décembre 2026'],
  ] as const)('en son sens : %s', (sens, ecrit, dit) => {
    expect(ecrireLeJour({ forme: 'jour', sens, le })?.sens).toBe(ecrit);
    expect(sansInsecables(direLeJour({ forme: 'jour', sens, le }))).toBe(dit);
  });

  it('inconnu ne s’écrit pas', () => {
    expect(ecrireLeJour({ forme: 'sans-jour', raison: 'sans-delai', manques: [] })).toBeUndefined();
  });

  it('sans délai écrit se place par rapport à l’un des deux jours', () => {
    expect(direRepere({ rapport: 'avant', de: 'embauche' })).toBe('avant l’embauche');
    expect(direRepere({ rapport: 'apres', de: 'signature' })).toBe('après la signature');
  });
});

it('un titre passe en minuscule, un sigle garde ses capitales', () => {
  expect(enMinuscule('Signer le contrat')).toBe('signer le contrat');
  expect(enMinuscule('Écrire la fiche')).toBe('écrire la fiche');
  expect(enMinuscule('VAE : est-ce possible ?')).toBe('VAE : est-ce possible ?');
});
