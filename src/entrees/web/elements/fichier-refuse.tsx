import { composer } from '../../../explication/typographie.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import './fichier-refuse.css';

const ECARTS_MONTRES = 6;

/** Pourquoi un fichier n'a pas été ouvert : chaque champ fautif, et une phrase. */
export const FichierRefuse = ({
  nom,
  ecarts,
  suite = '',
}: {
  readonly nom: string;
  readonly ecarts: readonly Ecart[];
  /** Ce qui n'a pas changé pour autant. */
  readonly suite?: string;
}) => (
  <div className="fichier-refuse" role="alert">
    <p>
      <strong>
        {nom} n’a pas été ouvert. {suite}
      </strong>
    </p>
    <ul>
      {ecarts.slice(0, ECARTS_MONTRES).map(({ chemin, message }) => (
        <li key={`${chemin} ${message}`}>
          {chemin === '' ? null : (
            <>
              <code>{chemin}</code>&nbsp;:{' '}
            </>
          )}
          {composer(message)}
        </li>
      ))}
    </ul>
    {ecarts.length > ECARTS_MONTRES ? <p className="aide">et {ecarts.length - ECARTS_MONTRES} autres fautes.</p> : null}
  </div>
);
