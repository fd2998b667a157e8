import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { comparer } from '../vecteurs/comparer.mjs';
import { jourDe } from './commun/jour.ts';
import { CODES_ALERTES } from './contrat/alertes.ts';
import { ETATS } from './contrat/transitions.ts';
import { lireContrat } from './entrees/contrat-json/suivi.ts';
import { suivre } from './usages/suivre-contrat.ts';

const RACINE = fileURLToPath(new URL('..', import.meta.url));

interface Cas {
  readonly id: string;
  readonly titre: string;
  readonly grade: string;
  readonly commande: string;
  readonly entree: unknown;
  readonly attendu: Readonly<Record<string, unknown>>;
}

const lireDossier = (dossier: string): readonly Cas[] =>
  readdirSync(`${RACINE}${dossier}`)
    .filter((nom) => nom.endsWith('.json'))
    .flatMap((nom): readonly Cas[] => JSON.parse(readFileSync(`${RACINE}${dossier}/${nom}`, 'utf8')))
    .filter(({ commande }) => commande === 'suivre');

const CAS = lireDossier('cas');
const TOUS = [...CAS, ...lireDossier('vecteurs')];

/** Un cas dit toujours son jour : celui de l'horloge ne compte pas ici. */
const JAMAIS = jourDe('1900-01-01');

/** Ce que répond le programme : la réponse publiée, ou le premier chemin qu'il refuse. */
const repondre = (entree: unknown): unknown => {
  const lu = lireContrat(entree);
  if (!lu.accepte) return { erreur: true, chemin: lu.refus[0]?.chemin };
  const { situation, actes, au, connuLe } = lu.valeur;
  return suivre({ situation, actes, au: au ?? JAMAIS, connuLe }, undefined, '0.0.0');
};

const rejouer = ({ entree, attendu }: Cas) => comparer(attendu, JSON.parse(JSON.stringify(repondre(entree))));

describe('la vie d’un contrat, cas et vecteurs', () => {
  it.each(TOUS.map((un) => [un.id, un.titre, un] as const))('%s : %s', (_, __, cas) => {
    expect(rejouer(cas)).toEqual([]);
  });

  it('les actes d’un cas donnent la même réponse dans l’ordre inverse', () => {
    const retourner = (entree: unknown): unknown => {
      const copie: { actes: unknown[] } = JSON.parse(JSON.stringify(entree));
      return { ...copie, actes: copie.actes.reverse() };
    };
    const recus = TOUS.filter(({ attendu }) => attendu.erreur !== true);
    const ecarts = recus.flatMap((cas) => rejouer({ ...cas, entree: retourner(cas.entree) }));
    expect(ecarts).toEqual([]);
  });
});

/** Tout ce qu'une clé prend dans ce qui est attendu, à toute profondeur. */
const valeursDe = (cle: string, attendu: unknown): readonly unknown[] =>
  typeof attendu !== 'object' || attendu === null
    ? []
    : Object.entries(attendu).flatMap(([nom, valeur]) => [...(nom === cle ? [valeur] : []), ...valeursDe(cle, valeur)]);

describe('les cas de vie publiés', () => {
  it('sont une vingtaine, montrent chaque état d’un contrat, et de grade C ne promettent rien', () => {
    expect(CAS.length).toBeGreaterThanOrEqual(20);
    const etats = new Set(TOUS.flatMap(({ attendu }) => valeursDe('etat', attendu)));
    expect(ETATS.filter((etat) => !etats.has(etat))).toEqual([]);
    const promesses = CAS.filter(({ grade, attendu }) => grade === 'C' && attendu.du !== null);
    expect(promesses.map(({ id }) => id)).toEqual([]);
  });

  it('ne nomment que des alertes connues', () => {
    const codes = TOUS.flatMap(({ attendu }) => valeursDe('alertes', attendu)).flatMap((un) => valeursDe('code', un));
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !CODES_ALERTES.some((connu) => connu === code))).toEqual([]);
  });
});
