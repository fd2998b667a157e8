import { describe, expect, it } from 'vitest';
import { uneDemande } from '../../../regles/situation.fixture.ts';
import { chiffrerAvec, paieDeFortune } from '../../../usages/chiffrer-cout.fixture.ts';
import { centimes, unTempsPlein } from '../../../usages/comptable/comptable.fixture.ts';
import { additionnerLesPostes } from '../emploi/additionner-postes.ts';
import type { EtatDuCout } from '../emploi/couts.ts';
import { EMPLOI_VIDE } from '../emploi/emploi-saisi.ts';
import { formeDite, lireLeCout } from './cout.ts';

const situation = unTempsPlein();
const AUJOURD_HUI = '2026-11-22';
const lire = (calcule: EtatDuCout | undefined, hypotheses = new Map()) =>
  lireLeCout({ situation, hypotheses, calcule, aujourdHui: AUJOURD_HUI });

describe('le coût de l’écran', () => {
  it.each<[EtatDuCout, string]>([
    [{ etat: 'attendu' }, 'non-renseigne'],
    [{ etat: 'sans-temps' }, 'sans-temps'],
    [{ etat: 'calcul' }, 'en-calcul'],
    [{ etat: 'refuse', panne: true, chemin: '', phrase: 'En panne.' }, 'indetermine'],
  ])('%j ne compte pas, et dit pourquoi', (etat, absent) => {
    expect(lire(etat)).toEqual({ cout: undefined, absent });
  });

  it('calculé depuis le salaire, est celui des postes, à la part qu’on en paie', async () => {
    const reponse = await chiffrerAvec(paieDeFortune, { situation });
    const poste = { heures: 35, part: 0.5, compte: true };
    const { cout } = lire({ etat: 'chiffre', cout: additionnerLesPostes([{ poste, reponse }]) });
    expect(cout?.portee).toBe('personne');
    expect(cout?.annees.map((annee) => annee.cout)).toEqual(
      additionnerLesPostes([{ poste, reponse }]).annees.map((annee) => annee.cout),
    );
  });

  it('écrit par la personne, vaut pour le temps demandé', () => {
    const hypotheses = new Map([['cout-annuel', 40_000]] as const);
    expect(lire(undefined, hypotheses).cout?.annees[0]?.cout).toBe(centimes(40_000));
    const miTemps = { ...situation, demande: uneDemande({ option: 'mi-temps' }) };
    expect(
      lireLeCout({ situation: miTemps, hypotheses, calcule: undefined, aujourdHui: AUJOURD_HUI }).cout?.annees[0]?.cout,
    ).toBe(centimes(20_000));
    const sansTemps = { ...situation, demande: uneDemande({ option: undefined }) };
    expect(lireLeCout({ situation: sansTemps, hypotheses, calcule: undefined, aujourdHui: AUJOURD_HUI }).absent).toBe(
      'sans-temps',
    );
    expect(lire(undefined).absent).toBe('non-renseigne');
  });

  it('lit la forme de l’employeur, ou rien', () => {
    expect(formeDite({ ...EMPLOI_VIDE, dits: new Map([['forme', 'bnc']]) })).toBe('bnc');
    expect(formeDite(EMPLOI_VIDE)).toBeUndefined();
  });
});
