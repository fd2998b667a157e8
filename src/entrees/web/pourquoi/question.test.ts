import { describe, expect, it } from 'vitest';
import { POINTS } from '../../../droit/lectures.ts';
import { QUESTIONS } from '../../../explication/questions.ts';
import { adresserLaQuestion } from './question.ts';

const CAISSE = 'CPAM de la Sarthe';

describe('la question à poser', () => {
  it('va à la caisse, nommée', () => {
    expect(adresserLaQuestion({ question: QUESTIONS.modulation, destinataire: CAISSE })).toEqual({
      aQui: 'La question à poser à\u00a0: CPAM de la Sarthe',
      texte: QUESTIONS.modulation,
    });
  });

  it('va ailleurs quand ses premiers mots le disent, et ne les recopie pas', () => {
    const { aQui, texte } = adresserLaQuestion({ question: QUESTIONS['treizieme-mois'], destinataire: CAISSE });
    expect(aQui).toBe('La question à poser à la branche des cabinets médicaux (IDCC 1147)');
    expect(texte).toMatch(/^Bonjour, un treizième mois/);
  });

  it('commence toujours par « Bonjour », sans donnée d’une personne', () => {
    for (const question of Object.values(QUESTIONS)) {
      expect(adresserLaQuestion({ question, destinataire: CAISSE }).texte).toMatch(/^Bonjour,/);
    }
    expect(Object.keys(QUESTIONS)).toHaveLength(Object.keys(POINTS).length);
  });
});
