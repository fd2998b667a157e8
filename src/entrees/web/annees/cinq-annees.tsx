import { Suspense } from 'react';
import { tardif } from '../elements/tardif.ts';
import './attente.css';

const NonChargees = () => (
  <p className="bloc vide">
    Les cinq années n’ont pas pu se charger. La réponse, elle, reste juste. Rechargez la page.
  </p>
);

const LesCinqAnnees = tardif(async () => (await import('./argent.ts')).LesCinqAnnees, NonChargees);

/** Les cinq années : sous la réponse, elles se chargent après elle, leur place gardée. */
export const CinqAnnees = () => (
  <Suspense fallback={<p className="bloc annees-en-attente legende">Chargement des cinq années…</p>}>
    <LesCinqAnnees />
  </Suspense>
);
