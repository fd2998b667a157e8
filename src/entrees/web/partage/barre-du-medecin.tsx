import type { BarreDessinee } from './barre.ts';

const HAUTEUR = 26;
const EPAISSEUR = 16;
const MARGE = (HAUTEUR - EPAISSEUR) / 2;
const POUR_CENT = 98;

interface Proprietes {
  readonly barre: BarreDessinee;
  readonly echelle: number;
  /** Ce que la barre montre, en mots. */
  readonly resume: string;
}

/** L'aide d'un médecin contre sa part du coût, cinq ans en une barre. Le tableau porte les nombres. */
export const BarreDuMedecin = ({ barre, echelle, resume }: Proprietes) => {
  const enX = (somme: number): string => `${(POUR_CENT * somme) / echelle}%`;
  const { part, tranches } = barre;
  return (
    <svg className="partage-barre" width="100%" height={HAUTEUR} role="img" aria-label={resume}>
      {tranches.map(({ genre, de, a }) => (
        <rect
          key={`${genre}-${de}`}
          className={`partage-tranche-${genre}`}
          x={enX(de)}
          y={MARGE}
          width={enX(a - de)}
          height={EPAISSEUR}
        />
      ))}
      {part === undefined ? null : (
        <>
          <rect className="partage-mur" x="0" y={MARGE} width={enX(part)} height={EPAISSEUR} />
          <line className="partage-couvercle" x1={enX(part)} x2={enX(part)} y1="1" y2={HAUTEUR - 1} />
        </>
      )}
    </svg>
  );
};

const LEGENDE = [
  { genre: 'part', nom: 'sa part du coût' },
  { genre: 'acquise', nom: 'aide acquise' },
  { genre: 'au-plus', nom: 'aide au plus, selon objectifs' },
  { genre: 'reste', nom: 'reste à payer' },
  { genre: 'inconnue', nom: 'on ne sait pas' },
] as const;

/** Ce que disent les remplissages, en mots. */
export const LegendeDesBarres = () => (
  <ul className="partage-legende" aria-hidden="true">
    {LEGENDE.map(({ genre, nom }) => (
      <li key={genre}>
        <svg width="20" height="14" aria-hidden="true">
          {genre === 'part' ? (
            <line className="partage-couvercle" x1="10" x2="10" y1="0" y2="14" />
          ) : (
            <rect className={`partage-tranche-${genre}`} x="0.5" y="0.5" width="19" height="13" />
          )}
        </svg>
        {nom}
      </li>
    ))}
  </ul>
);
