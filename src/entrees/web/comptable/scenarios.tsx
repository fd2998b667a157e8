import { composer } from '../../../explication/typographie.ts';
import type { VueComptable } from '../../../usages/comptable/forme.ts';
import { direScenario, nombreDeLectures } from '../../../usages/comptable/phrases.ts';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { CellulesDuCout, TetesDuCout } from './colonnes-du-cout.tsx';
import { Montant } from './montant.tsx';
import { sujetDuScenario } from './sujets.ts';

/** Objectifs atteints, à moitié, manqués : chaque lecture d'une formule que nul texte ne donne. */
export const Scenarios = ({ vue }: { readonly vue: VueComptable }) => {
  if (vue.scenarios.length === 0) return null;
  const toutes = nombreDeLectures(vue);
  const avecCout = vue.passage !== null;
  const selonLeBareme = vue.scenarios.every(({ lectures }) => lectures.includes('bareme'));
  return (
    <Bloc id="scenarios" titre="Si les objectifs ne sont pas atteints">
      <p className="compta-regle">
        {composer(
          selonLeBareme
            ? 'La formule qui réduit l’aide dès la troisième année est celle de votre barème.'
            : 'La formule qui réduit l’aide dès la troisième année n’a pas été trouvée : chaque lecture possible est montrée comme une lecture.',
        )}
      </p>
      <Defilable nom="Scénarios">
        <table className="tableau compta-tableau">
          <caption className="invisible">
            Aide, coût et net sur la durée du contrat, selon les objectifs, en euros
          </caption>
          <thead>
            <tr>
              <th scope="col">Scénario</th>
              <th scope="col" className="nombre">
                Aide, en tout
              </th>
              {avecCout ? <TetesDuCout /> : null}
            </tr>
          </thead>
          <tbody>
            {vue.scenarios.map((scenario) => {
              const nom = direScenario(scenario, toutes);
              const { aide, cout, net } = scenario.comptes.total;
              return (
                <tr key={nom}>
                  <th scope="row">{nom}</th>
                  <td className="nombre">
                    <Montant
                      de={aide}
                      sujet={sujetDuScenario(scenario, toutes)}
                      certitude={selonLeBareme ? 'source-unique' : 'contestee'}
                      nom={`l’aide, ${nom}`}
                    />
                  </td>
                  {avecCout ? <CellulesDuCout cout={cout?.montant ?? null} net={net} /> : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Defilable>
    </Bloc>
  );
};
