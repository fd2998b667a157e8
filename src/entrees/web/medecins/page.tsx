import { useSyncExternalStore } from 'react';
import { useSimulation } from '../etat/contexte.tsx';
import { Accueil } from './accueil.tsx';
import { Depot } from './depot.tsx';
import { Lecture } from './lecture.tsx';
import { Ouvert } from './ouvert.tsx';
import { RefusDit } from './refus.tsx';
import { SEANCE } from './seance.ts';
import './medecins.css';
import './filtres.css';
import './accueil.css';
import './tableau.css';
import './sommes.css';
import './fiche.css';
import './fiche-impression.css';

/** Beaucoup de médecins à la fois : un fichier déposé, jugé ligne par ligne dans cet onglet, et rien qui en sorte. */
export const PageMedecins = () => {
  const { ouverture, lecture, refus, appoints } = useSyncExternalStore(SEANCE.ecouter, SEANCE.lire);
  const { aujourdHui } = useSimulation();
  const message = refus === undefined ? null : <RefusDit refus={refus} garde={ouverture !== undefined} />;
  return (
    <Depot deposer={(fichiers) => void SEANCE.recevoir(fichiers)}>
      <Lecture lecture={lecture} annuler={SEANCE.annuler} />
      {ouverture === undefined ? (
        <Accueil appoints={appoints} occupe={lecture !== undefined}>
          {message}
        </Accueil>
      ) : (
        <Ouvert key={ouverture.numero} ouverture={ouverture} aujourdHui={aujourdHui}>
          {message}
        </Ouvert>
      )}
    </Depot>
  );
};
