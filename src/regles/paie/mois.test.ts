import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { centimes, uneBranche, uneFiche, unPoste } from './emploi.fixture.ts';
import type { Poste } from './emploi.ts';
import { CODES_LIGNES, composerLignes, totalDes } from './lignes.ts';
import { coutDuMois, preparerMois } from './mois.ts';

const preparer = (sauf: Partial<Poste> = {}, jour = '2026-11-22') => {
  const resultat = preparerMois(unPoste(sauf), jourDe(jour));
  if (!resultat.connu) throw new Error(JSON.stringify(resultat.manques));
  return resultat.mois;
};

const composer = (sauf: Partial<Poste> = {}, jour = '2026-11-22') => {
  const mois = preparer(sauf, jour);
  return composerLignes(mois, uneFiche(mois.demande.salaireBrut), unPoste(sauf), []);
};

const ligne = (lignes: ReturnType<typeof composer>, code: string) => lignes.find((une) => une.code === code);

describe('un mois préparé', () => {
  it('demande au moteur la législation de 2026 et le Smic du 1er janvier', () => {
    expect(preparer().demande).toEqual({
      annee: 2026,
      salaireBrut: centimes(2150),
      heures: 35,
      smicHoraire: centimes(12.02),
      tauxAtMp: 208,
      mutuelle: { montant: centimes(40), partEmployeur: 5000 },
      taxeApprentissage: false,
      alsaceMoselle: false,
    });
  });

  it('d’une autre année est projeté : le Smic de son 1er janvier, la législation de 2026', () => {
    const mois = preparer({ hausseDuSmic: 200 }, '2028-02-01');
    expect(mois).toMatchObject({ projete: true, demande: { annee: 2026, smicHoraire: centimes(12.81) } });
    expect(preparer().projete).toBe(false);
  });

  it('d’avant 2026 ne se prépare que si la personne le demande, et se dit projeté', () => {
    expect(preparerMois(unPoste(), jourDe('2025-12-31'))).toEqual({
      connu: false,
      manques: [{ manque: 'texte', point: 'paie-avant-2026' }],
    });
    const mois = preparer({ moisDAvant2026: 'legislation-2026' }, '2025-03-01');
    expect(mois).toMatchObject({ projete: true, demande: { annee: 2026, smicHoraire: centimes(12.02) } });
  });

  it('porte la taxe sur les salaires de l’année pleine, nulle pour un employeur assujetti à la TVA', () => {
    expect(preparer().taxeParAn).toBe(centimes(2209.63));
    expect(preparer({ exonereDeTva: false }).taxeParAn).toBe(0);
    expect(preparer({ salaireBrut: centimes(1075), heures: 17.5 }).taxeParAn).toBe(0);
  });

  it('compte la prévoyance d’un barème dans la base de la taxe (P-151)', () => {
    const base = 12 * (2150 + 20 + 21.5);
    const taxe = 0.0425 * base + 0.0425 * (base - 9229) + 0.051 * (base - 18_423);
    expect(preparer({ branche: uneBranche() }).taxeParAn / 100).toBeCloseTo(taxe, 1);
  });

  it('coûte la fiche, un douzième de la taxe et des charges annuelles', () => {
    const mois = preparer({ branche: uneBranche() });
    const charges = 12 * 21.5 + 120;
    const attendu = 215_000 * 1.3 + (mois.taxeParAn + charges * 100) / 12;
    expect(coutDuMois(mois, uneFiche(centimes(2150)))).toBeCloseTo(attendu, 6);
  });
});

describe('les lignes du coût', () => {
  it('viennent toutes, dans l’ordre, chacune avec son origine', () => {
    const lignes = composer();
    expect(lignes.map(({ code }) => code)).toEqual([...CODES_LIGNES]);
    expect(ligne(lignes, 'salaire-de-base')).toMatchObject({ origine: 'saisi', fondement: null });
    expect(ligne(lignes, 'prime-d-anciennete')).toMatchObject({ origine: 'tandem', fondement: { cles: ['P-77'] } });
    expect(ligne(lignes, 'maladie')).toMatchObject({ origine: 'modele-social', fondement: { cles: ['P-147'] } });
    expect(ligne(lignes, 'taxe-sur-les-salaires')).toMatchObject({
      origine: 'tandem',
      fondement: { cles: ['P-148', 'P-149', 'P-150', 'P-151'], certitude: 'contestee' },
    });
  });

  it('disent « non compris, montant inconnu » ce que les notes ne chiffrent pas', () => {
    const lacunes = composer().filter(({ origine }) => origine === 'lacune');
    expect(lacunes.map(({ code, mensuel, annuel, point }) => [code, mensuel, annuel, point])).toEqual([
      ['prevoyance-de-branche', null, null, 'prevoyance-et-sante'],
      ['contributions-de-branche', null, null, 'contributions-de-branche'],
      ['sante-au-travail', null, null, 'cotisation-de-sante-au-travail'],
    ]);
  });

  it('prennent d’un barème de branche ce qu’il donne, et lui seul', () => {
    const lignes = composer({ branche: uneBranche() });
    expect(ligne(lignes, 'prevoyance-de-branche')).toMatchObject({
      mensuel: centimes(21.5),
      annuel: centimes(258),
      origine: 'bareme',
      fondement: { bareme: 'branche-exemple' },
    });
    expect(ligne(lignes, 'sante-au-travail')).toMatchObject({ mensuel: centimes(10), annuel: centimes(120) });
    expect(ligne(lignes, 'contributions-de-branche')).toMatchObject({ mensuel: null, origine: 'lacune' });
  });

  it('disent « Tandem » pour un salaire relevé au Smic', () => {
    const lignes = composer({ salaireBrut: centimes(1823.03) });
    expect(ligne(lignes, 'salaire-de-base')).toMatchObject({ origine: 'tandem', mensuel: centimes(1867.02) });
  });

  it.each(['mensuel', 'annuel'] as const)('font le total %s, lacunes exclues', (colonne) => {
    const lignes = composer({ branche: uneBranche(), entree: jourDe('2020-01-01') });
    const somme = lignes.reduce((total, une) => total + (une[colonne] ?? 0), 0);
    expect(totalDes(lignes, colonne)).toBe(somme);
    expect(Number.isInteger(somme)).toBe(true);
  });
});
