import { useMemo, useReducer } from 'react';
import { devenirAssistant } from '../../../usages/devenir-assistant.ts';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { Annonce } from '../etapes/annonce.tsx';
import { PortePourquoi, usePourquoi } from '../pourquoi/contexte.tsx';
import { Panneau } from '../pourquoi/panneau.tsx';
import { Dit, UnAvis } from './avis.tsx';
import { profilUtile } from './champs-du-profil.ts';
import { Delais } from './delais.tsx';
import { Formulaire } from './formulaire.tsx';
import { Missions } from './missions.tsx';
import { enTexte } from './morceau.ts';
import { Questions } from './questions.tsx';
import { ReponsesImprimees } from './reponses-imprimees.tsx';
import { RIEN_DE_SAISI, saisir } from './saisie-du-profil.ts';
import { Salaire } from './salaire.tsx';
import { direEnEntier, direVerdictDuCandidat, type VerdictDuCandidat } from './verdict.ts';
import { Voies } from './voies.tsx';
import './candidat.css';
import './candidat-reponse.css';
import './candidat-impression.css';

const ID_DE_LA_REPONSE = 'reponse-au-candidat';

const Verdict = ({ verdict }: { readonly verdict: VerdictDuCandidat }) => (
  <section className="bloc candidat-verdict" id={ID_DE_LA_REPONSE} aria-label="La réponse" tabIndex={-1}>
    <Marque reponse={verdict.reponse} cote={34} muette />
    <p className="phrase candidat-phrase">
      <strong>{verdict.premiere}</strong>{' '}
      {verdict.suite.map((morceau) => (
        <Dit key={enTexte(morceau)} morceau={morceau} />
      ))}
    </p>
    <Annonce texte={direEnEntier(verdict)} />
  </section>
);

const allerALaReponse = (): void => {
  const reponse = document.getElementById(ID_DE_LA_REPONSE);
  reponse?.scrollIntoView();
  reponse?.focus({ preventScroll: true });
};

/** Sur un téléphone, la réponse reste sous la main, au bas de l'écran. */
const Bandeau = ({ verdict }: { readonly verdict: VerdictDuCandidat }) => (
  <section className="bandeau" aria-label="La réponse en bref">
    <Marque reponse={verdict.reponse} cote={28} muette />
    <p>
      <strong>{verdict.bref}</strong>
      <span>{verdict.precision}</span>
    </p>
    <button type="button" className="bouton" onClick={allerALaReponse}>
      La réponse
    </button>
  </section>
);

const Ecran = () => {
  const [saisi, agir] = useReducer(saisir, RIEN_DE_SAISI);
  const { sujet } = usePourquoi();
  const profil = useMemo(() => profilUtile(saisi.profil), [saisi]);
  const reponse = useMemo(() => devenirAssistant(profil), [profil]);
  const verdict = useMemo(() => direVerdictDuCandidat(profil, reponse), [profil, reponse]);
  return (
    <div className="page candidat">
      <div className="candidat-colonne">
        <div hidden={sujet !== undefined} className="candidat-saisies">
          <div>
            <h1>Devenir assistant médical</h1>
            <p className="chapeau">
              Votre voie, vos heures, vos délais, vos gestes. Rien n’est envoyé ni gardé&nbsp;: ces réponses ne vivent
              que dans cette page.
            </p>
          </div>
          <Formulaire saisi={saisi} agir={agir} />
        </div>
        <Panneau />
      </div>
      <div className="feuille candidat-reponse">
        <Verdict verdict={verdict} />
        <ReponsesImprimees saisi={saisi} />
        <Bloc id="embauche" titre="Votre embauche">
          <ul className="candidat-liste">
            <UnAvis avis={reponse.embauche} />
            <UnAvis avis={reponse.dispositif} />
            {reponse.secretariat === null ? null : <UnAvis avis={reponse.secretariat} />}
          </ul>
        </Bloc>
        <Voies voies={reponse.voies} />
        <Delais reponse={reponse} />
        <Missions reponse={reponse} />
        {reponse.financement.length === 0 ? null : (
          <Bloc id="financement" titre="Qui paie la formation">
            <ul className="candidat-liste">
              {reponse.financement.map((avis) => (
                <UnAvis key={avis.code} avis={avis} />
              ))}
            </ul>
          </Bloc>
        )}
        <Salaire reponse={reponse} />
        <Questions points={reponse.points} />
      </div>
      <Bandeau verdict={verdict} />
    </div>
  );
};

/** Devenir assistant : ce qu'une personne peut savoir avant d'être embauchée, ou de se former. */
export const PageCandidat = () => (
  <PortePourquoi>
    <Ecran />
  </PortePourquoi>
);
