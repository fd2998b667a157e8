import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import { ANNEE_DU_MOTEUR, TAUX_AT_MP_MINIMAL } from '../../droit/paie/champ-du-moteur.ts';
import type { DemandeDePaie, RefusDePaie } from '../../regles/paie/fiche.ts';

/*
 * Le moteur accepte en silence des valeurs qui n'ont pas de sens : une heure de trop, un taux sous le minimum, un texte
 * à la place d'un nombre. Chaque valeur est donc contrôlée ici, qu'elle vienne d'un appel ou d'un message de travailleur.
 */

interface Bornes {
  readonly de: number;
  readonly a: number;
  readonly entier: boolean;
  readonly unite: string;
}

const BORNES: Readonly<Record<string, Bornes>> = {
  annee: { de: ANNEE_DU_MOTEUR, a: ANNEE_DU_MOTEUR, entier: true, unite: 'seule année connue du moteur' },
  salaireBrut: { de: 100, a: 2_000_000, entier: true, unite: 'centimes par mois' },
  heures: { de: 1, a: 35, entier: false, unite: 'heures par semaine' },
  smicHoraire: { de: 1202, a: 10_000, entier: true, unite: 'centimes de l’heure' },
  tauxAtMp: { de: TAUX_AT_MP_MINIMAL, a: 2000, entier: true, unite: 'dix-millièmes' },
  'mutuelle.montant': { de: 0, a: 100_000, entier: true, unite: 'centimes par mois' },
  'mutuelle.partEmployeur': { de: 0, a: 10_000, entier: true, unite: 'dix-millièmes' },
};

const OUI_OU_NON = ['taxeApprentissage', 'alsaceMoselle'] as const;

const refus = (champ: string, phrase: string) => refuser<RefusDePaie>({ code: 'valeur-refusee', champ, phrase });

const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null;

const lireChemin = (demande: Readonly<Record<string, unknown>>, chemin: string): unknown =>
  chemin.split('.').reduce<unknown>((ici, cle) => (estObjet(ici) ? ici[cle] : undefined), demande);

const estDansLesBornes = (valeur: unknown, { de, a, entier }: Bornes): boolean =>
  typeof valeur === 'number' &&
  Number.isFinite(valeur) &&
  valeur >= de &&
  valeur <= a &&
  (!entier || Number.isInteger(valeur));

const direBornes = ({ de, a, entier, unite }: Bornes): string =>
  `${de === a ? de : `${entier ? 'un nombre entier' : 'un nombre'} de ${de} à ${a}`} est attendu (${unite})`;

/** Une demande venue d'on ne sait où : chaque champ dans ses bornes, ou un refus qui nomme le premier champ fautif. */
export const recevoirDemande = (recue: unknown): Resultat<DemandeDePaie, RefusDePaie> => {
  if (!estObjet(recue)) return refus('', 'Une demande de paie est un objet.');
  for (const [champ, bornes] of Object.entries(BORNES)) {
    if (!estDansLesBornes(lireChemin(recue, champ), bornes)) return refus(champ, `${champ} : ${direBornes(bornes)}.`);
  }
  for (const champ of OUI_OU_NON) {
    if (typeof recue[champ] !== 'boolean') return refus(champ, `${champ} : vrai ou faux est attendu.`);
  }
  // Chaque champ du type vient d'être contrôlé ; TypeScript ne suit pas des chemins écrits en texte.
  return accepter(recue as unknown as DemandeDePaie);
};
