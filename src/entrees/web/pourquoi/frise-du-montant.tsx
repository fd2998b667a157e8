import { jourDe } from '../../../commun/jour.ts';
import { DROIT_TENU_AU } from '../../../droit/version.ts';
import { ecrireDate, ecrireDateCourte, ecrireMoisCourt, ecrireSomme } from '../../../explication/typographie.ts';
import { useLargeur } from '../droit/largeur.ts';
import { direPeriode } from '../droit/periodes.ts';
import { NOMS_DES_SERIES, type Palier } from '../droit/series.ts';
import { couper, echelle, tracer } from '../droit/trace.ts';
import type { FriseDuMontant } from './frise.ts';

const HAUTEUR = 118;
const AXE = 88;
const PLACE_D_UNE_DATE = 84;
const TENU_AU = jourDe(DROIT_TENU_AU);

/** Le montant dans le temps : des marches, le jour où chacune commence, et l'année de la personne. */
export const Frise = ({ frise: { escalier, le, legende, autres } }: { readonly frise: FriseDuMontant }) => {
  const [cadre, largeur] = useLargeur(380);
  const premier = escalier.paliers[0];
  const dernier = escalier.paliers.at(-1);
  if (premier === undefined || dernier === undefined) return null;
  const etendue = Math.max(le, dernier.du, TENU_AU) - premier.du;
  const fin = (premier.du + Math.round(etendue * 1.06)) as Palier['du'];
  const x = echelle(premier.du, fin, 1, largeur - 10);
  const valeurs = escalier.paliers.map(({ valeur }) => valeur);
  const y = echelle(Math.min(...valeurs), Math.max(...valeurs), 66, 34);
  const constant = tracer(couper(escalier.paliers, premier.du, TENU_AU), x, y, TENU_AU);
  const apres = tracer(couper(escalier.paliers, TENU_AU, fin), x, y, fin);
  const marques = escalier.paliers.filter(({ du }, rang) => rang === 0 || x(du) - x(premier.du) > PLACE_D_UNE_DATE);
  const palierDuJour = escalier.paliers.find(({ du, au }) => du <= le && (au === null || le <= au));
  return (
    <div className="raison-frise" ref={cadre}>
      <svg viewBox={`0 0 ${largeur} ${HAUTEUR}`} width={largeur} height={HAUTEUR} aria-hidden="true">
        {escalier.paliers.slice(1).map(({ du }) => (
          <line key={du} x1={x(du)} x2={x(du)} y1={14} y2={AXE} className="raison-frise-effet" />
        ))}
        <line x1={0} x2={largeur} y1={AXE} y2={AXE} className="raison-frise-axe" />
        <path d={constant} className="raison-frise-trait" />
        <path d={apres} className="raison-frise-trait raison-frise-constant" />
        {escalier.paliers.map(({ du, valeur }, rang) => {
          const aDroite = x(du) > largeur - 90;
          return (
            <text
              key={du}
              x={aDroite ? largeur : x(du) + (rang === 0 ? 0 : 8)}
              y={y(valeur) - 10}
              textAnchor={aDroite ? 'end' : 'start'}
              className="raison-frise-valeur"
            >
              {ecrireSomme(valeur)}
            </text>
          );
        })}
        {palierDuJour === undefined ? null : (
          <circle cx={x(le)} cy={y(palierDuJour.valeur)} r={6} className="raison-frise-marque" />
        )}
        {marques.map(({ du }, rang) => (
          <text
            key={du}
            x={x(du)}
            y={AXE + 18}
            textAnchor={rang === 0 ? 'start' : 'middle'}
            className="raison-frise-date"
          >
            {rang === 0 ? ecrireMoisCourt(du) : ecrireDateCourte(du)}
          </text>
        ))}
      </svg>
      <div className="invisible">
        <table>
          <caption>{NOMS_DES_SERIES[escalier.code]}, dans le temps</caption>
          <thead>
            <tr>
              <th scope="col">Année ouverte</th>
              <th scope="col">Montant</th>
            </tr>
          </thead>
          <tbody>
            {escalier.paliers.map((palier) => (
              <tr key={palier.du}>
                <th scope="row">{direPeriode(palier)}</th>
                <td>{ecrireSomme(palier.valeur)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="legende">
        {legende} {autres}
      </p>
      {le > TENU_AU ? (
        <p className="legende">En tirets, après le {ecrireDate(TENU_AU)}&nbsp;: à textes constants.</p>
      ) : null}
    </div>
  );
};
