import { describe, expect, it } from 'vitest';
import type { Certitude } from '../commun/connu.ts';
import { jourDe } from '../commun/jour.ts';
import { CODES_CONDITIONS } from '../droit/codes.ts';
import { fonder } from '../droit/fondement.ts';
import { type Condition, conclure, manqueDeFait, manqueDeTexte, repondre, suspendre } from './constat.ts';
import { evaluer } from './evaluation.ts';
import {
  SIGNATURES,
  unAssistant,
  uneDemande,
  unePatientele,
  uneSignature,
  uneSituation,
  uneSituationCollective,
} from './situation.fixture.ts';

describe('le régime d’un contrat', () => {
  it.each([
    ['2019-08-31', null],
    ['2019-09-01', 'avenant-7'],
    ['2019-09-02', 'avenant-7'],
    ['2023-04-30', 'avenant-7'],
    ['2023-05-01', 'reglement-arbitral'],
    ['2023-05-02', 'reglement-arbitral'],
    ['2024-06-21', 'reglement-arbitral'],
    ['2024-06-22', 'convention-2024'],
    ['2024-06-23', 'convention-2024'],
    ['2026-02-25', 'convention-2024'],
    ['2040-01-01', 'convention-2024'],
  ])('signé le %s est %s (X1, F-01, F-03)', (signature, regime) => {
    expect(evaluer(uneSignature(signature)).regime).toBe(regime);
  });

  it('dépend de la signature et non de l’embauche (X1)', () => {
    const situation = uneSignature('2023-04-30');
    const embauche = jourDe('2024-09-01');
    expect(evaluer({ ...situation, assistant: unAssistant({ embauche }) }).regime).toBe('avenant-7');
  });

  it('est inconnu avant le 1er septembre 2019, faute de texte', () => {
    const { eligibilite, aide, manques } = evaluer(uneSignature('2019-08-31'));
    expect(eligibilite).toEqual({ reponse: 'indetermine', certitude: 'contestee' });
    expect(aide).toBeNull();
    expect(manques).toEqual([manqueDeTexte('avant-le-dispositif')]);
  });

  it('est inconnu sans jour de signature, faute de ce fait', () => {
    const { regime, eligibilite, manques, objectifs } = evaluer(uneSituation({ signature: undefined }));
    expect(regime).toBeNull();
    expect(eligibilite).toEqual({ reponse: 'indetermine', certitude: null });
    expect(manques).toEqual([manqueDeFait('signature')]);
    expect(objectifs.manques).toEqual([manqueDeFait('signature')]);
  });
});

describe('les conditions examinées', () => {
  it('le sont toutes, même après un « non »', () => {
    const situation = uneSignature(
      '2021-03-01',
      {
        secteur: 'secteur-2',
        regroupe: 'non',
        coordonne: 'non',
        patientele: unePatientele({ mtAdultes: 600, mt: 800 }),
      },
      { option: 'temps-plein' },
    );
    const { conditions, eligibilite } = evaluer(situation);
    expect(eligibilite.reponse).toBe('non');
    expect(conditions.map(({ code, valeur }) => `${code} : ${valeur}`)).toEqual([
      'option-ouverte : oui',
      'secteur : non',
      'statut : oui',
      'specialite : oui',
      'territoire : oui',
      'patientele-minimale : non',
      'exercice-regroupe : non',
      'exercice-coordonne : non',
      'zone : non',
    ]);
  });

  it.each(Object.entries(SIGNATURES))('portent chacune un code publié, une seule fois : %s', (_, signature) => {
    const individuelles = evaluer(uneSignature(signature)).conditions.map(({ code }) => code);
    expect(new Set(individuelles).size).toBe(individuelles.length);
    expect(individuelles.filter((code) => !CODES_CONDITIONS.includes(code))).toEqual([]);
  });

  it('d’un contrat collectif ne regardent pas le médecin', () => {
    expect(evaluer(uneSituationCollective()).conditions.map(({ code }) => code)).toEqual([
      'collectif-ouvert',
      'collectif-forme',
      'collectif-adherents',
      'collectif-seuil',
      'collectif-etp',
      'contrat-individuel',
    ]);
  });
});

const F = (certitude: Certitude) => ({ ...fonder('A1'), certitude });
const oui = (certitude: Certitude): Condition => repondre('secteur', 'oui', F(certitude), []);
const non = (certitude: Certitude): Condition => repondre('statut', 'non', F(certitude), []);
const fauteDunFait = suspendre('zone', F('confirmee'), [], [manqueDeFait('medecin.zone')]);
const fauteDunTexte = suspendre('zone', F('confirmee'), [], [manqueDeTexte('zone-temps-plein')]);

describe('le verdict', () => {
  it.each<[string, readonly Condition[], string, Certitude | null]>([
    ['tout est oui', [oui('confirmee'), oui('confirmee')], 'oui', 'confirmee'],
    ['un oui vaut sa condition la moins sûre', [oui('confirmee'), oui('source-unique')], 'oui', 'source-unique'],
    ['un oui contesté reste contesté', [oui('contestee'), oui('source-unique')], 'oui', 'contestee'],
    ['un non l’emporte sur un indéterminé', [fauteDunFait, non('confirmee')], 'non', 'confirmee'],
    ['un non vaut le mieux établi des refus', [non('contestee'), non('confirmee')], 'non', 'confirmee'],
    ['un non ne pâtit pas d’un oui moins sûr', [oui('contestee'), non('confirmee')], 'non', 'confirmee'],
    ['faute d’un fait, la certitude n’est pas dite', [oui('confirmee'), fauteDunFait], 'indetermine', null],
    ['faute d’un texte, elle est contestée', [oui('confirmee'), fauteDunTexte], 'indetermine', 'contestee'],
    ['faute des deux, elle n’est pas dite', [fauteDunTexte, fauteDunFait], 'indetermine', null],
  ])('%s', (_, conditions, reponse, certitude) => {
    expect(conclure(conditions)).toEqual({ reponse, certitude });
  });
});

describe('sans le cadre (individuel ou collectif)', () => {
  const sansCadre = (signature: string, secteur: 'secteur-1' | 'secteur-2') => {
    const situation = uneSignature(signature, { secteur });
    return evaluer({ ...situation, demande: uneDemande({ cadre: undefined }) });
  };

  it('admissible seul comme en groupe : oui, mais la somme attend ce fait', () => {
    const { eligibilite, aide, manques } = sansCadre('2026-03-01', 'secteur-1');
    expect(eligibilite).toEqual({ reponse: 'oui', certitude: 'source-unique' });
    expect(aide?.total.maximum).toBeNull();
    expect(manques).toContainEqual(manqueDeFait('demande.cadre'));
  });

  it('admissible seul seulement : indéterminé, faute de ce fait', () => {
    expect(sansCadre('2026-02-24', 'secteur-1').eligibilite).toEqual({ reponse: 'indetermine', certitude: null });
  });

  it('un médecin refusé l’est tant que le collectif n’est pas ouvert (F-05)', () => {
    expect(sansCadre('2026-02-24', 'secteur-2').eligibilite.reponse).toBe('non');
    expect(sansCadre('2026-02-25', 'secteur-2').eligibilite.reponse).toBe('indetermine');
  });
});
