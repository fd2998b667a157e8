import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

const RACINE = fileURLToPath(new URL('../../..', import.meta.url));
const dossier = mkdtempSync(join(tmpdir(), 'tandem-cli-'));

const lancer = (appel: readonly string[], entree = '') => {
  const { status, stdout, stderr } = spawnSync('./tandem', appel, {
    cwd: RACINE,
    input: entree,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 20_000,
  });
  return { code: status, sortie: stdout, erreurs: stderr };
};

const SITUATION = {
  signature: '2024-09-01',
  demande: { cadre: 'individuel', assistant: 'premier', option: 'mi-temps' },
  medecin: {
    specialite: 'medecine-generale',
    secteur: 'secteur-1',
    statut: 'installe',
    age: 50,
    bande: 'p50-p70',
    patientele: { mt: 1100, fileActive: 1700 },
  },
  assistant: { embauche: '2024-10-01', titre: 'aucun', ancienSecretaire: false },
};
const TEXTE = JSON.stringify(SITUATION);
const FICHIER = join(dossier, 'situation.json');

/** La première commande peut reconstruire le programme : elle le fait ici, hors du temps des essais. */
beforeAll(() => {
  writeFileSync(FICHIER, TEXTE);
  const { code, erreurs } = lancer(['--version']);
  if (code !== 0) throw new Error(`./tandem ne démarre pas : ${erreurs}`);
}, 120_000);

afterAll(() => rmSync(dossier, { recursive: true, force: true }));

/** Refusé : code 2, une phrase en français sur la sortie d'erreur, rien sur l'autre. */
const REFUSE = { code: 2, sortie: '' };

describe('tandem evaluer', () => {
  it('lit un fichier et écrit la réponse en JSON', () => {
    const { code, sortie, erreurs } = lancer(['evaluer', FICHIER]);
    expect([code, erreurs]).toEqual([0, '']);
    expect(JSON.parse(sortie)).toMatchObject({
      regime: 'convention-2024',
      eligibilite: { reponse: 'oui' },
      aide: { total: 66_000 },
    });
  });

  it('lit l’entrée standard, avec ou sans « - », et répond de même', () => {
    const deFichier = lancer(['evaluer', FICHIER]).sortie;
    expect(lancer(['evaluer', '-'], TEXTE)).toEqual({ code: 0, sortie: deFichier, erreurs: '' });
    expect(lancer(['evaluer'], TEXTE)).toEqual({ code: 0, sortie: deFichier, erreurs: '' });
  });

  it('avec --table, écrit un tableau en français', () => {
    const { code, sortie } = lancer(['evaluer', FICHIER, '--table']);
    expect(code).toBe(0);
    expect(sortie).toMatch(/66\s000\s€/);
    expect(() => JSON.parse(sortie)).toThrow(SyntaxError);
  });

  it('prend le barème d’exemple quand la situation le nomme', () => {
    const medecin = {
      ...SITUATION.medecin,
      specialite: 'cardiologie',
      bande: undefined,
      patientele: { fileActive: 2500 },
    };
    const { sortie } = lancer(['evaluer'], JSON.stringify({ ...SITUATION, medecin, bareme: 'urps-exemple' }));
    expect(JSON.parse(sortie)).toMatchObject({
      eligibilite: { reponse: 'oui' },
      objectifs: { cibles: [{ cible: 2750, sources: ['barème urps-exemple'] }] },
    });
  });

  it.each<[string, string, string]>([
    ['une clé inconnue', '{"medecin": {"secteurr": 1}}', 'medecin.secteurr\u00a0: Cette clé n’existe pas.'],
    ['un jour impossible', '{"signature": "2024-02-30"}', 'signature\u00a0: Le jour 2024-02-30 n’existe pas.'],
    ['du JSON tronqué', '{"signature": ', 'Ce n’est pas du JSON'],
    ['rien', '', 'Le document est vide.'],
    ['un barème qui n’existe pas', '{"bareme": "inconnu"}', 'inconnu n’existe pas'],
    ['un barème désigné par un chemin', '{"bareme": "../package"}', 'jamais par un chemin'],
  ])('refuse %s', (_, entree, phrase) => {
    const { erreurs, ...reste } = lancer(['evaluer'], entree);
    expect(reste).toEqual(REFUSE);
    expect(erreurs).toContain(phrase);
  });

  it('refuse un fichier absent, un dossier, un document de 25 Mo', () => {
    const gros = join(dossier, 'gros.json');
    writeFileSync(gros, `"${'x'.repeat(24_999_998)}"`);
    const refus = [join(dossier, 'absent.json'), dossier, gros].map((fichier) => lancer(['evaluer', fichier]));
    expect(refus.map(({ code, sortie }) => ({ code, sortie }))).toEqual([REFUSE, REFUSE, REFUSE]);
    expect(refus.map(({ erreurs }) => erreurs)).toEqual([
      expect.stringContaining('n’existe pas'),
      expect.stringContaining('dossier'),
      expect.stringMatching(/pèse\s25\sMo/),
    ]);
  });
});

describe('tandem expliquer', () => {
  it('montre les raisons, ou celles d’une seule condition', () => {
    const tout = lancer(['expliquer', FICHIER]);
    const une = lancer(['expliquer', FICHIER, '--condition', 'secteur']);
    expect([tout.code, une.code]).toEqual([0, 0]);
    expect(tout.sortie).toContain(une.sortie.split('\n')[0]?.trim());
    expect(tout.sortie.length).toBeGreaterThan(une.sortie.length * 3);
    expect(une.sortie).toContain('secteur 1');
  });

  it('refuse une condition qui n’y est pas et dit celles qui y sont', () => {
    const { erreurs, ...reste } = lancer(['expliquer', FICHIER, '--condition', 'exercice-regroupe']);
    expect(reste).toEqual(REFUSE);
    expect(erreurs).toContain('patientele-minimale');
  });
});

describe('tandem droit', () => {
  const montants = (jour: string): readonly unknown[] => {
    const { sortie } = lancer(['droit', '--au', jour, '--format', 'json']);
    const lignes: readonly { readonly regle: string; readonly valeur: unknown; readonly objet: string }[] =
      JSON.parse(sortie);
    return lignes
      .filter(({ regle, objet }) => regle === 'montant' && objet === 'mi-temps, année 2')
      .map(({ valeur }) => valeur);
  };

  it('montre les valeurs en vigueur un jour', () => {
    expect(montants('2024-06-21')).toContain(13_500);
    expect(montants('2024-06-21')).not.toContain(14_000);
    expect(montants('2024-06-22')).toContain(14_000);
  });

  it('se limite à un régime, en CSV ou en Markdown', () => {
    const csv = lancer(['droit', '--regime', 'collectif-2026', '--format', 'csv']).sortie.trim().split('\r\n');
    expect(csv[0]).toBe('régime;règle;objet;valeur;du;au;certitude;sources');
    expect(csv.slice(1).filter((ligne) => !ligne.startsWith('collectif-2026;'))).toEqual([]);
    expect(csv.length).toBeGreaterThan(20);
    expect(lancer(['droit', '--regime', 'avenant-7', '--format', 'markdown']).sortie).toMatch(/^\| régime \|/);
  });

  it('entre deux jours, dit les lignes qui changent et les cas dont la réponse change', () => {
    const { code, sortie } = lancer(['droit', '--entre', '2023-04-30', '2023-05-01', '--format', 'json']);
    const { lignes, cas } = JSON.parse(sortie);
    expect(code).toBe(0);
    expect(lignes.length).toBeGreaterThan(0);
    const change = cas.find(({ id }: { readonly id: string }) => id === 'EL-14');
    expect(change).toMatchObject({ avant: { reponse: 'non' }, apres: { reponse: 'oui' } });
  });

  it.each<[readonly string[], string]>([
    [['--regime', 'avenant-9'], '--regime'],
    [['--au', '2024-02-30'], '--au'],
    [['--format', 'xml'], '--format'],
    [['--entre', '2024-06-22'], '--entre'],
    [['--entre', '2024-06-22', '2024-06-21'], '--entre'],
  ])('refuse %o', (options, chemin) => {
    const { erreurs, ...reste } = lancer(['droit', ...options]);
    expect(reste).toEqual(REFUSE);
    expect(erreurs).toContain(chemin);
  });
});

describe('les autres commandes', () => {
  it('specialites liste les codes', () => {
    const codes = JSON.parse(lancer(['specialites']).sortie).map(({ code }: { readonly code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['medecine-generale', 'medecine-vasculaire', 'orl']));
  });

  it('schema donne un schéma JSON, et refuse un document inconnu', () => {
    expect(JSON.parse(lancer(['schema', 'reponse']).sortie)).toHaveProperty('$schema');
    const { erreurs, ...reste } = lancer(['schema', 'facture']);
    expect(reste).toEqual(REFUSE);
    expect(erreurs).toContain('situation');
  });

  it('bareme verifier accepte l’exemple, en disant qu’il est fictif, et refuse un autre avec le chemin', () => {
    const exemple = lancer(['bareme', 'verifier', 'baremes/urps-exemple.json']);
    expect([exemple.code, exemple.sortie]).toEqual([0, expect.stringContaining('fictif')]);
    const { erreurs, ...reste } = lancer(['bareme', 'verifier', '-'], '{"nom": "a/b"}');
    expect(reste).toEqual(REFUSE);
    expect(erreurs).toMatch(/^nom/m);
  });

  it.each<[readonly string[], RegExp]>([
    [['evaluerr'], /Commande inconnue/],
    [['--truc'], /Option inconnue/],
    [['evaluer', '--truc'], /Option inconnue/],
    [['expliquer'], /Il manque un argument/],
    [['droit', '--au'], /Il manque la valeur/],
    [['evaluer', 'a', 'b'], /trop d’arguments/],
    [['bareme', 'truc'], /Commande inconnue/],
    [['bareme'], /tandem --help/],
  ])('un appel mal fait, %o, est refusé en français', (appel, phrase) => {
    const { erreurs, ...reste } = lancer(appel);
    expect(reste).toEqual(REFUSE);
    expect(erreurs).toMatch(phrase);
    expect(erreurs).not.toMatch(/error:|unknown|missing|Usage|Options:|Commands:/);
  });

  it('l’aide est en français', () => {
    const { code, sortie } = lancer(['--help']);
    expect([code, sortie]).toEqual([0, expect.stringContaining('evaluer')]);
    expect(sortie).not.toMatch(/Usage|Options:|Commands:|Arguments:/);
    expect(lancer(['evaluer', '--help']).sortie).not.toMatch(/default/);
  });
});
