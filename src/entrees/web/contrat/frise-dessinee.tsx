import type { Jour } from '../../../commun/jour.ts';
import { ecrireDateCourte } from '../../../explication/typographie.ts';
import { type Barre, type Frise, LEGENDES_DES_BARRES, type Repere, resumerFrise } from '../../../usages/suivi/frise.ts';
import './frise.css';

const HAUT_DES_BARRES = 26;
const HAUTEUR_DES_BARRES = 32;
const HAUT_DES_REPERES = 76;
const PAS_DES_LIGNES = 19;
const HAUT_DE_LA_DATE = 65;
const ENTRE_LES_BARRES = 3;
const LARGEUR_DE_LA_DATE = 108;

const pourcent = (part: number): string => `${(part * 100).toFixed(3)}%`;

const Motifs = () => (
  <defs>
    <pattern id="frise-diagonales" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="8" height="8" className="frise-fond-clair" />
      <rect width="3.4" height="8" className="frise-trait-aide" />
    </pattern>
    <pattern id="frise-hachures" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width="8" height="8" className="frise-fond-indet" />
      <rect width="1.6" height="8" className="frise-trait-indet" />
    </pattern>
  </defs>
);

/** Le fond d'une barre, et ce qui en est déjà reçu, qui la remplit par le bas. */
const Fond = ({ genre, recu }: Pick<Barre, 'genre' | 'recu'>) => (
  <>
    <rect x="0" y="0" width="100%" height="100%" rx="3" className={`frise-barre frise-${genre}`} />
    {recu > 0 && recu < 1 ? (
      <rect x="0" y={pourcent(1 - recu)} width="100%" height={pourcent(recu)} className="frise-barre frise-recu" />
    ) : null}
  </>
);

const LARGEUR_DU_SIGNE = 7.2;

interface ProprietesDeBarre {
  readonly barre: Barre;
}

/** Le nom de l'année au-dessus, sa barre dessous. */
const BarreDessinee = ({ barre: { annee, debut, de, a, genre, recu } }: ProprietesDeBarre) => (
  <svg aria-hidden="true" x={pourcent(de)} width={pourcent(a - de)} overflow="visible">
    <text x="0" y="14" className="frise-annee">
      Année {annee}{' '}
      <tspan className="frise-debut" dx="6">
        {ecrireDateCourte(debut)}
      </tspan>
    </text>
    <svg aria-hidden="true" x="0" y={HAUT_DES_BARRES} width="100%" height={HAUTEUR_DES_BARRES}>
      <Fond genre={genre} recu={recu} />
      {/* Le filet de feuille qui sépare deux années. */}
      <svg aria-hidden="true" x="100%" overflow="visible">
        <rect x={-ENTRE_LES_BARRES} width={ENTRE_LES_BARRES} height={HAUTEUR_DES_BARRES} className="frise-feuille" />
      </svg>
    </svg>
  </svg>
);

/** La somme de l'année, sur sa plaque : elle passe devant le trait du jour. */
const SommeDessinee = ({ barre: { de, a, genre, libelle } }: ProprietesDeBarre) => {
  const largeur = libelle.length * LARGEUR_DU_SIGNE + 12;
  return (
    <svg aria-hidden="true" x={pourcent((de + a) / 2)} y={HAUT_DES_BARRES} overflow="visible">
      <rect
        x={-largeur / 2}
        y="6"
        width={largeur}
        height={HAUTEUR_DES_BARRES - 12}
        rx="3"
        className={`frise-plaque frise-plaque-${genre}`}
      />
      <text x="0" y={HAUTEUR_DES_BARRES / 2 + 5} textAnchor="middle" className={`frise-somme frise-somme-${genre}`}>
        {libelle}
      </text>
    </svg>
  );
};

const RepereDessine = ({ repere: { place, plein, libelle, ligne, aGauche } }: { readonly repere: Repere }) => {
  const y = HAUT_DES_REPERES + (ligne ?? 0) * PAS_DES_LIGNES;
  return (
    <svg aria-hidden="true" x={pourcent(place)} overflow="visible">
      {ligne === null ? null : (
        <line x1="0" y1={HAUT_DES_BARRES + HAUTEUR_DES_BARRES} x2="0" y2={y} className="frise-attache" />
      )}
      <circle cx="0" cy={y} r={ligne === null ? 3 : 4.5} className={plein ? 'frise-point' : 'frise-anneau'} />
      {ligne === null ? null : (
        <text x={aGauche ? -10 : 10} y={y + 4.5} textAnchor={aGauche ? 'end' : 'start'} className="frise-libelle">
          {libelle}
        </text>
      )}
    </svg>
  );
};

/** Le jour du suivi : un trait d'encre dans les barres, sa date dessous. */
const Aujourdhui = ({ place, au }: { readonly place: number; readonly au: Jour }) => {
  const decalage = place < 0.06 ? 0 : place > 0.94 ? -LARGEUR_DE_LA_DATE : -LARGEUR_DE_LA_DATE / 2;
  return (
    <svg aria-hidden="true" x={pourcent(place)} overflow="visible">
      <line x1="0" y1={HAUT_DES_BARRES - 4} x2="0" y2={HAUT_DE_LA_DATE} className="frise-jour" />
      <rect
        x={decalage}
        y={HAUT_DE_LA_DATE}
        width={LARGEUR_DE_LA_DATE}
        height="21"
        rx="3"
        className="frise-date-fond"
      />
      <text x={decalage + LARGEUR_DE_LA_DATE / 2} y={HAUT_DE_LA_DATE + 15} textAnchor="middle" className="frise-date">
        {ecrireDateCourte(au)}
      </text>
    </svg>
  );
};

const Legende = ({ frise }: { readonly frise: Frise }) => {
  const presents = [...new Set(frise.barres.map(({ genre }) => genre))].filter((genre) => genre !== 'sans-objet');
  return (
    <ul className="frise-legende legende">
      {presents.map((genre) => (
        <li key={genre}>
          <svg width="22" height="13" aria-hidden="true">
            <rect x="0.5" y="0.5" width="21" height="12" rx="2" className={`frise-barre frise-${genre}`} />
          </svg>
          {LEGENDES_DES_BARRES[genre]}
        </li>
      ))}
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" className="frise-point" />
        </svg>
        passé
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" className="frise-anneau" />
        </svg>
        à venir
      </li>
    </ul>
  );
};

/** Sur un écran étroit, les années sont des lignes, et ce qui s'y passe une liste. */
const EnLignes = ({ frise, au }: { readonly frise: Frise; readonly au: Jour }) => (
  <ol className="frise-lignes">
    {frise.barres.map((barre, rang) => {
      const suivante = frise.barres[rang + 1]?.debut ?? frise.terme;
      const premiere = rang === 0;
      const derniere = rang === frise.barres.length - 1;
      const siens = frise.reperes.filter(({ le }) => (premiere || le >= barre.debut) && (derniere || le < suivante));
      const courante = au >= barre.debut && au < suivante;
      return (
        <li key={barre.annee} className={courante ? 'frise-ligne frise-ligne-courante' : 'frise-ligne'}>
          <p className="frise-ligne-tete">
            <strong>Année {barre.annee}</strong> <span className="legende">{ecrireDateCourte(barre.debut)}</span>
            {courante ? <span className="frise-pastille">{ecrireDateCourte(au)}</span> : null}
          </p>
          <p className="frise-ligne-somme">
            <svg width="100%" height="14" aria-hidden="true">
              <Fond genre={barre.genre} recu={barre.recu} />
            </svg>
            <span className={barre.genre === 'inconnu' ? 'case-indeterminee' : 'frise-ligne-libelle'}>
              {barre.libelle}
            </span>
          </p>
          {siens.length === 0 ? null : (
            <ul className="frise-ligne-reperes">
              {siens.map(({ le, plein, libelle }) => (
                <li key={`${le}-${plein}`}>
                  <svg width="12" height="12" aria-hidden="true">
                    <circle cx="6" cy="6" r="4.5" className={plein ? 'frise-point' : 'frise-anneau'} />
                  </svg>
                  <span>
                    <span className="legende">{ecrireDateCourte(le)}</span> {libelle}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </li>
      );
    })}
  </ol>
);

/** Cinq années, ce qui s'est passé, ce qui vient, et le jour où l'on regarde. */
export const FriseDessinee = ({ frise, au }: { readonly frise: Frise; readonly au: Jour }) => {
  const hauteur = HAUT_DES_REPERES + Math.max(1, frise.lignes) * PAS_DES_LIGNES;
  return (
    <div className="frise">
      <svg className="frise-large" width="100%" height={hauteur} role="img" aria-label={resumerFrise(frise)}>
        <Motifs />
        {frise.reperes.map((repere) => (
          <RepereDessine key={`${repere.le}-${repere.plein}`} repere={repere} />
        ))}
        {frise.barres.map((barre) => (
          <BarreDessinee key={barre.annee} barre={barre} />
        ))}
        {frise.aujourdHui === null ? null : <Aujourdhui place={frise.aujourdHui} au={au} />}
        {frise.barres.map((barre) => (
          <SommeDessinee key={barre.annee} barre={barre} />
        ))}
      </svg>
      <EnLignes frise={frise} au={au} />
      <Legende frise={frise} />
    </div>
  );
};
