import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { centimes, uneBranche, unPoste } from './emploi.fixture.ts';
import type { Poste } from './emploi.ts';
import { remunerer } from './remuneration.ts';

const gagner = (sauf: Partial<Poste>, jour: string) => {
  const resultat = remunerer(unPoste(sauf), jourDe(jour));
  if (!resultat.connue) throw new Error(JSON.stringify(resultat.manques));
  return resultat.remuneration;
};

const manquer = (sauf: Partial<Poste>, jour: string) => {
  const resultat = remunerer(unPoste(sauf), jourDe(jour));
  if (resultat.connue) throw new Error('La rémunération est connue');
  return resultat.manques;
};

describe('le salaire de base', () => {
  it('est celui que la personne dit', () => {
    expect(gagner({}, '2026-11-22')).toMatchObject({
      base: centimes(2150),
      origine: 'saisi',
      prime: 0,
      brut: centimes(2150),
      smicMensuel: centimes(1867.02),
    });
  });

  it('monte chaque 1er janvier après l’année à laquelle il vaut, de la hausse supposée', () => {
    const poste = { hausseDuSalaire: 200 };
    expect(gagner(poste, '2026-12-31').base).toBe(centimes(2150));
    expect(gagner(poste, '2027-01-01').base).toBe(centimes(2193));
    expect(gagner(poste, '2028-06-01').base).toBe(centimes(2236.86));
    expect(gagner({ ...poste, anneeDuSalaire: 2028 }, '2028-06-01').base).toBe(centimes(2150));
  });

  it('est relevé au Smic quand il passe dessous', () => {
    const poste = { salaireBrut: centimes(1823.03), debut: jourDe('2026-01-01') };
    expect(gagner(poste, '2026-05-31')).toMatchObject({ base: centimes(1823.03), origine: 'saisi' });
    expect(gagner(poste, '2026-06-01')).toMatchObject({
      base: centimes(1867.02),
      origine: 'smic',
      fondementDeLaBase: { cles: ['P-145'] },
    });
  });

  it('vient du barème de branche pour un niveau, sans salaire dit', () => {
    const poste = { salaireBrut: undefined, niveau: 7, branche: uneBranche() };
    expect(gagner(poste, '2026-11-22')).toMatchObject({
      base: centimes(2000),
      origine: 'grille',
      fondementDeLaBase: { bareme: 'branche-exemple' },
    });
  });

  it('reste inconnu sans salaire dit ni minimum lu : ni la dernière grille, ni le Smic n’en tiennent lieu', () => {
    const manques = [
      { manque: 'fait', cle: 'emploi.salaireBrut' },
      { manque: 'texte', point: 'salaires-de-branche' },
    ];
    expect(manquer({ salaireBrut: undefined, niveau: 7 }, '2026-11-22')).toEqual(manques);
    expect(manquer({ salaireBrut: undefined, niveau: 5 }, '2026-11-22')).toEqual(manques);
    expect(manquer({ salaireBrut: undefined }, '2026-11-22')).toEqual(manques);
  });

  it('n’est pas dit avant 2026', () => {
    expect(manquer({}, '2025-12-31')).toEqual([{ manque: 'texte', point: 'paie-avant-2026' }]);
  });
});

describe('la prime d’ancienneté', () => {
  it('compte l’ancienneté dans le cabinet, et la moitié de celle d’ailleurs', () => {
    const poste = { debut: jourDe('2026-07-01'), entree: jourDe('2026-07-01'), moisRepris: 24 };
    expect(gagner(poste, '2027-06-30')).toMatchObject({ moisDAnciennete: 35, tauxDeLaPrime: 0, prime: 0 });
    expect(gagner(poste, '2027-07-01')).toMatchObject({
      moisDAnciennete: 36,
      tauxDeLaPrime: 4,
      prime: centimes(86),
      brut: centimes(2236),
    });
    expect(gagner({ entree: jourDe('2020-07-01') }, '2026-07-01').tauxDeLaPrime).toBe(7);
  });

  it('se calcule sur le minimum conventionnel si la personne le choisit (P-78)', () => {
    const poste = {
      entree: jourDe('2020-07-01'),
      niveau: 5,
      branche: uneBranche(),
      baseDeLAnciennete: 'minimum-conventionnel',
    } as const;
    expect(gagner(poste, '2026-07-01')).toMatchObject({
      prime: centimes(133),
      fondementDeLaPrime: { bareme: 'branche-exemple' },
    });
    expect(manquer({ ...poste, branche: undefined }, '2026-07-01')).toEqual([
      { manque: 'texte', point: 'salaires-de-branche' },
    ]);
    expect(manquer({ ...poste, niveau: undefined }, '2026-07-01')).toEqual([{ manque: 'fait', cle: 'emploi.niveau' }]);
  });

  it('ne demande pas le minimum tant qu’aucune prime n’est due', () => {
    expect(gagner({ baseDeLAnciennete: 'minimum-conventionnel' }, '2026-11-22').prime).toBe(0);
  });
});
