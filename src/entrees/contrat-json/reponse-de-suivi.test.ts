import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { hasardDe } from '../../../outils/epreuves/hasard.ts';
import { vie } from '../../../outils/epreuves/vies.ts';
import { jourDe } from '../../commun/jour.ts';
import type { Bareme } from '../../droit/bareme.ts';
import { unBareme } from '../../regles/bareme.fixture.ts';
import { type ReponseDeSuivi, suivre } from '../../usages/suivre-contrat.ts';
import { schemaDeReponseDeSuivi } from './reponse-de-suivi.ts';
import { schemaJson } from './schemas.ts';
import { lireContrat } from './suivi.ts';

vi.setConfig({ testTimeout: 60_000 });

const TIRAGES = { numRuns: 600 };
const unBaremeOuRien = fc.constantFrom<Bareme | undefined>(undefined, unBareme());
const uneVie = fc.nat().map((rang) => vie(hasardDe(1, 'reponse-de-suivi', rang)));

const suivreLaVie = (document: unknown, bareme?: Bareme): ReponseDeSuivi | undefined => {
  const lu = lireContrat(document);
  if (!lu.accepte) return undefined;
  const { situation, actes, au = jourDe('2026-11-22'), connuLe } = lu.valeur;
  return suivre({ situation, actes, au, connuLe }, bareme, '0.0.0');
};

const EXEMPLE = suivreLaVie({
  au: '2025-05-15',
  situation: {
    signature: '2024-09-01',
    demande: { cadre: 'individuel', assistant: 'premier', option: 'temps-plein' },
    medecin: { specialite: 'medecine-generale', bande: 'p50-p70', patientele: { mt: 1100, fileActive: 1700 } },
    assistant: { embauche: '2024-10-01', titre: 'aucun' },
  },
  actes: [
    { acte: 'signature', effet: '2024-09-01' },
    { acte: 'versement', effet: '2024-09-28', annee: 1, rang: 1, montant: 40_000 },
  ],
});

describe('la réponse de suivre en JSON', () => {
  it('est acceptée par son propre schéma, quelle que soit la vie du contrat', () => {
    fc.assert(
      fc.property(uneVie, unBaremeOuRien, (document, bareme) => {
        const reponse = suivreLaVie(document, bareme);
        fc.pre(reponse !== undefined);
        expect(schemaDeReponseDeSuivi.safeParse(reponse).error?.issues).toBeUndefined();
      }),
      TIRAGES,
    );
  });

  it('ne perd ni ne change rien en passant par le texte', () => {
    fc.assert(
      fc.property(uneVie, unBaremeOuRien, (document, bareme) => {
        const reponse = suivreLaVie(document, bareme);
        fc.pre(reponse !== undefined);
        expect(JSON.parse(JSON.stringify(reponse))).toEqual(reponse);
      }),
      TIRAGES,
    );
  });
});

/** Tous les chemins d'objets d'une réponse : c'est là qu'une clé de trop pourrait passer. */
const objetsDe = (
  valeur: unknown,
  chemin: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] =>
  typeof valeur !== 'object' || valeur === null
    ? []
    : [
        ...(Array.isArray(valeur) ? [] : [chemin]),
        ...(Array.isArray(valeur)
          ? valeur.flatMap((un, rang) => objetsDe(un, [...chemin, rang]))
          : Object.entries(valeur).flatMap(([cle, un]) => objetsDe(un, [...chemin, cle]))),
      ];

/** La même réponse, avec une clé de plus à cet endroit. */
const alourdir = (valeur: unknown, [cle, ...suite]: readonly (string | number)[]): unknown => {
  if (cle === undefined) return Object.assign({}, valeur, { prime: true });
  if (Array.isArray(valeur)) return valeur.map((un: unknown, rang) => (rang === cle ? alourdir(un, suite) : un));
  return Object.fromEntries(
    Object.entries(Object(valeur)).map(([nom, un]) => [nom, nom === cle ? alourdir(un, suite) : un]),
  );
};

describe('le schéma de la réponse de suivre', () => {
  it('refuse une clé inconnue, où qu’elle soit', () => {
    expect(schemaDeReponseDeSuivi.safeParse(EXEMPLE).success).toBe(true);
    const chemins = objetsDe(EXEMPLE);
    expect(chemins.length).toBeGreaterThan(30);
    const admises = chemins.filter((chemin) => schemaDeReponseDeSuivi.safeParse(alourdir(EXEMPLE, chemin)).success);
    expect(admises).toEqual([]);
  });

  it('refuse une réponse à laquelle il manque une clé', () => {
    const cles = Object.keys(EXEMPLE ?? {});
    const admises = cles.filter((cle) => schemaDeReponseDeSuivi.safeParse({ ...EXEMPLE, [cle]: undefined }).success);
    expect(admises).toEqual([]);
  });

  it('se publie en JSON Schema, l’arbre des raisons se contenant lui-même, et se relit', () => {
    const publie = schemaJson('suivi');
    expect(JSON.stringify(publie)).toContain('"$ref":"#/$defs/Explication"');
    const relu = z.fromJSONSchema(Object(publie));
    expect(relu.safeParse(EXEMPLE).error?.issues).toBeUndefined();
    expect(relu.safeParse({ ...EXEMPLE, prime: true }).success).toBe(false);
  });
});
