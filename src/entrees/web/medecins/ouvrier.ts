import { accepter, type Resultat } from '../../../commun/resultat.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import type { Lecteur } from '../../lot/decoupe.ts';
import { lireAppoints } from './appoints.ts';
import { ecrireLExemple } from './exemple.ts';
import type { Demande, Echanges, Reponse, Service } from './messages.ts';
import { decrireLesColonnes, ecrireLeModele } from './modele.ts';
import { lireRegistre } from './registre.ts';
import { ouvrirTableau, type Recu, type Tableau } from './tableau.ts';

/*
 * Le travailleur de « Mes médecins » : il lit le fichier par morceaux, juge chaque ligne, et répond à l'écran. Rien n'en
 * sort que vers la page qui l'a lancé ; il s'efface avec elle.
 */

const repondre = (reponse: Reponse): void => globalThis.postMessage(reponse);

const lireDans = (contenu: Blob): Lecteur => {
  const lecture = new FileReaderSync();
  return {
    taille: contenu.size,
    lire: (tampon, position) => {
      const morceau = new Uint8Array(lecture.readAsArrayBuffer(contenu.slice(position, position + tampon.length)));
      tampon.set(morceau);
      return morceau.length;
    },
  };
};

const PAUSE_ENTRE_DEUX_AVANCES_MS = 100;

type Rendre<Nom extends Service> = (
  demande: Echanges[Nom]['demande'],
  numero: number,
) => Resultat<Echanges[Nom]['rendu'], readonly Ecart[]>;

let tableau: Tableau | undefined;

const tenu = (): Tableau => {
  if (tableau === undefined) throw new Error('Aucun fichier n’est ouvert');
  return tableau;
};

const lire: Rendre<'lire'> = ({ contenu, genre, appoints }, numero) => {
  const apportes = lireAppoints(appoints);
  if (!apportes.accepte) return apportes;
  let derniere = 0;
  const lu = lireRegistre(lireDans(contenu), { genre, ...apportes.valeur }, (faits, total, lignes) => {
    const instant = performance.now();
    if (instant - derniere < PAUSE_ENTRE_DEUX_AVANCES_MS) return;
    derniere = instant;
    repondre({ numero, issue: 'avance', avance: { faits, total, lignes } });
  });
  if (!lu.accepte) return lu;
  tableau = ouvrirTableau(lu.valeur);
  return accepter<Recu>(tableau.recu);
};

const SERVICES: { readonly [Nom in Service]: Rendre<Nom> } = {
  lire,
  exemple: (_, numero) => lire({ contenu: new Blob([ecrireLExemple()]), genre: 'tableau', appoints: [] }, numero),
  montrer: (regard) => accepter(tenu().montrer(regard)),
  numeros: (regard) => accepter(tenu().numeros(regard)),
  fiches: ({ numeros, duFichier, aujourdHui }) => accepter(tenu().fiches(numeros, duFichier, aujourdHui)),
  lier: ({ ligne, aujourdHui }) => accepter(tenu().lier(ligne, aujourdHui)),
  exporter: (regard) => accepter(tenu().exporter(regard)),
  rejets: () => accepter(tenu().exporterLesRejets()),
  modele: () => accepter({ colonnes: decrireLesColonnes(), csv: ecrireLeModele() }),
};

const servir = <Nom extends Service>({ numero, service, demande }: Demande<Nom>): Reponse => {
  try {
    return { numero, issue: 'fait', resultat: SERVICES[service](demande, numero) };
  } catch {
    // Un message d'erreur pourrait citer une cellule : il ne sort pas d'ici.
    return { numero, issue: 'casse' };
  }
};

globalThis.addEventListener('message', ({ data }: MessageEvent<Demande>) => repondre(servir(data)));
