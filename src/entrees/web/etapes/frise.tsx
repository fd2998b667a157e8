import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
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

/** À cette distance de l'écran, les étapes se chargent : elles sont là quand on y arrive. */
const AVANT_D_Y_ARRIVER = '600px';
const GESTES = ['pointerdown', 'keydown', 'beforeprint'] as const;

/** Faut-il charger les étapes ? Dès qu'on s'en approche, ou au premier geste : le premier affichage reste léger. */
const useApproche = (place: RefObject<HTMLElement | null>): boolean => {
  const [proche, approcher] = useState(false);
  useEffect(() => {
    if (proche || place.current === null) return undefined;
    const venir = () => approcher(true);
    const guet = new IntersectionObserver((vues) => (vues.some((vue) => vue.isIntersecting) ? venir() : undefined), {
      rootMargin: AVANT_D_Y_ARRIVER,
    });
    guet.observe(place.current);
    for (const geste of GESTES) window.addEventListener(geste, venir);
    return () => {
      guet.disconnect();
      for (const geste of GESTES) window.removeEventListener(geste, venir);
    };
  }, [proche, place]);
  return proche;
};

/** Les prochains jours, au bas de la réponse. Les étapes sont lourdes : elles se chargent après, leur place gardée. */
export const EtEnsuite = () => {
  const place = useRef<HTMLElement>(null);
  const proche = useApproche(place);
  const attente = <p className="legende">Chargement des étapes…</p>;
  return (
    <section ref={place} className="bloc ensuite" aria-labelledby="titre-ensuite">
      <h2 id="titre-ensuite">Et ensuite</h2>
      {proche ? (
        <Suspense fallback={attente}>
          <Suite />
        </Suspense>
      ) : (
        attente
      )}
    </section>
  );
};
