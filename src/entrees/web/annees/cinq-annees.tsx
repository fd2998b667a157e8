import { useMemo } from 'react';
import { composer } from '../../../explication/typographie.ts';
import { Bloc } from '../elements/feuille.tsx';
import { Motifs } from '../elements/motifs.tsx';
import { enEuros } from '../entretien/verdict.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { calculerCinqAnnees } from './calcul.ts';
import type { DonneesDesAnnees } from './donnees.ts';
import { ChampDHypothese } from './hypothese.tsx';
import { nommerLInconnu } from './inconnu.ts';
import { ChoixDAtteinte, CurseurDAtteinte } from './objectifs.tsx';
import { quotiteDe } from './quotites.ts';
import { RangsDesAnnees } from './rangs.tsx';
import { Supposition } from './supposition.tsx';
import { TableauDesAnnees } from './tableau.tsx';
import './annees.css';
import './graphique.css';
import './rangs.css';

const useDonnees = (): DonneesDesAnnees => {
  const { vue, simulation } = useSimulation();
  const { hypotheses } = simulation;
  return useMemo(() => {
    const { reponse, entretien } = vue;
    const { situation, regime } = entretien;
    return {
      calcul: calculerCinqAnnees({ reponse, situation, hypotheses }),
      versements: reponse.versements,
      cadrage: { situation, hypotheses },
      sure: reponse.eligibilite.reponse === 'oui',
      pointDeLaModulation: regime?.modulation.point,
      inconnue: nommerLInconnu(reponse),
    };
  }, [vue, hypotheses]);
};

const Reserve = ({ donnees }: { readonly donnees: DonneesDesAnnees }) => {
  const { cadrage } = donnees;
  const saisi = cadrage.hypotheses.get('cout-annuel');
  const quotite = quotiteDe(cadrage.situation);
  const part = quotite === undefined || quotite.tempsPleins === 1 ? '' : `, compté pour ${quotite.part}`;
  const cout =
    saisi === undefined
      ? ''
      : `Coût que vous avez écrit, ${enEuros(saisi)} par an pour un temps plein${part}, à législation constante : ni hausse de salaire, ni changement de cotisations. `;
  return <p className="legende">{composer(`${cout}Arrondi à l’euro ; le total est calculé avant arrondi.`)}</p>;
};

const Entete = () => (
  <>
    <Supposition />
    <ChoixDAtteinte />
  </>
);

/** Ce que l'aide, l'employeur et vous portez, année par année. */
export const CinqAnnees = () => {
  const donnees = useDonnees();
  return (
    <Bloc id="cinq-annees" titre="Les cinq années" classe="annees" precision={<Entete />}>
      <Motifs />
      <div className="reglages">
        <ChampDHypothese cle="cout-annuel" />
        <CurseurDAtteinte />
      </div>
      <TableauDesAnnees donnees={donnees} />
      <RangsDesAnnees donnees={donnees} />
      <Reserve donnees={donnees} />
    </Bloc>
  );
};
