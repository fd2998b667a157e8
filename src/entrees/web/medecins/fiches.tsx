import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import type { EtatDImpression } from './impression.ts';
import { FICHES_AU_PLUS } from './limites.ts';
import { compterEnMots } from './mots.ts';
import { interroger, type Ouverture } from './seance.ts';
import type { Regard } from './tableau.ts';

interface Proprietes {
  readonly ouverture: Ouverture;
  readonly regard: Regard;
  readonly total: number;
  readonly selection: ReadonlySet<number>;
  readonly selectionner: (selection: ReadonlySet<number>) => void;
  readonly imprimer: (numeros: readonly number[]) => void;
  readonly etat: EtatDImpression;
}

const DITS: Readonly<Record<EtatDImpression, string>> = {
  rien: '',
  prepare: 'Les fiches se préparent…',
  panne: 'Les fiches n’ont pas pu être faites.',
};

const direLeChoix = (total: number): string =>
  total > FICHES_AU_PLUS
    ? `Choisir les ${ecrireNombre(FICHES_AU_PLUS)} premières lignes retenues`
    : `Choisir les ${compterEnMots(total, 'ligne retenue', 'lignes retenues')}`;

/** Les fiches choisies, une page chacune. */
export const Fiches = ({ ouverture, regard, total, selection, selectionner, imprimer, etat }: Proprietes) => {
  const trop = selection.size > FICHES_AU_PLUS;
  const choisir = () =>
    interroger(ouverture, 'numeros', regard).then(
      (numeros) => selectionner(new Set(numeros)),
      () => undefined,
    );
  return (
    <div className="med-fiches">
      {selection.size === 0 ? (
        <span className="aide">Cochez des lignes pour imprimer leur fiche, une page chacune.</span>
      ) : (
        <>
          <span>{compterEnMots(selection.size, 'fiche choisie', 'fiches choisies')}</span>
          {trop ? (
            <span className="erreur">
              {composer(`${ecrireNombre(FICHES_AU_PLUS)} fiches au plus à la fois : retirez-en, ou exportez.`)}
            </span>
          ) : (
            <button type="button" className="bouton bouton-petit bouton-plein" onClick={() => imprimer([...selection])}>
              Imprimer ou enregistrer en PDF
            </button>
          )}
          <button type="button" className="lien" onClick={() => selectionner(new Set())}>
            Tout décocher
          </button>
        </>
      )}
      {total === 0 ? null : (
        <button type="button" className="lien" onClick={() => void choisir()}>
          {direLeChoix(total)}
        </button>
      )}
      <span role="status">{DITS[etat]}</span>
    </div>
  );
};
