import { createContext, type ReactNode, useContext } from 'react';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { Marque } from '../elements/marque.tsx';
import { densiteDe, ECHEANCES_MONTREES, FAITS_MONTRES, QUESTIONS_EN_ENTIER } from './densite.ts';
import type { FicheDuMedecin } from './fiche.ts';

interface Proprietes {
  readonly fiche: FicheDuMedecin;
  /** À l'écran la fiche est seule : son nom est le titre de la page. */
  readonly seule: boolean;
}

const Verdict = ({ fiche: { rapport } }: Pick<Proprietes, 'fiche'>) => (
  <div className="fiche-verdict">
    <Marque reponse={rapport.verdict.reponse} cote={28} />
    <p>
      <strong>{rapport.verdict.premiere}</strong> {rapport.verdict.suite.map(({ texte }) => texte).join('')}
    </p>
  </div>
);

/** Le titre d'une partie suit celui de la fiche, qui est celui de la page quand elle est seule. */
const Niveau = createContext<'h2' | 'h3'>('h2');

interface ProprietesDePartie {
  readonly titre: string;
  readonly classe?: string;
  readonly children: ReactNode;
}

const Partie = ({ titre, classe, children }: ProprietesDePartie) => {
  const Titre = useContext(Niveau);
  return (
    <section className={classe === undefined ? 'med-fiche-partie' : `med-fiche-partie ${classe}`}>
      <Titre className="fiche-titre">{titre}</Titre>
      {children}
    </section>
  );
};

const Conditions = ({ fiche: { rapport } }: Pick<Proprietes, 'fiche'>) =>
  rapport.conditions.length === 0 ? null : (
    <Partie titre="Les conditions">
      <ul className="fiche-conditions">
        {rapport.conditions.map(({ nom, reponse, lu, certitude }) => (
          <li key={nom}>
            <Marque reponse={reponse} cote={16} />
            <strong>{nom}</strong>
            <span>{lu}</span>
            {certitude === null ? (
              <span className="invisible">en attente</span>
            ) : (
              <SigneDeCertitude valeur={certitude} sansMot />
            )}
          </li>
        ))}
      </ul>
    </Partie>
  );

const Annees = ({ fiche: { rapport } }: Pick<Proprietes, 'fiche'>) => (
  <Partie titre="Les cinq années de l’aide">
    {rapport.verdict.reponse === 'oui' ? null : (
      <p className="fiche-note">
        {rapport.verdict.reponse === 'non'
          ? 'Rien n’est dû tant que la réponse est non.'
          : 'Ces sommes ne valent que si la réponse devient oui.'}
      </p>
    )}
    <table className="tableau fiche-annees">
      <thead>
        <tr>
          <td />
          {rapport.annees.map(({ annee, debut }) => (
            <th key={annee} scope="col" className="nombre">
              Année&nbsp;{annee}
              <span className="fiche-debut">{debut}</span>
            </th>
          ))}
          <th scope="col" className="nombre">
            Total
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Aide, €</th>
          {rapport.annees.map(({ annee, aide }) => (
            <td key={annee} className="nombre">
              {aide.valeur === null ? <span className="case-indeterminee">indéterminé</span> : aide.texte}
            </td>
          ))}
          <td className="nombre">
            {rapport.total.aide.valeur === null ? (
              <span className="case-indeterminee">indéterminé</span>
            ) : (
              <strong>{rapport.total.aide.texte}</strong>
            )}
          </td>
        </tr>
      </tbody>
    </table>
    <p className="fiche-note">
      «&nbsp;≤&nbsp;»&nbsp;: au plus, selon les objectifs ou une réponse qui manque. Le coût de l’assistant n’est pas
      compté ici.
    </p>
  </Partie>
);

const ListeCourte = ({
  textes,
  limite,
  reste,
}: {
  readonly textes: readonly string[];
  readonly limite: number;
  readonly reste: string;
}) => (
  <ul className="med-fiche-liste">
    {textes.slice(0, limite).map((texte) => (
      <li key={texte}>{texte}</li>
    ))}
    {textes.length > limite ? (
      <li>
        et {textes.length - limite} {reste}
      </li>
    ) : null}
  </ul>
);

const Questions = ({ fiche: { points, aQui } }: Pick<Proprietes, 'fiche'>) => {
  if (points.length === 0) return null;
  const [entieres, autres] = [points.slice(0, QUESTIONS_EN_ENTIER), points.slice(QUESTIONS_EN_ENTIER)];
  return (
    <Partie titre={`À demander\u00a0: ${aQui}`} classe="fiche-questions">
      <ul>
        {entieres.map(({ titre, question }) => (
          <li key={titre}>«&nbsp;{question}&nbsp;»</li>
        ))}
      </ul>
      {autres.length === 0 ? null : (
        <p className="fiche-note">
          Aussi sans réponse dans les textes lus&nbsp;: {autres.map(({ titre }) => titre).join(' ; ')}.
        </p>
      )}
    </Partie>
  );
};

/** La fiche d'un médecin, sur une page : la réponse, ses raisons, l'argent, ce qui manque, les jours, les sources. */
export const FeuilleDuMedecin = ({ fiche, seule }: Proprietes) => {
  const { rapport, nom, faits, echeances, sources } = fiche;
  const Nom = seule ? 'h1' : 'h2';
  return (
    <Niveau value={seule ? 'h2' : 'h3'}>
      <article className={`med-fiche fiche-${densiteDe(fiche)}`} aria-label={nom}>
        <header className="med-fiche-tete">
          <p className="fiche-marque">
            <img src="/tandem.svg" width="30" height="20" alt="" /> Tandem
          </p>
          <p>
            {rapport.faitLe}
            <br />
            {rapport.droitTenuAu}
          </p>
        </header>
        <div>
          <p className="fiche-objet">{rapport.titre}</p>
          <Nom className="fiche-nom" tabIndex={-1}>
            {nom}
          </Nom>
        </div>
        <Verdict fiche={fiche} />
        <dl className="fiche-faits">
          {rapport.faits.map(({ titre, lignes }) => (
            <div key={titre}>
              <dt>{titre}</dt>
              <dd>{lignes.join(', ')}</dd>
            </div>
          ))}
        </dl>
        <Conditions fiche={fiche} />
        <Annees fiche={fiche} />
        <div className="fiche-deux">
          <Partie titre="Ce qui manque">
            {faits.length === 0 ? (
              <p>Aucune réponse du médecin.</p>
            ) : (
              <ListeCourte textes={faits} limite={FAITS_MONTRES} reste="autres réponses" />
            )}
          </Partie>
          <Partie titre="Les échéances">
            {echeances.length === 0 ? (
              <p>Aucune.</p>
            ) : (
              <ul className="med-fiche-liste">
                {echeances.slice(0, ECHEANCES_MONTREES).map(({ jour, quoi }) => (
                  <li key={`${jour} ${quoi}`}>
                    <strong>{jour}</strong>, {quoi}
                  </li>
                ))}
              </ul>
            )}
          </Partie>
        </div>
        <Questions fiche={fiche} />
        <footer className="med-fiche-pied">
          {sources.length === 0 ? null : (
            <p>
              <strong>Sources.</strong> {sources.join(' · ')}.
            </p>
          )}
          <p>Tandem, logiciel libre. Ce document n’engage pas l’Assurance Maladie.</p>
        </footer>
      </article>
    </Niveau>
  );
};
