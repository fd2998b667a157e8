import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { TEXTES } from '../../droit/textes.ts';
import { composer, ecrireNombre } from '../../explication/typographie.ts';
import { direLoi, HYPOTHESES } from '../../usages/population/hypotheses.ts';
import {
  COLONNES_DE_POPULATION,
  direOrigine,
  enDocument,
  GRAINE_MAXIMALE,
  type LigneFictive,
  MEDECINS_AU_PLUS,
  tirerPopulation,
} from '../../usages/population/population.ts';
import { SERIE } from '../../usages/population/serie.ts';
import { formatDe } from '../lot/formats.ts';
import { ecrireCsv, MARQUE } from '../lot/sortie.ts';
import { ecrire, ecrireJson, enJson, refuserEntree } from './sortir.ts';
import { aligner } from './tableau.ts';

export interface OptionsDePopulation {
  readonly n?: string;
  readonly graine?: string;
  readonly sortie?: string;
  readonly remplacer?: boolean;
  readonly hypotheses?: boolean;
  readonly json?: boolean;
  readonly table?: boolean;
}

const LIGNES_PAR_ECRITURE = 5_000;
const STATUT = 'hypothèse, non publiée';

const lireEntier = (nom: string, texte: string | undefined, bas: number, haut: number): number => {
  const nombre = texte === undefined ? Number.NaN : Number(texte);
  if (/^\d+$/.test(texte ?? '') && nombre >= bas && nombre <= haut) return nombre;
  return refuserEntree(nom, composer(`Donnez un nombre entier de ${ecrireNombre(bas)} à ${ecrireNombre(haut)}.`));
};

const enCellule = (fait: string | number | boolean | undefined): string | number | null =>
  typeof fait === 'boolean' ? (fait ? 'oui' : 'non') : (fait ?? null);

const enCsv = (lignes: readonly LigneFictive[]): string =>
  ecrireCsv(
    lignes.map(({ id, origine, faits }) => [id, origine, ...Object.values(faits).map(enCellule)]),
    ';',
  );

const enNdjson = (lignes: readonly LigneFictive[]): string =>
  lignes.map(({ id, origine, faits }) => `${JSON.stringify({ id, origine, ...enDocument(faits) })}\n`).join('');

const ecrireTout = (descripteur: number, texte: string): void => {
  const octets = Buffer.from(texte);
  for (let faits = 0; faits < octets.length; ) faits += writeSync(descripteur, octets, faits, octets.length - faits);
};

/** Écrit à côté, par paquets, puis renomme : le fichier apparaît entier ou pas du tout, et la mémoire ne suit pas `n`. */
const deposer = (sortie: string, n: number, graine: number, format: 'csv' | 'ndjson'): void => {
  const passage = `${sortie}.${randomUUID()}.partiel`;
  const medecins = tirerPopulation(graine);
  const formater = format === 'csv' ? enCsv : enNdjson;
  try {
    const descripteur = openSync(passage, 'wx');
    try {
      if (format === 'csv') ecrireTout(descripteur, MARQUE + ecrireCsv([COLONNES_DE_POPULATION], ';'));
      for (let faits = 0; faits < n; faits += LIGNES_PAR_ECRITURE) {
        const nombre = Math.min(LIGNES_PAR_ECRITURE, n - faits);
        ecrireTout(descripteur, formater(Array.from({ length: nombre }, () => medecins.next().value)));
      }
    } finally {
      closeSync(descripteur);
    }
    renameSync(passage, sortie);
  } catch (erreur) {
    // Un nom que le système refuse ne s'efface pas non plus : il n'a alors pas été écrit.
    if (existsSync(passage)) rmSync(passage);
    const pleine = erreur instanceof Error && 'code' in erreur && erreur.code === 'ENOSPC';
    refuserEntree(sortie, pleine ? 'Il n’y a plus de place sur ce disque.' : 'Ce fichier ne peut pas être écrit.');
  }
};

/** La série publiée et toutes les hypothèses, telles que la population les suit. */
const montrerLesHypotheses = (options: OptionsDePopulation): void => {
  const { titre, lien } = TEXTES[SERIE.source];
  const hypotheses = Object.entries(HYPOTHESES).map(([code, { objet, loi, raison }]) => ({
    code,
    objet,
    valeur: composer(direLoi(loi)),
    raison,
    statut: STATUT,
  }));
  if (enJson(options)) {
    ecrireJson({ serie: { ...SERIE, titre, lien }, hypotheses });
    return;
  }
  const { adultes, fileActive, annee } = SERIE;
  ecrire(
    composer(
      [
        `Série publiée : ${titre}.`,
        `  Généralistes hors MEP en ${annee}. Patients adultes déclarés : ${adultes.moyenne} en moyenne, médiane ${adultes.mediane}, la moitié entre ${adultes.moitieEntre[0]} et ${ecrireNombre(adultes.moitieEntre[1])}.`,
        `  File active : ${ecrireNombre(fileActive.moyenne)} en moyenne, médiane ${ecrireNombre(fileActive.mediane)}.`,
        '',
        `Tout le reste est ${STATUT} :`,
        ...aligner(hypotheses.map(({ code, objet, valeur }) => [code, `${objet} : ${valeur}`])),
        '',
        'Les raisons sont dans la forme JSON (--json).',
      ].join('\n'),
    ),
  );
};

interface Demande {
  readonly n: number;
  readonly graine: number;
  readonly sortie: string;
  readonly format: 'csv' | 'ndjson';
}

const lireDemande = (options: OptionsDePopulation): Demande => {
  const n = lireEntier('--n', options.n, 1, MEDECINS_AU_PLUS);
  const graine = lireEntier('--graine', options.graine, 0, GRAINE_MAXIMALE);
  const { sortie } = options;
  if (sortie === undefined) return refuserEntree('--sortie', 'Donnez un fichier à écrire, en .csv ou en .ndjson.');
  const format = formatDe(sortie);
  if (format !== 'csv' && format !== 'ndjson') {
    return refuserEntree(sortie, 'Une population s’écrit en .csv ou en .ndjson.');
  }
  if (existsSync(sortie) && statSync(sortie).isDirectory()) refuserEntree(sortie, 'C’est un dossier, pas un fichier.');
  if (existsSync(sortie) && options.remplacer !== true) {
    refuserEntree(sortie, 'Ce fichier existe déjà. Ajoutez --remplacer, ou donnez un autre nom.');
  }
  return { n, graine, sortie, format };
};

/** `tandem population` : des médecins inventés, calés sur la seule série publiée, prêts pour `tandem lot`. */
export const commandePopulation = (options: OptionsDePopulation): void => {
  if (options.hypotheses === true) {
    montrerLesHypotheses(options);
    return;
  }
  const { n, graine, sortie, format } = lireDemande(options);
  deposer(sortie, n, graine, format);
  ecrire(
    composer(
      `${ecrireNombre(n)} médecins inventés dans ${sortie} (${direOrigine(graine)}). Aucun n’existe. Ce qui est supposé : tandem population --hypotheses.`,
    ),
  );
};
