import { useSimulation } from '../etat/contexte.tsx';

/** Ce qu'il faut dire d'un lien ou d'un fichier ouvert, jusqu'à ce que la personne l'ait lu. */
export const Notes = () => {
  const { notes, agir } = useSimulation();
  return (
    <div role="status" className="notes-zone">
      {notes.length === 0 ? null : (
        <div className="notes">
          <ul>
            {notes.map(({ genre, phrase }) => (
              <li key={phrase} className={`note note-${genre}`}>
                {phrase}
              </li>
            ))}
          </ul>
          <button type="button" className="bouton bouton-petit" onClick={() => agir({ geste: 'fermer-notes' })}>
            J’ai lu
          </button>
        </div>
      )}
    </div>
  );
};
