import { arrondir, type Centimes, ZERO } from '../../../commun/centimes.ts';
import { prioritesAuTour, repartir } from '../../../commun/repartition.ts';
import { ANNEES } from '../../../droit/duree.ts';
import type { CoutsDuPlan } from './couts-du-plan.ts';
import { MINUTES, SEMAINES_PAYEES } from './heures.ts';
import { estConnue, type Fourchette, type MedecinJuge } from './medecins-juges.ts';
import { heuresJustes } from './partage-des-heures.ts';
import { type AssistantDuPlan, heuresDe, type Plan } from './plan.ts';

/** Ce que les comptes lisent d'un médecin jugé : qui il est, et son aide. */
export type Aide = Pick<MedecinJuge, 'medecin' | 'annees' | 'total'>;

/** Ce qui empêche de partager le coût, à dire à la personne. */
export type ManqueAuPartage =
  | { readonly quoi: 'cout' | 'heures-du-contrat' | 'salaire'; readonly assistant: number }
  | { readonly quoi: 'heures-a-repartir' | 'parts-a-la-main' | 'aucune-aide' | 'aucun-patient' }
  | { readonly quoi: 'aide' | 'patients' | 'file-active'; readonly medecin: number };

export interface CompteDUneAnnee {
  readonly annee: number;
  readonly recu: Fourchette | undefined;
  readonly part: Centimes | undefined;
  readonly solde: Fourchette | undefined;
}

export interface CompteDuMedecin {
  readonly id: number;
  readonly annees: readonly CompteDUneAnnee[];
  readonly total: Omit<CompteDUneAnnee, 'annee'>;
}

export interface Comptes {
  /** Ce que coûtent tous les assistants, année par année, et le groupement ; absents s'il en manque un. */
  readonly couts: readonly Centimes[] | undefined;
  readonly medecins: readonly CompteDuMedecin[];
  /** Le groupe entier : chaque somme est celle des médecins. */
  readonly groupe: Omit<CompteDuMedecin, 'id'>;
  readonly manques: readonly ManqueAuPartage[];
}

const connues = <Valeur>(valeurs: readonly (Valeur | undefined)[]): valeurs is readonly Valeur[] =>
  !valeurs.includes(undefined);

/** Ce qu'un assistant coûte une année : écrit par an, à l'heure sur les semaines payées, ou calculé depuis son salaire. */
export const coutDe = (
  { id, base, cout, minutes }: AssistantDuPlan,
  annee: number,
  calcules: CoutsDuPlan,
): Centimes | undefined => {
  if (base === 'salaire') return calcules.get(id)?.[annee - 1];
  if (base === 'annuel' || cout === undefined) return cout;
  return minutes === undefined ? undefined : arrondir((cout * minutes * SEMAINES_PAYEES) / MINUTES);
};

/** Ses cinq années ; absentes s'il en manque une. */
export const coutsDe = (assistant: AssistantDuPlan, calcules: CoutsDuPlan): readonly Centimes[] | undefined => {
  const couts: readonly (Centimes | undefined)[] = ANNEES.map((annee) => coutDe(assistant, annee, calcules));
  return connues(couts) ? couts : undefined;
};

/** Le prix du groupement ne compte que si un groupement emploie. */
export const prixRetenu = ({ employeur, prix }: Plan): Centimes => (employeur === 'groupement' ? (prix ?? ZERO) : ZERO);

const total = (sommes: readonly Centimes[]): Centimes => sommes.reduce<number>((a, b) => a + b, 0) as Centimes;

/** Ce que pèse chaque médecin, et ce qui manque pour le savoir. */
interface Poids {
  readonly poids: readonly number[];
  readonly manques: readonly ManqueAuPartage[];
}

const peser = (
  juges: readonly Aide[],
  quoi: 'aide' | 'patients' | 'file-active',
  lire: (juge: Aide) => number | undefined,
  siNul: ManqueAuPartage,
): Poids => {
  const poids = juges.map(lire);
  const manques = juges.flatMap(({ medecin }, rang): readonly ManqueAuPartage[] =>
    poids[rang] === undefined ? [{ quoi, medecin: medecin.id }] : [],
  );
  const sus = poids.map((un) => un ?? 0);
  return { poids: sus, manques: manques.length === 0 && sus.every((un) => un === 0) ? [siNul] : manques };
};

const nombreDit = ({ medecin }: Aide, champ: string): number | undefined => {
  const dit = medecin.dit.reponses.get(champ);
  return typeof dit === 'number' ? dit : undefined;
};

/** Les patients déclarés : le total dit, sinon les adultes et les enfants. */
const patientsDe = (juge: Aide): number | undefined => {
  const adultes = nombreDit(juge, 'mt-adultes');
  const enfants = nombreDit(juge, 'mt-enfants');
  return nombreDit(juge, 'mt') ?? (adultes === undefined || enfants === undefined ? undefined : adultes + enfants);
};

const CENT_POUR_CENT = 10_000;

const poidsDeLAnnee = (plan: Plan, juges: readonly Aide[], annee: number): Poids => {
  switch (plan.cle) {
    case 'egal':
      return { poids: juges.map(() => 1), manques: [] };
    case 'heures':
      return {
        poids: juges.map(({ medecin }) =>
          plan.assistants.reduce((somme, { id }) => somme + (heuresDe(plan, id, medecin.id) ?? 0), 0),
        ),
        manques: heuresJustes(plan) ? [] : [{ quoi: 'heures-a-repartir' }],
      };
    case 'aide':
      return peser(
        juges,
        'aide',
        ({ annees }) => {
          const somme = annees[annee - 1]?.somme;
          return estConnue(somme) ? somme[1] : undefined;
        },
        { quoi: 'aucune-aide' },
      );
    case 'patientele':
      return peser(juges, 'patients', patientsDe, { quoi: 'aucun-patient' });
    case 'file-active':
      return peser(juges, 'file-active', (juge) => nombreDit(juge, 'file-active'), { quoi: 'aucun-patient' });
    case 'main': {
      const poids = juges.map(({ medecin }) => medecin.part ?? 0);
      const juste = poids.reduce((a, b) => a + b, 0) === CENT_POUR_CENT;
      return { poids, manques: juste ? [] : [{ quoi: 'parts-a-la-main' }] };
    }
  }
};

/** Une somme à partager, et selon quoi. Selon les heures, chaque assistant se partage selon les siennes. */
const postesDeLAnnee = (plan: Plan, couts: readonly Centimes[], poids: readonly number[]) => {
  const prix = prixRetenu(plan);
  if (plan.cle !== 'heures') return [{ montant: total([...couts, prix]), poids }];
  return [
    ...plan.assistants.map(({ id }, rang) => ({
      montant: couts[rang] ?? ZERO,
      poids: plan.medecins.map((medecin) => heuresDe(plan, id, medecin.id) ?? 0),
    })),
    { montant: prix, poids },
  ];
};

const manquesDuCout = ({ assistants }: Plan, annee: number, calcules: CoutsDuPlan): readonly ManqueAuPartage[] =>
  assistants.flatMap((assistant): readonly ManqueAuPartage[] => {
    if (coutDe(assistant, annee, calcules) !== undefined) return [];
    const { base, cout, minutes, id } = assistant;
    if (base === 'salaire') return [{ quoi: minutes === undefined ? 'heures-du-contrat' : 'salaire', assistant: id }];
    return [{ quoi: cout === undefined ? 'cout' : 'heures-du-contrat', assistant: id }];
  });

const partsDeLAnnee = (
  plan: Plan,
  juges: readonly Aide[],
  annee: number,
  calcules: CoutsDuPlan,
): { readonly parts: readonly Centimes[] | undefined; readonly manques: readonly ManqueAuPartage[] } => {
  const { poids, manques: duPoids } = poidsDeLAnnee(plan, juges, annee);
  const couts: readonly (Centimes | undefined)[] = plan.assistants.map((un) => coutDe(un, annee, calcules));
  const manques = [...manquesDuCout(plan, annee, calcules), ...duPoids];
  if (manques.length > 0 || !connues(couts)) return { parts: undefined, manques };
  const priorites = prioritesAuTour(
    plan.medecins.map(({ id }) => id),
    annee - 1,
  );
  const parPoste: readonly (readonly Centimes[] | undefined)[] = postesDeLAnnee(plan, couts, poids).map((poste) =>
    repartir(poste.montant, poste.poids, priorites),
  );
  if (!connues(parPoste)) return { parts: undefined, manques: [{ quoi: 'heures-a-repartir' }] };
  return {
    parts: plan.medecins.map((_, rang) => total(parPoste.map((parts) => parts[rang] ?? ZERO))),
    manques: [],
  };
};

const ajouterFourchettes = (sommes: readonly (Fourchette | undefined)[]): Fourchette | undefined =>
  connues(sommes) ? [total(sommes.map(([bas]) => bas)), total(sommes.map(([, haut]) => haut))] : undefined;

const ajouterParts = (parts: readonly (Centimes | undefined)[]): Centimes | undefined =>
  connues(parts) ? total(parts) : undefined;

/** Ce que l'on reçoit moins ce que l'on doit : signé, entre deux bornes quand l'aide l'est. */
const solder = (recu: Fourchette | undefined, part: Centimes | undefined): Fourchette | undefined =>
  recu === undefined || part === undefined ? undefined : [(recu[0] - part) as Centimes, (recu[1] - part) as Centimes];

const compter = (recu: Fourchette | undefined, part: Centimes | undefined) => ({
  recu,
  part,
  solde: solder(recu, part),
});

const SANS_CALCUL: CoutsDuPlan = new Map();

const coutsDeTous = (plan: Plan, calcules: CoutsDuPlan): readonly Centimes[] | undefined => {
  const parAssistant: readonly (readonly Centimes[] | undefined)[] = plan.assistants.map((un) => coutsDe(un, calcules));
  if (!connues(parAssistant)) return undefined;
  return ANNEES.map((annee) => total([...parAssistant.map((couts) => couts[annee - 1] ?? ZERO), prixRetenu(plan)]));
};

/** Le coût d'une année, quand toutes ont le même ; `undefined` sinon, ou s'il n'est pas su. */
export const memeChaqueAnnee = (couts: readonly Centimes[] | undefined): Centimes | undefined =>
  couts?.every((cout) => cout === couts[0]) === true ? couts[0] : undefined;

/** Le coût des cinq années ensemble. */
export const coutTotal = ({ couts }: Pick<Comptes, 'couts'>): Centimes | undefined =>
  couts === undefined ? undefined : total(couts);

const memeManque = (a: ManqueAuPartage, b: ManqueAuPartage): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Les comptes du groupe : chaque année, ce que chacun reçoit de la caisse, sa part du coût, et son solde. Les parts
 * font toujours exactement le coût, au centime près ; le centime qui reste change de médecin d'une année à l'autre.
 */
export const faireLesComptes = (plan: Plan, juges: readonly Aide[], calcules: CoutsDuPlan = SANS_CALCUL): Comptes => {
  const partages = ANNEES.map((annee) => partsDeLAnnee(plan, juges, annee, calcules));
  const manques = partages.flatMap((partage) => partage.manques);
  const medecins = juges.map(({ medecin, annees, total: aide }, rang): CompteDuMedecin => {
    const comptes = annees.map(({ annee, somme }, place) => ({
      annee,
      ...compter(somme, partages[place]?.parts?.[rang]),
    }));
    return {
      id: medecin.id,
      annees: comptes,
      total: compter(aide.somme, ajouterParts(comptes.map(({ part }) => part))),
    };
  });
  const reunir = (lire: (compte: CompteDuMedecin) => Omit<CompteDUneAnnee, 'annee'> | undefined) =>
    compter(
      ajouterFourchettes(medecins.map((un) => lire(un)?.recu)),
      ajouterParts(medecins.map((un) => lire(un)?.part)),
    );
  return {
    couts: coutsDeTous(plan, calcules),
    medecins,
    groupe: {
      annees: ANNEES.map((annee) => ({ annee, ...reunir(({ annees }) => annees[annee - 1]) })),
      total: reunir((compte) => compte.total),
    },
    manques: manques.filter((un, rang) => manques.findIndex((autre) => memeManque(un, autre)) === rang),
  };
};
