import { describe, expect, it } from 'vitest';
import { lirePlanning } from './planning.ts';

const unJour = (jour: string, ...plages: readonly (readonly [string, string])[]) => ({
  jour,
  plages: plages.map(([de, a]) => ({ de, a })),
});

const refuser = (document: unknown) => {
  const lu = lirePlanning(document);
  return lu.accepte ? [] : lu.refus.map(({ chemin }) => chemin);
};

describe('une semaine type', () => {
  it('se lit en minutes, jours rangés', () => {
    const jours = [unJour('mardi', ['14:00', '17:30']), unJour('lundi', ['08:30', '12:00'], ['13:00', '24:00'])];
    expect(lirePlanning({ heuresContrat: 17.5, jours })).toEqual({
      accepte: true,
      valeur: {
        dureeDuContrat: 1050,
        demandeEcrite: undefined,
        journees: [
          {
            jour: 'lundi',
            plages: [
              { de: 510, a: 720 },
              { de: 780, a: 1440 },
            ],
          },
          { jour: 'mardi', plages: [{ de: 840, a: 1050 }] },
        ],
      },
    });
  });

  it.each<[string, unknown, string]>([
    ['aucun jour', { jours: [] }, 'jours'],
    ['un jour inconnu', { jours: [unJour('lundy', ['08:00', '12:00'])] }, 'jours[0].jour'],
    ['un jour sans plage', { jours: [unJour('lundi')] }, 'jours[0].plages'],
    ['une heure mal écrite', { jours: [unJour('lundi', ['8h', '12:00'])] }, 'jours[0].plages[0].de'],
    ['une heure impossible', { jours: [unJour('lundi', ['08:00', '24:01'])] }, 'jours[0].plages[0].a'],
    ['soixante minutes', { jours: [unJour('lundi', ['08:60', '12:00'])] }, 'jours[0].plages[0].de'],
    ['une plage à rebours', { jours: [unJour('lundi', ['12:00', '08:00'])] }, 'jours[0].plages[0].a'],
    [
      'des plages qui se touchent',
      { jours: [unJour('lundi', ['08:00', '12:00'], ['12:00', '14:00'])] },
      'jours[0].plages[1].de',
    ],
    [
      'deux lundis',
      { jours: [unJour('lundi', ['08:00', '12:00']), unJour('lundi', ['13:00', '16:00'])] },
      'jours[1].jour',
    ],
    ['un contrat de 100 heures', { heuresContrat: 100, jours: [unJour('lundi', ['08:00', '12:00'])] }, 'heuresContrat'],
    ['une clé inconnue', { semaine: 1, jours: [unJour('lundi', ['08:00', '12:00'])] }, 'semaine'],
  ])('refuse %s, en nommant le champ', (_, document, chemin) => {
    expect(refuser(document)).toEqual([chemin]);
  });
});
