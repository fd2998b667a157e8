import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ECRIVAINS } from '../../sorties/documents/ecrivains.ts';
import { CODES_BROUILLONS } from '../../usages/documents/codes.ts';
import { composerBrouillon } from '../../usages/documents/composer.ts';
import { HUIT_DOSSIERS } from '../contrat-json/dossier.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const RACINE = fileURLToPath(new URL('../../..', import.meta.url));
const DOSSIER = join(RACINE, 'cas/dossiers/cabinet-fictif.json');
const dossier = mkdtempSync(join(tmpdir(), 'tandem-document-'));
const chemin = (nom: string): string => join(dossier, nom);

const lancer = (appel: readonly string[], entree = '') => {
  const { status, stdout, stderr } = spawnSync('./tandem', ['document', ...appel], {
    cwd: RACINE,
    input: entree,
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { code: status, sortie: stdout, erreurs: stderr };
};

/** La première commande peut reconstruire le programme : elle le fait ici, hors du temps des essais. */
beforeAll(() => {
  const { code, erreurs } = lancer(['--help']);
  if (code !== 0) throw new Error(`./tandem ne démarre pas : ${erreurs}`);
}, 120_000);
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

/** Refusé : code 2, rien sur la sortie. */
const REFUSE = { code: 2, sortie: '' };

describe('tandem document', () => {
  it('liste ce qui se rédige : code, titre, pour qui', () => {
    const { code, sortie, erreurs } = lancer(['--liste']);
    expect([code, erreurs]).toEqual([0, '']);
    const liste = JSON.parse(sortie) as readonly { readonly code: string }[];
    expect(liste.map((un) => un.code)).toEqual(CODES_BROUILLONS);
    expect(liste[0]).toEqual({
      code: 'fiche-de-poste',
      titre: 'Fiche de poste de l’assistant médical',
      pourQui: 'l’employeur, le médecin et l’assistant',
    });
    expect(lancer(['--liste', '--table']).sortie).toMatch(/^cdd\s+Contrat de travail à durée déterminée\s+pour l’emp/m);
  });

  it('rédige d’un fichier ou de l’entrée standard, et dit les blancs', () => {
    const { code, sortie, erreurs } = lancer(['cdd', DOSSIER, chemin('a.docx')]);
    expect([code, sortie]).toEqual([0, '']);
    expect(erreurs).toMatch(/^\d+ champs restent à compléter.: .+\.\n$/);
    expect(erreurs).toContain('motif');
    lancer(['cdd', '-', chemin('b.docx')], readFileSync(DOSSIER, 'utf8'));
    expect(readFileSync(chemin('a.docx')).equals(readFileSync(chemin('b.docx')))).toBe(true);
  });

  it.each(HUIT_DOSSIERS.slice(0, 3))(
    'écrit pour « $qui » les octets de l’écrivain',
    async ({ dossier: le, document }) => {
      const attendu = composerBrouillon('note-d-objectifs', le);
      if (!attendu.accepte) throw new Error(attendu.refus.code);
      const { code } = lancer(['note-d-objectifs', '-', chemin('c.docx'), '--remplacer'], JSON.stringify(document));
      expect(code).toBe(0);
      expect(readFileSync(chemin('c.docx')).equals(await ECRIVAINS.ecrireDocx(attendu.valeur))).toBe(true);
    },
  );

  it('refuse une tâche interdite, avec sa raison et ses sources, sans rien écrire', () => {
    const { erreurs, ...reste } = lancer(['fiche-de-poste', '-', chemin('d.docx')], '{"poste":{"taches":["soins"]}}');
    expect(reste).toEqual(REFUSE);
    expect(erreurs).toMatch(/^fiche-de-poste.: Vaccin, .+l’assistant ne peut pas le faire .+Sources.: .+https:\/\//);
    expect(existsSync(chemin('d.docx'))).toBe(false);
  });

  it.each<[string, readonly string[], string, RegExp]>([
    ['un code inconnu', ['testament', DOSSIER, chemin('e.docx')], '', /« ?testament ?» n’est pas un document/],
    ['un prototype pour code', ['__proto__', DOSSIER, chemin('e.docx')], '', /n’est pas un document/],
    ['un appel incomplet', ['cdd', DOSSIER], '', /Écrivez le code, le dossier et la sortie/],
    ['une autre extension', ['cdd', DOSSIER, chemin('e.pdf')], '', /s’écrit en \.docx/],
    ['une clé inconnue', ['cdd', '-', chemin('e.docx')], '{"prime":1}', /^prime.: Cette clé n’existe pas/],
    ['une donnée de santé', ['cdd', '-', chemin('e.docx')], '{"situation":{"medecin":{"ald":true}}}', /santé/],
    ['un barème absent', ['cdd', '-', chemin('e.docx')], '{"situation":{"bareme":"zz"}}', /^situation\.bareme/],
    ['du JSON tronqué', ['cdd', '-', chemin('e.docx')], '{"ville"', /Ce n’est pas du JSON/],
    ['un fichier absent', ['cdd', chemin('absent.json'), chemin('e.docx')], '', /n’existe pas/],
    ['un dossier de sortie absent', ['cdd', DOSSIER, chemin('absent/e.docx')], '', /ne peut pas être écrit/],
  ])('refuse %s, sans rien laisser', (_, appel, entree, phrase) => {
    const { erreurs, ...reste } = lancer(appel, entree);
    expect(reste).toEqual(REFUSE);
    expect(erreurs.replaceAll('\u00a0', ' ')).toMatch(phrase);
    expect(readdirSync(dossier).filter((nom) => nom.startsWith('e.'))).toEqual([]);
  });

  it('ne remplace un fichier que si on le demande', () => {
    writeFileSync(chemin('deja.docx'), 'à garder');
    expect(lancer(['cdd', DOSSIER, chemin('deja.docx')])).toMatchObject(REFUSE);
    expect(readFileSync(chemin('deja.docx'), 'utf8')).toBe('à garder');
    expect(lancer(['cdd', DOSSIER, chemin('deja.docx'), '--remplacer']).code).toBe(0);
    expect(readFileSync(chemin('deja.docx')).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('tandem schema', () => {
  it.each(['dossier', 'rapport'])('donne le schéma %s', (nom) => {
    const { stdout } = spawnSync('./tandem', ['schema', nom], { cwd: RACINE, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toHaveProperty('$schema');
  });
});
