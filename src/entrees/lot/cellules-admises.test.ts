import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lireSituation, schemaDeSituation } from '../contrat-json/situation.ts';
import { lireCellule } from './cellules.ts';
import { creerLecture } from './cellules-admises.ts';
import { CHEMINS, colonneDe } from './colonnes.ts';
import { type EnTete, lireEnTete, SANS_CORRESPONDANCE } from './correspondance.ts';

vi.setConfig({ testTimeout: 60_000 });

const COLONNES = CHEMINS.flatMap((chemin) =>
  chemin.includes('[]') ? [0, 1].map((rang) => chemin.replace('[]', `[${rang}]`)) : [chemin],
);
const enTeteDe = (noms: readonly string[]): EnTete => {
  const lu = lireEnTete(noms, SANS_CORRESPONDANCE);
  if (!lu.accepte) throw new Error(lu.refus[0]?.message);
  return lu.valeur;
};

/** Ce qu'on lit dans un tableau : juste, faux, ou écrit à la française. */
const CELLULES = [
  '',
  ' ',
  'oui',
  'non',
  'true',
  '1',
  '0',
  '-1',
  '52',
  '52,5',
  '1 200',
  '15 %',
  '1e3',
  '100',
  '101',
  '775',
  '999999999',
  '2024-09-01',
  '31/12/2024',
  '2024-02-30',
  '1850-01-01',
  'secteur-1',
  'premier',
  'temps-plein',
  'individuel',
  'zip',
  'collectif',
  'medecine-generale',
  'sisa',
  'p50-p70',
  'engagement',
  '48',
  '2A',
  '99',
  'cqp',
  'embauche',
  'urps-exemple',
  '../x',
  '__proto__',
  'constructor',
  '0.5',
  '1.5',
  'NaN',
  'Infinity',
] as const;
const uneLigne = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...CELLULES) }),
  { minLength: COLONNES.length, maxLength: COLONNES.length },
);

/** Le même document, bâti et lu sans rien retenir, d'un bloc par le schéma. */
const lireSansMemoire = (cellules: readonly string[], noms: readonly string[]) => {
  const document: Record<string, unknown> = {};
  const adherents = new Map<number, Record<string, unknown>>();
  noms.forEach((nom, rang) => {
    const colonne = colonneDe(nom);
    const valeur =
      colonne === undefined ? undefined : lireCellule(colonne.genre, cellules[rang] ?? '', () => undefined);
    if (colonne === undefined || valeur === undefined) return;
    const [, numero, feuille] = /^groupe\.adherents\[(\d+)\]\.(\w+)$/.exec(nom) ?? [];
    if (numero !== undefined && feuille !== undefined) {
      adherents.set(Number(numero), { ...adherents.get(Number(numero)), [feuille]: valeur });
      return;
    }
    let ici = document;
    for (const cle of nom.split('.').slice(0, -1)) {
      ici[cle] ??= {};
      ici = ici[cle] as Record<string, unknown>;
    }
    ici[nom.split('.').at(-1) ?? ''] = valeur;
  });
  if (adherents.size > 0) document.groupe = { ...(document.groupe as object), adherents: [...adherents.values()] };
  return document;
};

/** La raison que le schéma entier donne d'une ligne où seule cette colonne est remplie : elle est fautive à elle seule. */
const refusDe = (cellules: readonly string[], colonne: string): string | undefined => {
  const rang = COLONNES.indexOf(colonne);
  const seules = cellules.map((cellule, autre) => (autre === rang ? cellule : ''));
  const lue = lireSituation(lireSansMemoire(seules, COLONNES));
  return lue.accepte ? undefined : lue.refus[0]?.message;
};

describe('une ligne dont les cellules ont déjà été vues', () => {
  it('donne ce que le schéma entier donnerait, quel que soit l’ordre des lignes', () => {
    const lire = creerLecture(enTeteDe(COLONNES));
    fc.assert(
      fc.property(uneLigne, (cellules) => {
        const attendu = lireSansMemoire(cellules, COLONNES);
        const lue = lire(cellules, () => undefined);
        const parLeSchema = schemaDeSituation.safeParse(attendu);
        expect(lue.admise).toBe(parLeSchema.success);
        expect(lue.admise ? lue.document : refusDe(cellules, lue.colonne)).toEqual(lue.admise ? attendu : lue.raison);
      }),
      { numRuns: 3_000 },
    );
  });

  it('note chaque fois les habitudes reconnues', () => {
    const lire = creerLecture(enTeteDe(['medecin.age', 'signature']));
    const notees: string[] = [];
    for (const _ of [1, 2, 3]) lire(['1 000', '31/12/2024'], (une) => notees.push(une));
    expect(notees).toEqual(Array(3).fill(['milliers', 'date-francaise']).flat());
  });

  it('ne retient ni une cellule démesurée, ni une infinité de cellules', () => {
    const lire = creerLecture(enTeteDe(['medecin.patientele.mt']));
    for (let rang = 0; rang < 12_000; rang += 1) {
      expect(lire([String(rang)], () => undefined)).toEqual({
        admise: true,
        document: { medecin: { patientele: { mt: rang } } },
      });
    }
    expect(lire(['9'.repeat(200)], () => undefined).admise).toBe(false);
  });
});

interface Definition {
  readonly type: string;
  readonly checks?: readonly unknown[];
  readonly shape?: Readonly<Record<string, { readonly _zod: { readonly def: Definition } }>>;
  readonly innerType?: { readonly _zod: { readonly def: Definition } };
  readonly element?: { readonly _zod: { readonly def: Definition } };
}

/** Les nœuds, hors des feuilles, qui portent un contrôle : il lierait des feuilles entre elles. */
const controles = (definition: Definition, chemin: string): readonly string[] => {
  if (definition.innerType !== undefined) return controles(definition.innerType._zod.def, chemin);
  if (definition.element !== undefined) return controles(definition.element._zod.def, `${chemin}[]`);
  if (definition.shape === undefined) return [];
  const ici = (definition.checks ?? []).length > 0 ? [chemin] : [];
  return [
    ...ici,
    ...Object.entries(definition.shape).flatMap(([cle, { _zod }]) => controles(_zod.def, `${chemin}.${cle}`)),
  ];
};

describe('le schéma d’une situation', () => {
  it('ne contrôle que des feuilles : ce qui les lie est dans les contradictions, que chaque ligne passe', () => {
    expect(controles(schemaDeSituation._zod.def as unknown as Definition, '')).toEqual([]);
  });
});
