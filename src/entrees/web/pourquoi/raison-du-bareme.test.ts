import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { unBareme } from '../../../regles/bareme.fixture.ts';
import { uneDemande, unePatientele, uneSituation, unMedecin } from '../../../regles/situation.fixture.ts';
import type { Sujet } from './sujet.ts';
import { direLEnsemble, trouverRaison } from './trouver-raison.ts';

const BAREME = unBareme();
/** Un généraliste dont seul le barème dit la bande : entre son P30 et son P50. */
const SITUATION = uneSituation({
  signature: jourDe('2027-01-04'),
  demande: uneDemande({ option: 'temps-plein' }),
  medecin: unMedecin({ bande: undefined, age: 52, patientele: unePatientele({ mt: 1500, fileActive: 1500 }) }),
});
const NOM = { titre: 'Pourquoi ?', surtitre: 'Essai' };
const raison = (sujet: Sujet, bareme = BAREME) => trouverRaison(sujet, SITUATION, bareme);

describe('la raison d’un nombre que le barème donne', () => {
  it('le cite, avec la certitude d’une seule source, et ne cite pas d’autre texte à sa place', () => {
    const lue = raison({ ...NOM, genre: 'objectif', indicateur: 'mt' });
    expect(lue).toMatchObject({ bareme: BAREME, certitude: 'source-unique', sources: [] });
    expect(direLEnsemble(lue)).toMatch(/^votre barème seul/);
    expect(trouverRaison({ ...NOM, genre: 'objectif', indicateur: 'mt' }, SITUATION).bareme).toBeNull();
  });

  it('dit la formule d’une année modulée, et ne la demande plus à la caisse', () => {
    const annee: Sujet = { ...NOM, genre: 'annee', annee: 3 };
    const [sans, avec] = [trouverRaison(annee, SITUATION), raison(annee)];
    expect(sans.points.map(({ code }) => code)).toContain('modulation');
    expect(avec.points.map(({ code }) => code)).not.toContain('modulation');
    expect(avec.regle.at(-1)).toBe(
      'Selon votre barème\u00a0: la caisse verse la part du maximum qui correspond à la part des objectifs atteinte.',
    );
    expect(avec.bareme).toBe(BAREME);
    expect(raison({ ...NOM, genre: 'annee', annee: 1 }).regle).toEqual(
      trouverRaison({ ...NOM, genre: 'annee', annee: 1 }, SITUATION).regle,
    );
  });

  it('sans formule dans le barème, la demande encore', () => {
    const annee: Sujet = { ...NOM, genre: 'annee', annee: 3 };
    expect(raison(annee, unBareme({ modulation: [] })).points.map(({ code }) => code)).toContain('modulation');
  });

  it('refait le compte d’une somme réduite, qui n’est plus que d’une seule source', () => {
    const situation = { ...SITUATION, medecin: { ...SITUATION.medecin, bande: 'p30-p50' as const } };
    const lignes = [{ nom: 'Aide selon le barème', valeur: '11\u00a0000\u00a0€' }];
    const pleine = trouverRaison({ ...NOM, genre: 'annee', annee: 3 }, situation, BAREME);
    expect(pleine).toMatchObject({ certitude: 'confirmee', lignes: [] });
    const reduite = trouverRaison({ ...NOM, genre: 'annee', annee: 3, lignes }, situation, BAREME);
    expect(reduite).toMatchObject({ certitude: 'source-unique', lignes });
    expect(direLEnsemble(reduite)).toMatch(/^votre barème, et \p{L}+ autres, le texte officiel manque$/u);
  });
});
