import type { Jour } from '../../../commun/jour.ts';
import type { Suivi } from '../../../contrat/contrat.ts';
import { ecrireDate, ecrireDateCourte } from '../../../explication/typographie.ts';
import { type JourAttendu, tenirCalendrier } from '../../../usages/suivi/calendrier.ts';
import { ecrireDuree } from '../../../usages/suivi/dates.ts';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { BoutonAgenda } from '../etapes/bouton-agenda.tsx';
import { ChiffreDuContrat } from './porte-raison.tsx';
import { Risque } from './risque.tsx';
import type { ContratTenu } from './tenue.ts';
import './echeances.css';

interface Proprietes {
  readonly suivi: Suivi;
}

const Delai = ({ jour, suivi: { au } }: Proprietes & { readonly jour: JourAttendu }) => {
  if (jour.etat === 'faite') {
    return (
      <>
        <Marque reponse="oui" cote={16} muette /> {jour.raison.genre === 'echeance' ? 'faite' : 'passé'}
      </>
    );
  }
  if (jour.le === null) return null;
  if (jour.etat === 'en-retard') {
    return (
      <span className="contrat-retard">
        <Risque degre="risque" cote={16} /> en retard de {ecrireDuree(jour.le, au)}
      </span>
    );
  }
  return jour.le === au ? 'aujourd’hui' : ecrireDuree(au, jour.le);
};

const AGENDA = { fichier: 'tandem-contrat.ics', nom: 'Tandem : mon contrat d’aide' };

/** Les étapes du contrat ouvert, calculées quand on les demande : la page n'en montre que les échéances. */
const etapesDe = async ({ lu, bareme }: ContratTenu, au: Jour) => {
  const { etapesDuContrat } = await import('../../../usages/agenda-du-contrat.ts');
  return etapesDuContrat({ ...lu, au, bareme }, {});
};

/** Les jours à tenir ou à connaître, le plus pressant d'abord. */
export const Echeances = ({
  tenu,
  suivi,
  aujourdHui,
}: Proprietes & { readonly tenu: ContratTenu; readonly aujourdHui: Jour }) => {
  const jours = tenirCalendrier(suivi);
  return (
    <Bloc
      id="echeances"
      titre="Échéances"
      classe="feuille"
      precision={<BoutonAgenda etapes={() => etapesDe(tenu, suivi.au)} aujourdHui={aujourdHui} noms={AGENDA} />}
    >
      {jours.length === 0 ? (
        <p className="aide">Rien à tenir&nbsp;: aucun texte lu ne fixe de jour pour cet état du contrat.</p>
      ) : (
        <ul className="contrat-echeances">
          {jours.map((jour) => (
            <li key={`${jour.quoi}-${jour.le}`} className="contrat-echeance">
              <span className="contrat-echeance-jour">
                {jour.le === null ? <CaseIndeterminee>jour indéterminé</CaseIndeterminee> : ecrireDateCourte(jour.le)}
              </span>
              <span>
                {jour.quoi}
                <span className="contrat-echeance-source">
                  <ChiffreDuContrat
                    raison={jour.raison}
                    certitude={jour.certitude}
                    nom={jour.quoi}
                    titre={`Pourquoi ${jour.le === null ? 'indéterminé' : `le ${ecrireDate(jour.le)}`}\u00a0?`}
                    classe="lien"
                  >
                    source
                  </ChiffreDuContrat>
                  <SigneDeCertitude valeur={jour.certitude} />
                </span>
              </span>
              <span className={jour.etat === 'en-retard' ? 'contrat-echeance-retard' : 'contrat-echeance-delai'}>
                <Delai jour={jour} suivi={suivi} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Bloc>
  );
};
