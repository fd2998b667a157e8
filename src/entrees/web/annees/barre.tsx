import type { Centimes } from '../../../commun/centimes.ts';
import type { AnneeCalculee } from './calcul.ts';
import { decouper } from './tranches.ts';

const HAUT = 4;
const EPAISSEUR = 18;
const HAUTEUR = EPAISSEUR + 2 * HAUT;
/** Ce que la plus longue barre occupe : le trait du coût garde sa place au bord. */
const POUR_CENT = 98;

interface Proprietes {
  readonly annee: AnneeCalculee;
  readonly echelle: Centimes;
}

/** Une année couchée, pour un écran étroit : la même grammaire, de gauche à droite. */
export const Barre = ({ annee, echelle }: Proprietes) => {
  const { cout } = annee;
  const tranches = decouper(annee, echelle);
  const enX = (somme: number): string => `${(POUR_CENT * somme) / echelle}%`;
  const bout = enX(Math.max(cout ?? 0, tranches.at(-1)?.a ?? 0));
  const inconnue = tranches.find(({ genre }) => genre === 'inconnue');
  return (
    <svg className="barre" width="100%" height={HAUTEUR} aria-hidden="true">
      {tranches.map(({ genre, de, a }) => (
        <rect key={genre} className={`tranche-${genre}`} x={enX(de)} y={HAUT} width={enX(a - de)} height={EPAISSEUR} />
      ))}
      <rect
        className={cout === null ? 'mur mur-sans-cout' : 'mur'}
        x="0"
        y={HAUT}
        width={cout === null ? bout : enX(cout)}
        height={EPAISSEUR}
      />
      {cout === null ? null : <line className="couvercle" x1={enX(cout)} x2={enX(cout)} y1="0" y2={HAUTEUR} />}
      {inconnue === undefined ? null : (
        <text
          className="etiquette-de-tranche sans-plaque-inconnue sur-barre"
          x={enX((inconnue.de + inconnue.a) / 2)}
          y={HAUTEUR / 2 + 5}
          textAnchor="middle"
        >
          ?
        </text>
      )}
    </svg>
  );
};
