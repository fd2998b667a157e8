import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { documentDuCas, lisible, ouvrirDocument } from '../../entrees/web/contrat/contrat.fixture.ts';
import { exempleDeContrat } from '../../entrees/web/contrat/exemple.ts';
import { montrerActes } from './actes-ecrits.ts';

const montrer = (document: unknown, au?: string, combien = 50) => {
  const { lu } = ouvrirDocument(document);
  const jour = au === undefined ? lu.au : jourDe(au);
  if (jour === undefined) throw new Error('Le document ne dit pas son jour');
  return montrerActes(
    { situation: lu.situation, actes: lu.actes, au: jour, connuLe: lu.connuLe, bareme: undefined },
    combien,
  ).map(({ texte, statut, effet }) => lisible(`${statut} | ${texte} | ${effet}`));
};

describe('les actes, et ce que chacun a changé', () => {
  it('raconte l’exemple, le dernier acte d’abord', () => {
    expect(montrer(exempleDeContrat(jourDe('2026-11-22')), '2026-11-22')).toEqual([
      'compte | Relevé : 1 174 adultes, 242 enfants et 2 068 en file active | projection : 1 635 en patientèle médecin traitant et 2 121 en file active',
      'compte | Versement : année 2, n° 1 : 28 000 € | solde : 0 €',
      'compte | Relevé : 1 148 adultes, 236 enfants et 2 063 en file active | projection : 1 620 en patientèle médecin traitant et 2 128 en file active',
      'compte | Relevé : 1 122 adultes, 230 enfants et 2 051 en file active | projection : 1 591 en patientèle médecin traitant et 2 102 en file active ; alerte : objectif en danger',
      'compte | Absence de l’assistant : jusqu’au 29 mars 2026, non remplacée | rien, ce jour-là',
      'compte | Relevé : 1 094 adultes, 224 enfants et 2 046 en file active | relevé pris en compte',
      'compte | Versement : année 1, n° 1 : 38 000 € | solde : 0 €',
      'compte | Embauche de l’assistant : aucun de ces titres | CQP obtenu : 8 octobre 2027, à venir',
      'compte | Signature du contrat d’aide : de 1 300 à 1 560 en patientèle médecin traitant et de 2 040 à 2 150 en file active | contrat en cours, année 1 ; dû : 38 000 € ; solde : 38 000 €',
    ]);
  });

  it('garde l’acte annulé, et nomme ce que l’annulation retire', () => {
    const dits = montrer(documentDuCas('VI-24'));
    expect(dits.filter((dit) => dit.startsWith('annule'))).toHaveLength(1);
    expect(dits.some((dit) => dit.includes('Annulation de : Versement'))).toBe(true);
  });

  it('un acte à venir s’annule avant son jour ; tant que l’annulation est à venir, il vient toujours', () => {
    const { situation } = ouvrirDocument(exempleDeContrat(jourDe('2026-11-22'))).document;
    const document = {
      situation: { ...situation, signature: '2027-01-04' },
      actes: [
        { id: 's', acte: 'signature', effet: '2027-01-04' },
        { id: 'e', acte: 'embauche', effet: '2027-03-01', titre: 'aucun' },
        { acte: 'annulation', effet: '2027-01-10', vise: 'e' },
      ],
    };
    const statuts = (au: string) => montrer(document, au).map((dit) => dit.split(' | ')[0]);
    expect(statuts('2027-01-09')).toEqual(['a-venir', 'a-venir', 'compte']);
    expect(statuts('2027-01-10')).toEqual(['annule', 'compte', 'compte']);
    expect(statuts('2027-03-01')).toEqual(['annule', 'compte', 'compte']);
  });

  it('montre ce qui n’était pas encore connu, et ce qui vient', () => {
    expect(montrer(documentDuCas('VI-25')).some((dit) => dit.startsWith('pas-connu'))).toBe(true);
    expect(montrer(documentDuCas('VI-02'), '2024-09-15')[0]).toMatch(/^a-venir \| Embauche/);
  });

  it('ne dit jamais le motif d’une absence', () => {
    expect(montrer(documentDuCas('VI-16')).join(' ')).not.toMatch(/maternit/i);
  });

  it('une signature corrigée raconte ce qu’elle a changé, comme si l’ancienne n’avait pas été', () => {
    const { situation } = ouvrirDocument(exempleDeContrat(jourDe('2026-11-22'))).document;
    const dits = montrer(
      {
        situation: { ...situation, signature: '2025-10-01', medecin: { specialite: 'cardiologie' } },
        actes: [
          { id: 'a', acte: 'signature', effet: '2025-09-22' },
          { id: 'b', acte: 'annulation', effet: '2025-10-01', vise: 'a' },
          { id: 'c', acte: 'signature', effet: '2025-10-01' },
        ],
      },
      '2026-11-22',
    );
    expect(dits[1]).toMatch(/^compte \| Signature du contrat d’aide \| contrat en cours, année 1 ; dû/);
    expect(dits.join(' ')).not.toMatch(/trop tôt|indéterminé, indéterminé/);
  });

  it('n’en montre que ce qu’on demande', () => {
    expect(montrer(exempleDeContrat(jourDe('2026-11-22')), '2026-11-22', 2)).toHaveLength(2);
  });

  it('ne rejoue pas un contrat de dix mille actes, acte par acte', () => {
    const { document } = ouvrirDocument(exempleDeContrat(jourDe('2026-11-22')));
    const actes = Array.from({ length: 9_990 }, () => ({ acte: 'depart' as const, effet: '2026-01-05' }));
    const dits = montrer({ ...document, actes: [...document.actes, ...actes] }, '2026-11-22', 2);
    expect(dits.map((dit) => dit.split(' | ')[2])).toEqual(['undefined', 'undefined']);
  });
});
