import { composer } from '../../../explication/typographie.ts';
import { ChampDeNombre } from './champ-de-nombre.tsx';
import type { EmploiAQuestionner } from './emploi-saisi.ts';

/** Les hausses des années à venir : visibles, et nulles tant que la personne n'en pose pas. */
export const AnneesSuivantes = ({ emploi, repondre, prefixe = 'emploi' }: EmploiAQuestionner) => {
  const communs = { emploi, repondre };
  return (
    <fieldset className="emploi-suite">
      <legend className="titre">Les années suivantes, à législation constante</legend>
      <p className="aide">
        {composer('Cotisations, réduction et taxes restent celles de 2026. Seuls montent, chaque 1er janvier :')}
      </p>
      <div className="emploi-hausses">
        <ChampDeNombre
          {...communs}
          petit
          champ="hausse-smic"
          id={`${prefixe}-hausse-smic`}
          titre="Le Smic"
          unite="% par an"
          exemple="1,5"
          invite="0"
        />
        <ChampDeNombre
          {...communs}
          petit
          champ="hausse-salaire"
          id={`${prefixe}-hausse-salaire`}
          titre="Le salaire"
          unite="% par an"
          exemple="1"
          invite="0"
        />
      </div>
    </fieldset>
  );
};
