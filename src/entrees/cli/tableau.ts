import type { Certitude } from '../../commun/connu.ts';
import type { Option } from '../../droit/codes.ts';
import {
  CERTITUDES,
  INDICATEURS_EN_CLAIR,
  NATURES_EN_CLAIR,
  OPTIONS_EN_CLAIR,
  REGIMES_EN_CLAIR,
  REPONSES,
} from '../../explication/libelles.ts';
import { direManque } from '../../explication/phrases.ts';
import { composer, ecrireNombre } from '../../explication/typographie.ts';
import type { ReponseDEvaluation } from '../../usages/reponse.ts';

type Ligne = readonly string[];

const largeur = (texte: string): number => Array.from(texte).length;

/** Des colonnes alignées : le texte à gauche, les nombres à droite. */
export const aligner = (lignes: readonly Ligne[], aDroite: readonly number[] = []): readonly string[] => {
  const largeurs = (lignes[0] ?? []).map((_, rang) => Math.max(...lignes.map((ligne) => largeur(ligne[rang] ?? ''))));
  return lignes.map((ligne) =>
    ligne
      .map((cellule, rang) => {
        const vide = ' '.repeat((largeurs[rang] ?? 0) - largeur(cellule));
        return aDroite.includes(rang) ? vide + cellule : cellule + vide;
      })
      .join('  ')
      .trimEnd(),
  );
};

const MARQUES = { oui: '✓', non: '✗', indetermine: '?' } as const;
const enEuros = (montant: number | null): string => (montant === null ? 'indéterminé' : `${ecrireNombre(montant)} €`);
const certitude = (valeur: Certitude | null): string => (valeur === null ? '' : CERTITUDES[valeur]);
const entre = (bornes: readonly [number, number] | undefined): string =>
  bornes === undefined ? '' : `entre ${enEuros(bornes[0])} et ${enEuros(bornes[1])}`;

const titre = (texte: string): readonly string[] => ['', texte];

const aide = ({ aide: { annees, total, bornes, certitude: sure } }: ReponseDEvaluation): readonly string[] => {
  if (annees.length === 0) return [];
  const lignes = annees.map((annee) => [
    `année ${annee.annee}`,
    annee.debut,
    `${annee.modulee && annee.maximum !== null ? '≤ ' : ''}${enEuros(annee.maximum)}`,
    annee.maximum === null ? entre(annee.bornes) : '',
    certitude(annee.certitude),
  ]);
  const somme = ['cinq ans', '', enEuros(total), total === null ? entre(bornes) : '', certitude(sure)];
  return [...titre('Aide'), ...aligner([...lignes, somme], [2])];
};

const versements = (reponse: ReponseDEvaluation): readonly string[] =>
  reponse.versements.length === 0
    ? []
    : [
        ...titre('Versements'),
        ...aligner(
          reponse.versements.map((versement) => [
            `année ${versement.annee}, ${versement.rang}`,
            `${versement.modulee && versement.montant !== null ? '≤ ' : ''}${enEuros(versement.montant)}`,
            versement.auPlusTard === null ? 'jour indéterminé' : `au plus tard le ${versement.auPlusTard}`,
            certitude(versement.certitude),
          ]),
          [1],
        ),
      ];

const objectifs = ({ objectifs: { cibles } }: ReponseDEvaluation): readonly string[] =>
  cibles.length === 0
    ? []
    : [
        ...titre('Objectifs'),
        ...aligner(
          cibles.map((cible) => [
            INDICATEURS_EN_CLAIR[cible.indicateur],
            cible.nature === null ? 'indéterminé' : NATURES_EN_CLAIR[cible.nature],
            cible.cible === null ? 'total indéterminé' : `${ecrireNombre(cible.cible)} patients`,
            `au plus tard le ${cible.auPlusTard}`,
          ]),
        ),
      ];

const echeances = (reponse: ReponseDEvaluation): readonly string[] =>
  reponse.echeances.length === 0
    ? []
    : [...titre('Échéances'), ...aligner(reponse.echeances.map(({ le, quoi }) => [le ?? 'jour indéterminé', quoi]))];

/** La réponse pour un terminal : le verdict, chaque condition, les sommes, ce qui manque. */
export const ecrireTableau = (reponse: ReponseDEvaluation, option: Option | undefined): string => {
  const { eligibilite, regime } = reponse;
  const verdict = `${MARQUES[eligibilite.reponse]} Éligibilité : ${REPONSES[eligibilite.reponse]}${
    eligibilite.certitude === null ? '' : ` (${CERTITUDES[eligibilite.certitude]})`
  }`;
  const manques = [...reponse.manques, ...reponse.objectifs.manques].map(direManque);
  return [
    verdict,
    `  Régime : ${regime === null ? 'indéterminé' : REGIMES_EN_CLAIR[regime]}${option === undefined ? '' : `, ${OPTIONS_EN_CLAIR[option]}`}`,
    ...titre('Conditions'),
    ...aligner(
      eligibilite.conditions.map((condition) => [
        MARQUES[condition.reponse],
        condition.code,
        condition.phrase,
        certitude(condition.certitude),
      ]),
    ),
    ...aide(reponse),
    ...versements(reponse),
    ...objectifs(reponse),
    ...echeances(reponse),
    ...(reponse.alertes.length === 0 ? [] : [...titre('À vérifier'), ...reponse.alertes.map(({ phrase }) => phrase)]),
    ...(manques.length === 0
      ? []
      : [...titre('Ce qui manque'), ...[...new Set(manques)].map((manque) => `- ${manque}`)]),
    '',
    `Tandem ${reponse.version.programme}, droit tenu au ${reponse.version.droit}. Ce n'est pas un service de l'Assurance Maladie : aucune réponse n'engage une caisse.`,
  ]
    .map(composer)
    .join('\n');
};
