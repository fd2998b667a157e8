import type { AnneeFiscale } from '../../../usages/comptable/forme.ts';

const LARGEUR = 160;
const HAUTEUR = 18;

const hautDe = ({ aide, datee }: AnneeFiscale): number => aide.haut ?? datee.haut ?? datee.bas;

/** La plus grande somme des années : aide possible, ou coût. */
export const echelleDe = (annees: readonly AnneeFiscale[]): number =>
  Math.max(1, ...annees.map((annee) => Math.max(hautDe(annee), annee.cout?.connu ?? 0)));

/** L'aide sûre, celle qui peut tomber dans l'année, et le coût en un trait ; le tableau porte les nombres. */
export const BarreDeLAnnee = ({ annee, echelle }: { readonly annee: AnneeFiscale; readonly echelle: number }) => {
  const place = (somme: number): number => Math.round((Math.max(0, somme) / echelle) * (LARGEUR - 4) * 10) / 10;
  const sure = place(annee.datee.bas);
  const possible = place(hautDe(annee)) - sure;
  const cout = annee.cout?.montant ?? null;
  return (
    <svg
      className="compta-barre"
      viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`}
      width={LARGEUR}
      height={HAUTEUR}
      aria-hidden="true"
    >
      <path className="compta-axe" d={`M1 0V${HAUTEUR}`} />
      {sure > 0 ? <rect className="tranche-acquise" x="1" y="3" width={sure} height="12" /> : null}
      {possible > 0 ? <rect className="tranche-inconnue" x={1 + sure} y="3" width={possible} height="12" /> : null}
      {cout === null ? null : <path className="compta-trait-du-cout" d={`M${1 + place(cout)} 0V${HAUTEUR}`} />}
    </svg>
  );
};
