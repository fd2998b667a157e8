import { type Certitude, plusFaible } from '../../commun/connu.ts';
import { ajouterJours, type Jour } from '../../commun/jour.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import { COLONNES } from '../../droit/regimes/index.ts';
import { INDICATEURS_EN_CLAIR } from '../../explication/libelles.ts';
import { direEcheance } from '../../explication/phrases.ts';
import { composer, ecrireNombre, enumerer } from '../../explication/typographie.ts';
import { debutDAnnee } from '../../regles/aide.ts';
import type { CleDeRaison } from './raison.ts';

/** Un jour à tenir ou à connaître. */
export interface JourAttendu {
  readonly le: Jour | null;
  readonly quoi: string;
  readonly etat: 'a-venir' | 'en-retard' | 'faite';
  readonly certitude: Certitude | null;
  readonly raison: CleDeRaison;
}

const deLaFormation = ({ echeances }: Suivi): readonly JourAttendu[] =>
  echeances.map((echeance, rang) => ({
    le: echeance.le,
    quoi: direEcheance(echeance),
    etat: echeance.etat,
    certitude: echeance.certitude,
    raison: { genre: 'echeance', rang },
  }));

const desObjectifs = ({ objectifs, au }: Suivi): readonly JourAttendu[] => {
  const jours = [...new Set(objectifs.map(({ auPlusTard }) => auPlusTard))];
  return jours.flatMap((le): readonly JourAttendu[] => {
    const duJour = objectifs.filter(({ auPlusTard }) => auPlusTard === le);
    const [premier] = duJour;
    if (premier === undefined) return [];
    const noms = duJour.map(({ indicateur, cible }) =>
      cible === null
        ? INDICATEURS_EN_CLAIR[indicateur]
        : `${ecrireNombre(cible)} en ${INDICATEURS_EN_CLAIR[indicateur]}`,
    );
    return [
      {
        le,
        quoi: `Objectifs à atteindre : ${enumerer(noms)}`,
        etat: le <= au ? 'faite' : 'a-venir',
        certitude: duJour.reduce<Certitude | null>(
          (faible, { certitude }) => (faible === null || certitude === null ? null : plusFaible(faible, certitude)),
          'confirmee',
        ),
        raison: { genre: 'objectif', indicateur: premier.indicateur },
      },
    ];
  });
};

/** L'année qui s'ouvre ensuite : ce jour-là, une somme de plus est due, ou dépend des objectifs. */
export const deLAnneeSuivante = ({ annee, deroule, evaluation, solde }: Suivi): readonly JourAttendu[] => {
  const { signature } = deroule;
  const suivante = evaluation.aide?.annees.find((une) => une.annee === (annee ?? Number.POSITIVE_INFINITY) + 1);
  if (signature === undefined || suivante === undefined) return [];
  const troublee = solde.annees.some(({ touchee }) => touchee);
  const suite = troublee
    ? 'l’aide est indéterminée'
    : suivante.modulee
      ? 'l’aide dépend des objectifs'
      : 'l’aide est acquise';
  return [
    {
      le: debutDAnnee(signature, suivante.annee),
      quoi: `Année ${suivante.annee} : ${suite}`,
      etat: 'a-venir',
      certitude: troublee ? 'contestee' : suivante.certitude,
      raison: { genre: 'annee', annee: suivante.annee },
    },
  ];
};

const duTerme = ({ deroule, evaluation, au }: Suivi): readonly JourAttendu[] => {
  const { terme, etat } = deroule;
  if (terme === undefined || (etat !== 'en-cours' && etat !== 'suspendu') || evaluation.regime === null) return [];
  const colonne = COLONNES[evaluation.cadre === 'collectif' ? 'collectif-2026' : evaluation.regime];
  const { duree } = colonne.fondements;
  const le = ajouterJours(terme, -1);
  return [
    {
      le,
      quoi: 'Dernier jour du contrat',
      etat: le < au ? 'faite' : 'a-venir',
      certitude: typeof duree === 'object' && 'certitude' in duree ? duree.certitude : 'contestee',
      raison: { genre: 'duree' },
    },
  ];
};

const RANGS = { 'en-retard': 0, 'a-venir': 1, faite: 2 } as const;

/** Les échéances d'un contrat : d'abord celles qui sont en retard, puis à venir, puis faites ; par jour, les jours inconnus en dernier. */
export const tenirCalendrier = (suivi: Suivi): readonly JourAttendu[] => {
  const vivant = suivi.etat === 'en-cours' || suivi.etat === 'suspendu';
  return [
    ...deLaFormation(suivi),
    ...(vivant ? [...desObjectifs(suivi), ...deLAnneeSuivante(suivi)] : []),
    ...duTerme(suivi),
  ]
    .map((jour) => ({ ...jour, quoi: composer(jour.quoi) }))
    .sort(
      (a, b) =>
        RANGS[a.etat] - RANGS[b.etat] || (a.le ?? Number.POSITIVE_INFINITY) - (b.le ?? Number.POSITIVE_INFINITY),
    );
};
