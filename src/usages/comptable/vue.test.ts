import { describe, expect, it } from 'vitest';
import { ecrireJour, jourDe } from '../../commun/jour.ts';
import type { Acte } from '../../contrat/actes.ts';
import { suivreContrat } from '../../contrat/contrat.ts';
import { TEXTES } from '../../droit/textes.ts';
import { unBareme } from '../../regles/bareme.fixture.ts';
import { uneDemande, uneSituation, uneSituationCollective, unMedecin } from '../../regles/situation.fixture.ts';
import { AUJOURD_HUI, centimes, desParts, lire, unTempsPlein } from './comptable.fixture.ts';
import { coutSaisi } from './cout.ts';
import type { HypothesesComptables, VueComptable } from './forme.ts';
import { premierJourDe } from './jours.ts';
import { composerVueComptable } from './vue.ts';

const voir = (situation = unTempsPlein(), hypotheses: HypothesesComptables = {}, parAn?: number): VueComptable =>
  composerVueComptable(
    situation,
    parAn === undefined ? undefined : coutSaisi(centimes(parAn), situation.signature ?? AUJOURD_HUI),
    hypotheses,
    AUJOURD_HUI,
  );

const calendrier = ({ encaissements }: VueComptable) =>
  encaissements.map(({ annee, rang, somme, annees, jour }) => [
    annee,
    rang,
    lire(somme),
    ecrireJour(premierJourDe(jour)),
    annees.de,
    annees.a,
  ]);

const codes = ({ suppositions }: VueComptable) => suppositions.map(({ code }) => code);
const points = ({ reserves }: VueComptable) => reserves.map(({ point }) => point);

describe('le calendrier des encaissements', () => {
  it('d’un temps plein de 2027 : l’année 1 dans le mois, la 2 à l’anniversaire, la suite sans jour (F-70 à F-72)', () => {
    const suite = [3, 4, 5].flatMap((annee) =>
      [1, 2].map((rang) => [annee, rang, 11_000, `${2026 + annee}-01-04`, 2026 + annee, null]),
    );
    expect(calendrier(voir())).toEqual([
      [1, 1, 38_000, '2027-01-04', 2027, 2027],
      [2, 1, 28_000, '2028-01-04', 2028, 2028],
      ...suite,
    ]);
  });

  it('d’une signature de fin d’année : le premier versement tombe dans l’une ou l’autre année', () => {
    const annees = (signature: string) => voir(unTempsPlein({ signature: jourDe(signature) })).encaissements[0]?.annees;
    expect(annees('2026-11-30')).toEqual({ de: 2026, a: 2026 });
    expect(annees('2026-12-01')).toEqual({ de: 2026, a: 2027 });
    expect(annees('2027-01-01')).toEqual({ de: 2027, a: 2027 });
    const comptes = voir(unTempsPlein({ signature: jourDe('2026-12-01') })).comptes;
    expect(comptes.annees.slice(0, 2).map(({ datee, aide }) => [lire(datee), lire(aide)])).toEqual([
      [0, [0, 38_000]],
      [28_000, [28_000, 66_000]],
    ]);
  });

  it('de l’avenant 7 : 70 % dans les quinze jours de l’embauche, le reste et la suite sans jour (A40)', () => {
    const situation = uneSituation({
      signature: jourDe('2020-12-01'),
      medecin: unMedecin({ bande: 'p50-p70' }),
      assistant: { ...uneSituation().assistant, embauche: jourDe('2020-12-20') },
    });
    expect(calendrier(voir(situation)).slice(0, 3)).toEqual([
      [1, 2, 5400, '2020-12-01', 2020, null],
      [1, 1, 12_600, '2020-12-20', 2020, 2021],
      [2, 1, 13_500, '2021-12-01', 2021, null],
    ]);
  });

  it('d’un assistant déjà là à la signature : le délai passé n’est pas un jour d’encaissement', () => {
    const situation = uneSituation({
      signature: jourDe('2020-12-01'),
      medecin: unMedecin({ bande: 'p50-p70' }),
      assistant: { ...uneSituation().assistant, embauche: jourDe('2020-09-01') },
    });
    expect(calendrier(voir(situation))[0]).toEqual([1, 1, 12_600, '2020-12-01', 2020, null]);
  });

  it('« au plus tôt » date tout, et le dit', () => {
    const vue = voir(unTempsPlein(), { dates: 'au-plus-tot' });
    expect(vue.comptes.annees.map(({ annee, datee }) => [annee, lire(datee)])).toEqual([
      [2027, 38_000],
      [2028, 28_000],
      [2029, 22_000],
      [2030, 22_000],
      [2031, 22_000],
      [2032, 0],
    ]);
    expect(codes(vue)).toContain('au-plus-tot');
    expect(codes(voir())).not.toContain('au-plus-tot');
  });

  it('d’un refus est vide ; d’une signature non dite, inconnu et non nul', () => {
    const refus = voir(unTempsPlein({ medecin: unMedecin({ secteur: 'secteur-2' }) }), {}, 30_000);
    expect(refus.encaissements).toEqual([]);
    expect(refus.comptes.total.net).toEqual({ bas: centimes(-150_000), haut: centimes(-150_000) });
    const sansJour = voir(unTempsPlein({ signature: undefined }), {}, 30_000);
    expect(lire(sansJour.comptes.total.aide)).toEqual([0, null]);
    expect(sansJour.manques).toContainEqual({ manque: 'fait', cle: 'signature' });
    const sansCadre = voir(unTempsPlein({ demande: uneDemande({ cadre: undefined }) }));
    expect(lire(sansCadre.comptes.total.aide)).toEqual([0, null]);
  });

  it('d’une éligibilité non établie est celui d’une aide accordée, et le dit', () => {
    const vue = voir(unTempsPlein({ medecin: unMedecin({ secteur: undefined, bande: 'p50-p70' }) }));
    expect(vue.encaissements).toHaveLength(8);
    expect(codes(vue)).toContain('si-accordee');
    expect(codes(voir())).not.toContain('si-accordee');
  });
});

describe('l’imposition', () => {
  it('d’un BNC suit l’encaissement ; d’une société, l’exercice n’est pas dans les sources', () => {
    const bnc = voir(unTempsPlein(), { forme: 'bnc' });
    expect([bnc.fiscalite, points(bnc).includes('annee-d-imposition-de-l-aide')]).toEqual(['recettes', false]);
    expect(bnc.suppositions.find(({ code }) => code === 'recettes-encaissees')?.sources).toContain('octomed-bnc');
    for (const forme of ['societe-is', 'sisa', undefined] as const) {
      const vue = voir(unTempsPlein(), forme === undefined ? {} : { forme });
      expect(points(vue)).toContain('annee-d-imposition-de-l-aide');
      expect(vue.contrats[0]?.annees.map(({ aide }) => lire(aide))).toEqual([38_000, 28_000, 22_000, 22_000, 22_000]);
    }
  });

  it('a des sources qui existent, et ne nomme jamais une maladie', () => {
    const vue = voir(
      unTempsPlein({ medecin: unMedecin({ ald: undefined, rqth: undefined, bande: 'sous-p30' }) }),
      {},
      30_000,
    );
    expect(vue.sources.filter(({ cle }) => !Object.hasOwn(TEXTES, cle))).toEqual([]);
    expect(vue.sources.length).toBeGreaterThan(3);
    expect(JSON.stringify(vue)).not.toMatch(/medecin\.(ald|rqth)|handicap|longue durée/i);
  });
});

describe('les scénarios', () => {
  it('opposent les deux lectures à moitié, et les réunissent quand elles s’accordent', () => {
    const vue = voir(unTempsPlein(), {}, 30_000);
    expect(
      vue.scenarios.map(({ atteinte, lectures, comptes }) => [atteinte, lectures, lire(comptes.total.aide)]),
    ).toEqual([
      [1, ['pro-rata', 'tout-ou-rien'], 132_000],
      [0.5, ['pro-rata'], 99_000],
      [0.5, ['tout-ou-rien'], 66_000],
      [0, ['pro-rata', 'tout-ou-rien'], 66_000],
    ]);
    expect(vue.scenarios.map(({ comptes }) => lire(comptes.total.net ?? { bas: centimes(0), haut: null }))).toEqual([
      -18_000, -51_000, -84_000, -84_000,
    ]);
  });

  it('d’un groupe n’ont que le prorata annoncé (F-87)', () => {
    const { scenarios } = voir(uneSituationCollective({ etp: 2 }));
    expect(scenarios.map(({ lectures, comptes }) => [lectures, lire(comptes.total.aide)])).toEqual([
      [['pro-rata'], 264_000],
      [['pro-rata'], 198_000],
      [['pro-rata'], 132_000],
    ]);
  });

  it('suivent le barème de la personne quand il donne la formule', () => {
    const paliers = [
      { depuis: 0, part: 0.2 },
      { depuis: 0.5, part: 0.6 },
      { depuis: 1, part: 1 },
    ];
    const [modulation] = unBareme().modulation;
    if (modulation === undefined) throw new Error('Le barème d’essai n’a plus de formule');
    const bareme = unBareme({ modulation: [{ ...modulation, regle: { forme: 'paliers', paliers } }] });
    const { scenarios } = voir(unTempsPlein(), { bareme });
    expect(scenarios.map(({ lectures, comptes }) => [lectures, lire(comptes.total.aide)])).toEqual([
      [['bareme'], 132_000],
      [['bareme'], 66_000 + 3 * 13_200],
      [['bareme'], 66_000 + 3 * 4400],
    ]);
  });

  it('comparent le net sans hausse quand on le demande', () => {
    const coutSansHausse = coutSaisi(centimes(29_000), jourDe('2027-01-04'));
    expect(voir(unTempsPlein(), { coutSansHausse }, 30_000).scenarios[0]?.netSansHausse).toEqual({
      bas: centimes(-13_000),
      haut: centimes(-13_000),
    });
  });
});

describe('le partage', () => {
  it('donne à chacun l’aide de son contrat et sa part du coût', () => {
    const parts = desParts(
      'heures',
      ['Dr A.', 200_000, { genre: 'principal' }],
      [
        'Dr B.',
        150_000,
        { genre: 'propre', situation: unTempsPlein({ signature: jourDe('2028-03-01') }), bareme: undefined },
      ],
    );
    const { partage, comptes } = voir(
      unTempsPlein({ demande: uneDemande({ option: 'temps-plein', partage: true }) }),
      { parts },
      35_000,
    );
    expect(
      partage?.medecins.map(({ nom, comptes: siens }) => [nom, lire(siens.total.aide), siens.total.cout?.montant]),
    ).toEqual([
      ['Dr A.', 132_000, centimes(100_000)],
      ['Dr B.', 132_000, centimes(75_000)],
    ]);
    expect(lire(comptes.total.net ?? { bas: centimes(0), haut: null })).toBe(264_000 - 175_000);
  });

  it('d’un assistant partagé sans dire avec qui ne retire pas le coût entier d’une seule aide', () => {
    const vue = voir(unTempsPlein({ demande: uneDemande({ option: 'temps-plein', partage: true }) }), {}, 35_000);
    expect([vue.comparables, vue.comptes.total.net]).toEqual([false, null]);
  });

  it('signale des heures qui ne sont pas celles du poste', () => {
    const parts = desParts('heures', ['A', 200_000, { genre: 'principal' }], ['B', 100_000, { genre: 'aucun' }]);
    const cout = { ...coutSaisi(centimes(30_000), jourDe('2027-01-04')), heures: 35 };
    const { alertes } = composerVueComptable(unTempsPlein(), cout, { parts }, AUJOURD_HUI);
    expect(alertes).toEqual([
      { code: 'heures-reparties', phrase: expect.stringMatching(/font 30 par semaine.*compte 35/) },
    ]);
  });
});

describe('un contrat suivi, dont la vie a changé les sommes', () => {
  const situation = unTempsPlein({ signature: jourDe('2024-09-01') });
  type SansDates<Un> = Un extends Acte ? Omit<Un, 'place' | 'id' | 'effet' | 'enregistre'> : never;
  const unActe = (effet: string, contenu: SansDates<Acte>): Acte => ({
    place: 0,
    id: undefined,
    enregistre: undefined,
    effet: jourDe(effet),
    ...contenu,
  });
  const suivre = (...actes: readonly Acte[]) =>
    voir(situation, {
      suivi: suivreContrat(
        situation,
        [unActe('2024-09-01', { acte: 'signature', objectifs: [] }), ...actes],
        AUJOURD_HUI,
      ),
    });
  const PREMIER = unActe('2024-09-28', { acte: 'versement', annee: 1, rang: 1, montant: centimes(38_000) });

  it('résilié n’attend rien des années qui ne s’ouvriront pas, et borne celle en cours', () => {
    const vue = suivre(PREMIER, unActe('2026-02-01', { acte: 'resiliation', par: 'medecin', recue: undefined }));
    expect(vue.encaissements.map(({ annee, etat, somme }) => [annee, etat, lire(somme)])).toEqual([
      [1, 'recu', 38_000],
      [2, 'a-venir', [0, 28_000]],
    ]);
    expect(points(vue)).toContain('prorata-a-la-resiliation');
  });

  it('suspendu ne sait plus ce qui viendra', () => {
    const vue = suivre(PREMIER, unActe('2026-02-01', { acte: 'avenant', objet: 'suspension', option: undefined }));
    expect(lire(vue.comptes.total.aide)).toEqual([38_000, null]);
    expect(points(vue)).toContain('effets-de-la-suspension');
  });

  it('dont une décision fixe l’année n’attend que le reste', () => {
    const vue = suivre(
      PREMIER,
      unActe('2025-09-02', { acte: 'versement', annee: 2, rang: 1, montant: centimes(10_000) }),
      unActe('2026-10-01', { acte: 'decision', annee: 2, montant: centimes(25_000), reference: undefined }),
      unActe('2026-11-01', { acte: 'recouvrement', annee: undefined, montant: centimes(500) }),
    );
    expect(
      vue.encaissements.slice(0, 4).map(({ annee, rang, etat, somme }) => [annee, rang, etat, lire(somme)]),
    ).toEqual([
      [1, 1, 'recu', 38_000],
      [2, null, 'a-venir', 15_000],
      [2, 1, 'recu', 10_000],
      [3, 1, 'a-venir', 11_000],
    ]);
    expect(vue.comptes.annees.find(({ annee }) => annee === 2026)?.datee).toEqual({
      bas: centimes(-500),
      haut: centimes(-500),
    });
  });
});
