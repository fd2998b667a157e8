import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { evaluer } from '../../regles/evaluation.ts';
import { ECRIVAINS } from '../../sorties/documents/ecrivains.ts';
import { lireArchive, lireParagraphes } from '../../sorties/documents/lire-docx.fixture.ts';
import { lirePdf } from '../../sorties/documents/lire-pdf.fixture.ts';
import { ecrireAgenda } from '../../usages/agenda.ts';
import { paieDeFortune } from '../../usages/chiffrer-cout.fixture.ts';
import { CODES_BROUILLONS } from '../../usages/documents/codes.ts';
import { composerBrouillon } from '../../usages/documents/composer.ts';
import { etapesDe } from '../../usages/etapes.ts';
import { faireRapport } from '../../usages/faire-rapport.ts';
import type { Documents } from '../../usages/ports.ts';
import { composerBudget } from '../../usages/rapports/budget.ts';
import { composerEtapes } from '../../usages/rapports/etapes-imprimees.ts';
import { composerFiche } from '../../usages/rapports/fiche.ts';
import type { Rapport } from '../../usages/rapports/forme.ts';
import { composerTableauDeSuivi } from '../../usages/rapports/tableau-de-suivi.ts';
import { HUIT_DOSSIERS } from '../contrat-json/dossier.fixture.ts';
import { lireRapport } from '../contrat-json/rapport.ts';
import { lireSituation } from '../contrat-json/situation.ts';
import { lireContrat } from '../contrat-json/suivi.ts';
import { RACINE, uneApplication, unService } from './application.fixture.ts';
import { CATALOGUE } from './catalogue.ts';
import { FICHIERS_FAITS, nomDuFichier, TYPES_DE_FICHIER } from './fichiers-faits.ts';
import { schemaDeProbleme } from './problemes.ts';

vi.setConfig({ testTimeout: 60_000 });

const { demander, envoyer } = uneApplication({ documents: ECRIVAINS });

const lireCas = (fichier: string): object => JSON.parse(readFileSync(join(RACINE, 'cas', fichier), 'utf8'));
const AVEC_COUT = { nom: 'Cabinet fictif des Tilleuls', ...lireCas('emplois/avec-l-aide.json') };
const DOSSIER = lireCas('dossiers/cabinet-fictif.json');
const { exemples } = unService();
const DOCUMENTS: Readonly<Record<string, object>> = {
  rapport: AVEC_COUT,
  dossier: DOSSIER,
  situation: JSON.parse(exemples.evaluer),
  contrat: JSON.parse(exemples.suivre),
};

const faire = async (fichier: string, document: unknown): Promise<Response> =>
  envoyer(`/api/documents/${fichier}`, JSON.stringify(document));
const empreinteDe = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');
const octetsDe = async (recue: Response): Promise<Buffer> => Buffer.from(await recue.arrayBuffer());

describe('la liste des fichiers', () => {
  it('dit chacun : son code, son titre, son type, où et quoi envoyer', async () => {
    const liste = (await (await demander('/api/documents')).json()) as typeof CATALOGUE;
    expect(liste).toEqual(CATALOGUE);
    expect(new Set(liste.map(({ adresse }) => adresse)).size).toBe(liste.length);
    expect(liste.filter(({ entree }) => entree === 'dossier').map(({ code }) => code)).toEqual(
      expect.arrayContaining([...CODES_BROUILLONS]),
    );
    expect(liste[0]).toEqual({
      code: 'rapport',
      titre: 'Rapport de simulation',
      pourQui: 'le médecin',
      type: 'application/pdf',
      adresse: '/api/documents/rapport.pdf',
      entree: 'rapport',
    });
  });
});

/** Un écrivain qui rend le brouillon qu'il reçoit : ce qui va au fichier, sans le temps de l'écrire. */
const RECOPIER: Documents = { ...ECRIVAINS, ecrireDocx: async (brouillon) => Buffer.from(JSON.stringify(brouillon)) };
const recopie = uneApplication({ documents: RECOPIER });

describe.each([
  ['ce qui va à l’écrivain', HUIT_DOSSIERS, RECOPIER, recopie.envoyer],
  ['les octets du DOCX', HUIT_DOSSIERS.filter(({ qui }) => qui === 'autres écritures'), ECRIVAINS, envoyer],
] as const)('%s, par HTTP', (_, personnes, documents, envoyerAinsi) => {
  it.each(CODES_BROUILLONS)('%s : pour chaque personne, ceux du modèle, ou son refus', async (code) => {
    expect(personnes.length).toBeGreaterThan(0);
    for (const { dossier, document } of personnes) {
      const compose = composerBrouillon(code, dossier);
      const attendu = compose.accepte
        ? { statut: 200, rendu: empreinteDe(await documents.ecrireDocx(compose.valeur)) }
        : { statut: 422, rendu: compose.refus.motifs };
      const recue = await envoyerAinsi(`/api/documents/${code}.docx`, JSON.stringify(document));
      const rendu = recue.ok
        ? empreinteDe(await octetsDe(recue))
        : ((await recue.json()) as { motifs: unknown }).motifs;
      expect({ statut: recue.status, rendu }).toEqual(attendu);
    }
  });
});

describe('le rapport et le budget', () => {
  const composer = async (document: unknown): Promise<Rapport> => {
    const lu = lireRapport(document);
    if (!lu.accepte) throw new Error(JSON.stringify(lu.refus));
    const { situation, emploi, nom, au = jourDe('2026-11-22') } = lu.valeur;
    const demande = { situation: situation.situation, bareme: undefined, emploi, nom, au };
    const rapport = await faireRapport(demande, paieDeFortune, '');
    if (!rapport.accepte) throw new Error(rapport.refus.phrase);
    return rapport.valeur;
  };
  const { emploi: _emploi, hypotheses: _hypotheses, ...sansCout } = AVEC_COUT as Record<string, unknown>;

  it.each<[string, unknown]>([
    ['avec son coût', AVEC_COUT],
    ['sans coût', sansCout],
    ['d’une situation vide, au jour de l’horloge', { situation: {} }],
    ['au nom écrit en cyrillique', { ...sansCout, nom: 'Центр Здоровья #strong[x] =1+1' }],
    ['au nom le plus long', { ...sansCout, nom: 'Anne-Charlotte '.repeat(17).slice(0, 250) }],
  ])('%s : les octets des écrivains', async (_, document) => {
    const rapport = await composer(document);
    const pdf = await octetsDe(await faire('rapport.pdf', document));
    expect(pdf.equals(await ECRIVAINS.ecrirePdf(rapport))).toBe(true);
    expect(lirePdf(pdf).pages).toBe(2);
    const classeur = await octetsDe(await faire('budget.xlsx', document));
    expect(classeur.equals(await ECRIVAINS.ecrireXlsx(composerBudget(rapport)))).toBe(true);
  });

  it('comptent le coût quand l’emploi est donné', async () => {
    expect((await composer(AVEC_COUT)).coutConnu).toBe(true);
    expect((await composer(sansCout)).coutConnu).toBe(false);
  });

  it.each<[unknown, string]>([
    [{}, 'situation'],
    [{ situation: { signature: 'hier' } }, 'situation.signature'],
    [{ situation: { medecin: { patientele: { mt: 10, mtAdultes: 20 } } } }, 'situation.medecin.patientele.mt'],
    [{ situation: { bareme: 'absent' } }, 'situation.bareme'],
    [{ situation: {}, nom: '' }, 'nom'],
    [{ situation: {}, nom: 'a\nb' }, 'nom'],
    [{ situation: {}, emploi: { heures: 39 } }, 'emploi.heures'],
    [{ situation: {}, emploi: { salaireBrut: 1500, heures: 35, debut: '2026-11-22' } }, 'emploi.salaireBrut'],
    [{ situation: {}, hypotheses: {} }, 'hypotheses'],
    [{ situation: {}, actes: [] }, 'actes'],
  ])('refusent %j en nommant le champ', async (document, champ) => {
    for (const fichier of ['rapport.pdf', 'budget.xlsx']) {
      const recue = await faire(fichier, document);
      expect(recue.status).toBe(422);
      expect(await recue.json()).toMatchObject({ type: '/api#document-refuse', erreurs: [{ champ }] });
    }
  });
});

const DEBUTS = { pdf: /^%PDF-/, xlsx: /^PK/, docx: /^PK/, ics: /^BEGIN:VCALENDAR/ } as const;

describe('l’agenda, les étapes, la fiche et le tableau de suivi', () => {
  const situation = lireSituation(DOCUMENTS.situation);
  const contrat = lireContrat(DOCUMENTS.contrat);
  if (!situation.accepte || !contrat.accepte) throw new Error('un exemple est refusé');
  const aujourdHui = unService().horloge.aujourdHui();
  const lue = situation.valeur.situation;
  const { situation: suivie, actes, connuLe, au = aujourdHui } = contrat.valeur;
  const demande = { situation: suivie, actes, connuLe, au };

  it.each<[string, string, () => Promise<Uint8Array>]>([
    ['etapes.pdf', 'situation', () => ECRIVAINS.ecrireEtapesPdf(composerEtapes({ situation: lue }, aujourdHui))],
    [
      'agenda.ics',
      'situation',
      async () => Buffer.from(ecrireAgenda(etapesDe(lue, evaluer(lue)), { faitLe: aujourdHui })),
    ],
    ['fiche-de-suivi.pdf', 'contrat', () => ECRIVAINS.ecrireFichePdf(composerFiche(demande, aujourdHui))],
    ['tableau-de-suivi.xlsx', 'contrat', () => ECRIVAINS.ecrireXlsx(composerTableauDeSuivi(demande))],
  ])('%s : les octets de l’écrivain', async (nom, entree, ecrire) => {
    const recue = await faire(nom, DOCUMENTS[entree]);
    expect(recue.status).toBe(200);
    expect((await octetsDe(recue)).equals(await ecrire())).toBe(true);
    expect((await faire(nom, { prime: 1 })).status).toBe(422);
  });
});

describe('un fichier fait', () => {
  it.each(FICHIERS_FAITS.map((fait) => [nomDuFichier(fait), fait] as const))(
    '%s s’enregistre sous ce nom, ne se garde pas, et n’est que ce qu’il dit',
    async (nom, { entree, extension, code }) => {
      const document = code === 'cdi-temps-partiel' ? {} : DOCUMENTS[entree];
      const recue = await faire(nom, document);
      expect([nom, recue.status]).toEqual([nom, 200]);
      expect(Object.fromEntries(recue.headers)).toMatchObject({
        'content-type': TYPES_DE_FICHIER[extension],
        'content-disposition': `attachment; filename="${nom}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      expect(nom).toMatch(/^[a-z-]+\.(pdf|xlsx|docx|ics)$/);
      expect((await octetsDe(recue)).toString('latin1', 0, 15)).toMatch(DEBUTS[extension]);
    },
  );

  it('porte le nom de la personne dans son texte, jamais dans un en-tête', async () => {
    const recue = await faire('fiche-de-poste.docx', DOSSIER);
    expect(JSON.stringify([...recue.headers])).not.toMatch(/Fictive|Exemple/);
    const corps = lireArchive(await octetsDe(recue)).get('word/document.xml')?.texte ?? '';
    expect(lireParagraphes(corps).join('\n')).toContain('Inès Fictive');
  });

  it('se fait pareil seul ou parmi d’autres', async () => {
    const seul = await octetsDe(await faire('rapport.pdf', AVEC_COUT));
    const brouillon = await octetsDe(await faire('cdd.docx', DOSSIER));
    const ensemble = await Promise.all([
      faire('rapport.pdf', AVEC_COUT),
      faire('cdd.docx', DOSSIER),
      faire('rapport.pdf', { ...AVEC_COUT, nom: 'Un autre' }),
      faire('rapport.pdf', AVEC_COUT),
    ]);
    const [un, deux, trois, quatre] = await Promise.all(ensemble.map(octetsDe));
    expect([un?.equals(seul), deux?.equals(brouillon), trois?.equals(seul), quatre?.equals(seul)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it.each(['inconnu.docx', 'cdd.pdf', 'rapport', 'rapport.PDF', '..%2frapport.pdf', '__proto__.docx', ''])(
    '« %s » n’en est pas un : 404',
    async (nom) => {
      expect((await faire(nom, {})).status).toBe(404);
    },
  );
});

describe('une tâche interdite', () => {
  it('n’est écrite dans aucun fichier : le refus dit pourquoi, et sur quelles sources', async () => {
    const recue = await faire('fiche-de-poste.docx', { poste: { taches: ['accueil-dossier', 'soins'] } });
    expect(recue.status).toBe(422);
    expect(recue.headers.get('content-type')).toBe('application/problem+json');
    const probleme = schemaDeProbleme.parse(await recue.json());
    expect(probleme.detail).toContain('l’assistant ne peut pas le faire');
    expect(probleme.motifs?.[0]?.sources.map(({ cle }) => cle)).toContain('ameli-aide-embauche-missions');
  });
});

const adresse = fc.constantFrom('cout', 'planning', ...FICHIERS_FAITS.map((un) => `documents/${nomDuFichier(un)}`));

/** Ce qui ne va pas dans une réponse : une panne, ou un refus sans sa forme. */
const fautesDe = async (recue: Response): Promise<readonly string[]> => [
  ...(recue.status < 500 ? [] : [`panne ${recue.status}`]),
  ...(recue.ok || schemaDeProbleme.safeParse(await recue.json()).success ? [] : ['refus sans forme']),
];

/** Les clés d'un vrai document, où le hasard met n'importe quoi. */
const aVraiesCles = (document: object) =>
  fc
    .tuple(fc.constantFrom(...Object.keys(document)), fc.jsonValue())
    .map(([cle, intrus]): unknown => ({ ...document, [cle]: intrus }));

describe('rien de ce qui est envoyé ne fait tomber le serveur', () => {
  it('des octets', async () => {
    await fc.assert(
      fc.asyncProperty(adresse, fc.uint8Array({ maxLength: 400 }), async (nom, octets) => {
        expect(await fautesDe(await envoyer(`/api/${nom}`, new Uint8Array(octets)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('du JSON, avec ou sans les vraies clés', async () => {
    const document = fc.oneof(fc.jsonValue(), ...Object.values(DOCUMENTS).map(aVraiesCles));
    await fc.assert(
      fc.asyncProperty(adresse, document, async (nom, valeur) => {
        expect(await fautesDe(await envoyer(`/api/${nom}`, JSON.stringify(valeur)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('des noms de tout alphabet, dans chaque champ libre', async () => {
    const nom = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(nom, fc.constantFrom(...CODES_BROUILLONS), async (texte, code) => {
        const dossier = {
          medecins: [{ nom: texte }],
          cabinet: { nom: texte, lieux: [texte] },
          assistant: { nom: texte },
        };
        expect(await fautesDe(await faire(`${code}.docx`, dossier))).toEqual([]);
        expect(await fautesDe(await faire('rapport.pdf', { situation: {}, nom: texte }))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});
