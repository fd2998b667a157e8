import { jourDe } from '../commun/jour.ts';
import type { Bareme, ObjectifDeBareme, Seuils } from '../droit/bareme.ts';
import { BANDES } from '../droit/codes.ts';

const DU = jourDe('2023-05-01');
const PROVENANCE = { source: 'Texte d’essai', auteur: 'Essai' } as const;

export const desSeuils = (sauf: Partial<Seuils> = {}): Seuils => ({
  specialite: 'cardiologie',
  indicateur: 'fileActive',
  du: DU,
  au: undefined,
  valeurs: [1000, 2000, 3000, 4000, 5000],
  bord: 'au-moins',
  ...PROVENANCE,
  ...sauf,
});

export const unObjectif = (sauf: Partial<ObjectifDeBareme> = {}): ObjectifDeBareme => ({
  specialites: ['cardiologie'],
  option: 'mi-temps',
  bande: 'p50-p70',
  indicateur: 'fileActive',
  du: DU,
  au: undefined,
  regle: { forme: 'hausse', dixMillemes: 1000 },
  ...PROVENANCE,
  ...sauf,
});

/** Des hausses qui croissent avec l'option et baissent avec la bande, pour le généraliste et le cardiologue. */
const OBJECTIFS = (['mt', 'fileActive'] as const).flatMap((indicateur) =>
  (['mi-temps', 'temps-plein'] as const).flatMap((option, plein) =>
    BANDES.map((bande, rang) =>
      unObjectif({
        specialites: indicateur === 'mt' ? ['medecine-generale'] : ['medecine-generale', 'cardiologie'],
        option,
        bande,
        indicateur,
        regle:
          bande === 'p95-et-plus'
            ? { forme: 'maintien' }
            : { forme: 'hausse', dixMillemes: (BANDES.length - rang) * 333 * (1 + plein) },
      }),
    ),
  ),
);

/** Un barème inventé : mêmes seuils ronds pour le généraliste (patients déclarés) et le cardiologue (file active). */
export const unBareme = (sauf: Partial<Bareme> = {}): Bareme => ({
  nom: 'essai',
  titre: 'Barème d’essai',
  fictif: true,
  seuils: [desSeuils(), desSeuils({ specialite: 'medecine-generale', indicateur: 'mt' })],
  objectifs: OBJECTIFS,
  modulation: [{ du: DU, au: undefined, atteintes: 'plus-faible', regle: { forme: 'pro-rata' }, ...PROVENANCE }],
  ...PROVENANCE,
  ...sauf,
});
