import type { Centimes } from '../../../commun/centimes.ts';
import { type Certitude, plusFaible } from '../../../commun/connu.ts';
import { etabli } from '../../../droit/fondement.ts';
import { composer } from '../../../explication/typographie.ts';
import type { LigneDeCalcul, Sujet } from '../pourquoi/sujet.ts';
import { type Comptes, coutAnnuelDe, prixRetenu } from './comptes.ts';
import { ecrireAuCentime, ecrireFourchette, ecrirePourcent } from './ecriture.ts';
import { ecrireHeures } from './heures.ts';
import { estConnue, type Fourchette, type MedecinJuge } from './medecins-juges.ts';
import { type CleDeCout, heuresDe, nommerAssistant, type Plan } from './plan.ts';
import type { PointOuvert } from './points-ouverts.ts';

const ANNEES = 5;
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

const lignesDeLaCle = (plan: Plan, juge: MedecinJuge): readonly LigneDeCalcul[] => {
  const { id, part, dit } = juge.medecin;
  switch (plan.cle) {
    case 'egal':
      return [{ nom: 'Médecins', valeur: String(plan.medecins.length) }];
    case 'heures':
      return plan.assistants.map((assistant) => {
        const cout = coutAnnuelDe(assistant);
        const heures = ecrireHeures(heuresDe(plan, assistant.id, id) ?? 0);
        const sur = assistant.minutes === undefined ? '' : ` sur ${ecrireHeures(assistant.minutes)}`;
        return {
          nom: composer(
            `${nommerAssistant(plan, assistant.id)}${cout === undefined ? '' : `, ${enEuros(cout)} par an`}`,
          ),
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

/** La part du coût d'un médecin, une année ou en cinq ans. */
export const sujetDeLaPart = (
  plan: Plan,
  juge: MedecinJuge,
  comptes: Comptes,
  part: Centimes,
  annee: number | undefined,
): Sujet => ({
  genre: 'calcul',
  cle: `part-${juge.medecin.id}-${annee ?? 'total'}`,
  titre: pourquoi(enEuros(part)),
  surtitre: composer(`${juge.nom} : part du coût, ${annee === undefined ? 'en cinq ans' : `année ${annee}`}`),
  regle: REGLES_DE_CLE[plan.cle],
  lignes: [
    ...lignesDeLaCle(plan, juge),
    ...(comptes.coutAnnuel === undefined
      ? []
      : [{ nom: 'Coût annuel, pour tous', valeur: enEuros(comptes.coutAnnuel) }]),
    { nom: annee === undefined ? 'Part, en cinq ans' : `Part de l’année ${annee}`, valeur: enEuros(part) },
  ],
  reserve: composer(CENTIME),
});

const lignesDuCout = (plan: Plan): readonly LigneDeCalcul[] => {
  const prix = prixRetenu(plan);
  return [
    ...plan.assistants.map((assistant) => {
      const cout = coutAnnuelDe(assistant);
      return {
        nom: composer(`${nommerAssistant(plan, assistant.id)}, par an`),
        valeur: cout === undefined ? 'à saisir' : enEuros(cout),
      };
    }),
    ...(prix === 0 ? [] : [{ nom: 'Le groupement, par an', valeur: enEuros(prix) }]),
  ];
};

/** Les trois sommes de la phrase : l'aide de tous, le coût, ce qui reste. */
export const sujetDuGroupe = (
  quoi: 'aide' | 'cout' | 'reste',
  plan: Plan,
  juges: readonly MedecinJuge[],
  { coutAnnuel, groupe }: Comptes,
  texte: string,
): Sujet => {
  const commun = { genre: 'calcul', titre: pourquoi(texte) } as const;
  const cout = coutAnnuel === undefined ? undefined : ((coutAnnuel * ANNEES) as Centimes);
  const aide = groupe.total.recu;
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
        regle: 'Ce que vous avez saisi, compté cinq fois.',
        lignes: [...lignesDuCout(plan), ...(cout === undefined ? [] : [{ nom: 'En cinq ans', valeur: enEuros(cout) }])],
        reserve: composer('Le même coût chaque année : ni hausse de salaire, ni changement de cotisations.'),
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
