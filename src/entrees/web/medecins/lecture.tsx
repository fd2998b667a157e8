import { ecrireNombre } from '../../../explication/typographie.ts';
import type { Etat } from './seance.ts';

interface Proprietes {
  readonly lecture: Etat['lecture'];
  readonly annuler: () => void;
}

const PAS_DIT = 10;

/** Où en est la lecture, et de quoi l'arrêter. La barre suit chaque bloc ; les mots, chaque dixième, pour ne pas bavarder. */
export const Lecture = ({ lecture, annuler }: Proprietes) => {
  const { faits = 0, total = 1, lignes = 0 } = lecture?.avance ?? {};
  const pourCent = Math.min(100, Math.floor((100 * faits) / Math.max(1, total)));
  const dit = Math.floor(pourCent / PAS_DIT) * PAS_DIT;
  return (
    <>
      <p className="invisible" role="status">
        {lecture === undefined ? '' : `Lecture de ${lecture.nom}, ${dit}\u00a0%`}
      </p>
      {lecture === undefined ? null : (
        <div className="feuille med-lecture">
          <p>
            <strong>Lecture de {lecture.nom}…</strong>{' '}
            {lignes === 0 ? null : <span>{ecrireNombre(lignes)} lignes jugées</span>}
          </p>
          <progress max={100} value={pourCent} aria-label={`Lecture de ${lecture.nom}`}>
            {pourCent}&nbsp;%
          </progress>
          <button type="button" className="bouton bouton-petit" onClick={annuler}>
            Annuler
          </button>
        </div>
      )}
    </>
  );
};
