import { describe, expect, it, vi } from 'vitest';
import {
  AUJOURD_HUI,
  CONTRATS,
  EXEMPLE,
  NOM_ARABE,
  NOM_CHINOIS,
  unContrat,
} from '../../entrees/contrat-json/contrats-suivis.fixture.ts';
import { composerEtapes } from '../../usages/rapports/etapes-imprimees.ts';
import { composerFiche } from '../../usages/rapports/fiche.ts';
import { HUIT_PERSONNES } from '../../usages/rapports/rapport.fixture.ts';
import { ecrireEtapesPdf } from './etapes-pdf.ts';
import { ecrireFichePdf } from './fiche-pdf.ts';
import { lirePdf, type PdfLu } from './lire-pdf.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Une fin de ligne peut couper un mot d'un trait ; les espaces ne se lisent pas tous. */
const serrer = (texte: string): string => texte.replace(/[\s\u00a0\u200b-]+|\u2010|\u00ad/g, '');
const EN_LATIN = /^[\p{Script=Latin}\p{Script=Common}]+$/u;

/** Les morceaux attendus que le texte du PDF ne porte pas. */
const absents = ({ texte }: PdfLu, attendus: readonly string[]): readonly string[] => {
  const lu = serrer(texte);
  return attendus.filter((un) => !lu.includes(serrer(un)));
};

const verifierLesBalises = ({ structure }: PdfLu, titre: string): void => {
  expect(structure).toContain('/Marked true');
  expect(structure).toContain('/StructTreeRoot');
  expect(structure).toMatch(/\/Lang ?\(fr-FR\)/);
  expect(structure).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  expect(structure).toContain('/DisplayDocTitle true');
  expect(structure).toContain(titre);
  for (const balise of ['/H1', '/H2']) expect(structure).toContain(balise);
};

/** Un texte long se coupe au passage d'une page : ses mots, eux, y sont. */
const mots = (texte: string): readonly string[] => texte.split(/[\s\u00a0]+/).filter((mot) => EN_LATIN.test(mot));

describe.each(CONTRATS)('La fiche en PDF de « $qui »', ({ demande }) => {
  const fiche = composerFiche(demande, AUJOURD_HUI);

  it('est balisée, porte tous ses chiffres, ses actes, ses questions, ses notes et son avertissement', async () => {
    const pdf = lirePdf(await ecrireFichePdf(fiche));
    verifierLesBalises(pdf, 'Suivi du contrat d’aide');
    expect(/\/TH\b/.test(pdf.structure)).toBe(fiche.actes.length > 0);
    const { compte } = fiche;
    const attendus = [
      fiche.etat.premiere,
      ...fiche.etat.suite.flatMap(({ texte }) => mots(texte)),
      ...fiche.alertes.flatMap(({ texte }) => mots(texte)),
      ...compte.lignes.flatMap(({ du, verse, reste }) => [du.texte, verse, reste]),
      ...(compte.lignes.length === 0 ? [] : [compte.total.du.texte, compte.total.verse, compte.total.solde.texte]),
      compte.exigible.texte,
      ...mots(compte.prochain.texte),
      ...fiche.objectifs.flatMap(({ nom, depart, releve, auPlusTard, projection }) => [
        nom,
        depart,
        releve,
        auPlusTard,
        projection,
      ]),
      ...fiche.echeances.flatMap(({ jour, texte }) => [jour, ...mots(texte)]),
      ...fiche.actes.flatMap(({ jour, texte }) => [jour, ...mots(texte)]),
      ...fiche.points.flatMap(({ titre, question }) => [...mots(titre), ...mots(question)]),
      ...fiche.sources.flatMap(({ texte }) => mots(texte)),
      'Tandem n’est pas un service officiel : ce document n’engage aucune caisse.',
      `1 / ${pdf.pages}`,
      `${pdf.pages} / ${pdf.pages}`,
      fiche.droitTenuAu,
    ];
    expect(absents(pdf, attendus)).toEqual([]);
  });
});

describe.each(HUIT_PERSONNES)('Les étapes en PDF de « $qui »', ({ situation, hypotheses }) => {
  it('sont balisées, et portent chaque étape, son jour, sa source', async () => {
    const liste = composerEtapes({ situation, nom: hypotheses.nom }, AUJOURD_HUI);
    const pdf = lirePdf(await ecrireEtapesPdf(liste));
    verifierLesBalises(pdf, 'Les étapes');
    const attendus = [
      ...liste.phases.flatMap(({ titre, etapes }) => [
        titre,
        ...etapes.flatMap(({ titre: nom, phrase, quand }) => [nom, ...mots(phrase), ...mots(quand)]),
      ]),
      ...liste.sources.flatMap(({ texte }) => mots(texte)),
      liste.avertissement,
      `${pdf.pages} / ${pdf.pages}`,
    ];
    expect(absents(pdf, attendus)).toEqual([]);
    expect(liste.notes.map(({ numero }) => numero)).toEqual(liste.notes.map((_, rang) => rang + 1));
  });
});

describe('Un PDF de suivi', () => {
  it('dit ses dessins à qui ne les voit pas', async () => {
    const fiche = composerFiche(unContrat(EXEMPLE), AUJOURD_HUI);
    const { structure } = lirePdf(await ecrireFichePdf(fiche));
    const dits = [...structure.matchAll(/\/Alt ?(?:\(|<)/g)].length;
    expect(dits).toBeGreaterThanOrEqual(1 + 2 * fiche.objectifs.length + fiche.alertes.length);
  });

  it.each([NOM_ARABE, NOM_CHINOIS, 'Δρ. Νίκος Παπαδόπουλος', 'Центр Здоровья', '#strong[x] $y$ *z* @a <b>'])(
    'garde le nom « %s » dans son titre, comme un texte',
    async (nom) => {
      const { structure } = lirePdf(await ecrireFichePdf(composerFiche(unContrat(EXEMPLE, { nom }), AUJOURD_HUI)));
      expect(structure.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toContain(nom);
    },
  );

  it('remplace d’un carré un signe que nulle police n’a, au lieu d’échouer', async () => {
    const fiche = composerFiche(unContrat(EXEMPLE, { nom: 'Dr Aïcha \u0378\u0379 Ba' }), AUJOURD_HUI);
    const { texte } = lirePdf(await ecrireFichePdf(fiche));
    expect(serrer(texte)).toContain(serrer('Dr Aïcha □□ Ba'));
    const coupe = { ...fiche, nom: 'Dr \ud800 Ba' };
    expect(serrer(lirePdf(await ecrireFichePdf(coupe)).texte)).toContain(serrer('Dr □ Ba'));
  });

  it('donne les mêmes octets pour la même fiche, même à deux en même temps', async () => {
    const fiche = composerFiche(unContrat(EXEMPLE), AUJOURD_HUI);
    const [un, deux] = await Promise.all([ecrireFichePdf(fiche), ecrireFichePdf(fiche)]);
    expect(Buffer.from(un).equals(deux)).toBe(true);
  });
});
