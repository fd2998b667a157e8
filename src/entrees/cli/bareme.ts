import { composer } from '../../explication/typographie.ts';
import { lireBareme } from '../contrat-json/bareme.ts';
import { accepterOuRefuser, lireJson } from './lire.ts';
import { ecrire } from './sortir.ts';

/** `tandem bareme verifier <fichier>` : refuse avec le chemin fautif, ou résume ce que le barème apporte. */
export const commandeVerifierBareme = async (fichier: string): Promise<void> => {
  const { nom, titre, fictif, auteur, seuils, objectifs, modulation } = accepterOuRefuser(
    lireBareme(await lireJson(fichier)),
  );
  const contenu = `${seuils.length} série(s) de seuils, ${objectifs.length} objectif(s), ${modulation.length} modulation(s)`;
  ecrire(
    composer(
      `Barème ${nom} : valide. ${titre}, par ${auteur}. ${contenu}.${fictif ? ' Ce barème est fictif : il ne vaut que comme exemple.' : ''}`,
    ),
  );
};
