import { useEffect, useState } from 'react';
import { Chiffre } from '../elements/chiffre.tsx';
import { Marque } from '../elements/marque.tsx';
import type { Morceau, PhraseDuPlan } from './phrase.ts';
import { certitudeDuCout, certitudeDuGroupe, sujetDuGroupe } from './sujets.ts';
import type { Tenue } from './tenue.ts';

const NOMS = { aide: 'l’aide de tous', cout: 'le coût des cinq années', reste: 'ce qui reste à payer' } as const;
const CALME_AVANT_D_ANNONCER_MS = 900;

const enTexte = ({ premiere, suite }: PhraseDuPlan): string =>
  [premiere, ' ', ...suite.map((un) => (typeof un === 'string' ? un : `${un.texte}${un.fin}`))].join('');

/** Dit la phrase à qui ne la voit pas, une fois que l'on a cessé d'écrire. */
const Annonce = ({ texte }: { readonly texte: string }) => {
  const [dite, dire] = useState('');
  useEffect(() => {
    const attente = setTimeout(() => dire(texte), CALME_AVANT_D_ANNONCER_MS);
    return () => clearTimeout(attente);
  }, [texte]);
  return (
    <p className="invisible" role="status">
      {dite}
    </p>
  );
};

/** Le fragment de l'adresse porte la simulation : on va aux questions sans y toucher. */
const allerAuxPoints = (): void => document.getElementById('points')?.scrollIntoView();

/** La réponse en une phrase que l'on peut répéter ; chaque somme s'y ouvre. */
export const VerdictDuPlan = ({ tenue }: { readonly tenue: Tenue }) => {
  const { juges, phrase, points } = tenue;
  const certitude = certitudeDuGroupe(juges, points);
  const ecrire = (morceau: Morceau, rang: number) => {
    if (typeof morceau === 'string') return <span key={`${rang} ${morceau}`}>{morceau}</span>;
    const { quoi, texte, fin } = morceau;
    return (
      <span key={quoi}>
        <span className="insecable">
          <Chiffre
            sujet={sujetDuGroupe(quoi, tenue, juges, texte)}
            certitude={quoi === 'cout' ? certitudeDuCout(tenue) : certitude}
            nom={NOMS[quoi]}
          >
            {texte}
          </Chiffre>
          {/^[.,;]/.test(fin) ? fin.charAt(0) : ''}
        </span>
        {/^[.,;]/.test(fin) ? fin.slice(1) : fin}
      </span>
    );
  };
  return (
    <section className="partage-verdict" id="reponse-du-plan" aria-labelledby="titre-reponse-du-plan">
      <h2 id="titre-reponse-du-plan" className="invisible">
        La réponse
      </h2>
      <Marque reponse={phrase.reponse} cote={34} muette />
      <div>
        <p className="phrase partage-phrase">
          <strong>{phrase.premiere}</strong> {phrase.suite.map(ecrire)}
        </p>
        {phrase.reserve === '' || phrase.reponse === 'non' ? null : (
          <p className="partage-reserve">
            <Marque reponse="indetermine" cote={20} muette />
            <span>
              {phrase.reserve}{' '}
              <button type="button" className="lien" onClick={allerAuxPoints}>
                Voir les questions
              </button>
            </span>
          </p>
        )}
      </div>
      <Annonce texte={enTexte(phrase)} />
    </section>
  );
};
