import { useState } from 'react';
import { direBaremeFictif } from '../../../explication/phrases.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import { lireFichierDeBareme } from '../bareme/ouvrir.ts';
import { BoutonFichier } from '../elements/bouton-fichier.tsx';
import { FichierRefuse } from '../elements/fichier-refuse.tsx';
import { tenirContrat } from './ouvrir.ts';
import type { ContratTenu } from './tenue.ts';

/** Un contrat peut nommer un barème : il n'est pas dans son fichier, la personne l'apporte à son tour. */
export const Bareme = ({ tenu }: { readonly tenu: ContratTenu }) => {
  const [refus, refuser] = useState<{ readonly nom: string; readonly ecarts: readonly Ecart[] }>();
  const { bareme: nomme } = tenu.lu;
  if (nomme === undefined) return null;
  const ouvrir = async (fichier: File) => {
    const lu = await lireFichierDeBareme(fichier, { nom: nomme, par: 'le contrat' });
    if (!lu.accepte) return refuser({ nom: fichier.name, ecarts: lu.refus });
    refuser(undefined);
    tenirContrat(tenu, { ...tenu, bareme: lu.valeur.lu });
  };
  return (
    <div className="contrat-bareme">
      {tenu.bareme === undefined ? (
        <p>
          Ce contrat nomme le barème <code>{nomme}</code>, qui n’est pas ouvert ici&nbsp;: les sommes qu’il donnerait
          restent indéterminées.{' '}
          <BoutonFichier
            libelle="Ouvrir ce barème"
            nom="Fichier du barème"
            classe="bouton bouton-petit"
            choisir={(fichier) => void ouvrir(fichier)}
          />
        </p>
      ) : (
        <p>
          Barème <code>{nomme}</code>, que vous avez apporté.{' '}
          {tenu.bareme.fictif ? <strong>{direBaremeFictif(nomme)}</strong> : null}
        </p>
      )}
      {refus === undefined ? null : (
        <FichierRefuse nom={refus.nom} ecarts={refus.ecarts} suite="Le contrat affiché est resté tel quel." />
      )}
    </div>
  );
};
