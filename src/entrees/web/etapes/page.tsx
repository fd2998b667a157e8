/** Écran en construction. */
export const PageEtapes = () => <h1 className="titre-de-page">PageEtapes</h1>;
