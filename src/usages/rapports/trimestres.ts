import { ajouterJours, ajouterMois, enCalendrier, type Jour, jourDe } from '../../commun/jour.ts';
import { type Acte, type ActeDe, estActe } from '../../contrat/actes.ts';
import type { Suivi } from '../../contrat/contrat.ts';

/** Un trimestre civil, du premier au dernier jour compris. */
export interface Trimestre {
  readonly nom: string;
  readonly du: Jour;
  readonly au: Jour;
}

const MOIS_DU_TRIMESTRE = 3;

/** Les trimestres civils, de celui du premier jour à celui du dernier. */
export const trimestresDe = (premier: Jour, dernier: Jour): readonly Trimestre[] => {
  const { annee, mois } = enCalendrier(premier);
  const rang = Math.floor((mois - 1) / MOIS_DU_TRIMESTRE);
  const debut = jourDe(`${String(annee).padStart(4, '0')}-${String(rang * MOIS_DU_TRIMESTRE + 1).padStart(2, '0')}-01`);
  const suite: Trimestre[] = [];
  for (let k = 0; ajouterMois(debut, MOIS_DU_TRIMESTRE * k) <= dernier; k += 1) {
    const du = ajouterMois(debut, MOIS_DU_TRIMESTRE * k);
    const { annee: an, mois: m } = enCalendrier(du);
    suite.push({
      nom: `T${Math.floor((m - 1) / MOIS_DU_TRIMESTRE) + 1} ${an}`,
      du,
      au: ajouterJours(ajouterMois(debut, MOIS_DU_TRIMESTRE * (k + 1)), -1),
    });
  }
  return suite;
};

/** Le dernier relevé du trimestre ; deux du même jour, on ne sait pas lequel croire. */
export const releveDu = (journal: readonly Acte[], { du, au }: Trimestre): ActeDe<'mesure'> | undefined => {
  const releves = journal.filter(estActe('mesure')).filter(({ effet }) => effet >= du && effet <= au);
  const dernier = releves.at(-1);
  return releves.filter(({ effet }) => effet === dernier?.effet).length === 1 ? dernier : undefined;
};

/**
 * Les jours d'absence saisis dans un trimestre, chacun compté une fois. Une absence sans fin sue court jusqu'au jour du
 * suivi, un départ la clôt. `null` pour un trimestre qui n'a pas commencé.
 */
export const joursDAbsence = (
  { journal, au: vuAu }: Pick<Suivi, 'journal' | 'au'>,
  { du, au }: Trimestre,
): number | null => {
  if (du > vuAu) return null;
  const jours = new Set<number>();
  for (const { effet, fin } of journal.filter(estActe('absence'))) {
    const depart = journal.find((acte) => acte.acte === 'depart' && acte.effet >= effet);
    const dernier = Math.min(fin ?? vuAu, depart === undefined ? Number.POSITIVE_INFINITY : depart.effet - 1, au);
    for (let jour = Math.max(effet, du); jour <= dernier; jour += 1) jours.add(jour);
  }
  return jours.size;
};

/** Où en est la formation à la fin du trimestre, en un mot ; vide quand elle n'est pas sue, ou pas encore. */
export const formationAu = (
  { journal, au: vuAu, situation }: Pick<Suivi, 'journal' | 'au' | 'situation'>,
  { du, au }: Trimestre,
): string => {
  if (du > vuAu) return '';
  const passes = journal.filter(({ effet }) => effet <= au);
  const arrivee = passes.findLast((acte) => acte.acte === 'embauche' || acte.acte === 'remplacement');
  const depuis = passes.filter(
    ({ effet }) => arrivee === undefined || arrivee.acte === 'embauche' || effet >= arrivee.effet,
  );
  if (depuis.some(estActe('certification'))) return 'certification obtenue';
  if (depuis.some(estActe('debut-formation'))) return 'commencée';
  const titre = arrivee?.acte === 'remplacement' ? arrivee.titre : situation.assistant.titre;
  if (arrivee === undefined || titre === undefined) return '';
  return titre === 'cqp' ? 'rien à faire (CQP)' : 'pas commencée';
};
