import { beforeAll, describe, expect, it, vi } from 'vitest';
import { jourDe } from '../commun/jour.ts';
import { schemaDeCout } from '../entrees/contrat-json/cout-reponse.ts';
import { centimes, desSuppositions, unEmploi, unEmploiInconnu, uneBranche } from '../regles/paie/emploi.fixture.ts';
import type { Emploi } from '../regles/paie/emploi.ts';
import { construireMoteur } from '../sorties/paie/moteur.ts';
import { creerPaie } from '../sorties/paie/paie.ts';
import { chiffrerAvec, paieDeFortune, uneDemandeDeCout } from './chiffrer-cout.fixture.ts';
import { chiffrerCout } from './chiffrer-cout.ts';
import type { DemandeDeCout, ReponseDeCout } from './chiffrer-cout-forme.ts';
import type { Paie } from './ports.ts';

vi.setConfig({ testTimeout: 60_000 });

let paie: Paie;

beforeAll(() => {
  const moteur = construireMoteur();
  paie = creerPaie(() => Promise.resolve(moteur));
}, 60_000);

/** La réponse, contrôlée par le schéma publié. */
const chiffrer = async (sauf: Partial<DemandeDeCout> = {}, moteur = paie): Promise<ReponseDeCout> => {
  const reponse = await chiffrerAvec(moteur, sauf);
  schemaDeCout.parse(reponse);
  return reponse;
};

const chiffrerEmploi = (sauf: Partial<Emploi>) => chiffrer({ emploi: unEmploi(sauf) });

const ligne = ({ lignes }: ReponseDeCout, code: string) => lignes.find((une) => une.code === code);

describe('les trois cas corrigés de la note', () => {
  it.each<[string, Partial<Emploi>, number]>([
    ['2 150 € à temps plein', {}, 2702.14],
    ['1 075 € pour 17,5 heures', { salaireBrut: centimes(1075), heures: 17.5 }, 1269],
    ['2 400 € à temps plein', { salaireBrut: centimes(2400) }, 3188.36],
  ])('%s', async (_, sauf, attendu) => {
    const reponse = await chiffrerEmploi(sauf);
    expect(reponse.mensuel).toBe(attendu);
    const somme = (colonne: 'mensuel' | 'annuel') =>
      Math.round(reponse.lignes.reduce((total, une) => total + (une[colonne] ?? 0) * 100, 0)) / 100;
    expect([somme('mensuel'), somme('annuel')]).toEqual([reponse.mensuel, reponse.annuel]);
  });

  it('disent leurs lacunes, leur certitude et d’où vient chaque ligne', async () => {
    const reponse = await chiffrer();
    expect(reponse).toMatchObject({ partiel: true, projete: false, certitude: 'contestee', brut: 2150, net: 1679.99 });
    expect(ligne(reponse, 'reduction-generale')).toMatchObject({
      mensuel: -559.64,
      origine: 'modele-social',
      sources: ['mon-entreprise-4621', 'mon-entreprise-4622', 'modele-social-11-1-0'],
      hypotheses: [],
    });
    expect(ligne(reponse, 'taxe-sur-les-salaires')).toMatchObject({ annuel: 2209.63, certitude: 'contestee' });
    expect(ligne(reponse, 'sante-au-travail')).toMatchObject({
      mensuel: null,
      origine: 'lacune',
      point: 'cotisation-de-sante-au-travail',
    });
    expect(reponse.manques.filter(({ manque }) => manque === 'fait')).toEqual([]);
  });
});

describe('un employeur et ses autres salariés', () => {
  it('de deux mi-temps coûtent plus que deux fois un : la taxe se compte par employeur', async () => {
    const miTemps = { salaireBrut: centimes(1075), heures: 17.5 };
    const autre = { salaireBrut: centimes(1075), santePatronale: centimes(20) };
    const seul = await chiffrerEmploi(miTemps);
    const second = await chiffrerEmploi({ ...miTemps, effectif: 2, autresSalaries: [autre] });
    expect([ligne(seul, 'taxe-sur-les-salaires')?.annuel, ligne(second, 'taxe-sur-les-salaires')?.annuel]).toEqual([
      0, 1006.34,
    ]);
    expect((second.mensuel ?? 0) - (seul.mensuel ?? 0)).toBeCloseTo(83.86, 2);
  });

  it('à l’impôt sur les sociétés paie la taxe d’apprentissage ; assujetti à la TVA, aucune taxe sur les salaires', async () => {
    const societe = await chiffrerEmploi({ formeJuridique: 'societe-is' });
    expect(ligne(societe, 'taxe-d-apprentissage')?.mensuel).toBe(14.62);
    const assujetti = await chiffrerEmploi({ assujettiTva: true });
    expect(assujetti.mensuel).toBe(2518);
  });
});

describe('ce qui n’est pas dit', () => {
  it('se remplace par des hypothèses nommées, sur les lignes qui en dépendent ; la certitude est alors inconnue', async () => {
    const reponse = await chiffrerEmploi({ tauxAtMp: undefined, mutuelle: undefined, formeJuridique: undefined });
    expect(reponse.certitude).toBeNull();
    expect(ligne(reponse, 'accidents-du-travail')?.hypotheses).toEqual(['taux-at-mp']);
    expect(ligne(reponse, 'complementaire-sante')?.hypotheses).toEqual(['complementaire-sante']);
    expect(ligne(reponse, 'taxe-d-apprentissage')).toMatchObject({
      mensuel: 14.62,
      hypotheses: ['taxe-d-apprentissage'],
    });
    expect(reponse.hypotheses.find(({ code }) => code === 'taux-at-mp')).toMatchObject({
      chemin: 'emploi.tauxAtMp',
      valeur: 0.0208,
      phrase: expect.stringMatching(/2,08\s%/),
    });
  });

  it('le salaire : ni total ni lignes, mais le Smic et la lacune de la grille', async () => {
    const reponse = await chiffrerEmploi({ salaireBrut: undefined, niveau: 7 });
    expect(reponse).toMatchObject({ mensuel: null, annuel: null, net: null, lignes: [], total: { cout: null } });
    expect(reponse.minimum).toMatchObject({ smic: 1867.02, smicHoraire: 12.31, conventionnel: null });
    expect(reponse.manques).toEqual(
      expect.arrayContaining([
        { manque: 'fait', cle: 'emploi.salaireBrut' },
        { manque: 'texte', point: 'salaires-de-branche' },
      ]),
    );
  });

  it('tout : le moteur n’est pas appelé', async () => {
    const calculer = vi.fn<Paie['calculer']>();
    const reponse = await chiffrer({ emploi: unEmploiInconnu }, { calculer });
    expect(reponse).toMatchObject({ poste: null, mensuel: null, annees: [] });
    expect(reponse.manques).toEqual([{ manque: 'fait', cle: 'emploi.heures' }]);
    expect(calculer).not.toHaveBeenCalled();
  });

  it('d’avant 2026 : le mois reste indéterminé, sauf si la personne choisit d’y appliquer 2026', async () => {
    const au = jourDe('2025-03-01');
    const reponse = await chiffrer({ au });
    expect(reponse).toMatchObject({ mensuel: null, lignes: [] });
    expect(reponse.manques).toContainEqual({ manque: 'texte', point: 'paie-avant-2026' });
    const choisi = await chiffrer({ au, suppositions: desSuppositions({ moisDAvant2026: 'legislation-2026' }) });
    expect(choisi).toMatchObject({ mensuel: 2702.14, projete: true });
    expect(choisi.hypotheses.map(({ code }) => code)).toContain('mois-d-avant-2026');
  });
});

describe('un barème de branche', () => {
  it('donne le salaire d’un niveau et les charges de la branche, nommé comme source, et dit s’il est fictif', async () => {
    const emploi = unEmploi({ salaireBrut: undefined, niveau: 7 });
    const reponse = await chiffrer({ emploi, branche: uneBranche() });
    expect(ligne(reponse, 'salaire-de-base')).toMatchObject({
      mensuel: 2000,
      origine: 'bareme',
      sources: ['barème branche-exemple'],
      certitude: 'source-unique',
    });
    expect(ligne(reponse, 'prevoyance-de-branche')).toMatchObject({ mensuel: 20, origine: 'bareme' });
    expect(ligne(reponse, 'contributions-de-branche')?.mensuel).toBeNull();
    expect(reponse.alertes.map(({ code }) => code)).toContain('bareme-fictif');
    expect(reponse.minimum).toMatchObject({ conventionnel: 2000, manques: [] });
  });
});

describe('un salaire sous le minimum', () => {
  it('légal est refusé, en disant le Smic pour ces heures', async () => {
    const demande = uneDemandeDeCout({ emploi: unEmploi({ salaireBrut: centimes(1823.03) }) });
    const reponse = await chiffrerCout(demande, paie, '0.0.0');
    expect(reponse).toMatchObject({
      accepte: false,
      refus: {
        panne: false,
        chemin: 'emploi.salaireBrut',
        phrase: expect.stringMatching(/sous le Smic \(1\s867,02\s€\)/),
      },
    });
  });

  it('légal d’avant juin passe à son jour, puis est relevé : une alerte le dit', async () => {
    const emploi = unEmploi({ salaireBrut: centimes(1823.03), debut: jourDe('2026-01-01') });
    const reponse = await chiffrer({ emploi, au: jourDe('2026-01-15') }, paieDeFortune);
    expect(reponse.brut).toBe(1823.03);
    expect(reponse.alertes.map(({ code }) => code)).toContain('releve-au-smic');
  });

  it('conventionnel, ou sous le dernier minimum lu, est une alerte', async () => {
    const emploi = unEmploi({ salaireBrut: centimes(1950), niveau: 7 });
    const codes = async (sauf: Partial<DemandeDeCout>) =>
      (await chiffrer(sauf, paieDeFortune)).alertes.map(({ code }) => code);
    expect(await codes({ emploi, branche: uneBranche({ fictif: false }) })).toEqual(['sous-le-minimum-de-branche']);
    expect(await codes({ emploi: unEmploi({ salaireBrut: centimes(2100), niveau: 9 }) })).toEqual([
      'sous-le-dernier-minimum-lu',
    ]);
    expect(await codes({ emploi: unEmploi({ niveau: 11 }) })).toEqual(['niveau-hors-de-l-assistant']);
    expect(await codes({ emploi: unEmploi({ heures: 15 }) })).toEqual(['sous-seize-heures']);
    const mutuelle = { montant: centimes(40), partEmployeur: 4000 };
    expect(await codes({ emploi: unEmploi({ mutuelle }) })).toEqual(['sante-sous-la-moitie']);
  });
});

describe('une panne du moteur', () => {
  it('est un refus qui le dit, non une exception', async () => {
    const refus = { code: 'moteur-indisponible', champ: '', phrase: 'Le moteur est en panne.' } as const;
    const enPanne: Paie = { calculer: () => Promise.resolve({ accepte: false, refus }) };
    expect(await chiffrerCout(uneDemandeDeCout(), enPanne, '0.0.0')).toEqual({
      accepte: false,
      refus: { panne: true, chemin: '', phrase: 'Le moteur est en panne.' },
    });
  });

  it('ne se confond pas avec un salaire projeté trop haut, que la personne corrige', async () => {
    const demande = uneDemandeDeCout({
      emploi: unEmploi({ salaireBrut: centimes(19_900) }),
      suppositions: desSuppositions({ hausseDuSalaire: 2000 }),
    });
    expect(await chiffrerCout(demande, paie, '0.0.0')).toMatchObject({
      accepte: false,
      refus: { panne: false, chemin: 'emploi.salaireBrut', phrase: expect.stringContaining('cinq années') },
    });
  });

  it('chaque mois différent n’est demandé qu’une fois', async () => {
    const calculer = vi.fn<Paie['calculer']>((demande) => paieDeFortune.calculer(demande));
    await chiffrer({}, { calculer });
    const demandes = calculer.mock.calls.map(([demande]) => JSON.stringify(demande));
    expect(new Set(demandes).size).toBe(demandes.length);
    expect(demandes.length).toBeLessThanOrEqual(4);
  });
});
