import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import type { Reponses, Valeur } from './champs.ts';
import { EXEMPLES } from './exemples.ts';
import { grouper } from './groupes.ts';
import { reporterLePremier } from './pareil-pour-tous.ts';
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

describe('le contrat collectif', () => {
  const SOCIETE = { signature: '2026-11-22', cadre: 'collectif', forme: 'sisa' };

  it('ne se propose que là où l’aide collective existe', () => {
    expect(posees({ signature: '2026-02-24' })).not.toEqual(expect.arrayContaining(['cadre', 'forme']));
    expect(posees({ signature: '2026-02-25' })).toEqual(expect.arrayContaining(['cadre', 'forme', 'specialite']));
    expect(posees({})).not.toContain('cadre');
  });

  it('remplace les questions d’un médecin par celles de la société', () => {
    const questions = posees({ ...SOCIETE, adherents: 2 });
    expect(questions).toEqual([
      'signature',
      'cadre',
      'departement',
      'forme',
      'adherents',
      'etp',
      'adherent-1',
      'adherent-2',
      'deja-gagnes',
      'embauche',
      'titre',
      'ancien-secretaire',
    ]);
  });

  it('ne demande les docteurs juniors que si le plafond est dépassé', () => {
    expect(posees({ ...SOCIETE, adherents: 2, etp: 2 })).not.toContain('docteurs-juniors');
    expect(posees({ ...SOCIETE, adherents: 2, etp: 2.5 })).toEqual(
      expect.arrayContaining(['docteurs-juniors', 'lieu-de-formation']),
    );
  });

  it('revient au médecin seul quand le jour ne l’ouvre plus', () => {
    const { situation, questions } = mener(donner({ ...SOCIETE, signature: '2024-09-01' }));
    expect(situation.demande.cadre).toBe('individuel');
    expect(questions.map(({ id }) => id)).toContain('specialite');
  });

  it('lit les adhérents, leurs patients et ce qu’ils ont déjà gagné', () => {
    const { situation } = mener(
      donner({
        ...SOCIETE,
        adherents: 2,
        etp: 1.5,
        'adherent-1-specialite': 'generaliste',
        'adherent-1-secteur': 'secteur-1',
        'adherent-1-mt': 900,
        'adherent-2-specialite': 'generaliste-mep',
        'adherent-2-contrat': 'oui',
        'deja-gagnes-mt': 40,
      }),
    );
    expect(situation.groupe).toMatchObject({
      etp: 1.5,
      dejaGagnes: { mt: 40, fileActive: 0 },
      adherents: [
        { specialite: 'medecine-generale', mep: false, secteur: 'secteur-1', mt: 900, contratIndividuel: undefined },
        { specialite: 'medecine-generale', mep: true, secteur: undefined, contratIndividuel: true },
      ],
    });
  });

  it('reporte le premier adhérent sur les autres, sans rien écraser', () => {
    const reponses = donner({
      'adherent-1-specialite': 'generaliste',
      'adherent-1-secteur': 'secteur-1',
      'adherent-1-mt': 900,
      'adherent-2-secteur': 'secteur-2-optam',
    });
    expect(reporterLePremier(reponses, 3)).toEqual([
      { question: 'adherent-2', champ: 'adherent-2-specialite', valeur: 'generaliste' },
      { question: 'adherent-3', champ: 'adherent-3-specialite', valeur: 'generaliste' },
      { question: 'adherent-3', champ: 'adherent-3-secteur', valeur: 'secteur-1' },
    ]);
    expect(reporterLePremier(reponses, 1)).toEqual([]);
  });
});

describe('les quatre groupes', () => {
  const compter = (reponses: Readonly<Record<string, Valeur>>) => {
    const { questions, situation } = mener(donner(reponses));
    return grouper(questions, situation, donner(reponses)).map(({ titre, sues }) => `${titre} ${sues}`);
  };

  it('se nomment selon qui signe, et comptent ce qui est su', () => {
    expect(compter({ signature: '2026-11-22', ...GENERALISTE })).toEqual([
      'Vous 6',
      'Votre cabinet 0',
      'Votre patientèle 0',
      'L’assistant 0',
    ]);
    expect(compter({ signature: '2026-11-22', cadre: 'collectif', forme: 'scm' })).toEqual([
      'Le contrat 2',
      'Votre société 1',
      'Les adhérents 0',
      'L’assistant 0',
    ]);
  });

  it('un secteur 2 sans précision n’est pas encore su', () => {
    expect(compter({ ...GENERALISTE, secteur: 'secteur-2-non-precise' })[0]).toBe('Vous 3');
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
