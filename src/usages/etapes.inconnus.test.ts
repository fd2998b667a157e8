import { describe, expect, it } from 'vitest';
import { jourDe } from '../commun/jour.ts';
import { unAssistant, uneDemande, uneSituation, unMedecin } from '../regles/situation.fixture.ts';
import { etapesDeSituation, leJourDe, lesJoursDe, SANS_DELAI, signee } from './etapes.fixture.ts';

describe('ce qui n’est pas su', () => {
  it('sans jour d’embauche : pas de date, et le fait est nommé', () => {
    const MANQUE = 'Il manque : le jour d’embauche de l’assistant.';
    const attendus = {
      dpae: MANQUE,
      embauche: MANQUE,
      'lettre-d-engagement': MANQUE,
      essai: MANQUE,
      conges: MANQUE,
      certification: MANQUE,
      'anciennete-3': MANQUE,
      'vigilance-a-deux-ans': 'absente',
      'versement-1-1': 'au plus tard le 1er octobre 2024',
      terme: 'le 1er septembre 2029',
    };
    expect(lesJoursDe(signee('2024-09-01', undefined), attendus)).toEqual(attendus);
  });

  it('sans jour de signature : rien du contrat d’aide n’est daté, l’embauche l’est', () => {
    const MANQUE = 'Il manque : le jour de la signature.';
    const attendus = {
      signature: MANQUE,
      'versement-1-1': MANQUE,
      anniversaires: MANQUE,
      objectifs: MANQUE,
      suivi: MANQUE,
      'debut-formation': MANQUE,
      certification: MANQUE,
      terme: MANQUE,
      dpae: 'du 23 septembre 2024 au 30 septembre 2024',
      'vigilance-a-deux-ans': 'au plus tard le 1er octobre 2026',
    };
    expect(lesJoursDe(uneSituation({ signature: undefined }), attendus)).toEqual(attendus);
  });

  it('sans le cadre : ce que l’individuel et le collectif disent tous deux, et le reste nommé', () => {
    const MANQUE = 'Il manque : le cadre du contrat (individuel ou collectif).';
    const situation = uneSituation({
      signature: jourDe('2026-03-01'),
      demande: uneDemande({ cadre: undefined }),
      assistant: unAssistant({ embauche: jourDe('2026-04-01') }),
    });
    const attendus = {
      'choisir-le-cadre': SANS_DELAI,
      'versement-1-1': MANQUE,
      objectifs: MANQUE,
      suivi: MANQUE,
      'suivi-1': 'absente',
      certification: 'au plus tard le 1er avril 2028',
      'anniversaire-1': 'le 1er mars 2027',
      terme: 'le 1er mars 2031',
    };
    expect(lesJoursDe(situation, attendus)).toEqual(attendus);
  });

  it('sans le titre de l’assistant : la certification attend, la limite de l’arrêté aussi', () => {
    const attendus = {
      certification: 'Il manque : le titre de l’assistant.',
      'limite-de-l-arrete': 'Il manque : le titre de l’assistant.',
      'reserver-la-formation': 'Il manque : le titre de l’assistant.',
      'vigilance-a-deux-ans': 'absente',
    };
    expect(lesJoursDe(signee('2024-09-01', '2024-10-01', { titre: undefined }), attendus)).toEqual(attendus);
  });

  it('avant le dispositif : aucun contrat n’est daté', () => {
    expect(leJourDe(signee('2019-01-01', '2019-02-01'), 'terme')).toMatch(/^Les textes lus ne tranchent pas/);
  });

  it('un titulaire du CQP n’a aucune étape de formation', () => {
    const phases = etapesDeSituation(signee('2024-09-01', '2024-10-01', { titre: 'cqp' })).map(({ phase }) => phase);
    expect(phases).not.toContain('former');
  });
});

describe('les cas particuliers', () => {
  const ancienne = (moyen: 'embauche' | 'telesecretariat' | undefined, signature = '2024-09-01') =>
    leJourDe(
      signee(signature, '2024-10-31', {
        ancienSecretaire: true,
        secretariatRemplace: { moyen, le: undefined, tempsEquivalent: undefined },
      }),
      'repourvoir-le-secretariat',
    );

  it('le secrétariat se repourvoit en six mois par une embauche, ou à la signature autrement', () => {
    expect(ancienne('embauche')).toBe('au plus tard le 30 avril 2025');
    expect(ancienne('telesecretariat')).toBe('au plus tard le 1er septembre 2024');
    expect(ancienne(undefined)).toBe('Il manque : la façon dont le secrétariat est remplacé.');
    expect(ancienne('embauche', '2021-03-01')).toMatch(/^Les textes lus ne tranchent pas/);
  });

  it.each([
    ['2025-02-28', 'au plus tard le 1er mars 2025'],
    ['2025-03-01', 'au plus tard le 1er mars 2026'],
    ['2025-12-31', 'au plus tard le 1er mars 2026'],
  ])('les congés s’affichent le premier 1er mars après une embauche du %s', (embauche, attendu) => {
    expect(leJourDe(signee('2025-01-01', embauche), 'conges')).toBe(attendu);
  });

  it('l’essai d’une fin de mois finit à la veille du même quantième, ramené au mois', () => {
    expect(leJourDe(signee('2024-12-01', '2024-12-31'), 'essai')).toBe('du 31 décembre 2024 au 27 février 2025');
    expect(leJourDe(signee('2024-12-01', '2024-12-31'), 'decision-d-essai')).toBe('au plus tard le 13 février 2025');
  });

  it('un assistant déjà ancien voit ses paliers jusqu’au terme', () => {
    const attendus = {
      'anciennete-3': 'au plus tard le 10 janvier 2026',
      'anciennete-6': 'au plus tard le 10 janvier 2029',
      'anciennete-9': 'absente',
    };
    expect(lesJoursDe(signee('2024-09-01', '2023-01-10'), attendus)).toEqual(attendus);
  });

  it('le second assistant s’ouvre à la troisième année, à qui peut le demander', () => {
    const medecin = unMedecin({ zone: 'zip' });
    const plein = uneDemande({ option: 'temps-plein' });
    expect(leJourDe(uneSituation({ medecin, demande: plein }), 'second-assistant')).toBe(
      'à partir du 1er septembre 2026',
    );
    expect(leJourDe(uneSituation({ demande: plein }), 'second-assistant')).toBe('absente');
    expect(leJourDe(uneSituation({ medecin }), 'second-assistant')).toBe('absente');
  });

  it('sous l’avenant 7, un exercice coordonné promis a deux ans, comptés on ne sait d’où', () => {
    const promis = (signature: string) =>
      leJourDe(
        uneSituation({ signature: jourDe(signature), medecin: unMedecin({ coordonne: 'engagement' }) }),
        'exercice-coordonne',
      );
    expect(promis('2021-03-01')).toMatch(/^Les textes lus ne tranchent pas : « Avenant 7 : d’où partent les deux ans/);
    expect(promis('2023-09-01')).toBe('absente');
  });

  it('un nouvel installé a son second objectif', () => {
    const situation = uneSituation({ medecin: unMedecin({ statut: 'nouvel-installe' }) });
    expect(leJourDe(situation, 'nouvel-objectif')).toBe('au plus tard le 1er septembre 2029');
  });
});
