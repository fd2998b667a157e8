/** Écran en construction. */
export const PagePartage = () => <h1 className="titre-de-page">PagePartage</h1>;
