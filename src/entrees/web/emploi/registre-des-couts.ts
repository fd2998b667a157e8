import type { DemandeDePostes, DemandesDeCout, EtatDuCout } from './couts.ts';

const GARDES_AU_PLUS = 200;

/** Les coûts déjà chiffrés, par leur demande, et le dernier montré à chaque place : il y reste pendant le calcul suivant. */
export interface Registre<Place> {
  readonly faits: ReadonlyMap<string, EtatDuCout>;
  readonly montres: ReadonlyMap<Place, EtatDuCout>;
}

export const registreVide = <Place>(): Registre<Place> => ({ faits: new Map(), montres: new Map() });

export const estPanne = (issue: EtatDuCout): boolean => issue.etat === 'refuse' && issue.panne;

/** Une de ces demandes est-elle arrêtée par une panne ? On ne recommence que si la personne le demande. */
export const enPanne = <Place>(demandes: DemandesDeCout<Place>, { faits }: Registre<Place>): boolean =>
  [...demandes.values()].some((demande) => {
    const issue = demande === undefined ? undefined : faits.get(demande.cle);
    return issue !== undefined && estPanne(issue);
  });

/** Note l'issue d'une demande ; les plus anciennes sont oubliées. */
export const noterLIssue = <Place>(registre: Registre<Place>, cle: string, issue: EtatDuCout): Registre<Place> => ({
  ...registre,
  faits: new Map([...[...registre.faits].slice(1 - GARDES_AU_PLUS), [cle, issue]]),
});

/** Oublie les pannes : ce qu'elles ont arrêté redevient à faire. */
export const oublierLesPannes = <Place>(registre: Registre<Place>): Registre<Place> => ({
  ...registre,
  faits: new Map([...registre.faits].filter(([, issue]) => !estPanne(issue))),
});

/** Retient ce que chaque place montre. Le même registre est rendu quand rien n'a changé. */
export const retenirLesMontres = <Place>(
  registre: Registre<Place>,
  demandes: DemandesDeCout<Place>,
): Registre<Place> => {
  const sus = [...demandes].flatMap(([place, demande]) => {
    const issue = demande === undefined ? undefined : registre.faits.get(demande.cle);
    return issue === undefined ? [] : [[place, issue] as const];
  });
  if (demandes.size === 0) return registre.montres.size === 0 ? registre : { ...registre, montres: new Map() };
  const change = sus.some(([place, issue]) => registre.montres.get(place) !== issue);
  return change ? { ...registre, montres: new Map([...registre.montres, ...sus]) } : registre;
};

/** Les demandes que rien n'a encore chiffrées, chacune une fois, le choix de la personne d'abord. */
export const demandesAFaire = <Place>(
  demandes: DemandesDeCout<Place>,
  { faits }: Pick<Registre<Place>, 'faits'>,
): readonly DemandeDePostes[] => [
  ...new Map(
    [...demandes.values()].flatMap((une) => (une === undefined || faits.has(une.cle) ? [] : [[une.cle, une] as const])),
  ).values(),
];

const EN_CALCUL: EtatDuCout = { etat: 'calcul' };
const SANS_TEMPS: EtatDuCout = { etat: 'sans-temps' };

/** Ce qu'une place montre : son coût, le précédent tant que le nouveau se calcule, ou pourquoi elle n'en a pas. */
export const montrer = <Place>(
  registre: Registre<Place>,
  demandes: DemandesDeCout<Place>,
  place: Place,
): EtatDuCout => {
  const demande = demandes.get(place);
  if (demande === undefined) return SANS_TEMPS;
  return registre.faits.get(demande.cle) ?? registre.montres.get(place) ?? EN_CALCUL;
};
