import { describe, expect, it } from 'vitest';
import { schemaDePlanningVerifie } from '../entrees/contrat-json/planning-reponse.ts';
import { CODES_REMARQUES } from '../regles/planning.ts';
import { JOURS_DE_LA_SEMAINE, type Plage, type Planning } from '../regles/planning-faits.ts';
import { verifierUnPlanning } from './verifier-planning.ts';

const heures = (...plages: readonly (readonly [number, number])[]): readonly Plage[] =>
  plages.map(([de, a]) => ({ de: de * 60, a: a * 60 }));

const unPlanning = (sauf: Partial<Planning> = {}): Planning => ({
  dureeDuContrat: 16 * 60,
  demandeEcrite: undefined,
  journees: [
    { jour: 'lundi', plages: heures([8, 12], [14, 18]) },
    { jour: 'mardi', plages: heures([8, 12], [14, 18]) },
  ],
  ...sauf,
});

const verifier = (sauf: Partial<Planning> = {}) => {
  const reponse = verifierUnPlanning(unPlanning(sauf), '0.0.0');
  schemaDePlanningVerifie.parse(reponse);
  return reponse;
};

/** Des semaines qui, à elles toutes, donnent chaque remarque dans chaque réponse qu'elle connaît. */
const SEMAINES: readonly Partial<Planning>[] = [
  {},
  { dureeDuContrat: undefined },
  { dureeDuContrat: 10 * 60 },
  { dureeDuContrat: 12 * 60, demandeEcrite: false },
  { dureeDuContrat: 20 * 60 },
  {
    dureeDuContrat: 30 * 60,
    journees: JOURS_DE_LA_SEMAINE.map((jour) => ({ jour, plages: heures([4, 6], [7, 9], [20, 24]) })),
  },
  {
    dureeDuContrat: 35 * 60,
    journees: JOURS_DE_LA_SEMAINE.map((jour) => ({ jour, plages: heures([8, 11], [14, 17]) })),
  },
  {
    journees: JOURS_DE_LA_SEMAINE.slice(0, 4).map((jour) => ({
      jour,
      plages: heures([8, 10], [10.25, 12], [12.5, 14]),
    })),
  },
  { journees: JOURS_DE_LA_SEMAINE.slice(0, 4).map((jour) => ({ jour, plages: heures([8, 11], [11.25, 14.25]) })) },
];

describe('un planning vérifié', () => {
  it('rend les durées en heures, la phrase et l’article de chaque remarque', () => {
    const { reponse, heures: total, remarques } = verifier();
    expect([reponse, total]).toEqual(['oui', 16]);
    expect(remarques.find(({ code }) => code === 'amplitude')).toMatchObject({
      jour: 'lundi',
      mesure: 10,
      limite: 10,
      unite: 'heures',
      phrase: expect.stringMatching(/^La journée s’étend sur 10\sh/),
      sources: expect.arrayContaining(['convention-collective-1147-article-15']),
      certitude: 'source-unique',
    });
    expect(remarques.find(({ code }) => code === 'nombre-de-coupures')).toMatchObject({ mesure: 1, unite: 'nombre' });
  });

  it('dit ce qui manque quand il ne peut pas répondre', () => {
    const { reponse, remarques } = verifier({ dureeDuContrat: undefined });
    expect(reponse).toBe('indetermine');
    expect(remarques.find(({ code }) => code === 'duree-du-contrat')).toMatchObject({
      certitude: null,
      phrase: expect.stringContaining('les heures par semaine écrites au contrat'),
    });
  });

  it('a une phrase pour chaque remarque, sans trou ni apostrophe droite', () => {
    const toutes = SEMAINES.flatMap((semaine) => verifier(semaine).remarques);
    expect([...new Set(toutes.map(({ code }) => code))].sort()).toEqual([...CODES_REMARQUES].sort());
    expect(toutes.filter(({ phrase }) => /undefined|NaN|null|'/.test(phrase) || !phrase.endsWith('.'))).toEqual([]);
    expect(toutes.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});
