import { useState } from 'react';
import { composer } from '../../../explication/typographie.ts';
import { CaseIgnorer } from '../elements/case-ignorer.tsx';
import { Choix } from '../elements/choix.tsx';
import { Menu } from '../elements/menu.tsx';
import { Saisie } from '../elements/saisie.tsx';
import { type ChampDeChoix, type ChampSaisi, ecrireValeur, lireTexte, type Valeur } from '../entretien/champs.ts';
import { codesProposes } from '../entretien/pertinence.ts';
import type { Question } from '../entretien/question.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { ChoixEnDeuxTemps } from './choix-en-deux-temps.tsx';
import { champDe, placeDe } from './viser.ts';

const GENRES = { entier: 'entier', jour: 'jour', demi: 'decimal', rang: 'decimal', pourcent: 'decimal' } as const;

/** Ce qu'une question sait d'elle-même : ce qui est répondu, et de quoi répondre. */
const useQuestion = (question: Question) => {
  const { simulation, vue, agir } = useSimulation();
  const { regime } = vue.entretien;
  const { aide } = question;
  const dite = typeof aide === 'function' ? aide(regime) : aide;
  return {
    regime,
    aide: dite === undefined ? undefined : composer(dite),
    ignore: simulation.ignorees.has(question.id),
    reponse: (champ: string) => simulation.reponses.get(champ),
    contredit: (cle: string) => {
      const message = vue.contradictions.find(({ chemin }) => chemin === cle)?.message;
      return message === undefined ? undefined : composer(message);
    },
    repondre: (champ: string, valeur: Valeur | undefined) =>
      agir({ geste: 'repondre', question: question.id, champ, valeur }),
    ignorer: (oui: boolean) => agir({ geste: 'ignorer', question: question.id, oui }),
  };
};

interface Place {
  readonly question: Question;
}

const Choisir = ({ question, champ }: Place & { readonly champ: ChampDeChoix }) => {
  const { regime, aide, ignore, reponse, repondre, ignorer } = useQuestion(question);
  const donnee = reponse(champ.id);
  const choisi = donnee === undefined ? champ.suppose : String(donnee);
  const proposes = codesProposes(champ, regime, choisi);
  const commun = {
    titre: composer(question.titre),
    aide,
    segments: champ.choix.filter(({ code }) => proposes.includes(code)),
    choisi,
    ignore,
    choisir: (code: string | undefined) => (code === undefined && ignore ? ignorer(false) : repondre(champ.id, code)),
    ...(champ.suppose === undefined ? { ignorer } : {}),
  };
  if (champ.etage !== undefined) return <ChoixEnDeuxTemps {...commun} ignorer={ignorer} etage={champ.etage} />;
  if (champ.vue === 'liste') return <Menu {...commun} id={champDe(champ.id)} />;
  return <Choix {...commun} enColonne={champ.vue === 'colonne'} />;
};

const Ecrire = ({ question, champ }: Place & { readonly champ: ChampSaisi }) => {
  const { ouverture } = useSimulation();
  const { aide, ignore, reponse, contredit, repondre, ignorer } = useQuestion(question);
  const donnee = reponse(champ.id);
  return (
    <Saisie
      key={ouverture}
      id={champDe(champ.id)}
      titre={composer(question.titre)}
      aide={aide}
      unite={champ.unite}
      genre={GENRES[champ.genre]}
      depart={donnee === undefined ? '' : ecrireValeur(champ, donnee)}
      lire={(texte) => lireTexte(champ, texte)}
      donner={(valeur) => (valeur === donnee ? undefined : repondre(champ.id, valeur))}
      ignore={ignore}
      ignorer={ignorer}
      contredit={contredit(champ.cle)}
    />
  );
};

/** Une question à plusieurs champs : ils partagent un titre, une aide, et un seul « je ne sais pas ». */
const Plusieurs = ({ question }: Place) => {
  const { ouverture } = useSimulation();
  const { regime, aide, ignore, reponse, contredit, repondre, ignorer } = useQuestion(question);
  const [vidages, vider] = useState(0);
  const titre = composer(question.titre);
  const idAide = `${placeDe(question.id)}-aide`;
  return (
    <fieldset className="question-a-champs" aria-describedby={aide === undefined ? undefined : idAide}>
      <legend className="titre">{titre}</legend>
      {aide === undefined ? null : (
        <p className="aide" id={idAide}>
          {aide}
        </p>
      )}
      <div className={question.champs.length === 3 ? 'champs champs-par-trois' : 'champs'}>
        {question.champs.map((champ) => {
          const donnee = reponse(champ.id);
          const libelle = champ.libelle ?? titre;
          if (champ.genre === 'choix') {
            const choisi = donnee === undefined ? undefined : String(donnee);
            const proposes = codesProposes(champ, regime, choisi);
            return (
              <Menu
                key={champ.id}
                petit
                id={champDe(champ.id)}
                titre={libelle}
                segments={champ.choix.filter(({ code }) => proposes.includes(code))}
                choisi={choisi}
                choisir={(code) => repondre(champ.id, code)}
                contredit={contredit(champ.cle)}
              />
            );
          }
          return (
            <Saisie
              key={`${champ.id} ${ouverture} ${vidages}`}
              petit
              id={champDe(champ.id)}
              titre={libelle}
              unite={champ.unite}
              genre={GENRES[champ.genre]}
              depart={donnee === undefined ? '' : ecrireValeur(champ, donnee)}
              lire={(texte) => lireTexte(champ, texte)}
              donner={(valeur) => (valeur === donnee ? undefined : repondre(champ.id, valeur))}
              ignore={ignore}
              reprendre={() => ignorer(false)}
              contredit={contredit(champ.cle)}
            />
          );
        })}
      </div>
      <CaseIgnorer
        titre={titre}
        ignore={ignore}
        ignorer={(oui) => {
          vider((fois) => fois + 1);
          ignorer(oui);
        }}
      />
    </fieldset>
  );
};

/** Une question, à sa place : elle y reste tant qu'elle compte. */
export const QuestionPosee = ({ question }: Place) => {
  const [premier] = question.champs;
  return (
    <div className="question" id={placeDe(question.id)}>
      {question.champs.length > 1 ? (
        <Plusieurs question={question} />
      ) : premier.genre === 'choix' ? (
        <Choisir question={question} champ={premier} />
      ) : (
        <Ecrire question={question} champ={premier} />
      )}
    </div>
  );
};
