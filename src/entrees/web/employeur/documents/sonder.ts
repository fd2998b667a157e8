import { jourDe } from '../../../../commun/jour.ts';
import type { Resultat } from '../../../../commun/resultat.ts';
import type { Situation } from '../../../../regles/situation.ts';
import type { Brouillon, RefusDeBrouillon } from '../../../../usages/documents/brouillon.ts';
import type { CodeBrouillon } from '../../../../usages/documents/codes.ts';
import { composerBrouillon } from '../../../../usages/documents/composer.ts';
import type { Dossier } from '../../../../usages/documents/dossier.ts';
import { EXEMPLES } from '../../entretien/exemples.ts';
import { mener } from '../../entretien/pertinence.ts';
import { poserA } from './chemins.ts';
import type { DossierSaisi } from './formes-de-champ.ts';
import { preparer } from './preparer.ts';
import { PLACES, type Place, remplir, type Variante, valeurDeSonde } from './remplir.ts';

/*
 * Ce qu'un document lit n'est déclaré nulle part : on le lui demande. Il compose des dossiers de sonde, dont chaque
 * lecture est notée, puis chaque fait en est ôté tour à tour. Un modèle de plus a donc son formulaire sans qu'on y
 * touche, et un champ qui ne changerait rien n'est jamais montré.
 */

const LE_JOUR = jourDe('2026-11-22');
const CALCULS: ReadonlySet<string> = new Set(['evaluation', 'etapes', 'bareme']);

/** Les faits que les règles lisent aussi : ce qu'elles en calculent se refait quand ils changent. */
const FAITS_DES_REGLES: ReadonlySet<string> = new Set([
  'contratDAide.signature',
  'contratDAide.option',
  'contratDeTravail.debut',
  'assistant.titre',
]);

const RANGS_DES_CHOIX = [0, 1, 2, 3, 4, 5] as const;
/** Les rangs où chaque fait est ôté tour à tour : ceux qui changent les phrases. */
const RANGS_SONDES = 2;
const HEURES = [35, 20] as const;
/** Le temps de travail essayé d'abord change avec le rang : les deux sont sondés. */
const VARIANTES: readonly Variante[] = RANGS_DES_CHOIX.flatMap((rang) =>
  (rang % 2 === 0 ? HEURES : HEURES.toReversed()).map((heures) => ({ rang, heures })),
);

/** Une simulation où tout est dit, pour que les règles aient de quoi dater et chiffrer. */
const simuler = (): Situation => {
  const exemple = EXEMPLES.at(-1);
  if (exemple === undefined) throw new Error('Aucun exemple de simulation');
  return mener(exemple.reponses(LE_JOUR)).situation;
};

/** Le même dossier, dont chaque lecture est notée par son chemin ; ce que les règles calculent n'est pas suivi. */
const espionner = (dossier: Dossier, lus: Set<string>): Dossier => {
  const suivre = <Noeud extends object>(noeud: Noeud, racine: string): Noeud =>
    new Proxy(noeud, {
      get: (cible, cle): unknown => {
        const valeur: unknown = Reflect.get(cible, cle);
        if (typeof cle === 'symbol' || typeof valeur === 'function') return valeur;
        const chemin = racine === '' ? cle : `${racine}.${cle}`;
        lus.add(chemin);
        return typeof valeur === 'object' && valeur !== null && !CALCULS.has(chemin) ? suivre(valeur, chemin) : valeur;
      },
    });
  return suivre(dossier, '');
};

/** Ce qu'un modèle a fait d'un dossier. */
interface Ecrit {
  readonly lu: Resultat<Brouillon, RefusDeBrouillon>;
  /** Ses blancs ; `undefined` s'il l'a refusé. */
  readonly blancs: ReadonlySet<string> | undefined;
}

const different = (un: Ecrit, autre: Ecrit): boolean => JSON.stringify(un.lu) !== JSON.stringify(autre.lu);

/** Un dossier de sonde plein, et ce que le modèle en écrit. */
interface Base {
  readonly variante: Variante;
  readonly saisi: DossierSaisi;
  readonly prepare: Dossier;
  readonly ecrit: Ecrit;
}

const sansLui = (un: ReadonlySet<string> | undefined, autre: ReadonlySet<string> | undefined): readonly string[] =>
  un === undefined || autre === undefined ? [] : [...un].filter((blanc) => !autre.has(blanc));

export interface Sonde {
  /** Les chemins des faits qui changent le document. */
  readonly places: ReadonlySet<string>;
  /** Chaque blanc, et les faits qui le remplissent. */
  readonly remplissages: ReadonlyMap<string, readonly string[]>;
  /** Les blancs que remplit ce que les règles calculent. */
  readonly calcules: ReadonlySet<string>;
}

const sonderUnModele = (code: CodeBrouillon): Sonde => {
  const situation = simuler();
  const lus = new Set<string>(FAITS_DES_REGLES);
  const places = new Set<string>();
  const remplissages = new Map<string, Set<string>>();
  const calcules = new Set<string>();

  const ecrire = (dossier: Dossier): Ecrit => {
    const lu = composerBrouillon(code, espionner(dossier, lus));
    return { lu, blancs: lu.accepte ? new Set(lu.valeur.aCompleter) : undefined };
  };
  const noter = (blancs: readonly string[], chemin: string) => {
    for (const blanc of blancs) remplissages.set(blanc, (remplissages.get(blanc) ?? new Set()).add(chemin));
  };
  /** Le dossier préparé où ce fait change : ce qui se calcule n'est refait que s'il en dépend. */
  const changer = (saisi: DossierSaisi, prepare: Dossier, chemin: string, valeur: unknown): Dossier =>
    FAITS_DES_REGLES.has(chemin)
      ? preparer(poserA(saisi, chemin, valeur), situation, LE_JOUR)
      : poserA(prepare, chemin, valeur);

  const vide = preparer({}, situation, LE_JOUR);
  const ecritVide = ecrire(vide);
  const pleins = VARIANTES.flatMap((variante): readonly Base[] => {
    const saisi = remplir(variante);
    const prepare = preparer(saisi, situation, LE_JOUR);
    const ecrit = ecrire(prepare);
    const sansCalcul = ecrire({ ...prepare, evaluation: undefined, etapes: undefined });
    for (const blanc of sansLui(sansCalcul.blancs, ecrit.blancs)) calcules.add(blanc);
    return ecrit.lu.accepte ? [{ variante, saisi, prepare, ecrit }] : [];
  });
  // Deux dossiers acceptés suffisent à ôter les faits un à un : ils diffèrent par chaque choix.
  const bases = pleins.filter(
    ({ variante: { rang } }, place) =>
      rang < RANGS_SONDES && pleins.findIndex(({ variante }) => variante.rang === rang) === place,
  );

  /** Le dossier plein, sans ce fait. */
  const oter = ({ variante, saisi, prepare }: Base, { chemin }: Place): Base => {
    const reste = changer(saisi, prepare, chemin, undefined);
    return { variante, saisi: poserA(saisi, chemin, undefined), prepare: reste, ecrit: ecrire(reste) };
  };
  const sonderLaPlace = (place: Place, base: Base): void => {
    const { chemin, forme } = place;
    const sans = oter(base, place).ecrit;
    const seul = ecrire(changer({}, vide, chemin, valeurDeSonde(chemin, forme, base.variante)));
    noter(sansLui(sans.blancs, base.ecrit.blancs), chemin);
    noter(sansLui(ecritVide.blancs, seul.blancs), chemin);
    if (places.has(chemin)) return;
    if (different(sans, base.ecrit) || different(seul, ecritVide)) places.add(chemin);
  };
  const vues = new Set<string>();
  const aVoir = (): readonly Place[] => {
    const nouvelles = PLACES.filter(({ chemin }) => lus.has(chemin) && !vues.has(chemin));
    for (const { chemin } of nouvelles) vues.add(chemin);
    return nouvelles;
  };
  // Un fait en cache parfois d'autres : on les sonde là où il n'est pas, et ainsi de suite.
  const tours: { readonly places: readonly Place[]; readonly sans: readonly Place[] }[] = [
    { places: aVoir(), sans: [] },
  ];
  for (const tour of tours) {
    for (const base of bases.map((une) => tour.sans.reduce(oter, une))) {
      for (const place of tour.places) {
        sonderLaPlace(place, base);
        const cachees = aVoir();
        if (cachees.length > 0) tours.push({ places: cachees, sans: [...tour.sans, place] });
      }
    }
  }
  return { places, calcules, remplissages: new Map([...remplissages].map(([blanc, faits]) => [blanc, [...faits]])) };
};

const SONDES = new Map<CodeBrouillon, Sonde>();

/** Ce que ce document lit, et quels faits remplissent chacun de ses blancs. Cherché une fois par document. */
export const sonder = (code: CodeBrouillon): Sonde => {
  const deja = SONDES.get(code);
  if (deja !== undefined) return deja;
  const sonde = sonderUnModele(code);
  SONDES.set(code, sonde);
  return sonde;
};
