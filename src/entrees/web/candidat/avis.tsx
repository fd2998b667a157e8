import type { Reponse } from '../../../commun/connu.ts';
import { REPONSES } from '../../../explication/libelles.ts';
import { composer, enumerer } from '../../../explication/typographie.ts';
import { type Avis, type Enonce, FAITS_DU_PROFIL, type FaitDuProfil } from '../../../usages/devenir-assistant.ts';
import { Chiffre } from '../elements/chiffre.tsx';
import { Marque } from '../elements/marque.tsx';
import { Appui } from '../etapes/appui.tsx';
import { porterLeFocusSur } from '../simuler/viser.ts';
import { type Morceau, sujetDuChiffre } from './morceau.ts';

/** À qui va la question, quand elle va à une caisse. */
export const CAISSE_DU_MEDECIN = 'la caisse du médecin';

/** Ce que la réponse attend de la personne, et de quoi y répondre. */
export const Manques = ({ manques }: { readonly manques: readonly FaitDuProfil[] }) => {
  const [premier] = manques;
  return premier === undefined ? null : (
    <p className="candidat-manque">
      {composer(`Il manque : ${enumerer(manques.map((manque) => FAITS_DU_PROFIL[manque]))}.`)}{' '}
      <button type="button" className="lien" onClick={() => porterLeFocusSur(premier)}>
        répondre<span className="invisible"> : {composer(FAITS_DU_PROFIL[premier])}</span>
      </button>
    </p>
  );
};

/** Un morceau de phrase, ou un chiffre qui s'ouvre sur sa raison. */
export const Dit = ({ morceau }: { readonly morceau: Morceau }) =>
  typeof morceau === 'string' ? (
    morceau
  ) : (
    <span className="insecable">
      <Chiffre sujet={sujetDuChiffre(morceau)} certitude={morceau.certitude} nom={morceau.surtitre}>
        {morceau.texte}
      </Chiffre>
      {morceau.fin}
    </span>
  );

/** Une phrase et ce qui la fonde. */
export const UnEnonce = ({ enonce, nom }: { readonly enonce: Enonce; readonly nom: string }) => (
  <li className="candidat-enonce">
    <p>{enonce.phrase}</p>
    <Manques manques={enonce.manques} />
    <Appui appui={enonce} nom={nom} destinataire={CAISSE_DU_MEDECIN} />
  </li>
);

export const Mot = ({ reponse }: { readonly reponse: Reponse }) => (
  <span className={`candidat-mot candidat-mot-${reponse}`}>{REPONSES[reponse]}</span>
);

/** Une question, sa réponse avec sa marque, et ce qui la fonde. */
export const UnAvis = ({ avis }: { readonly avis: Avis }) => (
  <li className="candidat-avis">
    <Marque reponse={avis.reponse} cote={22} muette />
    <div>
      <div className="candidat-tete">
        <h3>{avis.question}</h3>
        <Mot reponse={avis.reponse} />
      </div>
      <p>{avis.phrase}</p>
      <Manques manques={avis.manques} />
      <Appui appui={avis} nom={avis.question} destinataire={CAISSE_DU_MEDECIN} />
    </div>
  </li>
);
