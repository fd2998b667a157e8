/** Écran en construction. */
export const PageRegle = () => <h1 className="titre-de-page">Règle</h1>;
