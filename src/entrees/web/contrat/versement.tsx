import type { Suivi } from '../../../contrat/contrat.ts';
import { direLesManques } from '../../../explication/phrases.ts';
import { ecrireDate, ecrireSomme } from '../../../explication/typographie.ts';
import {
  chercherProchainVersement,
  direAucunVersement,
  type ProchainVersement,
} from '../../../usages/suivi/prochain-versement.ts';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { ChiffreDuContrat } from './porte-raison.tsx';
import { Risque } from './risque.tsx';
import './versement.css';

interface Proprietes {
  readonly suivi: Suivi;
}

const Attendu = ({
  prochain: { versement, enRetard, decision, troublee },
}: {
  readonly prochain: Extract<ProchainVersement, { readonly genre: 'attendu' }>;
}) => {
  const { annee, rang, montant, modulee, auPlusTard, certitude } = versement;
  const raison = { genre: 'versement', annee, rang } as const;
  const nom = `le versement ${rang} de l’année ${annee}`;
  const moitie = modulee ? (rang === 1 ? 'Première moitié de l’année' : 'Seconde moitié de l’année') : 'Année';
  return (
    <>
      <p className="contrat-versement">
        {montant === null || troublee ? (
          <ChiffreDuContrat
            raison={raison}
            certitude={certitude}
            indetermine
            nom={nom}
            titre="Pourquoi indéterminé&nbsp;?"
          >
            somme indéterminée
          </ChiffreDuContrat>
        ) : (
          <>
            <ChiffreDuContrat raison={raison} certitude={certitude} nom={nom}>
              {ecrireSomme(montant)}
            </ChiffreDuContrat>
            {modulee && decision === undefined ? ' au plus' : ''}
          </>
        )}
      </p>
      <p className="aide">
        {moitie} {annee}.{' '}
        {auPlusTard === null ? (
          <>
            Jour du versement&nbsp;: <CaseIndeterminee>indéterminé</CaseIndeterminee>, aucun texte lu ne le donne.
          </>
        ) : enRetard ? (
          <>
            <Risque degre="surveiller" cote={16} /> Attendu au plus tard le{' '}
            <strong className="insecable">{ecrireDate(auPlusTard)}</strong>, pas encore saisi.
          </>
        ) : (
          <>
            Au plus tard le <strong className="insecable">{ecrireDate(auPlusTard)}</strong>.
          </>
        )}
      </p>
      {decision === undefined ? null : (
        <p className="aide">
          La caisse a fixé {ecrireSomme(decision)} pour l’année {annee}.
        </p>
      )}
    </>
  );
};

/** Ce que la caisse doit verser ensuite. */
export const Versement = ({ suivi }: Proprietes) => {
  const prochain = chercherProchainVersement(suivi);
  return (
    <Bloc id="versement" titre="Prochain versement" classe="feuille">
      {prochain.genre === 'attendu' ? <Attendu prochain={prochain} /> : null}
      {prochain.genre === 'aucun' ? <p className="contrat-phrase-seule">{direAucunVersement(prochain)}</p> : null}
      {prochain.genre === 'indetermine' ? (
        <>
          <p className="contrat-versement">
            <ChiffreDuContrat
              raison={{ genre: 'solde' }}
              certitude="contestee"
              indetermine
              nom="le prochain versement"
              titre="Pourquoi indéterminé&nbsp;?"
            >
              indéterminé
            </ChiffreDuContrat>
          </p>
          <p className="aide">{direLesManques(prochain.manques)}</p>
        </>
      ) : null}
    </Bloc>
  );
};
