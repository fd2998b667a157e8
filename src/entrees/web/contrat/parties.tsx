import { Champs } from './champ-affiche.tsx';
import type { PartieDeContrat } from './contrat-commence.ts';
import type { Brouillon } from './formulaire.ts';

interface Proprietes {
  readonly parties: readonly PartieDeContrat[];
  readonly prefixe: string;
  readonly brouillon: Brouillon;
  readonly fautes: ReadonlyMap<string, string>;
  readonly essaye: boolean;
  readonly ecrire: (cle: string, valeur: string) => void;
  readonly classe: string;
}

/** Les parties d'un formulaire long : chacune sous son titre, avec ses champs. */
export const Parties = ({ parties, classe, ...reste }: Proprietes) =>
  parties.map(({ titre, aide, champs }) => (
    <fieldset key={titre} className={classe}>
      <legend>{titre}</legend>
      {aide === undefined ? null : <p className="aide">{aide}</p>}
      <div className="contrat-champs">
        <Champs champs={champs} {...reste} />
      </div>
    </fieldset>
  ));
