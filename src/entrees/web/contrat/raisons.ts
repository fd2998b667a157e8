import type { Certitude } from '../../../commun/connu.ts';
import { ajouterJours } from '../../../commun/jour.ts';
import type { Suivi } from '../../../contrat/contrat.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import { type FaitLu, type Noeud, noeud, type PointLu, type SourceLue } from '../../../explication/arbre.ts';
import { expliquerSuivi } from '../../../explication/arbre-du-contrat.ts';
import { composer, ecrireDate, ecrireSomme } from '../../../explication/typographie.ts';
import { direActe } from '../../../explication/vie.ts';
import { manqueDeTexte } from '../../../regles/constat.ts';
import { paiementsDe, tenirCompte } from '../../../usages/suivi/compte.ts';
import type { CleDeRaison } from '../../../usages/suivi/raison.ts';
import { ecrireDue } from '../../../usages/suivi/sommes.ts';

/** Une ligne d'un compte : ce que c'est, et combien. */
export interface Terme {
  readonly nom: string;
  readonly valeur: string;
}

/** Pourquoi ce chiffre : tout vient de l'arbre du suivi et des actes. */
export interface RaisonDeContrat {
  readonly regle: readonly string[];
  readonly ici: readonly string[];
  readonly certitude: Certitude | null;
  readonly termes: readonly Terme[];
  readonly faits: readonly FaitLu[];
  readonly sources: readonly SourceLue[];
  readonly points: readonly PointLu[];
  /** Le barème de la personne, quand il a donné la valeur. */
  readonly bareme: string | null;
}

const uniques = <Element extends { readonly cle?: string; readonly code?: string }>(elements: readonly Element[]) => [
  ...new Map(elements.map((element) => [element.cle ?? element.code, element])).values(),
];

/** Réunit des nœuds qui parlent de la même chose : ce qu'ils disent, sur quoi, d'après qui. */
const reunir = (noeuds: readonly Noeud[], termes: readonly Terme[] = []): RaisonDeContrat => ({
  regle: [...new Set(noeuds.flatMap(({ regle }) => (regle === null ? [] : [regle])))],
  ici: [...new Set(noeuds.map(({ phrase }) => phrase).filter((phrase) => phrase !== ''))],
  certitude: noeuds.find(({ certitude }) => certitude !== null)?.certitude ?? null,
  termes: termes.map(({ nom, valeur }) => ({ nom: composer(nom), valeur: composer(valeur) })),
  faits: uniques(noeuds.flatMap(({ faits }) => faits)),
  sources: uniques(noeuds.flatMap(({ sources }) => sources)),
  points: uniques(noeuds.flatMap(({ points }) => points)),
  bareme: noeuds.find(({ bareme }) => bareme !== null)?.bareme ?? null,
});

const partie = (arbre: Noeud | undefined, code: Noeud['code']): Noeud | undefined =>
  arbre?.parties.find((une) => une.code === code);

const presents = (...noeuds: readonly (Noeud | undefined)[]): readonly Noeud[] =>
  noeuds.filter((un): un is Noeud => un !== undefined);

const raisonDuTerme = ({ evaluation, situation, deroule }: Suivi): RaisonDeContrat => {
  const { regime, cadre } = evaluation;
  const fonde =
    regime === null ? 'sans objet' : COLONNES[cadre === 'collectif' ? 'collectif-2026' : regime].fondements.duree;
  const { signature, terme } = deroule;
  const phrase =
    signature === undefined || terme === undefined
      ? ''
      : `Signé le ${ecrireDate(signature)} : son dernier jour est le ${ecrireDate(ajouterJours(terme, -1))}.`;
  const seul = noeud(
    {
      code: 'duree',
      phrase,
      certitude: typeof fonde === 'object' && 'certitude' in fonde ? fonde.certitude : null,
      fondements: typeof fonde === 'object' && 'cles' in fonde ? [fonde] : [],
    },
    situation,
  );
  return reunir([seul]);
};

const raisonDeLEnjeu = ({ evaluation, situation, solde }: Suivi): RaisonDeContrat => {
  const annees = (evaluation.aide?.annees ?? []).filter(
    ({ annee, modulee }) => modulee && solde.annees.find((une) => une.annee === annee)?.due == null,
  );
  const seul = noeud(
    {
      code: 'modulation',
      phrase: 'Chacune de ces sommes est un maximum.',
      certitude: annees[0]?.certitude ?? null,
      fondements: annees.flatMap(({ fondements }) => fondements),
      manques: [manqueDeTexte('modulation'), manqueDeTexte('deux-indicateurs-dans-la-modulation')],
    },
    situation,
  );
  return reunir(
    [seul],
    annees.map(({ annee, maximum }) => ({
      nom: `Année ${annee}`,
      valeur: maximum === null ? 'indéterminé' : `${ecrireSomme(maximum)} au plus`,
    })),
  );
};

const raisonDuVerse = ({ journal, situation }: Suivi, annee: number | undefined): RaisonDeContrat => {
  const paiements =
    annee === undefined
      ? journal.filter(({ acte }) => acte === 'versement' || acte === 'recouvrement')
      : paiementsDe(journal, annee);
  const phrase =
    paiements.length === 0 ? 'Aucun acte ne dit que la caisse a versé.' : 'C’est ce que disent les actes du contrat.';
  return reunir(
    [noeud({ code: 'acte', phrase, certitude: null }, situation)],
    paiements.map((acte) => ({ nom: ecrireDate(acte.effet), valeur: direActe(acte) })),
  );
};

/** Les rangs des parties dans l'arbre : actes, solde, objectifs, échéances, alertes, puis la règle de départ. */
const AVANT_LES_OBJECTIFS = 2;

/** La raison d'un chiffre de l'écran. */
export const trouverRaison = (suivi: Suivi, cle: CleDeRaison): RaisonDeContrat => {
  const arbre = expliquerSuivi(suivi);
  const { objectifs, echeances, evaluation } = suivi;
  const solde = partie(arbre, 'solde');
  const aide = partie(partie(arbre, 'evaluation'), 'aide')?.parties ?? [];
  switch (cle.genre) {
    case 'contrat':
      return reunir([{ ...arbre, parties: [] }]);
    case 'duree':
      return raisonDuTerme(suivi);
    case 'enjeu':
      return raisonDeLEnjeu(suivi);
    case 'verse':
      return raisonDuVerse(suivi, cle.annee);
    case 'solde':
      return reunir(
        presents(solde),
        tenirCompte(suivi).lignes.flatMap(({ annee, due, verse }) => [
          ...(due === undefined ? [] : [{ nom: `Année ${annee}, dû`, valeur: ecrireDue(due) }]),
          { nom: `Année ${annee}, versé`, valeur: ecrireSomme(verse) },
        ]),
      );
    case 'annee': {
      const rang = suivi.solde.annees.findIndex(({ annee }) => annee === cle.annee);
      const regle = evaluation.aide?.annees.findIndex(({ annee }) => annee === cle.annee) ?? -1;
      return reunir(presents(solde?.parties[rang], aide.filter(({ code }) => code === 'montant')[regle]));
    }
    case 'versement': {
      const rang = evaluation.versements.findIndex((un) => un.annee === cle.annee && un.rang === cle.rang);
      return reunir(presents(aide.filter(({ code }) => code === 'versement')[rang]));
    }
    case 'objectif': {
      const rang = objectifs.findIndex(({ indicateur }) => indicateur === cle.indicateur);
      return reunir(presents(arbre.parties[AVANT_LES_OBJECTIFS + rang]));
    }
    case 'echeance':
      return reunir(presents(arbre.parties[AVANT_LES_OBJECTIFS + objectifs.length + cle.rang]));
    case 'alerte':
      return reunir(presents(arbre.parties[AVANT_LES_OBJECTIFS + objectifs.length + echeances.length + cle.rang]));
    case 'acte':
      return reunir(presents(partie(arbre, 'actes')?.parties[cle.rang]));
  }
};
