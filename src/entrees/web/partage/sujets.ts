import type { Centimes } from '../../../commun/centimes.ts';
import { type Certitude, plusFaible } from '../../../commun/connu.ts';
import { etabli } from '../../../droit/fondement.ts';
import { composer } from '../../../explication/typographie.ts';
import { laPlusFaible } from '../annees/fourchette.ts';
import type { LigneDeCalcul, Sujet } from '../pourquoi/sujet.ts';
import { type Comptes, coutDe, coutsDe, coutTotal, memeChaqueAnnee, prixRetenu } from './comptes.ts';
import { type CoutsDuPlan, etatDeLAssistant } from './couts-du-plan.ts';
import { ecrireAuCentime, ecrireFourchette, ecrirePourcent } from './ecriture.ts';
import { ecrireHeures } from './heures.ts';
import { estConnue, type Fourchette, type MedecinJuge } from './medecins-juges.ts';
import { type AssistantDuPlan, type CleDeCout, heuresDe, nommerAssistant, type Plan } from './plan.ts';
import type { PointOuvert } from './points-ouverts.ts';
import type { Tenue } from './tenue.ts';

/** Un plan, ses comptes, et les coûts calculés qu'ils ont lus. */
export interface PlanCompte {
  readonly plan: Plan;
  readonly comptes: Comptes;
  readonly calcules: CoutsDuPlan;
}

const enEuros = (somme: Centimes): string => ecrireAuCentime(somme, somme % 100 !== 0);
const direSomme = (somme: Fourchette | undefined): string =>
  somme === undefined ? 'indéterminé' : ecrireFourchette(somme, false);
const pourquoi = (quoi: string): string => composer(`Pourquoi ${quoi} ?`);

/**
 * La plus faible certitude de l'aide de tous ; `null` s'il manque un fait à l'un d'eux. Le partage lui-même ne repose
 * que sur une source (F-40) : elle compte dès que deux médecins signent, et une question ouverte la rend contestée.
 */
export const certitudeDuGroupe = (juges: readonly MedecinJuge[], points: readonly PointOuvert[]): Certitude | null => {
  const dites = juges.map(({ total }) => total.certitude);
  if (dites.includes(null)) return null;
  const signent = juges.filter(({ reponse }) => reponse !== 'sans-contrat').length;
  const duPartage: readonly Certitude[] = [
    ...(signent > 1 ? [etabli('F-40').certitude] : []),
    ...(points.some(({ effet }) => effet !== 'aucun') ? (['contestee'] as const) : []),
  ];
  return [...dites, ...duPartage].reduce<Certitude>(
    (faible, une) => (une === null ? faible : plusFaible(faible, une)),
    'confirmee',
  );
};

/** Ce que vaut le coût : écrit par la personne, il est ce qu'elle dit ; calculé, il a la certitude de sa paie. */
export const certitudeDuCout = ({ plan, couts }: Pick<Tenue, 'plan' | 'couts'>): Certitude | null =>
  laPlusFaible(
    ...plan.assistants.flatMap((assistant) => {
      const etat = etatDeLAssistant(couts, assistant);
      return assistant.base === 'salaire' && etat.etat === 'chiffre' ? [etat.cout.certitude] : [];
    }),
  );

/** L'aide d'un médecin, une année de son contrat. */
export const sujetDeLAnnee = ({ nom, situation, annees }: MedecinJuge, annee: number): Sujet => {
  const dite = annees[annee - 1];
  return {
    genre: 'annee',
    annee,
    situation,
    titre: pourquoi(direSomme(dite?.somme)),
    surtitre: composer(`${nom} : aide de l'année ${annee}${dite?.modulee === true ? ', au plus' : ''}`),
  };
};

/** L'aide d'un médecin, en cinq ans. */
export const sujetDuTotal = ({ nom, situation, total }: MedecinJuge): Sujet => ({
  genre: 'total',
  situation,
  titre: pourquoi(direSomme(total.somme)),
  surtitre: composer(`${nom} : aide en cinq ans, au plus`),
});

const REGLES_DE_CLE: Readonly<Record<CleDeCout, string>> = {
  egal: 'Le coût est divisé également entre les médecins.',
  heures: 'Le coût de chaque assistant se partage selon les heures qu’il donne à chacun.',
  aide: 'Le coût de chaque année se partage selon l’aide que chacun reçoit cette année-là, au plus.',
  patientele: 'Le coût se partage selon les patients qui ont déclaré chacun comme médecin traitant.',
  'file-active': 'Le coût se partage selon la file active de chacun.',
  main: 'Le coût se partage selon les pourcentages que vous avez écrits.',
};
const CENTIME =
  'Chaque part est arrondie au centime ; les centimes qui restent vont aux plus grandes fractions, et à égalité à un autre médecin chaque année. Les parts font exactement le coût.';

/** « 32 426 € par an », « 31 987 € l'année 2 », ou les cinq années ensemble. */
const direLeCout = (assistant: AssistantDuPlan, calcules: CoutsDuPlan, annee: number | undefined): string => {
  const couts = coutsDe(assistant, calcules);
  const chaque = memeChaqueAnnee(couts);
  if (chaque !== undefined) return `${enEuros(chaque)} par an`;
  if (annee !== undefined) {
    const cout = coutDe(assistant, annee, calcules);
    return cout === undefined ? '' : `${enEuros(cout)} l’année ${annee}`;
  }
  const total = coutTotal({ couts });
  return total === undefined ? '' : `${enEuros(total)} en cinq ans`;
};

const lignesDeLaCle = (
  { plan, calcules }: PlanCompte,
  juge: MedecinJuge,
  annee: number | undefined,
): readonly LigneDeCalcul[] => {
  const { id, part, dit } = juge.medecin;
  switch (plan.cle) {
    case 'egal':
      return [{ nom: 'Médecins', valeur: String(plan.medecins.length) }];
    case 'heures':
      return plan.assistants.map((assistant) => {
        const cout = direLeCout(assistant, calcules, annee);
        const heures = ecrireHeures(heuresDe(plan, assistant.id, id) ?? 0);
        const sur = assistant.minutes === undefined ? '' : ` sur ${ecrireHeures(assistant.minutes)}`;
        return {
          nom: composer([nommerAssistant(plan, assistant.id), cout].filter((un) => un !== '').join(', ')),
          valeur: `${heures}${sur}`,
        };
      });
    case 'aide':
      return juge.annees.map(({ annee, somme }) => ({ nom: `Aide de l’année ${annee}`, valeur: direSomme(somme) }));
    case 'patientele':
      return [{ nom: 'Patients déclarés', valeur: String(dit.reponses.get('mt') ?? 'adultes et enfants') }];
    case 'file-active':
      return [{ nom: 'File active', valeur: String(dit.reponses.get('file-active') ?? 'non sue') }];
    case 'main':
      return [{ nom: 'Part écrite', valeur: ecrirePourcent(part ?? 0) }];
  }
};

const ligneDuCoutDeTous = ({ comptes }: PlanCompte, annee: number | undefined): readonly LigneDeCalcul[] => {
  const chaque = memeChaqueAnnee(comptes.couts);
  if (chaque !== undefined) return [{ nom: 'Coût annuel, pour tous', valeur: enEuros(chaque) }];
  const cout = annee === undefined ? coutTotal(comptes) : comptes.couts?.[annee - 1];
  const quand = annee === undefined ? 'en cinq ans' : `l’année ${annee}`;
  return cout === undefined ? [] : [{ nom: `Coût pour tous, ${quand}`, valeur: enEuros(cout) }];
};

/** La part du coût d'un médecin, une année ou en cinq ans. */
export const sujetDeLaPart = (
  compte: PlanCompte,
  juge: MedecinJuge,
  part: Centimes,
  annee: number | undefined,
): Sujet => ({
  genre: 'calcul',
  cle: `part-${juge.medecin.id}-${annee ?? 'total'}`,
  titre: pourquoi(enEuros(part)),
  surtitre: composer(`${juge.nom} : part du coût, ${annee === undefined ? 'en cinq ans' : `année ${annee}`}`),
  regle: REGLES_DE_CLE[compte.plan.cle],
  lignes: [
    ...lignesDeLaCle(compte, juge, annee),
    ...ligneDuCoutDeTous(compte, annee),
    { nom: annee === undefined ? 'Part, en cinq ans' : `Part de l’année ${annee}`, valeur: enEuros(part) },
  ],
  reserve: composer(CENTIME),
});

const lignesDuCout = ({ plan, calcules }: PlanCompte): readonly LigneDeCalcul[] => {
  const prix = prixRetenu(plan);
  return [
    ...plan.assistants.map((assistant) => {
      const couts = coutsDe(assistant, calcules);
      const chaque = memeChaqueAnnee(couts);
      const total = coutTotal({ couts });
      return {
        nom: composer(
          `${nommerAssistant(plan, assistant.id)}, ${chaque === undefined && total !== undefined ? 'cinq ans' : 'par an'}`,
        ),
        valeur: total === undefined ? 'à saisir' : enEuros(chaque ?? total),
        ...(assistant.base === 'salaire' ? { precision: 'calculé mois par mois depuis son salaire' } : {}),
      };
    }),
    ...(prix === 0 ? [] : [{ nom: 'Le groupement, par an', valeur: enEuros(prix) }]),
  ];
};

/** Le coût des cinq années : ce que la personne a écrit, et ce qui est calculé depuis un salaire. */
const coutDuGroupe = (compte: PlanCompte) => {
  const { plan, comptes } = compte;
  const calcule = plan.assistants.some(({ base }) => base === 'salaire');
  const cout = coutTotal(comptes);
  return {
    regle: calcule ? 'Le coût de chaque assistant, pendant cinq ans.' : 'Ce que vous avez saisi, compté cinq fois.',
    lignes: [...lignesDuCout(compte), ...(cout === undefined ? [] : [{ nom: 'En cinq ans', valeur: enEuros(cout) }])],
    reserve: composer(
      calcule
        ? 'À législation constante : celle de 2026, avec les seules hausses que vous avez posées. Un coût écrit est le même chaque année.'
        : 'Le même coût chaque année : ni hausse de salaire, ni changement de cotisations.',
    ),
  };
};

/** Les trois sommes de la phrase : l'aide de tous, le coût, ce qui reste. */
export const sujetDuGroupe = (
  quoi: 'aide' | 'cout' | 'reste',
  compte: PlanCompte,
  juges: readonly MedecinJuge[],
  texte: string,
): Sujet => {
  const commun = { genre: 'calcul', titre: pourquoi(texte) } as const;
  const cout = coutTotal(compte.comptes);
  const aide = compte.comptes.groupe.total.recu;
  switch (quoi) {
    case 'aide':
      return {
        ...commun,
        cle: 'aide-du-groupe',
        surtitre: 'Aide de tous, en cinq ans, au plus',
        regle: 'L’aide de chaque médecin, selon son propre contrat, ajoutée à celle des autres.',
        lignes: juges.map(({ nom, total }) => ({ nom, valeur: direSomme(total.somme) })),
        reserve: composer('À partir de la troisième année, chaque somme est un plafond : elle dépend des objectifs.'),
      };
    case 'cout':
      return {
        ...commun,
        cle: 'cout-du-groupe',
        surtitre: 'Coût des cinq années',
        ...coutDuGroupe(compte),
      };
    case 'reste':
      return {
        ...commun,
        cle: 'reste-du-groupe',
        surtitre: 'Ce que le groupe paie lui-même',
        regle: 'Le coût de cinq années, moins l’aide de tous.',
        lignes: [
          ...(cout === undefined ? [] : [{ nom: 'Coût', valeur: enEuros(cout) }]),
          { nom: estConnue(aide) ? 'Aide, au plus' : 'Aide', valeur: direSomme(aide) },
        ],
        reserve: composer('Au mieux : si les objectifs de chacun sont atteints.'),
      };
  }
};
