import { Suspense } from 'react';
import { tardif } from '../elements/tardif.ts';
import './attente.css';

const NonChargee = () => (
  <p className="bloc vide">
    La comparaison des options n’a pas pu se charger. La réponse, elle, reste juste. Rechargez la page.
  </p>
);

const OptionsEtEquilibre = tardif(async () => (await import('./argent.ts')).OptionsEtEquilibre, NonChargee);

/** Les options côte à côte et l'équilibre : sous la réponse, ils se chargent après elle. */
export const Comparer = () => (
  <Suspense fallback={<p className="bloc comparer-en-attente legende">Chargement de la comparaison…</p>}>
    <OptionsEtEquilibre />
  </Suspense>
);
