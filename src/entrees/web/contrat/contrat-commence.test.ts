import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { lireSituation } from '../../contrat-json/situation.ts';
import { EXEMPLES } from '../entretien/exemples.ts';
import { mener } from '../entretien/pertinence.ts';
import { medecin } from '../entretien/situation-posee.ts';
import { partiesDuCommencement } from './champs-du-depart.ts';
import { ouvrirDocument, suivreOuvert } from './contrat.fixture.ts';
import { commencerContrat, echeanceDesObjectifs, prendreSituation } from './contrat-commence.ts';
import { relire } from './lecture.ts';
import { ecrireSituation } from './situation-ecrite.ts';

const AUJOURD_HUI = jourDe('2026-11-22');

describe('commencer un contrat', () => {
  it.each(EXEMPLES.map(({ id, reponses }) => [id, reponses] as const))(
    'reprend la simulation %s, et le fichier est recevable',
    (_, reponses) => {
      const depart = ecrireSituation(mener(reponses(AUJOURD_HUI)).situation);
      const { fautes, document } = commencerContrat(depart, prendreSituation(depart), AUJOURD_HUI);
      expect([...fautes]).toEqual([]);
      const ouvert = ouvrirDocument(document);
      expect(ouvert.document.situation).toMatchObject(depart);
      expect(ouvert.document.actes.map(({ acte }) => acte)).toEqual(['signature', 'embauche']);
      expect(suivreOuvert(ouvert, '2026-11-22').etat).toBe('en-cours');
    },
  );

  it('une société garde son groupe : mêmes objectifs que la simulation, chaque adhérent corrigible', () => {
    const unAdherent = { specialite: 'medecine-generale', mep: false, secteur: 'secteur-1', contratIndividuel: false };
    const simulee = lireSituation({
      signature: '2026-11-02',
      demande: { cadre: 'collectif', assistant: 'premier' },
      medecin: { departement: '72' },
      groupe: {
        forme: 'sisa',
        associes: 2,
        etp: 2,
        adherents: [
          { ...unAdherent, mt: 900, fileActive: 1400 },
          { ...unAdherent, mt: 801, fileActive: 1200 },
        ],
      },
      assistant: { embauche: '2026-11-16', titre: 'aucun' },
    });
    if (!simulee.accepte) throw new Error(JSON.stringify(simulee.refus));
    const depart = ecrireSituation(simulee.valeur.situation);
    const champs = partiesDuCommencement(depart).flatMap((partie) => partie.champs);
    const commencer = (reponses: Readonly<Record<string, string>> = {}) => {
      const brouillon = new Map([...prendreSituation(depart, champs), ...Object.entries(reponses)]);
      const { fautes, document } = commencerContrat(depart, brouillon, AUJOURD_HUI, champs);
      expect([...fautes]).toEqual([]);
      return suivreOuvert(ouvrirDocument(document), '2026-11-22').objectifs.map(({ cible }) => cible);
    };
    expect(champs.map(({ titre }) => titre)).not.toContain('Spécialité');
    expect(commencer()).toEqual([2221, 2820]);
    expect(commencer({ 'groupe.adherents[1].mt': '901', 'groupe.adherents[0].fileActive': '1 410' })).toEqual([
      2321, 2830,
    ]);
    expect(commencer({ 'groupe.adherents[1].mt': '' })).toEqual([null, 2820]);
  });

  it('n’emporte aucune donnée de santé de la simulation', () => {
    const [exemple] = EXEMPLES;
    const { situation } = mener(exemple?.reponses(AUJOURD_HUI) ?? new Map());
    expect(ecrireSituation(medecin(situation, { rqth: true, ald: false }))).not.toMatchObject({
      medecin: { rqth: true },
    });
  });

  it('se contente du jour de la signature', () => {
    const { document } = commencerContrat({}, new Map([['signature', '01/09/2026']]), AUJOURD_HUI);
    expect(ouvrirDocument(document).document).toEqual({
      situation: { demande: { cadre: 'individuel', assistant: 'premier' }, signature: '2026-09-01' },
      actes: [{ id: 'a1', acte: 'signature', effet: '2026-09-01', enregistre: '2026-11-22' }],
    });
  });

  it('dit ce qui manque, champ par champ', () => {
    const { fautes } = commencerContrat({}, new Map([['objectifs.mt.cible', '1 200']]), AUJOURD_HUI);
    expect([...fautes.keys()]).toEqual(['signature', 'objectifs.mt.auPlusTard']);
  });

  it('laisse le lecteur juger ce qui se contredit', () => {
    const contredit = new Map([
      ['signature', '01/09/2026'],
      ['medecin.patientele.mtAdultes', '900'],
      ['medecin.patientele.mtEnfants', '100'],
      ['medecin.patientele.mt', '1 200'],
    ]);
    const lu = relire(commencerContrat({}, contredit, AUJOURD_HUI).document);
    expect(lu.accepte ? [] : lu.refus.map(({ chemin }) => chemin)).toEqual(['situation.medecin.patientele.mt']);
  });

  it('un champ vidé retire ce que la simulation disait', () => {
    const depart = { signature: '2026-09-01', medecin: { age: 50 } };
    const { document } = commencerContrat(depart, new Map([['signature', '01/09/2026']]), AUJOURD_HUI);
    expect(document).toMatchObject({ situation: { medecin: {} } });
    expect(JSON.stringify(document)).not.toContain('50');
  });

  it.each([
    ['2026-09-01', '01/09/2029'],
    ['2024-02-29', '28/02/2027'],
    ['2010-01-01', ''],
  ])('signé le %s, l’échéance proposée est « %s »', (signature, attendue) => {
    expect(echeanceDesObjectifs(jourDe(signature))).toBe(attendue);
  });
});
