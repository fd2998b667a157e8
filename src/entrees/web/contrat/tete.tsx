import type { Jour } from '../../../commun/jour.ts';
import type { Suivi } from '../../../contrat/contrat.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import { OPTIONS_EN_CLAIR } from '../../../explication/libelles.ts';
import { composer, ecrireDate } from '../../../explication/typographie.ts';
import { ETATS_EN_CLAIR } from '../../../explication/vie.ts';
import { direEtat, type Segment } from '../../../usages/suivi/phrase.ts';
import type { Geste } from './gestes.tsx';
import { JourRegarde } from './jour-regarde.tsx';
import { ChiffreDuContrat } from './porte-raison.tsx';
import type { ContratTenu } from './tenue.ts';
import './tete.css';

const Dit = ({ segment }: { readonly segment: Segment }) =>
  typeof segment === 'string' ? (
    ` ${segment}`
  ) : (
    <>
      {' '}
      <span className="insecable">
        <ChiffreDuContrat
          raison={segment.raison}
          certitude={segment.certitude}
          indetermine={segment.indetermine}
          nom={segment.nom}
        >
          {segment.chiffre}
        </ChiffreDuContrat>
        {segment.apres}
      </span>
    </>
  );

const etiquettesDe = ({ evaluation, situation, deroule, etat }: Suivi): readonly string[] => {
  const { regime, cadre } = evaluation;
  const { option } = situation.demande;
  return [
    regime === null ? 'Régime indéterminé' : COLONNES[regime].libelleCourt,
    ...(cadre === 'collectif'
      ? [
          'Contrat collectif',
          ...(situation.groupe.etp === undefined ? [] : [`${situation.groupe.etp} ETP`.replace('.', ',')]),
        ]
      : option === undefined
        ? []
        : [OPTIONS_EN_CLAIR[option].charAt(0).toUpperCase() + OPTIONS_EN_CLAIR[option].slice(1)]),
    deroule.signature === undefined ? 'Pas encore signé' : `Signé le ${ecrireDate(deroule.signature)}`,
    ...(etat === 'en-cours' || etat === 'projet'
      ? []
      : [ETATS_EN_CLAIR[etat].charAt(0).toUpperCase() + ETATS_EN_CLAIR[etat].slice(1)]),
  ].map(composer);
};

interface Proprietes {
  readonly tenu: ContratTenu;
  readonly suivi: Suivi;
  readonly aujourdHui: Jour;
  readonly agir: (geste: Geste) => void;
}

/** Où en est le contrat, en une phrase ; le jour où on le regarde ; ce que l'on peut y faire. */
export const Tete = ({ tenu, suivi, aujourdHui, agir }: Proprietes) => {
  const { premiere, suite } = direEtat(suivi);
  return (
    <header className="contrat-tete">
      <div className="contrat-dit">
        <ul className="etiquettes" aria-label="Ce contrat">
          {etiquettesDe(suivi).map((etiquette) => (
            <li key={etiquette} className="etiquette">
              {etiquette}
            </li>
          ))}
          {tenu.exemple ? <li className="etiquette etiquette-exemple">Données d’exemple, inventées</li> : null}
        </ul>
        <h1 className="phrase contrat-phrase">
          <strong>{premiere}</strong>
          {suite.map((segment, rang) => (
            <Dit key={`${rang.toString()}-${typeof segment === 'string' ? segment : segment.nom}`} segment={segment} />
          ))}
        </h1>
        <JourRegarde tenu={tenu} aujourdHui={aujourdHui} />
      </div>
      <div className="boutons contrat-commandes">
        <button type="button" className="bouton" onClick={() => agir({ geste: 'declarer', acte: undefined })}>
          Déclarer un événement
        </button>
        <button type="button" className="bouton bouton-plein" onClick={() => agir({ geste: 'mesurer' })}>
          Saisir des chiffres
        </button>
      </div>
    </header>
  );
};
