import type { Resultat } from '../../../commun/resultat.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import type { Avance, Demande, Echanges, Reponse, Service } from './messages.ts';

type Rendu<Nom extends Service> = Resultat<Echanges[Nom]['rendu'], readonly Ecart[]>;

/** Ce que la page tient d'un travailleur : lui demander, l'arrêter. */
export interface Poste {
  /** Refuse la promesse si le travailleur casse ou s'arrête. */
  readonly demander: <Nom extends Service>(
    service: Nom,
    demande: Echanges[Nom]['demande'],
    avancer?: (avance: Avance) => void,
  ) => Promise<Rendu<Nom>>;
  readonly arreter: () => void;
}

/** Ce que l'on attend d'un `Worker` : assez peu pour qu'un essai le remplace. */
export type Travailleur = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((evenement: MessageEvent<Reponse>) => void) | null;
  onerror: ((evenement: ErrorEvent) => void) | null;
};

interface Attente {
  readonly rendre: (resultat: Resultat<never, readonly Ecart[]>) => void;
  readonly rater: (erreur: Error) => void;
  readonly avancer: ((avance: Avance) => void) | undefined;
}

/** Met un travailleur à son poste : chaque demande a son numéro, et sa réponse la retrouve. */
export const ouvrirPoste = (travailleur: Travailleur): Poste => {
  const attentes = new Map<number, Attente>();
  let prochain = 1;
  const toutRater = (): void => {
    for (const { rater } of attentes.values()) rater(new Error('Le travailleur s’est arrêté.'));
    attentes.clear();
  };
  travailleur.onmessage = ({ data }) => {
    const attente = attentes.get(data.numero);
    if (attente === undefined) return;
    if (data.issue === 'avance') {
      attente.avancer?.(data.avance);
      return;
    }
    attentes.delete(data.numero);
    // Le numéro relie la réponse à sa demande : elle en a la forme.
    if (data.issue === 'fait') attente.rendre(data.resultat as Resultat<never, readonly Ecart[]>);
    else attente.rater(new Error('Le travailleur n’a pas pu répondre.'));
  };
  travailleur.onerror = toutRater;
  return {
    demander: (service, demande, avancer) =>
      new Promise((rendre, rater) => {
        const numero = prochain;
        prochain += 1;
        attentes.set(numero, { rendre, rater, avancer });
        travailleur.postMessage({ numero, service, demande } satisfies Demande<typeof service>);
      }),
    arreter: () => {
      travailleur.terminate();
      attentes.clear();
    },
  };
};

/** Le vrai travailleur, chargé quand un fichier s'ouvre. */
export const lancerUnPoste = (): Poste =>
  ouvrirPoste(new Worker(new URL('./ouvrier.ts', import.meta.url), { type: 'module' }));
