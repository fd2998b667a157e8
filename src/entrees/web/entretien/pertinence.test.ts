import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import type { Reponses, Valeur } from './champs.ts';
import { EXEMPLES } from './exemples.ts';
import { codesProposes, mener } from './pertinence.ts';
import { QUESTIONS, sansLesFaits } from './questions.ts';

const donner = (reponses: Readonly<Record<string, Valeur>>): Reponses => new Map(Object.entries(reponses));
const posees = (reponses: Readonly<Record<string, Valeur>>): readonly string[] =>
  mener(donner(reponses)).questions.map(({ id }) => id);

const GENERALISTE = {
  'rang-assistant': 'premier',
  specialite: 'medecine-generale',
  secteur: 'secteur-1',
  statut: 'installe',
};

describe('les questions posées', () => {
  it('le regroupement et la coordination comptent jusqu’au 30 avril 2023, plus après', () => {
    const avant = posees({ ...GENERALISTE, signature: '2023-04-30', option: 'mi-temps' });
    const apres = posees({ ...GENERALISTE, signature: '2023-05-01', option: 'mi-temps' });
    expect(avant).toEqual(expect.arrayContaining(['regroupe', 'coordonne']));
    expect(apres).not.toContain('regroupe');
    expect(apres).not.toContain('coordonne');
  });

  it('la zone compte pour un temps plein sous l’avenant 7, pas pour un mi-temps en cabinet de groupe', () => {
    const debut = { ...GENERALISTE, signature: '2022-03-15', regroupe: 'oui' };
    expect(posees({ ...debut, option: 'temps-plein' })).toContain('zone');
    expect(posees({ ...debut, option: 'mi-temps' })).not.toContain('zone');
  });

  it('un médecin seul sous l’avenant 7 est interrogé sur sa zone, puis sur un confrère', () => {
    const seul = { ...GENERALISTE, signature: '2022-03-15', option: 'mi-temps', regroupe: 'non' };
    expect(posees(seul)).toContain('zone');
    expect(posees({ ...seul, zone: 'zip' })).not.toContain('confrere');
    expect(posees({ ...seul, zone: 'hors-zone' })).toContain('confrere');
  });

  it('la part d’actes techniques ne compte que pour les spécialités chirurgicales', () => {
    const debut = { signature: '2024-09-01', 'rang-assistant': 'premier', option: 'mi-temps' };
    expect(posees({ ...debut, specialite: 'orl' })).toContain('ccam');
    expect(posees({ ...debut, specialite: 'dermatologie' })).not.toContain('ccam');
  });

  it('les patients déclarés ne se demandent qu’aux spécialités où ils sont comptés', () => {
    const debut = { signature: '2024-09-01', 'rang-assistant': 'premier', option: 'mi-temps' };
    expect(posees({ ...debut, specialite: 'medecine-generale' })).toContain('patients');
    expect(posees({ ...debut, specialite: 'pediatrie' })).toContain('patients');
    expect(posees({ ...debut, specialite: 'cardiologie' })).not.toContain('patients');
  });

  it('les motifs de santé ne se demandent que sous le minimum de patients', () => {
    const debut = { ...GENERALISTE, signature: '2024-09-01', option: 'mi-temps' };
    expect(posees({ ...debut, mt: 900 })).not.toEqual(expect.arrayContaining(['rqth']));
    expect(posees({ ...debut, mt: 600 })).toEqual(expect.arrayContaining(['mixte', 'rqth', 'ald']));
  });

  it('le contrat en cours ne se demande que pour un second assistant', () => {
    const debut = { ...GENERALISTE, signature: '2026-11-22', option: 'temps-plein' };
    expect(posees(debut)).not.toContain('annee-en-cours');
    expect(posees({ ...debut, 'rang-assistant': 'second' })).toEqual(
      expect.arrayContaining(['option-en-cours', 'annee-en-cours', 'objectifs-en-cours', 'mep', 'zone']),
    );
  });

  it('sans jour de signature, tout ce qui compte sous un régime reste demandé', () => {
    expect(posees(GENERALISTE)).toEqual(expect.arrayContaining(['signature', 'regroupe', 'coordonne', 'age']));
  });
});

describe('la stabilité', () => {
  it.each(EXEMPLES)('répondre ne change rien aux questions placées plus haut ($id)', ({ reponses }) => {
    const toutes = reponses(jourDe('2026-11-22'));
    const rangs = QUESTIONS.map(({ id }) => id);
    for (const [champ] of toutes) {
      const question = QUESTIONS.findIndex(({ champs }) => champs.some(({ id }) => id === champ));
      const plusHaut = (posees: readonly string[]) => posees.filter((id) => rangs.indexOf(id) <= question);
      const sans = mener(new Map([...toutes].filter(([id]) => id !== champ))).questions.map(({ id }) => id);
      const avec = mener(toutes).questions.map(({ id }) => id);
      expect([champ, ...plusHaut(sans)]).toEqual([champ, ...plusHaut(avec)]);
    }
  });

  it('une réponse à une question qui ne compte plus n’entre pas dans la situation', () => {
    const { situation } = mener(donner({ ...GENERALISTE, signature: '2024-09-01', regroupe: 'oui', coordonne: 'oui' }));
    expect([situation.medecin.regroupe, situation.medecin.coordonne]).toEqual([undefined, undefined]);
  });

  it.each(EXEMPLES)('un lecteur tout prêt répond à tout ce que le cœur lui demande ($id)', ({ reponses }) => {
    const { manques, objectifs, echeances } = evaluer(mener(reponses(jourDe('2026-11-22'))).situation);
    const faits = [...manques, ...objectifs.manques, ...echeances.flatMap((une) => une.manques)].filter(
      ({ manque }) => manque === 'fait',
    );
    expect(faits).toEqual([]);
  });
});

describe('les choix proposés', () => {
  const [option] = QUESTIONS.filter(({ id }) => id === 'option').flatMap(({ champs }) => champs);
  const proposes = (signature: string, choisi?: string) =>
    option && codesProposes(option, mener(donner({ signature })).regime, choisi);

  it('une option que le régime n’ouvre pas disparaît, sauf si elle est déjà choisie', () => {
    expect(proposes('2022-03-15')).toEqual(['tiers-temps', 'mi-temps', 'temps-plein']);
    expect(proposes('2024-09-01')).toEqual(['mi-temps', 'temps-plein']);
    expect(proposes('2024-09-01', 'tiers-temps')).toEqual(['tiers-temps', 'mi-temps', 'temps-plein']);
  });

  it('un fait douteux s’écarte sans toucher aux autres réponses', () => {
    const reponses = donner({ mt: 100, 'mt-adultes': 700, secteur: 'secteur-1' });
    expect([...sansLesFaits(reponses, new Set(['medecin.patientele.mt'])).keys()]).toEqual(['mt-adultes', 'secteur']);
  });
});
