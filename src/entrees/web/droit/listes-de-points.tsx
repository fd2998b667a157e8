import { LienInterne } from '../coquille/lien-interne.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { cheminDe } from './adresse.ts';
import { type PointAbrege, pointsDeNature } from './points.ts';

const MONTRES = 7;

const Liste = ({ points }: { readonly points: readonly PointAbrege[] }) => (
  <ul className="droit-points">
    {points.map(({ cle, titre, lignes }) => (
      <li key={cle} className="droit-point">
        <LienInterne vers={cheminDe({ genre: 'point', cle })} className="droit-titre-de-point">
          {titre}
        </LienInterne>
        {lignes.map((ligne) => (
          <p key={ligne} className="legende">
            {ligne}
          </p>
        ))}
      </li>
    ))}
  </ul>
);

const Suite = ({ points, quoi }: { readonly points: readonly PointAbrege[]; readonly quoi: string }) =>
  points.length === 0 ? null : (
    <details className="droit-suite">
      <summary>
        Les {points.length} autres {quoi}
      </summary>
      <Liste points={points} />
    </details>
  );

/** Là où les sources se contredisent, et ce que chacune dit. */
export const Contestes = ({ aujourdHui }: { readonly aujourdHui: string }) => {
  const points = pointsDeNature('conteste', aujourdHui);
  return (
    <Bloc id="contestes" titre="Points contestés" classe="feuille droit-cote" precision={points.length}>
      <Liste points={points.slice(0, MONTRES)} />
      <Suite points={points.slice(MONTRES)} quoi="points contestés" />
    </Bloc>
  );
};

interface Proprietes {
  readonly aujourdHui: string;
  readonly completer: () => void;
}

/** Ce que les sources lues ne disent pas. */
export const Lacunes = ({ aujourdHui, completer }: Proprietes) => {
  const points = pointsDeNature('lacune', aujourdHui);
  return (
    <Bloc
      id="lacunes"
      titre="Ce que nous n’avons pas lu"
      classe="feuille droit-cote droit-lacunes"
      precision={points.length}
    >
      <Liste points={points.slice(0, MONTRES)} />
      <Suite points={points.slice(MONTRES)} quoi="lacunes" />
      <p className="droit-appel">
        Vous avez le texte&nbsp;? Une page suffit&nbsp;: Tandem reprend le calcul avec votre source.
      </p>
      <button type="button" className="bouton bouton-plein" onClick={completer}>
        Compléter le droit
      </button>
    </Bloc>
  );
};
