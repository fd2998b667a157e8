/** Contrat individuel : le produit contre le modèle Publicodes. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lireSituation } from '../../src/entrees/contrat-json/situation.ts';
import { evaluerSituation } from '../../src/usages/evaluer-situation.ts';
import { comparer, type Ecart, type Epreuve, type Vue } from '../epreuves/epreuve.ts';
import { hasardDe } from '../epreuves/hasard.ts';
import { situationIndividuelle } from '../epreuves/situations.ts';

/** Ce que rend modele/publicodes/adaptateur.mjs, écrit en JavaScript pour se publier seul. */
export interface ReponseDePublicodes {
  readonly regime: string | null;
  readonly eligibilite: {
    readonly reponse: string;
    readonly conditions: readonly { readonly code: string; readonly reponse: string }[];
  };
  readonly annees: readonly { readonly annee: number; readonly maximum: number | null }[];
  readonly total: number | null;
  readonly objectifs: {
    readonly indicateurs: readonly string[];
    readonly cibles: readonly {
      readonly indicateur: string;
      readonly nature: string | null;
      readonly hausse: number | null;
      readonly tolerance: number | null;
      readonly auPlusTard: string;
    }[];
  };
}

interface Adaptateur {
  readonly creerMoteur: () => unknown;
  readonly evaluerAvec: (moteur: unknown, entree: unknown) => ReponseDePublicodes;
}

/** Chargé par son chemin, comme le ferait quiconque l'a installé. */
export const chargerPublicodes = async (): Promise<(entree: unknown) => ReponseDePublicodes> => {
  const chemin = join(process.cwd(), 'modele/publicodes/adaptateur.mjs');
  const { creerMoteur, evaluerAvec }: Adaptateur = await import(/* @vite-ignore */ pathToFileURL(chemin).href);
  const moteur = creerMoteur();
  return (entree) => evaluerAvec(moteur, entree);
};

/** Une condition sans objet est laissée de côté, ou « oui » : les deux se valent. */
const CONDITIONS = [
  'option-ouverte',
  'secteur',
  'statut',
  'specialite',
  'activite-chirurgicale',
  'territoire',
  'patientele-minimale',
  'exercice-regroupe',
  'exercice-coordonne',
  'zone',
  'second-assistant',
  'secretariat',
];

interface Lisible {
  readonly regime: string | null;
  readonly eligibilite: ReponseDePublicodes['eligibilite'];
  readonly annees: readonly { readonly annee: number; readonly maximum: number | null }[];
  readonly total: number | null;
  readonly objectifs: {
    readonly indicateurs: readonly string[];
    readonly cibles: readonly {
      readonly indicateur: string;
      readonly nature: string | null;
      readonly hausse: number | null;
      readonly tolerance?: number | null;
      readonly auPlusTard: string;
    }[];
  };
}

const voir = ({ regime, eligibilite, annees, total, objectifs }: Lisible): Vue => {
  const vue: Record<string, unknown> = { regime, reponse: eligibilite.reponse };
  if (regime === null) return vue;
  for (const code of CONDITIONS) vue[`condition ${code}`] = 'oui';
  for (const { code, reponse } of eligibilite.conditions) vue[`condition ${code}`] = reponse;
  for (const { annee, maximum } of annees) vue[`année ${annee}`] = maximum;
  vue.total = total;
  vue.indicateurs = objectifs.indicateurs;
  for (const { indicateur, nature, hausse, tolerance, auPlusTard } of objectifs.cibles) {
    vue[`${indicateur} nature`] = nature;
    vue[`${indicateur} hausse`] = hausse;
    vue[`${indicateur} tolérance`] = tolerance ?? null;
    vue[`${indicateur} au plus tard`] = auPlusTard;
  }
  return vue;
};

const estIndividuel = (entree: unknown): boolean => {
  const { demande }: { readonly demande?: { readonly cadre?: string } } = Object(entree);
  return demande?.cadre === 'individuel';
};

/** Le modèle lit un cadre inconnu comme individuel : sans cadre écrit, rien n'est comparé. */
export const comparerAPublicodes = (
  entree: unknown,
  evaluerLeModele: (entree: unknown) => ReponseDePublicodes,
): readonly Ecart[] => {
  const lue = lireSituation(entree);
  if (!estIndividuel(entree) || !lue.accepte) return [];
  const { aide, ...produit } = evaluerSituation(lue.valeur.situation, undefined, '');
  return comparer(voir({ ...produit, annees: aide.annees, total: aide.total }), voir(evaluerLeModele(entree)));
};

export const epreuveDePublicodes = async (): Promise<Epreuve> => {
  const evaluerLeModele = await chargerPublicodes();
  return {
    tirer: (graine, rang) => situationIndividuelle(hasardDe(graine, 'evaluations', rang)),
    juger: (entree) => comparerAPublicodes(entree, evaluerLeModele),
  };
};
