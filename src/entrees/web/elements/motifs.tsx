import './motifs.css';

/** Les quatre remplissages que la couleur seule ne distingue pas, définis une fois par écran. */
export const Motifs = () => (
  <svg className="motifs" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="motif-au-plus" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className="teinte-aide" />
        <rect width="3" height="7" className="trait-aide" />
      </pattern>
      <pattern id="motif-inconnue" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="6" height="6" className="teinte-indet" />
        <rect width="1.2" height="6" className="trait-indet" />
      </pattern>
      <pattern id="motif-reste" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="teinte-reste" />
        <rect x="1" y="1" width="1.8" height="1.8" className="trait-reste" />
        <rect x="4" y="4" width="1.8" height="1.8" className="trait-reste" />
      </pattern>
    </defs>
  </svg>
);
