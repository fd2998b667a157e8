// Les alertes que le contrat JSON nomme : absences, versement avant son année.
import { parmi } from './actes.ts';
import { debutAnnee, joursEntre, plus } from './dates.ts';
import { type Acte, type Jour, type Manque, texte } from './types.ts';

// `fin` est le jour du retour ; sans lui, l'absence dure jusqu'au soir du jour où l'on regarde. Elle ne donne d'alerte
// que tant qu'elle court, sans départ ni remplacement.
export function lireAbsences(retenus: Acte[], au: Jour): { alertes: string[]; manques: Manque[] } {
  const relais = parmi(retenus, 'depart', 'remplacement').map((a) => a.effet);
  const lues = parmi(retenus, 'absence')
    .filter((a) => a.remplacee !== true && (a.fin === undefined || a.fin >= au) && !relais.some((j) => j >= a.effet))
    .map(({ effet, fin }) => {
      const retour = fin ?? plus(au, { days: 1 });
      const depasse = (months: number): boolean => retour > plus(effet, { months });
      const jour = joursEntre(effet, au);
      const grise = depasse(2) && !depasse(3);
      return {
        alertes: [
          ...(depasse(2) ? ['absence-a-signaler'] : jour >= 45 ? ['absence-jour-45'] : []),
          ...(grise && jour >= 75 ? ['absence-jour-75'] : []),
        ],
        manques: grise ? [texte('absence-entre-deux-et-trois-mois')] : [],
      };
    });
  return { alertes: lues.flatMap((l) => l.alertes), manques: lues.flatMap((l) => l.manques) };
}

export const versementsAvantTerme = (retenus: Acte[], signature: Jour | undefined): string[] =>
  signature !== undefined && parmi(retenus, 'versement').some((v) => v.effet < debutAnnee(signature, v.annee))
    ? ['verse-avant-terme']
    : [];
