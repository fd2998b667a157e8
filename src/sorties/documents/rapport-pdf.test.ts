import { describe, expect, it } from 'vitest';
import { AUJOURD_HUI, HUIT_PERSONNES } from '../../usages/rapports/rapport.fixture.ts';
import { composerRapport } from '../../usages/rapports/simulation.ts';
import { lirePdf } from './lire-pdf.fixture.ts';
import { ecrirePdf } from './rapport-pdf.ts';

const RAPPORTS = HUIT_PERSONNES.map(({ qui, situation, hypotheses }) => ({
  qui,
  rapport: composerRapport(situation, hypotheses, AUJOURD_HUI),
}));
const EN_LATIN = /^[\p{Script=Latin},-]+$/u;
const enClair = (texte: string): string => texte.replace(/[\s\u00a0]+/g, '');

describe.each(RAPPORTS)('Le PDF de « $qui »', ({ rapport }) => {
  it('tient en deux pages balisées, en français, avec son titre', async () => {
    const pdf = lirePdf(await ecrirePdf(rapport));
    expect(pdf.pages).toBe(2);
    expect(pdf.structure).toContain('/Marked true');
    expect(pdf.structure).toContain('/StructTreeRoot');
    expect(pdf.structure).toMatch(/\/Lang ?\(fr-FR\)/);
    expect(pdf.structure).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(pdf.structure).toContain('/DisplayDocTitle true');
    expect(pdf.structure).toContain('Aide à l’emploi d’un assistant médical');
  });

  it('porte le verdict, les sommes, les conditions, les versements et les sources du rapport', async () => {
    const lu = enClair(lirePdf(await ecrirePdf(rapport)).texte);
    const attendus = [
      rapport.verdict.premiere,
      ...rapport.verdict.suite.flatMap(({ texte }) => texte.split(' ')),
      ...rapport.annees.flatMap(({ aide, cout }) => [aide.texte, cout.texte]),
      ...(rapport.coutConnu ? rapport.annees.map(({ solde }) => solde.texte) : []),
      rapport.total.aide.texte,
      rapport.total.cout.texte,
      ...rapport.conditions.flatMap(({ nom, lu: fait }) => [nom, fait]),
      ...rapport.versements.map(({ jour }) => jour),
      ...rapport.sources.flatMap(({ titre }) => titre.split(' ')),
      ...(rapport.nom ?? '').split(' ').filter((mot) => EN_LATIN.test(mot)),
      'Ce document n’engage pas l’Assurance Maladie.',
      '1 / 2',
      rapport.droitTenuAu,
    ];
    // Une fin de ligne peut couper un mot d'un trait : il est retiré des deux côtés.
    const sansTraits = (texte: string): string => enClair(texte).replace(/[-\u2010\u00ad]/g, '');
    expect(attendus.filter((un) => !sansTraits(lu).includes(sansTraits(un)))).toEqual([]);
  });
});

describe('Le PDF', () => {
  it('garde un nom de tout alphabet, et son balisage comme du texte', async () => {
    const rapport = RAPPORTS.find(({ qui }) => qui.startsWith('nom très long'))?.rapport;
    if (rapport === undefined) throw new Error('aucun nom long');
    const { structure } = lirePdf(await ecrirePdf(rapport));
    expect(structure).toContain('Центр Здоровья #strong[x] $y$ *z*');
  });

  it('donne les mêmes octets pour le même rapport', async () => {
    const [premier] = RAPPORTS;
    if (premier === undefined) throw new Error('aucun rapport');
    const [un, deux] = await Promise.all([ecrirePdf(premier.rapport), ecrirePdf(premier.rapport)]);
    expect(Buffer.from(un).equals(deux)).toBe(true);
  });
});
