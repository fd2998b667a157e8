import { describe, expect, it } from 'vitest';
import type { Reponse } from '../commun/connu.ts';
import { ecrireJour, type Jour, jourDe } from '../commun/jour.ts';
import { CODES_COLONNES } from '../droit/codes.ts';
import { INCONNU, unProfil } from './devenir-assistant.fixture.ts';
import { devenirAssistant, type Profil, type ReponseAuCandidat } from './devenir-assistant.ts';

const enClair = (jour: Jour | null): string | null => (jour === null ? null : ecrireJour(jour));

const voies = ({ voies: toutes }: ReponseAuCandidat) =>
  toutes.map(({ code, heures, ouverte }) => `${code} ${heures} h : ${ouverte.reponse}`);

const delais = ({ delais: tous }: ReponseAuCandidat, colonne: string) => {
  const un = tous.find((delai) => delai.colonne === colonne);
  return {
    applicable: un?.applicable,
    jours: un?.delais.map(({ code, annees, le }) => `${code}, ${annees} ans : ${enClair(le)}`),
  };
};

const applicables = (reponse: ReponseAuCandidat) => reponse.delais.map(({ applicable }) => applicable);
const financement = ({ financement: tous }: ReponseAuCandidat) =>
  Object.fromEntries(tous.map(({ code, reponse }) => [code, reponse]));
const mission = ({ missions }: ReponseAuCandidat, code: string) => missions.find((une) => une.code === code);

describe('une secrétaire médicale du cabinet, bachelière', () => {
  const reponse = devenirAssistant(unProfil());

  it('commence sans titre, si son poste est repris', () => {
    expect(reponse.embauche).toMatchObject({ reponse: 'oui', certitude: 'confirmee' });
    expect(reponse.dispositif.reponse).toBe('oui');
    expect(reponse.secretariat).toMatchObject({ reponse: 'oui', certitude: 'confirmee' });
  });

  it('a deux voies : le CQP et la VAE', () => {
    expect(voies(reponse)).toEqual(['cqp 279 h : oui', 'vae 1607 h : oui']);
    expect(reponse.voies[0]?.details.map(({ fondements }) => fondements.flatMap(({ cles }) => cles).join())).toEqual([
      'P-36,P-37',
      'P-38',
      'P-39',
      'P-40',
      'P-34',
    ]);
  });

  it('a deux ans sous la convention de 2024, comptés depuis l’embauche', () => {
    expect(delais(reponse, 'convention-2024')).toEqual({
      applicable: 'oui',
      jours: ['certification, 2 ans : 2027-01-15'],
    });
    expect(applicables(reponse)).toEqual(['non', 'non', 'oui', 'non']);
    expect(reponse.delais[2]?.delais[0]).toMatchObject({ quoi: 'CQP obtenu', certitude: 'confirmee', manques: [] });
    expect(reponse.limiteDExercice).toBeNull();
  });

  it('voit qui paie, et ce qui n’a pas été trouvé', () => {
    expect(financement(reponse)).toEqual({
      'prise-en-charge': 'oui',
      prix: 'indetermine',
      'salaire-rembourse': 'non',
      apprentissage: 'non',
    });
    expect(reponse.financement[0]?.certitude).toBe('source-unique');
    expect(reponse.points).toEqual(
      expect.arrayContaining(['prix-du-cqp', 'attente-en-formation', 'salaires-de-branche', 'niveaux-de-la-grille']),
    );
  });

  it('lit ce qui est permis et interdit', () => {
    const parReponse = (attendue: Reponse) =>
      reponse.missions.filter(({ permise }) => permise === attendue).map(({ code }) => code);
    expect(parReponse('non')).toEqual(['soins', 'actes-du-medecin', 'garde-de-nuit']);
    expect(parReponse('indetermine')).toEqual(['temperature-saturation']);
    expect(mission(reponse, 'certificats-a-signer')).toMatchObject({
      permise: 'oui',
      certitude: 'contestee',
      points: ['arrets-et-transports'],
    });
    expect(reponse.limites[0]?.phrase).toContain('entièrement automatiques');
  });

  it('se place dans la grille, et garde la moitié de son ancienneté', () => {
    const { niveaux, minimum, anciennete, position } = reponse.salaire;
    expect(position).toMatchObject({ reponse: 'indetermine', certitude: 'contestee', manques: [] });
    expect([niveaux, minimum?.bas, minimum?.haut, enClair(minimum?.du ?? null)]).toEqual([
      [5, 9],
      181_579,
      215_991,
      '2024-01-01',
    ]);
    const [grille, smic] = reponse.salaire.details.map(({ phrase }) => phrase.replaceAll('\u00a0', ' '));
    expect(grille).toContain('de 1 815,79 € à 2 159,91 € bruts');
    expect(smic).toMatch(/^Le salaire ne descend jamais sous le Smic : 1 867,02 € .* depuis le 1er juin 2026\.$/);
    expect(anciennete).toMatchObject({ moisRepris: 48, taux: 4, certitude: 'confirmee' });
    expect(anciennete?.prochainPalier).toEqual({ taux: 7, dansMois: 24, le: jourDe('2027-01-15') });
  });
});

describe('un diplômé d’État', () => {
  it('infirmier sous l’avenant 7 : la FAE, à commencer à deux ans et finir à trois', () => {
    const reponse = devenirAssistant(
      unProfil({ qui: 'infirmier', embauche: jourDe('2021-04-01'), signature: jourDe('2021-03-01') }),
    );
    expect(voies(reponse)).toEqual(['fae 112 h : oui']);
    expect(delais(reponse, 'avenant-7')).toEqual({
      applicable: 'oui',
      jours: ['debut-formation, 2 ans : 2023-04-01', 'certification, 3 ans : 2024-04-01'],
    });
    expect(reponse.limiteDExercice).toMatchObject({ annees: 3, le: jourDe('2024-04-01'), certitude: 'confirmee' });
    expect(financement(reponse)).not.toHaveProperty('apprentissage');
  });

  it('infirmier : les soins ne sont ni permis ni interdits par un texte lu', () => {
    const soins = mission(devenirAssistant(unProfil({ qui: 'infirmier' })), 'soins');
    expect(soins).toMatchObject({ permise: 'indetermine', certitude: 'contestee', points: ['actes-infirmiers'] });
    expect(mission(devenirAssistant(unProfil({ qui: 'aide-soignant' })), 'soins')?.permise).toBe('non');
  });

  it.each(['aide-soignant', 'auxiliaire-de-puericulture'] as const)(
    '%s sans aucun jour : les délais en années',
    (qui) => {
      const reponse = devenirAssistant({ ...INCONNU, qui });
      expect(CODES_COLONNES.map((colonne) => delais(reponse, colonne).jours)).toEqual([
        ['debut-formation, 2 ans : null', 'certification, 3 ans : null'],
        ['debut-formation, 2 ans : null', 'certification, 3 ans : null'],
        ['certification, 2 ans : null'],
        ['certification, 2 ans : null'],
      ]);
      expect(applicables(reponse)).toEqual(['indetermine', 'indetermine', 'indetermine', 'indetermine']);
      expect(reponse.delais[2]?.delais[0]?.manques).toEqual(['embauche']);
      expect(reponse.delais[2]?.manques).toEqual(['signature', 'cadre', 'employeur']);
      expect(reponse.secretariat).toBeNull();
    },
  );

  it('embauché avant le 22 juin 2024 sous la convention : un texte manque', () => {
    const [, , convention] = devenirAssistant(unProfil({ qui: 'infirmier', embauche: jourDe('2024-06-21') })).delais;
    expect(convention?.delais[0]).toMatchObject({ le: null, certitude: 'contestee', manques: [] });
    expect(convention?.delais[0]?.points).toContain('formation-embauche-avant-2024');
  });
});

describe('l’entrée au CQP', () => {
  const entree = (sauf: Partial<Profil>) =>
    devenirAssistant(unProfil(sauf)).voies.find(({ code }) => code === 'cqp')?.ouverte;

  it.each([
    ['sans-titre', true, 0, 'oui'],
    ['autre-paramedical', true, 0, 'oui'],
    ['sans-titre', false, 10, 'non'],
    ['secretaire-medicale', true, 0, 'oui'],
    ['secretaire-medicale', false, 3, 'indetermine'],
    ['secretaire-medicale', false, 2.9, 'indetermine'],
  ] as const)('%s, baccalauréat %s, %d ans : %s', (qui, baccalaureat, experience, attendue) => {
    expect(entree({ qui, baccalaureat, experience })?.reponse).toBe(attendue);
  });

  it('dit à une secrétaire sans le baccalauréat qu’elle a, ou non, l’expérience des admises', () => {
    expect(entree({ baccalaureat: false, experience: 3 })?.phrase).toContain('comme vous');
    expect(entree({ baccalaureat: false, experience: 2.9 })?.phrase).not.toContain('comme vous');
    expect(entree({ baccalaureat: false, experience: undefined })?.manques).toEqual(['experience']);
  });

  it.each([
    [0.99, 'non'],
    [1, 'oui'],
    [1.01, 'oui'],
  ])('la VAE demande un an : %d donne %s', (experience, attendue) => {
    const vae = devenirAssistant(unProfil({ experience })).voies.find(({ code }) => code === 'vae');
    expect(vae?.ouverte).toMatchObject({ reponse: attendue, certitude: 'source-unique' });
  });

  it('ne dispense pas un autre diplôme paramédical', () => {
    const { embauche } = devenirAssistant(unProfil({ qui: 'autre-paramedical' }));
    expect(embauche.fondements.flatMap(({ cles }) => cles)).toEqual(['P-30', 'P-32']);
    expect(embauche.phrase).toContain('ne dispense de rien');
  });
});

describe('l’ancienneté d’un autre cabinet', () => {
  it.each([
    [0, 0, 0, 36],
    [5, 30, 0, 6],
    [6, 36, 4, 36],
    [7, 42, 4, 30],
    [39, 234, 18, 6],
    [40, 240, 20, undefined],
    [45, 270, 20, undefined],
  ])(
    'de %d ans : %d mois repris, prime de %d %%, palier dans %s mois',
    (anneesEnCabinet, moisRepris, taux, dansMois) => {
      const { anciennete } = devenirAssistant(unProfil({ anneesEnCabinet })).salaire;
      expect([anciennete?.moisRepris, anciennete?.taux, anciennete?.prochainPalier?.dansMois]).toEqual([
        moisRepris,
        taux,
        dansMois,
      ]);
    },
  );
});

describe('les autres profils', () => {
  it('un titulaire du CQP n’a ni voie, ni délai, ni formation à payer', () => {
    const reponse = devenirAssistant(unProfil({ qui: 'cqp' }));
    expect(reponse.embauche.reponse).toBe('oui');
    expect([reponse.voies, reponse.financement, reponse.delais.flatMap((un) => un.delais)]).toEqual([[], [], []]);
  });

  it('en centre de santé, ce n’est pas cette aide : aucun délai ne s’applique, la grille est inconnue', () => {
    const reponse = devenirAssistant(unProfil({ qui: 'infirmier', employeur: 'centre-de-sante' }));
    expect(reponse.dispositif).toMatchObject({ reponse: 'non', certitude: 'confirmee' });
    expect(reponse.dispositif.fondements.flatMap(({ cles }) => cles)).toEqual(['P-133']);
    expect(applicables(reponse)).toEqual(['non', 'non', 'non', 'non']);
    expect(reponse.salaire).toMatchObject({ niveaux: null, minimum: null, anciennete: null });
    expect(reponse.salaire.position).toMatchObject({ reponse: 'indetermine', certitude: 'contestee' });
    expect(financement(reponse)['prise-en-charge']).toBe('indetermine');
    expect(enClair(reponse.limiteDExercice?.le ?? null)).toBe('2028-01-15');
  });

  it('qui n’est pas encore embauché ne sait pas qui paierait', () => {
    const reponse = devenirAssistant(unProfil({ enPoste: false, embauche: undefined }));
    expect(reponse.financement[0]).toMatchObject({ reponse: 'indetermine', certitude: 'contestee', manques: [] });
    expect(delais(reponse, 'convention-2024').jours).toEqual(['certification, 2 ans : null']);
  });

  it.each([
    ['2023-04-30', undefined, ['oui', 'non', 'non', 'non']],
    ['2023-05-01', undefined, ['non', 'oui', 'non', 'non']],
    ['2024-06-22', undefined, ['non', 'non', 'oui', 'non']],
    ['2026-02-24', undefined, ['non', 'non', 'oui', 'non']],
    ['2026-02-25', undefined, ['non', 'non', 'indetermine', 'indetermine']],
    ['2026-02-25', 'collectif', ['non', 'non', 'non', 'oui']],
    ['2026-02-25', 'individuel', ['non', 'non', 'oui', 'non']],
    [undefined, 'collectif', ['non', 'non', 'non', 'oui']],
    [undefined, 'individuel', ['indetermine', 'indetermine', 'indetermine', 'non']],
  ] as const)('un contrat d’aide signé le %s, %s : quel délai s’applique', (signature, cadre, attendu) => {
    const profil = unProfil({ signature: signature === undefined ? undefined : jourDe(signature), cadre });
    expect(applicables(devenirAssistant(profil))).toEqual(attendu);
  });

  it('de qui l’on ne sait rien, on ne dit rien de sûr, et toutes les voies', () => {
    const reponse = devenirAssistant(INCONNU);
    expect([reponse.embauche, reponse.dispositif, reponse.secretariat].map((un) => un?.reponse)).toEqual([
      'indetermine',
      'indetermine',
      'indetermine',
    ]);
    expect(voies(reponse)).toEqual(['cqp 279 h : indetermine', 'fae 112 h : indetermine', 'vae 1607 h : indetermine']);
    expect(reponse.voies[0]?.ouverte.manques).toEqual(['qui', 'baccalaureat']);
    expect(mission(reponse, 'soins')).toMatchObject({ permise: 'indetermine', certitude: null, manques: ['qui'] });
  });
});
