import { CaseIndeterminee } from '../elements/chiffre.tsx';
import type { Hypotheses } from '../etat/hypotheses.ts';
import { AideDeLOption, ConsultationsDeLOption, CoutDeLOption, Ouverte, ResteDeLOption } from './option-comparee.tsx';
import type { OptionComparee } from './options.ts';

const EURO = '\u00a0€';

interface Proprietes {
  readonly options: readonly OptionComparee[];
  readonly hypotheses: Hypotheses;
}

const classeDOption = ({ choisie, ouverture }: OptionComparee): string =>
  ['option-en-liste', choisie ? 'option-choisie' : '', ouverture.reponse === 'non' ? 'option-fermee' : '']
    .filter((classe) => classe !== '')
    .join(' ');

/** Les options d'un écran étroit : une liste, chacune avec les mêmes nombres que le tableau. */
export const ListeDesOptions = ({ options, hypotheses }: Proprietes) => {
  const sansCout = options.every(({ annees }) => annees.coutAbsent === 'non-renseigne');
  const sansTarif = sansCout || !hypotheses.has('tarif') || !hypotheses.has('semaines');
  return (
    <ul className="liste-des-options">
      {options.map((option) => (
        <li key={option.code} className={classeDOption(option)}>
          <div className="tete-d-option">
            <h3>
              {option.nom}
              <span className="sous-tete">{option.choisie ? 'votre choix' : option.precision}</span>
            </h3>
            <Ouverte option={option} hypotheses={hypotheses} />
          </div>
          {option.ouverture.pourquoi === undefined ? null : (
            <p className="raison-d-ouverture">{option.ouverture.pourquoi}</p>
          )}
          <dl>
            <div>
              <dt>Aide en cinq ans</dt>
              <dd>
                <AideDeLOption option={option} hypotheses={hypotheses} unite={EURO} />
              </dd>
            </div>
            <div>
              <dt>Coût de l’employeur</dt>
              <dd>
                {sansCout ? (
                  <CaseIndeterminee>coût non renseigné</CaseIndeterminee>
                ) : (
                  <CoutDeLOption option={option} hypotheses={hypotheses} unite={EURO} />
                )}
              </dd>
            </div>
            {sansCout ? null : (
              <div className="ligne-du-solde">
                <dt>Reste à payer</dt>
                <dd>
                  <ResteDeLOption option={option} hypotheses={hypotheses} unite={EURO} />
                </dd>
              </div>
            )}
            {sansTarif ? null : (
              <div>
                <dt>Consultations de plus par semaine</dt>
                <dd>
                  <ConsultationsDeLOption option={option} hypotheses={hypotheses} />
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
};
