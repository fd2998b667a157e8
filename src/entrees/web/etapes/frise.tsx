import { lazy, Suspense } from 'react';
import './frise.css';

const SuiteNonChargee = () => (
  <p className="vide">Les étapes n’ont pas pu se charger. La réponse, elle, reste juste. Rechargez la page.</p>
);

const Suite = lazy(() =>
  import('./suite.tsx').then(
    (module) => ({ default: module.Suite }),
    () => ({ default: SuiteNonChargee }),
  ),
);

/** Les cinq prochains jours, au bas de la réponse. Les étapes sont lourdes : elles se chargent après, leur place gardée. */
export const EtEnsuite = () => (
  <section className="bloc ensuite" aria-labelledby="titre-ensuite">
    <h2 id="titre-ensuite">Et ensuite</h2>
    <Suspense fallback={<p className="legende">Chargement des étapes…</p>}>
      <Suite />
    </Suspense>
  </section>
);
