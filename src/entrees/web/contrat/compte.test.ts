import { describe, expect, it } from 'vitest';
import { ecrireDateCourte, ecrireSomme } from '../../../explication/typographie.ts';
import { tenirCalendrier } from '../../../usages/suivi/calendrier.ts';
import { tenirCompte } from '../../../usages/suivi/compte.ts';
import { chercherProchainVersement } from '../../../usages/suivi/prochain-versement.ts';
import { ecrireBornes, ecrireDue } from '../../../usages/suivi/sommes.ts';
import { documentDuCas, lisible, ouvrirDocument, suivreCas, suivreOuvert } from './contrat.fixture.ts';

const lignes = (id: string, au?: string) =>
  tenirCompte(suivreCas(id, au)).lignes.map(({ annee, due, verse, enTrop }) =>
    lisible(
      `${annee} : ${due === undefined ? 'pas encore' : ecrireDue(due)}, ${ecrireSomme(verse)}${enTrop > 0 ? `, trop ${ecrireSomme(enTrop)}` : ''}`,
    ),
  );

describe('le compte', () => {
  it('montre un trop-versé sur son année, sans le compenser', () => {
    expect(lignes('VI-10')).toEqual(['1 : 38 000 €, 40 000 €, trop 2 000 €', '2 : 28 000 €, 28 000 €']);
    expect(tenirCompte(suivreCas('VI-10')).enTrop).toBe(200_000);
  });

  it('l’éteint quand il est recouvré', () => {
    expect(tenirCompte(suivreCas('VI-11')).enTrop).toBe(0);
  });

  it('montre une année payée avant de s’ouvrir', () => {
    const { situation, actes } = ouvrirDocument(documentDuCas('VI-02')).document;
    const avance = { acte: 'versement' as const, effet: '2024-10-01', annee: 3, rang: 1, montant: 500 };
    const suivi = suivreOuvert(ouvrirDocument({ au: '2024-10-01', situation, actes: [...actes, avance] }));
    const [, troisieme] = tenirCompte(suivi).lignes;
    expect(troisieme).toMatchObject({ annee: 3, due: undefined, verse: 50_000, enTrop: 0 });
  });

  it('additionne à ce que le cœur dit versé, sur tous les cas', () => {
    for (const id of ['VI-06', 'VI-09', 'VI-10', 'VI-11', 'VI-12', 'VI-16', 'VI-24']) {
      const suivi = suivreCas(id);
      const compte = tenirCompte(suivi);
      const somme = compte.lignes.reduce((total, { verse }) => total + verse, Number(compte.sansAnnee));
      expect(somme).toBe(suivi.solde.verse);
    }
  });
});

describe('les bornes d’une somme', () => {
  it.each([
    [0, 2_200_000, 'de 0 à 22 000 €'],
    [0, null, 'indéterminé'],
    [1_000_00, null, 'au moins 1 000 €'],
    [1_000_00, 1_000_00, '1 000 €'],
  ])('%i à %s', (bas, haut, attendu) => {
    type Bas = Parameters<typeof ecrireBornes>[0];
    expect(lisible(ecrireBornes(bas as Bas, haut as Bas | null))).toBe(attendu);
  });
});

describe('le prochain versement', () => {
  it.each([
    ['VI-01', undefined, { genre: 'attendu', enRetard: false, versement: { annee: 1, rang: 1 } }],
    ['VI-21', undefined, { genre: 'attendu', enRetard: true, versement: { annee: 1, rang: 1 } }],
    ['VI-10', undefined, { genre: 'attendu', versement: { annee: 3, rang: 1, auPlusTard: null } }],
    ['VI-09', undefined, { genre: 'attendu', decision: 1_800_000, versement: { annee: 3 } }],
    ['VI-16', undefined, { genre: 'attendu', troublee: true, versement: { annee: 2 } }],
    ['VI-17', undefined, { genre: 'indetermine' }],
    ['VI-23', undefined, { genre: 'indetermine' }],
    ['VI-29', undefined, { genre: 'aucun', reste: 6_600_000 }],
    ['VI-01', '2024-08-31', { genre: 'attendu', enRetard: false }],
  ])('%s au %s', (id, au, attendu) => {
    expect(chercherProchainVersement(suivreCas(id, au))).toMatchObject(attendu);
  });
});

describe('le calendrier', () => {
  const dire = (id: string, au?: string) =>
    tenirCalendrier(suivreCas(id, au)).map(({ le, quoi, etat }) =>
      lisible(`${le === null ? '?' : ecrireDateCourte(le)} ${quoi} (${etat})`),
    );

  it('met d’abord ce qui est en retard', () => {
    expect(dire('VI-21')[0]).toBe('1er oct. 2026 CQP obtenu (en-retard)');
  });

  it('range les jours, et dit l’année qui s’ouvre', () => {
    expect(dire('VI-02')).toEqual([
      '1er sept. 2025 Année 2 : l’aide est acquise (a-venir)',
      '1er oct. 2026 CQP obtenu (a-venir)',
      '1er sept. 2027 Objectifs à atteindre : patientèle médecin traitant et file active (a-venir)',
      '31 août 2029 Dernier jour du contrat (a-venir)',
    ]);
  });

  it('ne promet plus une année qu’une suspension a troublée', () => {
    expect(dire('VI-16')).toContain('1er sept. 2025 Année 2 : l’aide est indéterminée (a-venir)');
  });

  it('ne garde d’un contrat fini que ce que le cœur en attend encore', () => {
    expect(dire('VI-15')).toEqual(['1er mars 2029 Un nouveau contrat redevient possible (a-venir)']);
  });
});
