import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { CONTRATS, EXEMPLE, unContrat } from '../../entrees/contrat-json/contrats-suivis.fixture.ts';
import type { Cellule } from '../../usages/rapports/classeur.ts';
import { composerTableauDeSuivi } from '../../usages/rapports/tableau-de-suivi.ts';
import { ecrireXlsx } from './classeur-xlsx.ts';

const FORMULE = /<c r="([A-Z]+\d+)"[^>]*><f>([\s\S]*?)<\/f><v>([\s\S]*?)<\/v><\/c>/g;
const deplier = (texte: string): string =>
  texte.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const feuilleXml = async (classeur: ReturnType<typeof composerTableauDeSuivi>): Promise<string> =>
  strFromU8(unzipSync(await ecrireXlsx(classeur))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

describe.each(CONTRATS)('Le tableau de suivi en XLSX de « $qui »', ({ demande }) => {
  const classeur = composerTableauDeSuivi(demande);
  const [suivi] = classeur.feuilles;

  it('garde chaque formule vivante, à sa place, avec sa valeur', async () => {
    const xml = await feuilleXml(classeur);
    const lues = [...xml.matchAll(FORMULE)].map(([, place, formule = '', valeur = '']) => [
      place,
      deplier(formule),
      deplier(valeur),
    ]);
    const voulues = (suivi?.lignes ?? []).flatMap((ligne, rang) =>
      ligne.flatMap((cellule: Cellule, colonne) =>
        cellule.genre === 'formule'
          ? [[`${String.fromCharCode(65 + colonne)}${rang + 1}`, cellule.formule, String(cellule.valeur)]]
          : [],
      ),
    );
    expect(lues).toEqual(voulues);
    expect(xml).not.toMatch(/<\/f><\/c>/);
    expect(xml).toContain('state="frozen"');
  });

  it('se relit : trimestres, dates, relevés', async () => {
    const lignes = await readSheet(Buffer.from(await ecrireXlsx(classeur)), 'Suivi');
    const trimestres = lignes.slice(11).filter(([nom]) => typeof nom === 'string' && /^T[1-4] \d{4}$/.test(nom));
    expect(trimestres).toHaveLength((suivi?.lignes.length ?? 0) - 11);
    expect(trimestres.every(([, fin]) => fin instanceof Date)).toBe(true);
  });
});

describe('Le tableau de suivi en XLSX', () => {
  it('ne laisse aucun texte de la personne devenir une formule', async () => {
    const xml = await feuilleXml(composerTableauDeSuivi(unContrat(EXEMPLE, { nom: '=cmd|"/c calc"!A0 <f>1</f>' })));
    expect([...xml.matchAll(/<f>([\s\S]*?)<\/f>/g)].filter(([, formule = '']) => formule.includes('cmd'))).toEqual([]);
    const lignes = await readSheet(
      Buffer.from(await ecrireXlsx(composerTableauDeSuivi(unContrat(EXEMPLE, { nom: '=1+1' })))),
      'Suivi',
    );
    expect(lignes[1]?.[0]).toBe("'=1+1");
  });

  it('montre les cases à remplir', async () => {
    const fichiers = unzipSync(await ecrireXlsx(composerTableauDeSuivi(unContrat(EXEMPLE))));
    expect(strFromU8(fichiers['xl/styles.xml'] ?? new Uint8Array())).toMatch(/E8EDEB/i);
  });
});
