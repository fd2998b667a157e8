/** Les travaux lourds admis à la fois, en cours ou en attente : au-delà, mieux vaut dire « plus tard » tout de suite. */
export const PLACES = 32;

/** Quand revenir, en secondes : le temps que quelques travaux finissent. */
export const REVENIR_DANS = 5;

/** Un travail admis, ou `complet` quand toutes les places sont prises. */
export type Guichet = <Rendu>(faire: () => Promise<Rendu>) => Promise<Rendu | 'complet'>;

/** Ouvre un guichet de `places` places. Une place se rend quand le travail finit, bien ou mal. */
export const ouvrirUnGuichet = (places: number): Guichet => {
  let prises = 0;
  return async (faire) => {
    if (prises >= places) return 'complet';
    prises += 1;
    try {
      return await faire();
    } finally {
      prises -= 1;
    }
  };
};
