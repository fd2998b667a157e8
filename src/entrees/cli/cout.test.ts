import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const RACINE = fileURLToPath(new URL('../../..', import.meta.url));
const TEMPS_PLEIN = 'cas/emplois/temps-plein.json';
const AVEC_L_AIDE = 'cas/emplois/avec-l-aide.json';
const PLANNING = 'cas/plannings/mi-temps.json';

const lancer = (appel: readonly string[], entree = '') => {
  const { status, stdout, stderr } = spawnSync('./tandem', appel, {
    cwd: RACINE,
    input: entree,
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { code: status, sortie: stdout, erreurs: stderr };
};

/** La première commande peut reconstruire le programme : elle le fait ici, hors du temps des essais. */
beforeAll(() => {
  const { code, erreurs } = lancer(['--version']);
  if (code !== 0) throw new Error(`./tandem ne démarre pas : ${erreurs}`);
}, 120_000);

/** Refusé : code 2, rien sur la sortie. */
const REFUSE = { code: 2, sortie: '' };

describe('tandem cout', () => {
  it('écrit la réponse en JSON hors d’un terminal, et rien sur la sortie d’erreur', () => {
    const { code, sortie, erreurs } = lancer(['cout', TEMPS_PLEIN]);
    expect([code, erreurs]).toEqual([0, '']);
    expect(JSON.parse(sortie)).toMatchObject({ mensuel: 2702.14, annuel: 32_425.63, certitude: 'contestee' });
  });

  it('écrit un tableau avec --table : lignes, cinq années, hypothèses, ce qui manque', () => {
    const { code, sortie } = lancer(['cout', AVEC_L_AIDE, '--table']);
    expect(code).toBe(0);
    for (const attendu of [
      /^Coût d’un assistant au 2027-01-04 : /,
      /Réduction générale \(RGDU\)\s+−/,
      /Service de santé au travail\s+non compris\s+non compris\s+non compris, montant inconnu/,
      /Cinq années, avec l’aide \(éligibilité : oui\)/,
      /année 3\s+2029-01-04.+≤ 22 000,00 €/,
      /Le Smic monte de 1,5 %/,
      /\(emploi\.tauxAtMp\)/,
      /^- le taux d’accidents du travail du cabinet$/m,
      /faites vérifier ce coût\.\n$/,
    ]) {
      expect(sortie.replaceAll('\u00a0', ' ')).toMatch(attendu);
    }
    expect(sortie).not.toMatch(/undefined|NaN|null/);
  });

  it.each<[string, string, RegExp]>([
    ['une clé inconnue', '{"emploi": {"salaire": 1}}', /^emploi\.salaire.: Cette clé n’existe pas\./],
    [
      'un salaire sous le Smic',
      '{"emploi": {"salaireBrut": 1500, "heures": 35}}',
      /^emploi\.salaireBrut.: .+sous le Smic/,
    ],
    ['un barème d’aide absent', '{"situation": {"bareme": "inconnu"}, "emploi": {}}', /inconnu n’existe pas/],
    ['du JSON tronqué', '{"emploi"', /Ce n’est pas du JSON/],
  ])('refuse %s', (_, entree, phrase) => {
    const { erreurs, ...reste } = lancer(['cout'], entree);
    expect(reste).toEqual(REFUSE);
    expect(erreurs).toMatch(phrase);
  });
});

describe('tandem planning', () => {
  it('écrit du JSON, ou un tableau avec --table', () => {
    expect(JSON.parse(lancer(['planning', PLANNING]).sortie)).toMatchObject({ reponse: 'oui', heures: 17.5 });
    const { code, sortie } = lancer(['planning', PLANNING, '--table']);
    expect([code, sortie]).toEqual([0, expect.stringContaining('convention-collective-1147-temps-partiel')]);
  });

  it('refuse une plage à rebours en la nommant', () => {
    const entree = '{"jours": [{"jour": "lundi", "plages": [{"de": "12:00", "a": "08:00"}]}]}';
    const { erreurs, ...reste } = lancer(['planning', '-'], entree);
    expect(reste).toEqual(REFUSE);
    expect(erreurs).toMatch(/^jours\[0\]\.plages\[0\]\.a/);
  });
});

describe('tandem schema', () => {
  it.each(['emploi', 'cout', 'planning', 'planning-verifie'])('donne le schéma %s', (nom) => {
    expect(JSON.parse(lancer(['schema', nom]).sortie)).toHaveProperty('$schema');
  });
});
