import { estEnVigueur, type ModulationDeBareme } from '../../../droit/bareme.ts';
import type { CodePoint } from '../../../droit/lectures.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import { composer, ecrireSomme, enMinuscule } from '../../../explication/typographie.ts';
import type { AnneeDAide } from '../../../regles/aide.ts';
import type { Cle } from '../../../regles/situation.ts';
import { direLaFormule } from '../annees/formule.ts';
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

const formuleDe = ({ modulee, debut }: AnneeDAide, { bareme }: Contexte): ModulationDeBareme | undefined =>
  modulee ? bareme?.modulation.find((une) => estEnVigueur(une, debut)) : undefined;

/** Les points que la modulation laisse ouverts : sa formule, qu'un barème peut donner, et combien d'objectifs elle regarde. */
const pointsDeLaModulation = (
  { evaluation, colonne }: Contexte,
  formule: ModulationDeBareme | undefined,
): readonly CodePoint[] => {
  if (colonne === null) return [];
  const regime = COLONNES[colonne];
  const plusieurs =
    regime.code !== 'collectif-2026' && evaluation.objectifs.indicateurs.length > 1
      ? regime.objectifs.plusieursIndicateurs
      : null;
  return [...(plusieurs === null ? [] : [plusieurs]), ...(formule === undefined ? [regime.modulation.point] : [])];
};

export const raisonDeLAnnee = (annee: number, contexte: Contexte): Raison => {
  const { evaluation, arbre, situation } = contexte;
  const rang = (evaluation.aide?.annees ?? []).findIndex((une) => une.annee === annee);
  const lue = evaluation.aide?.annees[rang];
  const noeud = noeudsDe(arbre, 'aide').filter(({ code }) => code === 'montant')[rang];
  const base = duNoeud(noeud, 'montant', contexte);
  if (lue === undefined) return base;
  const formule = formuleDe(lue, contexte);
  const module = lue.modulee ? lirePoints(pointsDeLaModulation(contexte, formule), contexte) : [];
  return {
    ...base,
    regle: [
      ...base.regle,
      ...(lue.modulee ? [regleEnPhrase('modulation')] : []),
      ...(formule === undefined ? [] : [composer(`Selon votre barème : ${enMinuscule(direLaFormule(formule))}`)]),
    ],
    bareme: formule === undefined ? base.bareme : (contexte.bareme ?? null),
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
    bareme: raisons.find(({ bareme }) => bareme !== null)?.bareme ?? null,
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
    bareme: base.bareme ?? somme.bareme,
  };
};
