import { type Centimes, enEuros } from '../commun/centimes.ts';
import { ajouterJours, ecrireJour } from '../commun/jour.ts';
import { estEnVigueur } from '../droit/bareme.ts';
import type { AnneeDAide } from '../regles/aide.ts';
import { scenariosDe } from '../regles/modulation.ts';
import { aideDeplacee } from '../regles/paie/alertes.ts';
import { additionnerRestes, type CoutDAnnee, type Reste, resteDe } from '../regles/paie/cinq-ans.ts';
import type { AnneeDeCout, Chiffrage, ReponseDeCout, ResteEcrit } from './chiffrer-cout-forme.ts';

type AideDeLAnnee = Pick<AnneeDAide, 'maximum' | 'bornes' | 'modulee' | 'certitude'>;

const SANS_AIDE = { maximum: 0 as Centimes, bornes: null, modulee: false };

export const ouNul = (somme: Centimes | null): number | null => (somme === null ? null : enEuros(somme));
const enBornes = (bornes: readonly [Centimes, Centimes] | null) =>
  bornes === null ? {} : { bornes: [enEuros(bornes[0]), enEuros(bornes[1])] as const };
const ecrireReste = ({ montant, bornes }: Reste): ResteEcrit => ({ montant: ouNul(montant), ...enBornes(bornes) });

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
  civiles: annee.civiles.map(({ annee: civile, cout, connu }) => ({
    annee: civile,
    cout: ouNul(cout),
    ...(cout === null ? { connu: enEuros(connu) } : {}),
  })),
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

const totalDesCouts = (annees: readonly CoutDAnnee[]): number | null => {
  const couts = additionnerRestes(annees.map(({ cout }) => ({ montant: cout, bornes: null })));
  return annees.length === 0 ? null : ouNul(couts.montant);
};

const ecrireTotal = ({ annees }: Chiffrage, aides: readonly AideDeLAnnee[]): ReponseDeCout['total'] => {
  const cout = totalDesCouts(annees);
  if (aides.length === 0 || annees.length === 0) return { cout, aide: null, reste: null };
  const aide = additionnerRestes(aides.map(({ maximum, bornes }) => ({ montant: maximum, bornes })));
  const restes = annees.map((annee, rang) => resteDe(annee.cout, aides[rang] ?? { maximum: null, bornes: null }));
  return {
    cout,
    aide: ouNul(aide.montant),
    ...(aide.bornes === null ? {} : { aideBornes: [enEuros(aide.bornes[0]), enEuros(aide.bornes[1])] as const }),
    reste: ecrireReste(additionnerRestes(restes)),
  };
};

/** Les cinq années et leur total, avec l'aide quand une situation est donnée. */
export const ecrireLesAnnees = (chiffrage: Chiffrage): Pick<ReponseDeCout, 'annees' | 'total'> => {
  const aides = aidesDe(chiffrage);
  return {
    annees: chiffrage.annees.map((annee, rang) => ecrireAnnee(chiffrage, annee, aides[rang])),
    total: ecrireTotal(chiffrage, aides),
  };
};
