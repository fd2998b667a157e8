import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { comparer } from '../vecteurs/comparer.mjs';
import { CODES_CONDITIONS } from './droit/codes.ts';
import { TEXTES } from './droit/textes.ts';
import { lireBareme } from './entrees/contrat-json/bareme.ts';
import { lireDocument } from './entrees/contrat-json/document.ts';
import { lireSituation } from './entrees/contrat-json/situation.ts';
import { baremesDuDossier } from './sorties/fichiers/baremes.ts';
import { evaluerSituation } from './usages/evaluer-situation.ts';

const RACINE = fileURLToPath(new URL('..', import.meta.url));
const BAREMES = baremesDuDossier(`${RACINE}baremes`);

interface Cas {
  readonly id: string;
  readonly titre: string;
  readonly faits: readonly string[];
  readonly grade: string;
  readonly commande: string;
  readonly entree: unknown;
  readonly attendu: Readonly<Record<string, unknown>>;
}

const lireDossier = (dossier: string): readonly Cas[] =>
  readdirSync(`${RACINE}${dossier}`)
    .filter((nom) => nom.endsWith('.json'))
    .flatMap((nom): readonly Cas[] => JSON.parse(readFileSync(`${RACINE}${dossier}/${nom}`, 'utf8')));

const TOUS = [...lireDossier('cas'), ...lireDossier('vecteurs')];
const A_EVALUER = TOUS.filter(({ commande }) => commande === 'evaluer');

const chercherBareme = (nom: string | undefined) => {
  if (nom === undefined) return undefined;
  const document = lireDocument(BAREMES.lire(nom) ?? new Uint8Array());
  const bareme = document.accepte ? lireBareme(document.valeur) : document;
  if (!bareme.accepte) throw new Error(`Barème illisible : ${nom}`);
  return bareme.valeur;
};

/** Ce que répond le programme : la réponse publiée, ou les chemins qu'il refuse. */
const repondre = (entree: unknown): unknown => {
  const lue = lireSituation(entree);
  if (!lue.accepte) return { erreur: true, chemin: lue.refus[0]?.chemin };
  return evaluerSituation(lue.valeur.situation, chercherBareme(lue.valeur.bareme), '0.0.0');
};

describe('les cas et les vecteurs', () => {
  it.each(A_EVALUER.map((un) => [un.id, un.titre, un] as const))('%s : %s', (_, __, { entree, attendu }) => {
    const reponse: unknown = JSON.parse(JSON.stringify(repondre(entree)));
    expect(comparer(attendu, reponse)).toEqual([]);
  });
});

/** Toutes les valeurs qu'une clé prend dans ce qui est attendu, à toute profondeur. */
const valeursDe = (cle: string, attendu: unknown): readonly unknown[] =>
  typeof attendu !== 'object' || attendu === null
    ? []
    : Object.entries(attendu).flatMap(([nom, valeur]) => [...(nom === cle ? [valeur] : []), ...valeursDe(cle, valeur)]);

describe('un cas publié', () => {
  it('a un identifiant à lui, un titre en phrase, un grade, et une commande connue', () => {
    const cas = lireDossier('cas');
    expect(cas.length).toBeGreaterThanOrEqual(50);
    expect(new Set(TOUS.map(({ id }) => id)).size).toBe(TOUS.length);
    const mauvais = cas.filter(
      ({ id, titre, grade, commande }) =>
        !/^[A-Z]{2}-\d{2}$/.test(id) ||
        !titre.endsWith('.') ||
        !/^[ABC]$/.test(grade) ||
        !['evaluer', 'suivre'].includes(commande),
    );
    expect(mauvais).toEqual([]);
  });

  it('de grade C ne promet rien : il attend un texte ou une réponse indéterminée', () => {
    const promesses = lireDossier('cas').filter(({ grade, attendu }) => {
      const textes = valeursDe('manque', attendu).includes('texte');
      return grade === 'C' && !textes && !valeursDe('scenarios', attendu).length;
    });
    expect(promesses.map(({ id }) => id)).toEqual([]);
  });

  it('ne cite que des sources connues et des codes de condition publiés', () => {
    const connues = [...Object.keys(TEXTES), 'barème urps-exemple'];
    const sources = TOUS.flatMap(({ attendu }) => valeursDe('sources', attendu)).flat();
    const codes = A_EVALUER.flatMap(({ attendu }) => valeursDe('conditions', attendu))
      .flat()
      .flatMap((condition) => valeursDe('code', condition));
    expect(sources.filter((source) => !connues.includes(String(source)))).toEqual([]);
    expect(codes.filter((code) => !CODES_CONDITIONS.some((connu) => connu === code))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
    expect(codes.length).toBeGreaterThan(0);
  });
});
