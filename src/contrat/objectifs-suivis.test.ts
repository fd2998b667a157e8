import { describe, expect, it } from 'vitest';
import { ecrireJour, jourDe } from '../commun/jour.ts';
import {
  uneDemande,
  unePatienteleInconnue,
  uneSignature,
  uneSituationCollective,
} from '../regles/situation.fixture.ts';
import type { Situation } from '../regles/situation.ts';
import type { Acte, ObjectifSigne, Releve } from './actes.ts';
import { suivreContrat } from './contrat.ts';
import { conclureLesObjectifs } from './objectifs-suivis.ts';

type SansDates<Un> = Un extends Acte ? Omit<Un, 'place' | 'id' | 'effet' | 'enregistre'> : never;
const BASE = { place: 0, id: undefined, enregistre: undefined };
const acte = (effet: string, contenu: SansDates<Acte>): Acte => ({ ...BASE, effet: jourDe(effet), ...contenu });
const signer = (effet: string, ...objectifs: readonly ObjectifSigne[]): Acte =>
  acte(effet, { acte: 'signature', objectifs });
const SANS_RELEVE: Releve = { mt: undefined, mtAdultes: undefined, mtEnfants: undefined, fileActive: undefined };
const mesure = (effet: string, releve: Partial<Releve>): Acte =>
  acte(effet, { acte: 'mesure', patientele: { ...SANS_RELEVE, ...releve } });
const objectif = (cible: number, depart?: number, auPlusTard = '2027-09-01'): ObjectifSigne => ({
  indicateur: 'mt',
  depart,
  cible,
  auPlusTard: jourDe(auPlusTard),
});

/** Le suivi des patients déclarés : atteint, définitif, dernier relevé, projection. */
const mtDe = (situation: Situation, actes: readonly Acte[], au: string) => {
  const cible = suivreContrat(situation, actes, jourDe(au)).objectifs.find(({ indicateur }) => indicateur === 'mt');
  if (cible === undefined) throw new Error('Pas d’objectif de patientèle déclarée');
  const { derniereMesure, projection, ...reste } = cible;
  return {
    ...reste,
    releve: derniereMesure === null ? null : `${ecrireJour(derniereMesure.le)} : ${derniereMesure.valeur}`,
    projection: projection === null ? null : `${ecrireJour(projection.le)} : ${projection.valeur}`,
  };
};
const DE_2024 = uneSignature('2024-09-01', { bande: 'p50-p70' });
const suivre = (mesures: readonly Acte[], au = '2027-08-31', voulu = objectif(1200, 1100)) =>
  mtDe(DE_2024, [signer('2024-09-01', voulu), ...mesures], au);

describe('l’objectif écrit dans le contrat signé', () => {
  it('l’emporte sur la règle, qui ne connaît pas la hausse ; il est tenu pour confirmé', () => {
    expect(mtDe(DE_2024, [signer('2024-09-01')], '2025-01-01')).toMatchObject({
      origine: 'regle',
      cible: null,
      depart: 1100,
    });
    expect(suivre([], '2025-01-01', objectif(1320, 1090))).toMatchObject({
      origine: 'contrat-signe',
      nature: 'augmenter',
      cible: 1320,
      depart: 1090,
      certitude: 'confirmee',
      manques: [],
    });
  });

  it('l’emporte sur une règle qui, elle, connaît le total', () => {
    const avant = uneSignature('2021-03-01', { bande: 'p95-et-plus' });
    expect(mtDe(avant, [signer('2021-03-01')], '2021-06-01')).toMatchObject({ cible: 900, origine: 'regle' });
    const signe = signer('2021-03-01', objectif(945, 900, '2024-03-01'));
    expect(mtDe(avant, [signe], '2021-06-01')).toMatchObject({ cible: 945, origine: 'contrat-signe' });
  });

  it('sans point de départ écrit, prend celui de la situation ; au-dessous du départ, c’est un maintien', () => {
    expect(suivre([], '2025-01-01', objectif(1200))).toMatchObject({ depart: 1100, nature: 'augmenter' });
    expect(suivre([], '2025-01-01', objectif(1100))).toMatchObject({ depart: 1100, nature: 'maintenir' });
  });

  it('n’en écrit qu’un : l’autre indicateur n’est pas suivi', () => {
    const { objectifs } = suivreContrat(DE_2024, [signer('2024-09-01', objectif(1200))], jourDe('2025-01-01'));
    expect(objectifs.map(({ indicateur }) => indicateur)).toEqual(['mt']);
  });

  it.each<[number, string]>([
    [1199, 'non'],
    [1200, 'oui'],
    [1201, 'oui'],
  ])('1 200 à atteindre, %i relevés : %s', (mt, atteint) => {
    expect(suivre([mesure('2026-12-31', { mt })]).atteint).toBe(atteint);
  });
});

describe('le dernier relevé jusqu’à l’échéance', () => {
  const HAUT = mesure('2027-08-31', { mt: 1250 });

  it.each<[string, Acte, string, string]>([
    ['la veille de l’échéance', mesure('2027-08-31', { mt: 1100 }), 'non', '2027-08-31 : 1100'],
    ['le jour de l’échéance', mesure('2027-09-01', { mt: 1100 }), 'non', '2027-09-01 : 1100'],
    ['le lendemain : trop tard', mesure('2027-09-02', { mt: 1100 }), 'oui', '2027-08-31 : 1250'],
  ])('%s', (_, tardif, atteint, releve) => {
    const autre = mesure('2027-08-30', { mt: 1250 });
    const premier = tardif.effet === HAUT.effet ? autre : HAUT;
    expect(suivre([tardif, premier], '2028-01-01')).toMatchObject({ atteint, releve });
  });

  it.each<[string, boolean]>([
    ['2027-08-31', false],
    ['2027-09-01', true],
    ['2027-09-02', true],
  ])('au %s, définitif : %s', (au, definitif) => {
    expect(suivre([HAUT], au)).toMatchObject({ atteint: 'oui', definitif });
  });

  it('plus récent, il l’emporte même s’il est plus bas ; à venir, il ne compte pas', () => {
    const actes = [mesure('2026-06-01', { mt: 1300 }), mesure('2026-12-01', { mt: 1150 })];
    expect(suivre(actes, '2026-11-30')).toMatchObject({ atteint: 'oui', releve: '2026-06-01 : 1300' });
    expect(suivre(actes, '2026-12-01')).toMatchObject({ atteint: 'non', releve: '2026-12-01 : 1150' });
  });

  it('un relevé qui ne dit rien de cet indicateur n’efface pas le précédent', () => {
    const actes = [mesure('2026-06-01', { mt: 1300 }), mesure('2026-12-01', { fileActive: 1500 })];
    expect(suivre(actes)).toMatchObject({ atteint: 'oui', releve: '2026-06-01 : 1300' });
  });

  it('sans relevé : indéterminé, avant comme après l’échéance', () => {
    expect(suivre([], '2027-08-31')).toMatchObject({ atteint: 'indetermine', definitif: false, releve: null });
    expect(suivre([], '2027-09-02')).toMatchObject({ atteint: 'indetermine', definitif: true, releve: null });
  });

  it('deux relevés du même jour qui se contredisent : indéterminé ; d’accord sur la réponse, elle tient', () => {
    const deux = (a: number, b: number) => suivre([mesure('2027-01-01', { mt: a }), mesure('2027-01-01', { mt: b })]);
    for (const [a, b] of [[1100, 1300] as const, [1300, 1100] as const]) {
      expect(deux(a, b)).toMatchObject({ atteint: 'indetermine', releve: '2027-01-01 : null', projection: null });
    }
    expect(deux(1300, 1310)).toMatchObject({ atteint: 'oui', releve: '2027-01-01 : null' });
    expect(deux(1300, 1300)).toMatchObject({ atteint: 'oui', releve: '2027-01-01 : 1300' });
  });
});

describe('les effectifs incomplets', () => {
  it.each<[string, Partial<Releve>, string, string]>([
    ['adultes et enfants font le total', { mtAdultes: 1000, mtEnfants: 200 }, 'oui', '1200'],
    ['les adultes seuls suffisent déjà', { mtAdultes: 1200 }, 'oui', 'null'],
    ['les adultes seuls ne suffisent pas : on ne sait pas', { mtAdultes: 1199 }, 'indetermine', 'null'],
    ['les enfants seuls ne disent que peu', { mtEnfants: 200 }, 'indetermine', 'null'],
  ])('depuis 2023, %s', (_, releve, atteint, valeur) => {
    expect(suivre([mesure('2027-01-01', releve)])).toMatchObject({ atteint, releve: `2027-01-01 : ${valeur}` });
  });

  it.each<[string, Partial<Releve>, string, string]>([
    ['les adultes seuls comptent', { mtAdultes: 1000, mtEnfants: 300 }, 'non', '1000'],
    ['le total moins les enfants', { mt: 1400, mtEnfants: 300 }, 'oui', '1100'],
    ['le total seul, au-dessus : on ne sait pas', { mt: 1400 }, 'indetermine', 'null'],
    ['le total seul, au-dessous : non', { mt: 1099 }, 'non', 'null'],
  ])('sous l’avenant 7, %s', (_, releve, atteint, valeur) => {
    const avant = uneSignature('2021-03-01', { bande: 'p50-p70' });
    const actes = [signer('2021-03-01', objectif(1100, 900, '2024-03-01')), mesure('2023-01-01', releve)];
    expect(mtDe(avant, actes, '2023-06-01')).toMatchObject({ atteint, releve: `2023-01-01 : ${valeur}` });
  });

  it('le groupe compte tous les patients déclarés, ensemble : quatre fois 900, et 260 par ETP', () => {
    const groupe = uneSituationCollective({ etp: 2 });
    const actes = [signer('2026-03-01'), mesure('2027-01-01', { mt: 4120 })];
    expect(mtDe(groupe, actes, '2027-06-01')).toMatchObject({ cible: 4120, atteint: 'oui', definitif: false });
    expect(mtDe(groupe, actes, '2028-03-01')).toMatchObject({ auPlusTard: jourDe('2028-03-01'), definitif: true });
  });
});

describe('le maintien à partir de 65 ans, baisse de 10 % admise (F-53)', () => {
  it.each<[number, string]>([
    [989, 'non'],
    [990, 'oui'],
    [1100, 'oui'],
  ])('parti de 1 100, à %i patients : %s', (mt, atteint) => {
    const doyen = uneSignature('2024-09-01', { bande: 'p50-p70', age: 65 });
    expect(mtDe(doyen, [signer('2024-09-01'), mesure('2027-01-01', { mt })], '2027-02-01').atteint).toBe(atteint);
  });

  it('sans arrondi : 90 % de 1 095 font 985,5, donc 985 ne suffisent pas', () => {
    const patientele = { ...DE_2024.medecin.patientele, mt: 1095, mtAdultes: 895 };
    const doyen = uneSignature('2024-09-01', { bande: 'p50-p70', age: 70, patientele });
    const a = (mt: number) => mtDe(doyen, [signer('2024-09-01'), mesure('2027-01-01', { mt })], '2027-02-01').atteint;
    expect([a(985), a(986)]).toEqual(['non', 'oui']);
  });

  it('à 64 ans le jour du test n’est pas publié : indéterminé, quel que soit le relevé', () => {
    const presque = uneSignature('2024-09-01', { bande: 'p50-p70', age: 64 });
    const actes = [signer('2024-09-01'), mesure('2027-01-01', { mt: 2000 })];
    expect(mtDe(presque, actes, '2027-02-01')).toMatchObject({ nature: null, cible: null, atteint: 'indetermine' });
  });
});

describe('la projection', () => {
  it('rien avant six mois, une droite ensuite', () => {
    expect(suivre([mesure('2025-02-28', { mt: 1150 })]).projection).toBeNull();
    // 181 jours pour 50 patients de plus ; 1 095 jours en donneraient 302.
    expect(suivre([mesure('2025-03-01', { mt: 1150 })]).projection).toBe('2027-09-01 : 1402');
  });

  it.each<[string, number, string]>([
    ['2025-09-01', 1140, '2027-09-01 : 1220'],
    ['2026-09-01', 1140, '2027-09-01 : 1160'],
    ['2027-09-01', 1140, '2027-09-01 : 1140'],
    ['2025-09-01', 1100, '2027-09-01 : 1100'],
    ['2025-09-01', 800, '2027-09-01 : 200'],
    ['2025-09-01', 700, '2027-09-01 : 0'],
  ])('%s, %i patients : %s, jamais sous zéro', (le, mt, projection) => {
    expect(suivre([mesure(le, { mt })], '2028-01-01').projection).toBe(projection);
  });

  it('aucune sans départ connu, ni sur un relevé incomplet', () => {
    const sansDepart = { ...DE_2024, medecin: { ...DE_2024.medecin, patientele: unePatienteleInconnue } };
    const actes = [signer('2024-09-01', objectif(1200)), mesure('2026-01-01', { mt: 1150 })];
    expect(mtDe(sansDepart, actes, '2026-02-01')).toMatchObject({ depart: null, projection: null, atteint: 'non' });
    expect(suivre([mesure('2026-01-01', { mtAdultes: 1300 })]).projection).toBeNull();
  });
});

describe('les objectifs pris ensemble', () => {
  const deux = (mt: number, fileActive: number) => {
    const vus: ObjectifSigne = {
      indicateur: 'fileActive',
      depart: 1700,
      cible: 1800,
      auPlusTard: jourDe('2027-09-01'),
    };
    const actes = [signer('2024-09-01', objectif(1200), vus), mesure('2027-01-01', { mt, fileActive })];
    return conclureLesObjectifs(suivreContrat(DE_2024, actes, jourDe('2027-02-01')).objectifs, true);
  };

  it.each<[number, number, string]>([
    [1200, 1800, 'oui'],
    [1200, 1799, 'indetermine'],
    [1199, 1800, 'indetermine'],
    [1199, 1799, 'non'],
  ])('%i déclarés et %i vus : %s', (mt, fileActive, reponse) => {
    expect(deux(mt, fileActive)).toBe(reponse);
  });

  it('aucun objectif suivi : indéterminé', () => {
    const sansCadre = { ...DE_2024, demande: uneDemande({ cadre: undefined }) };
    const { objectifs } = suivreContrat(sansCadre, [signer('2024-09-01')], jourDe('2027-02-01'));
    expect([objectifs.length, conclureLesObjectifs(objectifs, true)]).toEqual([0, 'indetermine']);
  });
});
