import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { uneSituationEntiere } from '../../outils/situations-arbitraires.ts';
import { ajouterJours, ecrireJour, type Jour, jourDe } from '../commun/jour.ts';
import { unAssistant, uneSituation } from '../regles/situation.fixture.ts';
import type { Situation } from '../regles/situation.ts';
import { calendrierDe, deproteger, entreeDe, entreesDe, lire, valeurDe } from './agenda.fixture.ts';
import { ecrireAgenda } from './agenda.ts';
import { etapesDeSituation } from './etapes.fixture.ts';
import type { Etape } from './etapes.ts';

vi.setConfig({ testTimeout: 60_000 });

const FAIT_LE = jourDe('2024-08-15');
const TIRAGES = { numRuns: 40 };
const ecrire = (situation: Situation): string => ecrireAgenda(etapesDeSituation(situation), { faitLe: FAIT_LE });

const datees = (etapes: readonly Etape[]) => etapes.filter(({ quand }) => quand.forme !== 'sans-jour');
const sansTiret = (jour: Jour): string => ecrireJour(jour).replaceAll('-', '');

describe('un agenda relu par un autre lecteur', () => {
  const texte = ecrire(uneSituation());

  it('a une entrée par étape datée, et aucune autre', () => {
    const codes = datees(etapesDeSituation(uneSituation())).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(20);
    expect(entreesDe(texte).map((une) => valeurDe(une, 'UID').replace(/-\d{8}@tandem$/, ''))).toEqual(codes);
  });

  it('porte l’en-tête que la norme demande', () => {
    const calendrier = calendrierDe(texte);
    expect(valeurDe(calendrier, 'VERSION')).toBe('2.0');
    expect(valeurDe(calendrier, 'PRODID')).toBe('-//Tandem//Prochaines etapes//FR');
    expect(valeurDe(calendrier, 'X-WR-CALNAME')).toBe('Tandem\u00a0: prochaines étapes');
    expect(texte.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(texte.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('écrit la certification sur une journée entière, la fin exclue', () => {
    const entree = entreeDe(texte, 'certification');
    expect(valeurDe(entree, 'UID')).toBe('certification-20261001@tandem');
    expect(entree.proprietes.filter(({ nom }) => nom.startsWith('DT'))).toEqual([
      { nom: 'DTSTAMP', parametres: [], valeur: '20240815T000000Z' },
      { nom: 'DTSTART', parametres: ['VALUE=DATE'], valeur: '20261001' },
      { nom: 'DTEND', parametres: ['VALUE=DATE'], valeur: '20261002' },
    ]);
    expect(valeurDe(entree, 'CLASS')).toBe('PRIVATE');
    expect(valeurDe(entree, 'TRANSP')).toBe('TRANSPARENT');
    expect(deproteger(valeurDe(entree, 'CATEGORIES'))).toBe('Former');
    expect(deproteger(valeurDe(entree, 'SUMMARY'))).toBe('Obtenir la certification');
  });

  it('dit la source, la certitude et la réserve', () => {
    const description = deproteger(valeurDe(entreeDe(texte, 'dpae'), 'DESCRIPTION'));
    expect(description.split('\n')).toEqual([
      'Dans les huit jours avant l’embauche. Elle vaut première embauche, Urssaf, chômage, adhésion à la médecine du travail et demande de visite.',
      '',
      'Du 23\u00a0septembre\u00a02024 au 30\u00a0septembre\u00a02024. Obligation\u00a0; par\u00a0: l’employeur.',
      'Certitude\u00a0: source unique. Points établis\u00a0: P-99.',
      expect.stringMatching(/^Source\u00a0: .+ — https:\/\/soignereniledefrance\.org\/etapes\/10-medecins-employeurs$/),
      '',
      'Tandem n’est pas un service officiel\u00a0: aucune réponse n’engage une caisse.',
    ]);
  });

  it('écrit une période d’un seul tenant', () => {
    const entree = entreeDe(texte, 'essai');
    expect([valeurDe(entree, 'DTSTART'), valeurDe(entree, 'DTEND')]).toEqual(['20241001', '20241201']);
  });

  it('rappelle les échéances 30 et 7 jours avant, à 9 heures, et se tait sur les repères', () => {
    const rappels = entreeDe(texte, 'certification').enfants;
    expect(rappels.map(({ nom }) => nom)).toEqual(['VALARM', 'VALARM']);
    expect(rappels.map((un) => valeurDe(un, 'TRIGGER'))).toEqual(['-P29DT15H', '-P6DT15H']);
    expect(rappels.map((un) => valeurDe(un, 'ACTION'))).toEqual(['DISPLAY', 'DISPLAY']);
    expect(deproteger(valeurDe(rappels[0] ?? lire(''), 'DESCRIPTION'))).toBe('Obtenir la certification');
    expect(entreeDe(texte, 'anniversaire-1').enfants).toEqual([]);
    expect(entreeDe(texte, 'versement-1-1').enfants).toEqual([]);
  });

  it('suit les rappels demandés, et refuse ceux qui n’en sont pas', () => {
    const etapes = etapesDeSituation(uneSituation());
    const unJour = ecrireAgenda(etapes, { faitLe: FAIT_LE, rappels: [1] });
    expect(entreeDe(unJour, 'dpae').enfants.map((un) => valeurDe(un, 'TRIGGER'))).toEqual(['-PT15H']);
    const aucun = ecrireAgenda(etapes, { faitLe: FAIT_LE, rappels: [] });
    expect(aucun).not.toContain('VALARM');
    for (const faux of [0, -1, 1.5, Number.NaN]) {
      expect(() => ecrireAgenda(etapes, { faitLe: FAIT_LE, rappels: [faux] })).toThrow(RangeError);
    }
  });

  it('protège le nom donné', () => {
    const nom = 'Cabinet A, B ; C \\ D\r\nBEGIN:VEVENT';
    const calendrier = calendrierDe(ecrireAgenda([], { faitLe: FAIT_LE, nom }));
    expect(deproteger(valeurDe(calendrier, 'X-WR-CALNAME'))).toBe('Cabinet A, B\u00a0; C \\ D BEGIN:VEVENT');
    expect(calendrier.enfants).toEqual([]);
  });
});

describe('tout agenda', () => {
  it('plie ses lignes à 75 octets, sans couper un caractère, et ne finit ses lignes que par CRLF', () => {
    fc.assert(
      fc.property(uneSituationEntiere, (situation) => {
        const texte = ecrire(situation);
        const lignes = texte.split('\r\n');
        const octets = lignes.map((ligne) => Buffer.byteLength(ligne, 'utf8'));
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        expect(lignes.some((ligne) => /[\r\n]/.test(ligne))).toBe(false);
        expect(texte).not.toMatch(/\p{Surrogate}/u);
      }),
      TIRAGES,
    );
  });

  it('rend chaque étape datée telle quelle : titre, jours, phrase ; ses identifiants ne se répètent pas', () => {
    fc.assert(
      fc.property(uneSituationEntiere, (situation) => {
        const attendues = datees(etapesDeSituation(situation));
        const entrees = entreesDe(ecrire(situation));
        expect(entrees).toHaveLength(attendues.length);
        expect(new Set(entrees.map((une) => valeurDe(une, 'UID'))).size).toBe(entrees.length);
        attendues.forEach(({ titre, phrase, quand }, rang) => {
          const entree = entrees[rang];
          if (entree === undefined || quand.forme === 'sans-jour') throw new Error(titre);
          const [du, au] = quand.forme === 'jour' ? [quand.le, quand.le] : [quand.du, quand.au];
          expect(deproteger(valeurDe(entree, 'SUMMARY'))).toBe(titre);
          expect(deproteger(valeurDe(entree, 'DESCRIPTION')).startsWith(`${phrase}\n`)).toBe(true);
          expect(valeurDe(entree, 'DTSTART')).toBe(sansTiret(du));
          expect(valeurDe(entree, 'DTEND')).toBe(sansTiret(ajouterJours(au, 1)));
        });
      }),
      TIRAGES,
    );
  });

  it('donne les mêmes octets pour les mêmes étapes, quel que soit le fuseau de la machine', () => {
    const fuseau = process.env.TZ;
    const textes = ['Europe/Paris', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((un) => {
      process.env.TZ = un;
      return ecrire(uneSituation());
    });
    if (fuseau === undefined) delete process.env.TZ;
    else process.env.TZ = fuseau;
    expect(new Set(textes).size).toBe(1);
  });

  it('ne dit rien des patients ni de la santé du médecin : les changer ne change pas un octet', () => {
    fc.assert(
      fc.property(uneSituationEntiere, (situation) => {
        const { medecin } = situation;
        const autre: Situation = {
          ...situation,
          medecin: {
            ...medecin,
            rqth: !medecin.rqth,
            ald: !medecin.ald,
            age: 71,
            bande: undefined,
            percentile: undefined,
            patientele: { mt: 12_345, mtAdultes: 9_876, mtEnfants: 2_469, fileActive: 23_456, partMoins16: 0.2 },
          },
        };
        expect(ecrire(autre)).toBe(ecrire(situation));
      }),
      TIRAGES,
    );
  });

  it('tient dans un mois de février bissextile et passe la fin d’année', () => {
    const situation = uneSituation({
      signature: jourDe('2024-12-31'),
      assistant: unAssistant({ embauche: jourDe('2028-02-29'), titre: 'dei' }),
    });
    const texte = ecrire(situation);
    expect(valeurDe(entreeDe(texte, 'embauche'), 'DTEND')).toBe('20280301');
    expect(valeurDe(entreeDe(texte, 'signature'), 'DTEND')).toBe('20250101');
  });
});
