import type { Voie } from '../../../usages/devenir-assistant.ts';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { Appui } from '../etapes/appui.tsx';
import { enMajuscule } from '../etapes/ecrire.ts';
import { CAISSE_DU_MEDECIN, Dit, Manques, UnEnonce } from './avis.tsx';
import { heuresDe } from './verdict.ts';

const OUVERTURES = { oui: 'ouverte', non: 'fermée', indetermine: 'indéterminé' } as const;

const UneVoie = ({ voie }: { readonly voie: Voie }) => {
  const { libelle, ouverte, nature, details } = voie;
  return (
    <li className="candidat-avis candidat-voie">
      <Marque reponse={ouverte.reponse} cote={22} muette />
      <div>
        <div className="candidat-tete">
          <h3>{enMajuscule(libelle)}</h3>
          <span className={`candidat-mot candidat-mot-${ouverte.reponse}`}>{OUVERTURES[ouverte.reponse]}</span>
          <span className="candidat-heures">
            <Dit morceau={heuresDe(voie)} /> {nature === 'formation' ? 'de formation' : 'd’expérience'}
          </span>
        </div>
        <p>{ouverte.phrase}</p>
        <Manques manques={ouverte.manques} />
        <Appui appui={ouverte} nom={libelle} destinataire={CAISSE_DU_MEDECIN} />
        <details className="candidat-details">
          <summary>Comment cela se passe</summary>
          <ul>
            {details.map((detail) => (
              <UnEnonce key={detail.phrase} enonce={detail} nom={detail.phrase} />
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
};

/** Les voies vers la qualification : ouvertes ou non, combien d'heures, comment. */
export const Voies = ({ voies }: { readonly voies: readonly Voie[] }) => (
  <Bloc id="voies" titre="Votre voie vers la qualification">
    {voies.length === 0 ? (
      <p>Vous avez déjà le CQP&nbsp;: il n’y a rien de plus à suivre.</p>
    ) : (
      <ul className="candidat-liste">
        {voies.map((voie) => (
          <UneVoie key={voie.code} voie={voie} />
        ))}
      </ul>
    )}
  </Bloc>
);
