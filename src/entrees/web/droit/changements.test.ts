import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours, jourDe } from '../../../commun/jour.ts';
import { lireChangements } from '../../../usages/recueil.ts';
import { changementsEntre } from './changements.ts';

const entre = (a: string, b: string) => changementsEntre(jourDe(a), jourDe(b));

describe('ce qui change entre deux jours', () => {
  it('dit le texte qui s’ouvre, et ce qu’il change pour qui signe', () => {
    const { textes } = entre('2024-06-21', '2024-06-22');
    expect(textes.map(({ colonne, avant }) => [colonne, avant])).toEqual([['convention-2024', 'reglement-arbitral']]);
    const annee1 = textes[0]?.ecarts.find(({ cle }) => cle === 'annee1');
    expect(annee1?.nom).toBe('Recevoir – Année 1');
    expect([annee1?.avant[0]?.texte, annee1?.apres[0]?.texte]).toEqual(['36\u00a0000\u00a0€', '38\u00a0000\u00a0€']);
    expect(textes[0]?.ecarts.some(({ cle }) => cle === 'secteur')).toBe(false);
  });

  it('dit les valeurs qui changent pour les contrats en cours, une fois pour deux textes qui disent le même', () => {
    const annee2 = entre('2024-06-21', '2024-06-22').valeurs.find(({ objet }) => objet === 'temps plein, année 2');
    expect(annee2).toEqual({
      regle: 'montant',
      objet: 'temps plein, année 2',
      avant: '27\u00a0000\u00a0€',
      apres: '28\u00a0000\u00a0€',
      colonnes: ['avenant-7', 'reglement-arbitral'],
    });
  });

  it('dit une valeur neuve d’un texte déjà ouvert, et un texte que rien ne précède', () => {
    expect(entre('2026-10-31', '2026-11-01')).toMatchObject({
      textes: [],
      valeurs: [{ regle: 'collectif-etp', avant: null, colonnes: ['collectif-2026'] }],
    });
    expect(entre('2026-02-24', '2026-02-25').textes).toMatchObject([{ colonne: 'collectif-2026', avant: null }]);
  });

  it('se tait d’un jour à lui-même, la veille et le lendemain d’un changement', () => {
    expect(entre('2024-06-22', '2024-06-22')).toEqual({ textes: [], valeurs: [] });
    expect(entre('2024-06-20', '2024-06-21')).toEqual({ textes: [], valeurs: [] });
    expect(entre('2024-06-22', '2024-06-23')).toEqual({ textes: [], valeurs: [] });
  });

  it('n’oublie aucune ligne de la commande « droit --entre »', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2700 }), fc.nat({ max: 1500 }), (debut, duree) => {
        const a = ajouterJours(jourDe('2019-08-01'), debut);
        const b = ajouterJours(a, duree);
        const { textes, valeurs } = changementsEntre(a, b);
        for (const ligne of lireChangements(undefined, a, b)) {
          const dansUnTexte = textes.some(({ colonne }) => colonne === ligne.colonne);
          const dansUneValeur = valeurs.some(
            ({ regle, objet, colonnes }) =>
              regle === ligne.regle && objet === (ligne.objetEnClair ?? '') && colonnes.includes(ligne.colonne),
          );
          expect(dansUnTexte || dansUneValeur).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
