import { ajouter, arrondir, type Centimes, multiplier, retrancher, ZERO } from '../../commun/centimes.ts';
import { ajouterMois, type Jour, jourDe } from '../../commun/jour.ts';
import { ANNEES } from '../../droit/duree.ts';
import { direManqueDeCout } from '../../explication/cout.ts';
import { composer, enumerer } from '../../explication/typographie.ts';
import { debutDAnnee } from '../../regles/aide.ts';
import { type CoutCivil, repartirParAnneeCivile } from '../../regles/paie/annees-civiles.ts';
import type { ReponseDeCout } from '../chiffrer-cout-forme.ts';
import type { CoutComptable } from './forme.ts';

const MOIS_PAR_AN = 12;

const enCentimes = (euros: number): Centimes => arrondir(euros * 100);
const ouNul = (euros: number | null): Centimes | null => (euros === null ? null : enCentimes(euros));

/** Les faits que rien ne remplace : sans eux, des mois ne sont pas chiffrés. */
const alertesDIncomplet = (reponse: ReponseDeCout): CoutComptable['alertes'] => {
  if (reponse.annees.length > 0 && reponse.annees.every(({ cout }) => cout !== null)) return [];
  const supposes = reponse.hypotheses.map(({ chemin }) => chemin);
  const faits = reponse.manques.filter((manque) => manque.manque === 'fait' && !supposes.includes(manque.cle));
  const faute = faits.length === 0 ? '' : ` : il manque ${enumerer(faits.map(direManqueDeCout))}`;
  return [{ code: 'cout-incomplet', phrase: composer(`Des mois ne sont pas chiffrés${faute}.`) }];
};

/** Le coût calculé par le moteur de paie, prêt pour la vue comptable. */
export const coutDeLaReponse = (reponse: ReponseDeCout): CoutComptable => ({
  origine: 'calcule',
  portee: 'poste',
  heures: reponse.poste?.heures ?? null,
  annees: reponse.annees.map(({ annee, debut, cout, civiles }) => ({
    annee,
    debut: jourDe(debut),
    cout: ouNul(cout),
    civiles: civiles.map((civile) => ({
      annee: civile.annee,
      cout: ouNul(civile.cout),
      connu: enCentimes(civile.cout ?? civile.connu ?? 0),
    })),
  })),
  suppose: reponse.hypotheses.map(({ code, phrase, sources }) => ({ code, phrase, sources })),
  alertes: [...reponse.alertes.map(({ code, phrase }) => ({ code, phrase })), ...alertesDIncomplet(reponse)],
  points: reponse.manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : [])),
  sources: [...new Set(reponse.lignes.flatMap(({ sources }) => sources))],
});

/** Un poste chiffré, et la part que la personne en paie, de 0 à 1. */
export interface PosteComptable {
  readonly reponse: ReponseDeCout;
  readonly part: number;
}

type AnneeComptable = CoutComptable['annees'][number];

/** Une année à la part de la personne : ses morceaux font encore exactement l'année. */
const proratiser = (annee: AnneeComptable, part: number): AnneeComptable => {
  if (part === 1) return annee;
  let cumul = 0;
  const civiles = annee.civiles.map((une) => {
    const avant = multiplier(cumul as Centimes, part);
    cumul += une.connu;
    const connu = retrancher(multiplier(cumul as Centimes, part), avant);
    return { ...une, connu, cout: une.cout === null ? null : connu };
  });
  return { ...annee, civiles, cout: annee.cout === null ? null : multiplier(annee.cout, part) };
};

const ouInconnu = (a: Centimes | null, b: Centimes | null): Centimes | null =>
  a === null || b === null ? null : ajouter(a, b);

const ajouterLesAnnees = (a: AnneeComptable, b: AnneeComptable | undefined): AnneeComptable => {
  if (b === undefined) return a;
  const civiles = [...new Set([...a.civiles, ...b.civiles].map(({ annee }) => annee))].sort((x, y) => x - y);
  const lire = (de: AnneeComptable, annee: number): CoutCivil =>
    de.civiles.find((une) => une.annee === annee) ?? { annee, cout: ZERO, connu: ZERO };
  return {
    ...a,
    cout: ouInconnu(a.cout, b.cout),
    civiles: civiles.map((annee) => {
      const [deA, deB] = [lire(a, annee), lire(b, annee)];
      return { annee, cout: ouInconnu(deA.cout, deB.cout), connu: ajouter(deA.connu, deB.connu) };
    }),
  };
};

/** Ces alertes comparent l'aide à un seul poste entier ; ici, tous les postes sont comptés, chacun à sa part. */
const DEJA_COMPTEES: readonly string[] = ['aide-pour-plusieurs-etp', 'aide-partagee'];

const sansDoublon = <Element extends { readonly phrase: string }>(elements: readonly Element[]): readonly Element[] => [
  ...new Map(elements.map((un) => [un.phrase, un])).values(),
];

const PART_DU_POSTE = composer('L’assistant est partagé : le coût compté est la part de la personne, non le poste.');

/** Le coût de tous les postes que porte l'aide d'une personne, chacun à la part qu'elle en paie ; rien sans poste. */
export const coutDesPostes = (postes: readonly PosteComptable[]): CoutComptable | undefined => {
  const couts = postes.map(({ reponse, part }) => {
    const cout = coutDeLaReponse(reponse);
    return { ...cout, annees: cout.annees.map((annee) => proratiser(annee, part)) };
  });
  const [premier, ...autres] = couts;
  if (premier === undefined) return undefined;
  const entiers = postes.every(({ part }) => part === 1);
  return {
    origine: 'calcule',
    portee: 'personne',
    heures: couts.length === 1 && entiers ? premier.heures : null,
    annees: premier.annees.map((annee, rang) =>
      autres.reduce((somme, { annees }) => ajouterLesAnnees(somme, annees[rang]), annee),
    ),
    suppose: [
      ...(entiers ? [] : [{ code: 'part-du-poste', phrase: PART_DU_POSTE, sources: [] }]),
      ...sansDoublon(couts.flatMap(({ suppose }) => suppose)),
    ],
    alertes: sansDoublon(couts.flatMap(({ alertes }) => alertes)).filter(({ code }) => !DEJA_COMPTEES.includes(code)),
    points: [...new Set(couts.flatMap(({ points }) => points))],
    sources: [...new Set(couts.flatMap(({ sources }) => sources))],
  };
};

/** Un même coût chaque année, tel que la personne le dit : douze mois égaux depuis `depart`. */
export const coutSaisi = (parAn: Centimes, depart: Jour, portee: CoutComptable['portee'] = 'poste'): CoutComptable => ({
  origine: 'saisi',
  portee,
  heures: null,
  annees: ANNEES.map((annee) => {
    const debut = debutDAnnee(depart, annee);
    const mois = Array.from({ length: MOIS_PAR_AN }, (_, rang) => ({
      debut: ajouterMois(depart, (annee - 1) * MOIS_PAR_AN + rang),
      fin: ajouterMois(depart, (annee - 1) * MOIS_PAR_AN + rang + 1),
      cout: parAn / MOIS_PAR_AN,
    }));
    return { annee, debut, cout: parAn, civiles: repartirParAnneeCivile(mois, parAn) };
  }),
  suppose: [],
  alertes: [],
  points: [],
  sources: [],
});
