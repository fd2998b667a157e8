/** Écran en construction. */
export const PageCandidat = () => <h1 className="titre-de-page">PageCandidat</h1>;
