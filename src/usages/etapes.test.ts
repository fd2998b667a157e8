import { describe, expect, it } from 'vitest';
import { jourDe } from '../commun/jour.ts';
import { evaluer } from '../regles/evaluation.ts';
import { unAdherent, unAssistant, uneSituationCollective } from '../regles/situation.fixture.ts';
import { etapesDeSituation, lEtape, leJourDe, lesJoursDe, SANS_DELAI, signee } from './etapes.fixture.ts';
import { etapesDe } from './etapes.ts';

const VERSEMENTS = 'Les textes lus ne tranchent pas : « Jours des versements ».';

describe('les étapes d’un contrat de la convention de 2024', () => {
  const situation = signee('2024-09-01', '2024-10-01');

  it('comptent chaque jour depuis la signature ou l’embauche', () => {
    const attendus = {
      'verifier-l-eligibilite': SANS_DELAI,
      'ecrire-la-fiche-de-poste': SANS_DELAI,
      'preparer-le-dossier': SANS_DELAI,
      signature: 'le 1er septembre 2024',
      accompagnement: 'à partir du 1er septembre 2024',
      dpae: 'du 23 septembre 2024 au 30 septembre 2024',
      embauche: 'le 1er octobre 2024',
      'lettre-d-engagement': 'le 1er octobre 2024',
      'responsabilite-civile': 'le 1er octobre 2024',
      'retraite-prevoyance-mutuelle': SANS_DELAI,
      'medecine-du-travail': SANS_DELAI,
      'registre-du-personnel': SANS_DELAI,
      affichages: SANS_DELAI,
      essai: 'du 1er octobre 2024 au 30 novembre 2024',
      'decision-d-essai': 'au plus tard le 16 novembre 2024',
      'essai-renouvele': 'du 1er décembre 2024 au 31 janvier 2025',
      'decision-d-essai-renouvele': 'au plus tard le 31 décembre 2024',
      conges: 'au plus tard le 1er mars 2025',
      'versement-1-1': 'au plus tard le 1er octobre 2024',
      'versement-1-2': 'absente',
      'anniversaire-1': 'le 1er septembre 2025',
      'versement-2-1': 'au plus tard le 1er septembre 2025',
      'anniversaire-2': 'le 1er septembre 2026',
      'versement-3-1': VERSEMENTS,
      'versement-5-2': VERSEMENTS,
      'suivi-1': 'vers le 1er septembre 2025',
      'suivi-4': 'vers le 1er septembre 2028',
      'suivi-5': 'absente',
      'reserver-la-formation': 'vers le 1er octobre 2025',
      'debut-formation': 'absente',
      certification: 'au plus tard le 1er octobre 2026',
      'vigilance-a-deux-ans': 'absente',
      'limite-de-l-arrete': 'absente',
      objectifs: 'au plus tard le 1er septembre 2027',
      'anciennete-3': 'au plus tard le 1er octobre 2027',
      'anciennete-6': 'absente',
      'preparer-le-renouvellement': 'vers le 1er mars 2029',
      terme: 'le 1er septembre 2029',
      'nouveau-contrat-possible': 'absente',
      'repourvoir-le-secretariat': 'absente',
      'si-resiliation': 'Si cela arrive.',
    };
    expect(lesJoursDe(situation, attendus)).toEqual(attendus);
  });

  it('vont de l’idée à la fin, dans l’ordre des démarches', () => {
    const codes = etapesDeSituation(situation).map(({ code }) => code);
    const suite = [
      'verifier-l-eligibilite',
      'contacter-la-caisse',
      'choisir-l-employeur',
      'ecrire-la-fiche-de-poste',
      'recruter',
      'preparer-le-dossier',
      'signature',
      'dpae',
      'embauche',
      'document-unique',
      'envoyer-le-contrat-de-travail',
      'versement-1-1',
      'choisir-l-organisme',
      'decision-d-essai',
      'anniversaire-1',
      'reserver-la-formation',
      'certification',
      'envoyer-le-certificat',
      'preparer-le-renouvellement',
      'terme',
      'si-absence',
    ];
    expect(suite.map((code) => codes.indexOf(code))).toEqual(
      suite.map((code) => codes.indexOf(code)).sort((a, b) => a - b),
    );
    expect(suite.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('se rangent autrement quand l’assistant est en poste avant la signature', () => {
    const codes = etapesDeSituation(signee('2024-11-15', '2024-10-01')).map(({ code }) => code);
    const suite = ['dpae', 'embauche', 'preparer-le-dossier', 'signature', 'versement-1-1'];
    const rangs = suite.map((code) => codes.indexOf(code));
    expect(rangs).toEqual([...rangs].sort((a, b) => a - b));
  });

  it('disent qui fait quoi, sur quelle source et avec quelle certitude', () => {
    expect(lEtape(situation, 'dpae')).toMatchObject({
      acteur: 'employeur',
      nature: 'obligation',
      phase: 'embaucher',
      repere: { rapport: 'avant', de: 'embauche' },
      faits: ['assistant.embauche'],
      certitude: 'source-unique',
    });
    expect(lEtape(situation, 'dpae')?.fondements.flatMap(({ cles }) => cles)).toEqual(['P-99']);
    expect(lEtape(situation, 'dpae')?.sources.map(({ cle }) => cle)).toEqual(['soigner-en-ile-de-france']);
    expect(lEtape(situation, 'certification')?.fondements.flatMap(({ cles }) => cles)).toEqual(['F-123']);
    expect(lEtape(situation, 'versement-1-1')?.fondements.flatMap(({ cles }) => cles)).toEqual(['F-70', 'F-73']);
    expect(lEtape(situation, 'registre-du-personnel')).toMatchObject({
      certitude: 'contestee',
      points: ['formalites-d-employeur'],
    });
  });

  it('nomment les questions que cette situation laisse ouvertes', () => {
    const { points, phrase } = lEtape(situation, 'poser-les-questions') ?? { points: [], phrase: '' };
    expect(points).toContain('jours-des-versements');
    expect(points).toContain('un-objectif-sur-deux');
    expect(phrase).toContain(`${points.length} questions`);
  });
});

describe('les étapes des contrats plus anciens', () => {
  it('suivent l’avenant 7 : 70 % dans les quinze jours de l’embauche, un échange par semestre', () => {
    const attendus = {
      'versement-1-1': 'au plus tard le 30 avril 2021',
      'versement-1-2': VERSEMENTS,
      'versement-2-1': VERSEMENTS,
      'suivi-1': 'vers le 1er septembre 2021',
      'suivi-9': 'vers le 1er septembre 2025',
      'suivi-10': 'absente',
      'debut-formation': 'au plus tard le 15 avril 2023',
      certification: 'au plus tard le 15 avril 2024',
      'limite-de-l-arrete': 'au plus tard le 15 avril 2024',
      objectifs: 'au plus tard le 1er mars 2024',
      terme: 'le 1er mars 2026',
    };
    expect(lesJoursDe(signee('2021-03-01', '2021-04-15', { titre: 'dei' }), attendus)).toEqual(attendus);
    const depart = lEtape(signee('2021-03-01', '2021-04-15'), 'si-depart');
    expect(depart?.phrase).toContain('annexe 34');
    expect(depart?.points).toEqual(['clauses-annexe-34']);
  });

  it('suivent le règlement arbitral : commencer à deux ans, finir à trois, aucun rythme de suivi trouvé', () => {
    const attendus = {
      'versement-1-1': 'au plus tard le 1er octobre 2023',
      suivi: SANS_DELAI,
      'suivi-1': 'absente',
      'debut-formation': 'au plus tard le 15 septembre 2025',
      certification: 'au plus tard le 15 septembre 2026',
      objectifs: 'au plus tard le 1er septembre 2026',
      terme: 'le 1er septembre 2028',
    };
    expect(lesJoursDe(signee('2023-09-01', '2023-09-15'), attendus)).toEqual(attendus);
  });

  it('avertissent à deux ans quand un texte manque pour la certification', () => {
    const attendus = {
      certification: 'Les textes lus ne tranchent pas : « Assistant embauché avant le 22 juin 2024 ».',
      'vigilance-a-deux-ans': 'au plus tard le 21 juin 2026',
    };
    expect(lesJoursDe(signee('2024-09-01', '2024-06-21'), attendus)).toEqual(attendus);
  });
});

describe('les étapes d’un contrat collectif', () => {
  const situation = {
    ...uneSituationCollective({ adherents: [unAdherent({ contratIndividuel: true }), unAdherent()] }),
    assistant: unAssistant({ embauche: jourDe('2026-04-01') }),
  };

  it('ont deux ans pour les objectifs, et deux ans d’attente après la fin', () => {
    const attendus = {
      signature: 'le 1er mars 2026',
      'resilier-les-contrats-individuels': SANS_DELAI,
      'recueillir-les-adhesions': SANS_DELAI,
      'choisir-l-option': 'absente',
      'choisir-le-nombre-d-etp': SANS_DELAI,
      'versement-1-1': VERSEMENTS,
      objectifs: 'au plus tard le 1er mars 2028',
      certification: 'au plus tard le 1er avril 2028',
      suivi: SANS_DELAI,
      terme: 'le 1er mars 2031',
      'nouveau-contrat-possible': 'à partir du 1er mars 2033',
    };
    expect(lesJoursDe(situation, attendus)).toEqual(attendus);
  });

  it('ne demandent pas de résilier quand aucun adhérent n’a de contrat individuel', () => {
    expect(leJourDe(uneSituationCollective(), 'resilier-les-contrats-individuels')).toBe('absente');
  });
});

describe('les étapes qui reviennent', () => {
  it('affichent les congés chaque année jusqu’au terme, et relèvent les nombres entre deux points annuels', () => {
    const attendus = {
      conges: 'au plus tard le 1er mars 2025',
      'conges-2026': 'au plus tard le 1er mars 2026',
      'conges-2029': 'au plus tard le 1er mars 2029',
      'conges-2030': 'absente',
      'releve-1': 'vers le 1er mars 2025',
      'releve-2': 'absente',
      'releve-9': 'vers le 1er mars 2029',
    };
    expect(lesJoursDe(signee('2024-09-01', '2024-10-01'), attendus)).toEqual(attendus);
  });

  it('avancent la prime de l’ancienneté reprise d’un autre cabinet, pour moitié', () => {
    const situation = signee('2024-09-01', '2024-10-01');
    const paliers = (anneesAilleurs: number | undefined) =>
      etapesDe(situation, evaluer(situation), { anneesAilleurs })
        .filter(({ code }) => code.startsWith('anciennete-'))
        .map(({ code, quandEnClair }) => `${code} ${quandEnClair.replaceAll('\u00a0', ' ')}`);
    expect(paliers(undefined)).toEqual(['anciennete-3 au plus tard le 1er octobre 2027']);
    expect(paliers(5)).toEqual(['anciennete-3 le 1er avril 2025', 'anciennete-6 le 1er avril 2028']);
    expect(paliers(14)).toEqual(['anciennete-6 le 1er octobre 2024', 'anciennete-9 le 1er octobre 2026']);
  });
});
