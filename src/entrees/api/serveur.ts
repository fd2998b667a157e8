import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Assemblage } from '../../assemblage.ts';
import { jourDe } from '../../commun/jour.ts';
import { DROIT_TENU_AU } from '../../droit/version.ts';
import { composer, ecrireDate } from '../../explication/typographie.ts';
import { ecrire, refuserEntree } from '../cli/sortir.ts';
import { decider, ecrirePage, lirePort, type Pied, remplir } from './requetes.ts';

const HOTE = '127.0.0.1';
const PORTS_ESSAYES = 50;
const PORT_MAXIMAL = 65_535;

const codeDe = (erreur: unknown): string => (erreur instanceof Error && 'code' in erreur ? String(erreur.code) : '');

const ouvrir = (serveur: Server, port: number): Promise<void> =>
  new Promise((fini, rate) => {
    serveur.once('error', rate);
    serveur.listen(port, HOTE, () => {
      serveur.off('error', rate);
      fini();
    });
  });

/** Ouvre le port demandé, ou le premier libre après lui. */
const ouvrirUnPort = async (serveur: Server, depart: number): Promise<void> => {
  const dernier = Math.min(depart + PORTS_ESSAYES, PORT_MAXIMAL);
  for (let port = depart; port <= dernier; port += 1) {
    try {
      await ouvrir(serveur, port);
      return;
    } catch (erreur) {
      if (codeDe(erreur) === 'EACCES') refuserEntree('PORT', `Le port ${port} demande des droits que vous n’avez pas.`);
      if (codeDe(erreur) !== 'EADDRINUSE') throw erreur;
    }
  }
  refuserEntree(
    'PORT',
    `Aucun port n’est libre de ${depart} à ${dernier}. Choisissez-en un autre : PORT=5100 ./tandem`,
  );
};

const envoyer = async (
  requete: IncomingMessage,
  reponse: ServerResponse,
  dossier: string,
  port: number,
  pied: Pied,
): Promise<void> => {
  const { method: methode, url: adresse, headers } = requete;
  const decision = decider({ methode, adresse, hote: headers.host }, port);
  const enPage = 'texte' in decision;
  const lu = enPage
    ? ecrirePage(decision.titre, decision.texte, pied)
    : await readFile(join(dossier, decision.fichier));
  const corps = !enPage && decision.fichier.endsWith('.html') ? remplir(lu.toString(), pied) : lu;
  reponse.writeHead(decision.statut, { ...decision.entetes, 'content-length': Buffer.byteLength(corps) });
  reponse.end(methode === 'HEAD' ? undefined : corps);
};

/** Attend Ctrl+C, ou la demande d'arrêt du système, puis ferme. */
const attendreLArret = (serveur: Server): Promise<void> =>
  new Promise((fini) => {
    const arreter = () => {
      process.off('SIGINT', arreter);
      process.off('SIGTERM', arreter);
      serveur.close(() => fini());
      serveur.closeAllConnections();
    };
    process.on('SIGINT', arreter);
    process.on('SIGTERM', arreter);
  });

/** `./tandem` sans argument : sert la page sur cette machine seulement, jusqu'à Ctrl+C. */
export const servir = async ({ racine, programme }: Assemblage): Promise<void> => {
  const depart =
    lirePort(process.env.PORT) ??
    refuserEntree(
      'PORT',
      composer(`« ${process.env.PORT} » n’est pas un port. Écrivez un nombre de 0 à ${PORT_MAXIMAL}.`),
    );
  const dossier = join(racine, 'dist/web');
  if (!existsSync(join(dossier, 'index.html'))) {
    refuserEntree('dist/web', 'La page n’est pas construite. Lancez ./tandem, qui la construit.');
  }
  const pied: Pied = { programme, droit: ecrireDate(jourDe(DROIT_TENU_AU)) };
  let port = depart;
  const serveur = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (requete, reponse) => {
    requete.resume();
    envoyer(requete, reponse, dossier, port, pied).catch(() => {
      if (!reponse.headersSent) reponse.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      reponse.end('La page n’a pas pu être lue. Relancez ./tandem.\n');
    });
  });
  await ouvrirUnPort(serveur, depart);
  const adresse: string | AddressInfo | null = serveur.address();
  if (adresse === null || typeof adresse === 'string') throw new Error('Le serveur n’a pas d’adresse');
  port = adresse.port;
  const arret = attendreLArret(serveur);
  ecrire(composer(`Tandem est ouvert : http://${HOTE}:${port}/ (Ctrl+C pour arrêter)`));
  await arret;
};
