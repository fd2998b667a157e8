import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeRegle } from './codes.ts';
import { fonder } from './fondement.ts';
import { selonLecture } from './lectures.ts';
import type { PointConteste } from './points/point.ts';
import type { FondementsDesRegles, Grille } from './regime.ts';
import { AVENANT_7 } from './regimes/avenant-7.ts';
import type { CleTexte } from './textes.ts';

/** Chaque ligne marquée est une faute que `tsc` doit refuser : si elle se met à compiler, la vérification des types échoue. */
describe('ce qui ne compile pas (vérifié par tsc sur ce fichier)', () => {
  it('un régime où une règle n’a pas de source', () => {
    const { zone, ...incomplets } = AVENANT_7.fondements;
    // @ts-expect-error la source de la règle « zone » est omise
    const fautifs: FondementsDesRegles = incomplets;
    expect([zone === undefined, 'zone' in fautifs]).toEqual([false, false]);
  });

  it('un régime qui donne une source à une règle inconnue', () => {
    // @ts-expect-error « zones » n'est pas un code de règle
    const fautifs: FondementsDesRegles = { ...AVENANT_7.fondements, zones: fonder('A7') };
    expect(Object.keys(fautifs)).toContain('zones');
  });

  it('un point établi ou une source dont la clé n’existe pas', () => {
    // @ts-expect-error « A999 » n'est pas un point établi
    expect(() => fonder('A999')).toThrow(TypeError);
    // @ts-expect-error « ameli-2099 » n'est pas une source
    const source: CleTexte = 'ameli-2099';
    expect(source).toBe('ameli-2099');
  });

  it('un montant sans son fondement, ou sans son jour', () => {
    const entree = AVENANT_7.montants['mi-temps']?.annee1[0];
    if (entree === undefined) throw new Error('Le mi-temps a un montant');
    const { fondement, ...sansFondement } = entree;
    const { du, ...sansJour } = entree;
    // @ts-expect-error la valeur ne dit pas ce qui la fonde
    const premiere: Grille['annee1'] = [sansFondement];
    // @ts-expect-error la valeur ne dit pas depuis quand
    const seconde: Grille['annee1'] = [sansJour];
    expect([premiere.length, seconde.length, fondement.cles[0], typeof du]).toEqual([1, 1, 'A10', 'number']);
  });

  it('un point contesté sans la lecture retenue, une lecture oubliée par une règle', () => {
    const lectures = { oui: { enonce: 'Oui.', tenuePar: [] } };
    const commun = { titre: 'Essai', regles: [], colonnes: [], fondements: [], motif: 'Essai.' };
    // @ts-expect-error la lecture retenue est omise
    const point: PointConteste = { ...commun, nature: 'conteste', lectures };
    // @ts-expect-error la lecture « au-moins » n'a pas de réponse
    const reponse = selonLecture('seuil-640', { 'plus-de': 'dessous' }, 'au-seuil');
    expect([point.retenue, reponse]).toEqual([undefined, 'au-seuil']);
  });

  it('un code de règle inconnu', () => {
    // @ts-expect-error « secteurs » n'est pas un code de règle
    const code: CodeRegle = 'secteurs';
    expect(code).toBe('secteurs');
  });
});

const SRC = dirname(dirname(fileURLToPath(import.meta.url)));
const TSC = join(dirname(SRC), 'node_modules/.bin/tsc');
const dossier = mkdtempSync(join(tmpdir(), 'tandem-preuves-'));

afterAll(() => rmSync(dossier, { recursive: true, force: true }));

/** Un vrai fichier du droit, ses imports rendus absolus, une ligne ôtée ou changée. */
const copier = (fichier: string, changer: (texte: string) => string): string => {
  const origine = join(SRC, fichier);
  const texte = readFileSync(origine, 'utf8');
  const change = changer(texte);
  return change.replaceAll(/from '(\.\.?\/[^']+)'/g, (_, chemin: string) => `from '${join(dirname(origine), chemin)}'`);
};

const oter = (ligne: string) => (texte: string) => {
  if (texte.split(ligne).length !== 2) throw new Error(`La ligne à ôter n'est pas là une fois : ${ligne}`);
  return texte.replace(ligne, '');
};

type Preuve = readonly [nom: string, fichier: string, changer: (texte: string) => string, attendue: RegExp];

/** Les mêmes fichiers intacts compilent : sans eux, une preuve pourrait échouer pour une autre raison. */
const TEMOINS: readonly Preuve[] = [
  ['temoin-regime', 'droit/regimes/avenant-7.ts', (texte) => texte, /^$/],
  ['temoin-convention', 'droit/regimes/convention-2024.ts', (texte) => texte, /^$/],
  ['temoin-phrases', 'explication/phrases.ts', (texte) => texte, /^$/],
  ['temoin-conditions', 'regles/conditions-du-medecin.ts', (texte) => texte, /^$/],
];

const FAUTES: readonly Preuve[] = [
  ['regle-sans-source', 'droit/regimes/avenant-7.ts', oter("    zone: fonder('A7'),\n"), /TS2741.*'zone'/],
  [
    'source-inconnue',
    'droit/regimes/avenant-7.ts',
    (t) => t.replace("fonder('A7')", "fonder('A7777')"),
    /TS2345.*A7777/,
  ],
  [
    'regime-sans-option',
    'droit/regimes/convention-2024.ts',
    oter("    'tiers-temps': { ouverte: false, fondement: fonder('F-39') },\n"),
    /TS2741.*tiers-temps/,
  ],
  ['code-sans-phrase', 'explication/phrases.ts', oter("  duree: 'Le contrat dure cinq ans.',\n"), /TS2741.*'duree'/],
  [
    'fait-inconnu',
    'regles/conditions-du-medecin.ts',
    (texte) => texte.replace("= ['medecin.secteur'];", "= ['medecin.secteurr'];"),
    /error TS\d+.*medecin\.secteurr/,
  ],
];

const PREUVES = [...TEMOINS, ...FAUTES];

describe('ce que le compilateur refuse, lancé pour de vrai', () => {
  let sortie = '';
  let code: number | null = null;

  beforeAll(() => {
    for (const [nom, fichier, changer] of PREUVES) {
      writeFileSync(join(dossier, `${nom}.ts`), copier(fichier, changer));
    }
    const projet = { extends: join(dirname(SRC), 'tsconfig.json'), include: ['*.ts'], compilerOptions: { types: [] } };
    writeFileSync(join(dossier, 'tsconfig.json'), JSON.stringify(projet));
    const execution = spawnSync(TSC, ['--noEmit', '--pretty', 'false', '-p', dossier], { encoding: 'utf8' });
    sortie = execution.stdout;
    code = execution.status;
  }, 60_000);

  it('échoue', () => {
    expect(code).toBeGreaterThan(0);
  });

  it.each(PREUVES)('%s (%s)', (nom, _, __, attendue) => {
    const erreurs = sortie.split('\n').filter((ligne) => ligne.includes(`${nom}.ts(`));
    expect(erreurs.join('\n')).toMatch(attendue);
  });

  it('ne refuse rien d’autre', () => {
    const ailleurs = sortie
      .split('\n')
      .filter((ligne) => /error TS/.test(ligne) && !PREUVES.some(([nom]) => ligne.includes(`${nom}.ts(`)));
    expect(ailleurs).toEqual([]);
  });
});
