import type { CodePoint } from '../../../droit/lectures.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import { ecrireSomme } from '../../../explication/typographie.ts';
import type { Cle } from '../../../regles/situation.ts';
import { friseDeLAnnee } from './frise.ts';
import {
  type Contexte,
  duNoeud,
  lire,
  lirePoints,
  noeudsDe,
  type Raison,
  regleEnPhrase,
  sansNoeud,
  VIDE,
} from './raison.ts';

/** Les points que la modulation laisse ouverts : sa formule, et combien d'objectifs elle regarde. */
const pointsDeLaModulation = ({ evaluation, colonne }: Contexte): readonly CodePoint[] => {
  if (colonne === null) return [];
  const regime = COLONNES[colonne];
  const plusieurs =
    regime.code !== 'collectif-2026' && evaluation.objectifs.indicateurs.length > 1
      ? regime.objectifs.plusieursIndicateurs
      : null;
  return plusieurs === null ? [regime.modulation.point] : [plusieurs, regime.modulation.point];
};

export const raisonDeLAnnee = (annee: number, contexte: Contexte): Raison => {
  const { evaluation, arbre, situation } = contexte;
  const rang = (evaluation.aide?.annees ?? []).findIndex((une) => une.annee === annee);
  const lue = evaluation.aide?.annees[rang];
  const noeud = noeudsDe(arbre, 'aide').filter(({ code }) => code === 'montant')[rang];
  const base = duNoeud(noeud, 'montant', contexte);
  if (lue === undefined) return base;
  const module = lue.modulee ? lirePoints(pointsDeLaModulation(contexte), contexte) : [];
  return {
    ...base,
    regle: lue.modulee ? [...base.regle, regleEnPhrase('modulation')] : base.regle,
    points: [...module, ...base.points],
    frise: friseDeLAnnee(lue, situation, evaluation.cadre),
  };
};

export const raisonDuTotal = (contexte: Contexte): Raison => {
  const annees = contexte.evaluation.aide?.annees ?? [];
  const raisons = annees.map(({ annee }) => raisonDeLAnnee(annee, contexte));
  const noeud = contexte.arbre?.parties.find(({ code }) => code === 'aide');
  if (raisons.length === 0) return sansNoeud('montant', contexte);
  return {
    ...VIDE,
    regle: [...new Set(raisons.flatMap(({ regle }) => regle))],
    ici: noeud?.phrase ?? null,
    certitude: noeud?.certitude ?? null,
    faits: raisons.flatMap(({ faits }) => faits),
    lignes: annees.map(({ annee, maximum, bornes, modulee }) => ({
      nom: `Année ${annee}`,
      valeur:
        maximum !== null
          ? `${modulee ? '≤\u00a0' : ''}${ecrireSomme(maximum)}`
          : bornes === null
            ? 'indéterminé'
            : `de ${ecrireSomme(bornes[0])} à ${ecrireSomme(bornes[1])}`,
    })),
    sources: raisons.flatMap(({ sources }) => sources),
    points: raisons.flatMap(({ points }) => points),
    page: 'montant',
  };
};

const F_EMBAUCHE: Cle = 'assistant.embauche';

export const raisonDuVersement = (annee: number, numero: number, contexte: Contexte): Raison => {
  const { evaluation, arbre, situation } = contexte;
  const rang = evaluation.versements.findIndex((un) => un.annee === annee && un.rang === numero);
  const noeud = noeudsDe(arbre, 'aide').filter(({ code }) => code === 'versement')[rang];
  const base = duNoeud(noeud, 'versement', contexte);
  const versement = evaluation.versements[rang];
  if (versement === undefined) return base;
  const plan = contexte.colonne === null ? undefined : COLONNES[contexte.colonne].versements;
  const deLEmbauche = plan?.forme === 'a-l-embauche' && annee === 1 ? [lire(F_EMBAUCHE, situation)] : [];
  const somme = raisonDeLAnnee(annee, contexte);
  return {
    ...base,
    regle: versement.modulee ? [...base.regle, regleEnPhrase('modulation')] : base.regle,
    faits: [...somme.faits, ...deLEmbauche],
    points: [...base.points, ...somme.points],
  };
};
