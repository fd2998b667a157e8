import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { CodePoint } from '../../../droit/lectures.ts';
import { point } from '../../../droit/lectures.ts';
import { composer } from '../../../explication/typographie.ts';
import { Bloc } from '../elements/feuille.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { type FaitManquant, lireFaitsManquants, lireTextesManquants } from './manques.ts';

const QuestionsAPoser = lazy(async () => ({ default: (await import('./questions-a-poser.tsx')).QuestionsAPoser }));

const CHARGER_APRES_MS = 3000;
const CHARGER_A_MOINS_DE = '600px';

/** Vrai quand l'élément approche de l'écran, ou un moment après l'ouverture : une impression doit tout avoir. */
const useBientotVu = () => {
  const place = useRef<HTMLDivElement>(null);
  const [vu, voir] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const montrer = () => voir(true);
    const guet = new IntersectionObserver((entrees) => entrees.some((une) => une.isIntersecting) && montrer(), {
      rootMargin: CHARGER_A_MOINS_DE,
    });
    guet.observe(place.current);
    const attente = setTimeout(montrer, CHARGER_APRES_MS);
    return () => {
      guet.disconnect();
      clearTimeout(attente);
    };
  }, []);
  return [place, vu] as const;
};

const Titres = ({ points }: { readonly points: readonly CodePoint[] }) => (
  <ul className="rangees">
    {points.map((code) => (
      <li key={code} className="rangee">
        <span className="rangee-nom">{composer(point(code).titre)}</span>
      </li>
    ))}
  </ul>
);

const Textes = ({ points }: { readonly points: readonly CodePoint[] }) => {
  const [place, vu] = useBientotVu();
  const titres = <Titres points={points} />;
  return (
    <div ref={place}>
      <h3 className="sous-bloc">Des textes&nbsp;: à demander</h3>
      {vu ? (
        <Suspense fallback={titres}>
          <QuestionsAPoser points={points} />
        </Suspense>
      ) : (
        titres
      )}
    </div>
  );
};

interface Proprietes {
  /** Aller à la question qui porte un fait. */
  readonly viser: (question: string) => void;
}

const Fait = ({ fait: { nom, question, issues }, viser }: Proprietes & { readonly fait: FaitManquant }) => (
  <li className="rangee">
    <span className="rangee-nom">{nom}</span>
    <span className="rangee-dit legende">{issues}</span>
    {question === undefined ? null : (
      <button type="button" className="bouton bouton-petit" onClick={() => viser(question.id)}>
        Répondre<span className="invisible"> : {composer(question.titre)}</span>
      </button>
    )}
  </li>
);

/** Ce que la personne peut encore dire, et ce qu'aucun texte lu ne dit : la question à poser. */
export const Manques = ({ viser }: Proprietes) => {
  const { vue, simulation } = useSimulation();
  const { reponse, entretien } = vue;
  const faits = lireFaitsManquants(reponse, entretien, simulation.reponses);
  const points = lireTextesManquants(reponse);
  if (faits.length === 0 && points.length === 0) return null;
  return (
    <Bloc id="manques" titre="Ce qui manque">
      {faits.length === 0 ? null : (
        <>
          <h3 className="sous-bloc">De vous</h3>
          <ul className="rangees">
            {faits.map((fait) => (
              <Fait key={fait.nom} fait={fait} viser={viser} />
            ))}
          </ul>
        </>
      )}
      {points.length === 0 ? null : <Textes points={points} />}
    </Bloc>
  );
};
