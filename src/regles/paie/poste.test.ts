import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { FORMES_JURIDIQUES } from '../../droit/paie/formes-juridiques.ts';
import { desSuppositions, unEmploi, unEmploiInconnu } from './emploi.fixture.ts';
import type { Emploi } from './emploi.ts';
import { type Contexte, resoudrePoste } from './poste.ts';

const unContexte = (sauf: Partial<Contexte> = {}): Contexte => ({
  option: undefined,
  embauche: undefined,
  departement: undefined,
  au: jourDe('2026-11-22'),
  jour: jourDe('2026-11-22'),
  ...sauf,
});

const resoudre = (emploi: Emploi, contexte = unContexte()) =>
  resoudrePoste(emploi, desSuppositions(), contexte, undefined);

/** Les hypothèses montrées quoi qu'il arrive : ce sont des choix sur l'avenir, pas des faits manquants. */
const TOUJOURS = [
  'base-de-l-anciennete',
  'legislation-constante',
  'taxe-en-annee-pleine',
  'hausse-du-smic',
  'hausse-du-salaire',
];

const hypothesesDe = (emploi: Emploi, contexte?: Contexte) =>
  resoudre(emploi, contexte).hypotheses.map(({ code }) => code);

describe('un poste dont tout est dit', () => {
  it('n’a d’hypothèses que sur l’avenir, et aucun fait ne lui manque', () => {
    const { poste, hypotheses, manques } = resoudre(unEmploi());
    expect(poste).toMatchObject({ heures: 35, taxeApprentissage: false, alsaceMoselle: false, exonereDeTva: true });
    expect(hypotheses.map(({ code }) => code)).toEqual(TOUJOURS);
    expect(manques).toEqual([{ manque: 'texte', point: 'taxe-d-une-annee-incomplete' }]);
  });
});

describe('un fait non dit', () => {
  it.each<[keyof Emploi, string, string]>([
    ['tauxAtMp', 'taux-at-mp', 'emploi.tauxAtMp'],
    ['mutuelle', 'complementaire-sante', 'emploi.mutuelle'],
    ['formeJuridique', 'taxe-d-apprentissage', 'emploi.formeJuridique'],
    ['departement', 'hors-alsace-moselle', 'emploi.departement'],
    ['assujettiTva', 'exoneration-de-tva', 'emploi.assujettiTva'],
    ['autresSalaries', 'seul-salarie', 'emploi.autresSalaries'],
    ['debut', 'jour-d-embauche', 'emploi.debut'],
    ['anneesAilleurs', 'sans-anciennete-ailleurs', 'emploi.anciennete.autresCabinets'],
  ])('%s se remplace par l’hypothèse %s, visible et modifiable', (fait, code, chemin) => {
    const { poste, hypotheses, manques } = resoudre(unEmploi({ [fait]: undefined }));
    expect(poste).not.toBeNull();
    expect(hypotheses.filter((une) => !TOUJOURS.includes(une.code))).toEqual([
      expect.objectContaining({ code, chemin, posee: false }),
    ]);
    expect(manques).toContainEqual({ manque: 'fait', cle: chemin });
  });

  it('l’effectif ne se suppose que si les autres salariés ne sont pas dits non plus', () => {
    expect(hypothesesDe(unEmploi({ effectif: undefined }))).not.toContain('moins-de-onze-salaries');
    expect(hypothesesDe(unEmploi({ effectif: undefined, autresSalaries: undefined }))).toContain(
      'moins-de-onze-salaries',
    );
  });

  it('le taux AT/MP supposé est la moyenne de tous les métiers, et le dit (P-154)', () => {
    const { poste, hypotheses } = resoudre(unEmploi({ tauxAtMp: undefined }));
    expect(poste?.tauxAtMp).toBe(208);
    expect(hypotheses[0]).toMatchObject({ valeur: 0.0208, fondement: { cles: ['P-154'] } });
  });

  it('les heures viennent de l’option d’aide, sauf au tiers temps, que nulle source ne chiffre (P-87)', () => {
    const sans = unEmploi({ heures: undefined });
    expect(resoudre(sans, unContexte({ option: 'mi-temps' })).poste?.heures).toBe(17.5);
    expect(resoudre(sans, unContexte({ option: 'temps-plein' })).poste?.heures).toBe(35);
    expect(resoudre(sans, unContexte({ option: 'tiers-temps' }))).toMatchObject({
      poste: null,
      manques: [{ manque: 'fait', cle: 'emploi.heures' }],
    });
    expect(resoudre(unEmploiInconnu).poste).toBeNull();
  });

  it('le jour d’embauche et le département se lisent dans la situation', () => {
    const contexte = unContexte({ embauche: jourDe('2027-03-01'), departement: '67' });
    const { poste, hypotheses } = resoudre(unEmploi({ debut: undefined, departement: undefined }), contexte);
    expect(poste).toMatchObject({ debut: jourDe('2027-03-01'), alsaceMoselle: true });
    expect(hypotheses.map(({ code }) => code)).toEqual(TOUJOURS);
  });
});

describe('ce que la paie ne connaît pas', () => {
  it.each<[Partial<Emploi>, string]>([
    [{ departement: '971' }, 'paie-outre-mer'],
    [{ departement: '976' }, 'paie-outre-mer'],
    [{ effectif: 11 }, 'paie-a-onze-salaries'],
    [
      { effectif: undefined, autresSalaries: Array(10).fill({ salaireBrut: 1, santePatronale: 0 }) },
      'paie-a-onze-salaries',
    ],
  ])('%o reste indéterminé', (sauf, point) => {
    const { poste, manques } = resoudre(unEmploi(sauf));
    expect([poste, manques]).toEqual([null, [{ manque: 'texte', point }]]);
  });

  it('dix salariés restent dans le champ', () => {
    expect(resoudre(unEmploi({ effectif: 10 })).poste).not.toBeNull();
  });
});

describe('la taxe d’apprentissage selon la forme (P-152)', () => {
  it.each(FORMES_JURIDIQUES)('%s', (formeJuridique) => {
    const { poste, hypotheses, manques } = resoudre(unEmploi({ formeJuridique }));
    const connue = formeJuridique === 'bnc' || formeJuridique === 'societe-is';
    expect(poste?.taxeApprentissage).toBe(formeJuridique !== 'bnc');
    expect(hypotheses.some(({ code }) => code === 'taxe-d-apprentissage')).toBe(!connue);
    const texte = { manque: 'texte', point: 'apprentissage-des-autres-formes' };
    expect(manques.some((manque) => JSON.stringify(manque) === JSON.stringify(texte))).toBe(!connue);
  });
});

describe('l’Alsace-Moselle (P-155)', () => {
  it.each(['57', '67', '68'])('le %s en est', (departement) => {
    expect(resoudre(unEmploi({ departement })).poste?.alsaceMoselle).toBe(true);
  });

  it.each(['54', '88', '90', '2A'])('le %s n’en est pas', (departement) => {
    expect(resoudre(unEmploi({ departement })).poste?.alsaceMoselle).toBe(false);
  });
});
