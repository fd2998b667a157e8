import { describe, expect, it } from 'vitest';
import { type Centimes, enEuros, lireEuros, ZERO } from '../commun/centimes.ts';
import { jourDe } from '../commun/jour.ts';
import type { Bande, Option } from '../droit/codes.ts';
import { unAssistant, uneSignature, uneSituationCollective } from '../regles/situation.fixture.ts';
import type { Situation } from '../regles/situation.ts';
import type { Acte, ObjetDAvenant } from './actes.ts';
import { suivreContrat } from './contrat.ts';

type SansDates<Un> = Un extends Acte ? Omit<Un, 'place' | 'id' | 'effet' | 'enregistre'> : never;
const BASE = { place: 0, id: undefined, enregistre: undefined };
const acte = (effet: string, contenu: SansDates<Acte>): Acte => ({ ...BASE, effet: jourDe(effet), ...contenu });
/** Signé avec deux objectifs à atteindre au bout de trois ans : 1 200 patients déclarés, 1 800 patients vus. */
const signature = (effet: string): Acte => {
  const auPlusTard = jourDe(`${Number(effet.slice(0, 4)) + 3}${effet.slice(4)}`);
  const objectifs = [
    { indicateur: 'mt', depart: 1100, cible: 1200, auPlusTard },
    { indicateur: 'fileActive', depart: 1700, cible: 1800, auPlusTard },
  ] as const;
  return acte(effet, { acte: 'signature', objectifs });
};
const euros = (montant: number): Centimes => lireEuros(montant) ?? ZERO;
const mesure = (effet: string, mt: number | undefined, fileActive: number | undefined): Acte =>
  acte(effet, { acte: 'mesure', patientele: { mt, mtAdultes: undefined, mtEnfants: undefined, fileActive } });
const versement = (effet: string, annee: number, montant: number): Acte =>
  acte(effet, { acte: 'versement', annee, rang: 1, montant: euros(montant) });
const decision = (effet: string, annee: number, montant: number): Acte =>
  acte(effet, { acte: 'decision', annee, montant: euros(montant), reference: undefined });
const avenant = (effet: string, objet: ObjetDAvenant, option?: Option): Acte =>
  acte(effet, { acte: 'avenant', objet, option });
const resiliation = (effet: string): Acte => acte(effet, { acte: 'resiliation', recue: undefined, par: 'medecin' });

const enEurosOuNul = (somme: Centimes | null) => (somme === null ? null : enEuros(somme));

const suivre = (situation: Situation, actes: readonly Acte[], au: string) => {
  const { solde, alertes } = suivreContrat(situation, actes, jourDe(au));
  return {
    du: enEurosOuNul(solde.du),
    bornes: [enEuros(solde.duMin), enEurosOuNul(solde.duMax)],
    exigible: enEurosOuNul(solde.exigible),
    verse: enEuros(solde.verse),
    solde: enEurosOuNul(solde.solde),
    textes: solde.manques.map((manque) => (manque.manque === 'texte' ? manque.point : manque.cle)).sort(),
    origines: solde.annees.map(({ origine }) => origine),
    alertes: alertes.map(({ code }) => code).filter((code) => code.startsWith('verse')),
  };
};
const plein = (jour: string, bande: Bande = 'p50-p70', option: Option = 'temps-plein'): Situation => ({
  ...uneSignature(jour, { bande, zone: 'zip' }, { option }),
  assistant: unAssistant({ embauche: undefined }),
});
/** Un temps plein signé ce jour-là, dont les deux objectifs se relèvent atteints le 1er mai 2025. */
const atteints = (jour: string, au: string, bande?: Bande) =>
  suivre(plein(jour, bande), [signature(jour), mesure('2025-05-01', 1300, 1900)], au);
const INCONNU = { du: null, exigible: null, solde: null };
const DE_2024 = '2024-09-01';
const en2024 = (actes: readonly Acte[], au: string) => suivre(plein(DE_2024), [signature(DE_2024), ...actes], au);

describe('chaque année est due de son premier jour', () => {
  it.each<[string, number]>([
    ['2024-08-31', 0],
    ['2024-09-01', 38_000],
    ['2025-08-31', 38_000],
    ['2025-09-01', 66_000],
    ['2026-08-31', 66_000],
    ['2026-09-01', 88_000],
    ['2027-08-31', 88_000],
    ['2027-09-01', 110_000],
    ['2028-08-31', 110_000],
    ['2028-09-01', 132_000],
    ['2029-08-31', 132_000],
    ['2029-09-01', 132_000],
    ['2035-01-01', 132_000],
  ])('convention de 2024, objectifs atteints, au %s : %i €', (au, du) => {
    expect(atteints(DE_2024, au)).toMatchObject({ du, bornes: [du, du], solde: du, verse: 0 });
  });

  it.each<[Bande, string, number]>([
    ['p90-p95', '2025-09-01', 66_000],
    ['p90-p95', '2026-09-01', 92_000],
    ['p95-et-plus', '2025-09-01', 76_000],
    ['p95-et-plus', '2026-09-01', 114_000],
  ])('bande %s, au %s : %i €', (bande, au, du) => {
    expect(atteints(DE_2024, au, bande).du).toBe(du);
  });

  it('bande inconnue : la première année est sûre, la deuxième tient entre deux bandes', () => {
    const situation = { ...plein(DE_2024), medecin: { ...plein(DE_2024).medecin, bande: undefined } };
    expect(suivre(situation, [signature(DE_2024)], '2025-08-31')).toMatchObject({ du: 38_000, textes: [] });
    const deuxieme = suivre(situation, [signature(DE_2024)], '2025-09-01');
    expect(deuxieme).toMatchObject({ du: null, solde: null, bornes: [66_000, 76_000] });
  });
});

describe('la revalorisation du 22 juin 2024', () => {
  it.each<[string, string, number | null, [number, number]]>([
    ['2023-05-01', '2024-06-22', 63_000, [63_000, 63_000]],
    ['2023-06-21', '2024-06-21', 63_000, [63_000, 63_000]],
    ['2023-06-22', '2024-06-22', null, [63_000, 64_000]],
    ['2023-06-23', '2024-06-22', 36_000, [36_000, 36_000]],
    ['2023-06-23', '2024-06-23', 64_000, [64_000, 64_000]],
    ['2024-06-21', '2025-06-21', 64_000, [64_000, 64_000]],
    ['2024-06-22', '2024-06-22', 38_000, [38_000, 38_000]],
  ])('signé le %s, au %s : %s €, entre %j', (jour, au, du, bornes) => {
    expect(atteints(jour, au)).toMatchObject({
      du,
      bornes,
      textes: du === null ? ['revalorisation-du-jour-meme'] : [],
    });
  });

  it('règlement arbitral, les cinq années : 36 000, puis les nouveaux taux', () => {
    expect(atteints('2023-09-01', '2027-09-01').du).toBe(36_000 + 28_000 + 3 * 22_000);
  });
});

describe('ce qui est exigible', () => {
  it.each<[string, string, string]>([
    ['2024-09-01', '2024-09-30', '2024-10-01'],
    ['2024-08-31', '2024-09-29', '2024-09-30'],
    ['2024-12-31', '2025-01-30', '2025-01-31'],
    ['2025-01-31', '2025-02-27', '2025-02-28'],
    ['2025-01-29', '2025-02-27', '2025-02-28'],
    ['2028-01-31', '2028-02-28', '2028-02-29'],
  ])('signé le %s : rien le %s, la première année le %s', (jour, veille, le) => {
    expect(suivre(plein(jour), [signature(jour)], veille)).toMatchObject({ du: 38_000, exigible: 0 });
    expect(suivre(plein(jour), [signature(jour)], le)).toMatchObject({ du: 38_000, exigible: 38_000 });
  });

  it('la deuxième année à l’anniversaire, pas la veille', () => {
    expect(en2024([], '2025-08-31').exigible).toBe(38_000);
    expect(en2024([], '2025-09-01').exigible).toBe(66_000);
  });

  it('dès la troisième, les jours ne sont pas publiés : la somme est due, son exigibilité attend un texte', () => {
    const troisieme = atteints(DE_2024, '2026-09-01');
    expect(troisieme).toMatchObject({ du: 88_000, exigible: null, textes: ['jours-des-versements'] });
  });
});

describe('les années modulées', () => {
  it.each<[string, readonly Acte[], number | null, readonly string[]]>([
    ['les deux atteints', [mesure('2026-08-01', 1200, 1800)], 88_000, ['jours-des-versements']],
    ['un sur deux', [mesure('2026-08-01', 1200, 1799)], null, ['modulation', 'un-objectif-sur-deux']],
    ['l’autre sur deux', [mesure('2026-08-01', 1199, 1800)], null, ['modulation', 'un-objectif-sur-deux']],
    ['aucun', [mesure('2026-08-01', 1199, 1799)], null, ['modulation']],
    ['un seul relevé', [mesure('2026-08-01', 1200, undefined)], null, ['modulation', 'un-objectif-sur-deux']],
    ['aucun relevé', [], null, ['modulation']],
  ])('%s', (_, actes, du, textes) => {
    expect(en2024(actes, '2026-08-31')).toMatchObject({ du: 66_000, textes: [] });
    expect(en2024(actes, '2026-09-01')).toMatchObject({ du, bornes: [du ?? 66_000, 88_000], textes });
  });
});

describe('une décision de la caisse', () => {
  it('fixe la somme de son année, quelle qu’elle soit, et le dit', () => {
    const manques = [mesure('2026-08-01', 900, 1500), decision('2026-10-01', 3, 18_000.5)];
    expect(en2024(manques, '2026-09-30').du).toBeNull();
    expect(en2024(manques, '2026-10-01')).toMatchObject({ du: 84_000.5, bornes: [84_000.5, 84_000.5] });
    expect(en2024(manques, '2026-10-01').origines).toEqual(['bareme', 'bareme', 'decision']);
    expect(en2024([decision('2024-12-01', 1, 0)], '2025-01-01')).toMatchObject({ du: 0, exigible: 0 });
    expect(en2024([decision('2026-10-01', 3, 0)], '2026-10-01')).toMatchObject({ du: 66_000, exigible: 66_000 });
  });

  it('l’emporte sur des objectifs atteints ; la dernière l’emporte sur les autres', () => {
    const actes = [
      mesure('2026-08-01', 1300, 1900),
      decision('2027-02-01', 3, 20_000),
      decision('2026-10-01', 3, 5000),
    ];
    expect(en2024(actes, '2026-10-01').du).toBe(71_000);
    expect(en2024(actes, '2027-02-01').du).toBe(86_000);
  });

  it('prise avant que son année commence, attend cette année, et ne fixe qu’elle', () => {
    const avant = [decision('2026-08-01', 3, 18_000)];
    expect(en2024(avant, '2026-08-31').du).toBe(66_000);
    expect(en2024(avant, '2026-09-01').du).toBe(84_000);
    expect(en2024(avant, '2027-09-01')).toMatchObject({ du: null, bornes: [84_000, 106_000] });
  });
});

describe('avenant 7 et aide collective : aucun jour publié, des bornes', () => {
  const sans = plein('2021-03-01', 'p50-p70', 'mi-temps');
  const ancien = { ...sans, assistant: unAssistant({ embauche: jourDe('2021-04-01') }) };

  it.each<[string, [number, number]]>([
    ['2021-03-01', [0, 18_000]],
    ['2021-04-15', [0, 18_000]],
    ['2021-04-16', [12_600, 18_000]],
    ['2022-02-28', [12_600, 18_000]],
    ['2022-03-01', [12_600, 31_500]],
    ['2024-03-01', [12_600, 52_500]],
    ['2025-03-01', [12_600, 63_500]],
  ])('avenant 7, embauche le 1er avril 2021, au %s : entre %j', (au, bornes) => {
    expect(suivre(ancien, [signature('2021-03-01')], au)).toMatchObject({ ...INCONNU, bornes });
    expect(suivre(ancien, [signature('2021-03-01')], au).textes).toContain('jours-des-versements');
  });

  it('avenant 7 : sans jour d’embauche, aucun acompte n’est sûr ; un acte d’embauche le donne', () => {
    const embauche = acte('2021-04-01', { acte: 'embauche', titre: 'aucun' });
    expect(suivre(sans, [signature('2021-03-01')], '2021-06-01').bornes).toEqual([0, 18_000]);
    expect(suivre(sans, [signature('2021-03-01'), embauche], '2021-06-01').bornes).toEqual([12_600, 18_000]);
  });

  it.each<[string, [number, number]]>([
    ['2026-03-01', [0, 76_000]],
    ['2027-02-28', [0, 76_000]],
    ['2027-03-01', [0, 132_000]],
    ['2028-03-01', [0, 176_000]],
  ])('aide collective de deux ETP, au %s : entre %j', (au, bornes) => {
    const groupe = uneSituationCollective({ etp: 2 });
    expect(suivre(groupe, [signature('2026-03-01')], au)).toMatchObject({ ...INCONNU, bornes });
    expect(suivre(groupe, [signature('2026-03-01')], au).textes).toContain('jours-des-versements');
  });
});

const TROP_LOIN = { acte: 'demenagement', patienteleConservee: false } as const;

describe('après une suspension, une fin, un renouvellement ou un changement d’option', () => {
  it.each<[string, Acte, string]>([
    ['une suspension', avenant('2025-03-01', 'suspension'), 'effets-de-la-suspension'],
    ['une résiliation', resiliation('2025-03-01'), 'prorata-a-la-resiliation'],
    ['un départ trop loin', acte('2025-03-01', TROP_LOIN), 'prorata-a-la-resiliation'],
    ['une autre spécialité', acte('2025-03-01', { acte: 'changement-specialite' }), 'prorata-a-la-resiliation'],
    ['une entrée dans un collectif', avenant('2025-03-01', 'collectif'), 'prorata-a-la-resiliation'],
  ])('%s rend l’année entamée incertaine, de son jour', (_, trouble, texte) => {
    expect(en2024([trouble], '2025-02-28')).toMatchObject({ du: 38_000, textes: [] });
    expect(en2024([trouble], '2025-03-01')).toMatchObject({ ...INCONNU, bornes: [0, 38_000] });
    expect(en2024([trouble], '2025-03-01').textes).toContain(texte);
  });

  it('une année close avant le trouble garde sa somme ; aucune ne s’ouvre après la fin', () => {
    expect(en2024([avenant('2026-01-01', 'suspension')], '2026-02-01').bornes).toEqual([38_000, 66_000]);
    expect(en2024([resiliation('2026-01-01')], '2028-01-01').bornes).toEqual([38_000, 66_000]);
    expect(en2024([resiliation('2025-09-01')], '2028-01-01')).toMatchObject({ du: null, bornes: [38_000, 38_000] });
  });

  it('reprise : les effets restent inconnus ; une décision sur chaque année touchée les lève', () => {
    const suspendu = [avenant('2025-03-01', 'suspension'), avenant('2025-06-01', 'reprise')];
    const actes = [...suspendu, decision('2025-08-01', 1, 30_000)];
    expect(en2024(actes, '2025-07-31').du).toBeNull();
    expect(en2024(actes, '2025-08-01').du).toBe(30_000);
    expect(en2024(actes, '2025-09-01')).toMatchObject({ du: null, bornes: [30_000, 58_000] });
  });

  it('une suspension peut pousser une année au-delà du 22 juin 2024 : la borne haute le couvre', () => {
    const actes = [signature('2023-06-01'), avenant('2024-02-01', 'suspension')];
    expect(suivre(plein('2023-06-01'), actes, '2024-06-21').bornes).toEqual([0, 63_000]);
    expect(suivre(plein('2023-06-01'), actes, '2024-07-01').bornes).toEqual([0, 64_000]);
    const leJour = [signature('2023-06-01'), avenant('2024-06-01', 'suspension')];
    expect(suivre(plein('2023-06-01'), leJour, '2024-07-01').bornes).toEqual([36_000, 64_000]);
  });

  it('renouvelé : rien de sûr au-delà des cinq ans, au plus une année pleine par an', () => {
    const actes = [signature(DE_2024), acte('2029-09-01', { acte: 'renouvellement' })];
    expect(suivre(plein(DE_2024), actes, '2029-09-01')).toMatchObject({ du: null, bornes: [66_000, 170_000] });
    expect(suivre(plein(DE_2024), actes, '2030-09-01')).toMatchObject({ du: null, bornes: [66_000, 208_000] });
    expect(suivre(plein(DE_2024), actes, '2030-09-01').textes).toContain('renouvellement-effets');
  });

  it('changer d’option : entre les deux barèmes, pour les années que l’avenant touche ; la même option ne change rien', () => {
    const change = [avenant('2025-12-01', 'option', 'mi-temps')];
    expect(en2024(change, '2025-11-30').du).toBe(66_000);
    expect(en2024(change, '2025-12-01')).toMatchObject({ ...INCONNU, bornes: [52_000, 66_000] });
    expect(en2024(change, '2025-12-01').textes).toEqual(['changement-d-option']);
    expect(en2024([avenant('2025-12-01', 'option', 'temps-plein')], '2025-12-01').du).toBe(66_000);
    // Une année ouverte le 22 juin 2024 même : l'ancien taux reste possible.
    const leJour = [signature('2023-06-22'), avenant('2024-07-01', 'option', 'mi-temps')];
    expect(suivre(plein('2023-06-22'), leJour, '2024-07-01').bornes).toEqual([49_500, 64_000]);
  });
});

const RENDU = acte('2025-03-01', { acte: 'recouvrement', annee: 1, montant: euros(2000.25) });

describe('ce qui est versé', () => {
  it('payé moins recouvré ; le solde est ce qui reste au médecin', () => {
    const actes = [versement('2024-09-28', 1, 38_000), RENDU];
    expect(en2024(actes, '2025-02-28')).toMatchObject({ verse: 38_000, solde: 0 });
    expect(en2024(actes, '2025-03-01')).toMatchObject({ verse: 35_999.75, solde: 2000.25, alertes: [] });
  });

  it('trop versé : le solde est négatif et une alerte le dit ; au plus près, il n’y en a pas', () => {
    const payer = (montant: number) => en2024([versement('2024-09-28', 1, montant)], '2025-01-01');
    expect(payer(38_000.01)).toMatchObject({ solde: -0.01, alertes: ['verse-en-trop'] });
    expect(payer(38_000)).toMatchObject({ solde: 0, alertes: [] });
  });

  it('trop versé au-delà de la borne haute : dit, même quand le dû est inconnu', () => {
    const actes = [avenant('2025-03-01', 'suspension'), versement('2024-09-28', 1, 38_001)];
    expect(en2024(actes, '2025-03-01')).toMatchObject({ solde: null, alertes: ['verse-en-trop'] });
  });

  it('trop versé une année, la suivante ne le compense pas en silence : l’alerte reste', () => {
    const trop = [versement('2024-09-28', 1, 40_000)];
    expect(en2024(trop, '2025-08-31').alertes).toEqual(['verse-en-trop']);
    expect(en2024(trop, '2025-09-01').alertes).toEqual(['verse-en-trop']);
  });
});
