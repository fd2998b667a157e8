import { useId } from 'react';
import { ecrireNombre } from '../../../explication/typographie.ts';
import { Defilable } from '../elements/defilable.tsx';
import { Cellule } from './cellule.tsx';
import type { ColonneDuTableau } from './colonnes.ts';
import type { LigneMontree, PageDeLignes } from './tableau.ts';
import type { Tri } from './tri.ts';

type Selectionner = (selection: ReadonlySet<number>) => void;

interface Proprietes {
  readonly vue: PageDeLignes;
  readonly colonnes: readonly ColonneDuTableau[];
  readonly tri: Tri;
  readonly trier: (tri: Tri) => void;
  readonly selection: ReadonlySet<number>;
  readonly selectionner: Selectionner;
  readonly ouvrir: (ligne: number) => void;
}

const IDENTIFIANT: ColonneDuTableau = { cle: 'id', nom: 'Médecin', nombre: false, origine: 'fichier' };

const trierPar = (cle: string, { colonne, sens }: Tri): Tri => ({
  colonne: cle,
  sens: colonne === cle && sens === 'croissant' ? 'decroissant' : 'croissant',
});

interface ProprietesDeTete {
  readonly colonne: ColonneDuTableau;
  readonly tri: Tri;
  readonly trier: (tri: Tri) => void;
}

const TeteDeColonne = ({ colonne: { cle, nom, nombre }, tri, trier }: ProprietesDeTete) => {
  const triee = tri.colonne === cle;
  return (
    <th
      scope="col"
      className={nombre ? 'nombre' : undefined}
      aria-sort={triee ? (tri.sens === 'croissant' ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" className="med-tri" onClick={() => trier(trierPar(cle, tri))}>
        {nom}
        <span className="med-sens" aria-hidden="true">
          {triee ? (tri.sens === 'croissant' ? '▲' : '▼') : ''}
        </span>
      </button>
    </th>
  );
};

/** Au téléphone, le tableau devient une liste : ses têtes s'effacent, le tri reste sous la main. */
const TriDuTelephone = ({ colonnes, tri, trier }: Pick<Proprietes, 'colonnes' | 'tri' | 'trier'>) => {
  const id = useId();
  return (
    <div className="med-tri-du-telephone">
      <label htmlFor={id} className="sous-titre">
        Ranger par
      </label>
      <select
        id={id}
        className="menu"
        value={tri.colonne}
        onChange={({ target }) => trier({ colonne: target.value, sens: tri.sens })}
      >
        {colonnes.some(({ cle }) => cle === tri.colonne) ? null : (
          <option value={tri.colonne}>l’ordre du fichier</option>
        )}
        {colonnes.map(({ cle, nom }) => (
          <option key={cle} value={cle}>
            {nom}
          </option>
        ))}
      </select>
      <button type="button" className="bouton" onClick={() => trier(trierPar(tri.colonne, tri))}>
        {tri.sens === 'croissant' ? 'Croissant' : 'Décroissant'}
        <span className="invisible">&nbsp;: inverser</span>
      </button>
    </div>
  );
};

/** Au-delà, l'identifiant passe à la ligne. */
const LONGUEUR_D_UN_NOM = 24;

const nommer = ({ id, ligne }: LigneMontree): string => (id === '' ? `Ligne\u00a0${ecrireNombre(ligne)}` : id);

const basculer = (selection: ReadonlySet<number>, lignes: readonly number[], oui: boolean): ReadonlySet<number> => {
  const nouvelle = new Set(selection);
  for (const ligne of lignes) {
    if (oui) nouvelle.add(ligne);
    else nouvelle.delete(ligne);
  }
  return nouvelle;
};

/** Les lignes retenues, une page à la fois : chacune s'ouvre sur sa fiche. */
export const TableauAffiche = ({ vue, colonnes, tri, trier, selection, selectionner, ouvrir }: Proprietes) => {
  const numeros = vue.lignes.map(({ ligne }) => ligne);
  const toutes = numeros.length > 0 && numeros.every((ligne) => selection.has(ligne));
  const triables = [IDENTIFIANT, ...colonnes];
  if (vue.total === 0) {
    return (
      <div className="vide">
        <strong>Aucune ligne ne répond à ces filtres.</strong>
      </div>
    );
  }
  return (
    <>
      <TriDuTelephone colonnes={triables} tri={tri} trier={trier} />
      <Defilable nom="Les médecins" classe="feuille med-cadre">
        <table className="tableau med-tableau">
          <caption className="invisible">
            Les médecins, page {vue.page} sur {vue.pages}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="med-coche">
                <input
                  type="checkbox"
                  aria-label="Choisir les fiches de cette page"
                  checked={toutes}
                  onChange={({ target }) => selectionner(basculer(selection, numeros, target.checked))}
                />
              </th>
              {triables.map((colonne) => (
                <TeteDeColonne key={colonne.cle} colonne={colonne} tri={tri} trier={trier} />
              ))}
            </tr>
          </thead>
          <tbody>
            {vue.lignes.map((ligne) => (
              <tr key={ligne.ligne} className={selection.has(ligne.ligne) ? 'med-choisie' : undefined}>
                <td className="med-coche">
                  <input
                    type="checkbox"
                    aria-label={`Choisir la fiche de ${nommer(ligne)}`}
                    checked={selection.has(ligne.ligne)}
                    onChange={({ target }) => selectionner(basculer(selection, [ligne.ligne], target.checked))}
                  />
                </td>
                <th scope="row">
                  <button
                    type="button"
                    id={`med-ligne-${ligne.ligne}`}
                    className={ligne.id.length > LONGUEUR_D_UN_NOM ? 'med-nom' : 'med-nom med-court'}
                    onClick={() => ouvrir(ligne.ligne)}
                  >
                    {nommer(ligne)}
                    <span className="invisible">&nbsp;: ouvrir sa fiche</span>
                  </button>
                </th>
                {colonnes.map(({ cle, nom, nombre }) => (
                  <td key={cle} className={nombre ? 'nombre' : undefined}>
                    <span className="med-etiquette" aria-hidden="true">
                      {nom}
                    </span>
                    <div className="med-valeur">
                      <Cellule cle={cle} ligne={ligne} />
                    </div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Defilable>
    </>
  );
};
