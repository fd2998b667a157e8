import { describe, expect, it } from 'vitest';
import { ecrireJour } from '../../../commun/jour.ts';
import { OPTIONS } from '../../../droit/codes.ts';
import { CODES_POINTS } from './emplois.ts';
import { dessiner, domaine, fermetureDe, joursDuTableau, lignesDuTableau, seriesMontrees } from './escaliers.ts';
import { pointsDeNature } from './points.ts';
import { ecrireSignalement, titrer } from './titre-de-fiche.ts';

const AUJOURD_HUI = '2026-11-22';

describe('le dessin du montant dans le temps', () => {
  it('tient dans sa largeur, du téléphone à l’écran large', () => {
    for (const option of OPTIONS) {
      for (const largeur of [256, 326, 620, 880, 1200]) {
        const { sommes, noms, bandes, annees, aujourdHui, droite } = dessiner(option, largeur);
        const abscisses = [...sommes, ...noms, ...annees].map(({ x }) => x);
        expect(Math.min(...abscisses)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...abscisses)).toBeLessThanOrEqual(largeur);
        expect(bandes.at(-1)?.enVigueur).toBe(true);
        expect(aujourdHui).toBeLessThan(droite);
      }
    }
  });

  it('confond le rang 95 avec l’année 1 quand les montants sont les mêmes, et seulement alors', () => {
    expect(seriesMontrees('temps-plein')).toMatchObject({ p95Confondu: true, escaliers: { length: 4 } });
    expect(seriesMontrees('tiers-temps')).toMatchObject({ p95Confondu: false, escaliers: { length: 5 } });
  });

  it('marque le bout d’une série fermée, et elle seule', () => {
    const fermees = (option: (typeof OPTIONS)[number]) =>
      dessiner(option, 880)
        .traits.filter(({ fin }) => fin !== null)
        .map(({ code }) => code);
    expect(fermees('tiers-temps')).toEqual(['annee1']);
    expect(fermees('temps-plein')).toEqual([]);
  });

  it('écarte les noms de deux séries qui partent du même montant', () => {
    const ordonnees = dessiner('tiers-temps', 880)
      .noms.map(({ y }) => y)
      .toSorted((a, b) => a - b);
    expect(ordonnees.every((y, rang) => rang === 0 || y - (ordonnees[rang - 1] ?? y) >= 16)).toBe(true);
  });

  it('dit depuis quand une option est fermée', () => {
    const fermeture = fermetureDe('tiers-temps');
    expect(fermeture === undefined ? '' : ecrireJour(fermeture)).toBe('2023-05-01');
    expect(fermetureDe('mi-temps')).toBeUndefined();
  });

  it('commence assez tôt pour lire le premier texte', () => {
    expect(domaine().map(ecrireJour)).toEqual(['2021-05-01', '2027-05-22']);
  });

  it('a un tableau aux mêmes nombres, et « fermé » là où rien ne s’ouvre', () => {
    expect(joursDuTableau('temps-plein').map(ecrireJour)).toEqual(['2019-09-01', '2023-05-01', '2024-06-22']);
    expect(lignesDuTableau('temps-plein')[0]).toEqual({
      nom: 'Année 1',
      montants: ['36\u00a0000\u00a0€', '36\u00a0000\u00a0€', '38\u00a0000\u00a0€'],
    });
    expect(lignesDuTableau('tiers-temps')[0]?.montants).toEqual(['12\u00a0000\u00a0€', null, null]);
  });
});

describe('les listes de points', () => {
  it('montrent tous les points, ceux d’un contrat d’aujourd’hui d’abord', () => {
    const contestes = pointsDeNature('conteste', AUJOURD_HUI);
    const lacunes = pointsDeNature('lacune', AUJOURD_HUI);
    expect(contestes.length + lacunes.length).toBe(CODES_POINTS.length);
    expect(contestes[0]?.cle).toBe('seuil-775');
    expect(contestes.at(-1)?.cle).toBe('hausse-a-quatre-ans');
    expect(pointsDeNature('conteste', '2021-01-01')[0]?.cle).toBe('seuil-640');
  });

  it('disent chaque lecture, et qui la tient', () => {
    const seuil = pointsDeNature('conteste', AUJOURD_HUI).find(({ cle }) => cle === 'seuil-mep');
    expect(seuil?.lignes[0]).toBe('«\u00a0Le même que les autres généralistes\u00a0» (tenue par aucune source lue)');
  });
});

describe('une fiche', () => {
  it('se nomme, et donne un message prêt à compléter pour la corriger', () => {
    expect(titrer({ genre: 'point', cle: 'modulation' }).genre).toBe('Texte non lu');
    expect(titrer({ genre: 'etabli', cle: 'F-30' }).court).toBe('F-30');
    const message = ecrireSignalement(
      { genre: 'regle', cle: 'secteur' },
      'https://exemple.test/droit/regle-secteur',
      'jour',
    );
    expect(message).toContain('Règle\u00a0: https://exemple.test/droit/regle-secteur');
    expect(message).toContain(
      'Le médecin exerce en secteur\u00a01, ou en secteur\u00a02 avec Optam.'.replaceAll('\u00a0', ' '),
    );
  });
});
