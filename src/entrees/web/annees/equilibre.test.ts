import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Centimes } from '../../../commun/centimes.ts';
import type { AnneeCalculee } from './calcul.ts';
import { calculerEquilibre, consultationsPour, lireTarif } from './equilibre.ts';
import { exacte, type Fourchette } from './fourchette.ts';

const euros = (montant: number): Centimes => (montant * 100) as Centimes;
const TARIF = { tarif: euros(30), semaines: 44 };

const uneAnnee = (annee: number, aide: Fourchette | null, cout: Centimes | null): AnneeCalculee => ({
  annee,
  debut: undefined,
  modulee: annee >= 3,
  nature: 'au-plus',
  cause: null,
  basAcquis: false,
  aide,
  pleine: aide,
  cout,
  solde: null,
  certitude: 'confirmee',
  lectures: [],
  formule: null,
  reduite: false,
});

const cinq = (aides: readonly (Fourchette | null)[], cout: Centimes | null) => ({
  annees: aides.map((aide, rang) => uneAnnee(rang + 1, aide, cout)),
});

const A_PLEIN = [38_000, 28_000, 22_000, 22_000, 22_000].map((montant) => exacte(euros(montant)));

describe('l’équilibre', () => {
  it('10 426 € par an dès la troisième année : huit consultations de plus à 30 €, 44 semaines', () => {
    expect(calculerEquilibre(cinq(A_PLEIN, euros(32_426)), TARIF)).toMatchObject({
      desLAnnee: 3,
      reste: exacte(euros(10_426)),
      incertain: false,
      consultations: { bas: 8, haut: 8 },
    });
  });

  it('dit le mieux et le pire quand l’aide n’est pas sûre', () => {
    const incertaine = { bas: euros(0), haut: euros(22_000) };
    const aides = [...A_PLEIN.slice(0, 2), incertaine, incertaine, incertaine];
    expect(calculerEquilibre(cinq(aides, euros(32_426)), TARIF)).toMatchObject({
      incertain: true,
      consultations: { bas: 8, haut: 25 },
    });
  });

  it('ne demande rien quand l’aide couvre le coût', () => {
    expect(calculerEquilibre(cinq(A_PLEIN, euros(22_000)), TARIF)?.consultations).toEqual({ bas: 0, haut: 0 });
  });

  it('distingue des années qui ne laissent pas le même reste', () => {
    const aides = [...A_PLEIN.slice(0, 2), exacte(euros(21_000)), ...A_PLEIN.slice(3)];
    const equilibre = calculerEquilibre(cinq(aides, euros(32_426)), TARIF);
    expect(equilibre).toMatchObject({ incertain: false, reste: { bas: euros(10_426), haut: euros(11_426) } });
  });

  it('est inconnu sans coût, sans aide, et sans nombre de consultations faute de tarif', () => {
    expect(calculerEquilibre(cinq(A_PLEIN, null), TARIF)).toBeNull();
    expect(calculerEquilibre(cinq([null, null, null, null, null], euros(32_426)), TARIF)).toBeNull();
    expect(calculerEquilibre(cinq(A_PLEIN, euros(32_426)), null)?.consultations).toBeNull();
    expect(lireTarif(new Map([['tarif', 30]]))).toBeNull();
  });

  it('est le plus petit entier qui couvre le reste', () => {
    assert(
      property(
        integer({ min: 0, max: 100_000_00 }),
        integer({ min: 1_00, max: 500_00 }),
        integer({ min: 1, max: 53 }),
        (reste, tarif, semaines) => {
          const nombre = consultationsPour(reste as Centimes, { tarif: tarif as Centimes, semaines });
          expect(nombre * tarif * semaines).toBeGreaterThanOrEqual(reste);
          expect(nombre === 0 || (nombre - 1) * tarif * semaines < reste).toBe(true);
        },
      ),
    );
  });
});
