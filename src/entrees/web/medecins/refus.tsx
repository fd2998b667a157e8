import { composer } from '../../../explication/typographie.ts';
import type { Refus } from './seance.ts';

/** Où le lot situe ce qu'il reproche à la première ligne. */
const EN_TETE = 'en-tête';

/** Pourquoi un fichier n'a pas été ouvert. Ce qui y était écrit n'est jamais répété. */
export const RefusDit = ({ refus: { nom, ecarts }, garde }: { readonly refus: Refus; readonly garde: boolean }) => (
  <div className="med-refus" role="alert">
    <p>
      <strong>{nom} n’a pas été ouvert.</strong> {garde ? 'Le fichier d’avant est toujours là.' : null}
    </p>
    <ul>
      {ecarts.map(({ chemin, message }) => (
        <li key={`${chemin} ${message}`} className="erreur">
          {chemin === '' ? composer(message) : composer(`${chemin} : ${message}`)}
        </li>
      ))}
    </ul>
    {ecarts.some(({ chemin }) => chemin === EN_TETE) && !garde ? (
      <p>Partez du modèle, ou joignez une correspondance&nbsp;: les deux sont expliqués plus bas.</p>
    ) : null}
  </div>
);
