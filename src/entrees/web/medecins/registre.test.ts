import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ecrireDocuments, tirerDocuments } from '../../../../outils/lots/situations-en-csv.ts';
import { jourDe } from '../../../commun/jour.ts';
import { type Correspondance, lireCorrespondance, SANS_CORRESPONDANCE } from '../../lot/correspondance.ts';
import { faireLotDeFichiers } from '../../lot/fichiers.ts';
import { ecrireLExemple } from './exemple.ts';
import { lireFichier, ouvrirFichier } from './fichiers.fixture.ts';
import { LIGNES_AU_PLUS } from './limites.ts';
import type { Registre } from './registre.ts';
import { ecrireLesLignes, ecrireLesRejets } from './sortie-du-tableau.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const RACINE = join(import.meta.dirname, '../../../..');
let dossier: string;
beforeAll(async () => {
  dossier = mkdtempSync(join(tmpdir(), 'tandem-medecins-'));
  await build({
    entryPoints: [join(RACINE, 'src/entrees/lot/ouvrier.ts')],
    outfile: join(dossier, 'ouvrier.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
});
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte);

/** « é », « è », « ç » et « œ » d'un vieux tableur : un octet chacun. */
const enWindows1252 = (texte: string): Uint8Array =>
  Uint8Array.from(texte, (lettre) => (lettre === 'œ' ? 0x9c : lettre === '’' ? 0x92 : lettre.charCodeAt(0)));

const situationsDesVecteurs = (): readonly object[] =>
  readdirSync(join(RACINE, 'vecteurs'))
    .filter((nom) => nom.endsWith('.json'))
    .flatMap((nom) => JSON.parse(readFileSync(join(RACINE, 'vecteurs', nom), 'utf8')) as Record<string, unknown>[])
    .flatMap(({ commande, entree }) =>
      commande === 'evaluer' && typeof entree === 'object' && entree !== null ? [entree] : [],
    );

const EN_TETE =
  'id;Nom;medecin.specialite;medecin.secteur;medecin.patientele.mt;medecin.partCcam;demande.cadre;demande.option;signature';
const ligne = (rang: number, nom = 'Noël'): string =>
  `m${rang};${nom};medecine-generale;secteur-1;${700 + rang};"12,5 %";individuel;temps-plein;04/01/2027`;

interface Cas {
  readonly nom: string;
  readonly contenu: () => Uint8Array;
  readonly extension?: '.csv' | '.ndjson';
}

const CAS: readonly Cas[] = [
  {
    nom: 'tous les vecteurs',
    extension: '.ndjson',
    contenu: () =>
      octets(
        situationsDesVecteurs()
          .map((entree, rang) => `${JSON.stringify({ id: `v${rang}`, ...entree })}\n`)
          .join(''),
      ),
  },
  { nom: '500 lignes au hasard', contenu: () => octets(ecrireDocuments(tirerDocuments(500, 11))) },
  { nom: 'l’exemple, inventé comme la population', contenu: () => octets(ecrireLExemple()) },
  {
    nom: 'Windows-1252',
    contenu: () => enWindows1252(`${EN_TETE}\n${ligne(1, 'Lœuvre')}\n${ligne(2, 'Garçon, née Brémaud')}\n`),
  },
  {
    nom: 'virgule, tabulation et BOM',
    contenu: () => octets(`\ufeff${EN_TETE}\n${ligne(1)}\r\n`.replaceAll(';', '\t')),
  },
  {
    nom: 'un fichier coupé en route',
    contenu: () => octets(`${EN_TETE}\n${ligne(1)}\n${ligne(2)}\n${ligne(3).slice(0, 30)}`),
  },
  {
    nom: 'des lignes fautives',
    contenu: () =>
      octets(
        `${EN_TETE}\n${ligne(1)}\n;;\n\n;;;;;;;;\nm4;x;cardio;secteur-9;-3;x;y;z;31/02/2027\n"m5;jamais refermé\n${ligne(6)}\n`,
      ),
  },
  {
    nom: 'des noms et des cellules qui sont aussi ceux d’un objet',
    contenu: () => octets(`${EN_TETE};__proto__;constructor\n${ligne(1)};a;toString\n${ligne(2, '__proto__')};;\n`),
  },
  {
    nom: 'l’en-tête répété au milieu',
    contenu: () => octets(`${EN_TETE}\n${ligne(1)}\n${EN_TETE}\n${ligne(2)}\n`),
  },
  {
    nom: 'des formules et des fins de ligne enfermées',
    contenu: () =>
      octets(`${EN_TETE}\n${ligne(1).replace('m1', '=1+1')}\n${ligne(2, '"deux\nlignes"')}\n${ligne(3)}\n`),
  },
  {
    nom: 'du NDJSON abîmé',
    extension: '.ndjson',
    contenu: () =>
      octets('{"id":1,"signature":"2027-01-04"}\n{"id":\n[]\n{"__proto__":1}\n{"demande":{"cadre":"x"}}\nnull\n'),
  },
];

const REFUSES: readonly Cas[] = [
  { nom: 'l’en-tête deux fois dans la même ligne', contenu: () => octets(`${EN_TETE};${EN_TETE}\n`) },
  { nom: 'un fichier de blancs', contenu: () => octets('\n\n\n') },
  {
    nom: '10 000 colonnes',
    contenu: () => octets(`${Array.from({ length: 10_000 }, (_, rang) => `c${rang}`).join(';')}\n`),
  },
  { nom: 'aucune colonne connue', contenu: () => octets('Nom;Prénom\nA;B\n') },
  { nom: 'une faute dans un nom de colonne', contenu: () => octets('id;medecin.secteurs\n1;secteur-1\n') },
];

const poser = ({ contenu, extension = '.csv' }: Cas, rang: number) => {
  const entree = join(dossier, `e${rang}${extension}`);
  writeFileSync(entree, contenu());
  return { entree, sortie: join(dossier, `s${rang}.csv`) };
};

/** Ce que fait `./tandem lot`, avec son vrai ouvrier. */
const faireLeLot = (entree: string, sortie: string, correspondance: Correspondance = SANS_CORRESPONDANCE) =>
  faireLotDeFichiers({
    entree,
    sortie,
    commande: 'evaluer',
    correspondance,
    baremes: new Map(),
    aujourdHui: jourDe('2026-11-22'),
    programme: '0.0.0',
    coeurs: 1,
    remplacer: true,
    recommencer: true,
    ouvrier: pathToFileURL(join(dossier, 'ouvrier.mjs')),
    avancer: () => undefined,
  });

const lireOuVide = (fichier: string): string => {
  try {
    return readFileSync(fichier, 'utf8');
  } catch {
    return '';
  }
};

const comparer = (registre: Registre, sortie: string): void => {
  expect(registre.lignes.length).toBeGreaterThan(0);
  const lot = readFileSync(sortie, 'utf8');
  // Le lot reprend le séparateur de l'entrée ; la page écrit toujours des points-virgules.
  const separateur = lot.includes('\t') ? '\t' : ';';
  expect(ecrireLesLignes(registre.lignes).replaceAll(';', separateur)).toBe(lot);
  expect(registre.rejets.length === 0 ? '' : ecrireLesRejets(registre.rejets).replaceAll(';', separateur)).toBe(
    lireOuVide(`${sortie}.rejets.csv`),
  );
  expect(registre.bilan).toEqual(JSON.parse(readFileSync(`${sortie}.bilan.json`, 'utf8')));
};

describe('la page et ./tandem lot lisent le même fichier', () => {
  it.each(CAS.map((cas, rang) => [cas.nom, cas, rang] as const))(
    '%s : mêmes lignes, mêmes rejets, même bilan',
    async (_, cas, rang) => {
      const { entree, sortie } = poser(cas, rang);
      expect(await faireLeLot(entree, sortie)).toMatchObject({ accepte: true });
      comparer(ouvrirFichier(cas.contenu(), cas.extension === '.ndjson' ? 'documents' : 'tableau'), sortie);
    },
  );

  it('avec une correspondance aussi', async () => {
    const contenu = 'N°;Secteur;Patients\nA;S1;1 200\nB;S2;900\n';
    const document = {
      id: 'N°',
      colonnes: { Secteur: 'medecin.secteur', Patients: 'medecin.patientele.mt' },
      valeurs: { 'medecin.secteur': { S1: 'secteur-1', S2: 'secteur-2' } },
      constantes: { signature: '04/01/2027', 'demande.cadre': 'individuel' },
    };
    const { entree, sortie } = poser({ nom: '', contenu: () => octets(contenu) }, 100);
    const lue = lireCorrespondance(document);
    if (!lue.accepte) throw new Error('correspondance refusée');
    expect(await faireLeLot(entree, sortie, lue.valeur)).toMatchObject({ accepte: true });
    comparer(ouvrirFichier(contenu, 'tableau', lue.valeur), sortie);
  });

  it.each(REFUSES.map((cas, rang) => [cas.nom, cas, rang] as const))(
    '%s : refusé des deux côtés, avec la même phrase',
    async (_, cas, rang) => {
      const { entree, sortie } = poser(cas, 200 + rang);
      const lot = await faireLeLot(entree, sortie);
      expect(lot.accepte).toBe(false);
      expect(lireFichier(cas.contenu())).toEqual(lot);
    },
  );
});

describe('la limite de 50 000 lignes', () => {
  const avecLignes = (nombre: number, vides = 0): string =>
    `id;signature\n${Array.from({ length: nombre }, (_, rang) => `m${rang};04/01/2027\n`).join('')}${';\n'.repeat(vides)}`;

  it('au-dessous et à la valeur, lu ; au-dessus, refusé avec une phrase', () => {
    expect(ouvrirFichier(avecLignes(LIGNES_AU_PLUS - 1)).lignes).toHaveLength(LIGNES_AU_PLUS - 1);
    expect(ouvrirFichier(avecLignes(LIGNES_AU_PLUS)).lignes).toHaveLength(LIGNES_AU_PLUS);
    const lu = lireFichier(avecLignes(LIGNES_AU_PLUS + 1));
    expect(lu).toMatchObject({
      accepte: false,
      refus: [{ message: expect.stringContaining('plus de 50\u00a0000 lignes') }],
    });
  });

  it('les lignes vides qu’un tableur laisse à la fin ne comptent pas', () => {
    expect(ouvrirFichier(avecLignes(LIGNES_AU_PLUS, 500)).lignes).toHaveLength(LIGNES_AU_PLUS);
  });

  it('une ligne mise à part compte comme une autre', () => {
    expect(lireFichier(`${avecLignes(LIGNES_AU_PLUS)}m;31/02/2027\n`).accepte).toBe(false);
  });
});
