import { describe, expect, it } from 'vitest';
import { CHEMINS, colonneDe } from './colonnes.ts';
import { lireCorrespondance, lireEnTete, SANS_CORRESPONDANCE } from './correspondance.ts';

const refus = (noms: readonly string[], correspondance = SANS_CORRESPONDANCE) => {
  const lu = lireEnTete(noms, correspondance);
  return lu.accepte ? 'accepté' : lu.refus[0]?.message;
};

describe('les colonnes', () => {
  it('sont les feuilles du schéma, avec ce qu’une cellule peut y porter', () => {
    expect(CHEMINS).toContain('medecin.patientele.fileActive');
    expect(colonneDe('signature')?.genre).toBe('jour');
    expect(colonneDe('medecin.exercice.regroupe')?.genre).toBe('exercice');
    expect(colonneDe('groupe.adherents[2].mt')).toEqual({
      chemin: 'groupe.adherents[2].mt',
      cles: ['groupe', 'adherents', 2, 'mt'],
      genre: 'nombre',
    });
    expect(colonneDe('groupe.adherents[].mt')).toBeUndefined();
    expect(colonneDe('groupe.adherents[1000].mt')).toBeUndefined();
    expect(colonneDe('__proto__.mt')).toBeUndefined();
  });
});

describe('l’en-tête', () => {
  it('dit les colonnes lues, l’identifiant, et celles qui ne le sont pas', () => {
    const lu = lireEnTete(['Nom', 'ID', 'medecin.secteur'], SANS_CORRESPONDANCE);
    expect(lu).toMatchObject({
      accepte: true,
      valeur: { largeur: 3, id: 1, ignorees: ['Nom'], colonnes: [{ rang: 2, chemin: 'medecin.secteur' }] },
    });
  });

  it('refuse une colonne deux fois, une faute de frappe, un tableau démesuré ou sans rapport', () => {
    expect(refus(['medecin.secteur', 'medecin.secteur'])).toMatch(/y est deux fois/);
    expect(refus(['medecin.secteurs'])).toMatch(/n’a pas de « medecin.secteurs »/);
    expect(refus(Array.from({ length: 10_000 }, (_, rang) => `c${rang}`))).toMatch(/10000 colonnes/);
    expect(refus(['Nom', 'Prénom'])).toMatch(/Aucune colonne/);
  });

  it('suit la correspondance, et la refuse si elle nomme une colonne absente ou un chemin inconnu', () => {
    const correspondance = {
      id: 'RPPS',
      colonnes: { Spécialité: 'medecin.specialite' },
      valeurs: { 'medecin.specialite': { MG: 'medecine-generale' } },
      constantes: { signature: '04/01/2027' },
    };
    const lu = lireEnTete(['RPPS', 'Spécialité'], correspondance);
    expect(lu).toMatchObject({
      accepte: true,
      valeur: { id: 0, colonnes: [{ valeurs: { MG: 'medecine-generale' } }] },
    });
    expect(refus(['Spécialité'], correspondance)).toMatch(/nomme « RPPS »/);
    expect(lireCorrespondance({ colonnes: { A: 'medecin.inconnu' } })).toMatchObject({
      accepte: false,
      refus: [{ chemin: 'colonnes.A' }],
    });
    expect(lireCorrespondance({ colonne: {} })).toMatchObject({ accepte: false });
  });
});
