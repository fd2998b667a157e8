/** Écran en construction. */
export const PageContrat = () => <h1 className="titre-de-page">PageContrat</h1>;
