import { type Centimes, enEuros, lireEuros } from '../../../commun/centimes.ts';
import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { Choix } from '../elements/choix.tsx';
import { Saisie } from '../elements/saisie.tsx';
import type { Couts } from '../emploi/couts.ts';
import type { Geste } from './gestes.ts';
import { lireHeures, taperHeures } from './heures.ts';
import type { AssistantDuPlan, BaseDuCout, Plan } from './plan.ts';
import { SalaireDeLAssistant } from './salaire-de-l-assistant.tsx';

const COUT_AU_PLUS = 1_000_000;
const NOM_AU_PLUS = 60;
const BASES: readonly { readonly code: BaseDuCout; readonly libelle: string }[] = [
  { code: 'annuel', libelle: 'par an' },
  { code: 'horaire', libelle: 'par heure payée' },
  { code: 'salaire', libelle: 'depuis le salaire' },
];

/** Lit une somme en euros, au centime près. */
export const lireCout = (texte: string): Resultat<Centimes, string> => {
  const propre = texte.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  if (/^[-−]/.test(propre)) return refuser('Ce nombre ne peut pas être négatif.');
  if (!/^\d+(\.\d{1,2})?$/.test(propre)) return refuser(composer('Écrivez une somme en euros, comme 32 426 ou 17,82.'));
  const somme = lireEuros(Number(propre));
  return somme === undefined || Number(propre) > COUT_AU_PLUS
    ? refuser(composer(`C'est trop : ${ecrireNombre(COUT_AU_PLUS)} € au plus.`))
    : accepter(somme);
};

export const taperSomme = (somme: Centimes | undefined): string => {
  if (somme === undefined) return '';
  const euros = enEuros(somme);
  return ecrireNombre(Number.isInteger(euros) ? euros : Number(euros.toFixed(2)));
};

interface Proprietes {
  readonly plan: Plan;
  readonly assistant: AssistantDuPlan;
  readonly rang: number;
  readonly couts: Couts<number> | undefined;
  readonly agir: (geste: Geste) => void;
}

/** Un assistant : ses heures, et ce qu'il coûte, écrit à la main ou calculé depuis son salaire. */
export const FicheDeLAssistant = ({ plan, assistant, rang, couts, agir }: Proprietes) => {
  const { id, nom, minutes, base, cout } = assistant;
  const plusieurs = plan.assistants.length > 1;
  const changer = (change: Partial<Omit<AssistantDuPlan, 'id'>>) => agir({ geste: 'assistant', id, change });
  const titre = nom === '' ? `Assistant\u00a0${rang + 1}` : nom;
  return (
    <fieldset className="partage-champs partage-assistant">
      <legend className="invisible">{plusieurs ? titre : 'L’assistant'}</legend>
      {plusieurs ? <h3>{titre}</h3> : null}
      {plusieurs ? (
        <Saisie
          id={`a${id}-nom`}
          titre="Nom ou poste"
          aide="Facultatif."
          depart={nom}
          lire={(texte) => accepter(texte.slice(0, NOM_AU_PLUS))}
          donner={(dit) => changer({ nom: dit ?? '' })}
        />
      ) : null}
      <Saisie
        id={`a${id}-heures`}
        titre="Heures de son contrat de travail"
        aide={composer('Par semaine : 35 pour un temps plein, 17,5 pour un mi-temps.')}
        unite="h par semaine"
        genre="entier"
        depart={minutes === undefined ? '' : taperHeures(minutes)}
        lire={lireHeures}
        donner={(lues) => changer({ minutes: lues })}
      />
      <Choix
        titre="Son coût est donné"
        segments={BASES}
        choisi={base}
        choisir={(code) => changer({ base: BASES.find((une) => une.code === code)?.code ?? 'annuel' })}
      />
      {base === 'salaire' ? (
        <SalaireDeLAssistant plan={plan} assistant={assistant} couts={couts} agir={agir} />
      ) : (
        <Saisie
          id={`a${id}-cout`}
          titre="Ce qu’il coûte à l’employeur"
          aide={
            base === 'annuel'
              ? composer('Salaire brut, cotisations patronales, taxes. Supposé le même chaque année.')
              : composer('Salaire et charges d’une heure payée : multipliés par ses heures et 52 semaines payées.')
          }
          unite={base === 'annuel' ? '€ par an' : '€ de l’heure'}
          genre="entier"
          depart={taperSomme(cout)}
          lire={lireCout}
          donner={(lu) => changer({ cout: lu })}
        />
      )}
      {plusieurs ? (
        <button type="button" className="lien partage-retirer" onClick={() => agir({ geste: 'retirer-assistant', id })}>
          Retirer {titre}
        </button>
      ) : null}
    </fieldset>
  );
};
