import { describe, expect, it } from 'vitest';
import type { FormeDeGroupe, Secteur } from '../droit/codes.ts';
import { evaluer } from './evaluation.ts';
import { laReponse, unAdherent, uneSituationCollective } from './situation.fixture.ts';
import type { Adherent, Groupe } from './situation.ts';

const adherents = (nombre: number, un: Partial<Adherent> = {}): readonly Adherent[] =>
  Array.from({ length: nombre }, () => unAdherent(un));

describe('collectif-ouvert (F-05)', () => {
  it.each([
    ['2026-02-24', 'non'],
    ['2026-02-25', 'oui'],
    ['2026-02-26', 'oui'],
    ['2021-03-01', 'non'],
  ])('signé le %s : %s', (signature, attendu) => {
    expect(laReponse(uneSituationCollective({}, signature), 'collectif-ouvert')).toBe(attendu);
  });

  it('est une échelle de la convention de 2024, et le montant n’est pas connu avant son ouverture', () => {
    const avant = evaluer(uneSituationCollective({}, '2026-02-24'));
    expect([avant.regime, avant.aide?.total.maximum]).toEqual(['convention-2024', null]);
    expect(evaluer(uneSituationCollective({}, '2026-02-25')).aide?.total.maximum).toBe(26_400_000);
  });
});

describe('collectif-forme (F-80)', () => {
  it.each<[FormeDeGroupe | undefined, string]>([
    ['scp', 'oui'],
    ['scm', 'oui'],
    ['sisa', 'oui'],
    ['sel', 'non'],
    ['autre', 'non'],
    [undefined, 'indéterminé : fait groupe.forme'],
  ])('%s : %s', (forme, attendu) => {
    expect(laReponse(uneSituationCollective({ forme }), 'collectif-forme')).toBe(attendu);
  });
});

describe('collectif-adherents (F-81)', () => {
  it.each<[string, Partial<Adherent>, string]>([
    ['un généraliste en secteur 1', {}, 'oui'],
    ['un généraliste Optam', { secteur: 'secteur-2-optam' }, 'oui'],
    ['un pédiatre', { specialite: 'pediatrie' }, 'non'],
    ['un médecin à exercice particulier', { mep: true }, 'non'],
    ['un secteur 2 sans Optam', { secteur: 'secteur-2' }, 'non'],
    ['un non-conventionné', { secteur: 'non-conventionne' }, 'non'],
    [
      'un Optam-CO, que la page ne nomme pas',
      { secteur: 'secteur-2-optam-co' },
      'indéterminé : texte collectif-optam-co',
    ],
    ['une spécialité non sue', { specialite: undefined }, 'indéterminé : fait groupe.adherents[1].specialite'],
    ['un exercice particulier non su', { mep: undefined }, 'indéterminé : fait groupe.adherents[1].mep'],
    ['un secteur non su', { secteur: undefined }, 'indéterminé : fait groupe.adherents[1].secteur'],
    ['un secteur non su chez un pédiatre', { specialite: 'pediatrie', secteur: undefined }, 'non'],
  ])('%s parmi trois : %s', (_, un, attendu) => {
    const groupe = { adherents: [unAdherent(), unAdherent(un), unAdherent()] };
    expect(laReponse(uneSituationCollective(groupe), 'collectif-adherents')).toBe(attendu);
  });

  it.each<Secteur>(['secteur-1', 'secteur-2-optam'])('tous en %s : oui', (secteur) => {
    const groupe = { adherents: adherents(3, { secteur }) };
    expect(laReponse(uneSituationCollective(groupe), 'collectif-adherents')).toBe('oui');
  });

  it('adhérents non sus : il manque leur liste ; sans adhérent : non', () => {
    expect(laReponse(uneSituationCollective({ adherents: undefined }), 'collectif-adherents')).toBe(
      'indéterminé : fait groupe.adherents',
    );
    expect(laReponse(uneSituationCollective({ adherents: [] }), 'collectif-adherents')).toBe('non');
  });
});

describe('collectif-seuil : 775 en moyenne (F-82)', () => {
  const avec = (...effectifs: readonly (number | undefined)[]): Partial<Groupe> => ({
    adherents: effectifs.map((mt) => unAdherent({ mt })),
    etp: 1,
  });
  it.each<[readonly (number | undefined)[], string]>([
    [[774], 'non'],
    [[775], 'oui'],
    [[776], 'oui'],
    [[774, 775], 'non'],
    [[774, 776], 'oui'],
    [[500, 1050], 'oui'],
    [[500, 1049], 'non'],
    [[0, 0, 2324], 'non'],
    [[0, 0, 2325], 'oui'],
    [[1550, undefined], 'oui'],
    [[1549, undefined], 'indéterminé : fait groupe.adherents[1].mt'],
    [[undefined, undefined], 'indéterminé : fait groupe.adherents[0].mt, fait groupe.adherents[1].mt'],
  ])('effectifs %o : %s', (effectifs, attendu) => {
    expect(laReponse(uneSituationCollective(avec(...effectifs)), 'collectif-seuil')).toBe(attendu);
  });

  it('se lit sur les adhérents, pas sur les associés', () => {
    const groupe = { ...avec(800, 800), associes: 10 };
    expect(laReponse(uneSituationCollective(groupe), 'collectif-seuil')).toBe('oui');
  });
});

describe('collectif-etp : pas plus que d’adhérents (F-85), et le bonus (F-86)', () => {
  it.each<[string, number, Partial<Groupe>, string]>([
    ['2026-03-01', 3.5, {}, 'oui'],
    ['2026-03-01', 4, {}, 'oui'],
    ['2026-03-01', 4.5, {}, 'non'],
    ['2026-10-31', 4.5, { pamsuAvecDocteurJunior: 1 }, 'non'],
    ['2026-11-01', 4.5, { pamsuAvecDocteurJunior: 1 }, 'oui'],
    ['2026-11-02', 4.5, { pamsuAvecDocteurJunior: 1 }, 'oui'],
    ['2026-11-01', 4.5, { pamsuAvecDocteurJunior: 0 }, 'non'],
    ['2026-11-01', 5, { pamsuAvecDocteurJunior: 2 }, 'oui'],
    ['2026-11-01', 5.5, { pamsuAvecDocteurJunior: 2 }, 'non'],
    ['2026-11-01', 6, { lieuDeFormationAgree: true }, 'oui'],
    ['2026-11-01', 6.5, { lieuDeFormationAgree: true }, 'non'],
    ['2026-10-31', 6, { lieuDeFormationAgree: true }, 'non'],
    ['2026-11-01', 6.5, { pamsuAvecDocteurJunior: 4, lieuDeFormationAgree: true }, 'non'],
  ])('quatre adhérents, signé le %s, %d ETP, %o : %s', (signature, etp, sauf, attendu) => {
    const groupe = { adherents: adherents(4), etp, ...sauf };
    expect(laReponse(uneSituationCollective(groupe, signature), 'collectif-etp')).toBe(attendu);
  });

  it.each<[number, Partial<Groupe>, string]>([
    [4, { pamsuAvecDocteurJunior: undefined, lieuDeFormationAgree: undefined }, 'oui'],
    [
      5,
      { pamsuAvecDocteurJunior: undefined, lieuDeFormationAgree: undefined },
      'indéterminé : fait groupe.lieuDeFormationAgree, fait groupe.pamsuAvecDocteurJunior',
    ],
    [5, { pamsuAvecDocteurJunior: undefined }, 'indéterminé : fait groupe.pamsuAvecDocteurJunior'],
    [5, { lieuDeFormationAgree: undefined }, 'indéterminé : fait groupe.lieuDeFormationAgree'],
    [5, { pamsuAvecDocteurJunior: 2, lieuDeFormationAgree: undefined }, 'oui'],
    [6.5, { pamsuAvecDocteurJunior: undefined, lieuDeFormationAgree: undefined }, 'non'],
  ])('quatre adhérents, le 1er novembre 2026, %d ETP, %o : %s', (etp, sauf, attendu) => {
    const groupe = { adherents: adherents(4), etp, ...sauf };
    expect(laReponse(uneSituationCollective(groupe, '2026-11-01'), 'collectif-etp')).toBe(attendu);
  });

  it('attend les ETP, et les adhérents', () => {
    expect(laReponse(uneSituationCollective({ etp: undefined }), 'collectif-etp')).toBe(
      'indéterminé : fait groupe.etp',
    );
    expect(laReponse(uneSituationCollective({ adherents: undefined }), 'collectif-etp')).toBe(
      'indéterminé : fait groupe.adherents',
    );
  });
});

describe('contrat-individuel (F-151)', () => {
  it.each<[readonly (boolean | undefined)[], string]>([
    [[false, false], 'oui'],
    [[false, true], 'non'],
    [[undefined, true], 'non'],
    [[false, undefined], 'indéterminé : fait groupe.adherents[1].contratIndividuel'],
  ])('contrats en cours %o : %s', (contrats, attendu) => {
    const groupe = { adherents: contrats.map((contratIndividuel) => unAdherent({ contratIndividuel })) };
    expect(laReponse(uneSituationCollective(groupe), 'contrat-individuel')).toBe(attendu);
  });
});

describe('un contrat collectif', () => {
  it('ne repose que sur une page : sa réponse le dit', () => {
    expect(evaluer(uneSituationCollective()).eligibilite).toEqual({ reponse: 'oui', certitude: 'source-unique' });
  });
});
