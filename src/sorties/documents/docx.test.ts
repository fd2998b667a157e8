import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { lirePhrase, phrasesDuBloc } from '../../usages/documents/brouillon.ts';
import { CODES_BROUILLONS } from '../../usages/documents/codes.ts';
import { RIEN, unDossier } from '../../usages/documents/dossier.fixture.ts';
import { rediger, sontContraires } from '../../usages/documents/lecture.fixture.ts';
import { PERSONNES } from '../../usages/documents/personnes.fixture.ts';
import type { Brouillon, Section } from '../../usages/ports.ts';
import { ecrireDocx } from './docx.ts';
import { fautesDuXml, lireArchive, lireParagraphes } from './lire-docx.fixture.ts';

const CONTRAT = rediger('cdi-temps-plein', unDossier());

const ouvrir = async (brouillon: Brouillon) => {
  const entrees = lireArchive(await ecrireDocx(brouillon));
  const lire = (chemin: string): string => {
    const entree = entrees.get(chemin);
    if (entree === undefined) throw new Error(`${chemin} manque`);
    return entree.texte;
  };
  return { entrees, lire, paragraphes: lireParagraphes(lire('word/document.xml')) };
};

const textesAttendus = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ titre, blocs }) => [
    ...(titre === null ? [] : [titre]),
    ...blocs.flatMap((bloc) => [
      ...(bloc.forme === 'tableau' ? bloc.entetes : []),
      ...(bloc.forme === 'signatures' ? bloc.parties.map(({ qualite }) => qualite) : []),
      ...phrasesDuBloc(bloc)
        .map(lirePhrase)
        .map((texte) => {
          if (bloc.forme === 'mention') return `${bloc.nom}\u00a0: ${texte}`;
          return bloc.forme === 'verifier' ? `À vérifier. ${texte}` : texte;
        }),
    ]),
  ]);

describe.each(Object.entries(PERSONNES))('les documents de « %s »', (_personne, dossier) => {
  const codes = CODES_BROUILLONS.filter((code) => !sontContraires(code, dossier));

  it.each(codes)('%s se relit tel que le brouillon le dit, dans l’ordre', async (code) => {
    const brouillon = rediger(code, dossier);
    const { sections, relecture, genre, titre } = brouillon;
    const { entrees, paragraphes, lire } = await ouvrir(brouillon);
    const attendus = [
      ...(genre === 'acte' ? [titre] : []),
      ...textesAttendus(sections),
      relecture.titre,
      ...textesAttendus(relecture.sections),
    ];
    expect(paragraphes.filter((texte) => texte !== '')).toEqual(attendus);
    for (const [chemin, { texte }] of entrees) expect([chemin, ...fautesDuXml(texte)]).toEqual([chemin]);
    expect(lire('word/header1.xml')).toContain('Tandem n’est pas un service officiel');
    expect(lire('word/header1.xml')).toContain('Droit tenu au 22\u00a0novembre\u00a02026');
  });
});

describe('le fichier', () => {
  it('porte son titre, sa langue et le jour donné', async () => {
    const { lire } = await ouvrir({ ...CONTRAT, titre: 'Contrat <&"> de travail' });
    expect(lire('docProps/core.xml')).toContain('<dc:title>Contrat &lt;&amp;&quot;&gt; de travail</dc:title>');
    expect(lire('docProps/core.xml')).toContain('2026-11-22T00:00:00Z');
    expect(lire('docProps/core.xml')).toContain('<dc:language>fr-FR</dc:language>');
    expect(lire('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
  });

  it('est en A4, avec des pages numérotées', async () => {
    const { lire } = await ouvrir(CONTRAT);
    expect(lire('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(lire('word/footer1.xml')).toContain('>PAGE<');
    expect(lire('word/footer1.xml')).toContain('>NUMPAGES<');
  });

  it('a de vrais styles, et chaque style employé existe', async () => {
    const { lire } = await ouvrir(CONTRAT);
    const definis = [...lire('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, style]) => style);
    const employes = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml'].flatMap((chemin) =>
      [...lire(chemin).matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(([, style]) => style),
    );
    expect([...new Set(employes)].filter((style) => !definis.includes(style))).toEqual([]);
    expect(employes).toEqual(expect.arrayContaining(['Heading1', 'Heading2', 'BodyText', 'TableauDeTandem']));
    expect(lire('word/styles.xml')).toMatch(/w:styleId="BodyText"[^>]*><w:name w:val="Body Text"\/>/);
  });

  it('surligne chaque blanc', async () => {
    const { lire } = await ouvrir(rediger('cdi-temps-plein', RIEN));
    const suites = [...lire('word/document.xml').matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, suite = '']) => suite);
    const blancs = suites.filter((suite) => suite.includes('…………'));
    expect(blancs.length).toBeGreaterThan(30);
    expect(blancs.filter((suite) => !suite.includes('<w:rStyle w:val="ACompleter"/>'))).toEqual([]);
    expect(lire('word/styles.xml')).toMatch(/w:styleId="ACompleter".*?<w:shd [^>]*w:fill="FFF1A8"/s);
  });

  it('répète la ligne de titre de chaque tableau', async () => {
    const { lire } = await ouvrir(CONTRAT);
    const tableaux = lire('word/document.xml').split('<w:tbl>').slice(1);
    expect(tableaux.length).toBeGreaterThan(5);
    expect(tableaux.filter((un) => !/^.*?<w:tr><w:trPr>[^/]*(?:<[^>]*>)*?<w:tblHeader\/>/s.test(un))).toEqual([]);
  });

  it('est fait des mêmes octets quelle que soit l’heure de la machine', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2001, 1, 3, 4, 5) });
    const premier = await ecrireDocx(CONTRAT);
    vi.setSystemTime(new Date(2044, 5, 6, 7, 8));
    const second = await ecrireDocx(CONTRAT);
    expect(Buffer.compare(Buffer.from(premier), Buffer.from(second))).toBe(0);
    expect(
      [...lireArchive(premier).values()].every(
        ({ date }) => date === lireArchive(second).get('word/document.xml')?.date,
      ),
    ).toBe(true);
  });

  it.each(['1200-01-01', '1980-01-01', '2107-12-31', '9999-12-31'])('s’écrit le %s', async (jour) => {
    const { entrees } = await ouvrir({ ...CONTRAT, faitLe: jourDe(jour) });
    expect(entrees.size).toBeGreaterThan(8);
  });

  afterEach(() => {
    vi.useRealTimers();
  });
});

describe('le texte d’une personne', () => {
  const nommee = (nom: string): Brouillon => rediger('cdi-temps-plein', unDossier({ assistant: { nom } }));

  it.each([
    'CURRENT',
    'TOTAL_PAGES',
    '{puces-0}',
    '{cases-0}',
    '=SUM(A1)',
    '\\* MERGEFORMAT',
    '<w:br/>',
    ']]>',
    '&amp;',
  ])('%s reste un texte', async (nom) => {
    const { paragraphes, lire } = await ouvrir(nommee(nom));
    expect(paragraphes).toContain(
      `L’employeur engage ${nom} en qualité d’assistant médical, pour une durée indéterminée, à compter du 4\u00a0janvier\u00a02027.`,
    );
    expect(lire('word/document.xml')).not.toMatch(/<w:(?:instrText|fldSimple|br)\b/);
  });

  it('perd ce qu’un fichier XML ne peut porter, même hors du dossier', async () => {
    const phrase = [{ nature: 'texte' as const, texte: 'a\u0000b\ud800c\uffffd' }];
    const brouillon = {
      ...CONTRAT,
      sections: [{ titre: null, blocs: [{ forme: 'paragraphe' as const, phrase }], fondements: [] }],
    };
    const { paragraphes, lire } = await ouvrir(brouillon);
    expect(paragraphes).toContain('abcd');
    expect(fautesDuXml(lire('word/document.xml'))).toEqual([]);
  });

  it('se lit de droite à gauche en arabe et en hébreu, seul ou au milieu d’une phrase', async () => {
    const { lire, paragraphes } = await ouvrir(nommee('بن عبد الله (שלום) Ali'));
    const suites = [...lire('word/document.xml').matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, suite = '']) => suite);
    const arabes = suites.filter((suite) => /[\u0590-\u08ff]/.test(suite));
    expect(arabes.length).toBeGreaterThan(1);
    expect(arabes.filter((suite) => !suite.includes('<w:rtl/>'))).toEqual([]);
    expect(suites.filter((suite) => suite.includes('>Ali') && suite.includes('<w:rtl/>'))).toEqual([]);
    expect(paragraphes).toContain('بن عبد الله (שלום) Ali');
  });
});

describe('beaucoup de documents', () => {
  it('deux à la fois sont ceux que l’on fait l’un après l’autre', async () => {
    const autre = rediger('courrier-absence', RIEN);
    const [a, b] = await Promise.all([ecrireDocx(CONTRAT), ecrireDocx(autre)]);
    expect(Buffer.from(a).equals(Buffer.from(await ecrireDocx(CONTRAT)))).toBe(true);
    expect(Buffer.from(b).equals(Buffer.from(await ecrireDocx(autre)))).toBe(true);
  });

  it('deux cents de suite ne gardent pas de mémoire', { timeout: 60_000 }, async () => {
    setFlagsFromString('--expose-gc');
    const ramasser = runInNewContext('gc') as () => void;
    const occupee = (): number => {
      ramasser();
      return process.memoryUsage().heapUsed;
    };
    const ecrire = async (nombre: number): Promise<void> => {
      for (let rang = 0; rang < nombre; rang += 1) {
        const code = CODES_BROUILLONS[rang % CODES_BROUILLONS.length] ?? 'cdd';
        await ecrireDocx(rediger(code, code === 'cdi-temps-partiel' ? RIEN : unDossier()));
      }
    };
    await ecrire(30);
    const avant = occupee();
    await ecrire(200);
    expect(occupee() - avant).toBeLessThan(8_000_000);
  });
});
