/**
 * La copie nue : les mêmes blocs, le même lecteur de tableau, le même écrivain, et rien entre les deux. C'est la vitesse
 * qu'aucun calcul ne peut dépasser.
 */

import { BILAN_VIDE } from '../../src/entrees/lot/bilan.ts';
import type { BlocTraite } from '../../src/entrees/lot/blocs.ts';
import { lireLignes } from '../../src/entrees/lot/forme.ts';
import { tenirPoste } from '../../src/entrees/lot/poste.ts';
import { ecrireCsv } from '../../src/entrees/lot/sortie.ts';

tenirPoste(({ separateur }) => ({
  traiter: (texte): BlocTraite => {
    const lignes = lireLignes(texte, separateur);
    return { sortie: ecrireCsv(lignes, separateur), rejets: '', bilan: { ...BILAN_VIDE, lignes: lignes.length } };
  },
  rejeter: (ligne, raison) => {
    throw new Error(`La ligne ${ligne} ne se lit pas : ${raison}`);
  },
}));
