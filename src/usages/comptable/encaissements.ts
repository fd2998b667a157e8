import type { Jour } from '../../commun/jour.ts';
import { fondementsDuVersement } from '../../regles/versements.ts';
import type { Encaissement, HypothesesComptables, JourDEncaissement } from './forme.ts';
import { INCONNUE } from './intervalle.ts';
import { anneesPossibles, etatAttendu, premierJourDe, situer } from './jours.ts';
import { type Contrat, type Moduler, type Prevu, prevoir, reglesDe } from './prevus.ts';
import { attendusDeLAnnee, faitsDe, type Reste } from './suivis.ts';

type Dates = NonNullable<HypothesesComptables['dates']>;

/** Ce dont dépend le calendrier : le jour où l'on regarde, et où compter ce dont l'année n'est pas sûre. */
export interface Regard {
  readonly au: Jour;
  readonly dates: Dates;
}

const poser = (
  contrat: Contrat,
  jour: JourDEncaissement,
  { au, dates }: Regard,
): Pick<Encaissement, 'contrat' | 'jour' | 'annees' | 'etat'> => ({
  contrat: contrat.place,
  jour,
  annees: anneesPossibles(jour, dates),
  etat: etatAttendu(jour, au),
});

const attendre = (contrat: Contrat, { versement, somme }: Prevu, regard: Regard): readonly Encaissement[] => {
  const { situation, evaluation } = contrat;
  const { signature, assistant } = situation;
  const plan = signature === undefined ? undefined : reglesDe(evaluation, signature)?.versements;
  if (plan === undefined || signature === undefined) return [];
  const annee = evaluation.aide?.annees.find((une) => une.annee === versement.annee);
  return [
    {
      ...poser(contrat, situer(versement, plan, signature, assistant.embauche), regard),
      annee: versement.annee,
      rang: versement.rang,
      somme,
      modulee: versement.modulee,
      fondements: fondementsDuVersement(versement),
      manques: [...(annee?.manques ?? []), ...versement.manques],
      certitude: versement.certitude,
    },
  ];
};

const attendreLeReste = (contrat: Contrat, { annee, somme, manques }: Reste, regard: Regard): Encaissement => ({
  ...poser(contrat, { genre: 'inconnu', pasAvant: annee.debut }, regard),
  annee: annee.annee,
  rang: null,
  somme,
  modulee: false,
  fondements: annee.fondements,
  manques,
  certitude: somme.bas === somme.haut ? annee.certitude : 'contestee',
});

/** Sans signature ou sans cadre, aucune somme n'est prévisible : il reste une aide inconnue, et ce qui manque. */
const attendreLInconnu = (contrat: Contrat, regard: Regard): Encaissement => ({
  ...poser(contrat, { genre: 'inconnu', pasAvant: contrat.situation.signature ?? regard.au }, regard),
  annee: null,
  rang: null,
  somme: INCONNUE,
  modulee: false,
  fondements: [],
  manques: contrat.evaluation.manques,
  certitude: null,
});

const attendusDe = (contrat: Contrat, regard: Regard, moduler: Moduler): readonly Encaissement[] => {
  const { evaluation, suivi } = contrat;
  const prevus = prevoir(contrat, moduler);
  if (suivi === undefined) {
    if (evaluation.eligibilite.reponse === 'non') return [];
    return prevus.length === 0
      ? [attendreLInconnu(contrat, regard)]
      : prevus.flatMap((prevu) => attendre(contrat, prevu, regard));
  }
  if (prevus.length === 0) return [attendreLInconnu(contrat, regard)];
  return (evaluation.aide?.annees ?? []).flatMap((annee) => {
    const siens = prevus.filter(({ versement }) => versement.annee === annee.annee);
    const attendus = attendusDeLAnnee(annee, siens, suivi);
    return [
      ...attendus.prevus.flatMap((prevu) => attendre(contrat, prevu, regard)),
      ...attendus.restes.map((reste) => attendreLeReste(contrat, reste, regard)),
    ];
  });
};

const constates = (contrat: Contrat, dates: Dates): readonly Encaissement[] =>
  (contrat.suivi === undefined ? [] : faitsDe(contrat.suivi)).map((fait) => ({
    ...fait,
    contrat: contrat.place,
    annees: anneesPossibles(fait.jour, dates),
    modulee: false,
    fondements: [],
    manques: [],
    certitude: 'confirmee' as const,
  }));

/**
 * Ce que les contrats ont reçu et ce qu'ils attendent, du plus ancien au plus lointain. `moduler` ne change que les
 * sommes : d'un scénario à l'autre, les encaissements et leur ordre sont les mêmes.
 */
export const encaisser = (contrats: readonly Contrat[], regard: Regard, moduler: Moduler): readonly Encaissement[] =>
  contrats
    .flatMap((contrat) => [...constates(contrat, regard.dates), ...attendusDe(contrat, regard, moduler)])
    .map((encaissement, place) => ({ encaissement, place }))
    .sort((a, b) => premierJourDe(a.encaissement.jour) - premierJourDe(b.encaissement.jour) || a.place - b.place)
    .map(({ encaissement }) => encaissement);
