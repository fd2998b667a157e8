/** Le sous-ensemble en règles JSON, la forme que lit json-rules-engine. Sans table, une règle par cas qui dit quelque chose. */

import { OPTIONS } from '../../src/droit/codes.ts';
import { REGIMES } from '../../src/droit/regimes/index.ts';
import {
  type ConditionDuSousEnsemble,
  chirurgicales,
  lignesDeSommes,
  parExclusions,
  RANGS,
  REVALORISE_LE,
  seuilsDuGeneraliste,
} from './sous-ensemble.ts';

/** Un fait contre une valeur, ou l'un de plusieurs tests. */
export type Test =
  | { readonly fact: string; readonly operator: string; readonly value: unknown }
  | { readonly any: Test[] };

export interface RegleJson {
  readonly priority: number;
  readonly conditions: { readonly all: Test[] };
  readonly event: {
    readonly type: 'faits' | 'condition' | 'annee';
    readonly params: Readonly<Record<string, unknown>>;
  };
}

/** Les règles d'un étage lisent les faits que posent les étages d'avant. */
const ETAGES = { regime: 40, rang: 30, sommes: 20, reponses: 10 } as const;

const test = (fact: string, operator: string, value: unknown): Test => ({ fact, operator, value });
const egal = (fait: string, valeur: unknown): Test => test(fait, 'equal', valeur);
const inconnu = (fait: string): Test => egal(fait, null);
const connu = (fait: string): Test => test(fait, 'notEqual', null);
const dans = (fait: string, valeurs: readonly string[]): Test => test(fait, 'in', valeurs);
const sous = (fait: string, borne: number): Test => test(fait, 'lessThan', borne);
const auMoins = (fait: string, borne: number): Test => test(fait, 'greaterThanInclusive', borne);
const plusDe = (fait: string, borne: number): Test => test(fait, 'greaterThan', borne);

type FaitsPoses = Readonly<Record<string, unknown>>;

const poser = (priority: number, faits: FaitsPoses, ...all: readonly Test[]): RegleJson => ({
  priority,
  conditions: { all: [...all] },
  event: { type: 'faits', params: faits },
});

/** Une condition dont on ne dit rien est remplie, ou sans objet : c'est l'usage de ce moteur. */
const repondre = (code: ConditionDuSousEnsemble, reponse: string, ...all: readonly Test[]): RegleJson => ({
  priority: ETAGES.reponses,
  conditions: { all: [...all] },
  event: { type: 'condition', params: { code, reponse } },
});

const reglesDesRegimes = (): readonly RegleJson[] =>
  REGIMES.map(({ code, du }, rang) => {
    const suivant = REGIMES[rang + 1];
    const fin = suivant === undefined ? [] : [sous('signature', suivant.du)];
    return poser(ETAGES.regime, { regime: code }, auMoins('signature', du), ...fin);
  });

const rang = (famille: string, place: string, ...tests: readonly Test[]): RegleJson =>
  poser(ETAGES.rang, { famille, place }, ...tests);

const rangSelonLaBande = (): readonly RegleJson[] => [
  rang('standard', 'dessous', egal('bande', 'sous-p30')),
  rang('standard', 'dessus', dans('bande', ['p30-p50', 'p50-p70', 'p70-p90'])),
  rang('p90', 'dessus', egal('bande', 'p90-p95')),
  rang('p95', 'dessus', egal('bande', 'p95-et-plus')),
];

const rangSelonLePercentile = (): readonly RegleJson[] => {
  const p = 'percentile';
  const sansBande = inconnu('bande');
  return [
    rang('standard', 'dessous', sansBande, sous(p, 30)),
    rang('standard', 'au-seuil', sansBande, egal(p, 30)),
    rang('standard', 'dessus', sansBande, plusDe(p, 30), sous(p, 90)),
    rang('p90', 'dessus', sansBande, auMoins(p, 90), sous(p, 95)),
    rang('inconnue', 'dessus', sansBande, egal(p, 95), egal('regime', 'avenant-7')),
    rang('p95', 'dessus', sansBande, egal(p, 95), test('regime', 'notEqual', 'avenant-7')),
    rang('p95', 'dessus', sansBande, plusDe(p, 95)),
  ];
};

const sansRang = (): readonly RegleJson[] => [
  rang('inconnue', 'inconnue', inconnu('bande'), inconnu('percentile'), {
    any: [egal('regime', 'avenant-7'), test('specialite', 'notEqual', 'medecine-generale'), inconnu('mt')],
  }),
];

/** Sans « première ligne qui convient », les cas s'excluent l'un l'autre. */
const rangSelonLesEffectifs = (): readonly RegleJson[] =>
  parExclusions().flatMap((regime) => {
    const { seuil, medianes } = seuilsDuGeneraliste(regime);
    const base = [
      egal('regime', regime.code),
      inconnu('bande'),
      inconnu('percentile'),
      egal('specialite', 'medecine-generale'),
    ];
    const sousLaMediane = sous('fileActive', medianes.fileActive);
    const horsMediane: Test = { any: [inconnu('fileActive'), auMoins('fileActive', medianes.fileActive)] };
    const dansLaBande = [plusDe('mt', seuil), sous('mt', medianes.mt)];
    return [
      rang('inconnue', 'dessous', ...base, sous('mt', seuil)),
      rang('standard', 'au-seuil', ...base, egal('mt', seuil), sousLaMediane),
      rang('inconnue', 'au-seuil', ...base, egal('mt', seuil), horsMediane),
      rang('standard', 'dessus', ...base, ...dansLaBande, sousLaMediane),
      rang('inconnue', 'dessus', ...base, ...dansLaBande, horsMediane),
      rang('inconnue', 'dessus', ...base, auMoins('mt', medianes.mt)),
    ];
  });

const reglesDuMedecin = (): readonly RegleJson[] => [
  repondre('secteur', 'indetermine', inconnu('secteur')),
  repondre('secteur', 'non', dans('secteur', ['secteur-2', 'non-conventionne'])),
  repondre('statut', 'indetermine', inconnu('statut')),
  repondre('specialite', 'indetermine', inconnu('specialite')),
];

const reglesDUnRegime = (): readonly RegleJson[] =>
  REGIMES.flatMap(({ code, options, statuts, specialites }) => {
    const ici = egal('regime', code);
    const fermees = OPTIONS.filter((option) => !options[option].ouverte);
    return [
      ...(fermees.length === 0
        ? []
        : [
            repondre('option-ouverte', 'indetermine', ici, inconnu('option')),
            repondre('option-ouverte', 'non', ici, dans('option', fermees)),
          ]),
      repondre('statut', 'point' in statuts.remplacant ? 'indetermine' : 'non', ici, egal('statut', 'remplacant')),
      specialites.forme === 'exclusions'
        ? repondre('specialite', 'non', ici, dans('specialite', specialites.exclues))
        : repondre(
            'specialite',
            'indetermine',
            ici,
            connu('specialite'),
            test('specialite', 'notIn', [...Object.keys(specialites.partout), ...Object.keys(specialites.restreintes)]),
          ),
    ];
  });

const reglesChirurgicales = (): readonly RegleJson[] =>
  parExclusions().flatMap(({ code, specialites: regles }) => {
    if (regles.forme !== 'exclusions') return [];
    const plafond = regles.plafondCcam / 1_000;
    const conteste = 'conteste' in regles.orlEtGynecologues;
    const orl = chirurgicales('orl-ou-gynecologue');
    const testees = [...chirurgicales('chirurgien'), ...(conteste ? [] : orl)];
    const repondreIci = (reponse: string, ...tests: readonly Test[]) =>
      repondre('activite-chirurgicale', reponse, egal('regime', code), ...tests);
    return [
      repondreIci('indetermine', dans('specialite', testees), inconnu('partCcam')),
      repondreIci('non', dans('specialite', testees), plusDe('partCcam', plafond)),
      repondreIci(
        regles.auPlafond === 'non' ? 'non' : 'indetermine',
        dans('specialite', testees),
        egal('partCcam', plafond),
      ),
      repondreIci('indetermine', inconnu('specialite'), {
        any: [inconnu('partCcam'), auMoins('partCcam', plafond)],
      }),
      ...(conteste
        ? [
            repondreIci('indetermine', dans('specialite', orl), {
              any: [inconnu('partCcam'), auMoins('partCcam', plafond)],
            }),
          ]
        : []),
    ];
  });

const reglesDesPatienteles = (): readonly RegleJson[] => {
  const generaliste = [egal('specialite', 'medecine-generale'), test('regime', 'notEqual', 'avenant-7')];
  const aucunMotif = [
    dans('statut', ['installe', 'remplacant']),
    egal('rqth', false),
    egal('ald', false),
    egal('exerciceMixte', false),
  ];
  const unMotif: Test = {
    any: [
      test('statut', 'notIn', ['installe', 'remplacant']),
      test('rqth', 'notEqual', false),
      test('ald', 'notEqual', false),
      test('exerciceMixte', 'notEqual', false),
    ],
  };
  return [
    repondre('patientele-minimale', 'non', ...generaliste, egal('place', 'dessous'), ...aucunMotif),
    repondre('patientele-minimale', 'indetermine', ...generaliste, egal('place', 'dessous'), unMotif),
    repondre('patientele-minimale', 'indetermine', ...generaliste, dans('place', ['au-seuil', 'inconnue'])),
  ];
};

/** Les faits `ancien1` à `nouveau5` : lire un fait entier évite à ce moteur une recherche de chemin, qui lui coûte cher. */
const sommesParAnnee = (taux: 'ancien' | 'nouveau', sommes: readonly (number | null)[]): FaitsPoses =>
  Object.fromEntries(sommes.map((somme, place) => [`${taux}${place + 1}`, somme]));

const reglesDesSommes = (): readonly RegleJson[] =>
  lignesDeSommes().map(({ regimes, option, famille, ancien, nouveau }) =>
    poser(
      ETAGES.sommes,
      { ...sommesParAnnee('ancien', ancien), ...sommesParAnnee('nouveau', nouveau) },
      egal('assistant', 'premier'),
      egal('option', option),
      dans('regime', regimes),
      egal('famille', famille),
    ),
  );

/** Le taux de chaque année selon son premier jour ; rien le jour même de la revalorisation, qui n'est pas tranché. */
const reglesDesAnnees = (): readonly RegleJson[] =>
  RANGS.flatMap((annee) => {
    const debut = `debut${annee}`;
    const lire = (taux: 'ancien' | 'nouveau', jour: Test): RegleJson => ({
      priority: ETAGES.reponses,
      conditions: { all: [jour] },
      event: { type: 'annee', params: { annee, montant: { fact: `${taux}${annee}` } } },
    });
    return [
      lire('ancien', sous(debut, REVALORISE_LE)),
      lire('nouveau', annee === 1 ? auMoins(debut, REVALORISE_LE) : plusDe(debut, REVALORISE_LE)),
    ];
  });

export const reglesJson = (): readonly RegleJson[] => [
  ...reglesDesRegimes(),
  ...rangSelonLaBande(),
  ...rangSelonLePercentile(),
  ...rangSelonLesEffectifs(),
  ...sansRang(),
  ...reglesDesSommes(),
  ...reglesDuMedecin(),
  ...reglesDUnRegime(),
  ...reglesChirurgicales(),
  ...reglesDesPatienteles(),
  ...reglesDesAnnees(),
];
