/** Le sous-ensemble en graphe JDM, la forme que lit zen-engine : des tables de décision et un nœud de calcul. */

import { OPTIONS } from '../../src/droit/codes.ts';
import { REGIMES } from '../../src/droit/regimes/index.ts';
import {
  type Graphe,
  INCONNU,
  INDETERMINE,
  type Ligne,
  lier,
  NON,
  type Noeud,
  noeud,
  OUI,
  parmi,
  TOUT,
  table,
  texte,
} from './graphe-zen.ts';
import {
  chirurgicales,
  lignesDeSommes,
  parExclusions,
  RANGS,
  REVALORISE_LE,
  seuilsDuGeneraliste,
} from './sous-ensemble.ts';

const tableDesRegimes = (): Noeud =>
  table(
    'regime',
    1,
    ['signature'],
    ['regime'],
    REGIMES.toReversed().map(({ code, du }) => [`>= ${du}`, texte(code)]),
    true,
  );

const placer = (famille: string, place: string): Ligne => [texte(famille), texte(place)];

/** La bande donnée, sinon le rang, sinon les effectifs d'un généraliste depuis 2023. */
const tableDesRangs = (): Noeud => {
  const rang = (bande: string, percentile: string, regime = TOUT): Ligne => [
    bande,
    percentile,
    regime,
    TOUT,
    TOUT,
    TOUT,
  ];
  const effectifs = (regime: string, mt: string, fileActive = TOUT): Ligne => [
    INCONNU,
    INCONNU,
    regime,
    texte('medecine-generale'),
    mt,
    fileActive,
  ];
  return table(
    'rang',
    2,
    ['bande', 'percentile', 'regime', 'specialite', 'mt', 'fileActive'],
    ['famille', 'place'],
    [
      [...rang(texte('sous-p30'), TOUT), ...placer('standard', 'dessous')],
      [...rang(parmi(['p30-p50', 'p50-p70', 'p70-p90']), TOUT), ...placer('standard', 'dessus')],
      [...rang(texte('p90-p95'), TOUT), ...placer('p90', 'dessus')],
      [...rang(texte('p95-et-plus'), TOUT), ...placer('p95', 'dessus')],
      [...rang(TOUT, '< 30'), ...placer('standard', 'dessous')],
      [...rang(TOUT, '== 30'), ...placer('standard', 'au-seuil')],
      [...rang(TOUT, '< 90'), ...placer('standard', 'dessus')],
      [...rang(TOUT, '< 95'), ...placer('p90', 'dessus')],
      [...rang(TOUT, '== 95', texte('avenant-7')), ...placer('inconnue', 'dessus')],
      [...rang(TOUT, '>= 95'), ...placer('p95', 'dessus')],
      ...parExclusions().flatMap((regime) => {
        const { seuil, medianes } = seuilsDuGeneraliste(regime);
        const code = texte(regime.code);
        const sousLesMedianes = `< ${medianes.fileActive}`;
        return [
          [...effectifs(code, `== ${seuil}`, sousLesMedianes), ...placer('standard', 'au-seuil')],
          [...effectifs(code, `(${seuil}..${medianes.mt})`, sousLesMedianes), ...placer('standard', 'dessus')],
          [...effectifs(code, `< ${seuil}`), ...placer('inconnue', 'dessous')],
          [...effectifs(code, `== ${seuil}`), ...placer('inconnue', 'au-seuil')],
          [...effectifs(code, `> ${seuil}`), ...placer('inconnue', 'dessus')],
        ];
      }),
      [...rang(TOUT, TOUT), ...placer('inconnue', 'inconnue')],
    ],
    true,
  );
};

const tableDesOptions = (): Noeud =>
  table(
    'option-ouverte',
    3,
    ['regime', 'option'],
    ['conditions.option-ouverte'],
    REGIMES.flatMap(({ code, options }): Ligne[] => {
      const fermees = OPTIONS.filter((option) => !options[option].ouverte);
      if (fermees.length === 0) return [[texte(code), TOUT, OUI]];
      return [
        [texte(code), INCONNU, INDETERMINE],
        [texte(code), parmi(fermees), NON],
        [texte(code), TOUT, OUI],
      ];
    }),
  );

const tableDesSecteurs = (): Noeud =>
  table(
    'secteur',
    3,
    ['secteur'],
    ['conditions.secteur'],
    [
      [INCONNU, INDETERMINE],
      [parmi(['secteur-2', 'non-conventionne']), NON],
      [TOUT, OUI],
    ],
  );

const tableDesStatuts = (): Noeud =>
  table(
    'statut',
    3,
    ['statut', 'regime'],
    ['conditions.statut'],
    [
      [INCONNU, TOUT, INDETERMINE],
      [parmi(['installe', 'nouvel-installe']), TOUT, OUI],
      ...REGIMES.map(
        ({ code, statuts }): Ligne => [TOUT, texte(code), 'point' in statuts.remplacant ? INDETERMINE : NON],
      ),
    ],
  );

const tableDesSpecialites = (): Noeud =>
  table(
    'specialite',
    3,
    ['specialite', 'regime'],
    ['conditions.specialite'],
    [
      [INCONNU, TOUT, INDETERMINE],
      ...REGIMES.flatMap(({ code, specialites: regles }): Ligne[] =>
        regles.forme === 'exclusions'
          ? [
              [parmi(regles.exclues), texte(code), NON],
              [TOUT, texte(code), OUI],
            ]
          : [
              [parmi([...Object.keys(regles.partout), ...Object.keys(regles.restreintes)]), texte(code), OUI],
              [TOUT, texte(code), INDETERMINE],
            ],
      ),
    ],
  );

const tableChirurgicale = (): Noeud =>
  table(
    'activite-chirurgicale',
    3,
    ['regime', 'specialite', 'partCcam'],
    ['conditions.activite-chirurgicale'],
    [
      [texte('avenant-7'), TOUT, TOUT, OUI],
      ...parExclusions().flatMap(({ code, specialites: regles }): Ligne[] => {
        if (regles.forme !== 'exclusions') return [];
        const plafond = regles.plafondCcam / 1_000;
        const auBord = regles.auPlafond === 'non' ? NON : INDETERMINE;
        const conteste = 'conteste' in regles.orlEtGynecologues;
        const testees = [...chirurgicales('chirurgien'), ...(conteste ? [] : chirurgicales('orl-ou-gynecologue'))];
        const incertaines = conteste ? chirurgicales('orl-ou-gynecologue') : [];
        const soumises = parmi([...testees, ...incertaines]);
        return [
          [texte(code), soumises, INCONNU, INDETERMINE],
          [texte(code), soumises, `< ${plafond}`, OUI],
          ...(incertaines.length > 0 ? [[texte(code), parmi(incertaines), TOUT, INDETERMINE]] : []),
          [texte(code), parmi(testees), `== ${plafond}`, auBord],
          [texte(code), parmi(testees), TOUT, NON],
          [texte(code), INCONNU, `< ${plafond}`, OUI],
          [texte(code), INCONNU, TOUT, INDETERMINE],
        ];
      }),
      [TOUT, TOUT, TOUT, OUI],
    ],
  );

const tableDesPatienteles = (): Noeud =>
  table(
    'patientele-minimale',
    3,
    ['regime', 'specialite', 'place', 'statut', 'rqth', 'ald', 'exerciceMixte'],
    ['conditions.patientele-minimale'],
    [
      [texte('avenant-7'), TOUT, TOUT, TOUT, TOUT, TOUT, TOUT, OUI],
      [TOUT, texte('medecine-generale'), texte('dessus'), TOUT, TOUT, TOUT, TOUT, OUI],
      [
        TOUT,
        texte('medecine-generale'),
        texte('dessous'),
        parmi(['installe', 'remplacant']),
        '$ == false',
        '$ == false',
        '$ == false',
        NON,
      ],
      [TOUT, texte('medecine-generale'), TOUT, TOUT, TOUT, TOUT, TOUT, INDETERMINE],
      [TOUT, TOUT, TOUT, TOUT, TOUT, TOUT, TOUT, OUI],
    ],
  );

const tableDesSommes = (): Noeud =>
  table(
    'sommes',
    3,
    ['assistant', 'option', 'famille', 'regime'],
    ['ancien', 'nouveau'],
    [
      ...lignesDeSommes().map(
        ({ regimes, option, famille, ancien, nouveau }): Ligne => [
          texte('premier'),
          texte(option),
          texte(famille),
          parmi(regimes),
          JSON.stringify(ancien),
          JSON.stringify(nouveau),
        ],
      ),
      [TOUT, TOUT, TOUT, TOUT, 'null', 'null'],
    ],
    true,
  );

/** Le taux de chaque année selon son premier jour ; le jour même de la revalorisation, rien n'est tranché. */
const calculDesAnnees = (): Noeud =>
  noeud('annees', 'expressionNode', 4, {
    passThrough: false,
    expressions: [
      { id: 'regime', key: 'regime', value: 'regime' },
      ...RANGS.map((rang) => {
        const place = rang - 1;
        const conteste = rang === 1 ? '' : `debut${rang} == ${REVALORISE_LE} ? null : `;
        const value = `${conteste}(debut${rang} < ${REVALORISE_LE} ? ancien[${place}] : nouveau[${place}])`;
        return { id: `annee${rang}`, key: `annee${rang}`, value };
      }),
    ],
  });

/** Le graphe entier : le régime, le rang, puis les conditions et les sommes côte à côte. */
export const grapheZen = (): Graphe => {
  const conditions = [
    tableDesOptions(),
    tableDesSecteurs(),
    tableDesStatuts(),
    tableDesSpecialites(),
    tableChirurgicale(),
    tableDesPatienteles(),
  ];
  return {
    nodes: [
      noeud('entree', 'inputNode', 0),
      tableDesRegimes(),
      tableDesRangs(),
      ...conditions,
      tableDesSommes(),
      calculDesAnnees(),
      noeud('sortie', 'outputNode', 5),
    ],
    edges: [
      lier('entree', 'regime'),
      lier('regime', 'rang'),
      ...conditions.flatMap(({ id }) => [lier('rang', id), lier(id, 'sortie')]),
      lier('rang', 'sommes'),
      lier('sommes', 'annees'),
      lier('annees', 'sortie'),
    ],
  };
};
