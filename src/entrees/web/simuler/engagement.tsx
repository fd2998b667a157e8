import { SigneDeCertitude } from '../elements/certitude.tsx';
import { Chiffre } from '../elements/chiffre.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { lireEngagementInconnu, lirePromesses, type Promesse } from './engagement.ts';
import { sujetDeLObjectif } from './sujets.ts';

const Rangee = ({ promesse: { cible, nom, quoi, quand } }: { readonly promesse: Promesse }) => (
  <li className="rangee">
    <span className="rangee-nom">{nom}</span>
    <span className="rangee-dit">
      <Chiffre
        sujet={sujetDeLObjectif(cible.indicateur, nom)}
        certitude={cible.certitude}
        indeterminee={quoi === undefined}
        nom={nom}
      >
        {quoi ?? 'indéterminé'}
      </Chiffre>{' '}
      {quand}
    </span>
    <SigneDeCertitude valeur={cible.certitude} />
  </li>
);

/** Ce à quoi l'on s'engage : les objectifs, ou ce qui empêche de les dire. */
export const Engagement = () => {
  const { reponse } = useSimulation().vue;
  const promesses = lirePromesses(reponse);
  const [premiere] = promesses;
  if (premiere === undefined) return null;
  const inconnu = lireEngagementInconnu(reponse);
  if (inconnu === undefined) {
    return (
      <Bloc id="engagement" titre="Votre engagement" precision="les objectifs du contrat">
        <ul className="rangees">
          {promesses.map((promesse) => (
            <Rangee key={promesse.cible.indicateur} promesse={promesse} />
          ))}
        </ul>
      </Bloc>
    );
  }
  return (
    <section className="bloc engagement" aria-labelledby="titre-engagement" id="engagement">
      <div className="encart-indetermine encart-d-engagement">
        <Marque reponse="indetermine" muette />
        <div>
          <h2 id="titre-engagement">Votre engagement&nbsp;: de combien de patients&nbsp;?</h2>{' '}
          <p>
            <strong className="mot-indetermine">Indéterminé.</strong> {inconnu.phrase}{' '}
            <Chiffre
              sujet={sujetDeLObjectif(premiere.cible.indicateur, premiere.nom)}
              certitude={premiere.cible.certitude}
              nom="votre engagement"
            >
              {inconnu.fauteDeTexte ? 'Voir la question à poser' : 'Voir ce qui manque'}
            </Chiffre>
          </p>
        </div>
      </div>
    </section>
  );
};
