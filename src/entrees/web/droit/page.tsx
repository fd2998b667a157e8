import { useRef } from 'react';
import { ecrireDroitEntier } from '../../../usages/droit-entier.ts';
import { telecharger } from '../elements/telecharger.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { CeQuiChange } from './ce-qui-change.tsx';
import { ChampDeRecherche } from './champ-de-recherche.tsx';
import { Completer } from './completer.tsx';
import { Contestes, Lacunes } from './listes-de-points.tsx';
import { Montants } from './montants.tsx';
import { Tableau } from './tableau.tsx';
import './droit.css';
import './recherche.css';
import './montants.css';
import './tableau.css';
import './points.css';
import './ce-qui-change.css';
import './completer.css';
import './droit-impression.css';

const telechargerLeDroit = (): void =>
  telecharger(
    'tandem-droit.json',
    'application/json',
    JSON.stringify(ecrireDroitEntier(__VERSION_PROGRAMME__), null, 2),
  );

/** Le droit, règle par règle : ce qu'un juriste ou un syndicat lit et corrige. */
export const PageDroit = () => {
  const { aujourdHui } = useSimulation();
  const completer = useRef<HTMLHeadingElement>(null);
  return (
    <div className="page droit">
      <div className="droit-tete">
        <div>
          <h1>Le droit, règle par règle</h1>
          <p className="chapeau">
            Chaque règle a son adresse, sa période, ses sources et sa certitude. Ce que nous n’avons pas lu est dit,
            jamais deviné.
          </p>
        </div>
        <div className="droit-outils">
          <ChampDeRecherche />
          <button type="button" className="bouton" onClick={telechargerLeDroit}>
            Tout le droit (JSON)
          </button>
        </div>
      </div>
      <div className="droit-corps">
        <div className="droit-principal">
          <Montants />
          <Tableau aujourdHui={aujourdHui} />
          <CeQuiChange />
          <Completer titre={completer} />
        </div>
        <div className="droit-a-cote">
          <Contestes aujourdHui={aujourdHui} />
          <Lacunes
            aujourdHui={aujourdHui}
            completer={() => {
              completer.current?.scrollIntoView({ block: 'start' });
              completer.current?.focus();
            }}
          />
        </div>
      </div>
    </div>
  );
};
