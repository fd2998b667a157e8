import type { Server } from 'node:http';
import { refuserEntree } from '../cli/sortir.ts';
import { PORT_MAXIMAL } from './port.ts';

export const HOTE = '127.0.0.1';
const PORTS_ESSAYES = 50;

const codeDe = (erreur: unknown): string => (erreur instanceof Error && 'code' in erreur ? String(erreur.code) : '');

const ouvrir = (serveur: Server, port: number): Promise<void> =>
  new Promise((fini, rate) => {
    serveur.once('error', rate);
    serveur.listen(port, HOTE, () => {
      serveur.off('error', rate);
      fini();
    });
  });

const portOuvert = (serveur: Server): number => {
  const adresse = serveur.address();
  if (adresse === null || typeof adresse === 'string') throw new Error('Le serveur n’a pas d’adresse');
  return adresse.port;
};

/** Ouvre sur cette machine le port demandé, ou le premier libre après lui ; rend celui qui est ouvert. */
export const ouvrirUnPort = async (serveur: Server, depart: number): Promise<number> => {
  const dernier = Math.min(depart + PORTS_ESSAYES, PORT_MAXIMAL);
  for (let port = depart; port <= dernier; port += 1) {
    try {
      await ouvrir(serveur, port);
      return portOuvert(serveur);
    } catch (erreur) {
      if (codeDe(erreur) === 'EACCES') refuserEntree('PORT', `Le port ${port} demande des droits que vous n’avez pas.`);
      if (codeDe(erreur) !== 'EADDRINUSE') throw erreur;
    }
  }
  return refuserEntree(
    'PORT',
    `Aucun port n’est libre de ${depart} à ${dernier}. Choisissez-en un autre : PORT=5100 ./tandem`,
  );
};

/** Attend Ctrl+C, ou la demande d'arrêt du système, puis ferme. */
export const attendreLArret = (serveur: Server): Promise<void> =>
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
