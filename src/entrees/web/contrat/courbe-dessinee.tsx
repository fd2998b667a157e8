import { ecrireDate, ecrireNombre } from '../../../explication/typographie.ts';
import type { Courbe, PointPlace } from '../../../usages/suivi/courbe.ts';
import './courbe.css';

const HAUTEUR = 200;

const enX = (x: number): string => `${(x * 100).toFixed(2)}%`;
const enY = (y: number): string => `${((1 - y) * 100).toFixed(2)}%`;
const enPaire = ({ x, y }: Pick<PointPlace, 'x' | 'y'>): string =>
  `${(x * 100).toFixed(2)},${((1 - y) * 100).toFixed(2)}`;

const ANCRES = { debut: 'start', milieu: 'middle', fin: 'end' } as const;

/** Une courbe mesurée, sa projection tiretée, sa bande et sa cible. Le tableau qui la suit dit les mêmes nombres. */
export const CourbeDessinee = ({ courbe, nom }: { readonly courbe: Courbe; readonly nom: string }) => {
  const { points, projection, bande, cible, graduations, dates } = courbe;
  const dernier = points.at(-1);
  return (
    <div
      className="courbe"
      role="img"
      aria-label={`${nom}, de la signature à l’échéance. Le tableau dit les mêmes nombres.`}
    >
      <svg className="courbe-axe" width="100%" height={HAUTEUR} aria-hidden="true">
        {graduations.map(({ valeur, y }) => (
          <text key={valeur} x="100%" dx="-6" y={enY(y)} dy="4" textAnchor="end" className="courbe-texte">
            {ecrireNombre(valeur)}
          </text>
        ))}
      </svg>
      <svg className="courbe-aire" width="100%" height={HAUTEUR} overflow="visible" aria-hidden="true">
        {graduations.map(({ valeur, y }) => (
          <line key={valeur} x1="0" x2="100%" y1={enY(y)} y2={enY(y)} className="courbe-grille" />
        ))}
        <svg
          aria-hidden="true"
          viewBox="0 0 100 100"
          width="100%"
          height="100%"
          preserveAspectRatio="none"
          overflow="visible"
        >
          {dernier === undefined || bande === null ? null : (
            <polygon points={[dernier, bande.basse, bande.haute].map(enPaire).join(' ')} className="courbe-bande" />
          )}
          <polyline
            points={points.map(enPaire).join(' ')}
            className="courbe-mesure"
            vectorEffect="non-scaling-stroke"
          />
          {dernier === undefined || projection === null ? null : (
            <polyline
              points={[dernier, projection].map(enPaire).join(' ')}
              className="courbe-projection"
              vectorEffect="non-scaling-stroke"
            />
          )}
        </svg>
        {cible === null ? null : (
          <svg aria-hidden="true" y={enY(cible.y)} width="100%" overflow="visible">
            <line x1="0" x2="100%" y1="0" y2="0" className="courbe-cible" />
            <svg aria-hidden="true" x="100%" overflow="visible">
              <line x1="0" x2="0" y1="-7" y2="7" className="courbe-cran" />
            </svg>
            <text x="4" y="-6" className="courbe-nom">
              cible {ecrireNombre(cible.valeur)}
            </text>
          </svg>
        )}
        {points.map((point) => (
          <circle key={point.le} cx={enX(point.x)} cy={enY(point.y)} r="4" className="courbe-point" />
        ))}
        {dernier === undefined ? null : (
          <text x={enX(dernier.x)} y={enY(dernier.y)} dy="20" textAnchor="middle" className="courbe-nom courbe-halo">
            {ecrireNombre(dernier.valeur)}
          </text>
        )}
        {projection === null ? null : (
          <>
            <circle cx={enX(projection.x)} cy={enY(projection.y)} r="4.5" className="courbe-anneau" />
            <text x={enX(projection.x)} y={enY(projection.y)} dx="10" dy="5" className="courbe-nom">
              ≈&nbsp;{ecrireNombre(projection.valeur)}
            </text>
          </>
        )}
      </svg>
      <svg className="courbe-dates" width="100%" height="22" overflow="visible" aria-hidden="true">
        <line x1="0" x2="100%" y1="0.5" y2="0.5" className="courbe-base" />
        {dates.map(({ texte, x, bord }) => (
          <text key={texte} x={enX(x)} y="18" textAnchor={ANCRES[bord]} className={`courbe-texte courbe-${bord}`}>
            {texte}
          </text>
        ))}
      </svg>
    </div>
  );
};

/** Les nombres de la courbe, en tableau. */
export const TableauDeCourbe = ({ courbe, nom }: { readonly courbe: Courbe; readonly nom: string }) => {
  const { points, projection, bande, cible } = courbe;
  return (
    <details className="courbe-tableau">
      <summary>Les mêmes nombres en tableau</summary>
      <table className="tableau">
        <caption className="invisible">{nom}&nbsp;: départ, relevés, projection et cible</caption>
        <thead>
          <tr>
            <th scope="col">Jour</th>
            <th scope="col">Ce que c’est</th>
            <th scope="col" className="nombre">
              Patients
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ le, valeur, x }) => (
            <tr key={le}>
              <th scope="row">{ecrireDate(le)}</th>
              <td>{x === 0 ? 'départ' : 'relevé'}</td>
              <td className="nombre">{ecrireNombre(valeur)}</td>
            </tr>
          ))}
          {projection === null ? null : (
            <tr>
              <th scope="row">{ecrireDate(projection.le)}</th>
              <td>
                projection
                {bande === null ? '' : `, de ${ecrireNombre(bande.basse.valeur)} à ${ecrireNombre(bande.haute.valeur)}`}
              </td>
              <td className="nombre">{ecrireNombre(projection.valeur)}</td>
            </tr>
          )}
          {cible === null ? null : (
            <tr>
              <th scope="row">{projection === null ? 'à l’échéance' : ecrireDate(projection.le)}</th>
              <td>cible</td>
              <td className="nombre">{ecrireNombre(cible.valeur)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </details>
  );
};
