import { type Centimes, enEuros } from '../commun/centimes.ts';
import { type Certitude, plusFaible, type Reponse } from '../commun/connu.ts';
import { ajouterJours, ecrireJour } from '../commun/jour.ts';
import { estEnVigueur } from '../droit/bareme.ts';
import { direAlerteDeCout, direHypothese, LIGNES_EN_CLAIR } from '../explication/cout.ts';
import { direBaremeFictif } from '../explication/phrases.ts';
import type { AnneeDAide } from '../regles/aide.ts';
import { scenariosDe } from '../regles/modulation.ts';
import { aideDeplacee, alertesAvecLAide, alertesDuPoste } from '../regles/paie/alertes.ts';
import { additionnerRestes, type CoutDAnnee, type Reste, resteDe } from '../regles/paie/cinq-ans.ts';
import type { CodeHypothese, ManqueDeCout } from '../regles/paie/emploi.ts';
import { type CodeLigne, composerLignes, type Ligne, type Origine, totalDes } from '../regles/paie/lignes.ts';
import { minimumConventionnelAu } from '../regles/paie/minimum.ts';
import type { Chiffrage } from './chiffrer-cout.ts';
import { nommerSources, type Version } from './reponse.ts';

/** Une ligne publiée : sommes en euros, `null` pour ce qui n'est pas compris. */
export interface LigneDeCout {
  readonly code: CodeLigne;
  readonly libelle: string;
  readonly mensuel: number | null;
  readonly annuel: number | null;
  readonly origine: Origine;
  readonly sources: readonly string[];
  readonly certitude: Certitude | null;
  readonly hypotheses: readonly CodeHypothese[];
  readonly point?: string;
}

/** Un reste à charge publié : su, ou borné. Négatif quand l'aide dépasse le coût. */
export interface ResteEcrit {
  readonly montant: number | null;
  readonly bornes?: readonly [number, number];
}

export interface AnneeDeCout {
  readonly annee: number;
  readonly debut: string;
  readonly fin: string;
  readonly cout: number | null;
  /** Ce que font les mois chiffrés, quand tous ne le sont pas. */
  readonly connu?: number;
  readonly brut: number;
  readonly mois: number;
  readonly projetee: boolean;
  readonly aide: {
    readonly maximum: number | null;
    readonly bornes?: readonly [number, number];
    readonly modulee: boolean;
    readonly certitude: Certitude | null;
  } | null;
  readonly reste: ResteEcrit | null;
  readonly scenarios: readonly {
    readonly nom: string;
    readonly atteinte: number;
    readonly aide: number;
    readonly reste: number | null;
  }[];
}

/** La réponse de `cout`, telle que le contrat JSON la publie : jours écrits, sommes en euros. */
export interface ReponseDeCout {
  readonly au: string;
  readonly poste: {
    readonly heures: number;
    readonly debut: string;
    readonly moisDAnciennete: number | null;
    readonly tauxDeLaPrime: number | null;
  } | null;
  readonly minimum: {
    readonly smicHoraire: number;
    readonly smic: number;
    readonly conventionnel: number | null;
    readonly sources: readonly string[];
    readonly manques: readonly ManqueDeCout[];
  } | null;
  readonly lignes: readonly LigneDeCout[];
  readonly mensuel: number | null;
  readonly annuel: number | null;
  readonly brut: number | null;
  readonly net: number | null;
  /** Des lignes sans montant ne sont pas dans le total. */
  readonly partiel: boolean;
  readonly projete: boolean;
  readonly certitude: Certitude | null;
  readonly eligibilite: { readonly reponse: Reponse; readonly certitude: Certitude | null } | null;
  readonly annees: readonly AnneeDeCout[];
  readonly total: {
    readonly cout: number | null;
    readonly aide: number | null;
    readonly aideBornes?: readonly [number, number];
    readonly reste: ResteEcrit | null;
  };
  readonly hypotheses: readonly {
    readonly code: CodeHypothese;
    readonly phrase: string;
    readonly chemin: string | null;
    readonly valeur: number | string | boolean | null;
    readonly posee: boolean;
    readonly sources: readonly string[];
    readonly certitude: Certitude | null;
  }[];
  readonly alertes: readonly { readonly code: string; readonly phrase: string; readonly sources: readonly string[] }[];
  readonly manques: readonly ManqueDeCout[];
  readonly version: Version;
}

const ouNul = (somme: Centimes | null): number | null => (somme === null ? null : enEuros(somme));
const enBornes = (bornes: readonly [Centimes, Centimes] | null) =>
  bornes === null ? {} : { bornes: [enEuros(bornes[0]), enEuros(bornes[1])] as const };
const ecrireReste = ({ montant, bornes }: Reste): ResteEcrit => ({ montant: ouNul(montant), ...enBornes(bornes) });

const ecrireLigne = (ligne: Ligne): LigneDeCout => ({
  code: ligne.code,
  libelle: LIGNES_EN_CLAIR[ligne.code],
  mensuel: ouNul(ligne.mensuel),
  annuel: ouNul(ligne.annuel),
  origine: ligne.origine,
  sources: ligne.fondement === null ? [] : nommerSources([ligne.fondement]),
  certitude: ligne.origine === 'saisi' ? 'confirmee' : (ligne.fondement?.certitude ?? 'contestee'),
  hypotheses: ligne.hypotheses,
  ...(ligne.point === null ? {} : { point: ligne.point }),
});

/** La plus faible des lignes ; nulle quand un fait manque, quelle que soit l'hypothèse qui le remplace. */
const certitudeDe = (lignes: readonly LigneDeCout[], manques: readonly ManqueDeCout[]): Certitude | null =>
  manques.some(({ manque }) => manque === 'fait')
    ? null
    : lignes.reduce<Certitude>((faible, { certitude }) => plusFaible(faible, certitude ?? 'contestee'), 'confirmee');

type AideDeLAnnee = Pick<AnneeDAide, 'maximum' | 'bornes' | 'modulee' | 'certitude'>;

const SANS_AIDE = { maximum: 0 as Centimes, bornes: null, modulee: false };

/** L'aide de chaque année ; nulle quand la réponse est « non », absente quand elle ne se compare pas à ce poste. */
const aidesDe = ({ evaluation, demande, resolu }: Chiffrage): readonly AideDeLAnnee[] => {
  const { situation } = demande;
  if (evaluation === undefined || evaluation.aide === null || situation === undefined) return [];
  if (resolu.poste !== null && aideDeplacee(situation, resolu.poste.heures)) return [];
  const { reponse, certitude } = evaluation.eligibilite;
  return reponse === 'non' ? evaluation.aide.annees.map(() => ({ ...SANS_AIDE, certitude })) : evaluation.aide.annees;
};

const ecrireScenarios = ({ demande, evaluation }: Chiffrage, annee: CoutDAnnee, aide: AideDeLAnnee) => {
  if (!aide.modulee || aide.maximum === null) return [];
  const duBareme = demande.bareme?.modulation.find((une) => estEnVigueur(une, annee.debut));
  return scenariosDe(aide.maximum, evaluation?.cadre ?? 'individuel', duBareme).map(({ nom, atteinte, montant }) => ({
    nom,
    atteinte,
    aide: enEuros(montant),
    reste: ouNul(resteDe(annee.cout, { maximum: montant, bornes: null }).montant),
  }));
};

const ecrireAnnee = (chiffrage: Chiffrage, annee: CoutDAnnee, aide: AideDeLAnnee | undefined): AnneeDeCout => ({
  annee: annee.annee,
  debut: ecrireJour(annee.debut),
  fin: ecrireJour(ajouterJours(annee.fin, -1)),
  cout: ouNul(annee.cout),
  ...(annee.cout === null ? { connu: enEuros(annee.connu) } : {}),
  brut: enEuros(annee.brut),
  mois: Math.round(annee.mois * 100) / 100,
  projetee: annee.projetee,
  aide:
    aide === undefined
      ? null
      : {
          maximum: ouNul(aide.maximum),
          ...enBornes(aide.bornes),
          modulee: aide.modulee,
          certitude: aide.certitude,
        },
  reste: aide === undefined ? null : ecrireReste(resteDe(annee.cout, aide)),
  scenarios: aide === undefined ? [] : ecrireScenarios(chiffrage, annee, aide),
});

const sommeSiSue = (sommes: readonly (Centimes | null)[]): Centimes | null => {
  let total = 0;
  for (const somme of sommes) {
    if (somme === null) return null;
    total += somme;
  }
  return total as Centimes;
};

const ecrireTotal = ({ annees }: Chiffrage, aides: readonly AideDeLAnnee[]): ReponseDeCout['total'] => {
  const restes = aides.flatMap((aide, rang) => {
    const annee = annees[rang];
    return annee === undefined ? [] : [resteDe(annee.cout, aide)];
  });
  const aide = additionnerRestes(aides.map(({ maximum, bornes }) => ({ montant: maximum, bornes })));
  return {
    cout: annees.length === 0 ? null : ouNul(sommeSiSue(annees.map(({ cout }) => cout))),
    aide: aides.length === 0 ? null : ouNul(aide.montant),
    ...(aide.bornes === null ? {} : { aideBornes: [enEuros(aide.bornes[0]), enEuros(aide.bornes[1])] as const }),
    reste: restes.length === 0 ? null : ecrireReste(additionnerRestes(restes)),
  };
};

const ecrireMinimum = ({ demande, resolu, mois }: Chiffrage): ReponseDeCout['minimum'] => {
  const { poste } = resolu;
  if (poste === null || mois === null) return null;
  const { smic, smicMensuel } = mois.prepare.remuneration;
  const conventionnel =
    poste.niveau === undefined
      ? undefined
      : minimumConventionnelAu(poste.niveau, demande.au, poste.heures, poste.branche);
  return {
    smicHoraire: enEuros(smic.valeur),
    smic: enEuros(smicMensuel),
    conventionnel: conventionnel === undefined ? null : enEuros(conventionnel.montant),
    sources: nommerSources(conventionnel === undefined ? [smic.fondement] : [smic.fondement, conventionnel.fondement]),
    manques: conventionnel === undefined ? [{ manque: 'texte', point: 'salaires-de-branche' }] : [],
  };
};

const ecrireAlertes = ({ demande, resolu, mois, annees }: Chiffrage): ReponseDeCout['alertes'] => {
  const { poste } = resolu;
  const { branche, situation } = demande;
  const relevee = poste?.salaireBrut !== undefined && annees.some((annee) => annee.relevee);
  const alertes =
    poste === null
      ? []
      : [
          ...alertesDuPoste(poste, demande.au, mois?.prepare.remuneration),
          ...(situation === undefined ? [] : alertesAvecLAide(poste, situation)),
          ...(relevee
            ? [{ code: 'releve-au-smic', fondement: mois?.prepare.remuneration.smic.fondement ?? null } as const]
            : []),
        ];
  return [
    ...alertes.map(({ code, fondement }) => ({
      code,
      phrase: direAlerteDeCout(code),
      sources: fondement === null ? [] : nommerSources([fondement]),
    })),
    ...(branche?.fictif === true
      ? [{ code: 'bareme-fictif', phrase: direBaremeFictif(branche.nom), sources: [`barème ${branche.nom}`] }]
      : []),
  ];
};

/** Le chiffrage dans la forme publiée. C'est ici, et pas avant, que les phrases se font. */
export const ecrireCout = (chiffrage: Chiffrage, version: Version): ReponseDeCout => {
  const { demande, resolu, mois, annees, evaluation } = chiffrage;
  const { poste } = resolu;
  const lignes =
    poste === null || mois === null ? [] : composerLignes(mois.prepare, mois.fiche, poste, resolu.hypotheses);
  const ecrites = lignes.map(ecrireLigne);
  const manques = [...resolu.manques, ...chiffrage.manquesDuMois, ...annees.flatMap((annee) => annee.manques)];
  const uniques = [...new Map(manques.map((manque) => [JSON.stringify(manque), manque])).values()];
  const lacunes = lignes.flatMap(({ point }): readonly ManqueDeCout[] =>
    point === null ? [] : [{ manque: 'texte', point }],
  );
  const aides = aidesDe(chiffrage);
  const su = mois !== null;
  return {
    au: ecrireJour(demande.au),
    poste:
      poste === null
        ? null
        : {
            heures: poste.heures,
            debut: ecrireJour(poste.debut),
            moisDAnciennete: mois?.prepare.remuneration.moisDAnciennete ?? null,
            tauxDeLaPrime: mois === null ? null : mois.prepare.remuneration.tauxDeLaPrime / 100,
          },
    minimum: ecrireMinimum(chiffrage),
    lignes: ecrites,
    mensuel: su ? enEuros(totalDes(lignes, 'mensuel')) : null,
    annuel: su ? enEuros(totalDes(lignes, 'annuel')) : null,
    brut: mois === null ? null : enEuros(mois.prepare.remuneration.brut),
    net: mois === null ? null : enEuros(mois.fiche.net),
    partiel: lacunes.length > 0,
    projete: mois?.prepare.projete ?? false,
    certitude: su ? certitudeDe(ecrites, uniques) : null,
    eligibilite: evaluation === undefined ? null : evaluation.eligibilite,
    annees: annees.map((annee, rang) => ecrireAnnee(chiffrage, annee, aides[rang])),
    total: ecrireTotal(chiffrage, aides),
    hypotheses: resolu.hypotheses.map((hypothese) => ({
      code: hypothese.code,
      phrase: direHypothese(hypothese),
      chemin: hypothese.chemin,
      valeur: hypothese.valeur,
      posee: hypothese.posee,
      sources: hypothese.fondement === null ? [] : nommerSources([hypothese.fondement]),
      certitude: hypothese.fondement?.certitude ?? null,
    })),
    alertes: ecrireAlertes(chiffrage),
    manques: [...uniques, ...lacunes],
    version,
  };
};
