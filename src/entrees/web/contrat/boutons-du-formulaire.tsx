interface Proprietes {
  /** Ce que dit le bouton qui valide. */
  readonly valider: string;
  readonly renoncer: () => void;
}

/**
 * Valider, ou renoncer. Presser un bouton ne prend pas le focus au champ : la faute qui s'y montrerait alors pousserait le
 * bouton sous le doigt, et le geste se perdrait.
 */
export const BoutonsDuFormulaire = ({ valider, renoncer }: Proprietes) => (
  <p className="boutons" onMouseDown={(evenement) => evenement.preventDefault()}>
    <button type="submit" className="bouton bouton-plein">
      {valider}
    </button>
    <button type="button" className="bouton" onClick={renoncer}>
      Renoncer
    </button>
  </p>
);
