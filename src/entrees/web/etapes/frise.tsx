/** Les premières étapes, en une ligne. */
export const EtEnsuite = () => null;
