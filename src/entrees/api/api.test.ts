import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hasardDe } from '../../../outils/epreuves/hasard.ts';
import { vie } from '../../../outils/epreuves/vies.ts';
import { evaluerSituation } from '../../usages/evaluer-situation.ts';
import { suivre } from '../../usages/suivre-contrat.ts';
import { lireSituation } from '../contrat-json/situation.ts';
import { lireContrat } from '../contrat-json/suivi.ts';
import { PROGRAMME, RACINE, uneApplication, unService } from './application.fixture.ts';
import { LIMITE_DU_CORPS } from './corps.ts';
import { direDocumentRefuse, schemaDeProbleme } from './problemes.ts';

vi.setConfig({ testTimeout: 60_000 });

const { envoyer } = uneApplication();
const { horloge } = unService();

interface Vecteur {
  readonly id: string;
  readonly commande: 'evaluer' | 'suivre';
  readonly entree: unknown;
}

const DOSSIER = join(RACINE, 'vecteurs');
const VECTEURS = readdirSync(DOSSIER)
  .filter((nom) => nom.endsWith('.json'))
  .flatMap((nom): readonly Vecteur[] => JSON.parse(readFileSync(join(DOSSIER, nom), 'utf8')));

/** Ce que donnent les usages, sans HTTP. */
const calculer = ({ commande, entree }: Vecteur): { readonly statut: number; readonly corps: object } => {
  if (commande === 'evaluer') {
    const lue = lireSituation(entree);
    return lue.accepte
      ? { statut: 200, corps: evaluerSituation(lue.valeur.situation, undefined, PROGRAMME) }
      : { statut: 422, corps: direDocumentRefuse(lue.refus) };
  }
  const lu = lireContrat(entree);
  if (!lu.accepte) return { statut: 422, corps: direDocumentRefuse(lu.refus) };
  const { situation, actes, au = horloge.aujourdHui(), connuLe } = lu.valeur;
  return { statut: 200, corps: suivre({ situation, actes, au, connuLe }, undefined, PROGRAMME) };
};

describe('chaque vecteur, par HTTP', () => {
  it.each(VECTEURS.map((vecteur) => [vecteur.id, vecteur] as const))(
    '%s : la réponse des usages',
    async (_, vecteur) => {
      const { statut, corps } = calculer(vecteur);
      const recue = await envoyer(`/api/${vecteur.commande}`, JSON.stringify(vecteur.entree));
      expect(recue.status).toBe(statut);
      expect(await recue.json()).toEqual(JSON.parse(JSON.stringify(corps)));
    },
  );

  it('les deux commandes y sont, et des refus', () => {
    expect(new Set(VECTEURS.map(({ commande }) => commande))).toEqual(new Set(['evaluer', 'suivre']));
    expect(new Set(VECTEURS.map((vecteur) => calculer(vecteur).statut))).toEqual(new Set([200, 422]));
  });
});

describe('une réponse', () => {
  it('ne se garde nulle part, et est du JSON', async () => {
    const { headers } = await envoyer('/api/evaluer', '{}');
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('sans jour, suit le contrat au jour de l’horloge', async () => {
    const contrat = { situation: { signature: '2024-09-01' }, actes: [] };
    expect(await (await envoyer('/api/suivre', JSON.stringify(contrat))).json()).toMatchObject({ au: '2026-11-22' });
  });
});

describe('un barème', () => {
  const avec = (bareme: string) => JSON.stringify({ medecin: { specialite: 'medecine-generale' }, bareme });

  it('posé avant le démarrage est lu par son nom, et la réponse dit qu’il est fictif', async () => {
    const recue = await envoyer('/api/evaluer', avec('urps-exemple'));
    expect(await recue.json()).toMatchObject({ alertes: [{ code: 'bareme-fictif' }] });
  });

  it.each(['absent', '../cas/saisie', '/etc/passwd', 'urps-exemple.json', '__proto__'])(
    '« %s » n’ouvre aucun fichier : 422 à « bareme »',
    async (nom) => {
      const recue = await envoyer('/api/evaluer', avec(nom));
      expect(recue.status).toBe(422);
      expect(await recue.json()).toMatchObject({ erreurs: [{ champ: 'bareme' }] });
    },
  );
});

describe('un document refusé', () => {
  it('dit chaque champ et sa phrase, celle de la ligne de commande', async () => {
    const recue = await envoyer('/api/evaluer', '{"signature":"2024-02-30","medecin":{"age":-1}}');
    expect(recue.status).toBe(422);
    expect(recue.headers.get('content-type')).toBe('application/problem+json');
    expect(await recue.json()).toEqual({
      type: '/api#document-refuse',
      title: 'Document refusé',
      status: 422,
      detail: '2 champs sont refusés.',
      erreurs: [
        { champ: 'signature', phrase: 'Le jour 2024-02-30 n’existe pas. Écrivez un jour comme 2024-09-01.' },
        { champ: 'medecin.age', phrase: 'Ce nombre est trop petit\u00a0: 18 au moins.' },
      ],
    });
  });

  it.each(['[]', 'null', '3', '"oui"'])('%s n’est pas une situation', async (corps) => {
    const recue = await envoyer('/api/evaluer', corps);
    expect(recue.status).toBe(422);
    expect(await recue.json()).toMatchObject({ erreurs: [{ champ: 'document', phrase: 'Un objet est attendu.' }] });
  });

  it('ne répète jamais le motif d’une absence', async () => {
    const absence = { acte: 'absence', effet: '2025-02-01', motif: 'maternite', fin: '2025-01-01' };
    const corps = {
      situation: { signature: '2024-09-01' },
      actes: [{ acte: 'signature', effet: '2024-09-01' }, absence],
    };
    const texte = await (await envoyer('/api/suivre', JSON.stringify(corps))).text();
    expect(texte).toContain('actes[1].fin');
    expect(texte).not.toMatch(/maternit/i);
  });
});

describe('un corps qui ne se lit pas', () => {
  it.each<[string, BodyInit, string]>([
    ['vide', '', 'Le document est vide.'],
    ['qui n’est pas du JSON', '{"signature":', 'Ce n’est pas du JSON'],
    ['qui n’est pas en UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'UTF-8'],
  ])('%s : 400 et une phrase', async (_, corps, phrase) => {
    const recue = await envoyer('/api/evaluer', corps);
    expect(recue.status).toBe(400);
    const probleme = schemaDeProbleme.parse(await recue.json());
    expect(probleme.detail).toContain(phrase);
  });

  it.each<[Readonly<Record<string, string>>]>([
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'application/x-www-form-urlencoded' }],
    [{ 'content-type': 'application/json; charset=iso-8859-1' }],
    [{ 'content-encoding': 'gzip' }],
  ])('annoncé par %j : 415', async (entetes) => {
    expect((await envoyer('/api/evaluer', '{}', entetes)).status).toBe(415);
  });
});

describe('la limite du corps', () => {
  const remplir = (taille: number) => `{}${' '.repeat(taille - 2)}`;

  it('laisse passer un document qui l’atteint', async () => {
    expect((await envoyer('/api/evaluer', remplir(LIMITE_DU_CORPS))).status).toBe(200);
  });

  it('refuse un octet de plus, annoncé ou non', async () => {
    const corps = remplir(LIMITE_DU_CORPS + 1);
    for (const entetes of [{}, { 'content-length': String(corps.length) }]) {
      const recue = await envoyer('/api/evaluer', corps, entetes);
      expect(recue.status).toBe(413);
      expect(await recue.json()).toMatchObject({ detail: 'Le document dépasse 5\u00a0Mo, le plus qui est lu ici.' });
    }
  });

  it('cesse de garder un flux sans fin, puis de le lire', async () => {
    let lus = 0;
    const flux = new ReadableStream<Uint8Array>({
      pull: (sortie) => {
        lus += 100_000;
        sortie.enqueue(new Uint8Array(100_000).fill(32));
      },
    });
    const { application } = uneApplication();
    const options = {
      method: 'POST',
      body: flux,
      duplex: 'half',
      headers: { host: '127.0.0.1:4100', 'content-type': 'application/json' },
    };
    const recue = await application.request('http://127.0.0.1:4100/api/evaluer', options as RequestInit);
    expect(recue.status).toBe(413);
    await expect.poll(() => lus).toBeGreaterThan(10 * LIMITE_DU_CORPS);
    expect(lus).toBeLessThan(12 * LIMITE_DU_CORPS);
  });
});

const commande = fc.constantFrom('evaluer', 'suivre');

const TRACE = / at .*\.m?[jt]s|node_modules|ZodError/;

/** Ce qui ne va pas dans une réponse : une panne, un refus sans sa forme, une trace. */
const fautesDe = async (recue: Response): Promise<readonly string[]> => {
  const texte = await recue.text();
  const corps: unknown = JSON.parse(texte);
  return [
    ...(recue.status < 500 ? [] : ['panne']),
    ...(recue.status === 200 || schemaDeProbleme.safeParse(corps).success ? [] : ['refus sans forme']),
    ...(TRACE.test(texte) ? ['trace'] : []),
  ];
};

/** Le même texte, la valeur d'une de ses clés remplacée. */
const abimer = (texte: string, place: number, intrus: unknown): string => {
  const valeurs = [...texte.matchAll(/:("[^"]*"|[\d.]+|true|false)/g)];
  const choisie = valeurs[place % valeurs.length];
  if (choisie === undefined) return texte;
  const { index, 0: ancienne } = choisie;
  return `${texte.slice(0, index)}:${JSON.stringify(intrus)}${texte.slice(index + ancienne.length)}`;
};

describe('rien de ce qui est envoyé ne fait tomber le serveur', () => {
  it('des octets', async () => {
    await fc.assert(
      fc.asyncProperty(commande, fc.uint8Array({ maxLength: 400 }), async (nom, octets) => {
        expect(await fautesDe(await envoyer(`/api/${nom}`, new Uint8Array(octets)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('du JSON', async () => {
    await fc.assert(
      fc.asyncProperty(commande, fc.jsonValue(), async (nom, valeur) => {
        expect(await fautesDe(await envoyer(`/api/${nom}`, JSON.stringify(valeur)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('des contrats, et les mêmes dont une valeur est remplacée', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.jsonValue(), fc.nat(), async (rang, intrus, place) => {
        const texte = JSON.stringify(vie(hasardDe(1, 'api', rang)));
        expect(await fautesDe(await envoyer('/api/suivre', texte))).toEqual([]);
        expect(await fautesDe(await envoyer('/api/suivre', abimer(texte, place, intrus)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    '{"__proto__":{"signature":"2024-09-01"}}',
    '{"constructor":{"prototype":{"signature":1}}}',
    `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    `${'{"medecin":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  ])('un document piégé', async (corps) => {
    expect(await fautesDe(await envoyer('/api/evaluer', corps))).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'signature')).toBe(false);
  });

  it('une panne ne montre rien d’elle-même', async () => {
    const enPanne = uneApplication({
      horloge: {
        aujourdHui: () => {
          throw new Error('secret de la machine');
        },
      },
    });
    const recue = await enPanne.envoyer('/api/suivre', '{"situation":{},"actes":[]}');
    expect(recue.status).toBe(500);
    expect(await recue.text()).not.toContain('secret');
  });
});
