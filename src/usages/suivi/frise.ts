import { ajouterMois, type Jour } from '../../commun/jour.ts';
import type { Acte, CodeActe } from '../../contrat/actes.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import type { EcheanceSuivie } from '../../contrat/echeances-suivies.ts';
import { PREPARATION_DU_RENOUVELLEMENT } from '../../droit/delais.ts';
import { ANNEES } from '../../droit/duree.ts';
import { direEcheance } from '../../explication/phrases.ts';
import { composer, ecrireDate, ecrireSomme, enumerer } from '../../explication/typographie.ts';
import { type AnneeDAide, debutDAnnee } from '../../regles/aide.ts';
import { type LigneDeCompte, tenirCompte } from './compte.ts';
import { moisEntre } from './dates.ts';
import { ecrireBornes } from './sommes.ts';

/** Comment se dessine la somme d'une année : reçue, due, au plus, inconnue, ou sans objet une fois le contrat fini. */
export type GenreDeBarre = 'recu' | 'du' | 'au-plus' | 'inconnu' | 'sans-objet';

export const LEGENDES_DES_BARRES: Readonly<Record<Exclude<GenreDeBarre, 'sans-objet'>, string>> = {
  recu: 'reçu',
  du: 'acquis, pas encore reçu',
  'au-plus': 'au plus, selon les objectifs',
  inconnu: 'on ne sait pas',
};

export interface Barre {
  readonly annee: number;
  readonly debut: Jour;
  /** De 0 à 1 sur la largeur de la frise. */
  readonly de: number;
  readonly a: number;
  readonly genre: GenreDeBarre;
  /** La part déjà reçue, de 0 à 1 : elle remplit la barre par le bas. */
  readonly recu: number;
  readonly libelle: string;
}

/** Un jour marqué sous la frise : plein s'il est passé, en anneau s'il vient. */
export interface Repere {
  readonly le: Jour;
  readonly place: number;
  readonly plein: boolean;
  readonly libelle: string;
  /** La ligne où s'écrit le libellé ; `null` quand il n'y a plus de place : le point reste, la table dit le reste. */
  readonly ligne: number | null;
  readonly aGauche: boolean;
}

export interface Frise {
  readonly signature: Jour;
  readonly terme: Jour;
  readonly barres: readonly Barre[];
  readonly reperes: readonly Repere[];
  /** La place du jour du suivi ; `null` hors des cinq ans. */
  readonly aujourdHui: number | null;
  readonly lignes: number;
}

const borner = (place: number): number => Math.min(1, Math.max(0, place));

type Vue = Pick<Barre, 'genre' | 'recu' | 'libelle'>;

const dessinerEntamee = ({ due, verse, enTrop }: LigneDeCompte, modulee: boolean): Vue => {
  if (due === undefined) return { genre: 'inconnu', recu: 0, libelle: '?' };
  const sur = (somme: string) => (verse > 0 ? `${ecrireSomme(verse)} sur ${somme}` : somme);
  if (due.due !== null) {
    if (enTrop > 0) return { genre: 'recu', recu: 1, libelle: `${ecrireSomme(verse)}, ${ecrireSomme(enTrop)} de trop` };
    if (verse > 0 && verse >= due.due) return { genre: 'recu', recu: 1, libelle: `${ecrireSomme(verse)} reçus` };
    const du = ecrireSomme(due.due);
    return { genre: 'du', recu: due.due === 0 ? 0 : verse / due.due, libelle: verse > 0 ? sur(du) : `${du} dus` };
  }
  const { bas, haut, touchee } = due;
  const recu = haut === null || haut === 0 ? 0 : borner(verse / haut);
  if (haut === null || touchee) {
    return {
      genre: 'inconnu',
      recu,
      libelle: verse > 0 ? `${ecrireSomme(verse)} reçus, dû ?` : ecrireBornes(bas, haut),
    };
  }
  // La somme est connue et ne dépend de rien ; seul le jour où elle est due ne l'est pas.
  if (!modulee)
    return { genre: 'du', recu, libelle: verse > 0 ? sur(ecrireSomme(haut)) : `${ecrireSomme(haut)}, jour ?` };
  return { genre: 'au-plus', recu, libelle: sur(`≤ ${ecrireSomme(haut)}`) };
};

const dessinerAVenir = ({ maximum, bornes, modulee }: AnneeDAide, troublee: boolean): Vue => {
  if (maximum === null || troublee) {
    const libelle = maximum !== null || bornes === null ? '?' : ecrireBornes(bornes[0], bornes[1]);
    return { genre: 'inconnu', recu: 0, libelle };
  }
  return modulee
    ? { genre: 'au-plus', recu: 0, libelle: `≤ ${ecrireSomme(maximum)}` }
    : { genre: 'du', recu: 0, libelle: `${ecrireSomme(maximum)} à venir` };
};

const dessinerBarres = (suivi: Suivi, signature: Jour, placer: (jour: Jour) => number): readonly Barre[] => {
  const { evaluation, deroule, solde } = suivi;
  const compte = tenirCompte(suivi);
  const troublee = solde.annees.some(({ touchee }) => touchee);
  return ANNEES.map((annee): Barre => {
    const debut = debutDAnnee(signature, annee);
    const base = { annee, debut, de: placer(debut), a: placer(debutDAnnee(signature, annee + 1)) };
    const ligne = compte.lignes.find((une) => une.annee === annee);
    const aide = evaluation.aide?.annees.find((une) => une.annee === annee);
    if (ligne?.due !== undefined) return { ...base, ...dessinerEntamee(ligne, aide?.modulee ?? true) };
    if (deroule.finAnticipee !== undefined && debut >= deroule.finAnticipee) {
      return { ...base, genre: 'sans-objet', recu: 0, libelle: 'contrat fini' };
    }
    if (aide === undefined) return { ...base, genre: 'inconnu', recu: 0, libelle: '?' };
    const vue = dessinerAVenir(aide, troublee);
    return ligne === undefined || ligne.verse <= 0
      ? { ...base, ...vue }
      : { ...base, ...vue, libelle: `${ecrireSomme(ligne.verse)} reçus d’avance` };
  });
};

const NOMS_D_ACTES: Readonly<Partial<Record<CodeActe, string>>> = {
  signature: 'signature',
  embauche: 'embauche',
  secretariat: 'secrétariat remplacé',
  'debut-formation': 'formation commencée',
  certification: 'certification',
  depart: 'départ de l’assistant',
  remplacement: 'nouvel assistant',
  renouvellement: 'renouvellement',
  demenagement: 'déménagement',
  'changement-specialite': 'changement de spécialité',
  resiliation: 'résiliation',
};

const SEMAINE = 7;
const TROIS_MOIS = 3;

const direAbsence = (debut: Jour, fin: Jour | undefined): string => {
  if (fin === undefined) return 'absence, fin non sue';
  const jours = fin - debut + 1;
  if (moisEntre(debut, fin) >= TROIS_MOIS) return `absence, ${moisEntre(debut, fin)} mois`;
  return jours < 2 * SEMAINE ? `absence, ${jours} jours` : `absence, ${Math.round(jours / SEMAINE)} semaines`;
};

/** Le nom d'un acte sur la frise ; les relevés et l'argent se lisent ailleurs : dans la courbe et dans les barres. */
const nommer = (acte: Acte): string | undefined => {
  if (acte.acte === 'absence') return direAbsence(acte.effet, acte.fin);
  if (acte.acte === 'avenant') {
    return { option: 'option changée', suspension: 'suspension', reprise: 'reprise', collectif: 'contrat collectif' }[
      acte.objet
    ];
  }
  return NOMS_D_ACTES[acte.acte];
};

/** Une échéance se tient au plus tard ; un nouveau contrat, lui, devient possible ce jour-là. */
const direLaBorne = ({ code, etat }: EcheanceSuivie): string => {
  if (code === 'nouveau-contrat-possible') return '';
  return etat === 'en-retard' ? ', en retard' : ', au plus tard';
};

interface Evenement {
  readonly le: Jour;
  readonly plein: boolean;
  readonly nom: string;
}

const evenementsDe = ({ journal, echeances, objectifs, deroule, au }: Suivi, terme: Jour): readonly Evenement[] => {
  const passes = journal.flatMap((acte): readonly Evenement[] => {
    const nom = nommer(acte);
    return nom === undefined ? [] : [{ le: acte.effet, plein: true, nom }];
  });
  const attendus = echeances.flatMap((echeance): readonly Evenement[] =>
    echeance.le === null || echeance.etat === 'faite'
      ? []
      : [
          {
            le: echeance.le,
            plein: false,
            nom: `${direEcheance(echeance)}${direLaBorne(echeance)}`,
          },
        ],
  );
  const vivant = deroule.etat === 'en-cours' || deroule.etat === 'suspendu';
  const mesures = vivant
    ? [...new Set(objectifs.map(({ auPlusTard }) => auPlusTard))].map((le) => ({
        le,
        plein: le <= au,
        nom: 'objectifs mesurés',
      }))
    : [];
  const renouveler = ajouterMois(terme, -PREPARATION_DU_RENOUVELLEMENT.mois);
  const fin = vivant ? [{ le: renouveler, plein: renouveler <= au, nom: 'préparer le renouvellement' }] : [];
  return [...passes, ...attendus, ...mesures, ...fin];
};

/** La place où s'écrivent les libellés : toutes les longueurs dans la même unité. */
export interface PlaceDeFrise {
  readonly largeur: number;
  /** La largeur moyenne d'un signe. */
  readonly signe: number;
  readonly degagement: number;
  /** La largeur de la date du jour, sur la première ligne. */
  readonly date: number;
  readonly lignes: number;
}

/** Un écran de 1 024 pixels. */
const ECRAN: PlaceDeFrise = { largeur: 940, signe: 6.5, degagement: 14, date: 120, lignes: 5 };

/**
 * Pose les libellés sur des lignes sans que deux se touchent, ni que l'attache d'un repère placé plus bas en traverse
 * un ; la date du jour tient sur la première ligne. Du dernier au premier : les attaches descendent alors à gauche.
 */
const ranger = (
  evenements: readonly Pick<Repere, 'le' | 'place' | 'plein' | 'libelle'>[],
  aujourdHui: number | null,
  { largeur: disponible, signe, degagement, date, lignes }: PlaceDeFrise,
): readonly Repere[] => {
  const marge = degagement / 2 / disponible;
  const demiDate = date / 2 / disponible;
  const occupees: (readonly [number, number])[][] = Array.from({ length: lignes }, () => []);
  const debutDeLaDate = aujourdHui === null ? 0 : Math.min(1 - 2 * demiDate, Math.max(0, aujourdHui - demiDate));
  if (aujourdHui !== null) occupees[0]?.push([debutDeLaDate, debutDeLaDate + 2 * demiDate]);
  const ranges = evenements.toReversed().map((evenement): Repere => {
    const { place } = evenement;
    const largeur = (evenement.libelle.length * signe + degagement) / disponible;
    const aGauche = place + largeur > 1;
    const [de, a] = aGauche ? [place - largeur, place + marge] : [place - marge, place + largeur];
    const ligne = occupees.findIndex(
      (prises, rang) =>
        prises.every(([d, f]) => a < d || f < de) &&
        // Un libellé posé à gauche de son repère peut barrer la descente d'une attache.
        occupees.slice(0, rang).every((dessus) => dessus.every(([d, f]) => d === f || place < d || f < place)),
    );
    if (ligne < 0 || de < -marge) return { ...evenement, ligne: null, aGauche: false };
    occupees[ligne]?.push([de, a]);
    for (const traversee of occupees.slice(0, ligne)) traversee.push([place, place]);
    return { ...evenement, ligne, aGauche };
  });
  return ranges.reverse();
};

const NOMS_PAR_REPERE = 3;
const PRES = 0.012;

/** Des événements que trois semaines à peine séparent se disent ensemble, au premier de leurs jours. */
const grouper = (evenements: readonly Evenement[], placer: (jour: Jour) => number) => {
  const groupes: { readonly premier: Evenement; readonly noms: string[] }[] = [];
  for (const evenement of [...evenements].sort((a, b) => a.le - b.le)) {
    const voisin = groupes.findLast(({ premier }) => premier.plein === evenement.plein);
    if (voisin === undefined || placer(evenement.le) - placer(voisin.premier.le) > PRES) {
      groupes.push({ premier: evenement, noms: [evenement.nom] });
    } else if (!voisin.noms.includes(evenement.nom)) voisin.noms.push(evenement.nom);
  }
  return groupes.map(({ premier: { le, plein }, noms }) => {
    const montres = noms.length > NOMS_PAR_REPERE ? [...noms.slice(0, NOMS_PAR_REPERE - 1), 'autres actes'] : noms;
    return { le, plein, place: borner(placer(le)), libelle: composer(enumerer(montres)) };
  });
};

/** La frise d'un contrat signé : cinq années, ce qui s'est passé, ce qui vient, et le jour du suivi. */
export const tracerFrise = (suivi: Suivi, place: PlaceDeFrise = ECRAN): Frise | undefined => {
  const { signature, terme } = suivi.deroule;
  if (signature === undefined || terme === undefined) return undefined;
  const placer = (jour: Jour): number => (jour - signature) / (terme - signature);
  const au = placer(suivi.au);
  const aujourdHui = au < 0 || au > 1 ? null : au;
  const reperes = ranger(grouper(evenementsDe(suivi, terme), placer), aujourdHui, place);
  return {
    signature,
    terme,
    barres: dessinerBarres(suivi, signature, placer).map((barre) => ({ ...barre, libelle: composer(barre.libelle) })),
    reperes,
    aujourdHui,
    lignes: Math.max(0, ...reperes.map(({ ligne }) => (ligne ?? -1) + 1)),
  };
};

/** Ce que montre la frise, pour qui ne la voit pas. */
export const resumerFrise = ({ barres }: Frise): string =>
  `Cinq années de contrat. ${barres
    .map(({ annee, debut, libelle }) => `Année ${annee}, du ${ecrireDate(debut)}\u00a0: ${libelle}`)
    .join('\u00a0; ')}. Le compte, les échéances et les actes disent la même chose en tableau.`;
