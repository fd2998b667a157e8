import { useMemo } from 'react';
import { NOMS_DES_CONDITIONS } from '../../../explication/conditions.ts';
import { REPONSES } from '../../../explication/libelles.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { Chiffre } from '../elements/chiffre.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { compterLesConditions, lireADemi, lireLaCondition } from './faits-des-conditions.ts';
import { sujetDeLaCondition } from './sujets.ts';

/** Toutes les conditions, dans l'ordre du droit, aussi après un « non » ; chacune s'ouvre sur sa raison. */
export const Conditions = () => {
  const { vue, simulation } = useSimulation();
  const { situation, regime, questions, bareme } = vue.entretien;
  const conditions = useMemo(() => evaluer(situation, bareme).conditions, [situation, bareme]);
  if (conditions.length === 0) return null;
  return (
    <Bloc id="conditions" titre="Les conditions" classe="conditions" precision={compterLesConditions(conditions)}>
      <ul className="liste-des-conditions">
        {conditions.map((condition) => {
          const { code, valeur, certitude } = condition;
          const nom = NOMS_DES_CONDITIONS[code];
          return (
            <li key={code} className="condition">
              <Marque reponse={valeur} />
              <div className="condition-dite">
                <strong>{nom}</strong>
                <p>
                  <Chiffre sujet={sujetDeLaCondition(code, nom, REPONSES[valeur])} certitude={certitude} nom={nom}>
                    {lireADemi(condition, questions, simulation.reponses) ??
                      lireLaCondition(condition, situation, regime)}
                  </Chiffre>
                </p>
              </div>
              <SigneDeCertitude valeur={certitude} />
            </li>
          );
        })}
      </ul>
    </Bloc>
  );
};
