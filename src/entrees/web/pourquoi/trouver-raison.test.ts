import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desFaits, effacer, uneSituationEntiere } from '../../../../outils/situations-arbitraires.ts';
import { ajouterAnnees, jourDe } from '../../../commun/jour.ts';
import { CODES_CONDITIONS, INDICATEURS } from '../../../droit/codes.ts';
import { type CleEtabli, ETABLIS } from '../../../droit/fondement.ts';
import { type CodePoint, POINTS } from '../../../droit/lectures.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import { CODES_ECHEANCES } from '../../../regles/formation.ts';
import {
  uneDemande,
  uneSituation as uneSituationAMiTemps,
  uneSituationCollective,
  unMedecin,
} from '../../../regles/situation.fixture.ts';
import type { Situation } from '../../../regles/situation.ts';
import { palierAu } from '../droit/series.ts';
import { memeSujet, type Sujet } from './sujet.ts';
import { direLEnsemble, trouverRaison } from './trouver-raison.ts';

/** Un généraliste, premier assistant à temps plein, contrat de septembre 2024. */
const uneSituation = (sauf: Partial<Situation> = {}): Situation =>
  uneSituationAMiTemps({
    demande: uneDemande({ option: 'temps-plein' }),
    medecin: unMedecin({ bande: 'p30-p50' }),
    ...sauf,
  });

const NOM = { titre: 'Pourquoi ?', surtitre: 'Essai' };

/** Tout ce qu'un écran peut montrer d'une situation, et ouvrir. */
const sujetsDe = (situation: Situation): readonly Sujet[] => {
  const { conditions, aide, versements, objectifs, echeances, manques } = evaluer(situation);
  return [
    ...conditions.map(({ code }) => ({ ...NOM, genre: 'condition' as const, code })),
    ...(aide?.annees ?? []).map(({ annee }) => ({ ...NOM, genre: 'annee' as const, annee })),
    ...(aide === null ? [] : [{ ...NOM, genre: 'total' as const }]),
    ...versements.map(({ annee, rang }) => ({ ...NOM, genre: 'versement' as const, annee, rang })),
    ...objectifs.cibles.map(({ indicateur }) => ({ ...NOM, genre: 'objectif' as const, indicateur })),
    ...echeances.map(({ code }) => ({ ...NOM, genre: 'echeance' as const, code })),
    ...[...manques, ...objectifs.manques].flatMap((manque) =>
      manque.manque === 'texte' ? [{ ...NOM, genre: 'point' as const, point: manque.point }] : [],
    ),
  ];
};

const fonde = (sujet: Sujet, situation: Situation): boolean => {
  const { sources, points, lignes, reserve, regle } = trouverRaison(sujet, situation);
  return sources.length + points.length + lignes.length > 0 || (reserve !== null && regle.length > 0);
};

describe('la raison d’un sujet', () => {
  it('cite une source, un point ou un calcul, quelle que soit la situation', () => {
    fc.assert(
      fc.property(uneSituationEntiere, desFaits, (entiere, faits) => {
        const situation = effacer(entiere, faits);
        const nus = sujetsDe(situation).filter((sujet) => !fonde(sujet, situation));
        expect(nus).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('existe aussi pour ce que la situation n’a pas fait lire', () => {
    const vide = effacer(uneSituation({}), ['signature', 'demande.option']);
    const situation = uneSituation({});
    const sujets: readonly Sujet[] = [
      ...CODES_CONDITIONS.map((code) => ({ ...NOM, genre: 'condition' as const, code })),
      ...CODES_ECHEANCES.map((code) => ({ ...NOM, genre: 'echeance' as const, code })),
      ...INDICATEURS.map((indicateur) => ({ ...NOM, genre: 'objectif' as const, indicateur })),
      { ...NOM, genre: 'annee', annee: 7 },
      { ...NOM, genre: 'versement', annee: 1, rang: 9 },
    ];
    for (const sujet of sujets) {
      expect(trouverRaison(sujet, situation).regle).not.toEqual([]);
      expect(trouverRaison(sujet, vide).regle).not.toEqual([]);
    }
  });

  it('est dite pour chaque point et chaque point établi', () => {
    const situation = uneSituation({});
    for (const point of Object.keys(POINTS) as CodePoint[]) {
      expect(trouverRaison({ ...NOM, genre: 'point', point }, situation).points).toHaveLength(1);
    }
    for (const etabli of Object.keys(ETABLIS) as CleEtabli[]) {
      expect(fonde({ ...NOM, genre: 'etabli', etabli }, situation)).toBe(true);
    }
  });

  it('est celle de la situation que porte le sujet, pas celle de la personne', () => {
    const situation = uneSituation({});
    const autre: Situation = { ...situation, demande: { ...situation.demande, option: 'mi-temps' } };
    const sujet: Sujet = { ...NOM, genre: 'annee', annee: 1 };
    expect(trouverRaison({ ...sujet, situation: autre }, situation).ici).toContain('19\u00a0000');
    expect(trouverRaison(sujet, situation).ici).toContain('38\u00a0000');
  });

  it('commence par le jour de signature, et dit pour quels contrats la règle vaut', () => {
    const raison = trouverRaison({ ...NOM, genre: 'annee', annee: 3 }, uneSituation({}));
    expect(raison.faits[0]?.cle).toBe('signature');
    expect(raison.validite).toBe('pour les contrats signés depuis le 22\u00a0juin\u00a02024');
    expect(raison.nonLu?.point).toBe('textes-de-2024');
    expect(direLEnsemble(raison)).toMatch(/concordent, le texte officiel manque$/);
  });

  it('met d’abord ce qui n’est pas tranché : la modulation avant la bande figée', () => {
    const codes = trouverRaison({ ...NOM, genre: 'annee', annee: 3 }, uneSituation({})).points.map(({ code }) => code);
    expect(codes).toEqual(['un-objectif-sur-deux', 'modulation', 'bande-figee']);
  });

  it('donne les valeurs que le texte fixe, avec leur période quand elle leur est propre', () => {
    const seuil = trouverRaison({ ...NOM, genre: 'condition', code: 'patientele-minimale' }, uneSituation({}));
    expect(seuil.valeurs).toEqual([{ nom: 'P30 du généraliste', valeur: '775\u00a0patients' }]);
    const etp = trouverRaison({ ...NOM, genre: 'condition', code: 'collectif-etp' }, uneSituationCollective());
    expect(etp.valeurs[0]?.nom).toMatch(/, depuis le 1er\u00a0novembre\u00a02026$/);
  });

  it('montre un calcul fait ici, avec sa réserve', () => {
    const raison = trouverRaison(
      {
        ...NOM,
        genre: 'calcul',
        cle: 'x',
        regle: "L'aide, moins le coût.",
        lignes: [{ nom: 'Aide', valeur: '1' }],
        reserve: 'Hors primes.',
      },
      uneSituation({}),
    );
    expect(raison).toMatchObject({
      regle: ['L’aide, moins le coût.'],
      reserve: 'Hors primes.',
      validite: null,
      faits: [],
    });
    expect(raison.lignes).toHaveLength(1);
  });
});

describe('le montant dans le temps', () => {
  it('passe par la somme que la règle donne, le jour où l’année s’ouvre', () => {
    fc.assert(
      fc.property(uneSituationEntiere, (situation) => {
        for (const { annee, maximum, debut } of evaluer(situation).aide?.annees ?? []) {
          const { frise } = trouverRaison({ ...NOM, genre: 'annee', annee }, situation);
          if (frise === null || maximum === null || situation.demande.cadre === 'collectif') continue;
          expect(palierAu(frise.escalier, debut)?.valeur).toBe(maximum);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('suit le rang de la patientèle', () => {
    const situation = uneSituation({ medecin: unMedecin({ bande: 'p90-p95' }) });
    const { frise } = trouverRaison({ ...NOM, genre: 'annee', annee: 3 }, situation);
    expect(frise?.escalier.code).toBe('suivantesP90');
    expect(frise?.autres).toContain('Années 3 et suivantes');
    expect(frise?.le).toBe(ajouterAnnees(situation.signature ?? jourDe('2000-01-01'), 2));
  });
});

describe('un sujet', () => {
  it('reste le même quand sa valeur change, et change avec sa place', () => {
    const sujet: Sujet = { ...NOM, genre: 'annee', annee: 1 };
    expect(memeSujet(sujet, { ...sujet, titre: 'Pourquoi 19 000 € ?' })).toBe(true);
    expect(memeSujet(sujet, { ...sujet, surtitre: 'Mi-temps, année 1' })).toBe(false);
    expect(memeSujet({ ...NOM, genre: 'etabli', etabli: 'P-07' }, { ...NOM, genre: 'etabli', etabli: 'P-08' })).toBe(
      false,
    );
  });
});
