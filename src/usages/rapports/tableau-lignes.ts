import { enEuros } from '../../commun/centimes.ts';
import type { Jour } from '../../commun/jour.ts';
import type { Releve } from '../../contrat/actes.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import type { CibleSuivie } from '../../contrat/objectifs-suivis.ts';
import type { AnneeDAide } from '../../regles/aide.ts';
import { adresse, aEcrire, aRemplir, type Cellule, enFormule, enNombre, enSerie, enTexte } from './classeur.ts';
import { formationAu, joursDAbsence, releveDu, type Trimestre } from './trimestres.ts';

/** Ce que lisent les formules, et ce qu'il faut pour en écrire la valeur. */
export interface Reperes {
  readonly signature: Jour | undefined;
  readonly projectionDes: Jour | undefined;
  readonly mt: CibleSuivie | undefined;
  readonly fileActive: CibleSuivie | undefined;
  readonly compte: 'adultes' | 'adultes-et-enfants';
}

/** La première ligne d'un trimestre, comptée depuis 1. */
export const PREMIERE_LIGNE = 12;

export const COLONNES_DU_SUIVI: readonly string[] = [
  'Trimestre',
  'Dernier jour',
  'Année',
  'Relevé le',
  'MT adultes',
  'MT enfants',
  'MT en tout, si lui seul est su',
  'MT compté',
  'MT, ligne de cible',
  'MT, écart à la ligne',
  'MT, écart à la cible',
  'MT, projection',
  'File active',
  'FA, ligne de cible',
  'FA, écart à la ligne',
  'FA, écart à la cible',
  'FA, projection',
  'Aide projetée, au plus',
  'Aide projetée, au moins',
  'Jours de présence',
  'Jours d’absence',
  'Formation',
  'Commentaire',
];
export const LARGEURS_DU_SUIVI: readonly number[] = [
  18, 13, 16, 13, 13, 12, 14, 12, 14, 14, 14, 14, 12, 14, 14, 14, 14, 18, 18, 13, 13, 22, 44,
];

const SIGNATURE = '$B$6';
const PROJECTION_DES = '$D$6';
const INDETERMINE = 'indéterminé';

interface Objectif {
  readonly cible: CibleSuivie | undefined;
  /** Les cases du départ, de la cible, de l'échéance et de la baisse admise. */
  readonly depart: string;
  readonly but: string;
  readonly echeance: string;
  readonly baisse: string;
}

const objectif = (cible: CibleSuivie | undefined, ligne: number): Objectif => ({
  cible,
  depart: `$B$${ligne}`,
  but: `$C$${ligne}`,
  echeance: `$D$${ligne}`,
  baisse: `$E$${ligne}`,
});

const si = (condition: string, alors: string, sinon = '""'): string => `IF(${condition},${alors},${sinon})`;
const nombres = (...cases: readonly string[]): string => `AND(${cases.map((une) => `ISNUMBER(${une})`).join(',')})`;

/** La ligne de cible au jour du relevé, ou au dernier jour du trimestre. */
const ligneDeCible = ({ cible, depart, but, echeance }: Objectif, le: string, jour: Jour, { signature }: Reperes) => {
  const formule = si(
    nombres(depart, but, echeance, SIGNATURE),
    `${depart}+(${but}-${depart})*MIN(1,MAX(0,(${le}-${SIGNATURE})/(${echeance}-${SIGNATURE})))`,
  );
  if (cible?.depart == null || cible.cible === null || signature === undefined) return { formule, valeur: null };
  const part = Math.min(1, Math.max(0, (jour - signature) / (cible.auPlusTard - signature)));
  return { formule, valeur: cible.depart + (cible.cible - cible.depart) * part };
};

const projectionDe = (
  { cible, depart, echeance }: Objectif,
  compte: string,
  le: string,
  valeur: number | null,
  jour: Jour | undefined,
  { signature, projectionDes }: Reperes,
) => {
  const formule = si(
    nombres(compte, le, depart, echeance, SIGNATURE),
    si(
      `AND(${le}>=${PROJECTION_DES},${le}<=${echeance})`,
      `MAX(0,ROUND(${depart}+(${compte}-${depart})/(${le}-${SIGNATURE})*(${echeance}-${SIGNATURE}),0))`,
    ),
  );
  if (
    cible?.depart == null ||
    valeur === null ||
    jour === undefined ||
    signature === undefined ||
    projectionDes === undefined
  ) {
    return { formule, valeur: null };
  }
  if (jour < projectionDes || jour > cible.auPlusTard) return { formule, valeur: null };
  const pente = (valeur - cible.depart) / (jour - signature);
  return { formule, valeur: Math.max(0, Math.round(cible.depart + pente * (cible.auPlusTard - signature))) };
};

const effectif = ({ formule, valeur }: { readonly formule: string; readonly valeur: number | null }): Cellule =>
  enFormule(formule, valeur ?? '', 'effectif');

/** Le nombre que le régime compte : les adultes seuls sous l'avenant 7, tous les patients déclarés ensuite. */
const compteMt = (releve: Releve | undefined, compte: Reperes['compte']): number | null => {
  const { mt, mtAdultes, mtEnfants } = releve ?? {};
  if (compte === 'adultes') return mtAdultes ?? null;
  return mtAdultes !== undefined && mtEnfants !== undefined ? mtAdultes + mtEnfants : (mt ?? null);
};

interface Rang {
  readonly compte: string;
  readonly valeur: number | null;
  readonly le: string;
  readonly leOuFin: string;
  readonly jour: Jour | undefined;
  readonly fin: Jour;
}

/** Les quatre cases d'un indicateur, et la projection qui sert à l'aide. */
const ecrireUnIndicateur = (
  but: Objectif,
  { compte, valeur, le, leOuFin, jour, fin }: Rang,
  caseDeLaLigne: string,
  reperes: Reperes,
) => {
  const ligne = ligneDeCible(but, leOuFin, jour ?? fin, reperes);
  const projection = projectionDe(but, compte, le, valeur, jour, reperes);
  const cible = but.cible?.cible ?? null;
  return {
    projection: projection.valeur,
    cellules: [
      effectif(ligne),
      effectif({
        formule: si(nombres(compte, caseDeLaLigne), `${compte}-${caseDeLaLigne}`),
        valeur: valeur === null || ligne.valeur === null ? null : valeur - ligne.valeur,
      }),
      effectif({
        formule: si(nombres(compte, but.but), `${compte}-${but.but}`),
        valeur: valeur === null || cible === null ? null : valeur - cible,
      }),
      effectif(projection),
    ],
  };
};

const anneeDu = ({ evaluation, deroule }: Suivi, { au }: Trimestre): AnneeDAide | undefined =>
  deroule.finAnticipee !== undefined && deroule.finAnticipee <= au
    ? undefined
    : evaluation.aide?.annees.findLast(({ debut }) => debut <= au);

/** L'aide de l'année : au plus son maximum ; au moins rien, tant que la projection ne tient pas chaque cible. */
const ecrireLAide = (
  suivi: Suivi,
  trimestre: Trimestre,
  buts: readonly { readonly objectif: Objectif; readonly caseProjetee: string; readonly projete: number | null }[],
): readonly Cellule[] => {
  const annee = anneeDu(suivi, trimestre);
  const haut = annee?.maximum ?? annee?.bornes?.[1];
  const bas = annee?.maximum ?? annee?.bornes?.[0];
  const auPlus = haut === undefined ? enTexte(INDETERMINE) : enNombre(enEuros(haut), 'euros');
  if (annee === undefined || bas === undefined) return [auPlus, enTexte(INDETERMINE)];
  if (!annee.modulee) return [auPlus, enNombre(enEuros(bas), 'euros')];
  const suivis = buts.filter(({ objectif: { cible } }) => cible !== undefined);
  const tenu = suivis.map(
    ({ objectif: { but, baisse }, caseProjetee }) =>
      `${nombres(caseProjetee, but)},N(${caseProjetee})>=N(${but})*(1-${baisse})`,
  );
  const tient =
    suivis.length > 0 &&
    suivis.every(
      ({ objectif: { cible }, projete }) =>
        projete !== null && cible?.cible != null && projete >= cible.cible * (1 - (cible.tolerance ?? 0) / 10_000),
    );
  return [
    auPlus,
    tenu.length === 0
      ? enNombre(0, 'euros')
      : enFormule(si(`AND(${tenu.join(',')})`, String(enEuros(bas)), '0'), tient ? enEuros(bas) : 0),
  ];
};

/** La ligne d'un trimestre : ce qui est saisi, ce qui se calcule, ce qui reste à remplir. */
export const ecrireUnTrimestre = (
  suivi: Suivi,
  reperes: Reperes,
  trimestre: Trimestre,
  ligne: number,
): readonly Cellule[] => {
  const releve = releveDu(suivi.journal, trimestre);
  const patientele = releve?.patientele;
  const place = (colonne: number): string => adresse(ligne - 1, colonne);
  const [finDuTrimestre, le, adultes, enfants, tout, compte] = [
    place(1),
    place(3),
    place(4),
    place(5),
    place(6),
    place(7),
  ];
  const leOuFin = `IF(ISNUMBER(${le}),${le},${finDuTrimestre})`;
  const valeurMt = compteMt(patientele, reperes.compte);
  const commun = { le, leOuFin, jour: releve?.effet, fin: trimestre.au };
  const mt = objectif(reperes.mt, 8);
  const fileActive = objectif(reperes.fileActive, 9);
  const caseFileActive = place(12);
  const valeurFa = patientele?.fileActive ?? null;
  const duMt = ecrireUnIndicateur(mt, { ...commun, compte, valeur: valeurMt }, place(8), reperes);
  const deLaFa = ecrireUnIndicateur(
    fileActive,
    { ...commun, compte: caseFileActive, valeur: valeurFa },
    place(13),
    reperes,
  );
  const annee = anneeDu(suivi, trimestre);
  return [
    enTexte(trimestre.nom),
    enNombre(enSerie(trimestre.au), 'date'),
    annee === undefined ? enTexte('') : enNombre(annee.annee, 'entier'),
    aRemplir('date', releve === undefined ? null : enSerie(releve.effet)),
    aRemplir('effectif', patientele?.mtAdultes ?? null),
    aRemplir('effectif', patientele?.mtEnfants ?? null),
    aRemplir('effectif', patientele?.mt ?? null),
    effectif({
      formule:
        reperes.compte === 'adultes'
          ? si(nombres(adultes), adultes)
          : si(nombres(adultes, enfants), `${adultes}+${enfants}`, si(nombres(tout), tout)),
      valeur: valeurMt,
    }),
    ...duMt.cellules,
    aRemplir('effectif', valeurFa),
    ...deLaFa.cellules,
    ...ecrireLAide(suivi, trimestre, [
      { objectif: mt, caseProjetee: place(11), projete: duMt.projection },
      { objectif: fileActive, caseProjetee: place(16), projete: deLaFa.projection },
    ]),
    aRemplir('entier'),
    aRemplir('entier', joursDAbsence(suivi, trimestre)),
    aEcrire(formationAu(suivi, trimestre)),
    aEcrire(),
  ];
};
