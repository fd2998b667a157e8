import type { Certitude } from '../../../commun/connu.ts';
import { composer, ecrireDateCourte } from '../../../explication/typographie.ts';
import type { VueComptable } from '../../../usages/comptable/forme.ts';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { CellulesDuCout, TetesDuCout } from './colonnes-du-cout.tsx';
import { Montant } from './montant.tsx';
import { sujetDeLAnneeDeContrat } from './sujets.ts';

const POURQUOI: Readonly<Record<VueComptable['fiscalite'], string>> = {
  recettes: 'Pour comparer : les mêmes sommes, par année du contrat, quel que soit le jour où elles sont versées.',
  societe:
    'Les sources lues ne disent pas à quel exercice une société rattache l’aide : cette façon de compter est montrée à côté de l’autre.',
  inconnue:
    'La forme de l’employeur n’est pas dite : si c’est une société, l’aide peut se rattacher à l’année du contrat.',
};

interface Proprietes {
  readonly vue: VueComptable;
  /** La plus faible certitude de l'aide de chaque année. */
  readonly certitudes: ReadonlyMap<number, Certitude | null>;
}

/** L'aide et le coût par année du contrat, d'un anniversaire au suivant. */
export const AnneesDeContrat = ({ vue, certitudes }: Proprietes) => {
  const annees = vue.contrats[0]?.annees ?? [];
  if (annees.length === 0) return null;
  const avecCout = vue.passage !== null;
  return (
    <Bloc id="annees-de-contrat" titre="Par année de contrat">
      <p className="compta-regle">{composer(POURQUOI[vue.fiscalite])}</p>
      <Defilable nom="Années de contrat">
        <table className="tableau compta-tableau">
          <caption className="invisible">Aide, coût et net de chaque année du contrat, en euros</caption>
          <thead>
            <tr>
              <th scope="col">Année</th>
              <th scope="col">À partir du</th>
              <th scope="col" className="nombre">
                Aide
              </th>
              {avecCout ? <TetesDuCout /> : null}
            </tr>
          </thead>
          <tbody>
            {annees.map((annee) => (
              <tr key={annee.annee}>
                <th scope="row">Année {annee.annee}</th>
                <td>{ecrireDateCourte(annee.debut)}</td>
                <td className="nombre">
                  <Montant
                    de={annee.aide}
                    sujet={sujetDeLAnneeDeContrat(annee)}
                    certitude={certitudes.get(annee.annee) ?? null}
                    nom={`l’aide de l’année ${annee.annee}`}
                  />
                </td>
                {avecCout ? <CellulesDuCout cout={annee.cout} net={annee.net} /> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </Defilable>
    </Bloc>
  );
};
