import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { unBareme } from '../../../regles/bareme.fixture.ts';
import { simulationDeDepart } from '../etat/depart.ts';
import type { Simulation } from '../etat/simulation.ts';
import { juger, regarder } from '../etat/vue.ts';
import { jugerLesMedecins } from '../partage/medecins-juges.ts';
import { planDExemple } from '../partage/plan.ts';
import type { Reponses, Valeur } from './champs.ts';
import { EXEMPLES } from './exemples.ts';
import { mener } from './pertinence.ts';

const AUJOURD_HUI = '2026-11-22';
const BAREME = unBareme();
const APPORTE = { etat: 'apporte', document: {}, lu: BAREME } as const;

/** Un cardiologue dont la file active passe tout juste le P30 du barème. */
const CARDIOLOGUE: Readonly<Record<string, Valeur>> = {
  signature: '2027-01-04',
  'rang-assistant': 'premier',
  option: 'temps-plein',
  specialite: 'cardiologie',
  secteur: 'secteur-1',
  statut: 'installe',
  'file-active': 1000,
  'ancien-secretaire': 'non',
};
const donner = (reponses: Readonly<Record<string, Valeur>>): Reponses => new Map(Object.entries(reponses));

describe('les questions, avec un barème', () => {
  it('aucune ne disparaît : ce que la personne dit d’elle l’emporte sur lui', () => {
    const desReponses = fc
      .tuple(fc.constantFrom(...EXEMPLES), fc.array(fc.nat({ max: 40 }), { maxLength: 6 }))
      .map(([{ reponses }, otees]) => [...reponses(jourDe(AUJOURD_HUI))].filter((_, rang) => !otees.includes(rang)));
    fc.assert(
      fc.property(desReponses, (paires) => {
        const reponses = new Map(paires);
        const posees = mener(reponses, BAREME).questions;
        expect(posees).toEqual(expect.arrayContaining([...mener(reponses).questions]));
      }),
      { numRuns: 25 },
    );
  });

  it('la bande dite n’est pas remplacée par celle qu’il donne', () => {
    const jugee = juger(donner({ ...CARDIOLOGUE, bande: 'sous-p30' }), BAREME);
    expect(jugee.entretien.situation.medecin.bande).toBe('sous-p30');
    expect(jugee.reponse.eligibilite).toEqual(
      juger(donner({ ...CARDIOLOGUE, bande: 'sous-p30' }), undefined).reponse.eligibilite,
    );
  });
});

describe('la réponse, avec un barème', () => {
  const attendue = { ...simulationDeDepart(AUJOURD_HUI), reponses: donner(CARDIOLOGUE) } satisfies Simulation;
  const reponseAvec = (bareme: Simulation['bareme']) => regarder({ ...attendue, bareme }, AUJOURD_HUI).reponse;

  it('tranche la patientèle que nul texte lu ne tranche, et l’objectif', () => {
    const patientele = (reponse: ReturnType<typeof reponseAvec>) =>
      reponse.eligibilite.conditions.find(({ code }) => code === 'patientele-minimale');
    expect(patientele(reponseAvec(undefined))?.reponse).toBe('indetermine');
    expect(patientele(reponseAvec(APPORTE))).toMatchObject({
      reponse: 'oui',
      certitude: 'source-unique',
      sources: ['barème essai'],
    });
    expect(reponseAvec(APPORTE).alertes.map(({ code }) => code)).toContain('bareme-fictif');
  });

  it('d’un barème que l’on n’a pas encore, ne dit rien de plus', () => {
    expect(reponseAvec({ etat: 'attendu', nom: 'essai' })).toEqual(reponseAvec(undefined));
  });

  it('cherche les leviers avec lui', () => {
    const refus = (bareme: typeof BAREME | undefined) =>
      juger(donner({ ...CARDIOLOGUE, secteur: 'secteur-2' }), bareme).leviers.map(({ question }) => question.id);
    expect(refus(undefined)).toEqual([]);
    expect(refus(BAREME)).toContain('secteur');
  });
});

describe('un plan de partage', () => {
  it('juge chaque médecin avec le barème, et le juge de nouveau quand il change', () => {
    const depart = planDExemple(AUJOURD_HUI);
    const plan = {
      ...depart,
      medecins: depart.medecins.map((medecin) => ({
        ...medecin,
        dit: { ...medecin.dit, reponses: new Map([...medecin.dit.reponses].filter(([champ]) => champ !== 'bande')) },
      })),
    };
    const cibles = (bareme?: Simulation['bareme']) =>
      jugerLesMedecins(plan, AUJOURD_HUI, bareme).flatMap(({ vue }) =>
        vue.reponse.objectifs.cibles.map(({ cible }) => cible !== null),
      );
    expect(cibles()).not.toContain(true);
    expect(cibles(APPORTE)).toContain(true);
    expect(cibles()).not.toContain(true);
  });
});
