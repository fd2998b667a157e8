import { composer } from '../../../explication/typographie.ts';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { Chiffre } from '../elements/chiffre.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { enJour } from '../entretien/verdict.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { sujetDeLEcheance } from './sujets.ts';

/** Ce qui doit être fait, et avant quand : formation de l'assistant, objectif suivant. */
export const Echeances = () => {
  const { echeances } = useSimulation().vue.reponse;
  if (echeances.length === 0) return null;
  return (
    <Bloc id="echeances" titre="Les échéances" precision="depuis l’embauche ou la signature">
      <ul className="rangees">
        {echeances.map(({ code, le, quoi, certitude }) => {
          const quand = le === null ? 'jour indéterminé' : composer(`au plus tard le ${enJour(le)}`);
          return (
            <li key={code} className="rangee">
              <span className="rangee-nom">{quoi}</span>
              <span className="rangee-dit">
                <Chiffre
                  sujet={sujetDeLEcheance(code, quoi, quand)}
                  certitude={certitude}
                  indeterminee={le === null}
                  nom={quoi}
                >
                  {quand}
                </Chiffre>
              </span>
              <SigneDeCertitude valeur={certitude} />
            </li>
          );
        })}
      </ul>
    </Bloc>
  );
};
