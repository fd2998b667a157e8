import { CODES_SPECIALITES, specialite } from '../../droit/specialites.ts';
import { ecrire, ecrireJson, enJson } from './sortir.ts';
import { aligner } from './tableau.ts';

/** `tandem specialites` : les codes admis dans `medecin.specialite`. */
export const commandeSpecialites = (options: { readonly json?: boolean; readonly table?: boolean }): void => {
  const liste = CODES_SPECIALITES.map((code) => ({ code, libelle: specialite(code).libelle }));
  if (enJson(options)) ecrireJson(liste);
  else ecrire(aligner(liste.map(({ code, libelle }) => [code, libelle])).join('\n'));
};
