/** Les options côte à côte. */
export const Comparer = () => null;
