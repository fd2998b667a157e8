import { Suspense } from 'react';
import { tardif } from '../elements/tardif.ts';
import type { BaremeDeSimulation } from './apporte.ts';
import './bareme.css';

interface Proprietes {
  readonly bareme: BaremeDeSimulation | undefined;
  /** Ce qu'il faut savoir de plus sur cet écran. */
  readonly suite?: string;
}

const NonChargee = () => (
  <p className="bloc">
    Un barème est dans la simulation, mais de quoi le dire n’a pas pu se charger. Rechargez la page.
  </p>
);

const MentionDite = tardif(async () => (await import('./mention-dite.tsx')).MentionDite, NonChargee);

/** Avec quel barème tout est compté, ou lequel manque : rien, si la simulation n'en a pas. */
export const MentionDuBareme = ({ bareme, suite }: Proprietes) =>
  bareme === undefined ? null : (
    <Suspense fallback={<p className="bloc bareme-mention-en-attente legende">Chargement du barème…</p>}>
      <MentionDite bareme={bareme} suite={suite} />
    </Suspense>
  );
