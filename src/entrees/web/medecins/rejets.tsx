import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { telecharger } from '../elements/telecharger.ts';
import { compterEnMots } from './mots.ts';
import { interroger, type Ouverture } from './seance.ts';

const MONTREES = 100;

/** Les lignes que l'on n'a pas pu lire : leur numéro, leur colonne, leur raison ; jamais ce qui y était écrit. */
export const Rejets = ({ ouverture }: { readonly ouverture: Ouverture }) => {
  const { rejets } = ouverture.recu;
  if (rejets.length === 0) return null;
  const enregistrer = () =>
    interroger(ouverture, 'rejets', null).then(
      (csv) => telecharger('tandem-medecins.rejets.csv', 'text/csv', csv),
      () => undefined,
    );
  return (
    <div className="feuille">
      <Bloc
        id="mises-a-part"
        titre={compterEnMots(rejets.length, 'ligne mise à part', 'lignes mises à part')}
        precision="elles ne sont dans aucun compte"
      >
        <p className="med-rang">
          <button type="button" className="bouton bouton-petit" onClick={() => void enregistrer()}>
            Exporter la liste (CSV)
          </button>
        </p>
        <Defilable nom="Les lignes mises à part">
          <table className="tableau">
            <thead>
              <tr>
                <th scope="col" className="nombre">
                  Ligne
                </th>
                <th scope="col">Colonne</th>
                <th scope="col">Raison</th>
              </tr>
            </thead>
            <tbody>
              {rejets.slice(0, MONTREES).map(({ ligne, colonne, raison }) => (
                <tr key={ligne}>
                  <th scope="row" className="nombre">
                    {ecrireNombre(ligne)}
                  </th>
                  <td>{colonne === '' ? 'la ligne entière' : colonne}</td>
                  <td>{composer(raison)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defilable>
        {rejets.length > MONTREES ? (
          <p className="aide">
            Les {MONTREES} premières sont montrées&nbsp;; l’export les a toutes, {ecrireNombre(rejets.length)}.
          </p>
        ) : null}
      </Bloc>
    </div>
  );
};
