/** Un élément d'une suite, et ce qui le distingue de ses voisins d'un rendu à l'autre. */
export interface Distingue<Element> {
  readonly cle: string;
  readonly element: Element;
}

/** Distingue les éléments d'une suite par leur nom, et les homonymes par leur tour : « texte », « texte 2 ». */
export const distinguer = <Element>(
  elements: readonly Element[],
  nommer: (element: Element) => string,
): readonly Distingue<Element>[] => {
  const tours = new Map<string, number>();
  return elements.map((element) => {
    const nom = nommer(element);
    const tour = (tours.get(nom) ?? 0) + 1;
    tours.set(nom, tour);
    return { cle: tour === 1 ? nom : `${nom} ${tour}`, element };
  });
};
