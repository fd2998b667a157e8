/** Les cinq années. */
export const CinqAnnees = () => null;
