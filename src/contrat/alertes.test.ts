import { describe, expect, it } from 'vitest';
import { euros } from '../commun/centimes.ts';
import { ajouterJours, ecrireJour, jourDe } from '../commun/jour.ts';
import { sourcesDe } from '../droit/fondement.ts';
import { unAssistant, uneSignature } from '../regles/situation.fixture.ts';
import type { Situation } from '../regles/situation.ts';
import type { Acte, ActeDe, ObjetDAvenant } from './actes.ts';
import type { CodeAlerte } from './alertes.ts';
import { suivreContrat } from './contrat.ts';

type SansDates<Un> = Un extends Acte ? Omit<Un, 'place' | 'id' | 'effet' | 'enregistre'> : never;
const BASE = { place: 0, id: undefined, enregistre: undefined };
const acte = (effet: string, contenu: SansDates<Acte>): Acte => ({ ...BASE, effet: jourDe(effet), ...contenu });
const signature = (effet: string): Acte => acte(effet, { acte: 'signature', objectifs: [] });
const depart = (effet: string): Acte => acte(effet, { acte: 'depart' });
const remplacement = (effet: string): Acte => acte(effet, { acte: 'remplacement', titre: 'cqp' });
const avenant = (effet: string, objet: ObjetDAvenant): Acte =>
  acte(effet, { acte: 'avenant', objet, option: undefined });
const absence = (effet: string, sauf: Partial<ActeDe<'absence'>> = {}): Acte => ({
  ...BASE,
  acte: 'absence',
  effet: jourDe(effet),
  fin: undefined,
  motif: 'maladie',
  remplacee: false,
  accordEcrit: undefined,
  ...sauf,
});

const SITUATION: Situation = {
  ...uneSignature('2024-09-01', { bande: 'p50-p70' }),
  assistant: unAssistant({ titre: 'cqp' }),
};
const suivre = (actes: readonly Acte[], au: string, situation = SITUATION) =>
  suivreContrat(situation, [signature('2024-09-01'), ...actes], jourDe(au));
const codes = (actes: readonly Acte[], au: string, situation = SITUATION) =>
  suivre(actes, au, situation).alertes.map(({ code }) => code);

const A45: CodeAlerte = 'absence-jour-45';
const SIGNALER: CodeAlerte = 'absence-a-signaler';
const A75: CodeAlerte = 'absence-jour-75';
const SUSPENDRE: CodeAlerte = 'absence-a-suspendre';
const texteDAbsence = (actes: readonly Acte[], au: string) =>
  suivre(actes, au).manques.some((un) => un.manque === 'texte' && un.point === 'absence-de-deux-a-trois-mois');

describe('deux absences du même jour', () => {
  it('s’alertent dans le même ordre, quel que soit celui où on les enregistre', () => {
    const close = absence('2026-10-08', { fin: jourDe('2026-12-09') });
    const ouverte = absence('2026-10-08');
    const tardive = (une: Acte): Acte => ({ ...une, enregistre: jourDe('2026-12-10') });
    const attendu = [SIGNALER, A45];
    expect(codes([tardive(close), ouverte], '2026-12-02')).toEqual(attendu);
    expect(codes([close, tardive(ouverte)], '2026-12-02')).toEqual(attendu);
  });
});

describe('une absence que rien ne remplace', () => {
  // Du 1er mars 2025 : deux mois font 61 jours, trois mois 92.
  const DEPUIS = jourDe('2025-03-01');

  it.each<[number, readonly CodeAlerte[], boolean]>([
    [0, [], false],
    [44, [], false],
    [45, [A45], false],
    [60, [A45], false],
    [61, [SIGNALER], true],
    [74, [SIGNALER], true],
    [75, [SIGNALER, A75], true],
    [90, [SIGNALER, A75], true],
    [91, [SIGNALER, A75], true],
    [92, [SIGNALER, SUSPENDRE], false],
    [200, [SIGNALER, SUSPENDRE], false],
  ])('sans retour prévu, %i jours après son début : %j ; un texte manque : %s', (jours, attendus, texte) => {
    const au = ecrireJour(ajouterJours(DEPUIS, jours));
    expect(codes([absence('2025-03-01')], au)).toEqual(attendus);
    expect(texteDAbsence([absence('2025-03-01')], au)).toBe(texte);
  });

  it.each<[string, string]>([
    ['2025-02-01', '2025-04-01'],
    ['2025-07-01', '2025-09-01'],
    ['2024-12-31', '2025-02-28'],
  ])('les deux mois sont ceux du calendrier : depuis le %s, à signaler le %s et pas la veille', (depuis, le) => {
    expect(codes([absence(depuis)], le)).toEqual([SIGNALER]);
    expect(codes([absence(depuis)], ecrireJour(ajouterJours(jourDe(le), -1)))).toEqual([A45]);
  });

  it.each<[string, readonly CodeAlerte[], boolean]>([
    ['2025-05-01', [], false],
    ['2025-05-02', [SIGNALER], true],
    ['2025-06-01', [SIGNALER], true],
    ['2025-06-02', [SIGNALER, SUSPENDRE], false],
  ])('retour prévu le %s : dès le premier jour, %j ; un texte manque : %s', (fin, attendus, texte) => {
    const actes = [absence('2025-03-01', { fin: jourDe(fin) })];
    expect(codes(actes, '2025-03-01')).toEqual(attendus);
    expect(texteDAbsence(actes, '2025-03-01')).toBe(texte);
  });

  it('prévue courte, elle rappelle quand même le quarante-cinquième jour', () => {
    const actes = [absence('2025-03-01', { fin: jourDe('2025-04-20') })];
    expect([codes(actes, '2025-04-14'), codes(actes, '2025-04-15')]).toEqual([[], [A45]]);
  });

  it('date l’alerte du jour de l’absence, ou du rappel', () => {
    const { alertes } = suivre([absence('2025-03-01')], '2025-05-15');
    expect(alertes.map(({ code, le }) => `${code} ${ecrireJour(le)}`)).toEqual([
      'absence-a-signaler 2025-03-01',
      'absence-jour-75 2025-05-15',
    ]);
  });
});

describe('une absence qui ne demande plus rien', () => {
  const AU = '2025-07-01';
  it.each<[string, readonly Acte[]]>([
    ['remplacée', [absence('2025-03-01', { remplacee: true })]],
    ['finie', [absence('2025-03-01', { fin: jourDe('2025-06-30') })]],
    ['suivie d’un nouvel assistant', [absence('2025-03-01'), remplacement('2025-04-01')]],
    ['à venir', [absence('2025-07-02', { fin: jourDe('2026-07-02') })]],
    ['d’un contrat résilié', [absence('2025-03-01'), acte('2025-06-01', { acte: 'changement-specialite' })]],
  ])('%s', (_, actes) => {
    expect(codes(actes, AU)).toEqual([]);
  });

  it('un remplaçant parti avant l’absence n’y répond pas', () => {
    expect(codes([remplacement('2025-02-01'), absence('2025-03-01')], AU)).toEqual([SIGNALER, SUSPENDRE]);
  });

  it('le contrat suspendu n’est plus à suspendre ; repris, il l’est de nouveau si elle dure', () => {
    const actes = [absence('2025-03-01', { accordEcrit: true }), avenant('2025-06-15', 'suspension')];
    expect(codes(actes, '2025-06-14')).toEqual([SIGNALER, SUSPENDRE]);
    expect(codes(actes, '2025-06-15')).toEqual([SIGNALER]);
    expect(codes([...actes, avenant('2025-06-30', 'reprise')], AU)).toEqual([SIGNALER, SUSPENDRE]);
  });

  it('remplacée ou non, si on ne le sait pas elle alerte', () => {
    expect(codes([absence('2025-03-01', { remplacee: undefined })], '2025-04-15')).toEqual([A45]);
  });
});

describe('un départ', () => {
  it('sans remplaçant : à signaler, jusqu’à la suspension ou au nouvel assistant', () => {
    expect(codes([depart('2025-06-10')], '2025-06-10')).toEqual(['depart-a-signaler']);
    expect(codes([depart('2025-06-10'), avenant('2025-06-20', 'suspension')], '2025-06-20')).toEqual([]);
    expect(codes([depart('2025-06-10'), remplacement('2025-06-17')], '2025-06-16')).toEqual(['depart-a-signaler']);
    expect(codes([depart('2025-06-10'), remplacement('2025-06-17')], '2025-06-17')).toEqual([]);
  });

  it('remplacé le jour même : rien à signaler ; le remplaçant parti à son tour, si', () => {
    const actes = [remplacement('2025-06-10'), depart('2025-06-10')];
    expect(codes(actes, '2025-06-10')).toEqual([]);
    expect(codes([...actes, depart('2025-09-01')], '2025-09-01')).toEqual(['depart-a-signaler']);
  });

  it('met fin à l’absence en cours', () => {
    expect(codes([absence('2025-03-01'), depart('2025-06-10')], '2025-06-10')).toEqual(['depart-a-signaler']);
  });
});

describe('la formation, les objectifs, le terme', () => {
  const sansTitre = { ...SITUATION, assistant: unAssistant({ titre: 'aucun' }) };

  it.each<[string, readonly CodeAlerte[]]>([
    ['2026-03-31', []],
    ['2026-04-01', ['formation-prochaine']],
    ['2026-10-01', ['formation-prochaine']],
    ['2026-10-02', ['formation-en-retard']],
  ])('CQP attendu le 1er octobre 2026, au %s : %j', (au, attendus) => {
    expect(codes([], au, sansTitre)).toEqual(attendus);
    const cqp = acte('2026-01-01', { acte: 'certification', titre: 'cqp' });
    expect(codes([cqp], au, sansTitre)).toEqual([]);
  });

  // Partis de 1 000 : 67 gagnés en un an en annoncent 201 au bout des trois.
  it.each<[number, number, readonly CodeAlerte[]]>([
    [1200, 1066, ['objectif-en-danger']],
    [1200, 1067, []],
    [1201, 1067, []],
    [1202, 1067, ['objectif-en-danger']],
  ])('%i patients à atteindre en trois ans, %i au bout d’un an : %j', (cible, mt, attendus) => {
    const auPlusTard = jourDe('2027-09-01');
    const signe = acte('2024-09-01', {
      acte: 'signature',
      objectifs: [{ indicateur: 'mt', depart: 1000, cible, auPlusTard }],
    });
    const patientele = { mt, mtAdultes: undefined, mtEnfants: undefined, fileActive: undefined };
    const actes = [signe, acte('2025-09-01', { acte: 'mesure', patientele })];
    const lire = (au: string) => suivreContrat(SITUATION, actes, jourDe(au)).alertes.map(({ code }) => code);
    expect(lire('2025-08-31')).toEqual([]);
    expect(lire('2025-09-01')).toEqual(attendus);
    expect(lire('2027-09-01')).toEqual([]);
  });

  it.each<[string, readonly CodeAlerte[]]>([
    ['2029-02-28', []],
    ['2029-03-01', ['renouvellement-a-preparer']],
    ['2029-08-31', ['renouvellement-a-preparer']],
    ['2029-09-01', []],
  ])('terme au 1er septembre 2029, au %s : %j', (au, attendus) => {
    expect(codes([], au)).toEqual(attendus);
  });
});

describe('le préavis de deux mois', () => {
  const resilier = (recue: string | undefined, effet: string, par: 'medecin' | 'caisse' | 'groupe' = 'medecin') =>
    codes([acte(effet, { acte: 'resiliation', recue: recue === undefined ? undefined : jourDe(recue), par })], effet);

  it.each<[string, string, readonly CodeAlerte[]]>([
    ['2025-01-05', '2025-03-04', ['preavis-court']],
    ['2025-01-05', '2025-03-05', []],
    ['2025-01-05', '2025-03-06', []],
    ['2024-12-31', '2025-02-27', ['preavis-court']],
    ['2024-12-31', '2025-02-28', []],
    ['2025-01-05', '2025-01-05', ['preavis-court']],
  ])('reçue le %s, effet le %s : %j', (recue, effet, attendus) => {
    expect(resilier(recue, effet)).toEqual(attendus);
  });

  it('ne se juge pas sans jour de réception, ni quand la caisse résilie', () => {
    expect(resilier(undefined, '2025-03-04')).toEqual([]);
    expect(resilier('2025-01-05', '2025-01-06', 'caisse')).toEqual([]);
  });
});

describe('un versement avant son année', () => {
  const verser = (effet: string, annee: number) =>
    suivre([acte(effet, { acte: 'versement', annee, rang: 1, montant: euros(1000) })], effet);

  it.each<[string, number, readonly CodeAlerte[]]>([
    ['2024-09-01', 1, []],
    ['2025-08-31', 2, ['verse-avant-terme']],
    ['2025-09-01', 2, []],
    ['2028-08-31', 5, ['verse-avant-terme']],
  ])('le %s pour l’année %i : %j, et il compte', (effet, annee, attendus) => {
    const { alertes, solde } = verser(effet, annee);
    expect(alertes.map(({ code }) => code)).toEqual(attendus);
    expect(solde.verse).toBe(euros(1000));
  });

  it('après un renouvellement, dont nul texte ne dit l’effet, un versement n’est de trop qu’au-delà de la borne haute', () => {
    const payer = (effet: string, annee: number, montant: number) =>
      acte(effet, { acte: 'versement', annee, rang: 1, montant: euros(montant) });
    const renouvele = [payer('2024-09-28', 1, 19_000), acte('2029-09-01', { acte: 'renouvellement' })];
    // Mi-temps : 66 000 € au plus en cinq ans, et 19 000 € au plus pour l'année renouvelée.
    expect(codes([...renouvele, payer('2029-09-28', 1, 19_000)], '2029-10-01')).toEqual([]);
    expect(codes([...renouvele, payer('2029-09-28', 1, 66_001)], '2029-10-01')).toEqual(['verse-en-trop']);
  });

  it('chaque alerte porte sa source', () => {
    const { alertes } = suivre([absence('2025-03-01'), depart('2026-01-01')], '2029-05-01');
    const toutes = [...alertes, ...verser('2025-08-31', 2).alertes];
    expect(toutes.length).toBeGreaterThan(2);
    expect(toutes.filter(({ fondement }) => sourcesDe(fondement).length === 0)).toEqual([]);
  });
});
