import { describe, expect, it } from 'vitest';
import { seCorrigeIci } from './champs-du-depart.ts';
import { documentDuCas, suivreOuvert, unContratTenu } from './contrat.fixture.ts';
import { contratDe, corriger, direChangements } from './depart.fixture.ts';

describe('corriger un groupe', () => {
  const groupe = unContratTenu(documentDuCas('VI-14'));

  it('les patients d’un adhérent changent l’objectif du groupe, et lui seul', () => {
    const corrige = corriger(groupe, { 'groupe.adherents[1].mt': '910', 'groupe.adherents[3].fileActive': '' });
    const { adherents } = contratDe(corrige).document.situation.groupe ?? {};
    expect(adherents?.map(({ mt, fileActive }) => [mt, fileActive])).toEqual([
      [900, 1500],
      [910, 1500],
      [900, 1500],
      [900, undefined],
    ]);
    expect(suivreOuvert(contratDe(corrige)).objectifs.map(({ cible }) => cible)).toEqual([4130, null]);
    expect(direChangements(corrige)[0]).toBe('Cible, patientèle médecin traitant : 4 120 → 4 130');
  });

  it('ce qui ne se lit pas est refusé sous l’adhérent', () => {
    const { corrige } = corriger(groupe, { 'groupe.adherents[0].mt': '-1' });
    expect([...corrige.fautes.keys()]).toEqual(['groupe.adherents[0].mt']);
  });

  it('qui adhère, et comment il exerce, ne se dit que dans le fichier', () => {
    expect(['groupe.adherents', 'groupe.adherents[0].secteur'].map(seCorrigeIci)).toEqual([false, false]);
    expect(['groupe.adherents[0].mt', 'groupe.adherents[19].fileActive'].map(seCorrigeIci)).toEqual([true, true]);
  });
});
