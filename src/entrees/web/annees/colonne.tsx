import type { Centimes } from '../../../commun/centimes.ts';
import type { AnneeCalculee } from './calcul.ts';
import { etiqueter } from './etiquettes.ts';
import { decouper, type Tranche } from './tranches.ts';

const LARGEUR = 70;
const MUR_GAUCHE = 5;
const MUR_DROIT = 65;
const SOL = 206;
/** La place d'une étiquette au-dessus de la plus haute colonne. */
const TOIT = 26;
const INTERLIGNE = 17;
/** La largeur d'un chiffre et d'une espace à cette taille : la plaque ne cache que ce que le texte couvre. */
const CHASSE = 7.6;
const ESPACE = 3;

const largeurDuTexte = (texte: string): number =>
  Array.from(texte).reduce((somme, signe) => somme + (signe === '\u00a0' ? ESPACE : CHASSE), 6);

interface Proprietes {
  readonly annee: AnneeCalculee;
  readonly echelle: Centimes;
}

interface ProprietesDEtiquette {
  readonly tranche: Tranche;
  readonly annee: AnneeCalculee;
  readonly haut: number;
  readonly bas: number;
}

const EtiquetteDeTranche = ({ tranche, annee, haut, bas }: ProprietesDEtiquette) => {
  const etiquette = etiqueter(tranche, annee, bas - haut);
  if (etiquette === undefined) return null;
  const { lignes, place } = etiquette;
  const milieu = place === 'dessus' ? haut - 12 : (haut + bas) / 2;
  const hauteur = lignes.length * INTERLIGNE + 2;
  const largeur = Math.min(MUR_DROIT - MUR_GAUCHE - 4, Math.max(...lignes.map(largeurDuTexte)));
  const plaque = place === 'dedans' && (tranche.genre !== 'acquise' || lignes.length > 1);
  return (
    <g>
      {plaque ? (
        <rect
          className={tranche.genre === 'inconnue' ? 'plaque plaque-inconnue' : 'plaque'}
          x={(LARGEUR - largeur) / 2}
          y={milieu - hauteur / 2}
          width={largeur}
          height={hauteur}
        />
      ) : null}
      {lignes.map((texte, rang) => (
        <text
          key={texte}
          className={`etiquette-de-tranche ${plaque ? 'sur-plaque-' : 'sans-plaque-'}${tranche.genre}`}
          x={LARGEUR / 2}
          y={milieu + 5 + (rang - (lignes.length - 1) / 2) * INTERLIGNE}
          textAnchor="middle"
        >
          {texte}
        </text>
      ))}
    </g>
  );
};

/**
 * La colonne d'une année : la boîte est le coût de l'employeur, l'aide la remplit depuis le bas. Sans coût, les murs
 * sont tiretés et s'arrêtent à l'aide.
 */
export const Colonne = ({ annee, echelle }: Proprietes) => {
  const { cout } = annee;
  const tranches = decouper(annee, echelle);
  const enY = (somme: number): number => SOL - ((SOL - TOIT) * somme) / echelle;
  const sommet = enY(cout ?? tranches.at(-1)?.a ?? echelle);
  const murs = `M${MUR_GAUCHE} ${SOL}V${sommet}M${MUR_DROIT} ${SOL}V${sommet}`;
  return (
    <svg className="colonne" viewBox={`0 0 ${LARGEUR} ${SOL}`} width={LARGEUR} height={SOL} aria-hidden="true">
      {tranches.map((tranche) => (
        <rect
          key={tranche.genre}
          className={`tranche-${tranche.genre}`}
          x={MUR_GAUCHE}
          y={enY(tranche.a)}
          width={MUR_DROIT - MUR_GAUCHE}
          height={enY(tranche.de) - enY(tranche.a)}
        />
      ))}
      <path
        className={cout === null ? 'mur mur-sans-cout' : 'mur'}
        d={cout === null ? `${murs}M${MUR_GAUCHE} ${sommet}H${MUR_DROIT}` : murs}
      />
      {cout === null ? null : <path className="couvercle" d={`M0 ${sommet}H${LARGEUR}`} />}
      {tranches.map((tranche) => (
        <EtiquetteDeTranche
          key={tranche.genre}
          tranche={tranche}
          annee={annee}
          haut={enY(tranche.a)}
          bas={enY(tranche.de)}
        />
      ))}
    </svg>
  );
};
