import { useMemo } from 'react';
import { lireJour } from '../../../commun/jour.ts';
import type { Suivi } from '../../../contrat/contrat.ts';
import { ecrireDate } from '../../../explication/typographie.ts';
import { manquesDuSuivi } from '../../../usages/suivi/manques.ts';
import { Bloc } from '../elements/feuille.tsx';
import { faitsManquants, partiesDuDepart } from './champs-du-depart.ts';
import { actesDuDepart, prendreDepart } from './depart.ts';
import { type Brouillon, type ChampDeFormulaire, champsDemandes, lireChamp } from './formulaire.ts';
import type { ContratTenu } from './tenue.ts';
import './depart.css';

/** Ce que le départ dit d'un fait, comme on le lit ; `undefined` s'il n'est pas su. */
const lire = (champ: ChampDeFormulaire, brouillon: Brouillon): string | undefined => {
  const texte = brouillon.get(champ.cle) ?? '';
  if (texte === '') return undefined;
  if ('options' in champ) return champ.options.find(({ code }) => code === texte)?.libelle;
  const lu = champ.genre === 'jour' ? lireChamp(champ, brouillon) : undefined;
  const jour = lu?.accepte === true ? lireJour(String(lu.valeur)) : undefined;
  if (jour !== undefined) return ecrireDate(jour);
  return champ.unite === undefined || champ.unite === 'patients' ? texte : `${texte}\u00a0${champ.unite}`;
};

interface Proprietes {
  readonly tenu: ContratTenu;
  readonly suivi: Suivi;
  readonly corriger: (fait: string | undefined) => void;
}

/** Le départ du contrat : ce que l'on savait à la signature, ce qui manque, et de quoi le corriger. */
export const Depart = ({ tenu, suivi, corriger }: Proprietes) => {
  const lignes = useMemo(() => {
    const manquants = faitsManquants(manquesDuSuivi(suivi));
    const { signature } = actesDuDepart(tenu);
    const parties = partiesDuDepart({
      situation: tenu.document.situation,
      signe: signature !== undefined,
      manquants,
    });
    const champs = parties.flatMap((partie) => partie.champs);
    const brouillon = prendreDepart(tenu, champs);
    return champsDemandes(champs, brouillon).flatMap((champ) => {
      const valeur = lire(champ, brouillon);
      // Les objectifs signés ont leur bloc ; un fait que rien ne réclame et que le fichier tait n'a pas à se montrer.
      if (champ.cle.startsWith('objectifs.') || (valeur === undefined && !manquants.has(champ.cle))) return [];
      return [{ cle: champ.cle, titre: champ.titre, valeur }];
    });
  }, [tenu, suivi]);
  return (
    <Bloc
      id="depart"
      titre="Le départ"
      classe="feuille contrat-depart"
      precision={
        <button type="button" className="bouton bouton-petit" onClick={() => corriger(undefined)}>
          Corriger le départ
        </button>
      }
    >
      {lignes.length === 0 ? (
        <p className="vide">Le fichier ne dit rien de la situation à la signature.</p>
      ) : (
        <dl>
          {lignes.map(({ cle, titre, valeur }) => (
            <div key={cle} className="depart-fait">
              <dt>{titre}</dt>
              <dd>{valeur ?? <span className="case-indeterminee">non su</span>}</dd>
            </div>
          ))}
        </dl>
      )}
    </Bloc>
  );
};
