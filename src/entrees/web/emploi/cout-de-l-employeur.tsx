import { ecrireNombre } from '../../../explication/typographie.ts';
import { ChampDHypothese } from '../annees/hypothese.tsx';
import { Choix } from '../elements/choix.tsx';
import { tardif } from '../elements/tardif.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { voieDuCout } from '../etat/simulation.ts';
import { AnneesSuivantes } from './annees-suivantes.tsx';
import { ChampDeNombre } from './champ-de-nombre.tsx';
import { type ChampDEmploi, VOIES } from './emploi-saisi.ts';
import { EtatDuCoutDit, fauteDuSalaire } from './etat-du-cout.tsx';
import { ID_DU_SALAIRE } from './identifiants.ts';
import { postesDe } from './postes.ts';
import { compterLesSupposees, Volet } from './volet.tsx';
import './emploi.css';

const NonCharge = () => <p className="vide">Cette partie n’a pas pu se charger. Rechargez la page.</p>;
const Precisions = tardif(async () => (await import('./precisions.tsx')).Precisions, NonCharge);
const LeMois = tardif(async () => (await import('./mois.tsx')).LeMois, NonCharge);

const NOMS_DES_VOIES = { calcul: 'Le calculer depuis le salaire', main: 'Je connais déjà mon coût' } as const;

const useEmploi = () => {
  const { simulation, agir } = useSimulation();
  const { emploi } = simulation;
  return {
    emploi,
    repondre: (champ: ChampDEmploi, valeur: number | string | undefined) =>
      agir({ geste: 'emploi', fait: { quoi: 'repondre', champ, valeur } }),
    ignorer: (champ: ChampDEmploi, oui: boolean) => agir({ geste: 'emploi', fait: { quoi: 'ignorer', champ, oui } }),
  };
};

/** Les heures de l'option, pour qui n'en écrit pas d'autres. */
const useHeuresDeLOption = (): number | undefined => {
  const { situation } = useSimulation().vue.entretien;
  return postesDe(situation, { heuresDites: undefined, enPlusDuPremier: false })?.[0]?.heures;
};

const Champs = () => {
  const { vue, couts } = useSimulation();
  const { emploi, repondre, ignorer } = useEmploi();
  const heures = useHeuresDeLOption();
  const sousLeSmic = fauteDuSalaire(couts?.pour('choix'));
  const { cadre, option } = vue.entretien.situation.demande;
  const communs = { emploi, repondre };
  return (
    <div className="emploi-champs">
      <ChampDeNombre
        {...communs}
        champ="salaire"
        id={ID_DU_SALAIRE}
        titre="Salaire brut mensuel, pour un temps plein"
        aide="Pour 35 heures par semaine, sans la prime d’ancienneté. Les autres temps en sont la part."
        unite="€ par mois"
        exemple={'2\u00a0150'}
        contredit={sousLeSmic}
        ignorer={ignorer}
      />
      {cadre === 'collectif' ? null : (
        <ChampDeNombre
          // Une autre option efface les heures écrites : le champ se vide avec elles.
          key={option}
          {...communs}
          champ="heures"
          titre="Heures par semaine"
          aide={
            heures === undefined
              ? 'Celles du contrat de travail : l’option ne les dit pas.'
              : 'Celles de l’option, sauf si vous en écrivez d’autres.'
          }
          invite={heures === undefined ? undefined : ecrireNombre(heures)}
          unite="h"
          exemple="20 ou 17,5"
        />
      )}
    </div>
  );
};

const Calcul = () => {
  const { couts } = useSimulation();
  const geste = useEmploi();
  const etat = couts?.pour('choix');
  const chiffre = etat?.etat === 'chiffre' ? etat.cout : undefined;
  return (
    <>
      <Champs />
      {couts === undefined || etat === undefined ? null : (
        <EtatDuCoutDit etat={etat} enCours={couts.enCours} reessayer={couts.reessayer}>
          Vous pouvez aussi écrire votre coût&nbsp;: «&nbsp;Je connais déjà mon coût&nbsp;».
        </EtatDuCoutDit>
      )}
      <AnneesSuivantes {...geste} />
      <div className="emploi-volets">
        <Volet titre="Préciser l’emploi et le cabinet" precision={compterLesSupposees(chiffre)}>
          <Precisions />
        </Volet>
        <Volet titre="Un mois, ligne par ligne">
          <LeMois postes={chiffre?.postes ?? []} />
        </Volet>
      </div>
    </>
  );
};

/** D'où vient le coût de l'employeur : calculé depuis le salaire, ou écrit par la personne. */
export const CoutDeLEmployeur = () => {
  const { simulation, agir, ouverture } = useSimulation();
  const voie = voieDuCout(simulation);
  return (
    <div className="cout-de-l-employeur">
      <Choix
        titre="Le coût de l’employeur"
        segments={VOIES.map((code) => ({ code, libelle: NOMS_DES_VOIES[code] }))}
        choisi={voie}
        choisir={(code) => agir({ geste: 'emploi', fait: { quoi: 'voie', voie: code === 'main' ? 'main' : 'calcul' } })}
      />
      {voie === 'main' ? <ChampDHypothese cle="cout-annuel" /> : <Calcul key={ouverture} />}
    </div>
  );
};
