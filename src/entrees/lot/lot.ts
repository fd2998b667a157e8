import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Jour } from '../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import { DROIT_TENU_AU } from '../../droit/version.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import { ajouterBilan, BILAN_VIDE, type Bilan } from './bilan.ts';
import type { Entree, Tache } from './blocs.ts';
import { type Correspondance, type EnTete, lireEnTete } from './correspondance.ts';
import { couper, type Lecteur, type Reglages } from './decoupe.ts';
import { traiterEnEquipe } from './equipe.ts';
import { lireLignes, reconnaitre, type Separateur } from './forme.ts';
import { lireJournal, ouvrirEcriture, type Point } from './journal.ts';
import type { BaremesParNom } from './lignes.ts';
import { COLONNES_D_EVALUATION, COLONNES_DE_REJET, ecrireCsv } from './sortie.ts';

export interface DemandeDeLot {
  /** Un fichier CSV ou NDJSON : les autres formats sont convertis avant. */
  readonly entree: string;
  readonly sortie: string;
  readonly genre: 'tableau' | 'documents';
  readonly formatDeSortie: 'csv' | 'ndjson';
  readonly commande: 'evaluer' | 'suivre';
  readonly correspondance: Correspondance;
  readonly baremes: BaremesParNom;
  readonly aujourdHui: Jour;
  readonly programme: string;
  readonly coeurs: number;
  /** Efface un lot inachevé au lieu de le reprendre. */
  readonly recommencer: boolean;
  /** Ce qui nomme l'entrée d'origine, si elle a été convertie. */
  readonly origine: string;
  readonly ouvrier: URL;
  readonly avancer: (faits: number, total: number, bilan: Bilan) => void;
  readonly tailleDeBloc?: number;
}

export interface LotFait {
  readonly bilan: Bilan;
  readonly repris: boolean;
  readonly ignorees: readonly string[];
  readonly fichierDesRejets: string | undefined;
}

const TAILLE_DE_BLOC = 1_000_000;
const LIGNE_MAXIMALE = { tableau: 1_000_000, documents: 20_000_000 } as const;
const EXTRAIT = 1_000_000;
const MARQUE = '\ufeff';

interface Ouvert {
  readonly lecteur: Lecteur;
  readonly fermer: () => void;
}

const ouvrirLecteur = (fichier: string): Ouvert => {
  const descripteur = openSync(fichier, 'r');
  const { size } = statSync(fichier);
  return {
    lecteur: {
      taille: size,
      lire: (tampon, position) => readSync(descripteur, tampon, 0, tampon.length, position),
    },
    fermer: () => closeSync(descripteur),
  };
};

interface Comprise {
  readonly entree: Entree;
  readonly separateur: Separateur;
  /** Où commencent les lignes, après la marque et l'en-tête. */
  readonly depart: number;
  readonly premiereLigne: number;
  readonly ignorees: readonly string[];
}

const comprendreTableau = (lecteur: Lecteur, correspondance: Correspondance): Resultat<Comprise, readonly Ecart[]> => {
  const tampon = new Uint8Array(EXTRAIT);
  const lus = lecteur.lire(tampon, 0);
  const extrait = tampon.subarray(0, lus);
  const { codage, separateur, marque } = reconnaitre(extrait, lus === lecteur.taille);
  const reglages: Reglages = { separateur: separateur.charCodeAt(0), tailleDeBloc: 1, ligneMaximale: EXTRAIT };
  const premier = couper(lecteur, marque, 1, reglages).next();
  if (premier.done === true) return refuser([{ chemin: 'en-tête', message: 'Le fichier est vide.' }]);
  const { fin, illisible } = premier.value;
  if (illisible !== undefined) return refuser([{ chemin: 'en-tête', message: illisible }]);
  const texte = new TextDecoder(codage).decode(extrait.subarray(marque, fin));
  const lue = lireEnTete(lireLignes(texte, separateur)[0] ?? [], correspondance);
  if (!lue.accepte) return lue;
  const enTete: EnTete = lue.valeur;
  return accepter({
    entree: { genre: 'tableau', codage, separateur, enTete },
    separateur,
    depart: fin,
    premiereLigne: 1 + texte.split('\n').length - (texte.endsWith('\n') ? 1 : 0),
    ignorees: enTete.ignorees,
  });
};

const comprendre = (lecteur: Lecteur, demande: DemandeDeLot): Resultat<Comprise, readonly Ecart[]> => {
  if (demande.genre === 'tableau') return comprendreTableau(lecteur, demande.correspondance);
  const debut = new Uint8Array(3);
  lecteur.lire(debut, 0);
  const depart = debut[0] === 0xef && debut[1] === 0xbb ? 3 : 0;
  return accepter({
    entree: { genre: 'documents', commande: demande.commande },
    separateur: ';',
    depart,
    premiereLigne: 1,
    ignorees: [],
  });
};

/** Ce qui fait qu'un lot inachevé est bien celui que l'on relance. */
const empreinteDe = (demande: DemandeDeLot): string => {
  const { size, mtimeMs } = statSync(demande.origine);
  const { commande, correspondance, formatDeSortie, programme, aujourdHui } = demande;
  const baremes = [...demande.baremes.keys()];
  const dit = [
    resolve(demande.origine),
    size,
    mtimeMs,
    commande,
    correspondance,
    formatDeSortie,
    programme,
    aujourdHui,
  ];
  return createHash('sha256')
    .update(JSON.stringify([...dit, baremes, DROIT_TENU_AU]))
    .digest('hex');
};

/** L'en-tête du fichier de sortie et de celui des lignes mises à part. */
const enTetesDeSortie = ({ sortie, separateur }: Pick<Tache, 'sortie' | 'separateur'>) => ({
  sortie: sortie === 'csv' ? MARQUE + ecrireCsv([COLONNES_D_EVALUATION], separateur) : '',
  rejets: MARQUE + ecrireCsv([COLONNES_DE_REJET], separateur),
});

const fichiersDe = (sortie: string) => ({
  sortie: `${sortie}.partiel`,
  rejets: `${sortie}.rejets.csv`,
  journal: `${sortie}.reprise`,
});

/**
 * Fait un lot de bout en bout : coupe l'entrée, la fait traiter, écrit dans l'ordre. Arrêté n'importe où et relancé, il
 * donne le même fichier. Rien n'est déposé sous le nom voulu avant la fin.
 */
export const faireLot = async (demande: DemandeDeLot): Promise<Resultat<LotFait, readonly Ecart[]>> => {
  const fichiers = fichiersDe(demande.sortie);
  const { lecteur, fermer } = ouvrirLecteur(demande.entree);
  try {
    const comprise = comprendre(lecteur, demande);
    if (!comprise.accepte) return comprise;
    const { entree, separateur, depart, premiereLigne, ignorees } = comprise.valeur;
    const { formatDeSortie, baremes, aujourdHui } = demande;
    const tache: Tache = { entree, separateur, sortie: formatDeSortie, baremes, aujourdHui };
    const empreinte = empreinteDe(demande);
    if (demande.recommencer) for (const chemin of Object.values(fichiers)) rmSync(chemin, { force: true });
    const journal = lireJournal(fichiers.journal);
    if (journal !== undefined && journal.empreinte !== empreinte) {
      const message =
        'Un lot inachevé y est resté, pour une autre entrée ou d’autres réglages. Ajoutez --recommencer pour l’effacer.';
      return refuser([{ chemin: demande.sortie, message }]);
    }
    const neuf: Point = { entree: depart, ligne: premiereLigne, sortie: 0, rejets: 0, bilan: BILAN_VIDE };
    const ecriture = ouvrirEcriture(fichiers, empreinte, journal?.point ?? neuf);
    if (journal === undefined) {
      const enTetes = enTetesDeSortie(tache);
      ecriture.ecrire(enTetes.sortie, enTetes.rejets, neuf);
    }
    let bilan = journal?.point.bilan ?? BILAN_VIDE;
    const reglages: Reglages = {
      separateur: entree.genre === 'tableau' ? separateur.charCodeAt(0) : undefined,
      tailleDeBloc: demande.tailleDeBloc ?? TAILLE_DE_BLOC,
      ligneMaximale: LIGNE_MAXIMALE[entree.genre],
    };
    const blocs = couper(lecteur, journal?.point.entree ?? depart, journal?.point.ligne ?? premiereLigne, reglages);
    try {
      await traiterEnEquipe(
        blocs,
        { fichier: demande.entree, tache },
        demande.ouvrier,
        demande.coeurs,
        (bloc, traite) => {
          bilan = ajouterBilan(bilan, traite.bilan);
          ecriture.ecrire(traite.sortie, traite.rejets, { entree: bloc.fin, ligne: bloc.suivante, bilan });
          demande.avancer(bloc.fin, lecteur.taille, bilan);
        },
      );
    } finally {
      ecriture.fermer();
    }
    renameSync(fichiers.sortie, demande.sortie);
    writeFileSync(`${demande.sortie}.bilan.json`, `${JSON.stringify(bilan, null, 2)}\n`);
    if (bilan.rejets === 0) rmSync(fichiers.rejets, { force: true });
    ecriture.oublier();
    return accepter({
      bilan,
      repris: journal !== undefined,
      ignorees,
      fichierDesRejets: existsSync(fichiers.rejets) ? fichiers.rejets : undefined,
    });
  } finally {
    fermer();
  }
};
