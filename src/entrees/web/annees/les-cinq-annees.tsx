import { useMemo } from 'react';
import { composer, enumerer } from '../../../explication/typographie.ts';
import { PlaceTenue } from '../bareme/place-tenue.tsx';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { Motifs } from '../elements/motifs.tsx';
import { CoutDeLEmployeur } from '../emploi/cout-de-l-employeur.tsx';
import { nombreDit } from '../emploi/emploi-saisi.ts';
import { enEuros } from '../entretien/verdict.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { calculerCinqAnnees } from './calcul.ts';
import type { DonneesDesAnnees } from './donnees.ts';
import { nommerLInconnu } from './inconnu.ts';
import { ChoixDAtteinte, CurseurDAtteinte } from './objectifs.tsx';
import { quotiteDe } from './quotites.ts';
import { RangsDesAnnees } from './rangs.tsx';
import { Supposition } from './supposition.tsx';
import { TableauDesAnnees } from './tableau.tsx';
import './annees.css';
import './reglages.css';
import './graphique.css';
import './rangs.css';

const useDonnees = (): DonneesDesAnnees => {
  const { vue, simulation, couts } = useSimulation();
  const { hypotheses } = simulation;
  return useMemo(() => {
    const { reponse, entretien } = vue;
    const { situation, regime, bareme } = entretien;
    const calcul = calculerCinqAnnees({ reponse, situation, bareme, hypotheses, calcule: couts?.pour('choix') });
    return {
      calcul,
      versements: reponse.versements,
      cadrage: { situation, hypotheses, calcule: calcul.coutCalcule },
      sure: reponse.eligibilite.reponse === 'oui',
      pointDeLaModulation: regime?.modulation.point,
      inconnue: nommerLInconnu(reponse),
    };
  }, [vue, hypotheses, couts]);
};

/** D'où vient le coût montré, et ce qu'il suppose de la loi. */
const direLOrigineDuCout = ({ cadrage, calcul }: DonneesDesAnnees, salaire: number | undefined): string => {
  const saisi = cadrage.hypotheses.get('cout-annuel');
  const quotite = quotiteDe(cadrage.situation);
  if (calcul.coutCalcule !== undefined) {
    const depuis = salaire === undefined ? 'le minimum de branche' : `un brut de ${enEuros(salaire)} à temps plein`;
    const { manques, nonComprises } = calcul.coutCalcule;
    return [
      `Coût calculé mois par mois depuis ${depuis}, à législation constante : celle de 2026, avec les seules hausses que vous avez posées. `,
      ...(manques.length === 0 ? [] : [`Faute de réponse, une valeur courante tient lieu de : ${enumerer(manques)}. `]),
      ...(nonComprises.length === 0 ? [] : [`Non compris, faute d’un montant lu : ${enumerer(nonComprises)}. `]),
    ].join('');
  }
  if (saisi === undefined) return '';
  const part = quotite === undefined || quotite.tempsPleins === 1 ? '' : `, compté pour ${quotite.part}`;
  return `Coût que vous avez écrit, ${enEuros(saisi)} par an pour un temps plein${part}, à législation constante : ni hausse de salaire, ni changement de cotisations. `;
};

const Reserve = ({ donnees }: { readonly donnees: DonneesDesAnnees }) => {
  const cout = direLOrigineDuCout(donnees, nombreDit(useSimulation().simulation.emploi, 'salaire'));
  return (
    <p className="legende">
      {composer(`${cout}Arrondi à l’euro ; le total est calculé avant arrondi.`)}{' '}
      <LienInterne vers="/comptable">Pour l’expert-comptable</LienInterne>
    </p>
  );
};

/** Qui donne la formule de la modulation : le barème de la personne, ou personne, et de quoi l'apporter. */
const Formule = ({ donnees: { calcul } }: { readonly donnees: DonneesDesAnnees }) => {
  const { bareme } = useSimulation().vue.entretien;
  const inconnue = calcul.annees.some(({ cause }) => cause === 'modulation');
  const apportee = calcul.annees.some(({ formule }) => formule !== null);
  if (!inconnue && !apportee) return null;
  const nom = bareme === undefined ? '' : `« ${bareme.nom} »`;
  return (
    <PlaceTenue
      invite="La formule de la modulation n’a pas été trouvée. Si vous la tenez :"
      siApporte={
        <p>
          {composer(
            inconnue
              ? `Le barème ${nom} ne donne pas la formule de toutes ces années.`
              : `Formule de la modulation : barème ${nom}, que vous avez apporté, source unique.`,
          )}
        </p>
      }
    />
  );
};

const Entete = () => (
  <>
    <Supposition />
    <ChoixDAtteinte />
  </>
);

/** Ce que l'aide, l'employeur et vous portez, année par année. */
export const LesCinqAnnees = () => {
  const donnees = useDonnees();
  return (
    <Bloc id="cinq-annees" titre="Les cinq années" classe="annees" precision={<Entete />}>
      <Motifs />
      <div className="reglages">
        <CoutDeLEmployeur />
        <CurseurDAtteinte />
      </div>
      <TableauDesAnnees donnees={donnees} />
      <RangsDesAnnees donnees={donnees} />
      <Formule donnees={donnees} />
      <Reserve donnees={donnees} />
    </Bloc>
  );
};
