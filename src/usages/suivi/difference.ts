import type { Centimes } from '../../commun/centimes.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import type { EcheanceSuivie } from '../../contrat/echeances-suivies.ts';
import type { CibleSuivie } from '../../contrat/objectifs-suivis.ts';
import { INDICATEURS_EN_CLAIR, REGIMES_EN_CLAIR, REPONSES } from '../../explication/libelles.ts';
import { direEcheance, direManque } from '../../explication/phrases.ts';
import { composer, ecrireDate, ecrireNombre, ecrireSomme } from '../../explication/typographie.ts';
import { direAlerteDeContrat, ETATS_D_ECHEANCE, ETATS_EN_CLAIR } from '../../explication/vie.ts';
import { deLAnneeSuivante } from './calendrier.ts';
import { sommeEnJeu } from './phrase.ts';
import { ecrireBornes } from './sommes.ts';

/** Une chose dite d'un contrat, avant et après un acte ; `null` quand elle n'existe pas. */
export interface Changement {
  readonly cle: string;
  readonly quoi: string;
  readonly avant: string | null;
  readonly apres: string | null;
  /** Une somme que l'on ne sait pas : elle se montre en violet. */
  readonly avantIndetermine: boolean;
  readonly apresIndetermine: boolean;
}

interface Dit {
  readonly quoi: string;
  readonly valeur: string;
  readonly indetermine?: boolean;
}

/** Ce que l'on peut dire d'un suivi, chose par chose, dans l'ordre où on les compare. */
type Tableau = ReadonlyMap<string, Dit>;

const somme = (quoi: string, valeur: Centimes | null, sinon = 'indéterminé'): Dit =>
  valeur === null ? { quoi, valeur: sinon, indetermine: true } : { quoi, valeur: ecrireSomme(valeur) };

const direCible = (cible: CibleSuivie): readonly (readonly [string, Dit])[] => {
  const nom = INDICATEURS_EN_CLAIR[cible.indicateur];
  const { indicateur, derniereMesure, projection } = cible;
  const but: readonly [string, Dit] = [
    `cible/${indicateur}`,
    cible.cible === null
      ? { quoi: `Cible, ${nom}`, valeur: 'indéterminée', indetermine: true }
      : { quoi: `Cible, ${nom}`, valeur: ecrireNombre(cible.cible) },
  ];
  const mesure: readonly [string, Dit] = [
    `releve/${indicateur}`,
    {
      quoi: `Dernier relevé, ${nom}`,
      valeur:
        derniereMesure === null
          ? 'aucun'
          : derniereMesure.valeur === null
            ? 'incomplet'
            : ecrireNombre(derniereMesure.valeur),
    },
  ];
  const suite: readonly [string, Dit] = [
    `projection/${indicateur}`,
    {
      quoi: `Projection, ${nom}`,
      valeur: projection === null ? 'trop tôt' : `${ecrireNombre(projection.valeur)} le ${ecrireDate(projection.le)}`,
    },
  ];
  const reponse: readonly [string, Dit] = [
    `atteint/${indicateur}`,
    { quoi: `Atteint, ${nom}`, valeur: REPONSES[cible.atteint], indetermine: cible.atteint === 'indetermine' },
  ];
  const echeance: readonly [string, Dit] = [
    `objectif-le/${indicateur}`,
    { quoi: `À atteindre au plus tard, ${nom}`, valeur: ecrireDate(cible.auPlusTard) },
  ];
  return [but, echeance, mesure, suite, reponse];
};

const direUneEcheance = ({ le, etat }: EcheanceSuivie): Dit['valeur'] =>
  `${le === null ? 'jour indéterminé' : ecrireDate(le)}, ${ETATS_D_ECHEANCE[etat]}`;

/** Ce qui dépend des objectifs, et l'année qui s'ouvre ensuite. */
const direSuite = (suivi: Suivi): readonly (readonly [string, Dit])[] => {
  const enJeu = sommeEnJeu(suivi);
  const [suivante] = suivi.etat === 'en-cours' || suivi.etat === 'suspendu' ? deLAnneeSuivante(suivi) : [];
  return [
    ...(enJeu === undefined ? [] : [['en-jeu', somme('Ce qui dépend des objectifs, au plus', enJeu.somme)] as const]),
    ...(suivante?.le == null
      ? []
      : [
          [
            'annee-suivante',
            { quoi: 'Prochaine année', valeur: `${ecrireDate(suivante.le)}, ${suivante.quoi}` },
          ] as const,
        ]),
  ];
};

const dresser = (suivi: Suivi): Tableau => {
  const { etat, annee, fin, solde, objectifs, echeances, alertes, manques } = suivi;
  const { regime } = suivi.evaluation;
  const { du, duMin, duMax, exigible, verse, solde: reste } = solde;
  return new Map<string, Dit>([
    [
      'regime',
      {
        quoi: 'Règles',
        valeur: regime === null ? 'indéterminées' : REGIMES_EN_CLAIR[regime],
        indetermine: regime === null,
      },
    ],
    ['etat', { quoi: 'État', valeur: `${ETATS_EN_CLAIR[etat]}${annee === null ? '' : `, année ${annee}`}` }],
    ['fin', { quoi: 'Dernier jour du contrat', valeur: fin === null ? 'aucun' : ecrireDate(fin) }],
    ['du', somme('Dû', du, ecrireBornes(duMin, duMax))],
    ['exigible', somme('Exigible', exigible)],
    ['verse', somme('Versé', verse)],
    ['solde', somme('Solde, ce qui reste à recevoir', reste)],
    ...direSuite(suivi),
    ...objectifs.flatMap(direCible),
    ...echeances.map((une): [string, Dit] => [
      `echeance/${une.code}/${une.quoi}`,
      { quoi: direEcheance(une), valeur: direUneEcheance(une), indetermine: une.le === null },
    ]),
    ...alertes.map((alerte): [string, Dit] => [
      `alerte/${alerte.code}/${alerte.le}`,
      { quoi: 'Alerte', valeur: direAlerteDeContrat(alerte) },
    ]),
    ...manques.map((manque): [string, Dit] => [
      `manque/${manque.manque === 'fait' ? manque.cle : manque.point}`,
      { quoi: 'Ce qui manque', valeur: direManque(manque), indetermine: true },
    ]),
  ]);
};

const valeurDe = (dit: Dit | undefined): string | null => (dit === undefined ? null : composer(dit.valeur));

/** Tout ce qui diffère entre deux suivis, dans l'ordre ; rien si rien ne change. */
export const comparer = (avant: Suivi, apres: Suivi): readonly Changement[] => {
  const a = dresser(avant);
  const b = dresser(apres);
  return [...new Set([...b.keys(), ...a.keys()])].flatMap((cle): readonly Changement[] => {
    const un = a.get(cle);
    const deux = b.get(cle);
    if (un?.valeur === deux?.valeur) return [];
    return [
      {
        cle,
        quoi: composer((deux ?? un)?.quoi ?? ''),
        avant: valeurDe(un),
        apres: valeurDe(deux),
        avantIndetermine: un?.indetermine === true,
        apresIndetermine: deux?.indetermine === true,
      },
    ];
  });
};
