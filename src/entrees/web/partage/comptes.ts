import { arrondir, type Centimes, ZERO } from '../../../commun/centimes.ts';
import { MINUTES, SEMAINES_PAYEES } from './heures.ts';
import { ANNEES_DU_PLAN, estConnue, type Fourchette, type MedecinJuge } from './medecins-juges.ts';
import { heuresJustes } from './partage-des-heures.ts';
import { type AssistantDuPlan, heuresDe, type Plan } from './plan.ts';
import { prioritesAuTour, repartir } from './repartition.ts';

/** Ce que les comptes lisent d'un médecin jugé : qui il est, et son aide. */
export type Aide = Pick<MedecinJuge, 'medecin' | 'annees' | 'total'>;

/** Ce qui empêche de partager le coût, à dire à la personne. */
export type ManqueAuPartage =
  | { readonly quoi: 'cout' | 'heures-du-contrat'; readonly assistant: number }
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
  readonly coutAnnuel: Centimes | undefined;
  readonly medecins: readonly CompteDuMedecin[];
  /** Le groupe entier : chaque somme est celle des médecins. */
  readonly groupe: Omit<CompteDuMedecin, 'id'>;
  readonly manques: readonly ManqueAuPartage[];
}

/** Ce qu'un assistant coûte par an ; à l'heure, sur les semaines payées d'une année. */
export const coutAnnuelDe = ({ base, cout, minutes }: AssistantDuPlan): Centimes | undefined => {
  if (base === 'annuel' || cout === undefined) return cout;
  return minutes === undefined ? undefined : arrondir((cout * minutes * SEMAINES_PAYEES) / MINUTES);
};

/** Le prix du groupement ne compte que si un groupement emploie. */
export const prixRetenu = ({ employeur, prix }: Plan): Centimes => (employeur === 'groupement' ? (prix ?? ZERO) : ZERO);

const total = (sommes: readonly Centimes[]): Centimes => sommes.reduce<number>((a, b) => a + b, 0) as Centimes;

const connues = <Valeur>(valeurs: readonly (Valeur | undefined)[]): valeurs is readonly Valeur[] =>
  !valeurs.includes(undefined);

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

const manquesDuCout = ({ assistants }: Plan): readonly ManqueAuPartage[] =>
  assistants.flatMap((assistant): readonly ManqueAuPartage[] => {
    if (coutAnnuelDe(assistant) !== undefined) return [];
    return [{ quoi: assistant.cout === undefined ? 'cout' : 'heures-du-contrat', assistant: assistant.id }];
  });

const partsDeLAnnee = (
  plan: Plan,
  juges: readonly Aide[],
  annee: number,
): { readonly parts: readonly Centimes[] | undefined; readonly manques: readonly ManqueAuPartage[] } => {
  const { poids, manques: duPoids } = poidsDeLAnnee(plan, juges, annee);
  const couts: readonly (Centimes | undefined)[] = plan.assistants.map(coutAnnuelDe);
  const manques = [...manquesDuCout(plan), ...duPoids];
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

const memeManque = (a: ManqueAuPartage, b: ManqueAuPartage): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Les comptes du groupe : chaque année, ce que chacun reçoit de la caisse, sa part du coût, et son solde. Les parts
 * font toujours exactement le coût, au centime près ; le centime qui reste change de médecin d'une année à l'autre.
 */
export const faireLesComptes = (plan: Plan, juges: readonly Aide[]): Comptes => {
  const partages = ANNEES_DU_PLAN.map((annee) => partsDeLAnnee(plan, juges, annee));
  const manques = partages.flatMap((partage) => partage.manques);
  const couts: readonly (Centimes | undefined)[] = plan.assistants.map(coutAnnuelDe);
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
    coutAnnuel: connues(couts) ? total([...couts, prixRetenu(plan)]) : undefined,
    medecins,
    groupe: {
      annees: ANNEES_DU_PLAN.map((annee) => ({ annee, ...reunir(({ annees }) => annees[annee - 1]) })),
      total: reunir((compte) => compte.total),
    },
    manques: manques.filter((un, rang) => manques.findIndex((autre) => memeManque(un, autre)) === rang),
  };
};
