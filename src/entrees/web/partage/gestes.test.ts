import { describe, expect, it } from 'vitest';
import { dessinerLEcran } from './ecran.fixture.tsx';
import { avancer, type Geste } from './gestes.ts';
import { heuresDonnees, heuresDuMedecin, heuresJustes, resteADonner } from './partage-des-heures.ts';
import { AUJOURD_HUI, unMedecin, unPlan } from './plan.fixture.ts';
import { MEDECINS_AU_PLUS, type Plan, planDExemple, planDeDepart } from './plan.ts';

const faire = (plan: Plan, ...gestes: readonly Geste[]): Plan => gestes.reduce(avancer, plan);
const idsDe = ({ medecins }: Plan) => medecins.map(({ id }) => id);

describe('les médecins', () => {
  it('s’ajoutent jusqu’à dix, avec le jour de signature du précédent, et un numéro jamais repris', () => {
    let plan = unPlan();
    for (let fois = 0; fois < 12; fois += 1) plan = avancer(plan, { geste: 'ajouter-medecin' });
    expect(plan.medecins).toHaveLength(MEDECINS_AU_PLUS);
    expect(plan.medecins.at(-1)?.dit.reponses.get('signature')).toBe(AUJOURD_HUI);
    const apres = faire(plan, { geste: 'retirer-medecin', id: 4 }, { geste: 'ajouter-medecin' });
    expect(idsDe(apres)).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('s’ajoutent sans jour de signature quand le précédent n’en a pas dit', () => {
    const medecins = [unMedecin(1), unMedecin(2, { signature: undefined })];
    const plan = avancer(unPlan({ medecins }), { geste: 'ajouter-medecin' });
    expect(plan.medecins.at(-1)?.dit.reponses.has('signature')).toBe(false);
    expect(dessinerLEcran(plan, AUJOURD_HUI)).toContain('Médecin\u00a03');
  });

  it('ne descendent pas sous deux, et s’en vont avec leurs heures et leur rôle d’employeur', () => {
    const trois = faire(unPlan(), { geste: 'ajouter-medecin' }, { geste: 'retirer-medecin', id: 1 });
    expect([idsDe(trois), trois.employeur, heuresDonnees(trois, 1)]).toEqual([[2, 3], undefined, 1050]);
    expect(idsDe(avancer(trois, { geste: 'retirer-medecin', id: 2 }))).toEqual([2, 3]);
  });

  it('répondent chacun pour soi, et « je ne sais pas » efface la réponse', () => {
    const plan = faire(
      unPlan(),
      { geste: 'repondre', qui: 2, question: 'secteur', champ: 'secteur', valeur: 'secteur-2' },
      { geste: 'ignorer', qui: 1, question: 'secteur', oui: true },
      { geste: 'repondre', qui: 'commun', question: 'departement', champ: 'departement', valeur: '72' },
    );
    expect(plan.medecins.map(({ dit }) => dit.reponses.get('secteur'))).toEqual([undefined, 'secteur-2']);
    expect(plan.medecins[0]?.dit.ignorees.has('secteur')).toBe(true);
    expect(plan.commun.reponses.get('departement')).toBe('72');
  });
});

describe('les heures', () => {
  it('se répartissent à égalité, sans perdre une minute', () => {
    const plan = faire(
      unPlan(),
      { geste: 'ajouter-medecin' },
      { geste: 'ajouter-assistant' },
      { geste: 'assistant', id: 2, change: { minutes: 1001 } },
      { geste: 'heures-egales' },
    );
    expect(idsDe(plan).map((id) => heuresDuMedecin(plan, id))).toEqual([1033, 1034, 1034]);
    expect(heuresJustes(plan)).toBe(true);
  });

  it('disent ce qui reste à donner, ou ce qui est de trop', () => {
    const reste = (minutes: number) => {
      const plan = avancer(unPlan(), { geste: 'heures', assistant: 1, medecin: 2, minutes });
      return plan.assistants.map((assistant) => resteADonner(plan, assistant));
    };
    expect([reste(840), reste(1050), reste(1110)]).toEqual([[210], [0], [-60]]);
  });

  it('gardent le nombre de demi-journées quand leur durée change', () => {
    const plan = avancer(unPlan(), { geste: 'demi-journee', minutes: 240 });
    expect([...plan.heures.values()]).toEqual([1200, 1200]);
  });

  it('partent avec l’assistant que l’on retire ; le dernier reste', () => {
    const deux = faire(unPlan(), { geste: 'ajouter-assistant' }, { geste: 'retirer-assistant', id: 1 });
    expect([deux.assistants.map(({ id }) => id), deux.heures.size]).toEqual([[2], 0]);
    expect(avancer(deux, { geste: 'retirer-assistant', id: 2 })).toMatchObject({ assistants: [{ id: 2 }] });
  });
});

describe('l’exemple', () => {
  it('ne se dit plus exemple dès qu’on y touche', () => {
    const exemple = planDExemple(AUJOURD_HUI);
    expect(exemple.exemple).toBe(true);
    expect(avancer(exemple, { geste: 'plan', change: { cle: 'egal' } }).exemple).toBe(false);
    expect(avancer(planDeDepart(AUJOURD_HUI), { geste: 'ouvrir', plan: exemple }).exemple).toBe(true);
  });
});
