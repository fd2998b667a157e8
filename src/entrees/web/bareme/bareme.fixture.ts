import * as fc from 'fast-check';
import { BANDES, INDICATEURS, OPTIONS } from '../../../droit/codes.ts';

const PROVENANCE = { source: 'Texte d’essai', auteur: 'Essai' };
const DU = '2019-09-01';

const unePart = fc.integer({ min: 0, max: 100 }).map((cent) => cent / 100);

const desPaliers = fc
  .uniqueArray(fc.record({ depuis: unePart, part: unePart }), {
    minLength: 1,
    maxLength: 4,
    selector: ({ depuis }) => depuis,
  })
  .map((paliers) => paliers.toSorted((a, b) => a.depuis - b.depuis));

const uneRegle = fc.oneof(
  fc.constant({ forme: 'pro-rata' }),
  fc.constant({ forme: 'tout-ou-rien' }),
  unePart.map((depuis) => ({ forme: 'plancher', depuis })),
  desPaliers.map((paliers) => ({ forme: 'paliers', paliers })),
);

const seuilsDe = (indicateur: string) => ({
  specialite: 'medecine-generale',
  indicateur,
  du: DU,
  p30: 700,
  p50: 1000,
  p70: 1300,
  p90: 1700,
  p95: 2000,
  bord: 'au-moins',
  ...PROVENANCE,
});

const OBJECTIFS = INDICATEURS.flatMap((indicateur) =>
  OPTIONS.flatMap((option) =>
    BANDES.map((bande) => ({
      specialites: ['medecine-generale'],
      option,
      bande,
      indicateur,
      du: DU,
      regle: { forme: 'hausse', part: 0.1 },
      ...PROVENANCE,
    })),
  ),
);

/** Des documents de barème admis : de quoi situer un généraliste, ses hausses, une formule ou aucune. */
export const unDocumentDeBareme = fc.record({
  nom: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
  titre: fc.constantFrom('Un titre', 'Tableau reçu le 3 mai : à vérifier'),
  fictif: fc.boolean(),
  source: fc.constant(PROVENANCE.source),
  auteur: fc.constant(PROVENANCE.auteur),
  seuils: fc.subarray([seuilsDe('mt')]),
  objectifs: fc.subarray(OBJECTIFS),
  modulation: fc
    .option(
      uneRegle.map((regle) => ({ du: DU, atteintes: 'plus-faible', regle, ...PROVENANCE })),
      { nil: undefined },
    )
    .map((une) => (une === undefined ? [] : [une])),
});
