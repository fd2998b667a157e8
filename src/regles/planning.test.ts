import { describe, expect, it } from 'vitest';
import { type CodeRemarque, verifierPlanning } from './planning.ts';
import { JOURS_DE_LA_SEMAINE, type JourDeLaSemaine, type Planning } from './planning-faits.ts';

const enMinutes = (heure: string): number => {
  const [heures = 0, minutes = 0] = heure.split(':').map(Number);
  return heures * 60 + minutes;
};

type Semaine = Partial<Record<JourDeLaSemaine, string>>;

/** Une semaine écrite « 08:30-12:30 14:00-17:30 » par jour. */
const unPlanning = (semaine: Semaine, heuresContrat?: number, demandeEcrite?: boolean): Planning => ({
  dureeDuContrat: heuresContrat === undefined ? undefined : heuresContrat * 60,
  demandeEcrite,
  journees: JOURS_DE_LA_SEMAINE.flatMap((jour) => {
    const ecrit = semaine[jour];
    if (ecrit === undefined) return [];
    const plages = ecrit.split(' ').map((plage) => {
      const [de = '', a = ''] = plage.split('-');
      return { de: enMinutes(de), a: enMinutes(a) };
    });
    return [{ jour, plages }];
  }),
});

const MI_TEMPS: Semaine = {
  lundi: '08:30-12:30 14:00-17:30',
  mardi: '08:30-12:00',
  jeudi: '08:30-12:00',
  vendredi: '14:00-17:00',
};

const TEMPS_PLEIN: Semaine = Object.fromEntries(
  ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'].map((jour) => [jour, '09:00-12:30 13:30-17:00']),
);

const repondre = (code: CodeRemarque, planning: Planning) =>
  verifierPlanning(planning).remarques.filter((remarque) => remarque.code === code);

const reponseDe = (code: CodeRemarque, planning: Planning) => repondre(code, planning).map(({ reponse }) => reponse);

describe('un horaire conforme', () => {
  it('à mi-temps : chaque règle est regardée et respectée, sur son article', () => {
    const { reponse, tempsPartiel, duree, remarques } = verifierPlanning(unPlanning(MI_TEMPS, 17.5));
    expect([reponse, tempsPartiel, duree]).toEqual(['oui', true, 17.5 * 60]);
    expect(remarques.every((remarque) => remarque.fondement.cles.length > 0)).toBe(true);
    expect(new Set(remarques.map(({ code }) => code))).toEqual(
      new Set([
        'minimum-de-la-semaine',
        'duree-du-contrat',
        'periodes-de-la-semaine',
        'demi-journee',
        'nombre-de-coupures',
        'duree-de-la-coupure',
        'amplitude',
        'repos-de-nuit',
      ]),
    );
  });

  it('à temps plein : les règles du temps partiel ne s’y posent pas', () => {
    const { reponse, tempsPartiel, remarques } = verifierPlanning(unPlanning(TEMPS_PLEIN, 35));
    expect([reponse, tempsPartiel]).toEqual(['oui', false]);
    expect(remarques.some(({ code }) => code === 'minimum-de-la-semaine')).toBe(false);
    expect(remarques.some(({ code }) => code === 'periodes-de-la-semaine')).toBe(false);
  });
});

describe('seize heures par semaine (P-83)', () => {
  const quinze = (demandeEcrite?: boolean) =>
    unPlanning({ lundi: '08:00-13:00', mardi: '08:00-13:00', jeudi: '08:00-13:00' }, 15, demandeEcrite);

  it.each([
    [15.99, undefined, 'indetermine'],
    [16, undefined, 'oui'],
    [16.01, undefined, 'oui'],
  ] as const)('contrat de %f heures', (heures, demande, attendu) => {
    expect(reponseDe('minimum-de-la-semaine', unPlanning(MI_TEMPS, heures, demande))).toEqual([attendu]);
  });

  it('moins, sur demande écrite du salarié seulement', () => {
    expect(reponseDe('minimum-de-la-semaine', quinze(true))).toEqual(['oui']);
    expect(reponseDe('minimum-de-la-semaine', quinze(false))).toEqual(['non']);
    expect(repondre('minimum-de-la-semaine', quinze())[0]?.manques).toEqual([{ manque: 'fait', cle: 'demandeEcrite' }]);
  });
});

describe('la journée à temps partiel (P-80, P-84)', () => {
  const lundi = (plages: string) => unPlanning({ ...MI_TEMPS, lundi: plages }, 17.5);
  const duLundi = (code: CodeRemarque, plages: string) =>
    repondre(code, lundi(plages)).find(({ jour }) => jour === 'lundi')?.reponse;

  it.each([
    ['09:00-11:59', 'non'],
    ['09:00-12:00', 'oui'],
    ['09:00-12:00 13:00-15:59', 'non'],
    ['09:00-12:00 13:00-16:00', 'oui'],
    ['09:00-10:30 11:00-12:30', 'indetermine'],
    ['09:00-10:30 11:01-12:32', 'non'],
    ['09:00-10:00 10:20-11:30', 'non'],
  ])('demi-journées « %s » : %s', (plages, attendu) => {
    expect(duLundi('demi-journee', plages)).toBe(attendu);
  });

  it.each([
    ['09:00-12:00 14:00-17:00', 'oui'],
    ['09:00-12:00 14:01-17:01', 'non'],
  ])('coupure de deux heures au plus, « %s » : %s', (plages, attendu) => {
    expect(duLundi('duree-de-la-coupure', plages)).toBe(attendu);
  });

  it.each([
    ['08:00-11:00 12:00-15:00', 'oui'],
    ['08:00-11:00 12:00-15:00 16:00-19:00', 'non'],
    ['08:00-11:00 12:00-15:00 15:30-18:30', 'indetermine'],
  ])('une coupure au plus, « %s » : %s', (plages, attendu) => {
    expect(duLundi('nombre-de-coupures', plages)).toBe(attendu);
  });

  it.each([
    ['08:00-12:00 14:00-18:00', 'oui'],
    ['08:00-12:00 14:00-18:01', 'non'],
  ])('dix heures d’amplitude, « %s » : %s', (plages, attendu) => {
    expect(duLundi('amplitude', plages)).toBe(attendu);
  });

  it('sous vingt-quatre heures, six périodes au plus', () => {
    const matins = (jours: readonly JourDeLaSemaine[], plages: string): Semaine =>
      Object.fromEntries(jours.map((jour) => [jour, plages]));
    const trois = matins(['lundi', 'mardi', 'jeudi'], '09:00-12:00 13:00-16:00');
    expect(reponseDe('periodes-de-la-semaine', unPlanning(trois, 18))).toEqual(['oui']);
    const sept = { ...trois, vendredi: '09:00-12:00' };
    expect(reponseDe('periodes-de-la-semaine', unPlanning(sept, 21))).toEqual(['non']);
    expect(reponseDe('periodes-de-la-semaine', unPlanning(sept, 24))).toEqual([]);
    const pauses = { ...matins(['lundi', 'mardi', 'jeudi'], '08:00-11:00 11:20-14:20'), vendredi: '09:00-12:00' };
    expect(reponseDe('periodes-de-la-semaine', unPlanning(pauses, 21))).toEqual(['indetermine']);
  });
});

describe('les heures du contrat', () => {
  const vingtEtUne: Semaine = { lundi: '08:00-15:00', mardi: '08:00-15:00', jeudi: '08:00-15:00' };

  it.each([
    [21, 'duree-du-contrat', 'oui'],
    [22, 'duree-du-contrat', 'non'],
    [18, 'heures-complementaires', 'oui'],
    [15.75, 'heures-complementaires', 'oui'],
    [15.7, 'heures-complementaires', 'non'],
  ] as const)('21 heures pour un contrat de %f : %s, %s', (heures, code, attendu) => {
    expect(reponseDe(code, unPlanning(vingtEtUne, heures, true))).toEqual([attendu]);
  });

  it('complémentaires n’atteignent jamais le temps plein (P-85)', () => {
    expect(reponseDe('heures-complementaires', unPlanning(TEMPS_PLEIN, 30))).toEqual(['non']);
    const moins = unPlanning({ ...TEMPS_PLEIN, vendredi: '09:00-12:30 13:30-16:59' }, 30);
    expect(reponseDe('heures-complementaires', moins)).toEqual(['oui']);
  });

  it('au-delà du temps plein, ou non dites, restent indéterminées', () => {
    const plus = unPlanning({ ...TEMPS_PLEIN, samedi: '09:00-12:00' }, 35);
    expect(repondre('heures-supplementaires', plus)[0]?.manques).toEqual([
      { manque: 'texte', point: 'durees-legales-du-travail' },
    ]);
    const sans = unPlanning(MI_TEMPS);
    expect(repondre('duree-du-contrat', sans)[0]).toMatchObject({
      reponse: 'indetermine',
      manques: [{ manque: 'fait', cle: 'heuresContrat' }],
    });
    expect(verifierPlanning(sans).reponse).toBe('indetermine');
  });
});

describe('le repos, la nuit, le dimanche', () => {
  it('onze heures entre deux jours, dimanche et lundi compris (P-80)', () => {
    const soirs = (fin: string): Semaine => ({ lundi: '07:00-12:00', dimanche: `14:00-${fin}` });
    expect(reponseDe('repos-de-nuit', unPlanning(soirs('20:00'), 16))).toEqual(['oui']);
    expect(reponseDe('repos-de-nuit', unPlanning(soirs('20:01'), 16))).toEqual(['non']);
    expect(reponseDe('repos-de-nuit', unPlanning({ lundi: '07:00-12:00', mercredi: '07:00-12:00' }, 16))).toEqual([]);
  });

  it('la nuit est comptée et majorée, jamais interdite ici (P-82)', () => {
    const nuit = unPlanning({ lundi: '04:00-08:00 18:00-24:00' }, 16);
    expect(repondre('travail-de-nuit', nuit)).toEqual([
      expect.objectContaining({ reponse: 'oui', mesure: 240, fondement: expect.objectContaining({ cles: ['P-82'] }) }),
    ]);
    expect(repondre('travail-de-nuit', unPlanning({ lundi: '06:00-22:00' }, 16))).toEqual([]);
  });

  it('le dimanche, et une semaine sans jour de repos, restent indéterminés', () => {
    const sept = Object.fromEntries(JOURS_DE_LA_SEMAINE.map((jour) => [jour, '09:00-14:00']));
    const planning = unPlanning(sept, 35);
    expect(reponseDe('dimanche', planning)).toEqual(['indetermine']);
    expect(reponseDe('jour-de-repos', planning)).toEqual(['indetermine']);
  });
});

describe('à temps plein', () => {
  const mardi = (plages: string) => unPlanning({ ...TEMPS_PLEIN, mardi: plages }, 35);
  const duMardi = (code: CodeRemarque, plages: string) =>
    repondre(code, mardi(plages)).find(({ jour }) => jour === 'mardi')?.reponse;

  it('une longue coupure reste indéterminée : la limite n’est écrite que pour le temps partiel', () => {
    expect(duMardi('duree-de-la-coupure', '08:00-12:00 14:30-17:30')).toBe('indetermine');
    expect(duMardi('duree-de-la-coupure', '08:00-12:00 14:00-17:00')).toBe('oui');
  });

  it('la séance la plus courte d’une journée coupée dure trois heures ; une journée d’un bloc n’a pas de minimum lu', () => {
    expect(duMardi('demi-journee', '08:00-12:00 14:00-16:59')).toBe('non');
    expect(duMardi('demi-journee', '08:00-10:00')).toBe('oui');
  });

  it('trois séances sont une de trop', () => {
    expect(duMardi('nombre-de-coupures', '08:00-11:00 12:00-15:00 15:40-18:00')).toBe('non');
  });
});

describe('la réponse d’ensemble', () => {
  it('est « non » dès une règle manquée, sans taire les autres', () => {
    const { reponse, remarques } = verifierPlanning(unPlanning({ ...MI_TEMPS, mardi: '08:30-10:00' }, 17.5));
    expect(reponse).toBe('non');
    expect(remarques.filter(({ reponse: une }) => une === 'oui').length).toBeGreaterThan(8);
  });
});
