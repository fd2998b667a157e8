import type { Worker } from 'node:worker_threads';
import type { Livraison, Travail } from './travaux.ts';

export interface ReglesDEquipe {
  readonly ouvrir: () => Worker;
  /** Ouvriers au plus ; un ouvrier n'est ouvert que s'il manque. */
  readonly postes: number;
  /** Temps au plus pour un travail, en millisecondes : au-delà, son ouvrier est arrêté. */
  readonly delai: number;
}

export interface Equipe {
  /** Le résultat d'un travail. Lève une erreur si l'ouvrier échoue, s'arrête ou dépasse le délai. */
  readonly confier: (travail: Travail) => Promise<unknown>;
  /** Arrête tout ; les travaux en cours et en attente échouent. */
  readonly fermer: () => Promise<void>;
}

interface EnAttente {
  readonly travail: Travail;
  readonly fini: (resultat: unknown) => void;
  readonly rate: (erreur: Error) => void;
}

interface Poste {
  readonly ouvrier: Worker;
  enCours: (EnAttente & { readonly minuterie: NodeJS.Timeout }) | undefined;
}

/**
 * Fait faire des travaux par quelques ouvriers, dans l'ordre où ils sont confiés, un à la fois par ouvrier. Un ouvrier
 * qui meurt ne perd que le travail qu'il faisait : le suivant en ouvre un neuf.
 */
export const formerUneEquipe = ({ ouvrir, postes, delai }: ReglesDEquipe): Equipe => {
  const ouverts = new Set<Poste>();
  const attente: EnAttente[] = [];
  let fermee = false;

  const renvoyer = (poste: Poste, motif: string): Promise<unknown> => {
    ouverts.delete(poste);
    const { enCours } = poste;
    poste.enCours = undefined;
    clearTimeout(enCours?.minuterie);
    enCours?.rate(new Error(motif));
    return poste.ouvrier.terminate();
  };

  const perdre = (poste: Poste, motif: string): void => {
    if (!ouverts.has(poste)) return;
    void renvoyer(poste, motif);
    distribuer();
  };

  const recevoir = (poste: Poste, livraison: Livraison): void => {
    const { enCours } = poste;
    if (enCours === undefined) return;
    poste.enCours = undefined;
    clearTimeout(enCours.minuterie);
    if (livraison.issue === 'fait') enCours.fini(livraison.resultat);
    else enCours.rate(new Error(livraison.message));
    // Un ouvrier au repos n'empêche pas le programme de finir.
    poste.ouvrier.unref();
    distribuer();
  };

  const embaucher = (): Poste => {
    const poste: Poste = { ouvrier: ouvrir(), enCours: undefined };
    poste.ouvrier.on('message', (livraison: Livraison) => recevoir(poste, livraison));
    poste.ouvrier.on('error', () => perdre(poste, 'Un ouvrier s’est arrêté sur une erreur'));
    poste.ouvrier.on('exit', () => perdre(poste, 'Un ouvrier s’est arrêté'));
    ouverts.add(poste);
    return poste;
  };

  const trouverUnPoste = (): Poste | undefined =>
    [...ouverts].find(({ enCours }) => enCours === undefined) ?? (ouverts.size < postes ? embaucher() : undefined);

  const distribuer = (): void => {
    while (!fermee && attente.length > 0) {
      const poste = trouverUnPoste();
      const suivant = poste === undefined ? undefined : attente.shift();
      if (poste === undefined || suivant === undefined) return;
      const minuterie = setTimeout(() => perdre(poste, 'Un travail a dépassé le délai'), delai);
      poste.enCours = { ...suivant, minuterie };
      poste.ouvrier.ref();
      poste.ouvrier.postMessage(suivant.travail);
    }
  };

  return {
    confier: (travail) =>
      new Promise((fini, rate) => {
        if (fermee) return rate(new Error('L’atelier est fermé'));
        attente.push({ travail, fini, rate });
        distribuer();
      }),
    fermer: async () => {
      fermee = true;
      for (const { rate } of attente.splice(0)) rate(new Error('L’atelier est fermé'));
      await Promise.all([...ouverts].map((poste) => renvoyer(poste, 'L’atelier est fermé')));
    },
  };
};
