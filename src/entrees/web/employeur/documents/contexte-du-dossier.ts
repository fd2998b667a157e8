import { useMemo, useSyncExternalStore } from 'react';
import { jourDe } from '../../../../commun/jour.ts';
import type { Situation } from '../../../../regles/situation.ts';
import type { Dossier } from '../../../../usages/documents/dossier.ts';
import { useSimulation } from '../../etat/contexte.tsx';
import type { DossierSaisi } from './formes-de-champ.ts';
import { preparer, situationDuDossier } from './preparer.ts';
import { estTouchee, fusionner, type Repris, reprendreDeLaSimulation, reprendreDeLaSituation } from './repris.ts';
import { type DossierTenu, TENUE } from './tenue.ts';

export interface DossierEnCours {
  readonly tenu: DossierTenu;
  readonly repris: Repris;
  /** Ce que la personne a écrit, et ce que la simulation dit déjà. */
  readonly fusionne: DossierSaisi;
  /** La situation qui date et chiffre l'aide ; `undefined` quand rien ne permet d'évaluer. */
  readonly situation: Situation | undefined;
  /** Le dossier que lisent les modèles. */
  readonly dossier: Dossier;
}

/** Le dossier tenu dans l'onglet, complété de la simulation et de ce que les règles en calculent. */
export const useDossier = (): DossierEnCours => {
  const tenu = useSyncExternalStore(TENUE.ecouter, TENUE.lire);
  const { simulation, vue, aujourdHui } = useSimulation();
  const { situation: simulee, bareme } = vue.entretien;
  const base = useMemo(
    () => tenu.situation ?? (estTouchee(simulation, aujourdHui) ? simulee : undefined),
    [tenu.situation, simulation, simulee, aujourdHui],
  );
  const repris = useMemo((): Repris => {
    if (base === undefined) return new Map();
    return tenu.situation === undefined
      ? reprendreDeLaSimulation(base, simulation.emploi)
      : reprendreDeLaSituation(base);
  }, [base, tenu.situation, simulation.emploi]);
  return useMemo(() => {
    const fusionne = fusionner(tenu.saisi, repris, tenu.detaches);
    return {
      tenu,
      repris,
      fusionne,
      situation: situationDuDossier(fusionne, base),
      // Un dossier ouvert d'un fichier a sa propre situation : le barème de la simulation n'est pas le sien.
      dossier: preparer(fusionne, base, jourDe(aujourdHui), tenu.situation === undefined ? bareme : undefined),
    };
  }, [tenu, repris, base, bareme, aujourdHui]);
};
