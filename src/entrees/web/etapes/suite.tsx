import { useMemo } from 'react';
import { type Jour, jourDe } from '../../../commun/jour.ts';
import { composer } from '../../../explication/typographie.ts';
import { type Evaluation, evaluer } from '../../../regles/evaluation.ts';
import { type Etape, etapesDe } from '../../../usages/etapes.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { BoutonAgenda } from './bouton-agenda.tsx';
import { estDatee } from './moment.ts';
import { type JourDeFrise, prochainsJours } from './prochaines.ts';
import { Somme } from './somme.tsx';
import { versementDe } from './versement.ts';
import './frise.css';

const NUANCES = {
  le: '',
  'vers-le': ', vers ce jour',
  'au-plus-tard': ', au plus tard',
  'a-partir-du': ', à partir de ce jour',
};

const Titre = ({ etape, evaluation }: { readonly etape: Etape; readonly evaluation: Evaluation }) => {
  const versement = versementDe(etape, evaluation);
  return (
    <p>
      {etape.titre}
      {versement === undefined ? null : (
        <>
          , <Somme versement={versement} />
        </>
      )}
      {etape.quand.forme === 'jour' ? NUANCES[etape.quand.sens] : ''}
    </p>
  );
};

const Point = ({ jour, evaluation }: { readonly jour: JourDeFrise; readonly evaluation: Evaluation }) => (
  <li className="ensuite-jour">
    <span className="ensuite-anneau" aria-hidden="true" />
    <p className="ensuite-date">{jour.date}</p>
    {jour.etapes.map((etape) => (
      <Titre key={etape.code} etape={etape} evaluation={evaluation} />
    ))}
    {jour.autres === 0 ? null : (
      <p className="legende">{jour.autres === 1 ? 'et une autre étape' : `et ${jour.autres} autres étapes`}</p>
    )}
  </li>
);

interface PropsDesJours {
  readonly etapes: readonly Etape[];
  readonly evaluation: Evaluation;
  readonly aujourdHui: Jour;
}

/** Les cinq prochains jours, sur une ligne ; en colonne sur un téléphone. */
export const ProchainsJours = ({ etapes, evaluation, aujourdHui }: PropsDesJours) => {
  const jours = prochainsJours(etapes, aujourdHui);
  return jours.length === 0 ? (
    <p className="vide">
      {composer(
        etapes.some(estDatee)
          ? 'Tous les jours connus sont passés.'
          : "Aucun jour à venir n'est connu. Donnez le jour de la signature et celui de l'embauche.",
      )}
    </p>
  ) : (
    <ol className="ensuite-jours">
      {jours.map((jour) => (
        <Point key={jour.jour} jour={jour} evaluation={evaluation} />
      ))}
    </ol>
  );
};

/** Les cinq prochains jours comptés depuis la signature et l'embauche de la simulation. */
export const EtEnsuite = () => {
  const { vue, aujourdHui } = useSimulation();
  const { situation, bareme } = vue.entretien;
  const evaluation = useMemo(() => evaluer(situation, bareme), [situation, bareme]);
  const etapes = useMemo(() => etapesDe(situation, evaluation), [situation, evaluation]);
  const au = jourDe(aujourdHui);
  return (
    <section className="bloc ensuite" aria-labelledby="titre-ensuite">
      <h2 id="titre-ensuite">Et ensuite</h2>
      <div className="ensuite-commandes">
        <LienInterne vers="/etapes" className="lien">
          Toutes les étapes
        </LienInterne>
        <BoutonAgenda etapes={etapes} aujourdHui={au} />
      </div>
      <ProchainsJours etapes={etapes} evaluation={evaluation} aujourdHui={au} />
    </section>
  );
};
