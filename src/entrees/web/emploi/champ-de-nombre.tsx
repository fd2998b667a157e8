import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { lireNombreEcrit } from '../annees/saisies.ts';
import { Saisie } from '../elements/saisie.tsx';
import { CHAMPS_D_EMPLOI, type ChampDEmploi, type EmploiSaisi, nombreDit } from './emploi-saisi.ts';

type ChampNombre = {
  [Champ in ChampDEmploi]: (typeof CHAMPS_D_EMPLOI)[Champ] extends { readonly genre: 'nombre' } ? Champ : never;
}[ChampDEmploi];

interface Proprietes {
  readonly champ: ChampNombre;
  readonly emploi: EmploiSaisi;
  readonly repondre: (champ: ChampDEmploi, valeur: number | undefined) => void;
  /** Présent : « je ne sais pas » est une réponse. */
  readonly ignorer?: ((champ: ChampDEmploi, oui: boolean) => void) | undefined;
  readonly titre: string;
  readonly aide?: string | undefined;
  readonly unite: string;
  readonly exemple: string;
  readonly invite?: string | undefined;
  readonly petit?: boolean;
  readonly contredit?: string | undefined;
  readonly id?: string;
}

/** Un nombre de l'emploi, dans les bornes de son champ. */
export const ChampDeNombre = ({
  champ,
  emploi,
  repondre,
  ignorer,
  titre,
  aide,
  unite,
  exemple,
  invite,
  petit = false,
  contredit,
  id = `emploi-${champ}`,
}: Proprietes) => {
  const dit = nombreDit(emploi, champ);
  const { bas, haut } = CHAMPS_D_EMPLOI[champ];
  return (
    <Saisie
      id={id}
      titre={titre}
      petit={petit}
      aide={aide === undefined ? undefined : composer(aide)}
      unite={composer(unite)}
      invite={invite}
      genre="decimal"
      depart={dit === undefined ? '' : ecrireNombre(dit)}
      lire={(texte) => lireNombreEcrit(texte, { bas, haut, exemple })}
      donner={(valeur) => repondre(champ, valeur)}
      ignore={emploi.nonSus.has(champ)}
      ignorer={ignorer === undefined ? undefined : (oui) => ignorer(champ, oui)}
      contredit={contredit}
    />
  );
};
