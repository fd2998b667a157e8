/** Écran en construction. */
export const PageAccessibilite = () => <h1 className="titre-de-page">PageAccessibilite</h1>;
