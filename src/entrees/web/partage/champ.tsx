import type { Regime } from '../../../droit/regime.ts';
import { composer } from '../../../explication/typographie.ts';
import { Choix, type Segment } from '../elements/choix.tsx';
import { Menu } from '../elements/menu.tsx';
import { Saisie } from '../elements/saisie.tsx';
import { type Champ, ecrireValeur, lireTexte, type Valeur } from '../entretien/champs.ts';
import { codesProposes } from '../entretien/pertinence.ts';
import type { Question } from '../entretien/question.ts';
import type { Simulation } from '../etat/simulation.ts';
import type { Contradiction } from '../etat/vue.ts';

interface Proprietes {
  readonly question: Question;
  /** Les champs montrés, quand la question en a plusieurs. */
  readonly champs?: readonly Champ[];
  readonly dit: Simulation;
  readonly regime: Regime | undefined;
  /** Ce qui distingue les champs d'un médecin de ceux d'un autre. */
  readonly prefixe: string;
  readonly contradictions: readonly Contradiction[];
  readonly repondre: (champ: string, valeur: Valeur | undefined) => void;
  readonly ignorer: (oui: boolean) => void;
  /** Une réponse de plus, qui n'est pas de la question : « sans contrat d'aide ». */
  readonly enPlus?: Segment & { readonly choisi: boolean; readonly choisir: () => void };
}

const aideDe = ({ aide }: Question, regime: Regime | undefined): string | undefined =>
  aide === undefined ? undefined : composer(typeof aide === 'string' ? aide : aide(regime));

/** Au-delà, des segments ne tiennent plus sur une ligne. */
const SEGMENTS_AU_PLUS = 4;

interface ProprietesDeChamp extends Proprietes {
  readonly champ: Champ;
  /** Un champ parmi plusieurs : son nom est celui du champ, non de la question. */
  readonly petit: boolean;
  readonly ignore: boolean;
}

const UnChamp = ({
  question,
  champ,
  petit,
  ignore,
  dit,
  regime,
  prefixe,
  contradictions,
  repondre,
  ignorer,
  enPlus,
}: ProprietesDeChamp) => {
  const titre = composer(petit ? (champ.libelle ?? question.titre) : question.titre);
  const aide = petit ? undefined : aideDe(question, regime);
  const valeur = dit.reponses.get(champ.id);
  const id = `${prefixe}-${champ.id}`;
  if (champ.genre !== 'choix') {
    return (
      <Saisie
        id={id}
        titre={titre}
        petit={petit}
        aide={aide}
        unite={champ.unite}
        genre={champ.genre === 'jour' ? 'jour' : champ.genre === 'entier' ? 'entier' : 'decimal'}
        depart={valeur === undefined ? '' : ecrireValeur(champ, valeur)}
        lire={(texte) => lireTexte(champ, texte)}
        donner={(lue) => repondre(champ.id, lue)}
        ignore={ignore}
        ignorer={petit ? undefined : ignorer}
        contredit={contradictions.find(({ chemin }) => chemin === champ.cle)?.message}
      />
    );
  }
  const dite = valeur?.toString();
  const proposes = codesProposes(champ, regime, dite);
  const commun = {
    id,
    titre,
    aide,
    segments: [...champ.choix.filter(({ code }) => proposes.includes(code)), ...(enPlus === undefined ? [] : [enPlus])],
    choisi: enPlus?.choisi === true ? enPlus.code : dite,
    ignore,
    ignorer,
  };
  const choisir = (code: string | undefined) =>
    code !== undefined && code === enPlus?.code ? enPlus.choisir() : repondre(champ.id, code);
  return champ.vue === 'liste' || champ.choix.length > SEGMENTS_AU_PLUS ? (
    <Menu {...commun} petit={petit} choisir={choisir} />
  ) : (
    <Choix {...commun} choisir={choisir} enColonne={champ.vue === 'colonne'} />
  );
};

/** Une question de l'entretien, posée à un médecin du groupe. */
export const ChampDeQuestion = (proprietes: Proprietes) => {
  const { question, dit } = proprietes;
  const champs = proprietes.champs ?? question.champs;
  const plusieurs = champs.length > 1;
  const saisies = champs.map((champ) => (
    <UnChamp key={champ.id} {...proprietes} champ={champ} petit={plusieurs} ignore={dit.ignorees.has(question.id)} />
  ));
  if (!plusieurs) return saisies;
  return (
    <fieldset className="partage-champs partage-champs-serres">
      <legend className="titre">{composer(question.titre)}</legend>
      {saisies}
    </fieldset>
  );
};
