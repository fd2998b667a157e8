import { describe, expect, it } from 'vitest';
import { tenirCalendrier } from '../../../usages/suivi/calendrier.ts';
import { direEtat } from '../../../usages/suivi/phrase.ts';
import { type CleDeRaison, ecrireCle } from '../../../usages/suivi/raison.ts';
import { lisible, suivreCas } from './contrat.fixture.ts';
import { trouverRaison } from './raisons.ts';

const ici = (id: string, cle: CleDeRaison) => trouverRaison(suivreCas(id), cle).ici.map(lisible);

describe('la raison d’un chiffre', () => {
  it.each<[string, CleDeRaison, RegExp]>([
    ['VI-10', { genre: 'contrat' }, /^Au 15 septembre 2025, le contrat est en cours, année 2/],
    ['VI-10', { genre: 'solde' }, /^Dû : 66 000 €\. Versé : 68 000 € ; solde −2 000 €/],
    ['VI-10', { genre: 'annee', annee: 2 }, /^Année 2, du 1er septembre 2025 : 28 000 €/],
    ['VI-10', { genre: 'versement', annee: 3, rang: 2 }, /^Année 3, versement 2 : 11 000 € au plus, jour indéterminé/],
    ['VI-08', { genre: 'objectif', indicateur: 'fileActive' }, /^file active \(contrat signé\) : 1 800 patients/],
    ['VI-21', { genre: 'echeance', rang: 0 }, /^CQP obtenu : 1er octobre 2026, en retard/],
    ['VI-10', { genre: 'alerte', rang: 0 }, /^Il a été versé plus que ce qui est dû/],
    ['VI-10', { genre: 'acte', rang: 0 }, /^1er septembre 2024 : Signature/],
    ['VI-10', { genre: 'duree' }, /^Signé le 1er septembre 2024 : son dernier jour est le 31 août 2029/],
    ['VI-10', { genre: 'verse', annee: 1 }, /^C’est ce que disent les actes/],
    ['VI-01', { genre: 'verse', annee: 1 }, /^Aucun acte/],
  ])('%s %o', (id, cle, attendu) => {
    expect(ici(id, cle)[0]).toMatch(attendu);
  });

  it('nomme les sources, et la question quand un texte manque', () => {
    const somme = trouverRaison(suivreCas('VI-10'), { genre: 'annee', annee: 2 });
    expect(somme.sources.length).toBeGreaterThan(0);
    expect(somme.certitude).toBe('confirmee');
    const enjeu = trouverRaison(suivreCas('VI-10'), { genre: 'enjeu' });
    expect(enjeu.termes.map(({ nom }) => nom)).toEqual(['Année 3', 'Année 4', 'Année 5']);
    expect(enjeu.points.map(({ code }) => code)).toContain('modulation');
    expect(enjeu.points[0]?.question).toMatch(/\?$/);
  });

  it('existe pour tout ce que la phrase et le calendrier ouvrent', () => {
    for (const id of ['VI-01', 'VI-08', 'VI-10', 'VI-13', 'VI-14', 'VI-15', 'VI-16', 'VI-17', 'VI-21', 'VI-23']) {
      const suivi = suivreCas(id);
      const cles = [
        ...direEtat(suivi).suite.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.raison])),
        ...tenirCalendrier(suivi).map(({ raison }) => raison),
      ];
      for (const cle of cles) {
        const raison = trouverRaison(suivi, cle);
        expect([id, ecrireCle(cle), raison.ici.length + raison.regle.length > 0]).toEqual([id, ecrireCle(cle), true]);
      }
    }
  });
});
