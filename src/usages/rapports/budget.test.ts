import { describe, expect, it } from 'vitest';
import { euros } from '../../commun/centimes.ts';
import { composerBudget } from './budget.ts';
import type { Cellule, Feuille } from './classeur.ts';
import { coutSaisi } from './cout.ts';
import type { Rapport } from './forme.ts';
import { AUJOURD_HUI, HUIT_PERSONNES } from './rapport.fixture.ts';
import { composerRapport } from './simulation.ts';
import { formulesFausses, ouvrirUnTableur } from './tableur.fixture.ts';

const feuilleBudget = (rapport: Rapport): Feuille => {
  const [budget] = composerBudget(rapport).feuilles;
  if (budget === undefined) throw new Error('aucun budget');
  return budget;
};
const nomDe = (ligne: readonly Cellule[]): string =>
  ligne[0]?.genre === 'texte' ? ligne[0].texte.replaceAll('\u00a0', ' ') : '';
const rangDe = ({ lignes }: Feuille, nom: string): number => {
  const rang = lignes.findIndex((ligne) => nomDe(ligne).startsWith(nom));
  if (rang < 0) throw new Error(`Aucune ligne « ${nom} »`);
  return rang + 1;
};

/** La même feuille, ces cases remplies : « nom de la ligne », colonne, nombre. */
const remplir = (feuille: Feuille, saisies: readonly (readonly [string, number, number])[]): Feuille => ({
  ...feuille,
  lignes: feuille.lignes.map((ligne) =>
    ligne.map((cellule, colonne) => {
      const dite = saisies.find(([nom, c]) => c === colonne && nomDe(ligne).startsWith(nom));
      if (dite === undefined) return cellule;
      expect(cellule).toHaveProperty('saisie', true);
      return { genre: 'nombre', nombre: dite[2], format: 'euros' };
    }),
  ),
});

describe.each(HUIT_PERSONNES)('Le budget de « $qui »', ({ situation, hypotheses }) => {
  it('garde pour chaque formule la valeur qu’un tableur recalcule', () => {
    const { feuilles } = composerBudget(composerRapport(situation, hypotheses, AUJOURD_HUI));
    expect(feuilles.flatMap(formulesFausses)).toEqual([]);
  });

  it('laisse en blanc ce que personne n’a dit', () => {
    const feuille = feuilleBudget(composerRapport(situation, hypotheses, AUJOURD_HUI));
    const vides = [
      'Formation',
      'Assurance',
      'Frais du groupement',
      'Matériel',
      'Local',
      'Part du bénéfice',
      'Tarif moyen',
      'Semaines',
    ];
    for (const nom of vides)
      expect(feuille.lignes[rangDe(feuille, nom) - 1]?.[1]).toMatchObject({ genre: 'vide', saisie: true });
  });
});

describe('Le budget rempli', () => {
  const personne = HUIT_PERSONNES[0];
  if (personne === undefined) throw new Error('aucune personne');
  // L'aide est de 38 000, 28 000, puis 22 000 € au plus ; le coût de 32 000 € par an.
  const rapport = composerRapport(
    personne.situation,
    { cout: { ...coutSaisi(euros(32_000)), brut: euros(2_000) } },
    AUJOURD_HUI,
  );
  const feuille = remplir(feuilleBudget(rapport), [
    ['Ancienneté reprise', 1, 30],
    ['Formation', 1, 1_000],
    ['Frais du groupement', 3, 600],
    ['Local', 3, 400],
    ['Part du bénéfice', 1, 0.4],
    ['Tarif moyen', 1, 30],
    ['Part du tarif', 1, 0.5],
    ['Semaines', 1, 44],
  ]);
  const { lire } = ouvrirUnTableur(feuille);
  const ligne = (nom: string): readonly unknown[] =>
    ['B', 'C', 'D', 'E', 'F', 'G'].map((c) => lire(`${c}${rangDe(feuille, nom)}`));

  it('ôte les frais écrits du solde', () => {
    expect(ligne('Autres frais, en tout')).toEqual([1_000, 0, 1_000, 0, 0, 2_000]);
    expect(ligne('Solde après frais, au mieux')).toEqual([5_000, -4_000, -11_000, -10_000, -10_000, -30_000]);
  });

  it('compte l’impôt, le net et le net par mois', () => {
    expect(ligne('Effet de l’impôt, au mieux')).toEqual([-2_000, 1_600, 4_400, 4_000, 4_000, 12_000]);
    expect(ligne('Net après impôt, au mieux')).toEqual([3_000, -2_400, -6_600, -6_000, -6_000, -18_000]);
    expect(ligne('Net par mois, au mieux')).toEqual([250, -200, -550, -500, -500, -300]);
  });

  it('compte les consultations de l’équilibre, à l’unité supérieure', () => {
    expect(ligne('Consultations de plus pour l’équilibre, dans l’année, au mieux')).toEqual([
      0, 267, 734, 667, 667, 2_000,
    ]);
    expect(ligne('Consultations de plus pour l’équilibre, par semaine, au mieux')).toEqual([0, 7, 17, 16, 16, 10]);
  });

  it('monte la prime aux paliers de l’ancienneté reprise', () => {
    // 30 mois à l'embauche : 42 au début de la deuxième année, 78 au début de la cinquième.
    expect(ligne('Taux de la prime').slice(0, 5)).toEqual([0, 0.04, 0.04, 0.04, 0.07]);
    expect(ligne('Brut avec la prime').slice(0, 5)).toEqual([2_000, 2_080, 2_080, 2_080, 2_140]);
  });
});
