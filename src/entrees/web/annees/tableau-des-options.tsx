import type { ReactNode } from 'react';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { Defilable } from '../elements/defilable.tsx';
import type { Hypotheses } from '../etat/hypotheses.ts';
import { RenvoiAuCout } from './cout.tsx';
import { ecrireRang } from './ecrire.ts';
import { direLAtteinte } from './formule.ts';
import { RenvoiAuChamp } from './hypothese.tsx';
import { AideDeLOption, ConsultationsDeLOption, CoutDeLOption, Ouverte, ResteDeLOption } from './option-comparee.tsx';
import type { OptionComparee } from './options.ts';

interface Proprietes {
  readonly options: readonly OptionComparee[];
  readonly hypotheses: Hypotheses;
}

interface ProprietesDeLigne extends Proprietes {
  readonly titre: string;
  readonly precision?: string | undefined;
  readonly cellule: (option: OptionComparee) => ReactNode;
  /** Ce que disent les cases de la ligne, tant qu'une hypothèse manque. */
  readonly manque?: string | undefined;
  /** Le lien qui mène à ce qu'il faut écrire. */
  readonly renvoi?: ReactNode;
  readonly classe?: string;
}

const classeDeColonne = ({ choisie, ouverture }: OptionComparee): string =>
  [choisie ? 'colonne-choisie' : '', ouverture.reponse === 'non' ? 'colonne-fermee' : ''].join(' ').trim();

const Ligne = ({ options, titre, precision, cellule, manque, renvoi, classe = '' }: ProprietesDeLigne) => (
  <tr className={classe}>
    <th scope="row">
      {titre}
      {precision === undefined ? null : <span className="sous-tete">{precision}</span>}
      {renvoi === undefined ? null : <span className="sous-tete">{renvoi}</span>}
    </th>
    {options.map((option) => (
      <td key={option.code} className={classeDeColonne(option)}>
        {manque === undefined ? cellule(option) : <CaseIndeterminee>{manque}</CaseIndeterminee>}
      </td>
    ))}
  </tr>
);

const RENVOIS = { tarif: 'écrire le tarif', semaines: 'écrire les semaines' } as const;

/** Les options en colonnes ; celle que la personne a choisie est encadrée. */
export const TableauDesOptions = ({ options, hypotheses }: Proprietes) => {
  const sansCout = options.every(({ annees }) => annees.coutAbsent === 'non-renseigne');
  const aEcrire = (['tarif', 'semaines'] as const).find((cle) => !hypotheses.has(cle));
  const desLAnnee = options.find(({ equilibre }) => equilibre !== null)?.equilibre?.desLAnnee;
  const atteinte = options.map(({ annees }) => direLAtteinte(annees)).find((dite) => dite !== undefined);
  const communes = { options, hypotheses };
  return (
    <Defilable classe="defile-des-options" nom="Les options, tableau qui défile">
      <table className="tableau tableau-des-options">
        <caption className="invisible">Les options côte à côte, sommes en euros sur cinq ans</caption>
        <thead>
          <tr>
            <td className="unite-du-tableau">en euros, sur cinq ans</td>
            {options.map((option) => (
              <th key={option.code} scope="col" className={classeDeColonne(option)}>
                {option.nom}
                <span className="sous-tete">{option.choisie ? 'votre choix' : option.precision}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Ligne
            {...communes}
            classe="ligne-d-ouverture"
            titre={'Ouverte à vous\u00a0?'}
            cellule={(option) => (
              <>
                <Ouverte option={option} hypotheses={hypotheses} />
                {option.ouverture.pourquoi === undefined ? null : (
                  <span className="raison-d-ouverture">{option.ouverture.pourquoi}</span>
                )}
              </>
            )}
          />
          <Ligne
            {...communes}
            titre="Aide"
            cellule={(option) => <AideDeLOption option={option} hypotheses={hypotheses} />}
          />
          <Ligne
            {...communes}
            titre="Coût de l’employeur"
            manque={sansCout ? 'non renseigné' : undefined}
            renvoi={sansCout ? <RenvoiAuCout /> : undefined}
            cellule={(option) => <CoutDeLOption option={option} hypotheses={hypotheses} />}
          />
          <Ligne
            {...communes}
            titre="Reste à payer"
            precision={atteinte}
            classe="ligne-du-solde"
            manque={sansCout ? 'indéterminé' : undefined}
            cellule={(option) => <ResteDeLOption option={option} hypotheses={hypotheses} />}
          />
          <Ligne
            {...communes}
            titre="Consultations de plus par semaine"
            precision={
              desLAnnee === undefined ? 'pour l’équilibre' : `pour l’équilibre, dès la ${ecrireRang(desLAnnee)} année`
            }
            manque={sansCout || aEcrire !== undefined ? 'indéterminé' : undefined}
            renvoi={
              sansCout || aEcrire === undefined ? undefined : (
                <RenvoiAuChamp cle={aEcrire}>{RENVOIS[aEcrire]}</RenvoiAuChamp>
              )
            }
            cellule={(option) => <ConsultationsDeLOption option={option} hypotheses={hypotheses} />}
          />
        </tbody>
      </table>
    </Defilable>
  );
};
