import { useMemo } from 'react';
import type { Suivi } from '../../../contrat/contrat.ts';
import type { CibleSuivie } from '../../../contrat/objectifs-suivis.ts';
import type { Bareme } from '../../../droit/bareme.ts';
import { INDICATEURS_EN_CLAIR } from '../../../explication/libelles.ts';
import { ecrireNombre, ecrirePart } from '../../../explication/typographie.ts';
import { tracerCourbe } from '../../../usages/suivi/courbe.ts';
import {
  ALLURES_EN_CLAIR,
  type Allure,
  allureDe,
  direAvancee,
  NOMS_DES_OBJECTIFS,
  relevesDe,
} from '../../../usages/suivi/objectifs.ts';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { CourbeDessinee, TableauDeCourbe } from './courbe-dessinee.tsx';
import { Enjeux, TroisCases } from './enjeux-affiches.tsx';
import { ChiffreDuContrat } from './porte-raison.tsx';
import { Risque } from './risque.tsx';
import './patients.css';

const Signe = ({ allure }: { readonly allure: Allure }) => {
  switch (allure) {
    case 'atteint':
    case 'en-avance':
    case 'sur-la-voie':
      return <Marque reponse="oui" muette />;
    case 'manque':
      return <Marque reponse="non" muette />;
    case 'a-surveiller':
      return <Risque degre="surveiller" cote={20} />;
    case 'cible-inconnue':
    case 'incomplet':
      return <Marque reponse="indetermine" muette />;
    case 'trop-tot':
    case 'sans-releve':
      return <Risque degre="rien" cote={20} />;
  }
};

interface Proprietes {
  readonly suivi: Suivi;
  readonly cible: CibleSuivie;
}

const Avancee = ({ suivi, cible, points }: Proprietes & { readonly points: ReturnType<typeof relevesDe> }) => {
  const avancee = direAvancee(cible, points, suivi.deroule.signature);
  return avancee === '' ? null : <p className="aide">{avancee}</p>;
};

const Objectif = ({ suivi, cible }: Proprietes) => {
  const points = useMemo(() => relevesDe(suivi, cible), [suivi, cible]);
  const { signature } = suivi.deroule;
  const courbe = signature === undefined ? undefined : tracerCourbe(cible, points, signature);
  const allure = allureDe(cible);
  const nom = NOMS_DES_OBJECTIFS[cible.indicateur];
  return (
    <section className="contrat-objectif" aria-labelledby={`objectif-${cible.indicateur}`}>
      <h3 id={`objectif-${cible.indicateur}`} className="contrat-objectif-titre">
        <Signe allure={allure} />
        <span>
          {nom}&nbsp;: {ALLURES_EN_CLAIR[allure]}
        </span>
      </h3>
      <Avancee suivi={suivi} cible={cible} points={points} />
      <p className="contrat-cible">
        <span>
          Cible{' '}
          {cible.cible === null ? (
            <ChiffreDuContrat
              raison={{ genre: 'objectif', indicateur: cible.indicateur }}
              certitude={cible.certitude}
              indetermine
              nom={`la cible, ${INDICATEURS_EN_CLAIR[cible.indicateur]}`}
              titre={`Pourquoi la cible est-elle indéterminée\u00a0?`}
            >
              indéterminée
            </ChiffreDuContrat>
          ) : (
            <ChiffreDuContrat
              raison={{ genre: 'objectif', indicateur: cible.indicateur }}
              certitude={cible.certitude}
              nom={`la cible, ${INDICATEURS_EN_CLAIR[cible.indicateur]}`}
            >
              {ecrireNombre(cible.cible)}
            </ChiffreDuContrat>
          )}
          {cible.tolerance === null ? '' : `, une baisse de ${ecrirePart(cible.tolerance)} étant admise`}
        </span>
        {cible.derniereMesure === null ? null : (
          <span>
            Dernier relevé{' '}
            {cible.derniereMesure.valeur === null ? (
              <span className="case-indeterminee">incomplet</span>
            ) : (
              <strong>{ecrireNombre(cible.derniereMesure.valeur)}</strong>
            )}
          </span>
        )}
      </p>
      {courbe === undefined || points.length === 0 ? (
        <p className="vide contrat-sans-releve">
          Aucun relevé à montrer encore. « Saisir des chiffres » trace la courbe.
        </p>
      ) : (
        <>
          <CourbeDessinee courbe={courbe} nom={nom} />
          <TableauDeCourbe courbe={courbe} nom={nom} />
        </>
      )}
    </section>
  );
};

/** Les effectifs face aux cibles, leur projection, et l'argent qui en dépend. */
export const Patients = ({ suivi, bareme }: { readonly suivi: Suivi; readonly bareme: Bareme | undefined }) => {
  const { objectifs } = suivi;
  const signes = objectifs.some(({ origine }) => origine === 'contrat-signe');
  return (
    <Bloc
      id="patients"
      titre="Vos patients, vos objectifs"
      classe="feuille contrat-patients"
      {...(signes ? { precision: 'cibles écrites dans votre contrat signé' } : {})}
    >
      {objectifs.length === 0 ? (
        <p className="vide">Ce que le contrat demande n’est pas connu&nbsp;: il manque la signature, ou un texte.</p>
      ) : (
        <div className="contrat-objectifs">
          {objectifs.map((cible) => (
            <Objectif key={cible.indicateur} suivi={suivi} cible={cible} />
          ))}
        </div>
      )}
      {objectifs.some(({ projection, definitif }) => projection !== null && !definitif) ? (
        <p className="legende contrat-note-de-bande">
          Tireté&nbsp;: le rythme tenu depuis la signature, prolongé. Bande&nbsp;: du rythme le plus lent au plus rapide
          vus entre deux relevés.
        </p>
      ) : null}
      {suivi.etat === 'en-cours' ? (
        <>
          <TroisCases suivi={suivi} bareme={bareme} />
          <Enjeux suivi={suivi} bareme={bareme} />
        </>
      ) : null}
    </Bloc>
  );
};
