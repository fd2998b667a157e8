import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { lireNombreEcrit } from '../annees/saisies.ts';
import { Choix } from '../elements/choix.tsx';
import { Saisie } from '../elements/saisie.tsx';
import {
  AUTRES_SALARIES_AU_PLUS,
  codeDit,
  type EmploiAQuestionner,
  ecrireSalaires,
  lireSalaires,
  SALAIRE_MAXIMAL,
} from './emploi-saisi.ts';
import { AUTRES, QUESTIONS_D_EMPLOI } from './questions-d-emploi.ts';

type Salaires = readonly (number | undefined)[];

const UN_INCONNU: Salaires = [undefined];
const SALAIRE = { bas: 1, haut: SALAIRE_MAXIMAL, exemple: '1\u00a0900' } as const;
const COMBIEN = { bas: 1, haut: AUTRES_SALARIES_AU_PLUS, entier: true, exemple: '2' } as const;

const redimensionner = (salaires: Salaires, combien: number): Salaires =>
  Array.from({ length: combien }, (_, rang) => salaires[rang]);

/** Les autres salariés de l'employeur : aucun, quelques-uns et ce qu'ils gagnent, ou trop pour cette paie. */
export const AutresSalaries = ({ emploi, repondre, ignorer, prefixe = 'emploi' }: EmploiAQuestionner) => {
  const choisi = codeDit(emploi, 'autres');
  const salaires = lireSalaires(codeDit(emploi, 'autres-salaires') ?? '') ?? UN_INCONNU;
  const poser = (nouveaux: Salaires) => repondre('autres-salaires', ecrireSalaires(nouveaux));
  const sansTaxe = codeDit(emploi, 'tva') === 'oui';
  return (
    <div className="emploi-autres">
      <Choix
        {...QUESTIONS_D_EMPLOI.autres}
        id={`${prefixe}-autres`}
        segments={AUTRES}
        choisi={choisi}
        choisir={(code) => repondre('autres', code)}
        ignore={emploi.nonSus.has('autres')}
        ignorer={(oui) => ignorer('autres', oui)}
      />
      {choisi !== 'un-a-neuf' ? null : (
        <div className="emploi-champs emploi-salaires">
          <Saisie
            id={`${prefixe}-autres-combien`}
            petit
            titre="combien"
            genre="entier"
            depart={ecrireNombre(salaires.length)}
            lire={(texte) => lireNombreEcrit(texte, COMBIEN)}
            donner={(combien) => combien !== undefined && poser(redimensionner(salaires, combien))}
          />
          {sansTaxe
            ? null
            : salaires
                .map((salaire, rang) => ({ salaire, numero: rang + 1 }))
                .map(({ salaire, numero }) => (
                  <Saisie
                    key={numero}
                    id={`${prefixe}-autre-${numero}`}
                    petit
                    titre={salaires.length === 1 ? 'son salaire brut' : composer(`salaire brut du n° ${numero}`)}
                    unite={composer('€ par mois')}
                    genre="decimal"
                    depart={salaire === undefined ? '' : ecrireNombre(salaire)}
                    lire={(texte) => lireNombreEcrit(texte, SALAIRE)}
                    donner={(lu) => poser(salaires.map((un, place) => (place + 1 === numero ? lu : un)))}
                  />
                ))}
        </div>
      )}
      {choisi !== 'un-a-neuf' || sansTaxe ? null : (
        <p className="legende">
          {composer(
            'Leur complémentaire santé est comptée comme celle de l’assistant. Sans un salaire : aucun autre n’est supposé.',
          )}
        </p>
      )}
    </div>
  );
};
