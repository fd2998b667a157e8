import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { uneSituation, uneSituationCollective, unMedecin } from '../../regles/situation.fixture.ts';
import { ecrireXlsx } from '../../sorties/documents/classeur-xlsx.ts';
import type { Cellule, Classeur } from '../rapports/classeur.ts';
import { composerClasseurComptable } from './classeur.ts';
import { AUJOURD_HUI, centimes, desParts, unTempsPlein } from './comptable.fixture.ts';
import { coutSaisi } from './cout.ts';
import type { CoutComptable, HypothesesComptables, VueComptable } from './forme.ts';
import { ouvrirTableur } from './tableur.fixture.ts';
import { composerVueComptable } from './vue.ts';

const SIGNATURE = jourDe('2027-01-04');
const COUT = coutSaisi(centimes(32_425.63), SIGNATURE);
const SANS_BANDE = unTempsPlein({
  signature: jourDe('2026-12-15'),
  medecin: unMedecin({ patientele: { ...unMedecin().patientele, mt: 1200 } }),
});
const TROIS = desParts(
  'heures',
  ['=HYPERLINK("x")', 140_000, { genre: 'principal' }],
  ['Dr B.', 105_000, { genre: 'propre', situation: SANS_BANDE, bareme: undefined }],
  ['Dr C.', 105_000, { genre: 'aucun' }],
);
const MOIS_INCONNUS: CoutComptable = {
  ...COUT,
  annees: COUT.annees.map((annee) =>
    annee.annee > 1 ? annee : { ...annee, cout: null, civiles: annee.civiles.map((une) => ({ ...une, cout: null })) },
  ),
};

const VUES: readonly (readonly [string, VueComptable])[] = (
  [
    ['sans coût', unTempsPlein(), undefined, {}],
    ['avec un coût', unTempsPlein(), COUT, {}],
    ['au plus tôt, société', unTempsPlein(), COUT, { dates: 'au-plus-tot', forme: 'societe-is' }],
    ['bande non dite', SANS_BANDE, COUT, {}],
    ['trois médecins', unTempsPlein(), COUT, { parts: TROIS }],
    ['avec et sans hausse', unTempsPlein(), COUT, { coutSansHausse: coutSaisi(centimes(30_000), SIGNATURE) }],
    ['des mois non chiffrés', unTempsPlein(), MOIS_INCONNUS, { parts: TROIS }],
    [
      'un groupe',
      uneSituationCollective({ etp: 1 }),
      COUT,
      { parts: desParts('parts', ['A', 3333, { genre: 'aucun' }], ['B', 6667, { genre: 'aucun' }]) },
    ],
    ['une aide inconnue', uneSituation({ signature: undefined }), COUT, {}],
    ['un refus', unTempsPlein({ medecin: unMedecin({ secteur: 'secteur-2' }) }), COUT, {}],
  ] as const satisfies readonly (readonly [
    string,
    Parameters<typeof composerVueComptable>[0],
    CoutComptable | undefined,
    HypothesesComptables,
  ])[]
).map(([quoi, situation, cout, hypotheses]) => [quoi, composerVueComptable(situation, cout, hypotheses, AUJOURD_HUI)]);

/** Ce qu'un lecteur qui ne calcule pas trouve dans une cellule. */
const luDe = (cellule: Cellule): string | number | null => {
  switch (cellule.genre) {
    case 'vide':
      return null;
    case 'texte':
      return cellule.texte === '' ? null : cellule.texte;
    case 'nombre':
      return cellule.nombre;
    case 'formule':
      return cellule.valeur;
  }
};

const formulesDe = (classeur: Classeur) =>
  classeur.feuilles.flatMap(({ nom, lignes }) =>
    lignes.flatMap((ligne, rang) =>
      ligne.flatMap((cellule, colonne) => (cellule.genre === 'formule' ? [{ nom, rang, colonne, cellule }] : [])),
    ),
  );

describe.each(VUES)('le classeur : %s', (_, vue) => {
  const classeur = composerClasseurComptable(vue);

  it('garde pour chaque formule la valeur qu’un tableur recalcule', () => {
    const valeurA = ouvrirTableur(classeur);
    const formules = formulesDe(classeur);
    expect(formules.length).toBeGreaterThan(20);
    for (const { nom, rang, colonne, cellule } of formules) {
      expect([nom, cellule.formule, valeurA(nom, rang, colonne)]).toEqual([nom, cellule.formule, cellule.valeur]);
    }
  });

  it('se relit : mêmes textes, mêmes nombres, mêmes formules', async () => {
    const octets = await ecrireXlsx(classeur);
    const fichiers = unzipSync(octets);
    for (const [rang, { nom, lignes }] of classeur.feuilles.entries()) {
      const lues = await readSheet(Buffer.from(octets), nom);
      lignes.forEach((ligne, place) => {
        const attendue = ligne.map(luDe);
        expect((lues[place] ?? []).slice(0, attendue.length)).toEqual(attendue.slice(0, (lues[place] ?? []).length));
      });
      const xml = strFromU8(fichiers[`xl/worksheets/sheet${rang + 1}.xml`] ?? new Uint8Array());
      expect(xml.match(/<f>/g)?.length ?? 0).toBe(formulesDe({ feuilles: [{ nom, largeurs: [], lignes }] }).length);
      expect(xml).not.toContain('</f></c>');
    }
  });
});

describe('le classeur de trois médecins', () => {
  const vue = VUES.find(([quoi]) => quoi === 'trois médecins')?.[1];
  if (vue === undefined) throw new Error('Cette vue manque');
  const classeur = composerClasseurComptable(vue);

  it('a ses feuilles, et ne fait jamais une formule d’un nom', () => {
    expect(classeur.feuilles.map(({ nom }) => nom)).toEqual([
      'Encaissements',
      'Années fiscales',
      'Passage',
      'Scénarios',
      'Partage',
      'Sources',
    ]);
    const textes = classeur.feuilles
      .flatMap(({ lignes }) => lignes.flat())
      .flatMap((une) => (une.genre === 'texte' ? [une.texte] : []));
    expect(textes).toContain(`'=HYPERLINK("x")`);
    expect(textes.filter((texte) => /^[=+\-@]/.test(texte))).toEqual([]);
  });

  it('compte autrement dès qu’on écrit l’année d’un versement à déterminer', () => {
    const [encaissements, ...autres] = classeur.feuilles;
    const place =
      encaissements?.lignes.findIndex((ligne) => ligne[6]?.genre === 'texte' && ligne[6].texte === 'à déterminer') ??
      -1;
    const ligne = encaissements?.lignes[place];
    if (encaissements === undefined || ligne === undefined) throw new Error('Rien n’est à déterminer');
    const ecrite = ligne.map((cellule, colonne) =>
      colonne === 6 ? { genre: 'nombre' as const, nombre: 2027, format: 'entier' as const } : cellule,
    );
    const change: Classeur = {
      feuilles: [
        { ...encaissements, lignes: encaissements.lignes.map((une, rang) => (rang === place ? ecrite : une)) },
        ...autres,
      ],
    };
    const [avant, apres] = [ouvrirTableur(classeur), ouvrirTableur(change)];
    const annees = classeur.feuilles[1]?.lignes ?? [];
    const de2027 = annees.findIndex(([premiere]) => premiere?.genre === 'nombre' && premiere.nombre === 2027);
    const somme = ligne[8]?.genre === 'nombre' ? ligne[8].nombre : Number.NaN;
    expect(apres('Années fiscales', de2027, 2)).toBe(Number(avant('Années fiscales', de2027, 2)) + somme);
    const total = annees.findIndex(([premiere]) => premiere?.genre === 'texte' && premiere.texte === 'Total');
    expect(apres('Années fiscales', total, 2)).toBe(avant('Années fiscales', total, 2));
  });
});
