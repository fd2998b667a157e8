import { describe, expect, it } from 'vitest';
import { type Centimes, enEuros } from '../../commun/centimes.ts';
import { ecrireJour, jourDe } from '../../commun/jour.ts';
import { calculerCinqAnnees } from '../../entrees/web/annees/calcul.ts';
import { direVerdict } from '../../entrees/web/entretien/verdict.ts';
import { evaluer } from '../../regles/evaluation.ts';
import { uneSituation, unMedecin } from '../../regles/situation.fixture.ts';
import { evaluerSituation } from '../evaluer-situation.ts';
import { coutSaisi } from './cout.ts';
import { AUJOURD_HUI, HUIT_PERSONNES, type Personne } from './rapport.fixture.ts';
import { composerRapport } from './simulation.ts';

const rapportDe = ({ situation, hypotheses }: Personne) => composerRapport(situation, hypotheses, AUJOURD_HUI);
const texteDu = (verdict: ReturnType<typeof rapportDe>['verdict']): string =>
  verdict.suite.map(({ texte }) => texte).join('');

describe.each(HUIT_PERSONNES)('Le rapport de « $qui »', (personne) => {
  const { situation, hypotheses } = personne;
  const rapport = rapportDe(personne);
  const evaluation = evaluer(situation);
  const reponse = evaluerSituation(situation, undefined, '0.0.0');

  it('donne la réponse et toutes les conditions de l’évaluation', () => {
    expect(rapport.verdict.reponse).toBe(evaluation.eligibilite.reponse);
    expect(rapport.conditions.map((une) => une.reponse).sort()).toEqual(
      evaluation.conditions.map((une) => une.valeur).sort(),
    );
  });

  it('montre les sommes que montre l’écran, année par année et au total', () => {
    const ecran = calculerCinqAnnees({
      reponse,
      situation,
      bareme: undefined,
      hypotheses: new Map([['atteinte', (hypotheses.atteinte ?? 1) * 100]]),
    });
    expect(rapport.annees.map(({ aide, nature }) => [aide.valeur, nature])).toEqual(
      ecran.annees.map(({ aide, nature }) => [aide, nature]),
    );
    expect(rapport.total.aide.valeur).toEqual(ecran.total.aide);
  });

  it('montre un solde qui est l’aide moins le coût', () => {
    const sommes = [...rapport.annees, rapport.total];
    const attendus = sommes.map(({ aide, cout }) =>
      aide.valeur === null || cout.valeur === null ? undefined : aide.valeur.haut - cout.valeur.haut,
    );
    expect(sommes.map(({ solde }) => solde.valeur?.haut)).toEqual(attendus);
  });

  it('dit le verdict avec les mots de l’écran', () => {
    const signature = situation.signature === undefined ? '' : ecrireJour(situation.signature);
    const maximum = evaluation.aide?.total.maximum ?? null;
    const cout = rapport.total.cout.valeur?.haut;
    const precisions =
      maximum === null || cout === undefined ? {} : { compte: { cout, reste: (cout - maximum) as Centimes } };
    const ecran = direVerdict(reponse, signature, ecrireJour(AUJOURD_HUI), [], precisions);
    expect(rapport.verdict.premiere).toBe(ecran.premiere);
    // L'écran ajoute à un « non » ce qui changerait la réponse : il faut pour cela rejouer chaque choix.
    const [dite, attendue] = ecran.reponse === 'non' ? ['', ''] : [texteDu(rapport.verdict), ecran.suite];
    expect(dite).toBe(attendue);
  });

  it('verse ce que l’évaluation verse', () => {
    expect(rapport.versements.map(({ somme }) => (somme.valeur === null ? null : enEuros(somme.valeur.haut)))).toEqual(
      reponse.versements.map(({ montant }) => montant),
    );
  });

  it('n’appelle que des notes qui existent, et donne une étiquette à chaque tranche', () => {
    const numeros = rapport.notes.map(({ numero }) => numero);
    const appels = [
      ...rapport.conditions.flatMap(({ notes }) => notes),
      ...rapport.verdict.suite.flatMap(({ notes }) => notes),
      ...rapport.notesDeLAide,
      ...rapport.notesDuCout,
    ];
    expect(appels.filter((appel) => !numeros.includes(appel))).toEqual([]);
    for (const { tranches } of rapport.annees) expect(tranches.length).toBeGreaterThan(0);
  });
});

describe('Le rapport', () => {
  it.each([
    ['RQTH', { rqth: true }],
    ['affection de longue durée', { ald: true }],
    ['RQTH non sue', { rqth: undefined, ald: undefined }],
  ])('ne dit rien de la santé (%s), dans aucun régime', (_, sante) => {
    for (const signature of ['2021-03-01', '2023-09-01', '2027-01-04']) {
      const patientele = { mt: 300, mtAdultes: 300, mtEnfants: 0, fileActive: 400, partMoins16: 0.1 };
      const situation = uneSituation({ signature: jourDe(signature), medecin: unMedecin({ ...sante, patientele }) });
      const texte = JSON.stringify(composerRapport(situation, {}, AUJOURD_HUI));
      expect(texte).not.toMatch(/RQTH|travailleur handicapé|affection de longue|maladie de longue|\bALD\b/i);
    }
  });

  it('dit que le coût n’est pas renseigné, sans inventer de solde', () => {
    const rapport = composerRapport(uneSituation(), {}, AUJOURD_HUI);
    expect(rapport.coutConnu).toBe(false);
    expect(rapport.total.cout).toEqual({ texte: 'non renseigné', valeur: null });
    expect(rapport.total.solde).toEqual({ texte: '', valeur: null });
  });

  it('garde le nom comme un texte, et se passe d’un nom vide', () => {
    expect(composerRapport(uneSituation(), { nom: '  ' }, AUJOURD_HUI).nom).toBeNull();
    expect(composerRapport(uneSituation(), { nom: '#eval("1")' }, AUJOURD_HUI).nom).toBe('#eval("1")');
  });

  it('compte un coût égal à l’aide comme un solde nul', () => {
    const aide = evaluer(uneSituation()).aide?.annees[0]?.maximum;
    const rapport = composerRapport(uneSituation(), { cout: coutSaisi(aide as Centimes) }, AUJOURD_HUI);
    expect(rapport.annees[0]?.solde.texte).toBe('0');
  });
});
