import { describe, expect, it } from 'vitest';
import { ecrireJour, jourDe } from '../../commun/jour.ts';
import { additionnerRestes, chiffrerAnnee, preparerCinqAns, resteDe } from './cinq-ans.ts';
import { centimes, uneFiche, unPoste } from './emploi.fixture.ts';
import type { Poste } from './emploi.ts';

/** Un poste qui ne doit pas de taxe sur les salaires, chiffré avec une fiche à 130 % du brut : tout se recompte à la main. */
const chiffrer = (sauf: Partial<Poste>, depart: string) =>
  preparerCinqAns(unPoste({ exonereDeTva: false, ...sauf }), jourDe(depart)).map((annee) =>
    chiffrerAnnee(annee, ({ demande }) => uneFiche(demande.salaireBrut)),
  );

const ANNEE_PLEINE = 12 * 2150 * 1.3;

describe('les cinq années', () => {
  it('comptent depuis le départ, chacune jusqu’à la veille de la suivante', () => {
    const annees = chiffrer({}, '2027-02-28');
    expect(annees.map(({ annee, debut }) => [annee, ecrireJour(debut)])).toEqual([
      [1, '2027-02-28'],
      [2, '2028-02-28'],
      [3, '2029-02-28'],
      [4, '2030-02-28'],
      [5, '2031-02-28'],
    ]);
    expect(annees.map(({ fin }, rang) => fin === (annees[rang + 1]?.debut ?? fin))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it('coûtent douze mois chacune, la prime d’ancienneté venant à son jour', () => {
    const annees = chiffrer({ debut: jourDe('2026-07-01'), entree: jourDe('2026-07-01') }, '2026-07-01');
    expect(annees.map(({ cout }) => (cout ?? 0) / 100)).toEqual([
      ANNEE_PLEINE,
      ANNEE_PLEINE,
      ANNEE_PLEINE,
      ANNEE_PLEINE * 1.04,
      ANNEE_PLEINE * 1.04,
    ]);
    expect(annees.map(({ projetee }) => projetee)).toEqual([true, true, true, true, true]);
  });

  it('changent de prime en cours d’année, au mois du palier', () => {
    const annees = chiffrer({ moisRepris: 6 }, '2026-07-01');
    expect((annees[2]?.cout ?? 0) / 100).toBeCloseTo(ANNEE_PLEINE * 1.02, 2);
  });

  it('ne coûtent rien avant l’embauche, et comptent son mois au prorata des jours', () => {
    const annees = chiffrer({ debut: jourDe('2026-09-16'), entree: jourDe('2026-09-16') }, '2026-07-01');
    expect(annees[0]?.mois).toBe(9.5);
    expect((annees[0]?.cout ?? 0) / 100).toBeCloseTo(9.5 * 2150 * 1.3, 2);
    expect(annees[1]?.mois).toBe(12);
  });

  it('d’avant 2026 restent indéterminées, en disant ce que font les mois sus', () => {
    const poste = { debut: jourDe('2025-07-01'), entree: jourDe('2025-07-01') };
    const [premiere, deuxieme] = chiffrer(poste, '2025-07-01');
    expect(premiere).toMatchObject({
      cout: null,
      connu: centimes(6 * 2150 * 1.3),
      mois: 6,
      moisInconnus: 6,
      manques: [{ manque: 'texte', point: 'paie-avant-2026' }],
    });
    expect(deuxieme).toMatchObject({ cout: centimes(ANNEE_PLEINE), manques: [] });
    const [projetee] = chiffrer({ ...poste, moisDAvant2026: 'legislation-2026' }, '2025-07-01');
    expect(projetee).toMatchObject({ cout: centimes(ANNEE_PLEINE), projetee: true });
  });

  it('disent quand le salaire est relevé au Smic', () => {
    const annees = chiffrer({ salaireBrut: centimes(1900), hausseDuSmic: 300 }, '2026-07-01');
    expect(annees.map(({ relevee }) => relevee)).toEqual([true, true, true, true, true]);
    expect(chiffrer({}, '2026-07-01').some(({ relevee }) => relevee)).toBe(false);
  });
});

describe('ce qui reste', () => {
  const bornes = [centimes(100), centimes(300)] as const;

  it('est le coût moins l’aide, négatif quand l’aide le dépasse', () => {
    expect(resteDe(centimes(500), { maximum: centimes(200), bornes: null }).montant).toBe(centimes(300));
    expect(resteDe(centimes(100), { maximum: centimes(200), bornes: null }).montant).toBe(centimes(-100));
  });

  it('est borné par une aide bornée, inconnu sinon', () => {
    expect(resteDe(centimes(500), { maximum: null, bornes })).toEqual({
      montant: null,
      bornes: [centimes(200), centimes(400)],
    });
    const inconnu = { montant: null, bornes: null };
    expect(resteDe(centimes(500), { maximum: null, bornes: null })).toEqual(inconnu);
    expect(resteDe(null, { maximum: centimes(1), bornes: null })).toEqual(inconnu);
  });

  it('s’additionne : su si tout l’est, borné si tout est su ou borné, inconnu sinon', () => {
    const su = { montant: centimes(10), bornes: null };
    const borne = { montant: null, bornes };
    expect(additionnerRestes([su, su])).toEqual({ montant: centimes(20), bornes: null });
    expect(additionnerRestes([su, borne])).toEqual({ montant: null, bornes: [centimes(110), centimes(310)] });
    expect(additionnerRestes([su, { montant: null, bornes: null }])).toEqual({ montant: null, bornes: null });
  });
});
