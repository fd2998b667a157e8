import { Champs } from './champ-affiche.tsx';
import type { PartieDeContrat } from './contrat-commence.ts';
import { type Brouillon, champsDemandes } from './formulaire.ts';

interface Proprietes {
  readonly parties: readonly PartieDeContrat[];
  readonly prefixe: string;
  readonly brouillon: Brouillon;
  readonly fautes: ReadonlyMap<string, string>;
  readonly essaye: boolean;
  readonly ecrire: (cle: string, valeur: string) => void;
  readonly classe: string;
}

/** Les parties d'un formulaire long : chacune sous son titre, avec ses champs ; celle que rien ne demande se tait. */
export const Parties = ({ parties, classe, ...reste }: Proprietes) =>
  parties
    .filter(({ champs }) => champsDemandes(champs, reste.brouillon).length > 0)
    .map(({ titre, aide, champs, parDeux }) => (
      <fieldset key={titre} className={classe}>
        <legend>{titre}</legend>
        {aide === undefined ? null : <p className="aide">{aide}</p>}
        <div className={parDeux === true ? 'contrat-champs contrat-champs-par-deux' : 'contrat-champs'}>
          <Champs champs={champs} {...reste} />
        </div>
      </fieldset>
    ));
