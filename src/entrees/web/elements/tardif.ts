import { type ComponentType, lazy, type ReactNode } from 'react';

/** Une partie d'écran chargée plus tard ; si elle ne se charge pas, `siAbsente` tient sa place, et l'écran tient. */
export const tardif = <Proprietes extends object>(
  charger: () => Promise<ComponentType<Proprietes>>,
  siAbsente: () => ReactNode,
) => {
  const arriver = (composant: ComponentType<Proprietes>) => ({ default: composant });
  return lazy(() => charger().then(arriver, () => arriver(siAbsente)));
};
