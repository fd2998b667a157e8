import { useMemo } from 'react';
import type { Suivi } from '../../../contrat/contrat.ts';
import type { CleDeRaison } from '../../../usages/suivi/raison.ts';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { PointADeplier } from '../pourquoi/point.tsx';
import { Source } from '../pourquoi/sources.tsx';
import { type RaisonDeContrat, trouverRaison } from './raisons.ts';
import '../pourquoi/raison.css';

const Regle = ({ raison: { regle, ici, certitude, bareme } }: { readonly raison: RaisonDeContrat }) => (
  <section className="raison-volet">
    <h3 className="raison-titre-de-volet">{regle.length === 0 ? 'Dans ce contrat' : 'La règle'}</h3>
    {regle.map((phrase) => (
      <p key={phrase} className="raison-regle">
        {phrase}
      </p>
    ))}
    {ici.map((phrase) => (
      <p key={phrase} className={regle.length === 0 ? 'raison-regle' : 'raison-ici'}>
        {phrase}
      </p>
    ))}
    {certitude === null ? null : (
      <p className="raison-validite">
        <SigneDeCertitude valeur={certitude} />
      </p>
    )}
    {bareme === null ? null : <p className="aide">D’après le barème {bareme}, que vous avez apporté.</p>}
  </section>
);

/** La raison d'un chiffre : la règle, ce qu'elle dit ici, les termes, les faits, les sources, ce qui n'est pas tranché. */
export const Contenu = ({ suivi, cle }: { readonly suivi: Suivi; readonly cle: CleDeRaison }) => {
  const raison = useMemo(() => trouverRaison(suivi, cle), [suivi, cle]);
  const { termes, faits, sources, points } = raison;
  return (
    <>
      <Regle raison={raison} />
      {termes.length === 0 ? null : (
        <section className="raison-volet">
          <h3 className="raison-titre-de-volet">Les termes</h3>
          <dl>
            {termes.map(({ nom, valeur }, rang) => (
              <div key={`${nom}-${rang.toString()}`} className="raison-terme">
                <dt>{nom}</dt>
                <dd>{valeur}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {faits.length === 0 ? null : (
        <section className="raison-volet">
          <h3 className="raison-titre-de-volet">Les faits lus</h3>
          <dl>
            {faits.map(({ cle: fait, nom, valeur }) => (
              <div key={fait} className="raison-fait">
                <dt className="raison-fait-nom">{nom}</dt>
                <dd className="raison-fait-valeur">{valeur ?? <span className="case-indeterminee">non su</span>}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {sources.length === 0 ? null : (
        <section className="raison-volet">
          <h3 className="raison-titre-de-volet">Les sources</h3>
          <ul>
            {sources.map((source) => (
              <Source key={source.cle} source={source} />
            ))}
          </ul>
        </section>
      )}
      {points.map((lu, rang) => (
        <PointADeplier key={lu.code} lu={lu} deplie={rang === 0} />
      ))}
    </>
  );
};
