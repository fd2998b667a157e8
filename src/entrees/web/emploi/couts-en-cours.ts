import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Couts, DemandeDePostes, DemandesDeCout, EtatDuCout } from './couts.ts';
import {
  demandesAFaire,
  enPanne,
  estPanne,
  montrer,
  noterLIssue,
  oublierLesPannes,
  type Registre,
  registreVide,
  retenirLesMontres,
} from './registre-des-couts.ts';

/** Le temps de finir d'écrire un salaire avant de le chiffrer. */
const ATTENTE_MS = 300;

const ATTENDU: EtatDuCout = { etat: 'attendu' };
const NON_CHARGE: EtatDuCout = {
  etat: 'refuse',
  panne: true,
  chemin: '',
  phrase: 'Le calcul du salaire n’a pas pu se charger. L’aide reste juste\u00a0; le coût est indéterminé.',
};

const creerTenue = <Place>() => {
  let registre = registreVide<Place>();
  const abonnes = new Set<() => void>();
  return {
    lire: (): Registre<Place> => registre,
    changer: (change: (avant: Registre<Place>) => Registre<Place>): void => {
      registre = change(registre);
      for (const prevenir of abonnes) prevenir();
    },
    abonner: (prevenir: () => void) => {
      abonnes.add(prevenir);
      return () => abonnes.delete(prevenir);
    },
  };
};

/** Le chiffrage se charge à la première demande. Rien de ce qui rate ne remonte : c'est un coût indéterminé. */
const chiffrer = async (demande: DemandeDePostes, aujourdHui: string): Promise<EtatDuCout> => {
  try {
    const { chiffrerLesPostes } = await import('./calculateur.ts');
    return await chiffrerLesPostes(demande, aujourdHui);
  } catch {
    return NON_CHARGE;
  }
};

/**
 * Les coûts demandés, tenus à jour : chiffrés un à un quand on a cessé d'écrire, gardés par demande. Pendant le calcul,
 * chaque place montre encore son dernier coût. `demandes` absentes : la personne a écrit son coût ; vides : rien n'est
 * encore dit du salaire. `actif` : un écran les montre ; sans lui, rien n'est lancé.
 */
export const useCouts = <Place>(
  demandes: DemandesDeCout<Place> | undefined,
  aujourdHui: string,
  actif: boolean,
): Couts<Place> | undefined => {
  const [tenue] = useState(creerTenue<Place>);
  const registre = useSyncExternalStore(tenue.abonner, tenue.lire, tenue.lire);
  const arrete = demandes === undefined || enPanne(demandes, registre);

  useEffect(() => {
    if (demandes === undefined || !actif || arrete) return undefined;
    let abandonnees = false;
    const faire = async (): Promise<void> => {
      const restent = demandesAFaire(demandes, tenue.lire());
      for (const demande of restent) {
        const issue = await chiffrer(demande, aujourdHui);
        if (abandonnees) return;
        // Une panne vaut pour toutes : les autres demandes l'auraient aussi.
        const touchees = estPanne(issue) ? restent : [demande];
        tenue.changer((avant) => touchees.reduce((tenu, { cle }) => noterLIssue(tenu, cle, issue), avant));
        if (estPanne(issue)) return;
      }
    };
    const attente = setTimeout(() => void faire(), ATTENTE_MS);
    return () => {
      abandonnees = true;
      clearTimeout(attente);
    };
  }, [tenue, demandes, aujourdHui, actif, arrete]);

  useEffect(() => {
    if (demandes === undefined || retenirLesMontres(registre, demandes) === registre) return;
    tenue.changer((avant) => retenirLesMontres(avant, demandes));
  }, [tenue, registre, demandes]);

  return useMemo(
    () =>
      demandes === undefined
        ? undefined
        : {
            enCours: !enPanne(demandes, registre) && demandesAFaire(demandes, registre).length > 0,
            reessayer: () => tenue.changer(oublierLesPannes),
            pour: (place) => (demandes.size === 0 ? ATTENDU : montrer(registre, demandes, place)),
          },
    [demandes, registre, tenue],
  );
};
