import { type RefObject, useEffect, useRef, useState } from 'react';

/** La largeur d'un élément, suivie : un graphique se dessine à sa taille vraie, ses lettres ne rétrécissent pas. */
export const useLargeur = (depart: number): readonly [RefObject<HTMLDivElement | null>, number] => {
  const cadre = useRef<HTMLDivElement>(null);
  const [largeur, poser] = useState(depart);
  useEffect(() => {
    const element = cadre.current;
    if (element === null) return;
    const suivi = new ResizeObserver(([entree]) => {
      if (entree !== undefined && entree.contentRect.width > 0) poser(Math.round(entree.contentRect.width));
    });
    suivi.observe(element);
    return () => suivi.disconnect();
  }, []);
  return [cadre, largeur];
};
