import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { Assemblage } from '../../assemblage.ts';
import { jourDe } from '../../commun/jour.ts';
import { DROIT_TENU_AU } from '../../droit/version.ts';
import { composer, ecrireDate } from '../../explication/typographie.ts';
import { ecrire, refuserEntree } from '../cli/sortir.ts';
import { creerApplication } from './application.ts';
import { lireTousLesBaremes } from './baremes-lus.ts';
import { attendreLArret, HOTE, ouvrirUnPort } from './ecoute.ts';
import { SECURITE } from './entetes.ts';
import { choisirExemples } from './essai/exemples.ts';
import { lireFichiersDEssai } from './essai/fichiers.ts';
import { PLACES } from './guichet.ts';
import { lirePort, PORT_MAXIMAL } from './port.ts';
import { direProbleme } from './problemes.ts';
import { rendreProbleme } from './refus.ts';
import { lireSite } from './site.ts';

/** Le temps d'envoyer un corps entier, en millisecondes : un lot se lit à la vitesse où il se calcule. */
const ENVOI_MAXIMAL = 600_000;

/** Une requête que HTTP lui-même ne sait pas lire n'atteint pas l'application. */
const refuserLIllisible = (): Response =>
  rendreProbleme(
    direProbleme('illisible', 'Cette requête ne se lit pas : son adresse ou son hôte est mal formé.'),
    SECURITE,
  );

/** Tout ce que l'application sert ou consulte, lu une fois : ensuite, aucune requête n'atteint le disque. */
const lireLeService = ({ racine, programme, baremes, cas, horloge }: Assemblage) => {
  const dossier = join(racine, 'dist/web');
  if (!existsSync(join(dossier, 'index.html'))) {
    refuserEntree('dist/web', 'La page n’est pas construite. Lancez ./tandem, qui la construit.');
  }
  return {
    programme,
    horloge,
    baremes: lireTousLesBaremes(baremes),
    pied: { programme, droit: ecrireDate(jourDe(DROIT_TENU_AU)) },
    exemples: choisirExemples(cas, racine),
    site: lireSite(dossier),
    ...lireFichiersDEssai(racine),
  };
};

/** `./tandem` sans argument : sert le site et l'API sur cette machine seulement, jusqu'à Ctrl+C. */
export const servir = async (assemblage: Assemblage): Promise<void> => {
  const depart =
    lirePort(process.env.PORT) ??
    refuserEntree(
      'PORT',
      composer(`« ${process.env.PORT} » n’est pas un port. Écrivez un nombre de 0 à ${PORT_MAXIMAL}.`),
    );
  const service = lireLeService(assemblage);
  const serveur = createServer({ requestTimeout: ENVOI_MAXIMAL, headersTimeout: 5_000 });
  const port = await ouvrirUnPort(serveur, depart);
  const atelier = await assemblage.ouvrirAtelier();
  const { paie, documents } = atelier;
  const ouvrierDeLots = pathToFileURL(join(assemblage.racine, 'dist/ouvrier-de-flux.mjs'));
  const { fetch } = creerApplication({ ...service, port, paie, documents, places: PLACES, ouvrierDeLots });
  const ecouter = getRequestListener(fetch, { hostname: HOTE, errorHandler: refuserLIllisible });
  serveur.on('request', (requete, reponse) => void ecouter(requete, reponse));
  const arret = attendreLArret(serveur);
  ecrire(composer(`Tandem est ouvert : http://${HOTE}:${port}/ (Ctrl+C pour arrêter)`));
  await arret;
  await atelier.fermer();
};
