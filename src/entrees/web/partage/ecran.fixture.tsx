import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { PorteSimulation } from '../etat/contexte.tsx';
import { laisserLePlan } from './depart.ts';
import { PagePartage } from './page.tsx';
import type { Plan } from './plan.ts';

/** L'écran « Partager » tel qu'il se dessine pour ce plan ; une erreur de dessin sort d'ici. */
export const dessinerLEcran = (plan: Plan, aujourdHui: string): string => {
  laisserLePlan(plan);
  return renderToStaticMarkup(
    <Router ssrPath="/partager">
      <PorteSimulation aujourdHui={aujourdHui} adresse={{ origin: '', hash: '' }}>
        <PagePartage />
      </PorteSimulation>
    </Router>,
  );
};
