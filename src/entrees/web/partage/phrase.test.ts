import { describe, expect, it } from 'vitest';
import type { Centimes } from '../../../commun/centimes.ts';
import { AUJOURD_HUI, unAssistant, unMedecin, unPlan } from './plan.fixture.ts';
import { type Plan, placeDe, planDExemple, planDeDepart } from './plan.ts';
import { tenirLePlan } from './tenue.ts';

const dire = (plan: Plan) => {
  const { phrase } = tenirLePlan(plan, AUJOURD_HUI);
  const suite = phrase.suite.map((un) => (typeof un === 'string' ? un : `[${un.texte}]${un.fin}`)).join('');
  return { ...phrase, dite: `${phrase.premiere} ${suite}`.replaceAll('\u00a0', ' ') };
};
const SANS_EMPLOYEUR = { employeur: undefined } as const;

describe('la phrase qui ouvre le plan', () => {
  it.each<[string, Plan, string, string]>([
    [
      'deux médecins peuvent signer',
      unPlan(SANS_EMPLOYEUR),
      'oui',
      'Oui, les deux médecins peuvent signer. Ensemble, l’aide atteint au plus [132 000 €] en cinq ans, l’assistant en coûte [162 130 €]. Il reste [30 130 €] à payer à deux.',
    ],
    [
      'le coût n’est pas saisi',
      unPlan({ ...SANS_EMPLOYEUR, assistants: [unAssistant(1, { cout: undefined })] }),
      'oui',
      'Oui, les deux médecins peuvent signer. Ensemble, l’aide atteint au plus [132 000 €] en cinq ans ; le coût de l’assistant reste à saisir.',
    ],
    [
      'l’aide dépasse le coût',
      unPlan({ ...SANS_EMPLOYEUR, assistants: [unAssistant(1, { cout: 2_000_000 as Centimes })] }),
      'oui',
      'Oui, les deux médecins peuvent signer. Ensemble, l’aide atteint au plus [132 000 €] en cinq ans, l’assistant en coûte [100 000 €]. L’aide dépasse le coût de [32 000 €], au mieux, à deux.',
    ],
    [
      'un seul contrat',
      unPlan({
        ...SANS_EMPLOYEUR,
        medecins: [unMedecin(1, {}, { nom: 'Dr A.' }), unMedecin(2, {}, { sansContrat: true })],
      }),
      'oui',
      'Oui, Dr A. peut signer. L’aide atteint au plus [66 000 €] en cinq ans, l’assistant en coûte [162 130 €]. Il reste [96 130 €] à payer à deux.',
    ],
    [
      'un médecin sur deux ne le peut pas',
      unPlan({ ...SANS_EMPLOYEUR, medecins: [unMedecin(1), unMedecin(2, { secteur: 'secteur-2' })] }),
      'non',
      'Non, pas les deux. Médecin 1 peut signer, pas Médecin 2. L’aide atteint au plus [66 000 €] en cinq ans, l’assistant en coûte [162 130 €]. Il reste [96 130 €] à payer à deux.',
    ],
    [
      'aucun ne le peut',
      unPlan({ medecins: [unMedecin(1, { secteur: 'secteur-2' }), unMedecin(2, { specialite: 'radiologie' })] }),
      'non',
      'Non, aucun ne peut signer. Le détail de chacun dit pourquoi, et ce qui le changerait.',
    ],
    [
      'personne n’en demande',
      unPlan({ medecins: [unMedecin(1, {}, { sansContrat: true }), unMedecin(2, {}, { sansContrat: true })] }),
      'non',
      'Non, personne ne demande l’aide. Choisissez une option pour un médecin au moins.',
    ],
    [
      'il manque une réponse à l’un',
      unPlan({ medecins: [unMedecin(1), unMedecin(2, { secteur: undefined })] }),
      'indetermine',
      'Indéterminé, pour l’instant. Il manque une réponse, votre secteur, pour Médecin 2. Médecin 1 peut signer.',
    ],
    [
      'il faut un texte',
      unPlan({ ...SANS_EMPLOYEUR, medecins: [unMedecin(1), unMedecin(2, { mt: 775 })] }),
      'indetermine',
      'Indéterminé. Pour Médecin 2, aucun texte lu ne tranche : posez la question à votre caisse. Si la réponse devient oui, l’aide atteint, au plus, un total compris entre 66 000 € et [132 000 €] en cinq ans, l’assistant en coûte [162 130 €]. Il reste au moins [30 130 €] à payer.',
    ],
    [
      'trois mi-temps sur un seul temps plein',
      unPlan({
        ...SANS_EMPLOYEUR,
        medecins: [unMedecin(1), unMedecin(2), unMedecin(3)],
        heures: new Map([1, 2, 3].map((id) => [placeDe(1, id), 700] as const)),
      }),
      'indetermine',
      'Indéterminé. Les contrats demandés (3 × mi-temps) supposent 52 h 30 par semaine ; les contrats de travail en font 35 h. Aucun texte lu ne dit si la caisse l’admet, ni pour quelle somme. Posez la question. Si la réponse devient oui, l’aide atteint au plus [198 000 €] en cinq ans, l’assistant en coûte [162 130 €]. L’aide dépasse le coût de [35 870 €], au mieux, à trois.',
    ],
  ])('%s', (_, plan, reponse, dite) => {
    const phrase = dire(plan);
    expect([phrase.reponse, phrase.dite]).toEqual([reponse, dite]);
  });

  it('compte ce qui manque à un plan vide', () => {
    expect(dire(planDeDepart(AUJOURD_HUI)).dite).toMatch(
      /^Indéterminé, pour l’instant\. Il manque \d+ réponses, pour Médecin 1 et Médecin 2\.$/,
    );
  });

  it('dit ce qu’il faut demander avant de s’y fier', () => {
    expect(dire(planDExemple(AUJOURD_HUI)).reserve.replaceAll('\u00a0', ' ')).toBe(
      'À demander d’abord à votre caisse : si un même assistant peut servir trois médecins ; si le contrat de travail d’un seul suffit.',
    );
    expect(dire(unPlan({ employeur: 'sisa' })).reserve).toBe('');
  });
});
