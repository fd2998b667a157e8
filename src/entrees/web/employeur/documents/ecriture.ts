import { type Centimes, enEuros } from '../../../../commun/centimes.ts';
import { ecrireJour, type Jour } from '../../../../commun/jour.ts';
import type { Plage } from '../../../../regles/planning-faits.ts';
import type { Situation } from '../../../../regles/situation.ts';
import { lignesDe, nettoyer } from '../../../../usages/documents/champs.ts';
import type { PosteDuDossier } from '../../../../usages/documents/dossier.ts';
import { ecrireSituation } from '../../contrat/situation-ecrite.ts';
import { ENTREES, type Entree, type Fiches, sontDesFiches } from './catalogue.ts';
import { ditQuelqueChose, fichesA, lireA } from './chemins.ts';
import type { ChampSimple, DossierSaisi } from './formes-de-champ.ts';

/*
 * Le fichier d'un dossier : celui que lit `./tandem document`. Chaque valeur du catalogue s'écrit d'après son genre ;
 * ce que la personne a collé est nettoyé comme dans le document, pour que son fichier se rouvre toujours.
 */

type Objet = Readonly<Record<string, unknown>>;
type Horaire = NonNullable<PosteDuDossier['horaire']>;

const deux = (nombre: number): string => String(nombre).padStart(2, '0');
const enHeure = (minutes: number): string => `${deux(Math.floor(minutes / 60))}:${deux(minutes % 60)}`;
const ecrirePlage = ({ de, a }: Plage) => ({ de: enHeure(de), a: enHeure(a) });

const ecrireHoraire = ({ journees, remarques }: Horaire) => ({
  jours: journees.map(({ jour, plages }) => ({ jour, plages: plages.map(ecrirePlage) })),
  ...(remarques === undefined ? {} : { remarques }),
});

const auPlus = (texte: string | undefined, longueur: number): string | undefined => {
  // Une coupe au milieu d'un caractère en deux moitiés ôte aussi la première.
  const coupe = texte?.slice(0, longueur).replace(/[\ud800-\udbff]$/, '');
  return coupe === '' ? undefined : coupe;
};

/** Les plus longs textes qu'un dossier porte. */
export const LONGUEURS = { ligne: 250, adresse: 500, recit: 2000 } as const;
/** Le plus grand nombre d'éléments d'une liste. */
export const ELEMENTS_AU_PLUS = 50;

const ecrireLignes = (lignes: readonly string[]): readonly string[] =>
  lignes.flatMap((une) => auPlus(nettoyer(une), LONGUEURS.ligne) ?? []).slice(0, ELEMENTS_AU_PLUS);

/** La valeur telle que le fichier l'écrit. Son type est celui de son champ, que le catalogue tient. */
const ecrireValeur = ({ genre }: ChampSimple, valeur: unknown): unknown => {
  switch (genre) {
    case 'ligne':
      return auPlus(nettoyer(valeur as string), LONGUEURS.ligne);
    case 'adresse':
    case 'recit':
      return auPlus(lignesDe(valeur as string).join('\n'), LONGUEURS[genre]);
    case 'lignes': {
      const lignes = ecrireLignes(valeur as readonly string[]);
      return lignes.length === 0 ? undefined : lignes;
    }
    case 'jour':
      return ecrireJour(valeur as Jour);
    case 'somme':
      return enEuros(valeur as Centimes);
    case 'horaire':
      return ecrireHoraire(valeur as Horaire);
    case 'nombre':
    case 'note':
    case 'oui-non':
    case 'choix':
    case 'taches':
      return valeur;
  }
};

const poser = (objet: Objet, [pas = '', ...suite]: readonly string[], valeur: unknown): Objet => {
  const dessous = objet[pas];
  const noeud = typeof dessous === 'object' && dessous !== null ? { ...dessous } : {};
  return { ...objet, [pas]: suite.length === 0 ? valeur : poser(noeud, suite, valeur) };
};

/** Une tâche ajoutée sans texte ne dit rien : sa fiche ne s'écrit pas. */
const estEcrite = (liste: string, fiche: Objet): boolean => liste !== 'poste.autresTaches' || fiche.texte !== undefined;

/** Une fiche écrite porte au moins ce que toutes portent au départ : le moment d'une tâche. */
const completer = (fiche: Objet, { depart }: Fiches['forme']): Objet =>
  ditQuelqueChose(fiche) ? { ...depart, ...fiche } : fiche;

const ecrireLesFiches = (dossier: DossierSaisi, { chemin, champs, forme }: Fiches): readonly Objet[] | undefined => {
  const fiches = fichesA(dossier, chemin)
    .slice(0, ELEMENTS_AU_PLUS)
    .map((_, rang) => completer(ecrireLesEntrees(dossier, champs, `${chemin}.${rang}.`), forme))
    .filter((fiche) => estEcrite(chemin, fiche));
  return fiches.length === 0 ? undefined : fiches;
};

const ecrireLeChamp = (dossier: DossierSaisi, forme: ChampSimple, chemin: string): unknown => {
  const valeur = lireA(dossier, chemin);
  return ditQuelqueChose(valeur) ? ecrireValeur(forme, valeur) : undefined;
};

const ecrireLesEntrees = (dossier: DossierSaisi, entrees: readonly Entree[], racine = ''): Objet =>
  entrees.reduce<Objet>((objet, entree) => {
    const ecrite = sontDesFiches(entree)
      ? ecrireLesFiches(dossier, entree)
      : ecrireLeChamp(dossier, entree.forme, `${racine}${entree.chemin}`);
    return ecrite === undefined ? objet : poser(objet, entree.chemin.split('.'), ecrite);
  }, {});

/** Le dossier en un document JSON. `situation` : celle qui date et chiffre l'aide, sans donnée de santé. */
export const ecrireDossier = (dossier: DossierSaisi, situation: Situation | undefined): string => {
  const contenu = {
    ...(situation === undefined ? {} : { situation: ecrireSituation(situation) }),
    ...ecrireLesEntrees(dossier, ENTREES),
  };
  return `${JSON.stringify(contenu, null, 2)}\n`;
};
