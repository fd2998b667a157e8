import type { Suivi } from '../../../contrat/contrat.ts';
import { lirePoint } from '../../../explication/arbre.ts';
import { nommerFait } from '../../../explication/libelles.ts';
import { composer } from '../../../explication/typographie.ts';
import { manquesDuSuivi } from '../../../usages/suivi/manques.ts';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { Lectures, QuestionAPoser } from '../pourquoi/point.tsx';
import { seCorrigeIci } from './champs-du-depart.ts';
import '../pourquoi/raison.css';
import './manques.css';

interface Proprietes {
  readonly suivi: Suivi;
  /** Ouvre le formulaire du départ sur ce fait. */
  readonly repondre: (fait: string) => void;
}

/** Ce que l'on ne sait pas de ce contrat, et la question qui le trancherait. */
export const Manques = ({ suivi, repondre }: Proprietes) => {
  const manques = manquesDuSuivi(suivi);
  const faits = manques.flatMap((manque) => (manque.manque === 'fait' ? [manque.cle] : []));
  const points = manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : []));
  if (manques.length === 0) return null;
  return (
    <Bloc id="manques" titre="Ce que l’on ne sait pas" classe="feuille contrat-manques">
      {faits.length === 0 ? null : (
        <div className="contrat-faits-manquants">
          <p>
            <Marque reponse="indetermine" muette /> Il manque des faits&nbsp;:
          </p>
          <ul>
            {faits.map((cle) => (
              <li key={cle}>
                {composer(nommerFait(cle))}
                {seCorrigeIci(cle) ? (
                  <>
                    {' '}
                    <button type="button" className="lien" onClick={() => repondre(cle)}>
                      répondre<span className="invisible">&nbsp;: {composer(nommerFait(cle))}</span>
                    </button>
                  </>
                ) : (
                  <>
                    , à écrire dans le fichier&nbsp;: <code>situation.{cle}</code>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {points.map((code, rang) => {
        const lu = lirePoint(code, suivi.situation.medecin.departement);
        return (
          <details key={code} className="contrat-point" open={rang === 0}>
            <summary>
              <Marque reponse="indetermine" muette /> <strong>{lu.titre}</strong>
            </summary>
            <Lectures lu={lu} />
            <QuestionAPoser lu={lu} />
          </details>
        );
      })}
    </Bloc>
  );
};
