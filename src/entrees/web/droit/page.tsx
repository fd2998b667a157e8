/** Écran en construction. */
export const PageDroit = () => <h1 className="titre-de-page">PageDroit</h1>;
