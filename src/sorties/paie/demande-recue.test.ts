import { describe, expect, it } from 'vitest';
import { uneDemandeDePaie } from '../../regles/paie/emploi.fixture.ts';
import { recevoirDemande } from './demande-recue.ts';

const CHAMPS_EN_NOMBRE = ['annee', 'salaireBrut', 'heures', 'smicHoraire', 'tauxAtMp'] as const;
const MAUVAIS_NOMBRES: readonly unknown[] = ['2150', null, undefined, Number.NaN, Infinity, -1, true, {}, [2150]];

describe('une demande de paie reçue', () => {
  it('passe quand chaque champ est dans ses bornes', () => {
    expect(recevoirDemande(uneDemandeDePaie())).toEqual({ accepte: true, valeur: uneDemandeDePaie() });
    expect(recevoirDemande(uneDemandeDePaie({ heures: 17.5 })).accepte).toBe(true);
  });

  it.each(CHAMPS_EN_NOMBRE.flatMap((champ) => MAUVAIS_NOMBRES.map((valeur) => [champ, valeur] as const)))(
    'refuse %s = %o en nommant le champ',
    (champ, valeur) => {
      const recue = recevoirDemande({ ...uneDemandeDePaie(), [champ]: valeur });
      expect(recue).toMatchObject({ accepte: false, refus: { code: 'valeur-refusee', champ } });
      expect(recue.accepte ? '' : recue.refus.phrase).toMatch(new RegExp(`^${champ} : .+attendu`));
    },
  );

  it.each([
    ['annee', 2025],
    ['annee', 2027],
    ['salaireBrut', 99],
    ['salaireBrut', 2_000_001],
    ['salaireBrut', 215_000.5],
    ['heures', 0.5],
    ['heures', 35.5],
    ['tauxAtMp', 49],
    ['tauxAtMp', 2001],
    ['smicHoraire', 1201],
  ])('refuse %s = %f, hors de ce que le moteur connaît', (champ, valeur) => {
    expect(recevoirDemande({ ...uneDemandeDePaie(), [champ]: valeur })).toMatchObject({
      accepte: false,
      refus: { champ },
    });
  });

  it.each([
    ['mutuelle.montant', { montant: -1, partEmployeur: 5000 }],
    ['mutuelle.montant', { montant: '40', partEmployeur: 5000 }],
    ['mutuelle.partEmployeur', { montant: 4000, partEmployeur: 10_001 }],
    ['mutuelle.partEmployeur', { montant: 4000 }],
    ['mutuelle.montant', null],
  ])('refuse %s dans %o', (champ, mutuelle) => {
    expect(recevoirDemande({ ...uneDemandeDePaie(), mutuelle })).toMatchObject({ accepte: false, refus: { champ } });
  });

  it.each(['taxeApprentissage', 'alsaceMoselle'])('refuse %s qui n’est ni vrai ni faux', (champ) => {
    for (const valeur of ['oui', 1, null, undefined]) {
      expect(recevoirDemande({ ...uneDemandeDePaie(), [champ]: valeur })).toMatchObject({
        accepte: false,
        refus: { champ },
      });
    }
  });

  it.each([null, undefined, 'paie', 12])('refuse %o, qui n’est pas un objet', (recue) => {
    expect(recevoirDemande(recue)).toMatchObject({ accepte: false, refus: { champ: '' } });
  });
});
