import { useMemo } from 'react';
import { type CleEtabli, etabli } from '../../../droit/fondement.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { Chiffre } from '../elements/chiffre.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { enEuros } from '../entretien/verdict.ts';
import { useSimulation } from '../etat/contexte.tsx';
import type { Hypotheses as HypothesesSaisies } from '../etat/hypotheses.ts';
import './comparer.css';
import { lireTarif } from './equilibre.ts';
import { Equilibre } from './equilibre-en-mots.tsx';
import { RenvoiAuChamp } from './hypothese.tsx';
import { ListeDesOptions } from './liste-des-options.tsx';
import { comparerOptions } from './options.ts';
import { TableauDesOptions } from './tableau-des-options.tsx';

/** Ce que dit la source d'une option qui n'est pas une option du contrat. */
const Note = ({ cle, nom }: { readonly cle: CleEtabli; readonly nom: string }) => {
  const { enonce, certitude } = etabli(cle);
  return (
    <p className="legende note-d-option">
      {composer(enonce)}{' '}
      <Chiffre
        sujet={{ genre: 'etabli', etabli: cle, titre: composer('Qui le dit ?'), surtitre: nom }}
        certitude={certitude}
        nom={nom}
      >
        Qui le dit
      </Chiffre>
    </p>
  );
};

/** Avec quels nombres l'équilibre est compté, et où les changer. */
const Hypotheses = ({ hypotheses }: { readonly hypotheses: HypothesesSaisies }) => {
  const tarif = lireTarif(hypotheses);
  if (tarif === null) return null;
  const semaines = ecrireNombre(tarif.semaines);
  return (
    <p className="legende">
      {composer(
        `Équilibre au tarif que vous avez écrit, ${enEuros(tarif.tarif / 100)}, et ${semaines} semaines par an.`,
      )}{' '}
      <RenvoiAuChamp cle="tarif">Modifier</RenvoiAuChamp>
    </p>
  );
};

/** Les options côte à côte, puis l'équilibre de celle que la personne a choisie. */
export const OptionsEtEquilibre = () => {
  const { vue, simulation, couts } = useSimulation();
  const { entretien } = vue;
  const { hypotheses } = simulation;
  const options = useMemo(() => comparerOptions(entretien, hypotheses, couts), [entretien, hypotheses, couts]);
  return (
    <>
      <Bloc id="comparer" titre="Comparer les options" classe="comparer">
        {options.length === 0 ? (
          <p className="vide">Écrivez le jour de la signature&nbsp;: il dit quelles options existent.</p>
        ) : (
          <>
            <TableauDesOptions options={options} hypotheses={hypotheses} />
            <ListeDesOptions options={options} hypotheses={hypotheses} />
            <Hypotheses hypotheses={hypotheses} />
            {options.some(({ ouverture, annees }) => ouverture.reponse === 'non' && annees.total.aide !== null) ? (
              <p className="legende note-d-option">
                Les sommes d’une option fermée sont celles qu’elle donnerait si elle s’ouvrait.
              </p>
            ) : null}
            {options.map(({ code, nom, note }) =>
              note === undefined ? null : <Note key={code} cle={note} nom={nom} />,
            )}
          </>
        )}
      </Bloc>
      <Equilibre />
    </>
  );
};
