import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { lireCout } from './cout.ts';

const EMPLOI = {
  salaireBrut: 2150,
  niveau: 7,
  heures: 35,
  debut: '2026-07-01',
  anciennete: { entree: '2020-01-01', autresCabinets: 4.5 },
  tauxAtMp: 0.0104,
  mutuelle: { montant: 40, partEmployeur: 0.5 },
  formeJuridique: 'bnc',
  departement: '48',
  assujettiTva: false,
  effectif: 2,
  autresSalaries: [{ salaireBrut: 1900, santePatronale: 20 }],
};

const PROVENANCE = { source: 'Exemple inventé', auteur: 'Exemple fictif' };
const BRANCHE = {
  nom: 'branche-exemple',
  titre: 'Branche inventée',
  fictif: true,
  ...PROVENANCE,
  salaires: [{ niveau: 7, du: '2026-01-01', montant: 2000, ...PROVENANCE }],
  charges: [
    { code: 'prevoyance-de-branche', du: '2026-01-01', regle: { forme: 'taux', part: 0.0101 }, ...PROVENANCE },
    { code: 'sante-au-travail', du: '2026-01-01', regle: { forme: 'somme', parAn: 120.5 }, ...PROVENANCE },
  ],
};

const refuser = (document: unknown) => {
  const lu = lireCout(document);
  return lu.accepte ? [] : lu.refus;
};

const chemins = (document: unknown) => refuser(document).map(({ chemin }) => chemin);

describe('un emploi à chiffrer', () => {
  it('se lit : sommes en centimes, taux en dix-millièmes, jours en nombres', () => {
    const lu = lireCout({
      au: '2026-11-22',
      emploi: EMPLOI,
      hypotheses: { hausseDuSmic: 0.015 },
      baremeDeBranche: BRANCHE,
    });
    expect(lu).toMatchObject({
      accepte: true,
      valeur: {
        au: jourDe('2026-11-22'),
        situation: undefined,
        emploi: {
          salaireBrut: 215_000,
          debut: jourDe('2026-07-01'),
          entree: jourDe('2020-01-01'),
          anneesAilleurs: 4.5,
          tauxAtMp: 104,
          mutuelle: { montant: 4000, partEmployeur: 5000 },
          autresSalaries: [{ salaireBrut: 190_000, santePatronale: 2000 }],
        },
        suppositions: { hausseDuSmic: 150, hausseDuSalaire: undefined },
        branche: {
          salaires: [{ niveau: 7, montant: 200_000, au: undefined }],
          charges: [{ regle: { forme: 'taux', dixMillemes: 101 } }, { regle: { forme: 'somme', parAn: 12_050 } }],
        },
      },
    });
  });

  it('peut ne rien dire : rien n’est supposé ici', () => {
    const lu = lireCout({ emploi: {} });
    expect(lu.accepte && Object.values(lu.valeur.emploi).every((valeur) => valeur === undefined)).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['une clé inconnue', { emploi: { salaire: 2000 } }, 'emploi.salaire'],
    ['un emploi absent', {}, 'emploi'],
    ['un salaire en texte', { emploi: { salaireBrut: '2150' } }, 'emploi.salaireBrut'],
    ['un salaire au-delà du centime', { emploi: { salaireBrut: 2150.005 } }, 'emploi.salaireBrut'],
    ['un salaire de 30 000 €', { emploi: { salaireBrut: 30_000 } }, 'emploi.salaireBrut'],
    ['des heures supplémentaires', { emploi: { heures: 39 } }, 'emploi.heures'],
    ['un jour impossible', { emploi: { debut: '2026-02-30' } }, 'emploi.debut'],
    ['un taux en pour-cent', { emploi: { tauxAtMp: 1.04 } }, 'emploi.tauxAtMp'],
    ['un taux sous le minimum', { emploi: { tauxAtMp: 0.003 } }, 'emploi.tauxAtMp'],
    ['un taux trop précis', { emploi: { tauxAtMp: 0.01045 } }, 'emploi.tauxAtMp'],
    ['une forme inconnue', { emploi: { formeJuridique: 'sarl' } }, 'emploi.formeJuridique'],
    ['un département inconnu', { emploi: { departement: '99' } }, 'emploi.departement'],
    [
      'une part de plus de un',
      { emploi: { mutuelle: { montant: 40, partEmployeur: 50 } } },
      'emploi.mutuelle.partEmployeur',
    ],
    ['un niveau hors de la grille', { emploi: { niveau: 3 } }, 'emploi.niveau'],
    ['un effectif nul', { emploi: { effectif: 0 } }, 'emploi.effectif'],
    ['une hausse de 50 %', { emploi: {}, hypotheses: { hausseDuSmic: 0.5 } }, 'hypotheses.hausseDuSmic'],
    ['une hypothèse inconnue', { emploi: {}, hypotheses: { inflation: 0.02 } }, 'hypotheses.inflation'],
    ['une situation fautive', { emploi: {}, situation: { signature: 'hier' } }, 'situation.signature'],
    [
      'une situation contradictoire',
      { emploi: {}, situation: { medecin: { patientele: { mt: 10, mtAdultes: 20 } } } },
      'situation.medecin.patientele.mt',
    ],
  ])('refuse %s, en nommant le champ', (_, document, chemin) => {
    expect(chemins(document)).toEqual([chemin]);
    expect(refuser(document)[0]?.message).toMatch(/[.]$/);
  });

  it('refuse deux jours d’embauche, une entrée qui suit l’embauche, un effectif trop petit', () => {
    const situation = { assistant: { embauche: '2026-08-01' } };
    expect(chemins({ situation, emploi: { debut: '2026-07-01' } })).toEqual(['emploi.debut']);
    const anciennete = { entree: '2026-08-02' };
    expect(chemins({ situation, emploi: { anciennete } })).toEqual(['emploi.anciennete.entree']);
    expect(chemins({ emploi: { ...EMPLOI, effectif: 1 } })).toEqual(['emploi.effectif']);
  });

  it('refuse une charge de forme inconnue en nommant celles que l’on peut écrire', () => {
    const charges = [{ ...BRANCHE.charges[0], regle: { forme: 'forfait' } }];
    expect(refuser({ emploi: {}, baremeDeBranche: { ...BRANCHE, charges } })).toEqual([
      {
        chemin: 'baremeDeBranche.charges[0].regle.forme',
        message: "Valeur inconnue. Écrivez l'une de celles-ci\u00a0: taux, somme.",
      },
    ]);
  });

  it('refuse un barème de branche qui se contredit', () => {
    const [charge] = BRANCHE.charges;
    const salaires = [...BRANCHE.salaires, { niveau: 7, du: '2026-06-01', montant: 2100, ...PROVENANCE }];
    const charges = [{ ...charge, au: '2025-12-31' }];
    expect(chemins({ emploi: {}, baremeDeBranche: { ...BRANCHE, salaires, charges } })).toEqual([
      'baremeDeBranche.salaires[1]',
      'baremeDeBranche.charges[0].au',
    ]);
  });
});
