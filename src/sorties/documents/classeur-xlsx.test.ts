import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { enEuros } from '../../commun/centimes.ts';
import { evaluer } from '../../regles/evaluation.ts';
import { uneSituation } from '../../regles/situation.fixture.ts';
import { composerBudget } from '../../usages/rapports/budget.ts';
import { enTexte } from '../../usages/rapports/classeur.ts';
import { AUJOURD_HUI, HUIT_PERSONNES } from '../../usages/rapports/rapport.fixture.ts';
import { composerRapport } from '../../usages/rapports/simulation.ts';
import { ecrireXlsx } from './classeur-xlsx.ts';

const lire = async (octets: Uint8Array, feuille: string) =>
  (await readSheet(Buffer.from(octets), feuille)) as readonly (readonly (string | number | null)[])[];

const rangee = (lignes: Awaited<ReturnType<typeof lire>>, titre: string): readonly (string | number | null)[] =>
  lignes.find(([premiere]) => premiere === titre)?.slice(1, 7) ?? [];

const euros = (centimes: number | undefined, sinon: string): number | string =>
  centimes === undefined ? sinon : centimes / 100;

describe.each(HUIT_PERSONNES)('Le classeur de « $qui »', ({ situation, hypotheses }) => {
  const rapport = composerRapport(situation, hypotheses, AUJOURD_HUI);
  const evaluation = evaluer(situation);

  it('porte les sommes de l’évaluation, et la valeur de chaque formule', async () => {
    const budget = await lire(await ecrireXlsx(composerBudget(rapport)), 'Budget');
    const aides = [1, 2, 3, 4, 5].map((annee) => {
      const une = evaluation.aide?.annees.find((autre) => autre.annee === annee);
      return euros(une?.maximum ?? une?.bornes?.[1], 'indéterminé');
    });
    const total = evaluation.aide?.total;
    expect(rangee(budget, 'Aide, au plus')).toEqual([
      ...aides,
      euros(total?.maximum ?? total?.bornes?.[1], 'indéterminé'),
    ]);
    const couts = [...rapport.annees, rapport.total].map(({ cout }) => euros(cout.valeur?.haut, 'non renseigné'));
    expect(rangee(budget, 'Coût de l’employeur')).toEqual(couts);
    const soldes = [...rapport.annees, rapport.total].map(({ solde }) => euros(solde.valeur?.haut, 'indéterminé'));
    expect(rangee(budget, 'Solde, au mieux')).toEqual(soldes);
    const pires = [...rapport.annees, rapport.total].map(({ solde }) => euros(solde.valeur?.bas, 'indéterminé'));
    expect(rangee(budget, 'Solde, au pire')).toEqual(pires);
  });

  it('compte chaque lecture de la modulation à la part des objectifs dite', async () => {
    const budget = await lire(await ecrireXlsx(composerBudget(rapport)), 'Budget');
    const prorata = rangee(budget, 'Aide, si la caisse compte au prorata').slice(0, 5);
    const attendus = rapport.annees.map(({ aide, modulee }) =>
      aide.valeur === null ? 'indéterminé' : (aide.valeur.haut / 100) * (modulee ? rapport.atteinte : 1),
    );
    expect(prorata).toEqual(attendus);
  });

  it('suit les versements de l’évaluation', async () => {
    const suivi = await lire(await ecrireXlsx(composerBudget(rapport)), 'Suivi');
    expect(suivi.slice(1, 1 + evaluation.versements.length).map(([, somme]) => somme)).toEqual(
      evaluation.versements.map(({ montant }) => (montant === null ? 'indéterminé' : enEuros(montant))),
    );
  });
});

describe('Le classeur', () => {
  it('garde des formules vivantes, toutes avec leur valeur', async () => {
    const [personne] = HUIT_PERSONNES;
    if (personne === undefined) throw new Error('aucune personne');
    const rapport = composerRapport(personne.situation, personne.hypotheses, AUJOURD_HUI);
    const fichiers = unzipSync(await ecrireXlsx(composerBudget(rapport)));
    const feuille = strFromU8(fichiers['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(feuille).toContain('<f>IF(COUNT(B8:F8)=5,SUM(B8:F8),"indéterminé")</f><v>132000</v>');
    expect(feuille).toContain('<f>IF(AND(ISNUMBER(B8),ISNUMBER(B10)),B8-B10,"indéterminé")</f><v>5574</v>');
    expect(feuille.match(/<\/f><\/c>/g)).toBeNull();
  });

  it.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\t=1'])('ne fait jamais une formule du texte « %s »', async (nom) => {
    const rapport = { ...composerRapport(uneSituation(), {}, AUJOURD_HUI), nom };
    const octets = await ecrireXlsx(composerBudget(rapport));
    expect((await lire(octets, 'Budget'))[1]?.[0]).toBe(`'${nom}`);
    expect(enTexte(nom)).toEqual({ genre: 'texte', texte: `'${nom}` });
  });

  it('laisse un nombre négatif être un nombre', async () => {
    const octets = await ecrireXlsx({
      feuilles: [{ nom: 'A', largeurs: [10], lignes: [[{ genre: 'nombre', nombre: -12.5, format: 'euros' }]] }],
    });
    expect(await lire(octets, 'A')).toEqual([[-12.5]]);
  });
});
