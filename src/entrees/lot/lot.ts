import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Jour } from '../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import { DROIT_TENU_AU } from '../../droit/version.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import { ajouterBilan, BILAN_VIDE, type Bilan } from './bilan.ts';
import type { Tache } from './blocs.ts';
import type { Comparaison } from './comparaison.ts';
import { comprendre, LIGNE_MAXIMALE } from './comprendre.ts';
import type { Correspondance } from './correspondance.ts';
import { couper, type Lecteur, type Reglages } from './decoupe.ts';
import { traiterEnEquipe } from './equipe.ts';
import { lireJournal, ouvrirEcriture, type Point } from './journal.ts';
import type { BaremesParNom } from './lignes.ts';
import { COLONNES_DE_REJET, colonnesDe, ecrireCsv, MARQUE } from './sortie.ts';

export interface DemandeDeLot {
  /** Un fichier CSV ou NDJSON : les autres formats sont convertis avant. */
  readonly entree: string;
  readonly sortie: string;
  readonly genre: 'tableau' | 'documents';
  readonly formatDeSortie: 'csv' | 'ndjson';
  readonly commande: 'evaluer' | 'suivre';
  readonly correspondance: Correspondance;
  readonly baremes: BaremesParNom;
  readonly baremeDOffice?: string | undefined;
  readonly comparaison?: Comparaison | undefined;
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

/** Ce qui fait qu'un lot inachevé est bien celui que l'on relance. */
const empreinteDe = (demande: DemandeDeLot): string => {
  const { size, mtimeMs } = statSync(demande.origine);
  const { commande, correspondance, formatDeSortie, programme, aujourdHui, comparaison, baremeDOffice } = demande;
  const dit = {
    origine: [resolve(demande.origine), size, mtimeMs],
    reglages: [commande, correspondance, formatDeSortie, comparaison, baremeDOffice],
    version: [programme, aujourdHui, DROIT_TENU_AU],
    baremes: [...demande.baremes],
  };
  return createHash('sha256').update(JSON.stringify(dit)).digest('hex');
};

/** L'en-tête du fichier de sortie et de celui des lignes mises à part. */
const enTetesDeSortie = ({ sortie, separateur, comparaison }: Tache) => ({
  sortie: sortie === 'csv' ? MARQUE + ecrireCsv([colonnesDe(comparaison !== undefined)], separateur) : '',
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
    const { formatDeSortie, baremes, baremeDOffice, comparaison, aujourdHui } = demande;
    const tache: Tache = {
      entree,
      separateur,
      sortie: formatDeSortie,
      rejets: 'csv',
      baremes,
      baremeDOffice,
      comparaison,
      aujourdHui,
    };
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
