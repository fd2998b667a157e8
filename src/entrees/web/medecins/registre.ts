import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import type { Bareme } from '../../../droit/bareme.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import type { Situation } from '../../../regles/situation.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import { type Bilan, creerCompteur } from '../../lot/bilan.ts';
import { nommerLaFaute } from '../../lot/blocs.ts';
import { comprendre, type EntreeComprise, LIGNE_MAXIMALE } from '../../lot/comprendre.ts';
import type { Correspondance } from '../../lot/correspondance.ts';
import { type Bloc, couper, type Lecteur, type Reglages } from '../../lot/decoupe.ts';
import { type BaremesParNom, creerTraitementDeCellules, type Rejet, traiterDocument } from '../../lot/lignes.ts';
import { parcourirDocuments, parcourirTableau } from '../../lot/parcours.ts';
import { creerAplati } from './aplati.ts';
import { type ColonneDuFichier, colonnesDeLEnTete } from './colonnes-du-fichier.ts';
import { creerJugement, type LigneJugee } from './ligne.ts';
import { LIGNES_AU_PLUS } from './limites.ts';

const TAILLE_DE_BLOC = 200_000;

/** Une ligne jugée, avec ce que le fichier en disait. */
export interface LigneGardee extends LigneJugee {
  /** Les cellules du fichier, dans l'ordre de ses colonnes. */
  readonly cellules: readonly string[];
  /** Le document d'une ligne de NDJSON, tel qu'il se relit. */
  readonly document: string | undefined;
}

/** Une situation relue, telle que la ligne la dit. */
export interface LigneRelue {
  readonly situation: Situation;
  readonly bareme: Bareme | undefined;
}

/** Un fichier entier, lu et jugé. */
export interface Registre {
  readonly comprise: EntreeComprise;
  readonly bilan: Bilan;
  readonly lignes: readonly LigneGardee[];
  readonly rejets: readonly Rejet[];
  readonly colonnes: readonly ColonneDuFichier[];
  readonly relire: (ligne: LigneGardee) => LigneRelue;
}

export interface DemandeDeLecture {
  readonly genre: 'tableau' | 'documents';
  readonly correspondance: Correspondance;
  readonly baremes: BaremesParNom;
}

export type Avancer = (faits: number, total: number, lignes: number) => void;

type Issue = LigneGardee | Rejet;
const estRejet = (issue: Issue): issue is Rejet => 'raison' in issue;

/** Ce que l'on fait du texte d'un bloc. */
type LireBloc = (texte: string, premiereLigne: number) => readonly Issue[];

const REPETEES_AU_PLUS = 100_000;
const LONGUEUR_REPETEE = 60;

/** Les mêmes mots reviennent à chaque ligne (« secteur-1 », « oui ») : la mémoire n'en garde qu'un. */
const creerLexique = () => {
  const connus = new Map<string, string>();
  return (cellule: string): string => {
    if (cellule.length > LONGUEUR_REPETEE) return cellule;
    const connu = connus.get(cellule);
    if (connu !== undefined) return connu;
    if (connus.size < REPETEES_AU_PLUS) connus.set(cellule, cellule);
    return cellule;
  };
};

const enRelue = (situation: Situation, bareme: Bareme | undefined): LigneRelue => ({ situation, bareme });

const relue = (issue: LigneRelue | Rejet): LigneRelue => {
  if ('raison' in issue) throw new Error(`La ligne ${issue.ligne} ne se relit plus : ${issue.raison}`);
  return issue;
};

/** Comment ce fichier se lit, et comment une de ses lignes se relit. */
const preparer = (
  { entree }: EntreeComprise,
  { baremes }: DemandeDeLecture,
  noter: ReturnType<typeof creerCompteur>['noter'],
) => {
  const metier = { baremes, baremeDOffice: undefined, conclure: creerJugement() };
  const relecture = { baremes, baremeDOffice: undefined, conclure: enRelue };
  if (entree.genre === 'documents') {
    const aplati = creerAplati();
    const lire: LireBloc = (texte, premiere) =>
      parcourirDocuments(texte, premiere, (document, ligne, id): Issue => {
        const issue = traiterDocument(document, ligne, id, metier);
        return 'raison' in issue
          ? issue
          : { ...issue, cellules: aplati.aplatir(document), document: JSON.stringify(document) };
      });
    return {
      lire,
      colonnes: aplati.colonnes,
      relire: ({ document = 'null', ligne, id }: LigneGardee) =>
        relue(traiterDocument(JSON.parse(document), ligne, id, relecture)),
    };
  }
  const { enTete, separateur } = entree;
  const traiter = creerTraitementDeCellules(enTete, metier);
  const reprendre = creerTraitementDeCellules(enTete, relecture);
  const retenir = creerLexique();
  const lire: LireBloc = (texte, premiere) =>
    parcourirTableau(texte, premiere, separateur, (cellules, ligne): Issue => {
      const issue = traiter(cellules, ligne, noter);
      return 'raison' in issue ? issue : { ...issue, cellules: cellules.map(retenir), document: undefined };
    });
  return {
    lire,
    colonnes: () => colonnesDeLEnTete(enTete),
    relire: ({ cellules, ligne }: LigneGardee) => relue(reprendre(cellules, ligne, () => undefined)),
  };
};

const creerDecodeur = (lecteur: Lecteur, { entree }: EntreeComprise) => {
  const decodeur = new TextDecoder(entree.genre === 'tableau' ? entree.codage : 'utf-8', { ignoreBOM: true });
  return ({ debut, fin }: Bloc): string => {
    const octets = new Uint8Array(fin - debut);
    for (let lus = 0; lus < octets.length; ) {
      const nombre = lecteur.lire(octets.subarray(lus), debut + lus);
      if (nombre === 0) throw new Error('Le fichier a changé pendant la lecture.');
      lus += nombre;
    }
    return decodeur.decode(octets);
  };
};

const TROP_DE_LIGNES = composer(
  `Ce fichier a plus de ${ecrireNombre(LIGNES_AU_PLUS)} lignes : c'est le plus que cette page lit. Coupez-le, ou lisez-le en entier avec ./tandem lot.`,
);

/**
 * Lit et juge un fichier entier, bloc par bloc. Au-delà de 50 000 lignes il est refusé avant d'être jugé ; les lignes
 * vides ne comptent pas.
 */
export const lireRegistre = (
  lecteur: Lecteur,
  demande: DemandeDeLecture,
  avancer: Avancer,
): Resultat<Registre, readonly Ecart[]> => {
  const lue = comprendre(lecteur, { ...demande, commande: 'evaluer' });
  if (!lue.accepte) return lue;
  const comprise = lue.valeur;
  const { entree, separateur, depart, premiereLigne } = comprise;
  const reglages: Reglages = {
    separateur: entree.genre === 'tableau' ? separateur.charCodeAt(0) : undefined,
    tailleDeBloc: TAILLE_DE_BLOC,
    ligneMaximale: LIGNE_MAXIMALE[entree.genre],
  };
  const blocs = () => couper(lecteur, depart, premiereLigne, reglages);
  const decoder = creerDecodeur(lecteur, comprise);

  /** Compter des fins de ligne ne coûte presque rien ; on ne découpe pour de bon que si elles sont trop nombreuses. */
  const deborde = (): boolean => {
    let textes = 0;
    for (const bloc of blocs()) textes = bloc.suivante - premiereLigne;
    if (textes < LIGNES_AU_PLUS) return false;
    let lignes = 0;
    for (const bloc of blocs()) {
      if (bloc.illisible !== undefined) lignes += 1;
      else if (entree.genre === 'documents') lignes += parcourirDocuments(decoder(bloc), 1, () => true).length;
      else lignes += parcourirTableau(decoder(bloc), 1, separateur, () => true).length;
      if (lignes > LIGNES_AU_PLUS) return true;
    }
    return false;
  };
  if (deborde()) return refuser([{ chemin: '', message: TROP_DE_LIGNES }]);

  const compteur = creerCompteur();
  const { lire, colonnes, relire } = preparer(comprise, demande, compteur.noter);
  const lignes: LigneGardee[] = [];
  const rejets: Rejet[] = [];
  const ranger = (issue: Issue): void => {
    if (estRejet(issue)) {
      rejets.push(issue);
      compteur.rejeter(nommerLaFaute(issue, { entree }));
    } else {
      lignes.push(issue);
      compteur.compterEvaluee(issue);
    }
  };
  for (const bloc of blocs()) {
    if (bloc.illisible === undefined) for (const issue of lire(decoder(bloc), bloc.premiereLigne)) ranger(issue);
    else ranger({ ligne: bloc.premiereLigne, colonne: '', raison: bloc.illisible });
    avancer(bloc.fin, lecteur.taille, lignes.length + rejets.length);
  }
  return accepter({ comprise, bilan: compteur.rendre(), lignes, rejets, colonnes: colonnes(), relire });
};
