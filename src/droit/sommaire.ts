import type { Certitude } from '../commun/connu.ts';
import type { Jour } from '../commun/jour.ts';
import {
  BANDES,
  CODES_COLONNES,
  CODES_REGLES,
  type CodeColonne,
  type CodeRegle,
  OPTIONS,
  type Option,
} from './codes.ts';
import type { Serie } from './depuis.ts';
import type { Fondement } from './fondement.ts';
import type { CodePoint } from './lectures.ts';
import { CODES_MISSIONS, mission } from './missions.ts';
import { PARCOURS } from './parcours.ts';
import type { Collectif, FondementDeRegle, Grille, Regime } from './regime.ts';
import { COLONNES } from './regimes/index.ts';

export type Unite =
  | 'heures'
  | 'réponse'
  | 'centimes'
  | 'patients'
  | 'millièmes'
  | 'pour cent'
  | 'jours'
  | 'mois'
  | 'années'
  | 'ETP'
  | 'codes';

/** Une ligne du recueil : une règle dans un régime, avec une valeur ou sans, sa période, ce qui la fonde. */
export interface Article {
  readonly colonne: CodeColonne;
  readonly regle: CodeRegle;
  /** Ce que mesure la valeur, dans la règle ; `null` pour la règle elle-même. */
  readonly objet: string | null;
  readonly valeur: number | string | null;
  readonly unite: Unite | null;
  readonly du: Jour;
  /** Le dernier jour, inclus ; `null` tant qu'aucun texte ne le ferme. */
  readonly au: Jour | null;
  readonly etat: 'fondee' | 'lacune' | 'sans objet';
  readonly fondement: Fondement | null;
  readonly lacune: CodePoint | null;
  readonly certitude: Certitude | null;
}

const valeur = (
  colonne: CodeColonne,
  regle: CodeRegle,
  objet: string,
  contenu: number | string,
  unite: Unite,
  du: Jour,
  fondement: Fondement,
  au: Jour | null = null,
): Article => ({
  colonne,
  regle,
  objet,
  valeur: contenu,
  unite,
  du,
  au,
  etat: 'fondee',
  fondement,
  lacune: null,
  certitude: fondement.certitude,
});

const serie = (
  colonne: CodeColonne,
  regle: CodeRegle,
  objet: string,
  unite: Unite,
  entrees: Serie<number>,
): readonly Article[] =>
  entrees.map((entree, rang) => {
    const suivante = entrees[rang + 1];
    const au = suivante === undefined ? null : ((suivante.du - 1) as Jour);
    return valeur(colonne, regle, objet, entree.valeur, unite, entree.du, entree.fondement, au);
  });

const grille = (colonne: CodeColonne, option: Option, { annee1, annee2, suivantes, ...hautes }: Grille) => [
  ...serie(colonne, 'montant', `${option}, année 1`, 'centimes', annee1),
  ...serie(colonne, 'montant', `${option}, année 2`, 'centimes', annee2),
  ...serie(colonne, 'montant', `${option}, année 3 et suivantes`, 'centimes', suivantes),
  ...serie(colonne, 'majoration-p90-p95', `${option}, année 3 et suivantes`, 'centimes', hautes.suivantesP90),
  ...serie(colonne, 'majoration-p95', `${option}, chaque année`, 'centimes', hautes.chaqueAnneeP95),
];

const regleElleMeme = (colonne: CodeColonne, regle: CodeRegle, du: Jour, fonde: FondementDeRegle): Article => {
  const base = { colonne, regle, objet: null, valeur: null, unite: null, du, au: null };
  if (fonde === 'sans objet') return { ...base, etat: 'sans objet', fondement: null, lacune: null, certitude: null };
  if ('lacune' in fonde)
    return { ...base, etat: 'lacune', fondement: null, lacune: fonde.lacune, certitude: 'contestee' };
  return { ...base, etat: 'fondee', fondement: fonde, lacune: null, certitude: fonde.certitude };
};

const hausses = ({ code, du, objectifs }: Regime): readonly Article[] =>
  OPTIONS.flatMap((option) =>
    BANDES.flatMap((bande): readonly Article[] => {
      const regle = objectifs.hausses[option][bande];
      const objet = `${option}, ${bande}`;
      if (regle.forme === 'hausse')
        return [valeur(code, 'hausse', objet, regle.millemes, 'millièmes', du, regle.fondement)];
      if (regle.forme === 'maintien') return [valeur(code, 'hausse', objet, 0, 'millièmes', du, regle.fondement)];
      return [];
    }),
  );

const valeursDuRegime = (regime: Regime): readonly Article[] => {
  const { code, du, specialites, patientele, exercice, secretariat, secondAssistant, objectifs, formation } = regime;
  const poser = (regle: CodeRegle, objet: string, contenu: number | string, unite: Unite, fondement: Fondement) =>
    valeur(code, regle, objet, contenu, unite, du, fondement);
  const articles: Article[] = OPTIONS.flatMap((option) => {
    const une = regime.montants[option];
    return une === null ? [] : grille(code, option, une);
  });
  articles.push(...serie(code, 'patientele-minimale', 'P30 du généraliste', 'patients', patientele.seuilGeneraliste));
  if (patientele.medianes !== null) {
    const { mt, fileActive, fondement } = patientele.medianes;
    articles.push(poser('bande', 'médiane du généraliste, patientèle médecin traitant', mt, 'patients', fondement));
    articles.push(poser('bande', 'médiane du généraliste, file active', fileActive, 'patients', fondement));
  }
  const { moinsDe16Ans } = patientele.motifs;
  if (moinsDe16Ans !== null) {
    const objet = 'part de moins de 16 ans au-delà de laquelle le seuil est levé';
    articles.push(poser('patientele-minimale', objet, moinsDe16Ans.auDela, 'millièmes', moinsDe16Ans.fondement));
  }
  if (specialites.forme === 'exclusions') {
    articles.push(
      poser('specialite', 'spécialités exclues', specialites.exclues.join(', '), 'codes', specialites.fondement),
    );
    articles.push(
      poser(
        'activite-chirurgicale',
        "part d'actes techniques",
        specialites.plafondCcam,
        'millièmes',
        specialites.chirurgiens,
      ),
    );
  } else {
    for (const [specialite, liste] of Object.entries(specialites.departements)) {
      articles.push(
        poser('territoire', `départements, ${specialite}`, liste.codes.join(', '), 'codes', liste.fondement),
      );
    }
  }
  if (exercice.forme === 'regroupe-et-coordonne') {
    articles.push(
      poser(
        'exercice-regroupe',
        'nombre de patients du généraliste seul',
        exercice.solo.auDela,
        'patients',
        exercice.solo.fondement,
      ),
    );
  }
  const { embauche } = secretariat;
  articles.push(
    poser('secretariat', "embauche d'une autre secrétaire, au plus tard", embauche.mois, 'mois', embauche.fondement),
  );
  if (secondAssistant.forme === 'ouvert') {
    const { annee, fondement } = secondAssistant.anneeMinimale;
    articles.push(poser('second-assistant', 'année du contrat en cours, au moins', annee, 'années', fondement));
  }
  articles.push(...hausses(regime));
  articles.push(
    poser('delai-des-objectifs', 'depuis la signature', objectifs.delaiEnAnnees, 'années', objectifs.delai),
  );
  if (objectifs.nouvelInstalle.forme === 'p50') {
    const { puisEnAnnees, puis } = objectifs.nouvelInstalle;
    articles.push(poser('nouvel-objectif', 'après la médiane', puisEnAnnees, 'années', puis));
  }
  if (objectifs.age !== null) {
    const { maintienDes, toleranceEnMillemes, fondement } = objectifs.age;
    articles.push(poser('maintien-65-ans', 'âge', maintienDes, 'années', fondement));
    articles.push(poser('maintien-65-ans', 'baisse admise', toleranceEnMillemes, 'millièmes', fondement));
  }
  articles.push(...valeursCommunes(code, du, regime.dureeEnAnnees, regime.fondements.duree, formation));
  articles.push(...versements(regime));
  return articles;
};

const valeursCommunes = (
  code: CodeColonne,
  du: Jour,
  duree: number,
  fondementDeLaDuree: FondementDeRegle,
  { cqp, fae, debut }: Regime['formation'],
): readonly Article[] => [
  ...(fondementDeLaDuree === 'sans objet' || 'lacune' in fondementDeLaDuree
    ? []
    : [valeur(code, 'duree', 'du contrat', duree, 'années', du, fondementDeLaDuree)]),
  valeur(code, 'certification', "CQP, depuis l'embauche", cqp.annees, 'années', du, cqp.fondement),
  valeur(code, 'certification', "FAE, depuis l'embauche", fae.annees, 'années', du, fae.fondement),
  ...(debut === null
    ? []
    : [valeur(code, 'debut-formation', "depuis l'embauche", debut.annees, 'années', du, debut.fondement)]),
];

const versements = ({ code, du, versements: plan }: Regime): readonly Article[] => {
  switch (plan.forme) {
    case 'a-l-embauche':
      return [
        valeur(code, 'versement', 'première année, part versée', plan.taux, 'pour cent', du, plan.fondement),
        valeur(code, 'versement', "première année, après l'embauche", plan.jours, 'jours', du, plan.fondement),
      ];
    case 'a-la-signature':
      return [valeur(code, 'versement', 'première année, après la signature', plan.mois, 'mois', du, plan.annee1)];
    case 'annuel':
      return [];
  }
};

const valeursDuCollectif = (regles: Collectif): readonly Article[] => {
  const { code, du, montants, objectifs, seuil, etp, attente, formes } = regles;
  const poser = (
    regle: CodeRegle,
    objet: string,
    contenu: number | string,
    unite: Unite,
    fondement: Fondement,
    le = du,
  ) => valeur(code, regle, objet, contenu, unite, le, fondement);
  return [
    ...serie(code, 'montant', 'par ETP, année 1', 'centimes', montants.annee1),
    ...serie(code, 'montant', 'par ETP, année 2', 'centimes', montants.annee2),
    ...serie(code, 'montant', 'par ETP, année 3 et suivantes', 'centimes', montants.suivantes),
    poser('collectif-forme', 'formes admises', formes.admises.join(', '), 'codes', formes.admise),
    poser('collectif-seuil', 'patientèle moyenne', seuil.moyenne, 'patients', seuil.fondement),
    poser(
      'collectif-etp',
      'bonus « docteurs juniors », par médecin',
      etp.bonus.parMedecin,
      'ETP',
      etp.bonus.fondement,
      etp.bonus.du,
    ),
    poser('hausse', 'patientèle médecin traitant, par ETP', objectifs.mt, 'patients', objectifs.fondement),
    poser('hausse', 'file active, par ETP', objectifs.fileActive, 'patients', objectifs.fondement),
    poser('delai-des-objectifs', 'depuis la signature', objectifs.delaiEnAnnees, 'années', objectifs.fondement),
    poser('nouveau-contrat-possible', 'après la fin du contrat collectif', attente.annees, 'années', attente.fondement),
    ...valeursCommunes(code, du, regles.dureeEnAnnees, regles.fondements.duree, regles.formation),
  ];
};

const articlesDe = (colonne: CodeColonne): readonly Article[] => {
  const regime = COLONNES[colonne];
  return [
    ...CODES_REGLES.map((regle) => regleElleMeme(colonne, regle, regime.du, regime.fondements[regle])),
    ...(regime.code === 'collectif-2026' ? valeursDuCollectif(regime) : valeursDuRegime(regime)),
    ...articlesCommuns(colonne, regime.du),
  ];
};

/** Ce qui ne dépend pas du régime : les voies de formation et ce que l'assistant peut faire. */
const articlesCommuns = (colonne: CodeColonne, du: Jour): readonly Article[] => [
  ...Object.values(PARCOURS).map(({ libelle, heures, nature, fondement }) => {
    const objet = nature === 'formation' ? `durée, ${libelle}` : `expérience demandée, ${libelle}`;
    return valeur(colonne, 'certification', objet, heures, 'heures', du, fondement);
  }),
  ...CODES_MISSIONS.map((code) => {
    const { libelle, permise, condition, fondement } = mission(code);
    return valeur(
      colonne,
      'missions',
      condition === null ? libelle : `${libelle} : ${condition}`,
      permise,
      'réponse',
      du,
      fondement,
    );
  }),
];

/** Tout le droit que tient Tandem, ligne à ligne : chaque règle, chaque valeur, sa période, ses sources, sa certitude. */
export const sommaire = (): readonly Article[] => CODES_COLONNES.flatMap(articlesDe);
