import { describe, expect, it } from 'vitest';
import { lireParts } from './parts.ts';

const A = { nom: 'Dr A.', heures: 20, principal: true };
const B = { nom: 'Dr B.', heures: 15 };
const PARTS = { cle: 'heures', medecins: [A, B] };
const SITUATION = {
  signature: '2027-03-01',
  demande: { cadre: 'individuel', option: 'mi-temps' },
  medecin: { secteur: 'secteur-1' },
};

const chemins = (document: unknown, cadre: Parameters<typeof lireParts>[1] = 'individuel'): readonly string[] => {
  const lu = lireParts(document, cadre);
  return lu.accepte ? [] : lu.refus.map(({ chemin }) => chemin);
};

describe('un partage', () => {
  it('se lit en poids entiers, chacun avec son contrat', () => {
    const lu = lireParts(
      { cle: 'heures', medecins: [A, { ...B, heures: 11.6667, situation: SITUATION }, { nom: 'Dr C.', heures: 0 }] },
      'individuel',
    );
    expect(lu).toMatchObject({
      accepte: true,
      valeur: {
        cle: 'heures',
        medecins: [
          { nom: 'Dr A.', poids: 200_000, contrat: { genre: 'principal' } },
          {
            nom: 'Dr B.',
            poids: 116_667,
            contrat: { genre: 'propre', situation: { demande: { option: 'mi-temps' } } },
          },
          { nom: 'Dr C.', poids: 0, contrat: { genre: 'aucun' } },
        ],
      },
    });
  });

  it('d’un groupe n’a le contrat de personne', () => {
    const groupe = {
      cle: 'parts',
      medecins: [
        { nom: 'A', part: 0.3333 },
        { nom: 'B', part: 0.6667 },
      ],
    };
    expect(chemins(groupe, 'collectif')).toEqual([]);
    expect(chemins(groupe, 'individuel')).toEqual(['medecins']);
    expect(chemins(PARTS, 'collectif')).toEqual(['medecins[0].principal']);
    expect(
      chemins(
        {
          ...PARTS,
          medecins: [
            { ...A, principal: false },
            { ...B, situation: SITUATION },
          ],
        },
        'collectif',
      ),
    ).toEqual(['medecins[1].situation']);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['une liste', [], ['']],
    ['une clé inconnue', { ...PARTS, total: 1 }, ['total']],
    [
      'une clé de prototype',
      JSON.parse('{"cle":"heures","medecins":[],"__proto__":{"x":1}}'),
      ['medecins', '__proto__'],
    ],
    ['une autre clé de partage', { ...PARTS, cle: 'patients' }, ['cle']],
    ['un seul médecin', { ...PARTS, medecins: [A] }, ['medecins']],
    [
      'trop de médecins',
      { ...PARTS, medecins: Array.from({ length: 51 }, (_, rang) => ({ ...B, nom: `Dr ${rang}` })) },
      ['medecins'],
    ],
    ['un nom vide', { ...PARTS, medecins: [{ ...A, nom: '  ' }, B] }, ['medecins[0].nom']],
    ['deux fois le même nom', { ...PARTS, medecins: [A, { ...B, nom: ' Dr A. ' }] }, ['medecins[1].nom']],
    ['des heures négatives', { ...PARTS, medecins: [A, { ...B, heures: -1 }] }, ['medecins[1].heures']],
    ['trop d’heures', { ...PARTS, medecins: [A, { ...B, heures: 61 }] }, ['medecins[1].heures']],
    ['des heures en texte', { ...PARTS, medecins: [A, { ...B, heures: '15' }] }, ['medecins[1].heures']],
    ['des heures trop fines', { ...PARTS, medecins: [A, { ...B, heures: 15.123456 }] }, ['medecins[1].heures']],
    ['des heures non dites', { ...PARTS, medecins: [A, { nom: 'Dr B.' }] }, ['medecins[1].heures']],
    ['une part et des heures', { ...PARTS, medecins: [A, { ...B, part: 0.5 }] }, ['medecins[1].part']],
    [
      'aucune heure',
      {
        ...PARTS,
        medecins: [
          { ...A, heures: 0 },
          { ...B, heures: 0 },
        ],
      },
      ['medecins'],
    ],
    [
      'des parts qui ne font pas 1',
      {
        cle: 'parts',
        medecins: [
          { nom: 'A', part: 0.5, principal: true },
          { nom: 'B', part: 0.4999 },
        ],
      },
      ['medecins'],
    ],
    ['deux principaux', { ...PARTS, medecins: [A, { ...B, principal: true }] }, ['medecins']],
    [
      'un principal et sa situation',
      { ...PARTS, medecins: [{ ...A, situation: SITUATION }, B] },
      ['medecins[0].situation'],
    ],
    [
      'un contrat collectif',
      { ...PARTS, medecins: [A, { ...B, situation: { demande: { cadre: 'collectif' } } }] },
      ['medecins[1].situation.demande.cadre'],
    ],
    [
      'une situation fautive',
      { ...PARTS, medecins: [A, { ...B, situation: { ...SITUATION, signature: '2027-02-30' } }] },
      ['medecins[1].situation.signature'],
    ],
    [
      'une situation contradictoire',
      {
        ...PARTS,
        medecins: [A, { ...B, situation: { medecin: { patientele: { mt: 10, mtAdultes: 9, mtEnfants: 9 } } } }],
      },
      ['medecins[1].situation.medecin.patientele.mt'],
    ],
  ])('est refusé pour %s', (_, document, attendus) => {
    expect(chemins(document)).toEqual(attendus);
  });

  it('dit ce que font des parts qui ne font pas 1', () => {
    const lu = lireParts(
      {
        cle: 'parts',
        medecins: [
          { nom: 'A', part: 0.5, principal: true },
          { nom: 'B', part: 0.4999 },
        ],
      },
      undefined,
    );
    expect(lu.accepte ? '' : lu.refus[0]?.message).toBe('Les parts font 0,9999 : elles doivent faire 1.');
  });
});
