import { describe, expect, it } from 'vitest';
import { ecrireJour, jourDe } from '../commun/jour.ts';
import type { Titre } from '../droit/codes.ts';
import { unAssistant, uneSignature, uneSituationCollective } from '../regles/situation.fixture.ts';
import type { Situation } from '../regles/situation.ts';
import type { Acte } from './actes.ts';
import { suivreContrat } from './contrat.ts';

type SansDates<Un> = Un extends Acte ? Omit<Un, 'place' | 'id' | 'effet' | 'enregistre'> : never;
const BASE = { place: 0, id: undefined, enregistre: undefined };
const acte = (effet: string, contenu: SansDates<Acte>): Acte => ({ ...BASE, effet: jourDe(effet), ...contenu });
const certification = (effet: string, titre?: Titre): Acte => acte(effet, { acte: 'certification', titre });
const debut = (effet: string): Acte => acte(effet, { acte: 'debut-formation' });
const depart = (effet: string): Acte => acte(effet, { acte: 'depart' });
const remplacement = (effet: string, titre?: Titre): Acte => acte(effet, { acte: 'remplacement', titre });
const resiliation = (effet: string): Acte => acte(effet, { acte: 'resiliation', recue: undefined, par: 'groupe' });

const ecrire = (situation: Situation, signe: string, actes: readonly Acte[], au: string) =>
  suivreContrat(situation, [acte(signe, { acte: 'signature', objectifs: [] }), ...actes], jourDe(au)).echeances.map(
    ({ code, le, quoi, etat }) =>
      `${code === quoi ? code : `${code} (${quoi})`} : ${le === null ? 'sans jour' : ecrireJour(le)}, ${etat}`,
  );

const avec = (signe: string, titre: Titre, embauche: string | undefined): Situation => ({
  ...uneSignature(signe, { bande: 'p50-p70' }),
  assistant: unAssistant({ titre, embauche: embauche === undefined ? undefined : jourDe(embauche) }),
});

/** Un contrat du 1er septembre 2024 dont l'assistant sans titre est embauché le 1er octobre. */
const en2024 = (actes: readonly Acte[], au: string, titre: Titre = 'aucun', embauche = '2024-10-01') =>
  ecrire(avec('2024-09-01', titre, embauche), '2024-09-01', actes, au);
/** Un contrat du règlement arbitral, assistant embauché le 1er octobre 2023. */
const arbitral = (actes: readonly Acte[], au: string, titre: Titre = 'aucun') =>
  ecrire(avec('2023-09-01', titre, '2023-10-01'), '2023-09-01', actes, au);

describe('à venir, en retard, faite', () => {
  it.each([
    ['2026-09-30', 'a-venir'],
    ['2026-10-01', 'a-venir'],
    ['2026-10-02', 'en-retard'],
  ])('le CQP attendu le 1er octobre 2026, au %s : %s', (au, etat) => {
    expect(en2024([], au)).toEqual([`certification (cqp) : 2026-10-01, ${etat}`]);
  });

  it.each([
    ['2026-06-01', 'obtenu à temps'],
    ['2026-10-01', 'obtenu le dernier jour'],
    ['2027-01-01', 'obtenu en retard'],
    ['2024-08-01', 'obtenu avant l’embauche et la signature'],
  ])('le CQP du %s, %s, compte', (le) => {
    expect(en2024([certification(le, 'cqp')], '2027-02-01')).toEqual(['certification (cqp) : 2026-10-01, faite']);
  });

  it('un CQP qui n’est pas encore obtenu au jour du suivi ne compte pas', () => {
    expect(en2024([certification('2026-11-15', 'cqp')], '2026-11-14')).toEqual([
      'certification (cqp) : 2026-10-01, en-retard',
    ]);
  });

  it.each<[Titre, string, Titre | undefined, string]>([
    ['aucun', 'cqp', undefined, 'faite'],
    ['aucun', 'cqp', 'dei', 'a-venir'],
    ['dei', 'fae', 'dei', 'faite'],
    ['deas', 'fae', undefined, 'faite'],
    ['deap', 'fae', 'cqp', 'faite'],
    ['dei', 'fae', 'aucun', 'a-venir'],
  ])('assistant « %s », %s attendu, certification « %s » : %s', (titre, quoi, obtenu, etat) => {
    expect(en2024([certification('2025-06-01', obtenu)], '2025-07-01', titre)).toEqual([
      `certification (${quoi}) : 2026-10-01, ${etat}`,
    ]);
  });

  it('rien pour un titulaire du CQP', () => {
    expect(en2024([], '2025-01-01', 'cqp')).toEqual([]);
  });

  it('embauché avant le 22 juin 2024 sous la convention de 2024 : le jour n’est écrit nulle part', () => {
    expect(en2024([], '2027-01-01', 'aucun', '2024-06-21')).toEqual(['certification (cqp) : sans jour, a-venir']);
    expect(en2024([], '2027-01-01', 'aucun', '2024-06-22')).toEqual(['certification (cqp) : 2026-06-22, en-retard']);
  });

  it('l’acte d’embauche donne le jour que la situation ne dit pas', () => {
    const embauche = acte('2024-11-15', { acte: 'embauche', titre: 'deas' });
    expect(ecrire(avec('2024-09-01', 'aucun', undefined), '2024-09-01', [embauche], '2025-01-01')).toEqual([
      'certification (fae) : 2026-11-15, a-venir',
    ]);
  });
});

describe('le début de la formation, avant 2024', () => {
  const COMMENCEE = 'debut-formation (formation-engagee) : 2025-10-01';

  it.each<[string, readonly Acte[], string, string]>([
    ['rien de fait', [], '2025-10-01', 'a-venir'],
    ['rien de fait, le lendemain', [], '2025-10-02', 'en-retard'],
    ['formation commencée', [debut('2025-09-01')], '2025-10-02', 'faite'],
    ['formation commencée en retard', [debut('2026-01-01')], '2026-01-01', 'faite'],
    ['déjà certifié', [certification('2025-06-01', 'cqp')], '2025-10-02', 'faite'],
  ])('%s', (_, actes, au, etat) => {
    expect(arbitral(actes, au)[0]).toBe(`${COMMENCEE}, ${etat}`);
  });

  it('commencée, elle n’est pas pour autant certifiée', () => {
    expect(arbitral([debut('2025-09-01')], '2026-10-02')[1]).toBe('certification (cqp) : 2026-10-01, en-retard');
  });

  it('un diplômé qui a son attestation de FAE a commencé sa formation', () => {
    expect(arbitral([certification('2025-06-01', 'dei')], '2025-10-02', 'dei')).toEqual([
      `${COMMENCEE}, faite`,
      'certification (fae) : 2026-10-01, faite',
    ]);
  });
});

describe('départ et remplacement', () => {
  it('le nouvel assistant fait repartir le délai de son propre jour', () => {
    const actes = [depart('2025-06-10'), remplacement('2025-06-17', 'aucun')];
    expect(en2024(actes, '2025-06-09')).toEqual(['certification (cqp) : 2026-10-01, a-venir']);
    expect(en2024(actes, '2025-06-16')).toEqual([]);
    expect(en2024(actes, '2025-06-17')).toEqual(['certification (cqp) : 2027-06-17, a-venir']);
    expect(en2024(actes, '2027-06-18')).toEqual(['certification (cqp) : 2027-06-17, en-retard']);
  });

  it.each<[Titre | undefined, readonly string[]]>([
    ['cqp', []],
    ['deap', ['certification (fae) : 2027-06-17, a-venir']],
    [undefined, ['certification (cqp-ou-fae) : sans jour, a-venir']],
  ])('remplaçant de titre « %s »', (titre, attendues) => {
    expect(en2024([remplacement('2025-06-17', titre)], '2025-07-01')).toEqual(attendues);
  });

  it('la certification du prédécesseur ne vaut pas pour lui ; la sienne, si', () => {
    const actes = [certification('2025-06-16', 'cqp'), remplacement('2025-06-17', 'aucun')];
    expect(en2024(actes, '2025-07-01')).toEqual(['certification (cqp) : 2027-06-17, a-venir']);
    expect(en2024([...actes, certification('2026-06-17', 'cqp')], '2026-07-01')).toEqual([
      'certification (cqp) : 2027-06-17, faite',
    ]);
  });

  it('la formation commencée par le prédécesseur non plus', () => {
    const actes = [debut('2024-06-01'), remplacement('2024-12-01', 'aucun')];
    expect(arbitral(actes, '2025-01-01')).toEqual([
      'debut-formation (formation-engagee) : 2026-12-01, a-venir',
      'certification (cqp) : 2027-12-01, a-venir',
    ]);
  });

  it('sous la convention de 2024, un remplaçant efface le doute d’une embauche plus ancienne', () => {
    expect(en2024([remplacement('2025-01-15', 'aucun')], '2025-02-01', 'aucun', '2024-05-01')).toEqual([
      'certification (cqp) : 2027-01-15, a-venir',
    ]);
  });
});

describe('le nouvel objectif d’un nouvel installé', () => {
  const installe = (signe: string, au: string) => {
    const situation = uneSignature(signe, { statut: 'nouvel-installe', bande: 'p30-p50' });
    return ecrire({ ...situation, assistant: unAssistant({ titre: 'cqp' }) }, signe, [], au);
  };

  it.each([
    ['2023-09-01', '2027-09-01'],
    ['2024-09-01', '2029-09-01'],
  ])('signé le %s : le %s', (signe, le) => {
    expect(installe(signe, '2025-01-01')).toEqual([`nouvel-objectif : ${le}, a-venir`]);
  });

  it('il peut suivre la fin du contrat', () => {
    expect(installe('2024-09-01', '2029-09-01')).toEqual(['nouvel-objectif : 2029-09-01, a-venir']);
  });
});

describe('un nouveau contrat après un contrat collectif : deux ans d’attente (F-152)', () => {
  const groupe = { ...uneSituationCollective(), assistant: unAssistant({ titre: 'cqp' }) };
  const suivre = (actes: readonly Acte[], au: string) => ecrire(groupe, '2026-03-01', actes, au);

  it('rien tant qu’il court', () => {
    expect(suivre([], '2031-02-28')).toEqual([]);
    expect(suivre([resiliation('2027-03-01')], '2027-02-28')).toEqual([]);
  });

  it.each([
    ['2027-03-01', 'a-venir'],
    ['2029-02-28', 'a-venir'],
    ['2029-03-01', 'faite'],
  ])('résilié le 1er mars 2027, au %s : %s', (au, etat) => {
    expect(suivre([resiliation('2027-03-01')], au)).toEqual([
      `nouveau-contrat-possible (nouveau-contrat) : 2029-03-01, ${etat}`,
    ]);
  });

  it('arrivé à son terme, deux ans après ce terme', () => {
    expect(suivre([], '2031-03-01')).toEqual(['nouveau-contrat-possible (nouveau-contrat) : 2033-03-01, a-venir']);
  });

  it('renouvelé, il n’attend rien ; un contrat individuel non plus, faute de texte', () => {
    expect(suivre([acte('2031-03-01', { acte: 'renouvellement' })], '2031-03-01')).toEqual([]);
    expect(en2024([resiliation('2025-03-01')], '2025-04-01', 'cqp')).toEqual([]);
  });
});
